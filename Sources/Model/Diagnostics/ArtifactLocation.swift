/// Where SARIF says that a file is: an address, and what it is relative to.
struct ArtifactLocation: Hashable {
    /// The address, percent-encoded: absolute for an absolute path, relative otherwise.
    var uri: String
    /// The name of the folder that the address is relative to, which the reader of the log knows; nil where the file is not
    /// inside the folder that the tool ran in.
    var uriBaseId: String?

    /// Creates the location of a file.
    ///
    /// - Parameter path: The file's path, absolute or relative to the folder that the tool ran in.
    init(path: String) {
        guard !path.hasPrefix("/") else {
            uri = "file://" + Self.percentEncoded(path)
            return
        }
        // Addresses are compared letter by letter, so one file has one address.
        var segments: [Substring] = []
        for segment in path.split(separator: "/") where segment != "." {
            if segment == "..", let last = segments.last, last != ".." {
                segments.removeLast()
            } else {
                segments.append(segment)
            }
        }
        uri = Self.percentEncoded(segments.joined(separator: "/"))
        uriBaseId = segments.first == ".." ? nil : "%SRCROOT%"
    }

    /// A path without anything that means something else in an address. The colon is among that: before the first slash it
    /// would end a scheme.
    private static func percentEncoded(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var encoded: [UInt8] = []
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                encoded.append(byte)
            default:
                encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }
}
