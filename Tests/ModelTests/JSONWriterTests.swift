import Foundation
import TestSupport
import Testing
import UCWAGenModel

@Suite struct JSONWriterTests {
    @Test func keepsTheOrderOfKeysAndSpreadsLines() {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("b")
            writer.integer(1)
            writer.key("a")
            writer.array(["x", "y"]) { $0.string($1) }
            writer.key("empty")
            writer.array([String]()) { $0.string($1) }
            writer.key("inline")
            writer.inlineObject { writer in
                writer.key("flag")
                writer.boolean(true)
                writer.key("nothing")
                writer.null()
            }
        }
        let expected = """
            {
              "b": 1,
              "a": [
                "x",
                "y"
              ],
              "empty": [],
              "inline": {"flag": true, "nothing": null}
            }
            """
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    }

    @Test func escapesWhatJSONDoesNotAllow() throws {
        let text = "quote \" backslash \\ line\n tab\t bell\u{7} é 𝄞"
        var writer = JSONWriter()
        writer.array([text]) { $0.string($1) }
        let decoded = try JSONDecoder().decode([String].self, from: Data(writer.bytes))
        #expect(decoded == [text])
        #expect(String(decoding: writer.bytes, as: UTF8.self).contains("\\u0007"))
    }
}
