import protocol Foundation.LocalizedError

/// An error that a UCWA service reports, in the body of a response or as the reason of an event.
///
/// Conditions of the generated code match it, wherever it is caught:
///
/// ```swift
/// do {
///     let invitation = try await client.output(of: request)
/// } catch .conflictAlreadyExists {
///     …
/// } catch let error as ServiceError {
///     show(error.code, error.message)
/// }
/// ```
public struct ServiceError: Error, Hashable, Sendable {
    /// The kind of error, such as `Conflict`.
    public let code: String
    /// The HTTP status; nil for the reason of an event.
    public let status: Int?
    /// All members of the error, including those without a property here.
    public let content: ResourceContent

    /// Creates an error from its JSON object; nil if the object has no code, and so is no error.
    public init?(status: Int? = nil, content: ResourceContent) {
        guard let code: String = content["code"] else { return nil }
        self.code = code
        self.status = status
        self.content = content
    }

    /// Creates an error as a service would report it, for tests and previews.
    public init(_ code: String, subcode: String? = nil, message: String? = nil, status: Int? = nil) {
        self.code = code
        self.status = status
        var content = ResourceContent()
        content["code"] = code
        content["subcode"] = subcode
        content["message"] = message
        self.content = content
    }

    /// The kind of error within its ``code``, such as `AlreadyExists`.
    public var subcode: String? { content["subcode"] }

    /// An explanation in the language of the application.
    public var message: String? { content["message"] }

    /// The inputs that are wrong or missing.
    public var parameters: ContentValue? { content["parameters"] }

    /// Details for a log. Their form may change at any time.
    public var debugInfo: ContentValue? { content["debugInfo"] }

    /// A page about the error.
    public var link: String? {
        content["link"] ?? content.members["link"]?.object?["href"]
    }

    /// The first of several conditions that the error meets, such as ``ResourceOperation/documentedErrors``; nil if it
    /// meets none, as with a subcode that is newer than the reference.
    public func condition(among conditions: [ErrorCondition]) -> ErrorCondition? {
        conditions.first { $0.matches(self) }
    }
}

extension ServiceError: CustomStringConvertible {
    /// Code, subcode and message in one line.
    public var description: String {
        let name = [code, subcode].compactMap { $0 }.joined(separator: "/")
        return message.map { "\(name): \($0)" } ?? name
    }
}

extension ServiceError: LocalizedError {
    /// The ``description``.
    public var errorDescription: String? { description }
}
