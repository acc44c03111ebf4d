/// Why a fact of the model is what it is: the decision, where the fact stands, and every piece of evidence.
public struct Explanation: Hashable, Sendable {
    /// A line of what is known, such as the HTTP status of an error.
    public struct Detail: Hashable, Sendable {
        /// What the line is about.
        public var label: String
        /// What is known.
        public var value: String
    }

    /// A place that the fact comes from, with what it says there.
    public struct Source: Hashable, Sendable {
        /// The place.
        public var position: SourcePosition
        /// The words there; empty where it is a heading.
        public var words: String
    }

    /// The fact's path.
    public var path: String
    /// What kind of fact it is, such as `property`.
    public var kind: String
    /// What was decided, in a few words, such as `Array of ModalityType`.
    public var decision: String
    /// What else is known.
    public var details: [Detail] = []
    /// Where the fact stands.
    public var sources: [Source] = []
    /// The evidence, the deciding piece first.
    public var evidence: [Evidence] = []

    init(path: String, kind: String, decision: String) {
        self.path = path
        self.kind = kind
        self.decision = decision
    }

    mutating func add(_ label: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        details.append(Detail(label: label, value: value))
    }

    mutating func add(_ position: SourcePosition, _ words: Prose? = nil) {
        sources.append(Source(position: position, words: words?.text ?? ""))
    }

    mutating func add(_ constraints: Constraints) {
        add("maximum length", constraints.maxLength.map { "\($0) characters" })
        add("minimum", constraints.minimum.map(String.init))
        add("maximum", constraints.maximum.map(String.init))
        add("default", constraints.default)
    }
}

extension FactIndex {
    /// Explains the fact of a path; nil where there is none.
    public func explanation(of path: String) -> Explanation? {
        guard let (path, fact) = fact(at: path) else { return nil }
        switch fact {
        case .resource(let resource):
            return explain(resource, path)
        case .property(let property):
            var explanation = Explanation(path: path, kind: "property", decision: property.type.phrase)
            explanation.add("origin", property.origin.rawValue)
            explanation.add(property.constraints)
            explanation.add(property.source, property.summary)
            explanation.evidence = property.evidence
            return explanation
        case .parameter(let parameter):
            let isQuery = path.contains(".query.")
            let kind = isQuery ? "query parameter" : "body field"
            var explanation = Explanation(path: path, kind: kind, decision: parameter.type.phrase)
            explanation.add("required", parameter.isRequired ? "yes" : "no")
            if isQuery { explanation.add("location", parameter.location.rawValue) }
            explanation.add("origin", parameter.origin.rawValue)
            explanation.add(parameter.constraints)
            explanation.add(parameter.source, parameter.summary)
            explanation.evidence = parameter.evidence
            return explanation
        case .link(let links):
            return explain(links, path)
        case .scope(let scopes):
            return explain(scopes, path)
        case .event(let events):
            return explain(events, path)
        case .operation(let operation, let resource):
            return explain(operation, of: resource, path)
        case .response(let response, let operation):
            return explain(response, of: operation, path)
        case .error(let errors):
            return explain(errors, path)
        case .asynchronousError(let errors):
            var explanation = Explanation(path: path, kind: "asynchronous error", decision: errors.first?.code ?? "")
            explanation.add("subcode", errors.first?.subcode)
            for error in errors { explanation.add(error.source, error.description) }
            return explanation
        case .enumeration(let enumeration):
            let count = enumeration.members.count { $0.origin == .page }
            let decision = "\(enumeration.members.count) members, \(count) of them on its page"
            var explanation = Explanation(path: path, kind: "enumeration", decision: decision)
            explanation.add("members", enumeration.members.map(\.name).joined(separator: ", "))
            explanation.add(enumeration.source, enumeration.summary)
            return explanation
        case .member(let member, let enumeration):
            let isListed = member.origin == .page
            let decision = isListed ? "listed on its page" : "used elsewhere, and missing on its page"
            var explanation = Explanation(path: path, kind: "member of \(enumeration.name)", decision: decision)
            explanation.add(member.source, member.summary)
            return explanation
        case .genericError(let error):
            var explanation = Explanation(path: path, kind: "generic error", decision: error.name)
            explanation.add(error.source, error.description)
            return explanation
        case .undescribed(let page):
            let kind = page.members == nil ? "undescribed resource" : "undescribed enumeration"
            var explanation = Explanation(path: path, kind: kind, decision: "has no page")
            explanation.add("members", page.members?.map(\.name).joined(separator: ", "))
            for mention in page.mentions { explanation.add(mention) }
            return explanation
        }
    }

