extension String {
    /// Where an ASCII phrase first stands, compared byte by byte, which is far cheaper than by characters.
    func firstRange(ofASCII phrase: StaticString) -> Range<String.Index>? {
        let count = phrase.utf8CodeUnitCount
        var text = self
        let offset: Int? = text.withUTF8 { bytes in
            guard count > 0, bytes.count >= count else { return nil }
            return (0...(bytes.count - count)).first { start in
                bytes[start] == phrase.utf8Start[0]
                    && (1..<count).allSatisfy { bytes[start + $0] == phrase.utf8Start[$0] }
            }
        }
        guard let offset else { return nil }
        let start = utf8.index(startIndex, offsetBy: offset)
        return start..<utf8.index(start, offsetBy: count)
    }
}
