import UCWAGenModel

/// How generated code is shaped.
public struct EmitterOptions: Hashable, Sendable {
    /// Who may use the generated declarations.
    public enum AccessLevel: String, Hashable, Sendable, Codable, CaseIterable {
        /// Everybody.
        case `public`
        /// The modules of the same package.
        case package
        /// The module itself.
        case `internal`
    }

    /// The enumeration that holds the generated types; empty where they stand on their own.
    public var namespace: String
    /// The module that generated code imports.
    public var runtimeModule: String
    /// Who may use the generated declarations.
    public var accessLevel: AccessLevel
    /// Whether declarations have documentation comments.
    public var hasDocumentation: Bool
    /// Which pages become Swift.
    public var selection: ResourceSelection
    /// The Swift names of facts by their paths, such as `conversation.properties.state`.
    public var names: [String: String]
    /// Where the configuration gives those names, by the same paths; nothing where it does not.
    public var namePlaces: [String: SourcePosition]
    /// How files are called.
    public var fileNaming: FileNaming
    /// How many characters a line may have.
    public var lineLength: Int

    /// Creates options; every one has a default.
    public init(
        namespace: String = "UC",
        runtimeModule: String = "UCWARuntime",
        accessLevel: AccessLevel = .public,
        hasDocumentation: Bool = true,
        selection: ResourceSelection = ResourceSelection(),
        names: [String: String] = [:],
        namePlaces: [String: SourcePosition] = [:],
        fileNaming: FileNaming = .byContent,
        lineLength: Int = 120
    ) {
        self.namespace = namespace
        self.runtimeModule = runtimeModule
        self.accessLevel = accessLevel
        self.hasDocumentation = hasDocumentation
        self.selection = selection
        self.names = names
        self.namePlaces = namePlaces
        self.fileNaming = fileNaming
        self.lineLength = lineLength
    }
}

extension EmitterOptions {
    /// Whether a word can be the name of a type or module as it stands.
    public static func isName(_ word: String) -> Bool {
        SwiftName.isIdentifier(word) && !ReservedNames.keywords.contains(word)
            && !ReservedNames.unusable.contains(word)
    }

    /// The same options with files called otherwise.
    func naming(_ fileNaming: FileNaming) -> EmitterOptions {
        var options = self
        options.fileNaming = fileNaming
        return options
    }

    /// The modifier before a declaration, with the space behind it.
    var accessModifier: String {
        switch accessLevel {
        case .public: "public "
        case .package: "package "
        case .internal: ""
        }
    }

    /// The name of a generated type as other scopes write it.
    func qualified(_ type: String) -> String {
        namespace.isEmpty ? type : namespace + "." + type
    }
}
