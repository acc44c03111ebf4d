import UCWAGenTemplating

/// What the file of the namespace shows: the registry of rels and the error conditions.
struct NamespaceView: FileView {
    static let kind = FileKind.namespace

    var frame: FileFrame
    var entries: [RegistryEntryView]
    var conditions: [ConditionView]

    static let keys = ViewKeys<NamespaceView>()
        .including(FileFrame.keys) { $0.frame }
        .list("entries") { $0.entries }
        .flag("hasEntries") { !$0.entries.isEmpty }
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
