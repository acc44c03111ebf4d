import Foundation

extension ContentValue {
    /// Reads JSON in UTF-8; a byte order mark at its beginning is skipped.
    ///
    /// Nothing is lost in silence: what cannot be held as it stands is an error.
    ///
    /// - Throws: ``ContentError``
    public init(json: Data, limits: ContentLimits = .standard) throws {
        self = try Self.parse(json, limits: limits).get()
    }

    /// Reads JSON without an existential error: responses are read often.
    static func parse(_ json: Data, limits: ContentLimits) -> Result<ContentValue, ContentError> {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let body = json.starts(with: mark) ? json.dropFirst(mark.count) : json
        guard body.count <= limits.maximumBytes else {
            return .failure(.tooLarge(bytes: body.count, maximum: limits.maximumBytes))
        }
        return body.withUnsafeBytes { buffer in
            Result { () throws(ContentError) in
                var reader = JSONReader(buffer.bindMemory(to: UInt8.self), limits: limits)
                return try reader.document()
            }
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
    /// - Throws: ``ContentError`` if the bytes are not a JSON object.
    public init(json: Data, limits: ContentLimits = .standard) throws {
        let value = try ContentValue(json: json, limits: limits)
        guard case .object(let content) = value else { throw ContentError.notAnObject(value.kind) }
        self = content
    }

    /// The object as JSON, without line breaks, keys sorted.
    public func json() -> Data {
        ContentValue.object(self).json()
    }
}
