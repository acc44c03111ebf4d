import Foundation
import Testing
import UCWA

/// Expects a request to be the given HTTP message: method and path, host, header fields, and the body after a blank line.
func expectRequest<Operation>(
    _ request: Request<Operation>,
    _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let base = try #require(URL(string: "https://pool.fabrikam.example"))
    let (head, body) = try request.httpRequest(relativeTo: base)
    var lines = ["\(head.method.rawValue) \(head.path ?? "")", "Host: \(head.authority ?? "")"]
    lines += head.headerFields.map { "\($0.name.rawName): \($0.value)" }
    let text = lines.joined(separator: "\n") + (body.map { "\n\n" + String(decoding: $0, as: UTF8.self) } ?? "")
    #expect(text == expected, sourceLocation: sourceLocation)
}
