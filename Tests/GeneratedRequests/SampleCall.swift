import Foundation
import UCWAGenModel
import UCWAGenReader
import UCWARuntime

/// What a request is expected to be, and what it is.
struct WireRequest: Equatable {
    var method: String
    /// The URL without its query.
    var url: String
    /// The query parameters as they are in the URL, sorted.
    var query: [String]
    var mediaType: String?
    /// A body that is JSON; names of members and links in lowercase.
    var json: ContentValue?
    /// Any other body.
    var raw: String?
    var ifMatch: String?
    var ifNoneMatch: String?
    var minimumVersion: String?
}

/// A sample request as a call of generated Swift.
struct SampleCall {
    /// A sample request of a page.
    struct Sample {
        var page: String
        var revision: Int
        var method: String
        var format: String
        var message: SampleMessage
        /// The lines of the page.
        var lines: [Substring]

        /// Where it stands, for people.
        var place: String { "\(page):\(message.position.line) \(method) \(format)" }

        /// The text of the body, for one that is neither JSON nor XML.
        var bodyText: String {
            lines[(message.bodyPosition.line - 1)...].prefix { !$0.hasPrefix("```") }.joined(separator: "\n")
        }
    }

    let sample: Sample
    /// Statements that make the request.
    private(set) var source: [String] = []
    private(set) var expected: WireRequest
    /// Query parameters that must be given although the sample does not show them; samples show only those that a server supplies.
    private(set) var madeUpQuery: [String] = []
    /// What else must be given although the sample does not show it.
    private(set) var madeUpBody: [String] = []
    /// Names that the sample spells in other letters, capital or not, than the request does.
    private(set) var respelled: [String] = []
    /// What of the sample cannot be sent.
    private(set) var problems: [String] = []

    private let type: GeneratedType
    private let operation: GeneratedType.Operation
    private var arguments: [String] = []
    private var body: ResourceContent?
    /// What the sample sends, by names in lowercase.
    private var values: [String: (name: String, value: SampleValue, isText: Bool)] = [:]

    init(_ sample: Sample, type: GeneratedType, operation: GeneratedType.Operation) {
        self.sample = sample
        self.type = type
        self.operation = operation
        let version = sample.revision > 1 ? String(sample.revision) : nil
        expected = WireRequest(method: "", url: "", query: [], minimumVersion: version)
        guard case .request(let method, let target)? = sample.message.startLine else {
            problems.append("the sample has no head")
            return
        }
        expected.method = method
        let href = splitTarget(target)
        source.append("let link = ResourceLink<UC.\(type.name)>(href: \(SwiftValue.literal(href)))")
        readBody()
        for field in operation.fields { give(field) }
        problems += values.keys.sorted().map { "'\($0)' cannot be sent" }
        if let body {
            // What a sample shows in XML is sent as JSON.
            let shown = MediaType(sample.message.header("Content-Type") ?? "application/json")
            expected.mediaType = shown.isJSON || shown.isXML ? "application/json" : shown.name
            expected.json = .object(body).withLowercaseNames
        }
        source.append("var request = \(call)")
        expected.ifMatch = condition("If-Match", "ifMatch")
        expected.ifNoneMatch = condition("If-None-Match", "ifNoneMatch")
        if let shown = sample.message.header("Content-Type"), expected.mediaType == nil {
            problems.append("a body of \(shown) cannot be sent")
        }
    }

    /// The expression that makes the request, once its arguments are known: the method of the link, or where a link has none, the
    /// initializer of requests, which takes any operation.
    private var call: String {
        let input = ".init(\(arguments.joined(separator: ", ")))"
        guard let method = operation.call else {
            return "Request<UC.\(type.name).\(operation.name)>(link, \(input))"
        }
        return "link.\(method)(\(operation.fields.isEmpty ? "" : operation.takesResource ? "resource" : input))"
    }

    /// Takes the operation's own parameters out of the URL, which leaves the link as the server wrote it.
    private mutating func splitTarget(_ target: String) -> String {
        let parts = target.split(separator: "?", maxSplits: 1)
        expected.url = String(parts[0])
        guard parts.count > 1 else { return target }
        expected.query = parts[1].split(separator: "&").map(String.init).sorted()
        let own: [String] = operation.fields.compactMap { field in
            if case .query(let name) = field.use { name.lowercased() } else { nil }
        }
        var kept: [Substring] = []
        for item in parts[1].split(separator: "&") {
            let pair = item.split(separator: "=", maxSplits: 1)
            let name = pair[0].lowercased()
            if own.contains(name) {
                values[name] = (String(pair[0]), .string(pair.dropFirst().first?.removingPercentEncoding ?? ""), true)
            } else {
                kept.append(item)
            }
        }
        return String(parts[0]) + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
    }

    private mutating func readBody() {
        let resource: SampleResource
        let isText: Bool
        switch sample.message.body {
        case .none, .raw: return
        case .json(let shown): (resource, isText) = (shown, false)
        case .xml(let shown): (resource, isText) = (shown, true)
        case .jsonValue, .unreadable:
            problems.append("the body cannot be read")
            return
        }
        body = ResourceContent()
        let isReplacement = operation.fields.contains { $0.use == .replacement }
        if isReplacement { replace(with: resource, isText: isText) }
        let known = Set(type.properties.map { $0.wireName.lowercased() })
        func isField(_ name: String) -> Bool {
            if isReplacement { return !known.contains(name.lowercased()) && hasField(name) }
            return name != "etag" && UUID(uuidString: name) == nil
        }
        for member in resource.properties where isField(member.name) {
            values[member.name.lowercased()] = (member.name, member.value, isText)
        }
        for link in resource.links where isField(link.rel) && link.isContent {
            values[link.rel.lowercased()] = (link.rel, link.value, isText)
        }
    }

