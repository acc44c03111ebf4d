import UCWAGenTemplating

/// What the files of resources and capabilities show alike.
struct TypeFrame: Sendable {
    var file: FileFrame
    /// The type's name inside the namespace.
    var typeName: String
    /// The type's name everywhere else.
    var qualifiedName: String
    var documentation: [String]
    /// The rel as a literal.
    var rel: String
    /// The revision, where it is not the first.
    var revision: String?
    /// The type that a GET answers with, where it is another one.
    var representation: String?
    /// The type of the first revision, for a later one.
    var earlierRevision: String?
    var operations: [OperationView]

    static let keys = ViewKeys<TypeFrame>()
        .including(FileFrame.keys) { $0.file }
        .text("typeName") { $0.typeName }
        .text("qualifiedName") { $0.qualifiedName }
        .texts("documentation") { $0.documentation }
        .text("rel") { $0.rel }
        .optionalText("revision") { $0.revision }
        .optionalText("representation") { $0.representation }
        .optionalText("earlierRevision") { $0.earlierRevision }
        .flag("isLaterRevision") { $0.earlierRevision != nil }
        .list("operations") { $0.operations }
        .flag("hasMethods") { $0.operations.contains(where: \.hasMethod) }
}

/// What the file of a capability shows.
struct CapabilityView: FileView {
    static let kind = FileKind.capability

    var type: TypeFrame

    static let keys = ViewKeys<CapabilityView>().including(TypeFrame.keys) { $0.type }
}

/// What the file of a resource shows.
struct ResourceView: FileView {
    static let kind = FileKind.resource

    var type: TypeFrame
    var properties: [PropertyView]
    var links: [LinkView]

    static let keys = ViewKeys<ResourceView>()
        .including(TypeFrame.keys) { $0.type }
        .list("properties") { $0.properties }
        .list("links") { $0.links }
        .flag("hasLinks") { !$0.links.isEmpty }
        .flag("hasMembers") { !$0.links.isEmpty || !$0.properties.isEmpty }
}

/// A property.
struct PropertyView: View {
    var name: String
    var documentation: [String]
    /// The name on the wire as a literal.
    var wireName: String
    /// The type of the value, not optional.
    var valueType: String
    /// The type of the property.
    var type: String
    /// Whether the value travels as a link.
    var isExternal: Bool

    static let keys = ViewKeys<PropertyView>()
        .text("name") { $0.name }
        .texts("documentation") { $0.documentation }
        .text("wireName") { $0.wireName }
        .text("valueType") { $0.valueType }
        .text("type") { $0.type }
        .flag("isExternal") { $0.isExternal }
}

/// A link.
struct LinkView: View {
    var name: String
    var documentation: [String]
    /// The rel as a literal.
    var wireName: String
    /// The type that the link leads to.
    var target: String
    var isMany: Bool

    static let keys = ViewKeys<LinkView>()
        .text("name") { $0.name }
        .texts("documentation") { $0.documentation }
        .text("wireName") { $0.wireName }
        .text("target") { $0.target }
        .flag("isMany") { $0.isMany }
}
