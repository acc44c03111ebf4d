import UCWAGenModel
import UCWAGenReader

/// Tells of sample values that are no members of the enumeration which their property or field was found to be.
struct EnumerationValueCheck {
    let index: ReferenceIndex
    let members: EnumerationMembers

    /// Checks the values of all enumerations of a model.
    ///
    /// - Parameter reference: The facts that the model was resolved from, for the samples of requests.
    func check(_ model: ReferenceModel, _ reference: Reference, diagnostics: inout Diagnostics) {
        var walk = Walk(members: members)
        for resource in model.resources {
            let fields = resource.properties.compactMap {
                walk.field($0.name, $0.type, $0.evidence, path: "\(resource.name).properties.\($0.name)")
            }
            guard !fields.isEmpty else { continue }
            for occurrence in index.occurrences(ofRel: resource.rel, page: resource.source.file) {
                walk.visit(occurrence, of: resource.name, fields)
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
                for request in index.requests(of: operation) {
                    walk.visit(request, of: resource.name, fields)
                }
            }
        }
        let findings = walk.findings.map { key, places in
            (key: key, fields: places.sorted { ($0.value.position, $0.key) < ($1.value.position, $1.key) })
        }
        for (key, fields) in findings.sorted(by: { ($0.key.resource, $0.key.value) < ($1.key.resource, $1.key.value) })
        {
            guard let first = fields.first else { continue }
            let names = fields.map { "'\($0.key)'" }.joined(separator: ", ")
            diagnostics.report(
                .enumerationValueUnknown,
                at: first.value.position,
                about: first.value.path,
                "the sample shows \"\(key.value)\" for \(names), which is no member of \(key.enumeration)"
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

    /// What is reported once, for however many fields and samples: first on the resource's own page.
    private struct Key: Hashable {
        var resource: String
        var enumeration: String
        var value: String
    }

    /// Where a sample first shows a value for a field, and the path of the field.
    private struct Place {
        var position: SourcePosition
        var path: String
    }

    /// Goes through samples and keeps what it finds.
    private struct Walk {
        let members: EnumerationMembers
        /// For each value that is no member where each field first shows it.
        private(set) var findings: [Key: [String: Place]] = [:]

        init(members: EnumerationMembers) {
            self.members = members
        }

        /// A field to look at; nil where its type is no enumeration, or one that an override sets against the samples.
        func field(_ name: String, _ type: TypeReference, _ evidence: [Evidence], path: String) -> Field? {
            guard members[type.name] != nil, evidence.first?.rule != .override else { return nil }
            return Field(name: name, enumeration: type.name, path: path)
        }

        mutating func visit(_ occurrence: ReferenceIndex.Occurrence, of resource: String, _ fields: [Field]) {
            for member in occurrence.resource.properties {
                guard let field = fields.first(where: { $0.name == member.name }),
                    let members = members[field.enumeration]
                else { continue }
                for case .string(let value) in member.value.elements where !members.contains(value.lowercased()) {
                    let key = Key(resource: resource, enumeration: field.enumeration, value: value)
                    let position = SourcePosition(file: occurrence.file, line: member.line)
                    // The samples of the resource's own page come first.
                    if let known = findings[key]?[field.name]?.position,
                        known.file != position.file || known <= position
                    {
                        continue
                    }
                    findings[key, default: [:]][field.name] = Place(position: position, path: field.path)
                }
            }
        }
    }
}
