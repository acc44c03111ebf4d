import UCWAGenModel

/// What a page says, verbatim and located, before anything is decided.
public struct PageFacts: Sendable {
    /// The file's name, relative to the folder of the reference.
    public var file: String
    /// The page's name: what its title calls it, such as `startMessaging2`.
    public var name: String
    /// The title's place, or the top of a page without one.
    public var position: SourcePosition
    /// The first paragraph.
    public var summary: Prose
    /// What the page holds.
    public var content: Content

    /// What a page holds, told by its sections.
    public enum Content: Sendable {
        /// A resource.
        case resource(ResourceFacts)
        /// An enumeration.
        case enumeration(EnumerationFacts)
        /// The errors that any operation may answer with.
        case genericErrors([NamedRow])
        /// Nothing that the API consists of.
        case other(reason: String)
    }
}

/// Why a row stands on a distilled page although no table of the reference lists it.
public enum StatedOrigin: String, Sendable, CaseIterable {
    /// Sample messages alone show it.
    case sample
    /// A sample message shows it, and a row of another revision of the rel describes it.
    case revision
}

/// A row whose first cell names what the second describes.
public struct NamedRow: Sendable {
    /// The name.
    public var name: Cell
    /// The description.
    public var description: Cell
    /// The type, where the table has a column for it.
    public var typeCell: Cell?
    /// Where the row comes from, where the table says so.
    public var origin: StatedOrigin? = nil
    /// The row's place.
    public var position: SourcePosition
}

/// The facts of a resource page.
public struct ResourceFacts: Sendable {
    /// What the resource is, beyond the first paragraph.
    public var description: Prose?
    /// What else is worth knowing.
    public var remarks: Prose?
    /// The rows of the Properties table.
    public var properties: [NamedRow] = []
    /// The rows of the Links table.
    public var links: [LinkRow] = []
    /// The rows of the scopes table.
    public var scopes: [ScopeRow] = []
    /// The sections of events.
    public var events: [EventFacts] = []
    /// The operations.
    public var operations: [OperationFacts] = []
    /// The asynchronous reasons that stand outside any operation.
    public var asynchronousReasons: [ReasonRow] = []
}

/// A row of a Links table.
public struct LinkRow: Sendable {
    /// The rel.
    public var name: Cell
    /// The description.
    public var description: Cell
    /// The page that the link leads to, where the table says so.
    public var target: Cell?
    /// Whether it is linked or embedded, where the table says so.
    public var placement: Cell?
    /// Whether there is one or many, where the table says so.
    public var cardinality: Cell?
    /// The type, where the table has a column for it.
    public var typeCell: Cell?
    /// Where the row comes from, where the table says so.
    public var origin: StatedOrigin?
    /// The row's place.
    public var position: SourcePosition
}

/// A row of the scopes table.
public struct ScopeRow: Sendable {
    /// The scope.
    public var name: Cell
    /// The permission.
    public var permission: Cell
    /// What it allows.
    public var description: Cell
    /// The row's place.
    public var position: SourcePosition
}

/// A section of events of one kind.
public struct EventFacts: Sendable {
    /// What the heading says happened.
    public var kind: Event.Kind
    /// The heading's place.
    public var position: SourcePosition
    /// The rows of the table.
    public var rows: [EventRow] = []
    /// The events of the sample event package.
    public var samples: [SampleEvent] = []
}

/// A row of an event table.
public struct EventRow: Sendable {
    /// The resource that something happened to.
    public var resource: Cell
    /// How soon the server tells.
    public var priority: Cell
    /// The resource that sends the event.
    public var sender: Cell
    /// When the event is sent.
    public var reason: Cell
    /// The row's place.
    public var position: SourcePosition
}

/// A row of asynchronous reasons.
public struct ReasonRow: Sendable {
    /// The code, from the list item above the table.
    public var code: String
    /// The subcode.
    public var subcode: Cell
    /// When it occurs.
    public var reason: Cell
    /// The row's place.
    public var position: SourcePosition
}

/// The facts of an enumeration page.
public struct EnumerationFacts: Sendable {
    /// The rows of the Members table.
    public var members: [NamedRow] = []
    /// The rows of the table of members that only other pages use.
    public var usedMembers: [NamedRow] = []
    /// What else is worth knowing.
    public var remarks: Prose?
}
