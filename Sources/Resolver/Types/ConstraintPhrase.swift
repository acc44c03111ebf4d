import UCWAGenModel

/// Finds what a description says about the values that are allowed.
struct ConstraintPhrase {
    /// What the description says; what it does not mention is not constrained.
    private(set) var constraints = Constraints()
    /// What looks like a constraint and is none, such as `1.5` for a length, verbatim.
    private(set) var unclear: [String] = []

    /// Units of which two in one range make its numbers incomparable.
    private static let units: Set<String> = [
        "millisecond", "second", "minute", "hour", "day", "week", "month", "year",
    ]

    private let description: String
    private let bytes: [UInt8]

    /// Reads the constraints in a description.
    static func constraints(in description: String) -> Constraints {
        ConstraintPhrase(description).constraints
    }

    /// Reads a description.
    init(_ description: String) {
        self.description = description
        // Most rows mention nothing of the kind.
        let keys = ConstraintWords(in: description)
        guard !keys.isEmpty else {
            bytes = []
            return
        }
        // Lowercase in ASCII alone keeps the number of bytes, so that places in both texts agree.
        var bytes = Array(description.utf8)
        for index in bytes.indices where (0x41...0x5A).contains(bytes[index]) { bytes[index] |= 0x20 }
        self.bytes = bytes
        if keys.contains(.limit) {
            constraints.maxLength = number(after: ["maximum length is", "maximum length of"])
            constraints.maximum = number(after: ["maximum value is", "maximum possible value is"])
            constraints.minimum = number(after: ["minimum value is", "minimum possible value is"])
        }
        if keys.contains(.range) { readRange() }
        if keys.contains(.standard) { constraints.default = defaultValue() }
    }

    private mutating func number(after phrases: [String]) -> Int? {
        for phrase in phrases {
            for end in bytes.ends(of: phrase) {
                switch ConstraintNumber(in: bytes, at: end) {
                case .none: continue
                case .whole(let number, _): return number
                case .unclear(let range): unclear.append(text(range))
                }
            }
        }
        return nil
    }

    /// Reads `range from 5 seconds to 60 seconds` and `between 1 and 100`. Words are no numbers: "between local and remote clients".
    private mutating func readRange() {
        let forms = [
            ("range from ", " to "), ("ranges from ", " to "), ("ranging from ", " to "), ("between ", " and "),
        ]
        for (opening, joint) in forms {
            for start in bytes.ends(of: opening) {
                guard let first = bound(at: start), let second = bound(after: joint, at: first.end) else { continue }
                read(first, second, text: text(start - opening.utf8.count..<second.end))
            }
        }
    }

    private mutating func read(_ first: Bound, _ second: Bound, text: String) {
        let differInUnit = first.unit != second.unit && [first, second].allSatisfy { Self.units.contains($0.unit) }
        guard let least = first.number, let greatest = second.number, least <= greatest, !differInUnit else {
            unclear.append(text)
            return
        }
        if [first, second].contains(where: { $0.unit == "character" }) {
            constraints.maxLength = constraints.maxLength ?? greatest
        } else {
            constraints.minimum = constraints.minimum ?? least
            constraints.maximum = constraints.maximum ?? greatest
        }
    }

    /// A number of a range and its unit in the singular; the number is nil where it is no whole one.
    private typealias Bound = (number: Int?, unit: String, end: Int)

    private func bound(after joint: String, at start: Int) -> Bound? {
        guard bytes[start...].starts(with: joint.utf8) else { return nil }
        return bound(at: start + joint.utf8.count)
    }

    private func bound(at start: Int) -> Bound? {
        let number: Int?
        var end: Int
        switch ConstraintNumber(in: bytes, at: start) {
        case .none: return nil
        case .whole(let value, let last): (number, end) = (value, last)
        case .unclear(let range): (number, end) = (nil, range.upperBound)
        }
        let rest = bytes[end...].drop { $0 == 0x20 }
        let word = rest.prefix { (0x61...0x7A).contains($0) }
        guard !word.isEmpty, !["to", "and", "or"].contains(where: { word.elementsEqual($0.utf8) }) else {
            return (number, "", end)
        }
        end = word.endIndex
        return (number, NameWords.singular(word), end)
    }

    /// The words after `default … is …`, up to the end of the clause, a number without what groups its digits.
    private func defaultValue() -> String? {
        for end in bytes.ends(of: "default ") {
            var words = bytes[end...]
            if !words.starts(with: "is ".utf8) {
                guard let space = words.firstIndex(of: 0x20) else { return nil }
                words = words[(space + 1)...]
            }
            guard words.starts(with: "is ".utf8) else { continue }
            let start = words.startIndex + 3
            var rest = start
            var number = ""
            switch ConstraintNumber(in: bytes, at: start) {
            case .none: break
            case .whole(let value, let end): (number, rest) = (String(value), end)
            case .unclear(let range): (number, rest) = (text(range), range.upperBound)
            }
            let clause = bytes[rest...].prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }
            let value = number + text(rest..<clause.endIndex).filter { $0 != "\"" }
            return value.isEmpty ? nil : value
        }
        return nil
    }

    private func text(_ range: Range<Int>) -> String {
        let start = description.utf8.index(description.startIndex, offsetBy: range.lowerBound)
        return String(description[start..<description.utf8.index(start, offsetBy: range.count)])
    }
}

/// Which words of constraints a description holds, found in one pass because nearly all hold none.
private struct ConstraintWords: OptionSet {
    let rawValue: Int

    static let limit = ConstraintWords(rawValue: 1)
    static let range = ConstraintWords(rawValue: 2)
    static let standard = ConstraintWords(rawValue: 4)

    init(rawValue: Int) { self.rawValue = rawValue }

    init(in description: String) {
        var found: ConstraintWords = []
        var text = description
        text.withUTF8 { bytes in
            guard bytes.count > 7 else { return }
            for index in 0..<(bytes.count - 5) {
                switch bytes[index] | 0x20 {
                case UInt8(ascii: "m"): if Self.isWord("mum", at: index, in: bytes) { found.insert(.limit) }
                case UInt8(ascii: "r"): if Self.isWord("rang", at: index, in: bytes) { found.insert(.range) }
                case UInt8(ascii: "b"): if Self.isWord("betwe", at: index, in: bytes) { found.insert(.range) }
                case UInt8(ascii: "d"): if Self.isWord("defaul", at: index, in: bytes) { found.insert(.standard) }
                default: break
                }
            }
        }
        self = found
    }

    private static func isWord(_ word: StaticString, at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let count = word.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        return (0..<count).allSatisfy { bytes[index + $0] | 0x20 == word.utf8Start[$0] }
    }
}

extension [UInt8] {
    /// Where the occurrences of a phrase end, in order.
    fileprivate func ends(of phrase: String) -> [Int] {
        let pattern = Array(phrase.utf8)
        var ends: [Int] = []
        guard let first = pattern.first, count >= pattern.count else { return [] }
        for start in 0...(count - pattern.count) where self[start] == first {
            if self[start...].starts(with: pattern) { ends.append(start + pattern.count) }
        }
        return ends
    }
}
