import Foundation
import Testing
import UCWARuntime

extension ContentValue {
    /// A number by its digits.
    static func exactDecimal(_ digits: String) -> ContentValue {
        Decimal(string: digits).map(ContentValue.decimal) ?? .null
    }
}

private func read(_ json: String, limits: ContentLimits = .standard) throws -> ContentValue {
    try ContentValue(json: Data(json.utf8), limits: limits)
}

@Suite struct JSONTests {
    @Test(arguments: [
        "0", "-1", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "18446744073709551615",
        "-9223372036854775809", "12345678901234567890123456789012345678", "0.1", "0.30000000000000004", "-2.5",
        "12345678901234567.25", "1.2345678901234567890123456789", "1e+100", "5e-300", "0.001",
    ])
    func aNumberKeepsItsDigits(text: String) throws {
        let written = String(decoding: try read("[\(text)]").json(), as: UTF8.self)
        #expect(written == "[\(text)]")
    }

    @Test func numbersAreOfTheKindThatHoldsThem() throws {
        #expect(try read("1") == .integer(1))
        #expect(try read("-0") == .integer(0))
        #expect(try read("1.0") == .number(1))
        #expect(try read("1e2") == .number(100))
        #expect(try read("18446744073709551615") == .exactDecimal("18446744073709551615"))
        #expect(try read("[true, 1, false, 0]") == .array([.boolean(true), .integer(1), .boolean(false), .integer(0)]))
    }

    @Test(arguments: [
        "123456789012345678901234567890123456789", "1e400", "-1e999999999", "1e-400",
        "1.2345678901234567890e200", String(repeating: "9", count: 5_000),
    ])
    func aNumberThatCannotBeHeldIsAnError(text: String) {
        #expect(throws: ContentError.inexactNumber(String(text.prefix(60)))) { try read("{\"a\": \(text)}") }
    }

    @Test func largeNumbersReadAsWhatHoldsThem() throws {
        let content = try ResourceContent(json: Data(#"{"a": 18446744073709551615, "b": 0.30000000000000004}"#.utf8))
        #expect(content["a"] == Int?.none)
        #expect(content["a"] == Decimal(UInt64.max))
        #expect(content["b"] == 0.1 + 0.2)
        #expect(content["b"] == Decimal(string: "0.30000000000000004"))
    }

    @Test func everyBeginningOfATextIsCutOffOrNotJSON() throws {
        let json = #"{"a": [1, 2.5, {"b\"}": "c\\"}], "d": {"e": null, "f": true}, "g": "漢"}"#
        let bytes = Data(json.utf8)
        _ = try ContentValue(json: bytes)
        for count in 0..<bytes.count {
            #expect(throws: ContentError.truncated(bytes: count)) { try ResourceContent(json: bytes.prefix(count)) }
        }
    }

    @Test(arguments: [
        "", "{", "[1", "\"", "{\"a\"", "}", "{]", "{\"a\":}", "{a:1}", "nul", "<html>", "1 2", "{} {}", "\u{0}", "'a'",
        "{\"a\":\"\u{1}\"}", "[01]", "[+1]", "[.5]", "[NaN]", "\"\\ud800\"", "\"\\x\"", "{\"a\":1\u{0}}",
    ])
    func whatIsNotJSONThrows(text: String) {
        #expect(throws: ContentError.self) { try read(text) }
    }

    @Test func bytesThatAreNotUTF8Throw() {
        for bytes: [UInt8] in [[0xFF], [0xC3], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0xC0, 0x80]] {
            #expect(throws: ContentError.self) { try ContentValue(json: Data([0x22] + bytes + [0x22])) }
            #expect(throws: ContentError.self) { try ContentValue(json: Data(#""\n"#.utf8 + bytes + [0x22])) }
        }
        #expect(throws: ContentError.self) {
            try ContentValue(json: Data("{\"a\": 1}".utf16.flatMap { [UInt8($0), 0] }))
        }
    }

