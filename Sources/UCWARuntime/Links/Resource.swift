/// A resource of the reference, as a view over the JSON object that a server sent.
///
/// Properties read and write ``content``. A property whose value has the wrong type reads as nil, stays in the content, and
/// is listed by ``problems``.
public protocol Resource: LinkTarget, OperationOutput, Hashable, Codable {
    associatedtype Representation = Self

    /// The underlying JSON object, including members that this type does not know.
    ///
    /// It is what was received, and what an operation that replaces the resource sends back.
    var content: ResourceContent { get set }

    /// Creates a view over a JSON object. Nothing is checked: ``problems`` lists the members of the wrong type.
    init(content: ResourceContent)

    /// Reports every property and link with its type to an inspector, which lists the ``problems``.
    ///
    /// Generated code implements it. A resource without typed members has nothing to report.
    func inspect(_ inspector: inout ContentInspector)
}

extension Resource {
    /// Creates a resource without content, to be filled in and sent.
    public init() {
        self.init(content: ResourceContent())
    }

    /// The members that are not of the type that the reference gives them, those of embedded resources included.
    public var problems: [ContentProblem] {
        var inspector = ContentInspector(content, path: "")
        inspect(&inspector)
        return inspector.problems
    }

    /// The link to the resource itself.
    public var selfLink: ResourceLink<Self>? {
        content.link("self")
    }

    /// Reports nothing.
    public func inspect(_ inspector: inout ContentInspector) {}

    /// Whether two resources hold the same content.
    public static func == (lhs: Self, rhs: Self) -> Bool { lhs.content == rhs.content }

    /// Hashes the content.
    public func hash(into hasher: inout Hasher) { hasher.combine(content) }

    /// Reads the content.
    public init(from decoder: any Decoder) throws {
        self.init(content: try ResourceContent(from: decoder))
    }

    /// Writes the content with all its members.
    public func encode(to encoder: any Encoder) throws {
        try content.encode(to: encoder)
    }
}
