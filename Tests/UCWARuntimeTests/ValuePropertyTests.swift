import Foundation
import Testing
import UCWARuntime

@Suite struct DatePropertyTests {
    @Test func millisecondsSurvive() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<500 {
            let milliseconds = Int64.random(in: -62_135_596_800_000...253_402_300_799_999, using: &generator)
            let offset = ["", "+0000", "-0730", "+1400"].randomElement(using: &generator) ?? ""
            let slash = Bool.random(using: &generator) ? "/" : #"\/"#
            let date = Date(contentValue: .string("\(slash)Date(\(milliseconds)\(offset))\(slash)"))
            #expect(date == Date(timeIntervalSince1970: Double(milliseconds) / 1_000))
            #expect(date?.contentValue == .string("/Date(\(milliseconds))/"))
        }
    }

    @Test func foundationAgreesOnISO8601() throws {
        var generator = SeededGenerator(seed: 4)
        let formatter = ISO8601DateFormatter()
        for _ in 0..<500 {
            // Before 1582, Foundation counts by another calendar than the service.
            let seconds = Int64.random(in: -12_219_200_000...253_402_200_000, using: &generator)
            let digits = Int.random(in: 0...7, using: &generator)
            let fraction = (0..<digits).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
            let hours = Int.random(in: -14...14, using: &generator)
            let text = formatter.string(from: Date(timeIntervalSince1970: Double(seconds + Int64(hours) * 3_600)))
            let padded = (abs(hours) < 10 ? "0" : "") + "\(abs(hours))"
            let zone = hours == 0 ? "Z" : (hours < 0 ? "-" : "+") + padded + [":00", "00"][abs(hours) % 2]
            let wire = text.dropLast() + (digits > 0 ? ".\(fraction)" : "") + zone
            let date = try #require(Date(contentValue: .string(String(wire))), "\(wire)")
            let expected = Double(seconds) + (Double("0." + fraction) ?? 0)
            #expect(abs(date.timeIntervalSince1970 - expected) < 0.000_05, "\(wire)")
        }
    }

    @Test(arguments: [
        "2013-02-30T00:00:00Z", "1900-02-29T00:00:00Z", "2013-04-31T00:00:00Z", "2013-00-01T00:00:00Z",
        "2013-01-01T24:00:00Z", "2013-01-01T00:60:00Z", "2013-01-01T00:00:00.Z", "2013-01-01T00:00:00+25:00",
        "/Date(1)", "/Date(+1)/", "/Date(1 )/", "/Date(1+00)/", "/Date(1+0000)/x", "/Date(9999999999999999)/",
        "/Date(99999999999999999999999)/", "/Date(--1)/",
    ])
    func noDates(text: String) {
        #expect(Date(contentValue: .string(text)) == nil)
    }

    @Test func whatNoCalendarHoldsIsNull() {
        #expect(Date(timeIntervalSince1970: .infinity).contentValue == .null)
        #expect(Date(timeIntervalSince1970: .nan).contentValue == .null)
    }
}

@Suite struct DurationPropertyTests {
    @Test func timeSpansSurvive() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<500 {
            let seconds = Int64.random(in: -922_337_203_685...922_337_203_685, using: &generator)
            let ticks = Int64.random(in: 0...9_999_999, using: &generator) * (seconds < 0 ? -1 : 1)
            let duration = Duration(secondsComponent: seconds, attosecondsComponent: ticks * 100_000_000_000)
            #expect(Duration(contentValue: duration.contentValue) == duration)
        }
    }

    @Test func bothFormsMeanTheSame() {
        var generator = SeededGenerator(seed: 6)
        for _ in 0..<300 {
            let parts = [999, 23, 59, 59].map { Int.random(in: 0...$0, using: &generator) }
            let sign = Bool.random(using: &generator) ? "-" : ""
            let span = Duration(contentValue: .string("\(sign)\(parts[0]).\(parts[1]):\(parts[2]):\(parts[3]).25"))
            let iso = Duration(
                contentValue: .string("\(sign)P\(parts[0])DT\(parts[1])H\(parts[2])M\(parts[3]).25S")
            )
            let seconds = ((parts[0] * 24 + parts[1]) * 60 + parts[2]) * 60 + parts[3]
            let expected = Duration.milliseconds(seconds * 1_000 + 250)
            #expect(span == (sign.isEmpty ? expected : .zero - expected))
            #expect(iso == span)
        }
    }

    @Test(arguments: [
        ("PT5M", Duration.seconds(300)), ("P2W", .seconds(1_209_600)), ("PT0.5S", .milliseconds(500)),
        ("P1D", .seconds(86_400)), ("PT36H", .seconds(129_600)), ("-PT1S", .seconds(-1)),
        ("36:00:00", .seconds(129_600)),
        ("0.00:00:00", .zero),
    ])
    func otherForms(text: String, duration: Duration) {
        #expect(Duration(contentValue: .string(text)) == duration)
    }

    @Test(arguments: [
        "P", "PT", "P1Y", "P1M", "PT1", "PT1M2H", "P1DT", "PT.5S", "PT0.5M", "5M", "P-1D", "00:00:60", "+1:00:00",
        "1.24:00:00", "00:00:00.", "99999999999999999999:00:00", "999999999.00:00:00", "1:2", "PT99999999999999999S",
    ])
    func noDurations(text: String) {
        #expect(Duration(contentValue: .string(text)) == nil)
    }

    @Test func lessThanTheServerCountsIsDropped() {
        #expect(Duration(secondsComponent: 0, attosecondsComponent: -1).contentValue == .string("00:00:00"))
    }
}

