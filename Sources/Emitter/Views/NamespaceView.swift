import UCWAGenTemplating

/// What the file of the namespace shows: the registry of rels, the types that no page describes, the lists of errors and their
/// conditions.
struct NamespaceView: FileView {
    static let kind = FileKind.namespace

    var frame: FileFrame
    var entries: [RegistryEntryView]
    var placeholders: [PlaceholderView]
    var placeholderEnumerations: [PlaceholderEnumerationView]
    var errorLists: [ErrorListView]
    var conditions: [ConditionView]

    static let keys = ViewKeys<NamespaceView>()
        .including(FileFrame.keys) { $0.frame }
        .list("entries") { $0.entries }
        .flag("hasEntries") { !$0.entries.isEmpty }
        // A list of one has no comma behind it.
        .flag("hasSeveralEntries") { $0.entries.count > 1 }
        .list("placeholders") { $0.placeholders }
        .list("placeholderEnumerations") { $0.placeholderEnumerations }
        .flag("hasPlaceholders") { !$0.placeholders.isEmpty || !$0.placeholderEnumerations.isEmpty }
        .list("errorLists") { $0.errorLists }
        .flag("hasErrorLists") { !$0.errorLists.isEmpty }
        .list("conditions") { $0.conditions }
        .flag("hasConditions") { !$0.conditions.isEmpty }
}

/// A rel and the type that represents its resources.
struct RegistryEntryView: View {
    var rel: String
    var type: String

    static let keys = ViewKeys<RegistryEntryView>()
        .text("rel") { $0.rel }
        .text("type") { $0.type }
}

/// A resource that no page describes.
struct PlaceholderView: View {
    var typeName: String
    var documentation: [String]
    /// The rel as a literal.
    var rel: String
    /// The type of a later revision that a page describes, which represents this one.
    var representation: String?

    static let keys = ViewKeys<PlaceholderView>()
        .text("typeName") { $0.typeName }
        .texts("documentation") { $0.documentation }
        .text("rel") { $0.rel }
        .optionalText("representation") { $0.representation }
        // What a rel has no page for is its first revision.
        .optionalText("revision") { _ in nil }
}

/// An enumeration that no page describes.
struct PlaceholderEnumerationView: View {
    var type: OpenEnumerationFrame

    static let keys = ViewKeys<PlaceholderEnumerationView>().including(OpenEnumerationFrame.keys) { $0.type }
}

/// A list of error conditions that operations document.
struct ErrorListView: View {
    var name: String
    /// The list as an expression.
    var conditions: String

    static let keys = ViewKeys<ErrorListView>()
        .text("name") { $0.name }
        .text("conditions") { $0.conditions }
}

/// An error condition.
struct ConditionView: View {
    var name: String
    var documentation: [String]
    var code: String
    var subcode: String?
    var status: String?

    static let keys = ViewKeys<ConditionView>()
        .text("name") { $0.name }
        .texts("documentation") { $0.documentation }
        .text("code") { $0.code }
        .optionalText("subcode") { $0.subcode }
        .optionalText("status") { $0.status }
}
