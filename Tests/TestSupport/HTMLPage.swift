/// An HTML page, read strictly: what does not close as it opened, or is not quoted, is a problem.
public struct HTMLPage {
    /// An element with what stands directly in it and below.
    public final class Element {
        /// The name in small letters.
        public let name: String
        /// The attributes, decoded.
        public let attributes: [String: String]
        /// The elements inside, in order.
        public fileprivate(set) var children: [Element] = []
        fileprivate var pieces: [Piece] = []

        fileprivate enum Piece {
            case words(String)
            case element(Element)
        }

        fileprivate init(_ name: String, _ attributes: [String: String]) {
            self.name = name
            self.attributes = attributes
        }

        /// The element and all below it, in order.
        public var all: [Element] {
            var result: [Element] = []
            collect(into: &result)
            return result
        }

        private func collect(into result: inout [Element]) {
            result.append(self)
            for child in children { child.collect(into: &result) }
        }

        /// The words of the element and all below it, decoded.
        public var text: String {
            pieces.map { piece in
                switch piece {
                case .words(let words): words
                case .element(let element): element.text
                }
            }.joined()
        }

        /// The elements of a class, in order.
        public func elements(of name: String) -> [Element] {
            all.filter { $0.attributes["class"]?.split(separator: " ").contains(Substring(name)) == true }
        }
    }

    /// The document.
    public let root = Element("", [:])
    /// What is wrong with the page.
    public private(set) var problems: [String] = []

    private static let void: Set<String> = ["br", "input", "link", "meta"]
    private static let raw: Set<String> = ["script", "style"]

    private let bytes: [UInt8]
    private var position = 0
    private var open: [Element] = []

    /// Reads a page.
    public init(_ text: String) {
        bytes = Array(text.utf8)
        open = [root]
        while position < bytes.count {
            if bytes[position] != UInt8(ascii: "<") {
                open.last?.pieces.append(.words(decoded(take { $0 != UInt8(ascii: "<") })))
            } else if isNext("<!--") {
                skip(behind: "-->")
            } else if isNext("<!doctype html>") {
                skip(behind: ">")
            } else if isNext("</") {
                position += 2
                close(string(take { $0 != UInt8(ascii: ">") }))
                position += 1
            } else {
                readTag()
            }
        }
        for element in open.dropFirst() { problems.append("<\(element.name)> is not closed") }
    }

    private mutating func close(_ name: String) {
        if open.last?.name != name { problems.append("</\(name)> closes \(open.last?.name ?? "nothing")") }
        if open.count > 1 { open.removeLast() }
    }

    private mutating func readTag() {
        position += 1
        let name = string(take(while: Self.isNameByte))
        if name.isEmpty { problems.append("a bare < at byte \(position)") }
        var attributes: [String: String] = [:]
        var isClosed = false
        while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
            if [0x20, 0x0A, UInt8(ascii: "/")].contains(bytes[position]) {
                isClosed = bytes[position] == UInt8(ascii: "/")
                position += 1
                continue
            }
            isClosed = false
            let key = string(
                take { ![0x20, 0x0A, UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/")].contains($0) }
            )
            if attributes[key] != nil { problems.append("<\(name)> has two attributes \(key)") }
            attributes[key] = ""
            guard isNext("=") else { continue }
            guard isNext("=\"") else {
                problems.append("\(key) of <\(name)> is not quoted")
                position += 1
                continue
            }
            position += 2
            attributes[key] = decoded(take { $0 != UInt8(ascii: "\"") })
            position += 1
        }
        position += 1
        let element = Element(name, attributes)
        open.last?.children.append(element)
        open.last?.pieces.append(.element(element))
        if Self.raw.contains(name) {
            let start = position
            while position < bytes.count, !isNext("</\(name)>") { position += 1 }
            element.pieces.append(.words(string(bytes[start..<position])))
            skip(behind: ">")
        } else if !Self.void.contains(name), !isClosed {
            open.append(element)
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private func isNext(_ text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

    private mutating func skip(behind mark: String) {
        while position < bytes.count, !isNext(mark) { position += 1 }
        position = min(bytes.count, position + mark.utf8.count)
    }

    private mutating func take(while isWanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, isWanted(bytes[position]) { position += 1 }
        return bytes[start..<position]
    }

    private func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    private mutating func decoded(_ text: ArraySlice<UInt8>) -> String {
        guard text.contains(UInt8(ascii: "&")) else { return string(text) }
        let entities = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "#39": "'"]
        var pieces = text.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)[...]
        var result = string(pieces.removeFirst())
        for piece in pieces {
            let name = string(piece.prefix { $0 != UInt8(ascii: ";") })
            if entities[name] == nil { problems.append("&\(name.prefix(20)) is no entity") }
            result += (entities[name] ?? "") + string(piece.drop { $0 != UInt8(ascii: ";") }.dropFirst())
        }
        return result
    }
}
