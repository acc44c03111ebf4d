/// A SARIF 2.1.0 log of one run, as code scanning services read it.
///
/// Columns are counted in bytes, as everywhere; SARIF counts characters, which is the same wherever a line is ASCII up to the
/// place.
public struct SARIFLog: Sendable {
    /// A rule of the tool.
    public struct Rule: Sendable {
        /// The identifier.
        public var id: String
        /// What the rule watches, in one sentence.
        public var purpose: String
        /// The purpose and more.
        public var description: String
        /// How much it matters by itself: `note`, `warning` or `error`.
        public var level: String
        /// What somebody can do about a result.
        public var help: String

        /// Creates a rule.
        public init(id: String, purpose: String, description: String, level: String, help: String) {
            self.id = id
            self.purpose = purpose
            self.description = description
            self.level = level
            self.help = help
        }
    }

    /// What was found.
    public struct Result: Sendable {
        /// The identifier of the rule.
        public var rule: String
        /// How much it matters: `note`, `warning` or `error`.
        public var level: String
        /// The words.
        public var message: String
        /// The path of the file and the place in it; nil where there is none.
        public var place: Place?
        /// A place that matters too, with its words.
        public var related: (place: Place, message: String)?
        /// What tells the result from others from run to run.
        public var fingerprint: String?
        /// Why the result was accepted; nil where it was not.
        public var acceptance: String?

        /// Creates a result.
        public init(rule: String, level: String, message: String, place: Place?) {
            self.rule = rule
            self.level = level
            self.message = message
            self.place = place
        }
    }

    /// A place in a file.
    public struct Place: Sendable {
        var location: ArtifactLocation
        var line: Int
        var column: Int

        /// Creates a place of a position.
        ///
        /// - Parameters:
        ///   - position: The position.
        ///   - folder: What stands before its file.
        public init(_ position: SourcePosition, in folder: String) {
            location = ArtifactLocation(path: position.path(in: folder))
            line = position.line
            column = position.column
        }
    }

    /// All rules of the tool, in the order in which they are to be listed.
    public var rules: [Rule]
    /// What was found, in the order in which it is told.
    public var results: [Result]

    /// Creates a log.
    public init(rules: [Rule], results: [Result]) {
        self.rules = rules
        self.results = results
    }

    /// The log as JSON that ends in a line break.
    public func json() -> String {
        let indexByRule = Dictionary(rules.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("$schema")
            writer.string("https://json.schemastore.org/sarif-2.1.0.json")
            writer.key("version")
            writer.string("2.1.0")
            writer.key("runs")
            writer.array([self]) { writer, log in
                writer.object { writer in
                    writer.key("tool")
                    writer.object { writer in
                        writer.key("driver")
                        writer.driver(log.rules)
                    }
                    writer.key("results")
                    writer.array(log.results) { $0.result($1, ruleIndex: indexByRule[$1.rule]) }
                }
            }
        }
        writer.newline()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension JSONWriter {
    fileprivate mutating func driver(_ rules: [SARIFLog.Rule]) {
        object { writer in
            writer.key("name")
            writer.string("ucwagen")
            writer.key("informationUri")
            writer.string("https://github.com/ucwagen/ucwagen")
            writer.key("rules")
            writer.array(rules) { $0.descriptor($1) }
        }
    }

    private mutating func descriptor(_ rule: SARIFLog.Rule) {
        object { writer in
            writer.key("id")
            writer.string(rule.id)
            writer.key("shortDescription")
            writer.message(rule.purpose)
            writer.key("fullDescription")
            writer.message(rule.description)
            writer.key("defaultConfiguration")
            writer.inlineObject { writer in
                writer.key("level")
                writer.string(rule.level)
            }
            writer.key("help")
            writer.message(rule.help)
        }
    }

    fileprivate mutating func result(_ result: SARIFLog.Result, ruleIndex: Int?) {
        object { writer in
            writer.key("ruleId")
            writer.string(result.rule)
            if let ruleIndex {
                writer.key("ruleIndex")
                writer.integer(ruleIndex)
            }
            writer.key("level")
            writer.string(result.level)
            writer.key("message")
            writer.message(result.message)
            if let place = result.place {
                writer.key("locations")
                writer.array([place]) { writer, place in
                    writer.object { $0.physicalLocation(place) }
                }
            }
            if let related = result.related {
                writer.key("relatedLocations")
                writer.array([related]) { writer, related in
                    writer.object { writer in
                        writer.physicalLocation(related.place)
                        writer.key("message")
                        writer.message(related.message)
                    }
                }
            }
            writer.identity(result)
        }
    }

    private mutating func identity(_ result: SARIFLog.Result) {
        if let fingerprint = result.fingerprint {
            key("fingerprints")
            inlineObject { writer in
                writer.key("ucwagen/v1")
                writer.string(fingerprint)
            }
        }
        if let acceptance = result.acceptance {
            key("suppressions")
            array([acceptance]) { writer, reason in
                writer.inlineObject { writer in
                    writer.key("kind")
                    writer.string("external")
                    writer.key("justification")
                    writer.string(reason)
                }
            }
        }
    }

    private mutating func physicalLocation(_ place: SARIFLog.Place) {
        key("physicalLocation")
        object { writer in
            writer.key("artifactLocation")
            writer.inlineObject { writer in
                writer.key("uri")
                writer.string(place.location.uri)
                if let base = place.location.uriBaseId {
                    writer.key("uriBaseId")
                    writer.string(base)
                }
            }
            guard place.line > 0 else { return }
            writer.key("region")
            writer.inlineObject { writer in
                writer.key("startLine")
                writer.integer(place.line)
                if place.column > 0 {
                    writer.key("startColumn")
                    writer.integer(place.column)
                }
            }
        }
    }

    private mutating func message(_ text: String) {
        inlineObject { writer in
            writer.key("text")
            writer.string(text)
        }
    }
}
