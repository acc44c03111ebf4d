import HTTPTypes

/// An operation on the target of a link: an HTTP method with its parameters, its output and its errors.
///
/// A method of the link creates the ``Request``.
public protocol ResourceOperation: Sendable {
    /// The parameters and the body of the request; ``NoInput`` if it takes none.
    associatedtype Input: OperationInput = NoInput

    /// What the body of a successful response is read as.
    ///
    /// It is a ``Resource``, an array or an optional of one, ``Created`` for an operation that creates a resource,
    /// ``NoContent``, ``RawContent`` for another media type than JSON, or ``ContentValue`` if the reference does not say.
    associatedtype Output: OperationOutput

    /// The HTTP method of the request.
    static var method: HTTPRequest.Method { get }

    /// The errors that the reference lists for the operation.
    ///
    /// The list is not complete: every operation may fail with a ``GenericError``, and servers have subcodes that the
    /// reference does not list.
    static var documentedErrors: [ErrorCondition] { get }

    /// The reasons for which the operation may fail after the server has accepted it. They arrive in
    /// ``ResourceEvent/reason``.
    static var documentedReasons: [ErrorCondition] { get }
}

extension ResourceOperation {
    /// No errors.
    public static var documentedErrors: [ErrorCondition] { [] }

    /// No reasons.
    public static var documentedReasons: [ErrorCondition] { [] }
}

/// The parameters and the body of a request: query parameters, fields of a JSON body, or a body of another media type.
///
/// Which parameter goes where is decided by the operation's page. ``Request/fields`` and ``Request/query`` add what the page
/// does not list.
public protocol OperationInput: Hashable, Sendable {
    /// Encodes the parameters that are set, each to its location, and checks them.
    ///
    /// It never fails: the writer collects ``InputWriter/violations``, and ``Request/httpRequest(relativeTo:)`` throws them
    /// all at once.
    func write(to writer: inout InputWriter)
}

/// The input of an operation that takes none.
public struct NoInput: OperationInput {
    /// Creates an input that is empty.
    public init() {}

    /// Writes nothing.
    public func write(to writer: inout InputWriter) {}
}
