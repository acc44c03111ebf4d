import UCWAGenTemplating

/// What resources and enumerations show alike.
struct PageHeadView: View {
    var anchor: String
    var kind: String
    var name: String
    var place: String
    var summary: [ParagraphView]
    var description: [ParagraphView]
    var remarks: [ParagraphView]

    static let keys = ViewKeys<PageHeadView>()
        .text("anchor") { $0.anchor }
        .text("kind") { $0.kind }
        .text("name") { $0.name }
        .text("place") { $0.place }
        .list("summary") { $0.summary }
        .list("description") { $0.description }
        .list("remarks") { $0.remarks }
}

/// A resource.
struct ResourceView: View {
    var head: PageHeadView
    var facts: [FactRowView]
    var properties: [FieldView]
    var links: [LinkRowView]
    var scopes: [ScopeView]
    var events: [EventView]
    var operations: [OperationView]

    static let keys = ViewKeys<ResourceView>()
        .including(PageHeadView.keys) { $0.head }
        .list("facts") { $0.facts }
        .flag("hasProperties") { !$0.properties.isEmpty }
        .list("properties") { $0.properties }
        .flag("hasLinks") { !$0.links.isEmpty }
        .list("links") { $0.links }
        .flag("hasScopes") { !$0.scopes.isEmpty }
        .list("scopes") { $0.scopes }
        .flag("hasEvents") { !$0.events.isEmpty }
        .list("events") { $0.events }
        .list("operations") { $0.operations }
}

/// An operation.
struct OperationView: View {
    var anchor: String
    var method: String
    var resource: String
    var place: String
    var summary: [ParagraphView]
    var query: [FieldView]
    /// What the request carries, in words; nil where it carries nothing.
    var body: String?
    var fields: [FieldView]
    /// What is answered, in words that may lead to a page.
    var response: [WordsView]
    /// Where the response comes from, if its section does not state it.
    var responseOrigin: String?
    /// What else is known of the answer, and the path of a sample.
    var facts: [FactRowView]
    var responseSummary: [ParagraphView]
    var responseEvidence: EvidenceView?
    var errors: [ErrorRowView]
    var asynchronousErrors: [ErrorRowView]

    static let keys = ViewKeys<OperationView>()
        .text("anchor") { $0.anchor }
        .text("method") { $0.method }
        .text("methodClass") { view in
            // Only what the style knows: a class of the page's choice could hide the operation.
            let name = view.method.lowercased()
            return ["get", "post", "put", "delete"].contains(name) ? name : "other"
        }
        .text("resource") { $0.resource }
        .text("place") { $0.place }
        .list("paragraphs") { $0.summary }
        .flag("hasQuery") { !$0.query.isEmpty }
        .list("query") { $0.query }
        .optionalText("body") { $0.body }
        .flag("hasFields") { !$0.fields.isEmpty }
        .list("fields") { $0.fields }
        .list("response") { $0.response }
        .optionalText("responseOrigin") { $0.responseOrigin }
        .flag("hasFacts") { !$0.facts.isEmpty }
        .list("facts") { $0.facts }
        .list("responseSummary") { $0.responseSummary }
        .view("responseEvidence") { $0.responseEvidence }
        .flag("hasErrors") { !$0.errors.isEmpty }
        .text("errorCount") { String($0.errors.count) }
        .list("errors") { $0.errors }
        .flag("hasAsynchronousErrors") { !$0.asynchronousErrors.isEmpty }
        .text("asynchronousErrorCount") { String($0.asynchronousErrors.count) }
        .list("asynchronousErrors") { $0.asynchronousErrors }
}

/// An enumeration.
struct EnumerationView: View {
    var head: PageHeadView
    var members: [NamedRowView]
    var uses: [WordsView]

    static let keys = ViewKeys<EnumerationView>()
        .including(PageHeadView.keys) { $0.head }
        .list("members") { $0.members }
        .flag("hasUses") { !$0.uses.isEmpty }
        .text("useCount") { String($0.uses.count) }
        .list("uses") { $0.uses }
}
