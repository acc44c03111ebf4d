extension Duration: ContentConvertible {
    /// A length of time.
    public static var expectedContent: String { "a length of time, hh:mm:ss" }

    /// Reads `hh:mm:ss`, with days before a full stop and a fraction after the seconds where there are any, or a
    /// duration of ISO 8601, such as `PT5M`.
    public init?(contentValue: ContentValue) {
        guard case .string(let string) = contentValue, let duration = Duration(wire: string) else { return nil }
        self = duration
    }

    /// The length as `hh:mm:ss`, with days and a fraction where there are any; what is less than 100 ns is dropped.
    public var contentValue: ContentValue {
        let (seconds, attoseconds) = components
        let total = seconds.magnitude
        let ticks = attoseconds.magnitude / 100_000_000_000
        func padded(_ value: UInt64, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        var text = (seconds < 0 || attoseconds < 0) && (total > 0 || ticks > 0) ? "-" : ""
        if total >= 86_400 { text += "\(total / 86_400)." }
        text += "\(padded(total / 3_600 % 24, 2)):\(padded(total / 60 % 60, 2)):\(padded(total % 60, 2))"
        if ticks > 0 { text += "." + padded(ticks, 7) }
        return .string(text)
    }

    private init?(wire: String) {
        var reader = WireTextReader(wire)
        let isNegative = reader.skip("-")
        guard let (seconds, attoseconds) = reader.skip("P") ? reader.isoDuration() : reader.timeSpan(), reader.isAtEnd
        else { return nil }
        self =
            isNegative
            ? Duration(secondsComponent: -seconds, attosecondsComponent: -attoseconds)
            : Duration(secondsComponent: seconds, attosecondsComponent: attoseconds)
    }
}

extension WireTextReader {
    /// The most days that the service's own type holds.
    private static var mostDays: Int64 { 10_675_199 }

    /// Reads `[days.]hours:minutes:seconds[.fraction]`.
    fileprivate mutating func timeSpan() -> (seconds: Int64, attoseconds: Int64)? {
        guard var hours = number() else { return nil }
        var days: Int64 = 0
        if skip(".") {
            days = hours
            guard let behind = number(), behind < 24 else { return nil }
            hours = behind
        }
        guard skip(":"), let minutes = number(), minutes < 60, skip(":"), let seconds = number(), seconds < 60,
            let attoseconds = fraction(), days <= Self.mostDays, hours <= Self.mostDays * 24
        else { return nil }
        return (days * 86_400 + hours * 3_600 + minutes * 60 + seconds, attoseconds)
    }

    /// Reads what follows `P`: weeks, days, hours, minutes and seconds. Years and months have no fixed length.
    fileprivate mutating func isoDuration() -> (seconds: Int64, attoseconds: Int64)? {
        var total: Int64 = 0
        var attoseconds: Int64 = 0
        var units: [(name: StaticString, seconds: Int64)] = [("W", 604_800), ("D", 86_400)]
        var isTime = false
        var count = 0
        while !isAtEnd {
            if !isTime, skip("T") {
                isTime = true
                units = [("H", 3_600), ("M", 60), ("S", 1)]
                guard !isAtEnd else { return nil }
            }
            guard let value = number(), let fraction = fraction(),
                let index = units.firstIndex(where: { skip($0.name) }),
                value <= Self.mostDays * 86_400 / units[index].seconds,
                fraction == 0 || (units[index].seconds == 1)
            else { return nil }
            total += value * units[index].seconds
            attoseconds += fraction
            units.removeFirst(index + 1)
            count += 1
        }
        return count > 0 ? (total, attoseconds) : nil
    }
}
