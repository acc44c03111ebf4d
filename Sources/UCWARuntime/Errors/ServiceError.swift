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

    /// A page about the error.
    public var link: String? {
        content["link"] ?? content.members["link"]?.object?["href"]
    }

    /// The first condition of a list that the error meets, such as one of ``ResourceOperation/documentedErrors``; nil
    /// where it meets none, as with a subcode that is newer than the reference.
    public func condition(among conditions: [ErrorCondition]) -> ErrorCondition? {
        conditions.first { $0 ~= self }
    }
}

extension ServiceError: CustomStringConvertible {
    /// Code, subcode and message in one line.
    public var description: String {
        let name = [code.isEmpty ? "error" : code, subcode].compactMap { $0 }.joined(separator: "/")
        return message.map { "\(name): \($0)" } ?? name
    }
}
