/// Why bytes are not the content of a resource.
public enum ContentError: Error, Hashable, Sendable {
    /// They are not JSON; the text is the reason.
    case notJSON(String)
    /// They are JSON, but not an object; the text says what they are.
    case notAnObject(String)
    /// They end in the middle, after this number of bytes.
    case truncated(bytes: Int)
    /// There are more of them than allowed.
    case tooLarge(bytes: Int, maximum: Int)
    /// Objects and lists are nested deeper than allowed.
    case tooDeep(maximum: Int)
    /// An object has a member twice, so that one of the two would be lost. Names that differ only in how Unicode composes
    /// their letters are the same name in Swift.
    case duplicateMember(String)
    /// A number cannot be held exactly: it has too many digits or too large an exponent.
    case inexactNumber(String)
    /// They are not the parts of a batch; the text says why.
    case notABatch(String)
}

extension ContentError: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .notJSON(let reason): "not JSON: \(reason)"
        case .notAnObject(let kind): "expected an object, found \(kind)"
        case .truncated(let bytes): "cut off after \(bytes) bytes"
        case .tooLarge(let bytes, let maximum): "\(bytes) bytes, at most \(maximum) are read"
        case .tooDeep(let maximum): "more than \(maximum) levels of objects and lists"
        case .duplicateMember(let name): "member '\(name)' twice in one object"
        case .inexactNumber(let text): "number \(text) cannot be held exactly"
        case .notABatch(let reason): "not the response to a batch: \(reason)"
        }
    }
}

/// Limits that protect against oversized and deeply nested responses.
public struct ContentLimits: Hashable, Sendable {
    /// The most bytes of a JSON text.
    public var maximumBytes: Int
    /// The most levels of objects and lists; a number above 200 becomes 200.
    public var maximumDepth: Int {
        didSet { maximumDepth = min(maximumDepth, Self.deepest) }
    }

    /// Reading goes down level by level. On a stack of 512 KiB, the smallest that a thread has by itself, it comes to 280
    /// levels without optimization.
    private static let deepest = 200

    /// Creates limits.
    public init(maximumBytes: Int = 64 << 20, maximumDepth: Int = 128) {
        self.maximumBytes = maximumBytes
        self.maximumDepth = min(maximumDepth, Self.deepest)
    }

    /// 64 MiB and 128 levels; servers send a few hundred KiB and ten levels.
    public static var standard: ContentLimits { ContentLimits() }
}
