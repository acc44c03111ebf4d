extension Change {
    /// The values of both sides, shortened around the first place where they differ, for whoever does not want to read pages.
    public var shortValues: (old: String?, new: String?) {
        let limit = 120
        let values = [old.value, new.value].map { $0.map(Self.onOneLine) }
        guard let longest = values.compactMap({ $0?.count }).max(), longest > limit else {
            return (values[0], values[1])
        }
        var start = 0
        if let first = values[0], let second = values[1] {
            let common = zip(first, second).prefix { $0 == $1 }.count
            // A few words before the difference show where it is.
            start = max(0, min(common - 30, longest - limit))
        }
        return (values[0].map { Self.cut($0, start, limit) }, values[1].map { Self.cut($0, start, limit) })
    }

    private static func onOneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func cut(_ text: String, _ start: Int, _ limit: Int) -> String {
        let rest = text.dropFirst(start)
        let middle = rest.prefix(limit)
        return (start > 0 ? "…" : "") + middle + (rest.count > limit ? "…" : "")
    }
}
