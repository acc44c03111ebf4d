import UCWAGenModel

/// Writes the documentation comments of generated declarations.
struct Commentary {
    private let prose: ProseFormatter
    private let options: EmitterOptions
    private let symbol: (_ page: String) -> String?

    /// Creates a writer that links the pages of a catalogue.
    init(_ catalogue: Catalogue, _ options: EmitterOptions) {
        let prefix = options.namespace.isEmpty ? "" : options.namespace + "/"
        let symbol: (String) -> String? = { page in catalogue.typeName(ofPage: page).map { prefix + $0 } }
        self.symbol = symbol
        self.prose = ProseFormatter(symbol: symbol)
        self.options = options
    }

    /// The name of a generated type as other scopes write it.
    func qualified(_ type: String) -> String { options.qualified(type) }

    /// An empty comment for a declaration.
    ///
    /// - Parameter depth: In how many declarations of generated code it stands, the namespace not counted.
    private func comment(depth: Int) -> Documentation {
        let indentation = (depth + (options.namespace.isEmpty ? 0 : 1)) * 4
        return Documentation(width: options.lineLength - indentation - 4)
    }

    /// An empty comment for a member of an extension of the runtime's types, which stands outside the namespace.
    private func extensionComment() -> Documentation {
        Documentation(width: options.lineLength - 8)
    }

    /// The comment of a resource or capability.
    ///
    /// - Parameter representation: The page whose type represents the resource, where that is another one.
    func resource(_ resource: Resource, representedBy representation: String? = nil) -> [String] {
        var comment = comment(depth: 0)
        let summary = prose.paragraphs(resource.summary)
        comment.paragraphs(summary)
        comment.paragraphs(prose.paragraphs(resource.description))
        comment.paragraphs(prose.paragraphs(resource.remarks))
        if let representation { comment.paragraph("Represented by " + page(representation) + ".") }
        var facts = "Rel `\(resource.rel)`"
        facts += resource.revision > 1 ? ", revision \(resource.revision)." : "."
        if !resource.scopes.isEmpty {
            var seen: Set<String> = []
            let scopes = resource.scopes.map { "`\($0.name)`" }.filter { seen.insert($0).inserted }
            facts += " Scopes: " + scopes.joined(separator: " or ") + "."
        }
        comment.paragraph(facts)
        comment.list("Events:", resource.events.map(event))
        return comment.lines
    }

    private func event(_ event: Event) -> String {
        var text = SwiftName.type(event.kind.rawValue)
        if !event.resource.isEmpty { text += " " + page(event.resource) }
        if !event.sender.isEmpty { text += ", sent by " + page(event.sender) }
        if !event.priority.isEmpty { text += ", priority " + event.priority.lowercased() }
        let reason = prose.line(event.reason)
        return reason.isEmpty ? text : text + ": " + reason
    }

    /// A page as documentation names it: a link to its type where it has one.
    func page(_ name: String) -> String {
        symbol(name.lowercased()).map { "``\($0)``" } ?? "`\(name)`"
    }

    /// The comment of a property, with what a PUT of the resource does with it.
    func property(_ property: Property, of resource: Resource, _ replaced: ReplacedProperties) -> [String] {
        var sentences = [origin(of: property)]
        if let row = replaced.row(of: property, in: resource) {
            let words = prose.line(row.summary)
            if words != prose.line(property.summary), !words.isEmpty { sentences.append("In a PUT: " + words) }
        } else if replaced.isListed(resource) {
            sentences.append("A PUT does not change it.")
        }
        return member(
            property.summary,
            property.constraints,
            adding: sentences,
            depth: 1
        )
    }

    /// The comment of a link, from all rows of its rel.
    func link(_ links: [Link]) -> [String] {
        var comment = comment(depth: 2)
        var seen: Set<String> = []
        for link in links {
            let text = prose.line(link.summary)
            if seen.insert(text).inserted { comment.paragraph(text) }
        }
        comment.paragraph(origin(of: links))
        return comment.lines
    }

    /// The comment of an enumeration.
    func enumeration(_ enumeration: Enumeration) -> [String] {
        var comment = comment(depth: 0)
        comment.paragraphs(prose.paragraphs(enumeration.summary))
        comment.paragraphs(prose.paragraphs(enumeration.remarks))
        return comment.lines
    }

    /// The comment of a resource that no page at hand describes.
    ///
    /// - Parameters:
    ///   - resource: The resource.
    ///   - isLeftOut: Whether the reference describes it, and the selection of pages leaves it out.
    func undescribed(_ resource: Resource, isLeftOut: Bool) -> [String] {
        var comment = comment(depth: 0)
        comment.paragraph(
            isLeftOut
                ? "The resource `\(resource.name)`, whose page was not selected for this module."
                : "The reference at hand does not describe the resource `\(resource.name)`."
        )
        comment.paragraph("What a server sends of it is in `content`.")
        comment.paragraph("Rel `\(resource.rel)`.")
        return comment.lines
    }

