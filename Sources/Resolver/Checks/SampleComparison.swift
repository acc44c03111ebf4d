import UCWAGenModel
import UCWAGenReader

/// Two samples of one message, side by side.
struct SampleComparison {
    /// Something that the samples say differently.
    struct Difference {
        var words: String
        var position: SourcePosition
    }

    let json: SampleMessage
    let xml: SampleMessage

    /// What contradicts each other.
    func differences() -> [Difference] {
        var found: [Difference] = []
        if let status = json.status, let other = xml.status, status != other {
            found.append(Difference(words: "status \(status) in JSON, \(other) in XML", position: xml.position))
        }
        for (message, format, other) in [(json, "JSON", "xml"), (xml, "XML", "json")] {
            guard let type = message.mediaType, type.hasSuffix("/" + other) || type.hasSuffix("+" + other) else {
                continue
            }
            found.append(Difference(words: "the \(format) sample says \(type)", position: message.position))
        }
        if let json = json.resource, let xml = xml.resource {
            compare(json, xml, path: "", into: &found)
        } else if let json = json.form, let xml = xml.form, json != xml, json != .content, xml != .content {
            let words = "\(json.rawValue) in JSON, \(xml.rawValue) in XML"
            found.append(Difference(words: words, position: self.xml.bodyPosition))
        }
        return found
    }

    /// The content that only one of the samples carries.
    func omission() -> Difference? {
        if let json = json.resource, let xml = xml.resource {
            let names = json.links.filter { link in link.holdsContent && !xml.names.contains(link.rel) }
            guard let first = names.first else { return nil }
            let words = names.map { "'\($0.rel)'" }.joined(separator: ", ") + " in JSON and not in XML"
            return Difference(words: words, position: position(first.line))
        }
        switch (json.form, xml.form) {
        case (.content, .nothing):
            return Difference(words: "content in JSON and not in XML", position: json.bodyPosition)
        case (.nothing, .content):
            return Difference(words: "content in XML and not in JSON", position: xml.bodyPosition)
        default: return nil
        }
    }

    private func compare(_ json: SampleResource, _ xml: SampleResource, path: String, into found: inout [Difference]) {
        compareNames(json, xml, path: path, format: "JSON", into: &found)
        compareNames(xml, json, path: path, format: "XML", into: &found)
        for member in json.properties where !ProtocolNames.isKnown(member) {
            guard let other = xml.properties.first(where: { $0.name == member.name }), other.value != .string(""),
                let type = SampleTyping.type(ofJSON: member.value),
                let otherType = SampleTyping.type(ofXML: other.value),
                type != otherType
            else { continue }
            let words = "'\(path)\(member.name)' is \(type.words) in JSON, \(otherType.words) in XML"
            found.append(Difference(words: words, position: position(member.line)))
        }
        for embedded in json.embedded {
            guard let other = xml.embedded.first(where: { $0.rel == embedded.rel }),
                let first = embedded.resources.first, let otherFirst = other.resources.first
            else { continue }
            compare(first, otherFirst, path: "\(path)\(embedded.rel).", into: &found)
        }
    }

    /// Finds what one sample shows and the other does not, or shows as something else.
    ///
    /// JSON alone has a self link, empty lists of links, and null.
    private func compareNames(
        _ shown: SampleResource,
        _ other: SampleResource,
        path: String,
        format: String,
        into found: inout [Difference]
    ) {
        var missing: [(words: String, line: Int)] = []
        for member in shown.properties where !ProtocolNames.isKnown(member) && member.value != .null {
            if other.properties.contains(where: { $0.name == member.name }) { continue }
            missing.append(("property '\(path)\(member.name)'", member.line))
        }
        for link in shown.links where link.rel != "self" && !link.hrefs.isEmpty {
            if other.links.contains(where: { $0.rel == link.rel }) { continue }
            // Content that is left out contradicts nothing; a property in its place does.
            if link.holdsContent, !other.properties.contains(where: { $0.name == link.rel }) { continue }
            missing.append(("link '\(path)\(link.rel)'", link.line))
        }
        for embedded in shown.embedded where !embedded.resources.isEmpty {
            if other.embedded.contains(where: { $0.rel == embedded.rel }) { continue }
            missing.append(("embedded '\(path)\(embedded.rel)'", embedded.line))
        }
        guard let first = missing.first else { return }
        let names = missing.map(\.words).joined(separator: ", ")
        found.append(Difference(words: "only \(format) shows \(names)", position: position(first.line)))
    }

    private func position(_ line: Int) -> SourcePosition { SourcePosition(file: json.position.file, line: line) }
}

extension SampleMessage {
    /// What a body is.
    fileprivate enum Form: String {
        case nothing = "no body"
        case content = "other content"
        case resource = "a resource"
    }

    /// What the body is; nil where it cannot be read.
    fileprivate var form: Form? {
        switch body {
        case .none: .nothing
        case .raw: .content
        case .json, .jsonValue, .xml: .resource
        case .unreadable: nil
        }
    }
}

extension SampleResource {
    /// All names, however the sample shows them.
    fileprivate var names: [String] { properties.map(\.name) + links.map(\.rel) }
}

extension TypeReference {
    /// The type as a person says it.
    fileprivate var words: String { isArray ? "a list of \(name)" : name }
}