    @Test func levelsAreCounted() throws {
        func nested(_ levels: Int) -> String {
            String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        }
        _ = try read(nested(128))
        #expect(throws: ContentError.tooDeep(maximum: 128)) { try read(nested(129)) }
        #expect(throws: ContentError.tooDeep(maximum: 128)) { try read(String(repeating: "{\"a\":", count: 100_000)) }
        #expect(throws: ContentError.tooDeep(maximum: 2)) {
            try read("[[[]]]", limits: ContentLimits(maximumDepth: 2))
        }
        #expect(try read(#"["[[[[[["]"#, limits: ContentLimits(maximumDepth: 1)) == .array([.string("[[[[[[")]))
    }

    @Test func noLimitLetsAThreadRunOutOfStack() async throws {
        var limits = ContentLimits(maximumDepth: .max)
        #expect(limits.maximumDepth == 200)
        limits.maximumDepth = 1_000_000
        #expect(limits == ContentLimits(maximumDepth: 200))
        let json = Data((String(repeating: #"{"a":["#, count: 100) + String(repeating: "]}", count: 100)).utf8)
        let tooDeep = Data(String(repeating: "[", count: 1_000_000).utf8)
        #expect(throws: ContentError.tooDeep(maximum: 200)) { try ContentValue(json: tooDeep, limits: limits) }
        // The smallest stack that threads have by themselves.
        let isSame = await withCheckedContinuation { continuation in
            let thread = Thread { [limits] in
                let value = try? ContentValue(json: json, limits: limits)
                continuation.resume(returning: value == value && value?.json() == json)
            }
            thread.stackSize = 512 << 10
            thread.start()
        }
        #expect(isSame)
    }

    @Test func bytesAreCounted() {
        #expect(throws: ContentError.tooLarge(bytes: 12, maximum: 10)) {
            try read("\"0123456789\"", limits: ContentLimits(maximumBytes: 10))
        }
    }

    @Test(arguments: [
        (#"{"a": 1, "a": 1}"#, "a"), (#"{"x": [{"b": {"c": 1}, "c": 2, "b": 3}]}"#, "b"),
        (#"{"a": 1, "\u0061": 2}"#, "a"), (#"{"k\"": 1, "k\"": 2}"#, "k\""), (#"{"": 1, "": 2}"#, ""),
        (#"{"\u00e9": 1, "e\u0301": 2}"#, "\u{e9}"),
    ])
    func aMemberThatStandsTwiceIsNamed(text: String, name: String) {
        #expect(throws: ContentError.duplicateMember(name)) { try read(text) }
    }

    @Test func colonsAndBracketsInTextDoNotCount() throws {
        let json = #"{"a:b": "c:{\"d\":[", "e": {"a:b": ":"}}"#
        #expect(try read(json) == ContentValue(json: read(json).json()))
    }

    @Test func anyValueIsReadAsItWasWritten() throws {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<400 {
            let content = generator.object(depth: 4)
            let read = try ResourceContent(json: content.json())
            for (name, value) in content.members { #expect(read.members[name] == value) }
            #expect(read.members.count == content.members.count)
            #expect(try JSONDecoder().decode(ResourceContent.self, from: JSONEncoder().encode(content)) == content)
        }
    }

    @Test func randomBytesNeverStopTheProgram() {
        var generator = SeededGenerator(seed: 2)
        let alphabet = Array(#"{}[]",:\0123456789eE+-. truefalsn"#.utf8) + [0, 0xEF, 0xBB, 0xBF, 0xFF]
        var failures = 0
        for _ in 0..<3_000 {
            let count = Int.random(in: 0...40, using: &generator)
            let bytes = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
            do { _ = try ContentValue(json: Data(bytes)) } catch { failures += 1 }
        }
        #expect(failures > 2_500)
    }

    @Test func foundationAgreesOnWhatIsJSON() {
        var generator = SeededGenerator(seed: 17)
        let seed = Array(#"{"a": [1, -2.5e3, {"b\"}": "c\\é\u00e9\n"}], "d": {"e": null, "f": true, "g": false}}"#.utf8)
        let alphabet = Array(#"{}[]",:\0123456789eE+-. truefalsn/u"#.utf8) + [0xC3, 0xFF, 0x1F, 0x09]
        var accepted = 0
        for _ in 0..<5_000 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...2, using: &generator) {
                let index = Int.random(in: 0..<bytes.count, using: &generator)
                let byte = alphabet.randomElement(using: &generator) ?? 0
                switch Int.random(in: 0...2, using: &generator) {
                case 0: bytes[index] = byte
                case 1: bytes.insert(byte, at: index)
                default: bytes.remove(at: index)
                }
            }
            // A comma behind the last element is let pass here, and by Foundation on some platforms.
            let dense = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
            if dense.contains(",]") || dense.contains(",}") || dense.contains("[,") || dense.contains("{,") { continue }
            let foundation = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            do {
                _ = try ContentValue(json: Data(bytes))
                accepted += 1
                #expect(foundation != nil, "\(String(decoding: bytes, as: UTF8.self))")
            } catch ContentError.duplicateMember, ContentError.inexactNumber {
                continue
            } catch {
                #expect(foundation == nil, "\(error): \(String(decoding: bytes, as: UTF8.self))")
            }
        }
        #expect(accepted > 500)
    }

    @Test func aCommaBehindTheLastIsLetPass() throws {
        #expect(try read(#"{"a": [1,], }"#) == read(#"{"a": [1]}"#))
        #expect(throws: ContentError.notJSON("unexpected ',' at byte 1")) { try read("[,]") }
        #expect(throws: ContentError.notJSON("unexpected ',' at byte 3")) { try read("[1,,]") }
    }

    @Test func descriptionsSayWhatIsWrong() {
        let texts = [
            ContentError.notJSON("x"), .notAnObject("a list"), .truncated(bytes: 3), .tooLarge(bytes: 2, maximum: 1),
            .tooDeep(maximum: 9), .duplicateMember("a"), .inexactNumber("1e400"), .notABatch("y"),
        ].map(\.description)
        #expect(
            texts == [
                "not JSON: x", "expected an object, found a list", "cut off after 3 bytes",
                "2 bytes, at most 1 are read", "more than 9 levels of objects and lists",
                "member 'a' twice in one object", "number 1e400 cannot be held exactly",
                "not the response to a batch: y",
            ]
        )
    }
}
