import UCWAGenModel

/// A resource or an input as a sample shows it.
struct SampleObject {
    /// The name of its XML element.
    let element: String
    /// What it is; nil where the sample does not say.
    var rel: String?
    /// Its own address.
    var href: String?
    private var properties: [Property] = []
    private var links: [Item] = []
    private var embedded: [Item] = []

    private struct Property {
        var name: String
        var json: String
        var xml: String
        var isArray: Bool
    }

    private struct Item {
        var rel: String
        /// The rel of what is there, which may differ from the one that leads to it.
        var shown: String
        var href: String
        var isArray: Bool
    }

    init(element: String) {
        self.element = element
    }

    /// Adds a value; content that is no resource goes to the links, as it travels.
    mutating func add(
        _ name: String,
        _ type: TypeReference,
        _ constraints: Constraints,
        in model: ReferenceModel
    ) {
        if type.primitive == .externalResource {
            append(Item(rel: name, shown: name, href: SampleValues.content, isArray: type.isArray), to: &links)
        } else if !properties.contains(where: { $0.name == name }), name != "rel",
            let value = SampleValues.value(name, type, constraints, in: model)
        {
            properties.append(Property(name: name, json: value.json, xml: value.xml, isArray: type.isArray))
        }
    }

    /// Adds a link or an embedded resource.
    mutating func add(_ link: Link, in model: ReferenceModel) {
        let page = link.target.flatMap { name in model.resources.first { $0.name == name } }
        let target = page?.rel ?? link.target ?? link.rel
        let item = Item(
            rel: link.rel,
            shown: target,
            href: SampleValues.href(link.rel),
            isArray: link.cardinality == .many
        )
        if link.placement == .link { append(item, to: &links) } else { append(item, to: &embedded) }
    }

    private func append(_ item: Item, to items: inout [Item]) {
        if !items.contains(where: { $0.rel == item.rel }) { items.append(item) }
    }

    /// The sample's lines.
    func lines(_ format: SampleFormat) -> [String] {
        switch format {
        case .json: json
        case .xml: xml
        }
    }
}

extension SampleObject {
    private var json: [String] {
        var members: [[String]] = []
        if let rel { members.append(["\"rel\": \"\(rel)\""]) }
        members += properties.map { ["\"\($0.name)\": " + ($0.isArray ? "[\($0.json)]" : $0.json)] }
        var linked = links.map { Self.member($0.rel, "{\"href\": \"\($0.href)\"}", isArray: $0.isArray) }
        if let href { linked.insert(Self.member("self", "{\"href\": \"\(href)\"}", isArray: false), at: 0) }
        if !linked.isEmpty { members.append(Self.object("_links", linked)) }
        let inner = embedded.map { item in
            let resource = "{\"rel\": \"\(item.shown)\", \"_links\": {\"self\": {\"href\": \"\(item.href)\"}}}"
            return Self.member(item.rel, resource, isArray: item.isArray)
        }
        if !inner.isEmpty { members.append(Self.object("_embedded", inner)) }
        return ["{"] + Self.separated(members) + ["}"]
    }

    private static func member(_ name: String, _ value: String, isArray: Bool) -> String {
        "\"\(name)\": " + (isArray ? "[\(value)]" : value)
    }

    private static func object(_ name: String, _ members: [String]) -> [String] {
        ["\"\(name)\": {"] + separated(members.map { [$0] }) + ["}"]
    }

    /// Members with commas between them, indented.
    private static func separated(_ members: [[String]]) -> [String] {
        members.enumerated().flatMap { index, lines in
            let isLast = index == members.count - 1
            let indented = lines.map { "  " + $0 }
            return indented.dropLast() + indented.suffix(1).map { $0 + (isLast ? "" : ",") }
        }
    }

    private var xml: [String] {
        let own = (rel.map { " rel=\"\($0)\"" } ?? "") + (href.map { " href=\"\($0)\"" } ?? "")
        let start = "<\(element)\(own) xmlns=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\">"
        var lines: [String] = []
        for item in links {
            lines += Self.repeated(["<link rel=\"\(item.rel)\" href=\"\(item.href)\" />"], item.isArray)
        }
        if let rel { lines.append("<property name=\"rel\">\(rel)</property>") }
        for property in properties {
            lines +=
                property.isArray
                ? [
                    "<propertyList name=\"\(property.name)\">", "  <item>\(property.xml)</item>", "</propertyList>",
                ] : ["<property name=\"\(property.name)\">\(property.xml)</property>"]
        }
        for item in embedded {
            let resource = [
                "<resource rel=\"\(item.rel)\" href=\"\(item.href)\">",
                "  <property name=\"rel\">\(item.shown)</property>",
                "</resource>",
            ]
            lines += Self.repeated(resource, item.isArray)
        }
        return [start] + lines.map { "  " + $0 } + ["</\(element)>"]
    }

    /// XML tells that there may be many by showing two.
    private static func repeated(_ lines: [String], _ isArray: Bool) -> [String] { isArray ? lines + lines : lines }
}
