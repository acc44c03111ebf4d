import HTTPTypes
import protocol Foundation.LocalizedError

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
        /// The batch holds a request that servers do not take in a batch.
        case notAllowedInBatch(Rel)
        /// A field is given beside a body that is not JSON.
        case bodyIsNotJSON(mediaType: String)
        /// A field is given, and requests of the method have no body.
        case noBody(HTTPRequest.Method)
        /// A value that a query cannot hold, such as an object; the text says what it is.
        case notAllowedInQuery(String)
        /// The URL is none of HTTP.
        case unusableURL(String)
    }

    /// The name of the field or parameter on the wire; `href` for the URL.
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
        case .notFinite: "\(name) is not a finite number"
        case .notAllowedInBatch(let rel): "\(name): a batch cannot hold a request for \(rel)"
        case .bodyIsNotJSON(let mediaType): "\(name) cannot be sent: the body is \(mediaType)"
        case .noBody(let method): "\(name) cannot be sent: a \(method.rawValue) has no body"
        case .notAllowedInQuery(let kind): "\(name) is \(kind), which a query cannot hold"
        case .unusableURL(let href): "\(name) is not a URL of HTTP: \(href)"
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

extension InvalidRequest: LocalizedError {
    /// The ``description``.
    public var errorDescription: String? { description }
}
