extension String {
    /// The text in lines that end between words; a word that is too long has a line of its own.
    ///
    /// - Parameter width: How many characters a line may have.
    public func wrapped(to width: Int) -> [String] {
        split(separator: " ").reduce(into: [String]()) { lines, word in
            if let last = lines.indices.last, lines[last].count + 1 + word.count <= width {
                lines[last] += " " + word
            } else {
                lines.append(String(word))
            }
        }
    }
}
