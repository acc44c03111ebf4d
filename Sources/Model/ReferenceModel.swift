/// The whole reference, resolved: what the emitter writes, what `ucwagen model` prints.
public struct ReferenceModel: Hashable, Sendable {
    /// The version of the JSON form.
    public static let formatVersion = 2

    /// The resources, sorted by name.
    public var resources: [Resource]
    /// The enumerations, sorted by name.
    public var enumerations: [Enumeration]
    /// The errors that any operation may answer with, in page order.
    public var genericErrors: [GenericError]
    /// The pages that hold no facts, sorted by file.
    public var otherPages: [OtherPage]
    /// The resources and enumerations that pages name and that have no page, sorted by name.
    public var undescribed: [UndescribedPage]

    /// Creates a model; it starts empty.
    public init(
        resources: [Resource] = [],
        enumerations: [Enumeration] = [],
        genericErrors: [GenericError] = [],
        otherPages: [OtherPage] = [],
        undescribed: [UndescribedPage] = []
    ) {
        self.resources = resources
        self.enumerations = enumerations
        self.genericErrors = genericErrors
        self.otherPages = otherPages
        self.undescribed = undescribed
    }
}

/// An error that any operation may answer with.
public struct GenericError: Hashable, Sendable {
    /// The error's name, such as `ApplicationNotFound`.
    public var name: String
    /// What the page says about it.
    public var description: Prose
    /// The row.
    public var source: SourcePosition

    /// Creates an error.
    public init(name: String, description: Prose, source: SourcePosition) {
        self.name = name
        self.description = description
        self.source = source
    }
}

/// A page that was read and holds no facts of the API, such as a guide.
public struct OtherPage: Hashable, Sendable {
    /// The file's name, relative to the folder of the reference.
    public var file: String
    /// Why the page yields nothing.
    public var reason: String

    /// Creates an entry.
    public init(file: String, reason: String) {
        self.file = file
        self.reason = reason
    }
}
