/// An error that the reference lists: a code, a subcode, and the HTTP status of both.
///
/// Generated code has them as static members. They are patterns that match a ``ServiceError`` in a `catch`, in a `switch`
/// and in a `Result`, whatever the type of the error is there:
///
/// ```swift
/// do {
///     try await client.output(of: request)
/// } catch .conflictAlreadyExists {
///     …
/// }
/// ```
///
/// No other error matches, so that those of transports and of the application pass through.
public struct ErrorCondition: Hashable, Sendable {
    /// The code, such as `Conflict`.
    public var code: String
    /// The subcode, such as `AlreadyExists`; nil if there is none.
    public var subcode: String?
    /// The HTTP status; nil to match any.
    public var status: Int?

    /// Creates a condition. The subcode `None` is the same as no subcode.
    public init(_ code: String, subcode: String? = nil, status: Int? = nil) {
        self.code = code
        self.subcode = Self.meaningful(subcode)
        self.status = status
    }

    /// Whether an error meets this condition.
    ///
    /// Letter case is ignored. A status counts only if both have one: the reason of an event has none.
    public func matches(_ error: ServiceError) -> Bool {
        if let status, let actual = error.status, status != actual { return false }
        guard code.equalsIgnoringCase(error.code) else { return false }
        switch (subcode, Self.meaningful(error.subcode)) {
        case (nil, nil): return true
        case (let expected?, let actual?): return expected.equalsIgnoringCase(actual)
        default: return false
        }
    }

    /// Whether an error is a ``ServiceError`` that meets the condition.
    public static func ~= (condition: ErrorCondition, error: any Error) -> Bool {
        (error as? ServiceError).map(condition.matches) ?? false
    }

    private static func meaningful(_ subcode: String?) -> String? {
        guard let subcode, !subcode.isEmpty, !subcode.equalsIgnoringCase("None") else { return nil }
        return subcode
    }
}

/// An error that any operation may fail with. The reference gives it a name only, which is a code or a subcode.
///
/// Like an ``ErrorCondition`` it is a pattern for a ``ServiceError``. It has no static members: they would make the short
/// form `catch .conflict` ambiguous.
public struct GenericError: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The name, such as `ApplicationNotFound`.
    public var name: String

    /// Creates an error by its name.
    public init(stringLiteral value: String) {
        self.name = value
    }

    /// Whether an error has this name as its code or subcode. Letter case is ignored.
    public func matches(_ error: ServiceError) -> Bool {
        name.equalsIgnoringCase(error.code) || error.subcode.map(name.equalsIgnoringCase) == true
    }

    /// Whether an error is a ``ServiceError`` of this name.
    public static func ~= (generic: GenericError, error: any Error) -> Bool {
        (error as? ServiceError).map(generic.matches) ?? false
    }
}

extension String {
    /// Whether two names of the wire are the same but for the case of their letters.
    func equalsIgnoringCase(_ other: String) -> Bool {
        utf8.elementsEqual(other.utf8) { $0.lowercasedASCII == $1.lowercasedASCII }
    }
}

extension UInt8 {
    fileprivate var lowercasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
