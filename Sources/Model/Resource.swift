/// A resource page: what a server represents, or a capability that it offers.
public struct Resource: Hashable, Sendable {
    /// The page's name, such as `startMessaging2`.
    public var name: String
    /// The rel on the wire: the name without its revision, such as `startMessaging`.
    public var rel: String
    /// The revision of the rel that the page describes, from 1.
    public var revision: Int
    /// The name of the resource that a GET answers with; nil for a capability without state.
    public var representation: String?
    /// The page's first paragraph.
    public var summary: Prose
    /// The section *Resource description*.
    public var description: Prose?
    /// The section *Remarks*.
    public var remarks: Prose?
    /// The page's title.
    public var source: SourcePosition
    /// The rows of the Properties table.
    public var properties: [Property]
    /// The rows of the Links table, `self` and duplicates included.
    public var links: [Link]
    /// The rows of the scopes table.
    public var scopes: [Scope]
    /// The rows of the event tables.
    public var events: [Event]
    /// The operations, in page order.
    public var operations: [ResourceOperation]

    /// Creates a resource; lists start empty.
    public init(
        name: String,
        rel: String,
        revision: Int = 1,
        representation: String? = nil,
        summary: Prose,
        description: Prose? = nil,
        remarks: Prose? = nil,
        source: SourcePosition,
        properties: [Property] = [],
        links: [Link] = [],
        scopes: [Scope] = [],
        events: [Event] = [],
        operations: [ResourceOperation] = []
    ) {
        self.name = name
        self.rel = rel
        self.revision = revision
        self.representation = representation
        self.summary = summary
        self.description = description
        self.remarks = remarks
        self.source = source
        self.properties = properties
        self.links = links
        self.scopes = scopes
        self.events = events
        self.operations = operations
    }
}

/// A row of a Properties table.
public struct Property: Hashable, Sendable {
    /// The name on the wire.
    public var name: String
    /// The type, decided by the first evidence.
    public var type: TypeReference
    /// What the row says about its values.
    public var constraints: Constraints
    /// What the row says.
    public var summary: Prose
    /// Whether a table lists it.
    public var origin: FactOrigin
    /// The row, or the line of a sample that shows it.
    public var source: SourcePosition
    /// Why the type is what it is, the deciding evidence first.
    public var evidence: [Evidence]

    /// Creates a property.
    public init(
        name: String,
        type: TypeReference,
        constraints: Constraints = Constraints(),
        summary: Prose,
        origin: FactOrigin = .table,
        source: SourcePosition,
        evidence: [Evidence]
    ) {
        self.name = name
        self.type = type
        self.constraints = constraints
        self.summary = summary
        self.origin = origin
        self.source = source
        self.evidence = evidence
    }
}

/// A row of a Links table.
public struct Link: Hashable, Sendable {
    /// Where the target travels.
    public enum Placement: String, Hashable, Sendable, CaseIterable {
        /// In `_links`, as an address.
        case link
        /// In `_embedded`, as a whole resource.
        case embedded
    }

    /// How many targets there may be.
    public enum Cardinality: String, Hashable, Sendable, CaseIterable {
        /// At most one.
        case one
        /// Any number.
        case many
    }

    /// The link's rel.
    public var rel: String
    /// The name of the page that the link leads to; nil where the reference has no such page.
    public var target: String?
    /// Where the target travels.
    public var placement: Placement
    /// How many targets there may be.
    public var cardinality: Cardinality
    /// What the row says.
    public var summary: Prose
    /// Whether a table lists it.
    public var origin: FactOrigin
    /// The row, or the line of a sample that shows it.
    public var source: SourcePosition
    /// Why target, placement and cardinality are what they are.
    public var evidence: [Evidence]

    /// Creates a link.
    public init(
        rel: String,
        target: String?,
        placement: Placement = .link,
        cardinality: Cardinality = .one,
        summary: Prose,
        origin: FactOrigin = .table,
        source: SourcePosition,
        evidence: [Evidence]
    ) {
        self.rel = rel
        self.target = target
        self.placement = placement
        self.cardinality = cardinality
        self.summary = summary
        self.origin = origin
        self.source = source
        self.evidence = evidence
    }
}

/// A row of the table of Azure Active Directory scopes.
public struct Scope: Hashable, Sendable {
    /// The scope, such as `Conversations.Initiate`.
    public var name: String
    /// The permission as a person reads it.
    public var permission: String
    /// What the scope allows.
    public var description: Prose
    /// The row.
    public var source: SourcePosition

    /// Creates a scope.
    public init(name: String, permission: String, description: Prose, source: SourcePosition) {
        self.name = name
        self.permission = permission
        self.description = description
        self.source = source
    }
}

/// A row of an event table.
public struct Event: Hashable, Sendable {
    /// What happened, as the event channel says it.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A resource is new.
        case added
        /// A resource or an operation changed.
        case updated
        /// A resource is gone.
        case deleted
        /// An operation began.
        case started
        /// An operation ended.
        case completed
    }

    /// What happened.
    public var kind: Kind
    /// The resource that it happened to.
    public var resource: String
    /// How soon the server tells: `High`, `Medium` or `Low`.
    public var priority: String
    /// The resource that sends the event.
    public var sender: String
    /// When the event is sent.
    public var reason: Prose
    /// The row.
    public var source: SourcePosition

    /// Creates an event.
    public init(
        kind: Kind,
        resource: String,
        priority: String,
        sender: String,
        reason: Prose,
        source: SourcePosition
    ) {
        self.kind = kind
        self.resource = resource
        self.priority = priority
        self.sender = sender
        self.reason = reason
        self.source = source
    }
}
