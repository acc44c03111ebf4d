import HTTPTypes

/// What can be done with the target of a link: an HTTP method with what it takes and what it answers.
public protocol ResourceOperation: Sendable {
    /// What a request gives.
    associatedtype Input: OperationInput = NoInput

    /// What a successful answer holds.
    associatedtype Output: OperationOutput

    /// The HTTP method.
    static var method: HTTPRequest.Method { get }

    /// The errors that the reference lists for the operation. Any operation may also answer with a generic error, and
    /// servers have more subcodes than the reference lists.
    static var documentedErrors: [ErrorCondition] { get }

    /// The reasons with which the operation may fail after it was accepted; they come with an event.
    static var documentedReasons: [ErrorCondition] { get }
}

extension ResourceOperation {
    /// No errors of its own.
    public static var documentedErrors: [ErrorCondition] { [] }

    /// No reasons of its own.
    public static var documentedReasons: [ErrorCondition] { [] }
}

/// What a request of an operation gives: query parameters, fields of the body, or a body of another media type.
public protocol OperationInput: Hashable, Sendable {
    /// Writes everything that is given, and lets the writer check it.
    func write(to writer: inout InputWriter)
}

/// The input of an operation that takes none.
public struct NoInput: OperationInput {
    /// Creates an input that is empty.
    public init() {}

    /// Writes nothing.
    public func write(to writer: inout InputWriter) {}
}
