/// How many letters lie between two words.
public enum EditDistance {
    /// The least number of letters to insert, delete, replace, or swap with a neighbour.
    public static func between(_ first: String, _ second: String) -> Int {
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

    /// The word of a list that is most like another, if one is near enough to be meant; the first of those that are equally near.
    public static func nearest(to word: String, in candidates: [String]) -> String? {
        let key = word.lowercased()
        let limit = max(1, key.utf8.count / 3)
        let ranked = candidates.map { (word: $0, distance: between(key, $0.lowercased())) }.filter {
            $0.distance <= limit
        }
        return ranked.min { $0.distance < $1.distance }?.word
    }
}
