/// What has happened to a resource or an operation.
public struct EventType: OpenEnumeration {
    /// The name on the wire.
    public let rawValue: String

    /// Creates a value from its name on the wire, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A resource is new, or new in a collection.
    public static var added: EventType { EventType(rawValue: "added") }

    /// A resource is not what it was.
    public static var updated: EventType { EventType(rawValue: "updated") }

    /// A resource is gone, or gone from a collection.
    public static var deleted: EventType { EventType(rawValue: "deleted") }

    /// An operation has begun.
    public static var started: EventType { EventType(rawValue: "started") }

    /// An operation is over; ``ResourceEvent/status`` tells how it went.
    public static var completed: EventType { EventType(rawValue: "completed") }

    /// The types that the service is known to send.
    public static var knownValues: [EventType] { [.added, .updated, .deleted, .started, .completed] }
}

/// How an operation went, as its last event tells. The enumeration `Status` of the reference has other names.
public struct EventStatus: OpenEnumeration {
    /// The name on the wire.
    public let rawValue: String

    /// Creates a value from its name on the wire, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// It was done.
    public static var success: EventStatus { EventStatus(rawValue: "Success") }

    /// It was not done; ``ResourceEvent/reason`` tells why.
    public static var failure: EventStatus { EventStatus(rawValue: "Failure") }

    /// The values that the service is known to send.
    public static var knownValues: [EventStatus] { [.success, .failure] }
}
