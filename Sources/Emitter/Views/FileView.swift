import UCWAGenTemplating

/// A kind of generated file; its raw value names the template.
enum FileKind: String, CaseIterable {
    case capability, enumeration, genericErrors, namespace, resource

    /// The keys of the view that fills the template.
    var schema: [String: ViewKey] {
        switch self {
        case .capability: CapabilityView.keys.schema
        case .enumeration: EnumerationView.keys.schema
        case .genericErrors: GenericErrorsView.keys.schema
        case .namespace: NamespaceView.keys.schema
        case .resource: ResourceView.keys.schema
        }
    }
}

/// A view that fills a whole file.
protocol FileView: View {
    /// The kind of file.
    static var kind: FileKind { get }
}

/// What every file shows.
struct FileFrame: Sendable {
    /// The page that the file is made from; nil for the one that is made from all.
    var page: String?
    /// How the file is shaped.
    var options: EmitterOptions

    static let keys = ViewKeys<FileFrame>()
        .optionalText("page") { $0.page }
        .optionalText("namespace") { $0.options.namespace.isEmpty ? nil : $0.options.namespace }
        .text("runtimeModule") { $0.options.runtimeModule }
        .text("access") { $0.options.accessModifier }
        .flag("isPublic") { $0.options.accessLevel == .public }
}
