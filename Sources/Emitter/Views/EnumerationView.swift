import UCWAGenTemplating

/// What the file of an enumeration shows.
struct EnumerationView: FileView {
    static let kind = FileKind.enumeration

    var frame: FileFrame
    var type: OpenEnumerationFrame

    static let keys = ViewKeys<EnumerationView>()
        .including(FileFrame.keys) { $0.frame }
        .including(OpenEnumerationFrame.keys) { $0.type }
}

/// What the type of an enumeration shows, whether a page describes it or not.
struct OpenEnumerationFrame: Sendable {
    var typeName: String
    var documentation: [String]
    var members: [ConstantView]

    static let keys = ViewKeys<OpenEnumerationFrame>()
        .text("typeName") { $0.typeName }
        .texts("documentation") { $0.documentation }
        .list("members") { $0.members }
        .text("knownValues") { SwiftLiteral.array($0.members.map { "." + $0.name }) }
}

/// A static member with a name on the wire.
struct ConstantView: View {
    var name: String
    var documentation: [String]
    var wireName: String

    static let keys = ViewKeys<ConstantView>()
        .text("name") { $0.name }
        .texts("documentation") { $0.documentation }
        .text("wireName") { $0.wireName }
}

/// What the file of the generic errors shows.
struct GenericErrorsView: FileView {
    static let kind = FileKind.genericErrors

    var frame: FileFrame
    var typeName: String
    var errors: [ConstantView]

    static let keys = ViewKeys<GenericErrorsView>()
        .including(FileFrame.keys) { $0.frame }
        .text("typeName") { $0.typeName }
        .list("errors") { $0.errors }
        .text("all") { SwiftLiteral.array($0.errors.map(\.name)) }
}
