/// Something in a request that the reference does not allow.
public struct InputViolation: Hashable, Sendable {
    /// What is wrong with a value.
    public enum Problem: Hashable, Sendable {
        /// A value that is required is missing.
        case missing
        /// Text has more characters than allowed.
        case tooLong(count: Int, maximum: Int)
        /// A number is below the least.
        case tooSmall(Int, minimum: Int)
        /// A number is above the greatest.
        case tooLarge(Int, maximum: Int)
        /// A number that JSON cannot hold, such as infinity.
        case notFinite
        /// A batch takes no request of this kind.
        case notAllowedInBatch(Rel)
        /// The address is neither absolute nor relative to the server.
        case unusableAddress(String)
    }

    /// The name of the field or parameter on the wire; `href` for the address.
    public var name: String
    /// What is wrong with it.
    public var problem: Problem

    /// Creates a violation.
    public init(_ name: String, _ problem: Problem) {
        self.name = name
        self.problem = problem
    }
}

extension InputViolation: CustomStringConvertible {
    /// The violation in one line.
    public var description: String {
        switch problem {
        case .missing: "\(name) is required"
        case .tooLong(let count, let maximum): "\(name) has \(count) characters, at most \(maximum) are allowed"
        case .tooSmall(let value, let minimum): "\(name) is \(value), at least \(minimum) is allowed"
        case .tooLarge(let value, let maximum): "\(name) is \(value), at most \(maximum) is allowed"
        case .notFinite: "\(name) is no finite number"
        case .notAllowedInBatch(let rel): "\(name): a batch takes no request of \(rel)"
        case .unusableAddress(let href): "\(name) is no address: \(href)"
        }
    }
}

/// A request that breaks the rules of the reference, with every rule that it breaks.
public struct InvalidRequest: Error, Hashable, Sendable {
    /// What is wrong, in the order of the input.
    public var violations: [InputViolation]

    /// Creates an error.
    public init(violations: [InputViolation]) {
        self.violations = violations
    }
}

extension InvalidRequest: CustomStringConvertible {
    /// All violations in one line.
    public var description: String { violations.map(\.description).joined(separator: "; ") }
}
