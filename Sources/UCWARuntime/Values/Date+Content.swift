import Foundation

extension Date: ContentConvertible {
    /// A point in time.
    public static var expectedContent: String { "a date" }

    /// Reads `/Date(milliseconds)/` or ISO 8601.
    public init?(contentValue: ContentValue) {
        guard case .string(let string) = contentValue, let date = Date(wire: string) else { return nil }
        self = date
    }

    /// The date as `/Date(milliseconds)/`.
    public var contentValue: ContentValue {
        .string("/Date(\(Int((timeIntervalSince1970 * 1000).rounded())))/")
    }

    /// Reads a date in either of the two forms that servers write.
    init?(wire: String) {
        var text = Substring(wire).utf8
        if text.starts(with: "/Date(".utf8), wire.hasSuffix(")/") {
            text = text.dropFirst(6).dropLast(2)
            // An offset may follow; the milliseconds count from the same instant everywhere.
            let digits = text.prefix { $0 != UInt8(ascii: "+") && ($0 != UInt8(ascii: "-") || $0 == text.first) }
            let sign = text.first == UInt8(ascii: "-") ? 1 : 0
            let end = text.dropFirst(sign).prefix { (0x30...0x39).contains($0) }.endIndex
            guard !digits.isEmpty, let milliseconds = Int(Substring(text[text.startIndex..<end])) else { return nil }
            self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
        } else {
            var reader = ISO8601Reader(wire)
            guard let seconds = reader.secondsSince1970() else { return nil }
            self.init(timeIntervalSince1970: seconds)
        }
    }
}

/// Reads `2013-02-07T01:17:18.0000000Z`, with or without a fraction and an offset; without an offset it is UTC.
private struct ISO8601Reader {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = Substring(text).utf8
    }

    mutating func secondsSince1970() -> Double? {
        guard let year = number(4), skip("-"), let month = number(2), skip("-"), let day = number(2),
            (1...12).contains(month), (1...31).contains(day),
            skip("T") || skip(" "), let hour = number(2), skip(":"), let minute = number(2), skip(":"),
            let second = number(2), hour < 24, minute < 60, second <= 60
        else { return nil }
        var fraction = 0.0
        if skip(".") {
            var scale = 0.1
            while let digit = number(1) {
                fraction += Double(digit) * scale
                scale /= 10
            }
        }
        guard let offset = offset(), rest.isEmpty else { return nil }
        let days = Self.daysSince1970(year: year, month: month, day: day)
        return Double(days * 86_400 + hour * 3_600 + minute * 60 + second - offset) + fraction
    }

    /// The offset from UTC in seconds.
    private mutating func offset() -> Int? {
        if rest.isEmpty || skip("Z") { return 0 }
        let sign = skip("-") ? -1 : 1
        guard sign == -1 || skip("+"), let hours = number(2) else { return nil }
        _ = skip(":")
        guard let minutes = number(2) else { return nil }
        return sign * (hours * 3_600 + minutes * 60)
    }

    private mutating func number(_ digits: Int) -> Int? {
        var value = 0
        var remaining = rest
        for _ in 0..<digits {
            guard let digit = remaining.popFirst(), (0x30...0x39).contains(digit) else { return nil }
            value = value * 10 + Int(digit - 0x30)
        }
        rest = remaining
        return value
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard let first = rest.first, UInt32(first) == character.value else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// Days of the proleptic Gregorian calendar, counted in eras of 400 years that begin in March.
    private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}
