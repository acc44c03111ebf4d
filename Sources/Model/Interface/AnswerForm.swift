/// What a successful answer of an operation is read as. Resources are named by their pages; nil is one without a page.
public enum AnswerForm: Hashable, Sendable {
    /// Nothing.
    case nothing
    /// Bytes with their media type.
    case raw
    /// JSON that the reference gives no name.
    case unnamed
    /// What comes through the event channel.
    case eventPackage
    /// A resource that was made: where it is, and what it is where the server says so.
    case created(String?)
    /// A resource.
    case resource(String?)
    /// A list of resources.
    case list(String?)
    /// A resource that was replaced: what it is now, or nothing.
    case replaced(String?)

    /// Decides what the answer of an operation is.
    ///
    /// - Parameters:
    ///   - operation: The operation.
    ///   - page: The resource that it belongs to.
    ///   - isReplacement: Whether the request puts a whole resource in place of the one on the server.
    ///   - families: The resources of the model.
    public init(
        of operation: ResourceOperation,
        on page: Resource,
        isReplacement: Bool,
        _ families: ResourceFamilies
    ) {
        let response = operation.response
        if isReplacement {
            // A server answers with the new representation or with nothing, whatever the page says.
            self = families.representation(of: page).map { .replaced($0.name) } ?? .nothing
        } else if response.status == 201 || response.hasLocation {
            self = .created(response.resource.flatMap(families.resource)?.name)
        } else {
            switch response.content {
            case .none: self = .nothing
            case .raw: self = .raw
            case .unnamed: self = .unnamed
            case .resource: self = Self.resource(of: operation, on: page, families)
            }
        }
    }

    private static func resource(
        of operation: ResourceOperation,
        on page: Resource,
        _ families: ResourceFamilies
    ) -> AnswerForm {
        let isArray = operation.response.isArray
        let isGet = operation.method == "GET"
        // The page of the event channel does not describe what comes through it; the runtime does.
        if isGet, page.rel == "events", !isArray { return .eventPackage }
        if isGet, page.representation != nil, let answering = families.representation(of: page) {
            return isArray ? .list(answering.name) : .resource(answering.name)
        }
        let named = operation.response.resource.flatMap(families.resource)
        let name = (named ?? (isGet ? page : nil)).flatMap(families.representation)?.name
        return isArray ? .list(name) : .resource(name)
    }
}
