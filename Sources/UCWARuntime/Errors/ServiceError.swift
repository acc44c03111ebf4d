/// An error as a UCWA service reports it, in the body of an answer or as the reason of an event.
public struct ServiceError: Error, Hashable, Sendable {
    /// The HTTP status; nil for the reason of an event.
    public var status: Int?
    /// Everything that the service says.
    public var content: ResourceContent

    /// Creates an error from what a service says.
    public init(status: Int? = nil, content: ResourceContent) {
        self.status = status
        self.content = content
    }

    /// The kind of error, such as `Conflict`; empty where the service says none.
    public var code: String { content["code"] ?? "" }

    /// What went wrong in particular, such as `AlreadyExists`.
    public var subcode: String? { content["subcode"] }

    /// An explanation in the language of the application.
    public var message: String? { content["message"] }

    /// The inputs that are wrong or missing.
    public var parameters: ContentValue? { content["parameters"] }

    /// Details to log; they are not meant to be read by a program.
    public var debugInfo: ContentValue? { content["debugInfo"] }
}
