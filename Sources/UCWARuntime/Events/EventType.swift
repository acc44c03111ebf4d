/// What happened to a resource or an operation.
public struct EventType: OpenEnumeration {
    /// The name on the wire.
    public let rawValue: String

    /// Creates a value from its name on the wire, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A resource was created, or added to a collection.
    public static var added: EventType { EventType(rawValue: "added") }

    /// A resource or an operation changed.
    public static var updated: EventType { EventType(rawValue: "updated") }

    /// A resource was deleted, or removed from a collection.
    public static var deleted: EventType { EventType(rawValue: "deleted") }

    /// An operation started.
    public static var started: EventType { EventType(rawValue: "started") }

    /// An operation ended; ``ResourceEvent/status`` is its outcome.
    public static var completed: EventType { EventType(rawValue: "completed") }

    /// The types that the service is known to send.
    public static var knownValues: [EventType] { [.added, .updated, .deleted, .started, .completed] }
}

/// The outcome of an operation, in its last event. The enumeration `Status` of the reference has other names.
public struct EventStatus: OpenEnumeration {
    /// The name on the wire.
    public let rawValue: String

    /// Creates a value from its name on the wire, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// It succeeded.
    public static var success: EventStatus { EventStatus(rawValue: "Success") }

    /// It failed; ``ResourceEvent/reason`` says why.
    public static var failure: EventStatus { EventStatus(rawValue: "Failure") }

    /// The values that the service is known to send.
    public static var knownValues: [EventStatus] { [.success, .failure] }
}
