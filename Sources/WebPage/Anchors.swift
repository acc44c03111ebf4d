/// Hands out the identifiers of a page's elements: each once, and of characters that an address takes as they are.
public struct Anchors: Sendable {
    /// The identifiers that the frame of every page uses itself.
    static let frame: Set<String> = ["top", "content", "search-field", "search-status", "search-results"]

    private var used: Set<String>
    /// The last number that was needed behind an identifier that was wanted more than once.
    private var numbers: [String: Int] = [:]

    /// Creates a collection in which the frame's identifiers are used.
    ///
    /// - Parameter reserved: Identifiers that the content uses under all circumstances.
    public init(reserving reserved: Set<String> = []) {
        used = Self.frame.union(reserved)
    }

    /// Takes an identifier that is like a name, such as the path of a fact.
    public mutating func take(_ name: String) -> String {
        let wanted = name.isEmpty ? "unnamed" : String(String.UnicodeScalarView(name.unicodeScalars.map(Self.allowed)))
        guard !used.insert(wanted).inserted else { return wanted }
        while true {
            let number = numbers[wanted, default: 1] + 1
            numbers[wanted] = number
            let next = "\(wanted)-\(number)"
            if used.insert(next).inserted { return next }
        }
    }

    private static func allowed(_ scalar: UnicodeScalar) -> UnicodeScalar {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": scalar
        default: "-"
        }
    }
}
