/// How many letters lie between two words.
enum EditDistance {
    /// The least number of letters to insert, delete, replace, or swap with a neighbour.
    static func between(_ first: String, _ second: String) -> Int {
        let source = Array(first.utf8)
        let target = Array(second.utf8)
        guard !source.isEmpty, !target.isEmpty else { return max(source.count, target.count) }
        var beforePrevious: [Int] = []
        var previous = Array(0...target.count)
        for row in 1...source.count {
            var current = [row]
            for column in 1...target.count {
                let substitution = previous[column - 1] + (source[row - 1] == target[column - 1] ? 0 : 1)
                var best = min(previous[column] + 1, current[column - 1] + 1, substitution)
                if row > 1, column > 1, source[row - 1] == target[column - 2], source[row - 2] == target[column - 1] {
                    best = min(best, beforePrevious[column - 2] + 1)
                }
                current.append(best)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[target.count]
    }
}
