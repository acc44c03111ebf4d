import UCWAGenModel

/// The differences of two texts in the unified format, as `diff -u` and `git` write them.
public enum UnifiedDiff {
    /// How many lines are shown around a change.
    private static let context = 3

    /// A line of the comparison.
    private enum Line {
        case kept(Substring)
        case removed(Substring)
        case added(Substring)

        func text(_ style: TextStyle) -> String {
            switch self {
            case .kept(let line): " " + line
            case .removed(let line): style.coloured("-" + line, .red)
            case .added(let line): style.coloured("+" + line, .green)
            }
        }

        var isChange: Bool {
            if case .kept = self { return false }
            return true
        }
    }

    /// Compares two texts; nil stands for a file that is not there.
    ///
    /// - Parameters:
    ///   - old: The text that was there.
    ///   - new: The text that is wanted.
    ///   - path: The file's path, without `a/` or `b/`.
    ///   - style: How the file's name and what was removed and added are set off.
    /// - Returns: The difference, which ends in a line break; empty where there is none.
    public static func difference(
        from old: String?,
        to new: String?,
        path: String,
        style: TextStyle = .plain
    ) -> String {
        guard old != new else { return "" }
        let lines = compare(lines(old ?? ""), lines(new ?? ""))
        let heads = [
            "--- " + (old == nil ? "/dev/null" : "a/\(path)"), "+++ " + (new == nil ? "/dev/null" : "b/\(path)"),
        ]
        return heads.map { style.bold($0) + "\n" }.joined()
            + hunks(lines).map { text(of: $0, in: lines, style) }.joined()
    }

    private static func lines(_ text: String) -> [Substring] {
        guard !text.isEmpty else { return [] }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let last = lines.removeLast()
        // As other tools do, so that texts which differ only there differ visibly.
        if !text.hasSuffix("\n") { lines.append(last + "\n\\ No newline at end of file") }
        return lines
    }

    private static func compare(_ old: [Substring], _ new: [Substring]) -> [Line] {
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var result: [Line] = []
        var (oldIndex, newIndex) = (0, 0)
        while oldIndex < old.count || newIndex < new.count {
            if oldIndex < old.count, removed.contains(oldIndex) {
                result.append(.removed(old[oldIndex]))
                oldIndex += 1
            } else if newIndex < new.count, added.contains(newIndex) {
                result.append(.added(new[newIndex]))
                newIndex += 1
            } else {
                result.append(.kept(old[oldIndex]))
                oldIndex += 1
                newIndex += 1
            }
        }
        return result
    }

    /// The stretches of lines that are shown: changes with their context, joined where they touch.
    private static func hunks(_ lines: [Line]) -> [Range<Int>] {
        var hunks: [Range<Int>] = []
        for index in lines.indices where lines[index].isChange {
            let range = max(0, index - context)..<min(lines.count, index + context + 1)
            if let last = hunks.last, range.lowerBound <= last.upperBound {
                hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
            } else {
                hunks.append(range)
            }
        }
        return hunks
    }

    private static func text(of hunk: Range<Int>, in lines: [Line], _ style: TextStyle) -> String {
        let before = counts(lines[..<hunk.lowerBound])
        let inside = counts(lines[hunk])
        // A side without lines is said to begin before its first.
        let oldStart = inside.old == 0 ? before.old : before.old + 1
        let newStart = inside.new == 0 ? before.new : before.new + 1
        let head = "@@ -\(oldStart),\(inside.old) +\(newStart),\(inside.new) @@\n"
        return head + lines[hunk].map { $0.text(style) + "\n" }.joined()
    }

    private static func counts(_ lines: ArraySlice<Line>) -> (old: Int, new: Int) {
        var (old, new) = (0, 0)
        for line in lines {
            switch line {
            case .kept: (old, new) = (old + 1, new + 1)
            case .removed: old += 1
            case .added: new += 1
            }
        }
        return (old, new)
    }
}