    private func explain(_ resource: Resource, _ path: String) -> Explanation {
        let decision = resource.representation.map { $0 == resource.name ? "represents itself" : "a GET returns \($0)" }
        var explanation = Explanation(path: path, kind: "resource", decision: decision ?? "a capability without state")
        explanation.add("rel", resource.rel)
        explanation.add("revision", String(resource.revision))
        for other in otherRevisions(of: resource) where other.revision < resource.revision {
            let added = Self.names(in: resource).subtracting(Self.names(in: other)).sorted().joined(separator: ", ")
            explanation.add("adds to \(other.name)", added.isEmpty ? "no name" : added)
        }
        let later = otherRevisions(of: resource).filter { $0.revision > resource.revision }
        explanation.add("later revisions", later.map(\.name).joined(separator: ", "))
        explanation.add("operations", resource.operations.map(\.method).joined(separator: ", "))
        explanation.add("linked from", resources(linkingTo: resource).joined(separator: ", "))
        explanation.add(resource.source, resource.summary)
        explanation.evidence = resource.operations.first { $0.method == "GET" }?.response.evidence ?? []
        return explanation
    }

    /// The names of everything that a resource has, by their paths within it.
    private static func names(in resource: Resource) -> Set<String> {
        var names = Set(resource.properties.map { "properties.\($0.name)" })
        names.formUnion(resource.links.map { "links.\($0.rel)" })
        for operation in resource.operations {
            names.insert(operation.method)
            names.formUnion(operation.query.map { "\(operation.method).query.\($0.name)" })
            names.formUnion((operation.body?.fields ?? []).map { "\(operation.method).body.\($0.name)" })
        }
        return names
    }

    private func explain(_ links: [Link], _ path: String) -> Explanation {
        let words = links.map { link in
            let count = link.cardinality == .one ? "one" : "many"
            return "\(count) \(link.target ?? "unknown"), \(link.placement == .link ? "linked" : "embedded")"
        }
        var explanation = Explanation(path: path, kind: "link", decision: words.joined(separator: "; "))
        explanation.add("origin", links.first?.origin.rawValue)
        for link in links {
            explanation.add(link.source, link.summary)
            explanation.evidence += link.evidence.filter { !explanation.evidence.contains($0) }
        }
        return explanation
    }

    private func explain(_ scopes: [Scope], _ path: String) -> Explanation {
        var explanation = Explanation(path: path, kind: "scope", decision: scopes.first?.permission ?? "")
        for scope in scopes { explanation.add(scope.source, scope.description) }
        return explanation
    }

    private func explain(_ events: [Event], _ path: String) -> Explanation {
        let first = events.first
        var explanation = Explanation(path: path, kind: "event", decision: first?.kind.rawValue ?? "")
        for event in events {
            explanation.add("sent by", "\(event.sender) about \(event.resource), priority \(event.priority)")
            explanation.add(event.source, event.reason)
        }
        return explanation
    }

    private func explain(_ operation: ResourceOperation, of resource: Resource, _ path: String) -> Explanation {
        var explanation = Explanation(path: path, kind: "operation", decision: "\(operation.method) of \(resource.rel)")
        explanation.add("query", operation.query.map(\.name).joined(separator: ", "))
        explanation.add(
            "body",
            operation.body.map { "\($0.content.rawValue): " + $0.fields.map(\.name).joined(separator: ", ") }
        )
        explanation.add("body types", operation.body?.mediaTypes.joined(separator: ", "))
        explanation.add("response", operation.response.phrase)
        explanation.add("sample path", operation.samplePath)
        explanation.add(operation.source, operation.summary)
        explanation.evidence = operation.response.evidence
        return explanation
    }

    private func explain(_ response: Response, of operation: ResourceOperation, _ path: String) -> Explanation {
        var explanation = Explanation(path: path, kind: "response", decision: response.phrase)
        explanation.add("origin", response.origin.rawValue)
        explanation.add("media types", response.mediaTypes.joined(separator: ", "))
        explanation.add("item", response.item)
        explanation.add(operation.source, response.description)
        explanation.evidence = response.evidence
        return explanation
    }

    private func explain(_ errors: [OperationError], _ path: String) -> Explanation {
        var explanation = Explanation(path: path, kind: "error", decision: errors.first?.code ?? "")
        explanation.add("status", errors.first?.status.map(String.init))
        explanation.add("subcode", errors.first?.subcode)
        for error in errors { explanation.add(error.source, error.description) }
        return explanation
    }
}
