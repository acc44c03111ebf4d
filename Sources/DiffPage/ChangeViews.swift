import UCWAGenDiff
import UCWAGenTemplating

/// What happened of one kind.
struct EntryView: View {
    var rule: ChangeRule
    var ruleAnchor: String
    var operation: String?
    /// What it happened to, as far as the heading says it.
    var items: [WordingView]
    var isFolded: Bool
    var changes: [ChangeView]

    static let keys = ViewKeys<EntryView>()
        .text("rule") { $0.rule.id }
        .text("ruleAnchor") { $0.ruleAnchor }
        .text("key") { $0.rule.severity.rawValue }
        .text("severity") { $0.rule.severity.title }
        .text("title") { $0.rule.title }
        .optionalText("operation") { $0.operation }
        .flag("hasItems") { !$0.items.isEmpty }
        .list("items") { $0.items }
        .flag("isFolded") { $0.isFolded }
        .text("count") { String($0.changes.count) }
        .list("changes") { $0.changes }
}

/// One change.
struct ChangeView: View {
    var change: Change
    var anchor: String
    /// What it happened to, and how; nil where the heading says it.
    var words: WordingView?
    var values: ValuesView
    /// The values in full; nil where they are already.
    var full: ValuesView?
    var places: [String]
    var reason: String?

    static let keys = ViewKeys<ChangeView>()
        .text("anchor") { $0.anchor }
        .text("kind") { $0.change.rule.title }
        .text("path") { $0.change.path }
        .view("words") { $0.words }
        .view("values") { $0.values.isEmpty ? nil : $0.values }
        .view("full") { $0.full }
        .texts("places") { $0.places }
        .text("fingerprint") { $0.change.fingerprint }
        .optionalText("reason") { $0.reason }
}

/// What a fact says in the old and in the new reference.
struct ValuesView: View {
    var old: String?
    var new: String?

    var isEmpty: Bool { old == nil && new == nil }

    static let keys = ViewKeys<ValuesView>()
        .optionalText("old") { $0.old }
        .optionalText("new") { $0.new }
        .flag("hasBoth") { $0.old != nil && $0.new != nil }
}

/// A few words in which names are set off.
struct WordingView: View {
    var parts: [Wording.Part]

    init(_ wording: Wording) {
        parts = wording.parts
    }

    /// The text of a rule, in which names of the Swift stand between backquotes.
    init(rule text: String) {
        let pieces = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
        parts = pieces.enumerated().map { $0.isMultiple(of: 2) ? .words($1) : .name($1) }
    }

    static let keys = ViewKeys<WordingView>().list("words") { $0.parts.map(PartView.init) }

    /// A stretch of the words.
    struct PartView: View {
        var part: Wording.Part

        static let keys = ViewKeys<PartView>()
            .flag("isName") { if case .name = $0.part { true } else { false } }
            .text("text") { view in
                switch view.part {
                case .words(let text), .name(let text): text
                }
            }
    }
}
