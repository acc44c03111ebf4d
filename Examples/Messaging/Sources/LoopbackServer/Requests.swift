import FlyingFox
import Foundation

// What a request gives, or why it cannot be taken.
extension HTTPRequest {
    /// Refuses a request that does not take an answer in JSON.
    func requireAcceptsJSON() throws {
        let accepted = (headers[.accept] ?? "").split(separator: ",").map(Self.mediaType)
        guard !Self.jsonTypes.union(["*/*", "application/*"]).isDisjoint(with: accepted) else {
            throw Refusal(statusCode: .notAcceptable, code: "NotAcceptable", message: "answers are in JSON")
        }
    }

    /// Refuses a request that may have another revision of the resource in mind.
    func requireRevision(_ revision: Int) throws {
        guard let needed = headers[.requiredRevision].flatMap(Int.init) else {
            throw Refusal.parameter(HTTPHeader.requiredRevision.rawValue, "must be \(revision), as the link says")
        }
        guard needed <= revision else {
            throw Refusal.notFound("APIVersionNotSupported", "there is no revision \(needed)")
        }
    }

    /// The fields of a body in JSON.
    func input<Input: Decodable>(_ type: Input.Type) async throws -> Input {
        try requireContentType(Self.jsonTypes)
        do {
            return try JSONDecoder().decode(type, from: await bodyData)
        } catch DecodingError.keyNotFound(let key, _) {
            throw Refusal.parameter(key.stringValue, "is missing")
        } catch {
            throw Refusal(
                statusCode: .badRequest,
                code: "BadRequest",
                subcode: "DeserializationFailure",
                message: "the body is not the JSON that is expected here"
            )
        }
    }

    /// The text of a body in plain text.
    func text() async throws -> String {
        try requireContentType(["text/plain"])
        guard let text = try await String(data: bodyData, encoding: .utf8), !text.isEmpty else {
            throw Refusal.parameter("body", "is no text")
        }
        return text
    }

    /// The fields of a form.
    func form() async throws -> [String: String] {
        try requireContentType(["application/x-www-form-urlencoded"])
        // A form is written as a query is, but for spaces.
        let query = try await String(decoding: bodyData, as: UTF8.self).replacing("+", with: "%20")
        let fields = URLComponents(string: "?\(query)")?.queryItems ?? []
        return Dictionary(fields.map { ($0.name, $0.value ?? "") }) { first, _ in first }
    }

    /// A number in the query; nil where there is none.
    func integer(_ name: String, in range: ClosedRange<Int>? = nil) throws -> Int? {
        guard let text = query[name] else { return nil }
        guard let number = Int(text) else { throw Refusal.parameter(name, "is no number") }
        if let range, !range.contains(number) {
            throw Refusal.parameter(name, "must be from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    private func requireContentType(_ types: Set<String>) throws {
        guard types.contains(Self.mediaType(headers[.contentType] ?? "")) else {
            throw Refusal(
                statusCode: .unsupportedMediaType,
                code: "UnsupportedMediaType",
                message: "expected \(types.sorted().joined(separator: " or "))"
            )
        }
    }

    private static let jsonTypes: Set<String> = ["application/json", "application/vnd.microsoft.com.ucwa+json"]

    private static func mediaType(_ text: some StringProtocol) -> String {
        (text.split(separator: ";").first ?? "").trimmingCharacters(in: .whitespaces).lowercased()
    }
}

extension String {
    /// Refuses a field that is empty or too long.
    func checked(_ name: String, maximumLength: Int) throws -> String {
        guard !isEmpty else { throw Refusal.parameter(name, "is empty") }
        guard utf16.count <= maximumLength else {
            throw Refusal.parameter(name, "has more than \(maximumLength) characters")
        }
        return self
    }
}
