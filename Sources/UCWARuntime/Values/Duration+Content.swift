extension Duration: ContentConvertible {
    /// A length of time.
    public static var expectedContent: String { "a length of time, hh:mm:ss" }

    /// Reads `hh:mm:ss`, with days before a full stop and a fraction after the seconds where there are any.
    public init?(contentValue: ContentValue) {
        guard case .string(let string) = contentValue else { return nil }
        var text = Substring(string)
        let isNegative = text.first == "-"
        if isNegative { text = text.dropFirst() }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let minutes = Int64(parts[1]), minutes < 60 else { return nil }
        let hourParts = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard let hours = hourParts.last.flatMap({ Int64($0) }),
            hourParts.count <= 2, let days = hourParts.count == 2 ? Int64(hourParts[0]) : 0
        else { return nil }
        let secondParts = parts[2].split(separator: ".", omittingEmptySubsequences: false)
        guard let seconds = secondParts.first.flatMap({ Int64($0) }), secondParts.count <= 2 else { return nil }
        var attoseconds: Int64 = 0
        if secondParts.count == 2 {
            guard (1...18).contains(secondParts[1].utf8.count), var fraction = Int64(secondParts[1]) else { return nil }
            for _ in secondParts[1].utf8.count..<18 { fraction *= 10 }
            attoseconds = fraction
        }
        guard days < 100_000_000, hours < 1_000_000_000 else { return nil }
        let total = days * 86_400 + hours * 3_600 + minutes * 60 + seconds
        self =
            isNegative
            ? Duration(secondsComponent: -total, attosecondsComponent: -attoseconds)
            : Duration(secondsComponent: total, attosecondsComponent: attoseconds)
    }

    /// The length as `hh:mm:ss`, with days and a fraction where there are any.
    public var contentValue: ContentValue {
        let (seconds, attoseconds) = components
        let isNegative = seconds < 0 || attoseconds < 0
        let total = seconds.magnitude
        func padded(_ value: UInt64, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        var text = isNegative ? "-" : ""
        if total >= 86_400 { text += "\(total / 86_400)." }
        text += "\(padded(total / 3_600 % 24, 2)):\(padded(total / 60 % 60, 2)):\(padded(total % 60, 2))"
        let ticks = attoseconds.magnitude / 100_000_000_000
        if ticks > 0 { text += "." + padded(ticks, 7) }
        return .string(text)
    }
}
