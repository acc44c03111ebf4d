import UCWAGenReader
import UCWARuntime

extension SampleResource.Link {
    /// Whether the link holds its content itself.
    var isContent: Bool { hrefs.contains { $0.hasPrefix("data:") || $0.hasPrefix("data :") } }

    /// The content, or the list of contents.
    var value: SampleValue {
        isList == true ? .array(hrefs.map(SampleValue.string)) : hrefs.first.map(SampleValue.string) ?? .null
    }
}

extension ResourceContent {
    /// Adds a link, or a list of links.
    mutating func addLink(_ rel: String, _ link: ContentValue) {
        var links = members["_links"]?.object ?? ResourceContent()
        links.members[rel] = link
        members["_links"] = .object(links)
    }
}

extension ContentValue {
    /// The value of a sample as a server would read it.
    init(_ value: SampleValue) {
        switch value {
        case .string(let text): self = .string(text)
        case .integer(let number): self = .integer(number)
        case .number(let number): self = .number(number)
        case .boolean(let flag): self = .boolean(flag)
        case .null: self = .null
        case .array(let elements): self = .array(elements.map(ContentValue.init))
        case .object(let members):
            let pairs = members.map { ($0.name, ContentValue($0.value)) }
            self = .object(ResourceContent(members: Dictionary(pairs) { first, _ in first }))
        }
    }

    /// The same object with its own names and those of its links in lowercase: servers read names of requests without regard to case.
    var withLowercaseNames: ContentValue {
        guard case .object(let content) = self else { return self }
        let pairs = content.members.map { name, value in
            (name.lowercased(), name == "_links" ? value.withLowercaseNames : value)
        }
        return .object(ResourceContent(members: Dictionary(pairs) { first, _ in first }))
    }
}
