import TestSupport
import Testing
import UCWAGenModel
import UCWAGenReport

/// What pages say is text, whatever they say.
@Suite struct HostileTextTests {
    /// Texts that end what they stand in, where nobody escapes them.
    static let texts = [
        "</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onfocus='alert(1)",
        "quote\"\u{301} onfocus=alert(1) x=\"", "tag<\u{301}b>", "</style></title></table>", "<!-- comment", "]]>",
        "&lt;b&gt;",
        "{{{content}}}", "a\u{0}b", "\u{202E}right to left", "line\nbreak", "<svg onload=alert(1)>",
    ]

    private static let at = SourcePosition(file: "\"><b>_ref.md", line: 1)

    private static func prose(_ text: String) -> Prose {
        Prose(text, mentions: [Prose.Mention(range: 0..<text.utf8.count, destination: "javascript:alert(1)")])
    }

    /// A model in which everything is called by a hostile text, or says one.
    private static func model(_ text: String) -> ReferenceModel {
        let evidence = [Evidence(.sampleValue, at: at, text: text)]
        let constraints = Constraints(maxLength: 1, default: text)
        let type = TypeReference(text, isArray: true)
        let parameter = Parameter(
            name: text,
            isRequired: true,
            type: type,
            constraints: constraints,
            summary: prose(text),
            source: at,
            evidence: evidence
        )
        let operation = ResourceOperation(
            method: text,
            summary: prose(text),
            source: at,
            samplePath: text,
            query: [parameter],
            body: RequestBody(content: .raw, mediaTypes: [text], fields: [parameter]),
            response: Response(
                status: 200,
                content: .resource,
                mediaTypes: [text],
                resource: text,
                item: text,
                description: prose(text),
                evidence: evidence
            ),
            errors: [OperationError(code: text, status: 400, subcode: text, description: prose(text), source: at)],
            asynchronousErrors: [AsynchronousError(code: text, subcode: text, description: prose(text), source: at)]
        )
        let resource = Resource(
            name: text,
            rel: text,
            representation: text,
            summary: prose(text),
            description: prose(text),
            remarks: prose(text),
            source: at,
            properties: [
                Property(
                    name: text,
                    type: type,
                    constraints: constraints,
                    summary: prose(text),
                    source: at,
                    evidence: evidence
                )
            ],
            links: [Link(rel: text, target: text, summary: prose(text), source: at, evidence: evidence)],
            scopes: [Scope(name: text, permission: text, description: prose(text), source: at)],
            events: [
                Event(kind: .added, resource: text, priority: text, sender: text, reason: prose(text), source: at)
            ],
            operations: [operation]
        )
        let other = Resource(
            name: "other",
            rel: text,
            revision: 2,
            summary: prose(text),
            source: at,
            links: [Link(rel: "x", target: text, summary: "", source: at, evidence: [])]
        )
        return ReferenceModel(
            resources: [resource, other],
            enumerations: [
                Enumeration(
                    name: text,
                    summary: prose(text),
                    remarks: prose(text),
                    source: at,
                    members: [Enumeration.Member(name: text, summary: prose(text), source: at)]
                )
            ],
            genericErrors: [GenericError(name: text, description: prose(text), source: at)],
            otherPages: [OtherPage(file: text, reason: text)]
        )
    }

    private static let allowedElements: Set<String> = [
        "", "a", "article", "b", "body", "br", "code", "dd", "defs", "details", "div", "dl", "dt", "form", "g", "h1",
        "h2",
        "h3", "h4", "h5", "head", "header", "html", "input", "kbd", "label", "li", "link", "main", "marker", "meta",
        "nav",
        "ol", "p", "path", "q", "rect", "script", "section", "span", "style", "summary", "svg", "table", "tbody", "td",
        "text", "th", "thead", "title", "tr", "ul",
    ]

