import Testing
import UCWAGenDiff
import UCWAGenModel

/// What holds of the change between any two references.
enum DiffLaws {
    /// A reference compared with itself.
    static func nothingChanges(_ model: ReferenceModel) {
        #expect(ReferenceDiff(from: model, to: model).changes == [])
    }

    /// The facts that came and went are those that the counts differ by.
    static func countsAddUp(_ diff: ReferenceDiff) {
        for kind in FactCounts.Kind.allCases {
            let sum = diff.before[kind] + diff.added[kind] - diff.removed[kind]
            #expect(sum == diff.after[kind], "\(kind.title)")
        }
    }

    /// The other way round, each change is told by the rule that mirrors its own, with its values the other way round.
    static func mirrors(_ old: ReferenceModel, _ new: ReferenceModel) {
        let forwards = ReferenceDiff(from: old, to: new).changes
        let backwards = ReferenceDiff(from: new, to: old).changes
        let renamed = Dictionary(
            forwards.filter { $0.rule.id.hasSuffix("-renamed") }.map { ($0.old.value ?? "", $0.new.value ?? "") }
        ) { first, _ in first }
        // What is only in the new reference has its path there, both ways; what is in both has the path of the later. What
        // belongs to no page has the path of the first of many places.
        var expected = Dictionary(grouping: forwards) {
            Mirror($0.page == nil ? "" : $0.path, $0.old.value, $0.new.value)
        }
        for change in backwards {
            let page = String(change.path.prefix { $0 != "." })
            let path = (renamed[page] ?? page) + change.path.dropFirst(page.count)
            let paths = change.page == nil ? [""] : change.old.position == nil ? [change.path] : [path, change.path]
            let candidates = paths.map { Mirror($0, change.new.value, change.old.value) }
            let key = candidates.first { key in
                expected[key]?.contains { Self.isMirror($0.rule.id, change.rule.id) } == true
            }
            guard let key, let index = expected[key]?.firstIndex(where: { Self.isMirror($0.rule.id, change.rule.id) })
            else {
                Issue.record("nothing mirrors \(change.listing)")
                continue
            }
            expected[key]?.remove(at: index)
        }
        let rest = expected.values.flatMap(\.self)
        #expect(rest.isEmpty, "\(rest.map(\.listing).sorted().joined(separator: "\n"))")
    }

    /// The paths are those that `explain` knows, in the reference in which the fact is.
    static func pathsAreKnown(_ old: ReferenceModel, _ new: ReferenceModel) {
        let (before, after) = (FactIndex(old), FactIndex(new))
        for change in ReferenceDiff(from: old, to: new).changes
        where !change.rule.id.hasPrefix("guide-") && !change.rule.id.hasPrefix("undescribed-") {
            let index = change.new.position == nil ? before : after
            #expect(index.fact(at: change.path)?.path == change.path, "\(change.listing)")
        }
    }

    private struct Mirror: Hashable {
        var path: String
        var old: String?
        var new: String?

        init(_ path: String, _ old: String?, _ new: String?) {
            // A value that travels elsewhere has the path of its place.
            // A name that is spelled otherwise has two paths.
            self.path = path.replacing(".query.", with: ".body.").lowercased()
            (self.old, self.new) = (old, new)
        }
    }

    /// Whether two rules tell the same change, seen from either side.
    private static func isMirror(_ first: String, _ second: String) -> Bool {
        // A value that travels elsewhere is told by the rules of its place.
        let second = second.replacing("query-parameter-", with: "body-field-")
        return mirrors(of: first.replacing("query-parameter-", with: "body-field-")).contains(second)
    }

    /// The rules that tell a change the other way round: words are swapped, or the rule is its own mirror.
    static func mirrors(of id: String) -> Set<String> {
        if let special = special[id] { return special }
        for (word, opposite) in opposites {
            if id.hasSuffix(word) { return [id.dropLast(word.count) + opposite] }
            if id.hasSuffix(opposite) { return [id.dropLast(opposite.count) + word] }
        }
        return [id]
    }

    private static let opposites = [
        ("-added", "-removed"), ("-loosened", "-tightened"), ("-required", "-optional"), ("-listed", "-unlisted"),
        ("row-repeated", "row-no-longer-repeated"), ("link-embedded", "link-no-longer-embedded"),
        ("scope-required", "scope-lifted"), ("capability-became-resource", "resource-became-capability"),
        ("resource-described", "resource-undescribed"), ("enumeration-described", "enumeration-undescribed"),
    ]

    private static let special: [String: Set<String>] = [
        "body-field-removed": ["body-field-added", "body-field-added-required"],
        "body-field-added-required": ["body-field-removed"],
        "scope-required": ["scope-lifted"],
        // Bytes that may be given are no trouble, and bytes that cannot be given any more are.
        "request-body-added": ["request-body-removed", "request-body-content-changed"],
        "request-body-content-changed": [
            "request-body-added", "request-body-content-changed", "request-body-restated",
        ],
        "request-body-restated": ["request-body-content-changed"],
    ]
}
