/// An error that the reference lists: a code, a subcode, and the status they come with.
///
/// Generated code lists them as static members. They are patterns for a ``ServiceError``:
///
/// ```swift
/// switch error {
/// case .conflictAlreadyExists: …
/// default: …
/// }
/// ```
public struct ErrorCondition: Hashable, Sendable {
    /// The code, such as `Conflict`.
    public var code: String
    /// The subcode, such as `AlreadyExists`; nil where there is none.
    public var subcode: String?
    /// The HTTP status; nil where it does not matter.
    public var status: Int?

    /// Creates a condition; a subcode `None` is none.
    public init(_ code: String, subcode: String? = nil, status: Int? = nil) {
        self.code = code
        self.subcode = Self.meaningful(subcode)
        self.status = status
    }

    /// Whether an error is of this condition: letter case does not matter, and neither does a status that only one has.
    public static func ~= (condition: ErrorCondition, error: ServiceError) -> Bool {
        if let status = condition.status, let actual = error.status, status != actual { return false }
        guard condition.code.equalsIgnoringCase(error.code) else { return false }
        switch (condition.subcode, meaningful(error.subcode)) {
        case (nil, nil): return true
        case (let expected?, let actual?): return expected.equalsIgnoringCase(actual)
        default: return false
        }
    }

    private static func meaningful(_ subcode: String?) -> String? {
        guard let subcode, !subcode.isEmpty, !subcode.equalsIgnoringCase("None") else { return nil }
        return subcode
    }
}

/// An error that any operation may answer with. The reference gives it a name only, which is a code or a subcode.
public struct GenericError: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The name, such as `ApplicationNotFound`.
    public var name: String

    /// Creates an error by its name.
    public init(stringLiteral value: String) {
        self.name = value
    }

    /// Whether an error has this name as its code or subcode; letter case does not matter.
    public static func ~= (generic: GenericError, error: ServiceError) -> Bool {
        generic.name.equalsIgnoringCase(error.code) || error.subcode.map(generic.name.equalsIgnoringCase) == true
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
