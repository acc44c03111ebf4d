/// A page of the reference, written down as briefly as a test allows: rows and samples as they stand, all else as usual.
public struct PageSketch: Sendable {
    /// The page's file.
    public let file: String
    /// The page.
    public let text: String

    /// A resource.
    ///
    /// - Parameters:
    ///   - properties: The rows of the Properties table; without any the page says `None`.
    ///   - links: The rows of the Links table, likewise.
    ///   - linkColumns: The columns of the Links table.
    ///   - events: The sections of events as they stand.
    ///   - operations: The operations.
    public init(
        _ name: String,
        properties: [String] = [],
        links: [String] = [],
        linkColumns: [String] = ["Link", "Description"],
        events: String = "",
        operations: [Operation] = []
    ) {
        file = "\(name)_ref.md"
        let sections = [
            "# \(name)", "A page of a test.", "### Properties",
            Self.table(["Name", "Description"], properties), "### Links", Self.table(linkColumns, links),
        ]
        let parts = events.isEmpty ? [] : ["## Events", events]
        let verbs = operations.isEmpty ? [] : ["## Operations"] + operations.map(\.text)
        text = (sections + parts + verbs).joined(separator: "\n\n") + "\n"
    }

    /// An enumeration.
    public init(enumeration name: String, members: [String]) {
        file = "\(name)_ref.md"
        let rows = members.map { "|\($0)|A member of a test.|" }
        let sections = [
            "# \(name)", "An enumeration of a test.", "## Members", Self.table(["Name", "Description"], rows),
        ]
        text = sections.joined(separator: "\n\n") + "\n"
    }

    /// The table of some rows; `None` without any.
    static func table(_ columns: [String], _ rows: [String]) -> String {
        guard !rows.isEmpty else { return "None" }
        let header = "|" + columns.joined(separator: "|") + "|"
        let rule = "|" + columns.map { _ in ":-----" }.joined(separator: "|") + "|"
        return ([header, rule] + rows).joined(separator: "\n")
    }
}

extension PageSketch {
    /// An operation of a sketched page.
    public struct Operation: Sendable {
        let text: String

        /// A GET that answers with the properties and links of the page.
        ///
        /// - Parameters:
        ///   - json: The body of its sample answer in JSON.
        ///   - xml: The body of its sample answer in XML.
        public static func get(query: [String] = [], errors: [String] = [], json: String? = nil, xml: String? = nil)
            -> Self
        {
            let words =
                "The response from a GET request contains the properties and links shown in the Properties and Links "
                + "sections at the top of this page."
            return Operation(
                "GET",
                query: query,
                response: words,
                errors: errors,
                samples: [
                    json.map { ("JSON Response", "HTTP/1.1 200 OK\nContent-Type: application/json\n\($0)") },
                    xml.map { ("XML Response", "HTTP/1.1 200 OK\nContent-Type: application/xml\n\($0)") },
                ]
            )
        }

        /// An operation with a body.
        ///
        /// - Parameters:
        ///   - json: The body of its sample request in JSON.
        ///   - xml: The body of its sample request in XML.
        ///   - answer: Its sample answer in JSON, with its head.
        public static func send(
            _ method: String = "POST",
            query: [String] = [],
            body: [String] = [],
            response: String = "None",
            json: String? = nil,
            xml: String? = nil,
            answer: String? = nil
        ) -> Self {
            let start = "\(method) https://pool.example/ucwa/v1/thing HTTP/1.1"
            return Operation(
                method,
                query: query,
                body: body,
                response: response,
                samples: [
                    json.map { ("JSON Request", "\(start)\nContent-Type: application/json\n\($0)") },
                    answer.map { ("JSON Response", $0) },
                    xml.map { ("XML Request", "\(start)\nContent-Type: application/xml\n\($0)") },
                ]
            )
        }

        /// An operation with whatever samples, by the titles of their sections.
        public init(
            _ method: String,
            query: [String] = [],
            body: [String] = [],
            response: String = "None",
            errors: [String] = [],
            samples: [(title: String, text: String)?]
        ) {
            let columns = ["Name", "Description", "Required?"]
            var sections = ["### \(method)", "Does something."]
            if !query.isEmpty { sections += ["#### Query parameters", PageSketch.table(columns, query)] }
            sections += ["#### Request body", PageSketch.table(columns, body)]
            sections += ["#### Response body", response, "#### Synchronous errors"]
            if !errors.isEmpty {
                sections.append(PageSketch.table(["Error", "Code", "Subcode", "Description"], errors))
            }
            sections += samples.compactMap(\.self).map { "#### \($0.title)\n\n```\n\($0.text)\n```" }
            text = sections.joined(separator: "\n\n")
        }
    }
}

extension ReadReference {
    /// Reads sketched pages.
    public init(_ pages: PageSketch...) {
        self.init(pages: Dictionary(pages.map { ($0.file, $0.text) }, uniquingKeysWith: { first, _ in first }))
    }
}
