/// A name in which `*` stands for any run of characters and `?` for one; case does not matter.
struct Wildcard {
    private let pattern: [Character]

    init(_ pattern: String) {
        self.pattern = Array(pattern.lowercased())
    }

    /// Whether a name is one of those that the pattern stands for.
    func matches(_ name: String) -> Bool {
        let name = Array(name.lowercased())
        // One row of the table of which prefixes match; the pattern is walked once.
        var row = [true] + Array(repeating: false, count: name.count)
        for character in pattern {
            var next = Array(repeating: false, count: name.count + 1)
            next[0] = character == "*" && row[0]
            for index in name.indices {
                switch character {
                case "*": next[index + 1] = next[index] || row[index + 1]
                case "?": next[index + 1] = row[index]
                default: next[index + 1] = row[index] && name[index] == character
                }
            }
            row = next
        }
        return row[name.count]
    }
}