    private func hasField(_ name: String) -> Bool {
        operation.fields.contains { field in
            if case .body(let wireName) = field.use { wireName.lowercased() == name.lowercased() } else { false }
        }
    }

    /// Makes the resource of a PUT: what its type has no property for is received, everything else is set.
    private mutating func replace(with resource: SampleResource, isText: Bool) {
        var received = ResourceContent()
        var changes: [String] = []
        received["rel"] = resource.rel
        for member in resource.properties {
            guard let property = property(member.name) else {
                if !hasField(member.name) { received.members[member.name] = ContentValue(member.value) }
                continue
            }
            guard let value = swiftValue(member.value, property.type, isText, member.name) else { continue }
            changes.append("resource.\(property.label) = \(value.source)")
            body?.members[member.name] = value.json
        }
        for link in resource.links where !hasField(link.rel) {
            let links = link.hrefs.map { ContentValue.object(ResourceContent(members: ["href": .string($0)])) }
            let shown = link.isList == true ? ContentValue.array(links) : links.first ?? .null
            guard link.isContent, let property = property(link.rel) else {
                received.addLink(link.rel, shown)
                continue
            }
            body?.addLink(link.rel, shown)
            guard let value = swiftValue(link.value, property.type, isText, link.rel) else { continue }
            changes.append("resource.\(property.label) = \(value.source)")
        }
        let json = String(decoding: received.json(), as: UTF8.self)
        source.append("let json = Data(\(SwiftValue.literal(json)).utf8)")
        let kind = changes.isEmpty ? "let" : "var"
        source.append("\(kind) resource = UC.\(type.name)(content: try ResourceContent(json: json))")
        source += changes
        let links = received.members["_links"]?.object?.members ?? [:]
        for (name, value) in received.members where name != "_links" { body?.members[name] = value }
        for (rel, value) in links { body?.addLink(rel, value) }
    }

    /// Sets the version that a header of the sample names, and returns the header that is expected: samples leave out the quotation
    /// marks that servers want.
    private mutating func condition(_ header: String, _ property: String) -> String? {
        guard let version = sample.message.header(header) else { return nil }
        source.append("request.\(property) = \(SwiftValue.literal(version))")
        return "\"\(version)\""
    }

    private func property(_ name: String) -> GeneratedType.Property? {
        type.properties.first { $0.wireName.lowercased() == name.lowercased() }
    }

    private mutating func swiftValue(
        _ value: SampleValue,
        _ type: String,
        _ isText: Bool,
        _ name: String
    ) -> SwiftValue? {
        do {
            return try SwiftValue(value, as: type, isText: isText)
        } catch {
            problems.append("'\(name)': \(error.description)")
            return nil
        }
    }

    private mutating func give(_ field: GeneratedType.Field) {
        switch field.use {
        case .unused: problems.append("'\(field.label)' is never sent")
        case .replacement: arguments.append("\(field.label): resource")
        case .raw: giveRaw(field)
        case .body(let name):
            guard let value = value(of: name, for: field) else { return }
            body = body ?? ResourceContent()
            guard field.type.contains("ExternalResource") else {
                body?.members[name] = value.json
                return
            }
            let links = (value.json.array ?? [value.json]).map {
                ContentValue.object(ResourceContent(members: ["href": $0]))
            }
            body?.addLink(name, links.count == 1 ? links[0] : .array(links))
        case .query(let name):
            let isShown = values[name.lowercased()] != nil
            guard let value = value(of: name, for: field), !isShown else { return }
            expected.query = (expected.query + ["\(name)=\(value.json.string ?? "10")"]).sorted()
        }
    }

    private mutating func giveRaw(_ field: GeneratedType.Field) {
        // In XML some pages have lost the text, not its media type.
        guard let mediaType = sample.message.header("Content-Type") else {
            if field.isRequired { problems.append("the sample shows no media type for '\(field.label)'") }
            return
        }
        let text = sample.message.body == .raw ? sample.bodyText : ""
        expected.mediaType = mediaType
        expected.raw = text
        let data = "Data(\(SwiftValue.literal(text)).utf8)"
        arguments.append("\(field.label): RawContent(\(data), mediaType: \(SwiftValue.literal(mediaType)))")
    }

    /// The sample's value for a member; made up where there is none and one is needed.
    private mutating func value(of name: String, for field: GeneratedType.Field) -> SwiftValue? {
        var value: SwiftValue?
        if let shown = values.removeValue(forKey: name.lowercased()) {
            if shown.name != name { respelled.append("\(shown.name), sent as \(name)") }
            value = swiftValue(shown.value, field.type, shown.isText, name)
        } else if field.isRequired {
            if field.use == .query(name) { madeUpQuery.append(name) } else { madeUpBody.append(name) }
            value = try? SwiftValue.madeUp(field.type)
        }
        if let value { arguments.append("\(field.label): \(value.source)") }
        return value
    }
}
