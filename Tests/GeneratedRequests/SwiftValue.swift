import Foundation
import UCWAGenReader
import UCWARuntime

/// A value of a sample as Swift source of a generated type, and as JSON on the wire.
struct SwiftValue {
    /// Why a type cannot hold a value.
    struct Mismatch: Error {
        var description: String
    }

    /// An expression.
    let source: String
    /// The value on the wire.
    let json: ContentValue

    private init(_ source: String, _ json: ContentValue) {
        self.source = source
        self.json = json
    }

    /// Writes a value.
    ///
    /// - Parameters:
    ///   - type: The generated type, optional or not.
    ///   - isText: Whether the sample has text only, as XML and URLs do, so that numbers and flags are read from text.
    init(_ value: SampleValue, as type: String, isText: Bool) throws(Mismatch) {
        let type = type.hasSuffix("?") ? String(type.dropLast()) : type
        guard type.hasPrefix("["), type.hasSuffix("]") else {
            self = try Self.single(value, as: type, isText: isText)
            return
        }
        guard case .array(let elements) = value else {
            throw Mismatch(description: "\(value) is no list, as \(type) is")
        }
        let element = String(type.dropFirst().dropLast())
        var values: [SwiftValue] = []
        for value in elements { values.append(try Self.single(value, as: element, isText: isText)) }
        self.init("[" + values.map(\.source).joined(separator: ", ") + "]", .array(values.map(\.json)))
    }

    /// A value for a member that must be given although the sample does not show it: text that is a number of any unit.
    static func madeUp(_ type: String) throws(Mismatch) -> SwiftValue {
        try SwiftValue(type.hasPrefix("[") ? .array([.string("10")]) : .string("10"), as: type, isText: true)
    }

    private static func single(_ value: SampleValue, as type: String, isText: Bool) throws(Mismatch) -> SwiftValue {
        let mismatch = Mismatch(description: "\(value) is no \(type)")
        switch (type, value) {
        case ("Bool", .boolean(let flag)):
            return SwiftValue("\(flag)", .boolean(flag))
        case ("Bool", .string(let text)) where isText && ["true", "false"].contains(text.lowercased()):
            return SwiftValue(text.lowercased(), .boolean(text.lowercased() == "true"))
        case ("Int", .integer(let number)):
            return SwiftValue("\(number)", .integer(number))
        case ("Int", .string(let text)) where isText:
            guard let number = Int(text) else { throw mismatch }
            return SwiftValue("\(number)", .integer(number))
        case ("Int", _), ("Bool", _), (_, .object), (_, .array), (_, .null), (_, .boolean), (_, .integer), (_, .number):
            throw mismatch
        case (_, .string(let text)):
            return try self.text(text, as: type)
        }
    }

    private static func text(_ text: String, as type: String) throws(Mismatch) -> SwiftValue {
        switch type {
        case "String": return SwiftValue(literal(text), .string(text))
        case "ExternalResource": return SwiftValue("ExternalResource(uri: \(literal(text)))", .string(text))
        case "Date":
            guard let milliseconds = milliseconds(text) else { throw Mismatch(description: "\"\(text)\" is no date") }
            let source = "Date(timeIntervalSince1970: \(Double(milliseconds) / 1_000))"
            return SwiftValue(source, .string("/Date(\(milliseconds))/"))
        case "Data", "Duration", "Double":
            throw Mismatch(description: "no sample showed a value of \(type) when this test was written")
        default:
            return SwiftValue("UC.\(type)(rawValue: \(literal(text)))", .string(text))
        }
    }

    /// The milliseconds since 1970 of a date in either of its forms.
    private static func milliseconds(_ text: String) -> Int64? {
        if let match = text.firstMatch(of: /^\\?\/Date\((-?\d+)\)\\?\/$/) { return Int64(match.output.1) }
        let formatter = ISO8601DateFormatter()
        // Foundation reads no fraction but of three digits.
        guard let match = text.wholeMatch(of: /(\d+-\d+-\d+T\d+:\d+:\d+)(\.\d+)?(Z|[+-].*)?/) else { return nil }
        guard let date = formatter.date(from: "\(match.output.1)\(match.output.3 ?? "Z")") else { return nil }
        let fraction = match.output.2.flatMap { Double("0\($0)") } ?? 0
        return Int64((date.timeIntervalSince1970 + fraction) * 1_000)
    }

    /// A text as a literal of Swift.
    static func literal(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "\"": literal += "\\" + String(scalar)
            case _ where scalar.value < 0x20 || scalar.value >= 0x7F:
                literal += "\\u{" + String(scalar.value, radix: 16) + "}"
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }
}