    /// The comment of an enumeration that no page describes.
    func undescribed(_ enumeration: Enumeration) -> [String] {
        plain(
            "The reference at hand does not describe the enumeration `\(enumeration.name)`; its members are those that "
                + "other pages list.",
            depth: 0
        )
    }

    /// The comment of a member of an enumeration.
    func member(_ member: Enumeration.Member) -> [String] {
        self.member(member.summary, Constraints(), depth: 1)
    }

    /// The comment of a generic error.
    func genericError(_ error: GenericError) -> [String] {
        member(error.description, Constraints(), depth: 1)
    }

    /// The comment of a query parameter or a field, with a sentence of the emitter's own.
    func field(_ parameter: Parameter, adding sentence: String = "") -> [String] {
        let sentences = [sentence, origin(of: parameter)]
        return member(parameter.summary, parameter.constraints, adding: sentences, depth: 3)
    }

    /// The comment of a declaration that the reference has no words for.
    func plain(_ text: String, depth: Int) -> [String] {
        var comment = comment(depth: depth)
        comment.paragraph(text)
        return comment.lines
    }

    /// The comment of an operation, with its errors.
    func operation(_ operation: ResourceOperation) -> [String] {
        var comment = comment(depth: 1)
        comment.paragraphs(summary(operation))
        comment.list("Errors:", errors(operation.errors.map { ($0.code, $0.subcode, $0.status, $0.description) }))
        let reasons = operation.asynchronousErrors.map { ($0.code, $0.subcode, Int?.none, $0.description) }
        comment.list("Reasons of a later failure:", errors(reasons))
        return comment.lines
    }

    /// The comment of an error condition.
    func condition(_ condition: ErrorConditionTable.Condition) -> [String] {
        let names = condition.subcode.map { "`\(condition.code)`, `\($0)`" } ?? "`\(condition.code)`"
        var comment = extensionComment()
        comment.paragraph(names + (condition.status.map { " with status \($0)." } ?? "."))
        return comment.lines
    }

    /// The comment of an operation's output.
    func output(_ operation: ResourceOperation) -> [String] {
        let text = operation.response.description ?? ""
        let origin = origin(of: operation.response)
        return member(text, Constraints(), adding: [origin], depth: 2)
    }

    /// The comment of the method of a link that makes the request of an operation.
    func method(_ operation: ResourceOperation) -> [String] {
        var comment = extensionComment()
        comment.paragraphs(summary(operation))
        return comment.lines
    }

    private func summary(_ operation: ResourceOperation) -> [String] { prose.paragraphs(operation.summary) }

    private func errors(_ rows: [(code: String, subcode: String, status: Int?, description: Prose)]) -> [String] {
        var seen: Set<String> = []
        return rows.compactMap { row in
            var text = "`\(row.code)`"
            if let subcode = ErrorConditionList.meaningful(row.subcode) { text += ", `\(subcode)`" }
            if let status = row.status { text += " (\(status))" }
            let description = prose.line(row.description)
            if !description.isEmpty { text += ": " + description }
            return seen.insert(text).inserted ? text : nil
        }
    }

    private func member(
        _ text: Prose,
        _ constraints: Constraints,
        adding sentences: [String] = [],
        depth: Int
    ) -> [String] {
        var comment = comment(depth: depth)
        comment.paragraphs(prose.paragraphs(text))
        comment.paragraph(constraintSentences(constraints, saidIn: text.text))
        comment.paragraphs(sentences)
        return comment.lines
    }

    /// What the constraints say, as far as the page's own words do not.
    private func constraintSentences(_ constraints: Constraints, saidIn text: String) -> String {
        var sentences: [String] = []
        if let length = constraints.maxLength, !text.contains("\(length) characters") {
            sentences.append("At most \(length) characters.")
        }
        switch (constraints.minimum, constraints.maximum) {
        case (let minimum?, let maximum?):
            if !(text.contains("\(minimum)") && text.contains("\(maximum)")) {
                sentences.append("From \(minimum) to \(maximum).")
            }
        case (let minimum?, nil):
            if !text.contains("\(minimum)") { sentences.append("At least \(minimum).") }
        case (nil, let maximum?):
            if !text.contains("\(maximum)") { sentences.append("At most \(maximum).") }
        case (nil, nil): break
        }
        if let value = constraints.default, !text.contains("default") { sentences.append("Default: \(value).") }
        return sentences.joined(separator: " ")
    }
}
