import UCWAGenModel

/// Checks the names in templates against the keys of the views that will fill them.
///
/// An unknown name would render as nothing. A name is looked for in the view that the tag stands in, then in those around
/// it, as the template library does.
struct TemplateCheck {
    private static let transforms: Set<String> = [
        "capitalized", "count", "empty", "even", "first", "index", "last", "lowercased", "odd", "reversed", "sorted",
        "uppercased",
    ]

    private let kind: TextKind
    private var tags: [String: [TemplateTag]] = [:]
    private var files: [String: String] = [:]
    private var reported: Set<Report> = []

    /// What is reported once, though a template that several others include is walked for each of them.
    private struct Report: Hashable {
        var rule: DiagnosticRule
        var tag: TemplateTag
        var template: String
    }

    /// Reads the templates, each of which has to begin with the pragma of its kind: it does not reach those included.
    init(_ sources: [TemplateSource], writing kind: TextKind, _ diagnostics: inout Diagnostics) {
        self.kind = kind
        for source in sources {
            tags[source.name] = TemplateScanner.tags(of: source, &diagnostics)
            files[source.name] = source.file
            guard !source.text.hasPrefix(kind.pragma) else { continue }
            let position = SourcePosition(file: source.file, line: 1)
            diagnostics.report(.templateSyntax, at: position, "a template begins with '\(kind.pragma)'")
        }
    }

    /// Checks a template and those that it includes.
    ///
    /// - Parameter schema: The keys of the view that fills it.
    mutating func check(_ template: String, filledWith schema: [String: ViewKey], _ diagnostics: inout Diagnostics) {
        guard tags[template] != nil else {
            diagnostics.report(.templatePartial, at: nil, "no template '\(template)'")
            return
        }
        walk(template, [.view(schema)], including: [], &diagnostics)
    }

    private mutating func walk(
        _ template: String,
        _ outer: [ViewKey],
        including: [String],
        _ diagnostics: inout Diagnostics
    ) {
        var stack = outer
        var open: [(tag: TemplateTag, depth: Int)] = []
        for tag in tags[template] ?? [] {
            switch tag.kind {
            case .pragma:
                continue
            case .variable:
                checkVariable(tag, stack, template, &diagnostics)
            case .section, .invertedSection:
                open.append((tag, stack.count))
                let key = lookUp(tag, stack, template, &diagnostics)
                if tag.kind == .section, let element = key?.element { stack.append(element) }
            case .end:
                guard let last = open.popLast(), last.tag.name == tag.name, last.tag.transforms == tag.transforms else {
                    report(
                        .templateSyntax,
                        tag,
                        template,
                        "section '\(tag.name)' ends here, but is not open",
                        &diagnostics
                    )
                    return
                }
                stack.removeLast(stack.count - last.depth)
            case .partial:
                guard tags[tag.name] != nil else {
                    let near = EditDistance.nearest(to: tag.name, in: tags.keys.sorted()).map {
                        ": did you mean '\($0)'?"
                    }
                    report(.templatePartial, tag, template, "no template '\(tag.name)'\(near ?? "")", &diagnostics)
                    continue
                }
                guard !including.contains(tag.name), tag.name != template else {
                    report(.templatePartial, tag, template, "'\(tag.name)' includes itself", &diagnostics)
                    continue
                }
                walk(tag.name, stack, including: including + [template], &diagnostics)
            }
        }
        if let last = open.last {
            report(.templateSyntax, last.tag, template, "section '\(last.tag.name)' is not closed", &diagnostics)
        }
    }

    private mutating func checkVariable(
        _ tag: TemplateTag,
        _ stack: [ViewKey],
        _ template: String,
        _ diagnostics: inout Diagnostics
    ) {
        guard let key = lookUp(tag, stack, template, &diagnostics) else { return }
        checkEscaping(tag, key, template, &diagnostics)
        guard tag.transforms.isEmpty else { return }
        switch key {
        case .text, .optionalText, .markup: return
        case .flag, .texts, .list, .view:
            report(.templateName, tag, template, "'\(tag.name)' is no text: expected a section", &diagnostics)
        }
    }

    /// In mark-up, a text that is not escaped would be read as mark-up, and mark-up that is escaped would be read as text.
    private mutating func checkEscaping(
        _ tag: TemplateTag,
        _ key: ViewKey,
        _ template: String,
        _ diagnostics: inout Diagnostics
    ) {
        guard kind == .markup else { return }
        var isMarkup = false
        if case .markup = key { isMarkup = true }
        guard isMarkup != tag.isRaw else { return }
        let expected =
            isMarkup ? "mark-up: expected '{{{\(tag.name)}}}'" : "text: expected '{{\(tag.name)}}', which escapes it"
        report(.templateSyntax, tag, template, "'\(tag.name)' is \(expected)", &diagnostics)
    }

    /// What a tag's name stands for; nil, and a report, where it stands for nothing.
    private mutating func lookUp(
        _ tag: TemplateTag,
        _ stack: [ViewKey],
        _ template: String,
        _ diagnostics: inout Diagnostics
    ) -> ViewKey? {
        for transform in tag.transforms where !Self.transforms.contains(transform) {
            report(.templateTransform, tag, template, "unknown transform '\(transform)'", &diagnostics)
        }
        if tag.name.isEmpty, !tag.transforms.isEmpty { return .flag }
        guard tag.name != "." else { return stack.last }
        let path = tag.name.split(separator: ".").map(String.init)
        let reachable = tag.name.hasPrefix(".") ? stack.suffix(1) : stack[...]
        for context in reachable.reversed() {
            guard var key = path.first.flatMap({ context.keys[$0] }) else { continue }
            for part in path.dropFirst() {
                guard let next = key.keys[part] else { return unknown(tag, [key], template, &diagnostics) }
                key = next
            }
            return tag.transforms.isEmpty ? key : key.transformed
        }
        return unknown(tag, Array(reachable), template, &diagnostics)
    }

    private mutating func unknown(
        _ tag: TemplateTag,
        _ contexts: [ViewKey],
        _ template: String,
        _ diagnostics: inout Diagnostics
    ) -> ViewKey? {
        let known = Set(contexts.flatMap(\.keys.keys)).sorted()
        let near = EditDistance.nearest(to: tag.name, in: known).map { "did you mean '\($0)'?" }
        let expected = near ?? "expected one of " + known.joined(separator: ", ")
        report(.templateName, tag, template, "unknown name '\(tag.name)': \(expected)", &diagnostics)
        return nil
    }

    private mutating func report(
        _ rule: DiagnosticRule,
        _ tag: TemplateTag,
        _ template: String,
        _ message: String,
        _ diagnostics: inout Diagnostics
    ) {
        guard reported.insert(Report(rule: rule, tag: tag, template: template)).inserted else { return }
        let position = SourcePosition(file: files[template] ?? template, line: tag.line)
        diagnostics.report(rule, at: position, message)
    }
}
