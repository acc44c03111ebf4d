import Foundation

extension Date {
    private static let months: [StaticString] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Reads the date of a header field, such as `Sun, 06 Nov 1994 08:49:37 GMT`; nil for anything else.
    ///
    /// The other two forms that HTTP still has are read too: `Sunday, 06-Nov-94 08:49:37 GMT` and
    /// `Sun Nov  6 08:49:37 1994`.
    init?(httpDate text: String) {
        var reader = WireTextReader(text)
        reader.skipLetters()
        guard let seconds = reader.skip(", ") ? reader.dayFirst() : reader.monthFirst(), reader.isAtEnd else {
            return nil
        }
        self.init(timeIntervalSince1970: Double(seconds))
    }

    fileprivate static func month(_ reader: inout WireTextReader) -> Int64? {
        months.firstIndex { reader.skip($0) }.map { Int64($0) + 1 }
    }
}

extension WireTextReader {
    /// Reads `06 Nov 1994 08:49:37 GMT` or `06-Nov-94 08:49:37 GMT`.
    fileprivate mutating func dayFirst() -> Int64? {
        guard let day = number(digits: 2) else { return nil }
        let isHyphenated = skip("-")
        guard isHyphenated || skip(" "), let month = Date.month(&self), skip(isHyphenated ? "-" : " "),
            let year = number(digits: 4) ?? number(digits: 2).map(Self.fullYear), skip(" "), let time = timeOfDay(),
            skip(" GMT")
        else { return nil }
        return Self.seconds(year: year, month: month, day: day).map { $0 + time }
    }

    /// Reads ` Nov  6 08:49:37 1994`.
    fileprivate mutating func monthFirst() -> Int64? {
        guard skip(" "), let month = Date.month(&self), skip(" "),
            let day = skip(" ") ? number(digits: 1) : number(digits: 2), skip(" "), let time = timeOfDay(), skip(" "),
            let year = number(digits: 4)
        else { return nil }
        return Self.seconds(year: year, month: month, day: day).map { $0 + time }
    }

    private mutating func timeOfDay() -> Int64? {
        guard let hour = number(digits: 2), skip(":"), let minute = number(digits: 2), skip(":"),
            let second = number(digits: 2), hour < 24, minute < 60, second <= 60
        else { return nil }
        return hour * 3_600 + minute * 60 + second
    }

    /// Two digits are of this century until 2069; the form is older than that.
    private static func fullYear(_ year: Int64) -> Int64 { year < 70 ? 2_000 + year : 1_900 + year }
}
