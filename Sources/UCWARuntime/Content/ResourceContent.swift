import struct Foundation.UUID

/// The JSON object of a resource, including members that the reference does not list.
///
/// Generated types are views over it. Their properties read and write single members; the others stay as received, and go
/// back to the server with the resource.
public struct ResourceContent: Hashable, Sendable {
    /// The members by their names on the wire, `_links` and `_embedded` included.
    public var members: [String: ContentValue]

    /// Creates content from members; none by default.
    public init(members: [String: ContentValue] = [:]) {
        self.members = members
    }

    /// A member as a typed value; nil if it is missing, null or of another type.
    ///
    /// Setting nil removes the member, unless it was received as null.
    public subscript<Value: ContentConvertible>(name: String) -> Value? {
        get {
            guard let value = members[name] else { return nil }
            return Value(contentValue: value)
        }
        set {
            if let newValue {
                members[name] = newValue.contentValue
            } else if members[name] != .null {
                members[name] = nil
            }
        }
    }

    /// The rel that the content itself names.
    public var rel: Rel? {
        members["rel"]?.string.map(Rel.init(rawValue:))
    }

    /// The members whose name is a GUID. A resource that can be replaced has one, and the server wants it back. Its name
    /// differs between servers and between kinds of resources.
    public var replacementMembers: [String: ContentValue] {
        members.filter { UUID(uuidString: $0.key) != nil }
    }

    /// The version of the resource, for conditional requests.
    public var etag: String? {
        members["etag"]?.string
    }
}

extension ResourceContent: Codable {
    /// Reads a JSON object.
    public init(from decoder: any Decoder) throws {
        self.init(members: try decoder.singleValueContainer().decode([String: ContentValue].self))
    }

    /// Writes the object with all its members.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(members)
    }
}
