import UCWAGenModel

/// What an entry of `overrides.yml` expects or sets: nothing, a single value, or values by key.
public enum OverrideValue: Hashable, Sendable {
    /// YAML's null: the fact is not there.
    case null
    /// A single value, such as a type phrase.
    case scalar(String)
    /// Values by key, in the order of the file, such as `{type: String, required: true}`.
    case mapping([Member])

    /// A key of a mapping with its value.
    public struct Member: Hashable, Sendable {
        /// The key.
        public var key: String
        /// The value; nil is YAML's null.
        public var text: String?
        /// The position of the key.
        public var position: SourcePosition

        /// Creates a member.
        public init(key: String, text: String?, position: SourcePosition) {
            self.key = key
            self.text = text
            self.position = position
        }
    }
}