@Suite struct ExternalResourceTests {
    @Test func textAndBytesSurvive() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<500 {
            let text = generator.text()
            let external = ExternalResource(text: text, mediaType: "text/html")
            #expect(external.text == text)
            #expect(external.data == Data(text.utf8))
            #expect(external.mediaType == "text/html;charset=utf-8")
            let bytes = Data(
                (0..<Int.random(in: 0...40, using: &generator)).map { _ in .random(in: 0...255, using: &generator) }
            )
            let binary = ExternalResource(data: bytes, mediaType: "application/sdp")
            #expect(binary.data == bytes)
            #expect(binary.mediaType == "application/sdp")
            let withoutPadding = ExternalResource(uri: String(binary.uri.reversed().drop { $0 == "=" }.reversed()))
            #expect(withoutPadding.data == bytes)
        }
    }

    @Test func formStyleEscapesSurvive() {
        var generator = SeededGenerator(seed: 8)
        for _ in 0..<300 {
            let text = generator.text()
            let form = text.utf8.map { byte in
                byte == 0x20 ? "+" : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }.joined()
            #expect(ExternalResource(uri: "data:text/plain;charset=utf-8,\(form)").text == text)
        }
    }

    @Test func randomURIsNeverStopTheProgram() {
        var generator = SeededGenerator(seed: 9)
        for _ in 0..<500 {
            let external = ExternalResource(uri: "data:" + generator.text(maximumLength: 60))
            _ = (external.mediaType, external.data, external.text, external.parameter("charset"))
        }
    }

    @Test func partsOfTheHead() {
        let offer = ExternalResource(
            uri: #"DATA:multipart/alternative; charset="utf-8"; boundary="a,b;c",--a%2cb%3bc%0d%0a"#
        )
        #expect(offer.parameter("Boundary") == "a,b;c")
        #expect(offer.parameter("charset") == "utf-8")
        #expect(offer.parameter("other") == nil)
        #expect(offer.text == "--a,b;c\r\n")
        #expect(MediaType(offer.mediaType ?? "").name == "multipart/alternative")
    }

    @Test(arguments: [
        ("data:,a+b", "a b"), ("data:;charset=utf-8,%C3%A9", "é"), ("data:text/plain;charset=iso-8859-1,%E9", "é"),
        ("data:text/plain;BASE64,YQ", "a"), ("data:text/plain;base64,Y%51%3D%3D", "a"),
        ("data:text/plain;base64,Y Q=\n=", "a"), ("data:text/plain;charset=utf-16le,a%00", "a"),
        ("data:text/plain,", ""),
    ])
    func textIsRead(uri: String, text: String) {
        #expect(ExternalResource(uri: uri).text == text)
    }

    @Test(arguments: [
        "", "data:", "data:text/plain", "http://a/,b", "data:,%", "data:,%4", "data:,%zz", "data:;base64,!!!",
        "data:;base64,YQ=a", "data:;base64,Y",
    ])
    func damagedURIsHaveNoBytes(uri: String) {
        #expect(ExternalResource(uri: uri).data == nil)
    }

    @Test func theMediaTypeOfNone() {
        #expect(ExternalResource(uri: "data:,x").mediaType == "text/plain;charset=US-ASCII")
        #expect(ExternalResource(uri: "data:;charset=utf-8,x").mediaType == "text/plain;charset=utf-8")
        #expect(ExternalResource(uri: "/x").mediaType == nil)
        #expect(
            ExternalResource(text: "x", mediaType: "text/plain;charset=utf-8").uri == "data:text/plain;charset=utf-8,x"
        )
    }

    @Test func bytesThatAreNotTextHaveNone() {
        #expect(ExternalResource(uri: "data:text/plain,%FF").text == nil)
    }
}
