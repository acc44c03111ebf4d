import Foundation

extension Date: ContentConvertible {
    /// A point in time.
    public static var expectedContent: String { "a date" }

    /// Reads `/Date(milliseconds)/` or ISO 8601.
    public init?(contentValue: ContentValue) {
        guard case .string(let string) = contentValue, let date = Date(wire: string) else { return nil }
        self = date
    }

    /// The date as `/Date(milliseconds)/`; null if no calendar reaches it.
    public var contentValue: ContentValue {
        guard let milliseconds = Int64(exactly: (timeIntervalSince1970 * 1_000).rounded()) else { return .null }
        return .string("/Date(\(milliseconds))/")
    }

    /// Reads a date in either of the two forms that servers write.
    init?(wire: String) {
        var reader = WireTextReader(wire)
        let isAjax = reader.skip("/Date(") || reader.skip(#"\/Date("#)
        guard let seconds = isAjax ? reader.ajaxSeconds() : reader.isoSeconds() else { return nil }
        self.init(timeIntervalSince1970: seconds)
    }
}

extension WireTextReader {
    /// Reads what follows `/Date(`: milliseconds since 1970 UTC, and the offset of the server, which does not change them.
    fileprivate mutating func ajaxSeconds() -> Double? {
        let isNegative = skip("-")
        guard let milliseconds = number() else { return nil }
        if skip("+") || skip("-") {
            guard number(digits: 4) != nil else { return nil }
        }
        guard skip(")/") || skip(#")\/"#), isAtEnd else { return nil }
        return Double(isNegative ? -milliseconds : milliseconds) / 1_000
    }

    /// Reads `2013-02-07T01:17:18.0000000Z`, with or without a fraction and an offset; without an offset it is UTC.
    fileprivate mutating func isoSeconds() -> Double? {
        guard let year = number(digits: 4), skip("-"), let month = number(digits: 2), skip("-"),
            let day = number(digits: 2), let midnight = Self.seconds(year: year, month: month, day: day),
            skip("T") || skip("t") || skip(" "), let hour = number(digits: 2), skip(":"),
            let minute = number(digits: 2), skip(":"), let second = number(digits: 2),
            hour < 24, minute < 60, second <= 60, let attoseconds = fraction(), let offset = offset(), isAtEnd
        else { return nil }
        let seconds = midnight + hour * 3_600 + minute * 60 + second - offset
        return Double(seconds) + Double(attoseconds) / 1e18
    }

    /// The seconds from 1970 to the beginning of a day; nil if the calendar has no such day.
    static func seconds(year: Int64, month: Int64, day: Int64) -> Int64? {
        guard (1...12).contains(month), (1...days(month, year)).contains(day) else { return nil }
        return daysSince1970(year: year, month: month, day: day) * 86_400
    }

    /// The offset from UTC in seconds.
    private mutating func offset() -> Int64? {
        if isAtEnd || skip("Z") || skip("z") { return 0 }
        let sign: Int64 = skip("-") ? -1 : 1
        guard sign == -1 || skip("+"), let hours = number(digits: 2) else { return nil }
        _ = skip(":")
        let minutes = isAtEnd ? 0 : number(digits: 2)
        guard let minutes, hours < 24, minutes < 60 else { return nil }
        return sign * (hours * 3_600 + minutes * 60)
    }

    private static func days(_ month: Int64, _ year: Int64) -> Int64 {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days of the proleptic Gregorian calendar, counted in eras of 400 years that begin in March.
    private static func daysSince1970(year: Int64, month: Int64, day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}