    private static let allowedAttributes: Set<String> = [
        "aria-controls", "aria-label", "autocomplete", "charset", "class", "content", "d", "data-from", "data-kind",
        "data-node", "data-to", "for", "height", "hidden", "href", "http-equiv", "id", "lang", "marker-end",
        "markerHeight", "markerWidth", "name", "orient", "placeholder", "refX", "refY", "rel", "role", "rx", "scope",
        "spellcheck", "tabindex", "type", "viewBox", "width", "x", "y",
    ]

    @Test(arguments: texts)
    func theyStayText(text: String) throws {
        let report = try ReportPage(Self.model(text))
        #expect(report.page.problems == [])
        #expect(Set(report.elements.map(\.name)).subtracting(Self.allowedElements) == [])
        #expect(Set(report.elements.flatMap(\.attributes.keys)).subtracting(Self.allowedAttributes) == [])
        #expect(report.elements.count { $0.name == "script" } == 1)
        #expect(report.elements.count { $0.name == "style" } == 1)
        for address in report.elements.compactMap({ $0.attributes["href"] }) where address != "data:," {
            #expect(address.hasPrefix("#"), "leads to \(address)")
        }
        #expect(report.names("resource") == [text])
        #expect(report.names("property") == [text])
        #expect(report.page.root.text.contains("default \(text)"))
    }

    @Test func onlyAddressesOfTheWebAreLinks() throws {
        let destinations = [
            "https://example.org/?a=1&b=\"2\"", "HTTP://example.org", "javascript:alert(1)", " javascript:alert(1)",
            "java\nscript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//example.org",
            "other_ref.md#part",
            "../Other_Ref.md", "missing_ref.md", "https:example.org", "",
        ]
        var summary = Prose("")
        for (number, destination) in destinations.enumerated() {
            let start = summary.text.utf8.count
            summary.text += "w\(number) "
            let range = start..<(summary.text.utf8.count - 1)
            summary.mentions.append(Prose.Mention(range: range, destination: destination))
        }
        let pages = ["page", "other"].map {
            Resource(name: $0, rel: $0, summary: summary, source: SourcePosition(file: "\($0)_ref.md", line: 1))
        }
        let report = try ReportPage(ReferenceModel(resources: pages))
        let article = try #require(report.element("page"))
        let links = article.all.filter { $0.name == "a" && $0.text.hasPrefix("w") }
        #expect(links.map(\.text) == ["w0", "w1", "w9", "w10"])
        #expect(
            links.map { $0.attributes["href"] } == [
                "https://example.org/?a=1&b=\"2\"", "HTTP://example.org", "#other", "#other",
            ]
        )
    }

    /// Ranges of links come from the reader; ones that fit no text are not followed.
    @Test func wrongRangesOfLinksDoNoHarm() throws {
        let ranges = [3..<900, 0..<2, 1..<3, 900..<901, 4..<4, 6..<8]
        let mentions = ranges.map { Prose.Mention(range: $0, destination: "https://example.org") }
        let resource = Resource(
            name: "page",
            rel: "page",
            summary: Prose("wörd wörd", mentions: mentions),
            source: SourcePosition(file: "page_ref.md", line: 1)
        )
        let report = try ReportPage(ReferenceModel(resources: [resource]))
        #expect(report.page.problems == [])
    }

    @Test func namesOfTheFrameAndOfEachOtherAreNoObstacle() throws {
        let names = [
            "top", "content", "search-results", "the-map", "map-tip", "a b", "a-b", "a.properties.x", "a", "A", "a", "",
            " ",
        ]
        let resources = names.map { name in
            Resource(
                name: name,
                rel: name,
                summary: "",
                source: SourcePosition(file: "x_ref.md", line: 1),
                properties: ["x", "x", "X"].map {
                    Property(name: $0, type: TypeReference(.string), summary: "", source: Self.at, evidence: [])
                }
            )
        }
        let report = try ReportPage(ReferenceModel(resources: resources))
        let ids = report.elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        #expect(ids.contains("a") && ids.contains("A") && ids.contains("a-2"))
    }
}
