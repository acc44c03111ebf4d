/// Names that mean something in Swift, in the runtime, or in generated code itself.
enum ReservedNames {
    /// Words that need backticks where they are declared or used on their own. `await` may be declared without, but begins an
    /// expression where it is used.
    static let keywords: Set<String> = [
        "Any", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer",
        "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard",
        "if", "import", "in", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
        "protocol", "public", "repeat", "rethrows", "return", "static", "struct", "subscript", "super", "switch",
        "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]

    /// Words that mean something else behind a full stop, even in backticks or only without them.
    static let unusable: Set<String> = ["self", "Self", "init", "Type", "Protocol"]

    /// Types that generated code writes without a qualifier: a page of that name would hide them.
    static let types: Set<String> = [
        // Swift and Foundation
        "Any", "Array", "Bool", "Data", "Date", "Double", "Duration", "Hashable", "Int", "Optional", "Protocol", "Self",
        "Sendable", "String", "Type",
        // The runtime
        "AnyResource", "Capability", "ContentInspector", "ContentValue", "Created", "ErrorCondition",
        "EventPackage", "ExternalResource", "GenericError", "HTTPRequest", "InputWriter", "LinkTarget", "NoContent",
        "OpenEnumeration",
        "OperationInput", "RawContent", "Rel", "Request", "Resource", "ResourceContent", "ResourceLink",
        "ResourceOperation", "ResourceRegistry", "Response", "ServiceError",
        // What is nested in generated types, and the generic parameters of the runtime
        "Connect", "Delete", "Get", "Head", "Input", "Links", "Operation", "Options", "Output", "Patch", "Post", "Put",
        "Representation", "Target", "Trace",
    ]

    /// Further types that would be hidden from a whole module where generated types stand on their own.
    static let globalTypes: Set<String> = [
        "AnyHashable", "Character", "Codable", "Comparable", "Decodable", "Dictionary", "Encodable", "Equatable",
        "Error", "Float", "Identifiable", "KeyPath", "Never", "Range", "Result", "Sequence", "Set", "Substring", "Task",
        "URL", "UInt", "Void",
    ]

    /// Members of every resource.
    static let resourceMembers: Set<String> = [
        "content", "encode", "hash", "hashValue", "inspect", "links", "problems", "selfLink",
    ]

    /// Members of the structure of links.
    static let linksMembers: Set<String> = ["content"]

    /// Members of every open enumeration, and those of Optional, which an implicit member expression would mean.
    static let enumerationMembers: Set<String> = [
        "contentValue", "expectedContent", "hashValue", "isKnown", "knownValues", "none", "rawValue", "some",
    ]

    /// Members of every input, and the parameter of the one that writes it.
    static let inputMembers: Set<String> = ["hash", "hashValue", "write", "writer"]

    /// Members of the runtime's own conditions.
    static let conditions: Set<String> = ["none", "some"]

    /// The list that stands beside the generic errors.
    static let genericErrors: Set<String> = ["all", "none", "some"]
}
