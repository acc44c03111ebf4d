import struct Foundation.UUID

/// What a resource holds: a JSON object, complete, with everything that the reference does not know.
///
/// Generated types are views over it. Their properties read and write single members; the rest stays as it was received,
/// so that a resource that is sent back carries all it came with.
public struct ResourceContent: Hashable, Sendable {
    /// The members by their names on the wire, `_links` and `_embedded` included.
    public var members: [String: ContentValue]

    /// Creates content from members; none by default.
    public init(members: [String: ContentValue] = [:]) {
        self.members = members
    }

    /// A member as a typed value; nil where there is none, where it is null, and where it is of another type.
    ///
    /// Writing nil takes the member away; a member that was received as null stays null.
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

    /// The name that the content gives to its own kind.
    public var rel: Rel? {
        members["rel"]?.string.map(Rel.init(rawValue:))
    }

    /// The members whose name is a GUID. A server that lets a resource be replaced wants one of its own back; the name is
    /// another on every server and for every kind of resource.
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
