import Foundation

/// Why bytes are not the content of a resource.
public enum ContentError: Error, Hashable, Sendable {
    /// They are not JSON; the words are the parser's.
    case notJSON(String)
    /// They are JSON, but not an object; the words say what they are.
    case notAnObject(String)
}

extension ContentValue {
    /// Reads JSON; a byte order mark at its beginning is skipped.
    ///
    /// - Throws: ``ContentError/notJSON(_:)``
    public init(json: Data) throws(ContentError) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let body = json.starts(with: mark) ? json.dropFirst(mark.count) : json
        do {
            self = ContentValue(try JSONSerialization.jsonObject(with: body, options: .fragmentsAllowed))
        } catch {
            throw .notJSON("\(error)")
        }
    }

    /// The one place where values of the parser are looked at.
    private init(_ value: Any) {
        switch value {
        case let string as String:
            self = .string(string)
        case let object as [String: Any]:
            self = .object(ResourceContent(members: object.mapValues(ContentValue.init)))
        case let array as [Any]:
            self = .array(array.map(ContentValue.init))
        case let number as NSNumber:
            self.init(number)
        default:
            self = .null
        }
    }

    private init(_ number: NSNumber) {
        // Foundation has one class for booleans and numbers; only the encoding of the value tells them apart.
        switch UInt8(bitPattern: number.objCType.pointee) {
        case UInt8(ascii: "c"), UInt8(ascii: "B"):
            self = .boolean(number.boolValue)
        case UInt8(ascii: "d"), UInt8(ascii: "f"):
            self = .number(number.doubleValue)
        default:
            self = Int(exactly: number).map(ContentValue.integer) ?? .number(number.doubleValue)
        }
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
    public init(json: Data) throws(ContentError) {
        let value = try ContentValue(json: json)
        guard case .object(let content) = value else { throw .notAnObject(value.kind) }
        self = content
    }

    /// The object as JSON, without line breaks, keys sorted.
    public func json() -> Data {
        ContentValue.object(self).json()
    }
}
