import UCWAGenModel

/// Finds what a page is called.
///
/// Titles are written in many ways (`name`, `name (UCWA)`, `name reference`, `name : applies to …`), so the title's first word
/// counts, and the file's name decides where they disagree, because links follow it.
public enum PageName {
    /// The name in a page's file name: `resumePhoneAudio_Ref.md` is the page of `resumePhoneAudio`.
    public static func name(inFile file: String) -> String {
        var stem = file[...]
        for suffix in [".md", "_ref"] where stem.lowercased().hasSuffix(suffix) { stem = stem.dropLast(suffix.count) }
        return String(stem)
    }

    /// The name of a page by its title and its file.
    ///
    /// Where both differ in case alone, the file has the spelling of the wire. An enumeration's name is never on the wire, so that
    /// its title counts.
    static func name(
        title: String?,
        file: String,
        isOnWire: Bool = true,
        position: SourcePosition,
        diagnostics: inout Diagnostics
    ) -> String {
        let stem = name(inFile: file)
        guard let title, !title.isEmpty else {
            diagnostics.report(.titleMissing, at: position, "the page has no title: named '\(stem)' after its file")
            return stem
        }
        if title == stem { return stem }
        // The whole name counts where both agree, hyphens and colons included.
        let words = title.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        let whole = title.split(whereSeparator: \.isWhitespace).map { $0.drop { !$0.isNameEnd }.trimmingEnd }
        if let word = (whole + words).first(where: { $0.lowercased() == stem.lowercased() }) {
            return isOnWire ? stem : String(word)
        }
        let name = isIdentifier(stem) ? stem : words.first.map(String.init) ?? stem
        diagnostics.report(
            .titleMismatch,
            at: position,
            "the title is \"\(title)\", the file says '\(stem)': read as '\(name)'"
        )
        return name
    }

    /// Whether a name is a letter and then letters and digits.
    public static func isIdentifier(_ name: String) -> Bool {
        name.utf8.first?.isLetter == true && name.utf8.allSatisfy { $0.isLetter || $0.isDigit }
    }
}

extension Character {
    /// Whether a name may begin or end with it.
    fileprivate var isNameEnd: Bool { isLetter || isNumber || self == "_" }
}

extension Substring {
    /// The text up to the last character that a name may end with.
    fileprivate var trimmingEnd: Substring {
        guard let last = lastIndex(where: \.isNameEnd) else { return self }
        return self[...last]
    }
}
