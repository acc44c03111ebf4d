import UCWAGenModel

extension OverridableField where Row: OverridableRow {
    fileprivate static func constraints(_ path: WritableKeyPath<Row, Constraints>) -> [Self] {
        [
            .number("maxLength", path.appending(path: \.maxLength)),
            .number("minimum", path.appending(path: \.minimum)),
            .number("maximum", path.appending(path: \.maximum)),
            .text("default", path.appending(path: \.default)),
        ]
    }
}

extension Property: OverridableRow {
    static var noun: String { "a property" }
    static var mainKey: String? { "type" }
    static var fields: [OverridableField<Property>] {
        [.type(\.type)] + OverridableField.constraints(\.constraints) + [.prose(\.summary)]
    }
    static var settledRules: [String: Set<DiagnosticRule>] {
        ["type": [.typeFallback, .typeConflict, .typeUnknown, .enumerationMissing]]
    }

    var place: SourcePosition? { source }

    mutating func record(_ evidence: Evidence) { self.evidence.insert(evidence, at: 0) }
}

extension Parameter: OverridableRow {
    static var noun: String { "a query parameter or field" }
    static var mainKey: String? { "type" }
    static var fields: [OverridableField<Parameter>] {
        [.type(\.type), .flag("required", alias: "isRequired", \.isRequired)]
            + OverridableField.constraints(\.constraints) + [.choice("location", \.location), .prose(\.summary)]
    }
    static var settledRules: [String: Set<DiagnosticRule>] {
        ["type": [.typeFallback, .typeConflict, .typeUnknown, .enumerationMissing]]
    }

    var place: SourcePosition? { source }

    mutating func record(_ evidence: Evidence) { self.evidence.insert(evidence, at: 0) }
}

extension Link: OverridableRow {
    static var noun: String { "a link" }
    static var mainKey: String? { "target" }
    static var fields: [OverridableField<Link>] {
        [
            .resource("target", \.target), .choice("cardinality", \.cardinality), .choice("placement", \.placement),
            .prose(\.summary),
        ]
    }
    static var settledRules: [String: Set<DiagnosticRule>] { ["target": [.linkTargetMissing]] }

    var place: SourcePosition? { source }

    mutating func record(_ evidence: Evidence) { self.evidence.insert(evidence, at: 0) }
}

extension Response: OverridableRow {
    static var noun: String { "a response" }
    static var mainKey: String? { "resource" }
    static var neededKeys: [String] { [] }
    static var fields: [OverridableField<Response>] {
        [
            OverridableField("resource", get: \.resource) { response, value, names in
                if let value, let problem = names.problem(asResource: value) { return problem }
                response.resource = value
                response.content = value == nil ? .none : .resource
                return nil
            },
            OverridableField("content", get: \.content.rawValue) { response, value, _ in
                guard let content = value.flatMap(Response.Content.init(rawValue:)), content != .resource else {
                    return "expected 'none', 'raw' or 'unnamed', or 'resource' with the name of one"
                }
                response.content = content
                response.resource = nil
                return nil
            },
            .number("status", \.status), .flag("isArray", \.isArray),
            .flag("hasLocation", \.hasLocation),
            OverridableField("description", get: \.description?.text) { response, value, _ in
                response.description = value.map { Prose($0) }
                return nil
            },
        ]
    }

    var place: SourcePosition? { nil }

    mutating func record(_ evidence: Evidence) { self.evidence.insert(evidence, at: 0) }
}

extension OperationError: OverridableRow {
    static var noun: String { "an error" }
    static var mainKey: String? { "status" }
    static var fields: [OverridableField<OperationError>] { [.number("status", \.status), .prose(\.description)] }
    static var settledRules: [String: Set<DiagnosticRule>] { ["status": [.statusNotNumeric, .statusMismatch]] }

    var place: SourcePosition? { source }
}

extension AsynchronousError: OverridableRow {
    static var noun: String { "an asynchronous error" }
    static var mainKey: String? { nil }
    static var fields: [OverridableField<AsynchronousError>] { [.prose(\.description)] }

    var place: SourcePosition? { source }
}

extension Event: OverridableRow {
    static var noun: String { "an event" }
    static var mainKey: String? { nil }
    static var neededKeys: [String] { ["resource", "priority", "sender"] }
    static var fields: [OverridableField<Event>] {
        [
            .word("resource", \.resource),
            OverridableField("priority", get: \.priority) { event, value, _ in
                guard let value, ["High", "Medium", "Low"].contains(value) else {
                    return "expected 'High', 'Medium' or 'Low'"
                }
                event.priority = value
                return nil
            },
            .word("sender", \.sender), .prose(\.reason),
        ]
    }

    var place: SourcePosition? { source }
}

extension Enumeration.Member: OverridableRow {
    static var noun: String { "a member" }
    static var mainKey: String? { nil }
    static var fields: [OverridableField<Enumeration.Member>] { [.prose(\.summary)] }

    var place: SourcePosition? { source }
}

/// Of a page as a whole, only what a GET returns can be set.
extension Resource: OverridableRow {
    static var noun: String { "a resource" }
    static var mainKey: String? { nil }
    static var fields: [OverridableField<Resource>] { [.resource("representation", \.representation)] }

    var place: SourcePosition? { nil }
}
