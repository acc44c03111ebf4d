import UCWAGenModel

/// What a section of a page holds, told by its heading.
enum SectionKind: Hashable {
    /// The boilerplate about rel and href.
    case webLink
    /// What the resource is.
    case resourceDescription
    /// What else is worth knowing.
    case remarks
    /// The table of properties.
    case properties
    /// The table of links.
    case links
    /// The table of Azure Active Directory scopes.
    case scopes
    /// The heading above the events.
    case events
    /// The table of one kind of event.
    case event(Event.Kind)
    /// The reasons with which an operation fails after it was accepted.
    case asynchronousReasons
    /// The heading above the operations.
    case operations
    /// An operation, by its HTTP method in capitals.
    case verb(String)
    /// The table of query parameters.
    case queryParameters
    /// The table of a request's fields.
    case requestBody
    /// The table of what is returned.
    case responseBody
    /// The table of errors.
    case synchronousErrors
    /// The heading above the samples.
    case examples
    /// A sample message.
    case sample(SampleSlot)
    /// The table of an enumeration's members.
    case members
    /// The table of members that other pages use and the enumeration's own table lacks; only distilled pages have one.
    case usedMembers
    /// What leads elsewhere and says nothing of the API.
    case guidance

    /// Which of an operation's samples a section holds.
    enum SampleSlot: Hashable {
        case jsonRequest, jsonResponse, xmlRequest, xmlResponse
    }

    /// Whether the section belongs to an operation, and to which follows from where it stands.
    var isPartOfOperation: Bool {
        switch self {
        case .queryParameters, .requestBody, .responseBody, .synchronousErrors, .sample: true
        default: false
        }
    }

    /// Whether the section says by its place what it belongs to.
    var dependsOnPlace: Bool {
        switch self {
        case .event, .asynchronousReasons, .examples: true
        default: isPartOfOperation
        }
    }

    /// Whether only resource pages have such a section with a table, though a guide may well have the heading.
    var isTableOfResource: Bool {
        switch self {
        case .properties, .links, .scopes, .event: true
        default: false
        }
    }
}
