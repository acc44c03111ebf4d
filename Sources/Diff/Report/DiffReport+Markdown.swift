import UCWAGenModel

extension DiffReport {
    /// The report to be pasted into a pull request: counts, then what breaks, then the rest, folded.
    ///
    /// Nothing is left out but what words say: a change of words is named, and its words are in the pages.
    public func markdown() -> String {
        var blocks = ["## Changes of the API from \(MarkdownText.code(old.name)) to \(MarkdownText.code(new.name))"]
        blocks.append(headline)
        if !changes.isEmpty { blocks.append(severityTable) }
        if let factTable { blocks.append(factTable) }
        for severity in ChangeSeverity.allCases where count(severity) > 0 {
            let body = MarkdownSection(outline: DiffOutline(byPage(severity))).markdown
            let title = severity.title.prefix(1).uppercased() + severity.title.dropFirst()
            if severity.isBreaking {
                blocks.append("### \(title)\n\n\(body)")
            } else {
                blocks.append("### \(title)\n\n\(folded(body, as: Count(count(severity), "change").words))")
            }
        }
        if !accepted.isEmpty {
            let rows = accepted.map { change, reason in
                "- \(MarkdownText.code(change.path)): \(change.message.markdown): \(MarkdownText.escaped(reason))"
            }
            let title = Count(accepted.count, "change").words
            blocks.append("### Accepted\n\n" + folded(rows.joined(separator: "\n"), as: title))
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    /// The changes of a severity by the names of their pages: how bad the rest of a page is does not matter here.
    private func byPage(_ severity: ChangeSeverity) -> [Change] {
        changes(severity).enumerated().sorted { lhs, rhs in
            (lhs.element.page ?? "", lhs.offset) < (rhs.element.page ?? "", rhs.offset)
        }.map(\.element)
    }

    /// How many changes there are, and how many of them may break an application, in one sentence.
    public var headline: String {
        let breaking = changes.count { $0.rule.severity.isBreaking }
        guard !changes.isEmpty else {
            return accepted.isEmpty ? "Nothing has changed." : "Nothing has changed but what was accepted."
        }
        let verdict =
            breaking == 0 ? "none of which breaks an application" : "\(breaking) of which may break an application"
        return changes.count == 1
            ? "1 change, which \(breaking == 0 ? "breaks no application" : "may break an application")."
            : "\(changes.count) changes, \(verdict)."
    }

    private var severityTable: String {
        let rows = ChangeSeverity.allCases.filter { count($0) > 0 }.map { severity in
            let kinds = ruleCounts(severity).map { "\($0.rule.title) (\($0.count))" }
            // One more kind takes no more room than saying that there is one.
            let named = kinds.count == Self.namedKinds + 1 ? kinds[...] : kinds.prefix(Self.namedKinds)
            let more = kinds.count > named.count ? " and \(kinds.count - named.count) more kinds" : ""
            return
                "| **\(severity.title)** | \(count(severity)) | \(severity.effect) | \(named.joined(separator: ", "))\(more) |"
        }
        return (["| severity | changes | what it does | most of all |", "| :--- | ---: | :--- | :--- |"] + rows)
            .joined(separator: "\n")
    }

    /// How many kinds of change of a severity are named above all.
    private static let namedKinds = 4

    /// How many facts came and went, kind by kind; nil where none did.
    private var factTable: String? {
        let kinds = FactCounts.Kind.allCases.filter { added[$0] + removed[$0] > 0 }
        guard !kinds.isEmpty else { return nil }
        let rows = kinds.map { kind in
            "| \(kind.title) | \(before[kind]) | \(added[kind]) | \(removed[kind]) | \(after[kind]) |"
        }
        let head = ["| facts | before | added | removed | after |", "| :--- | ---: | ---: | ---: | ---: |"]
        return (head + rows).joined(separator: "\n")
    }

    private func folded(_ body: String, as title: String) -> String {
        "<details>\n<summary>\(title)</summary>\n\n\(body)\n\n</details>"
    }
}

/// Writes the changes of one severity.
private struct MarkdownSection {
    let outline: DiffOutline

    /// How many places are named without being folded.
    private static let named = 8

    // One list: a blank line between two would set all of their lines apart.
    var markdown: String {
        (outline.patterns.map(pattern) + outline.pages.map(page)).joined(separator: "\n")
    }

    /// What happened alike on several pages: the thing first, then where.
    private func pattern(_ entry: DiffOutline.Entry) -> String {
        let places = entry.places.map(MarkdownText.code)
        let names = places.joined(separator: ", ")
        let isNamed = entry.items.contains { !$0.words.parts.isEmpty }
        guard places.count > Self.named else { return "- \(words(entry))\(isNamed ? " on" : ":") \(names)" }
        let noun = entry.changes.contains { $0.operation != nil } ? "operation" : "page"
        return "- \(words(entry)) <details><summary>\(Count(places.count, noun).words)</summary>\(names)</details>"
    }

    /// What happened on one page: the page first.
    private func page(_ page: DiffOutline.Page) -> String {
        let title = page.name.map { "**\(MarkdownText.code($0))**" } ?? "**The API as a whole**"
        let entries = page.entries.map { entry in
            words(entry) + (entry.changes.first?.operation.map { " in \($0)" } ?? "")
        }
        guard entries.count > 1 else { return "- \(title): \(entries.joined())" }
        return (["- \(title)"] + entries.map { "  - \($0)" }).joined(separator: "\n")
    }

    private func words(_ entry: DiffOutline.Entry) -> String {
        let items = entry.items.map(\.words.markdown).filter { !$0.isEmpty }
        return items.isEmpty ? entry.rule.title : "\(entry.rule.title): \(items.joined(separator: ", "))"
    }
}

extension Wording {
    /// The words as Markdown, with names as code.
    var markdown: String {
        parts.map { part in
            switch part {
            case .words(let words): MarkdownText.escaped(words)
            case .name(let name): MarkdownText.code(name)
            }
        }.joined()
    }
}
