import UCWAGenModel
import UCWAGenReader

/// Tells of sample values that are no members of the enumeration which their property or field was found to be.
struct EnumerationValueCheck {
    let index: ReferenceIndex

    /// Checks the values of all enumerations of a model.
    ///
    /// - Parameter reference: The facts that the model was resolved from, for the samples of requests.
    func check(_ model: ReferenceModel, _ reference: Reference, diagnostics: inout Diagnostics) {
        let members = Dictionary(
            model.enumerations.map { ($0.name, Set($0.members.map { $0.name.lowercased() })) },
            uniquingKeysWith: { $0.union($1) }
        )
        var walk = Walk(members: members)
        for resource in model.resources {
            let fields = resource.properties.compactMap {
                walk.field($0.name, $0.type, $0.evidence, path: "\(resource.name).properties.\($0.name)")
            }
            guard !fields.isEmpty else { continue }
            for occurrence in index.occurrences(ofRel: resource.rel, page: resource.source.file) {
                walk.visit(occurrence, fields)
            }
        }
        let resources = Dictionary(model.resources.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for page in reference.pages {
            guard case .resource(let facts) = page.content, let resource = resources[page.name] else { continue }
            for (operation, resolved) in zip(facts.operations, resource.operations) {
                let path = "\(resource.name).\(resolved.method)"
                let query = resolved.query.compactMap {
                    walk.field($0.name, $0.type, $0.evidence, path: "\(path).query.\($0.name)")
                }
                let body = (resolved.body?.fields ?? []).compactMap {
                    walk.field($0.name, $0.type, $0.evidence, path: "\(path).body.\($0.name)")
                }
                let fields = query + body
                guard !fields.isEmpty else { continue }
                for request in index.requests(of: operation) { walk.visit(request, fields) }
            }
        }
        for found in walk.findings.values.sorted(by: { $0.position < $1.position }) {
            diagnostics.report(
                .enumerationValueUnknown,
                at: found.position,
                about: found.field.path,
                "the sample shows \"\(found.value)\" for '\(found.field.name)', which is no member of \(found.field.enumeration)"
            )
        }
    }
}

extension EnumerationValueCheck {
    /// A property or field and the enumeration that it is.
    private struct Field {
        var name: String
        var enumeration: String
        var path: String
    }

    /// What is told once.
    private struct Key: Hashable {
        var file: String
        var field: String
        var value: String
    }

    /// A value that is no member, where a page first shows it.
    private struct Finding {
        var field: Field
        var value: String
        var position: SourcePosition
    }

    /// Goes through samples and keeps what it finds.
    private struct Walk {
        /// The members of each enumeration in lower case.
        let members: [String: Set<String>]
        private(set) var findings: [Key: Finding] = [:]

        init(members: [String: Set<String>]) {
            self.members = members
        }

        /// A field to look at; nil where its type is no enumeration, or one that an override sets against the samples.
        func field(_ name: String, _ type: TypeReference, _ evidence: [Evidence], path: String) -> Field? {
            guard members[type.name] != nil, evidence.first?.rule != .override else { return nil }
            return Field(name: name, enumeration: type.name, path: path)
        }

        mutating func visit(_ occurrence: ReferenceIndex.Occurrence, _ fields: [Field]) {
            for member in occurrence.resource.properties {
                guard let field = fields.first(where: { $0.name == member.name }),
                    let members = members[field.enumeration]
                else { continue }
                for case .string(let value) in member.value.elements where !members.contains(value.lowercased()) {
                    let key = Key(file: occurrence.file, field: field.name, value: value)
                    let position = SourcePosition(file: occurrence.file, line: member.line)
                    if let known = findings[key], known.position <= position { continue }
                    findings[key] = Finding(field: field, value: value, position: position)
                }
            }
        }
    }
}
