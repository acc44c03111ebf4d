import UCWAGenModel

extension Prose {
    /// The first bytes of the text, without white space at their end, and the mentions in them.
    func prefix(_ count: Int) -> Prose {
        var kept = text.utf8.prefix(count)
        while kept.last == 0x20 { kept = kept.dropLast() }
        let end = kept.count
        return Prose(String(Substring(kept)), mentions: mentions.filter { $0.range.upperBound <= end })
    }
}
