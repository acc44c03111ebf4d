import Foundation
import TestSupport

/// The messages that the tests of the whole package expect, by rule: what stands before `[rule]` in literals and goldens.
///
/// They are whole messages, which the tests compare with what the tool reports; so a rule whose message is not among them either says
/// something else or is not tested.
struct ExpectedMessages {
    private var shapes: [String: Set<String>] = [:]

    /// Reads the sources and the goldens of all tests.
    init() throws {
        for path in try FileManager.default.subpathsOfDirectory(atPath: Folders.tests.path)
        where path.hasSuffix(".swift") || path.hasSuffix(".txt") {
            let text = try String(contentsOf: Folders.tests.appendingPathComponent(path), encoding: .utf8)
            // Long literals are broken into several lines, or put together from several.
            let joined = text.replacing(#/\\\n\s*/#, with: "").replacing(#/"\s*\+ "/#, with: "")
            for line in joined.split(separator: "\n") { read(line) }
        }
    }

    /// The messages of a rule without names and numbers.
    func messages(of rule: String) -> Set<String> { shapes[rule] ?? [] }

    private mutating func read(_ line: Substring) {
        for match in line.matches(of: #/ \[([a-z]+(?:-[a-z]+)+)\]/#) {
            var message = line[..<match.range.lowerBound]
            if let severity = message.firstMatch(of: #/(?:error|warning|note): /#) {
                message = message[severity.range.upperBound...]
            } else if let quote = message.matches(of: #/(?:^|[^\\])"/#).last {
                message = message[quote.range.upperBound...]
            }
            let plain = message.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
            shapes[String(match.1), default: []].insert(Self.shape(plain))
        }
    }

    /// A message with what stands in quotes, and numbers, taken out.
    static func shape(_ message: some StringProtocol) -> String {
        String(message).replacing(#/'[^']*'/#, with: "'…'").replacing(#/"[^"]*"/#, with: "\"…\"")
            .replacing(#/\d+/#, with: "1").replacing(#/object (\\\(\w+\)|\w+) of/#, with: "object … of")
    }
}
