import UCWAGenTemplating

/// A row that has a type: a property, a query parameter, a field of a body.
struct FieldView: View {
    var anchor: String
    var kind: String
    var name: String
    /// What stands before the name of the type, such as `Nullable Array of`.
    var typePrefix: String
    var type: WordsView
    /// Whether a request must give it; nil for a property.
    var isRequired: Bool?
    /// Where the fact comes from, if no table of its page lists it.
    var origin: String?
    var constraints: [String]
    var summary: [ParagraphView]
    var evidence: EvidenceView

    static let keys = ViewKeys<FieldView>()
        .text("anchor") { $0.anchor }
        .text("kind") { $0.kind }
        .text("name") { $0.name }
        .text("typePrefix") { $0.typePrefix }
        .list("type") { [$0.type] }
        .flag("isRequired") { $0.isRequired == true }
        .flag("isOptional") { $0.isRequired == false }
        .optionalText("origin") { $0.origin }
        .texts("constraints") { $0.constraints }
        .list("paragraphs") { $0.summary }
        .view("evidence") { $0.evidence }
}

/// A row of a Links table.
struct LinkRowView: View {
    var anchor: String
    var rel: String
    var target: WordsView
    /// Where the target travels and how many there may be.
    var shape: String
    /// Where the fact comes from, if no table of its page lists it.
    var origin: String?
    var summary: [ParagraphView]
    var evidence: EvidenceView

    static let keys = ViewKeys<LinkRowView>()
        .text("anchor") { $0.anchor }
        .text("name") { $0.rel }
        .list("target") { [$0.target] }
        .text("shape") { $0.shape }
        .optionalText("origin") { $0.origin }
        .list("paragraphs") { $0.summary }
        .view("evidence") { $0.evidence }
}

/// A row of the table of scopes.
struct ScopeView: View {
    var name: String
    var permission: String
    var summary: [ParagraphView]
    var place: String

    static let keys = ViewKeys<ScopeView>()
        .text("name") { $0.name }
        .text("permission") { $0.permission }
        .list("paragraphs") { $0.summary }
        .text("place") { $0.place }
}

/// A row of an event table.
struct EventView: View {
    var anchor: String
    var kind: String
    var resource: WordsView
    var sender: WordsView
    var priority: String
    var reason: [ParagraphView]
    var place: String

    static let keys = ViewKeys<EventView>()
        .text("anchor") { $0.anchor }
        .text("name") { $0.kind }
        .list("resource") { [$0.resource] }
        .list("sender") { [$0.sender] }
        .text("priority") { $0.priority }
        .list("paragraphs") { $0.reason }
        .text("place") { $0.place }
}

/// A row of a table of errors.
struct ErrorRowView: View {
    var code: WordsView
    var status: String
    var subcode: String
    var summary: [ParagraphView]
    var place: String

    static let keys = ViewKeys<ErrorRowView>()
        .list("code") { [$0.code] }
        .text("status") { $0.status }
        .text("subcode") { $0.subcode }
        .list("paragraphs") { $0.summary }
        .text("place") { $0.place }
}

/// A row that has a name and words: a member, a generic error, another page.
struct NamedRowView: View {
    var anchor: String
    var kind: String
    var name: String
    var summary: [ParagraphView]
    /// Something to remark, such as that a member is used elsewhere only.
    var note: String?
    var place: String

    static let keys = ViewKeys<NamedRowView>()
        .text("anchor") { $0.anchor }
        .text("kind") { $0.kind }
        .text("name") { $0.name }
        .list("paragraphs") { $0.summary }
        .optionalText("note") { $0.note }
        .text("place") { $0.place }
}
