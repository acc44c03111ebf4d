import Foundation

extension ContentValue {
    /// Reads JSON in UTF-8; a byte order mark at its beginning is skipped.
    ///
    /// Nothing is lost in silence: what cannot be held as it stands is an error.
    ///
    /// - Throws: ``ContentError``
    public init(json: Data, limits: ContentLimits = .standard) throws(ContentError) {
        let body = json.starts(with: Self.mark) ? json.dropFirst(Self.mark.count) : json
        guard body.count <= limits.maximumBytes else {
            throw .tooLarge(bytes: body.count, maximum: limits.maximumBytes)
        }
        guard !body.isEmpty else { throw .truncated(bytes: 0) }
        let scanner = try Self.scan(body, limits: limits)
        var reader = ContentReader()
        do {
            let text = scanner.hasMarks ? Self.escapingMarks(body) : body
            self = reader.value(try JSONSerialization.jsonObject(with: text, options: .fragmentsAllowed))
        } catch {
            throw .notJSON(Self.words(error))
        }
        guard reader.memberCount == scanner.memberCount else {
            var finder = DuplicateFinder()
            throw .duplicateMember(finder.duplicate(in: String(decoding: body, as: UTF8.self)) ?? "")
        }
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func scan(_ body: Data, limits: ContentLimits) throws(ContentError) -> JSONScanner {
        let result = body.withUnsafeBytes { buffer in
            Result { () throws(ContentError) in try JSONScanner(buffer.bindMemory(to: UInt8.self), limits: limits) }
        }
        return try result.get()
    }

    private static func escapingMarks(_ body: Data) -> Data {
        var result = Data(capacity: body.count)
        var rest = body
        while let range = rest.range(of: Data(mark)) {
            result.append(rest[..<range.lowerBound])
            result.append(contentsOf: #"\ufeff"#.utf8)
            rest = rest[range.upperBound...]
        }
        return result + rest
    }

    /// What the parser says of a mistake.
    private static func words(_ error: any Error) -> String {
        (error as NSError).userInfo["NSDebugDescription"] as? String ?? "\(error)"
    }

    /// The value as JSON, without line breaks, keys sorted.
    public func json() -> Data {
        var writer = ContentWriter()
        writer.write(self)
        return Data(writer.bytes)
    }
}

extension ResourceContent {
    /// Reads a JSON object; a byte order mark at its beginning is skipped.
    ///
    /// - Throws: ``ContentError`` where the bytes are not a JSON object.
    public init(json: Data, limits: ContentLimits = .standard) throws(ContentError) {
        let value = try ContentValue(json: json, limits: limits)
        guard case .object(let content) = value else { throw .notAnObject(value.kind) }
        self = content
    }

    /// The object as JSON, without line breaks, keys sorted.
    public func json() -> Data {
        ContentValue.object(self).json()
    }
}

/// The one place where values of the parser are looked at.
private struct ContentReader {
    /// How many members the objects had that were read.
    var memberCount = 0

    mutating func value(_ value: Any) -> ContentValue {
        switch value {
        case let string as String:
            return .string(string)
        case let object as [String: Any]:
            memberCount += object.count
            return .object(ResourceContent(members: object.mapValues { self.value($0) }))
        case let array as [Any]:
            return .array(array.map { self.value($0) })
        case let number as NSNumber:
            return Self.number(number)
        default:
            return .null
        }
    }

    /// Foundation has one class for booleans and numbers; only the encoding of the value tells them apart.
    private static func number(_ number: NSNumber) -> ContentValue {
        switch UInt8(bitPattern: number.objCType.pointee) {
        case UInt8(ascii: "c"), UInt8(ascii: "B"):
            return .boolean(number.boolValue)
        case UInt8(ascii: "d"), UInt8(ascii: "f"):
            // The parser takes a decimal where a binary number would be rounded.
            guard let decimal = number as? NSDecimalNumber else { return .number(number.doubleValue) }
            let value = decimal.decimalValue
            return Int("\(value)").map(ContentValue.integer) ?? .decimal(value)
        case UInt8(ascii: "Q"):
            return Int(exactly: number.uint64Value).map(ContentValue.integer) ?? .decimal(Decimal(number.uint64Value))
        default:
            return .integer(number.intValue)
        }
    }
}
