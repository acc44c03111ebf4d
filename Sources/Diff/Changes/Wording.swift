/// A few words in which names of the reference are told apart, so that every form can set them off in its own way.
public struct Wording: Hashable, Sendable {
    /// A stretch of the words.
    public enum Part: Hashable, Sendable {
        /// Words of a sentence.
        case words(String)
        /// A name, a type or a value of the reference.
        case name(String)
    }

    /// The stretches, in order.
    public private(set) var parts: [Part] = []

    /// The words with names in apostrophes, as diagnostics write them.
    public var text: String {
        parts.map { part in
            switch part {
            case .words(let words): words
            case .name(let name): "'\(name)'"
            }
        }.joined()
    }

    /// Words with other words behind them.
    static func + (lhs: Wording, rhs: Wording) -> Wording {
        var result = lhs
        result.parts += rhs.parts
        return result
    }
}

extension Wording: ExpressibleByStringInterpolation {
    /// Words without a name.
    public init(stringLiteral value: String) {
        if !value.isEmpty { parts = [.words(value)] }
    }

    /// Words with names, given as `\(name: …)`, and other words.
    public init(stringInterpolation: StringInterpolation) {
        parts = stringInterpolation.parts
    }

    /// Collects words and names.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var parts: [Part] = []

        /// Collects nothing yet.
        public init(literalCapacity: Int, interpolationCount: Int) {}

        /// Adds words.
        public mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { parts.append(.words(literal)) }
        }

        /// Adds a name.
        public mutating func appendInterpolation(name: String) { parts.append(.name(name)) }

        /// Adds words.
        public mutating func appendInterpolation(_ words: String) { appendLiteral(words) }

        /// Adds words with names.
        public mutating func appendInterpolation(_ words: Wording) { parts += words.parts }
    }
}
