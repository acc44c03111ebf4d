import UCWAGenModel

/// Completes the names of a reference where the shell asks for them.
///
/// The shell passes the words of the line as far as it is written, so the options among them tell which reference is meant. What is
/// wrong with it is not told here: nothing but candidates may come between the prompt and the user.
enum ReferenceCompletion {
    /// The paths of facts that begin as a word does; before its first full stop, resources and enumerations alone.
    @Sendable static func paths(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
        let paths = facts(words).paths
        return prefix.contains(".") ? paths.filter { $0.hasPrefix(prefix) } : paths.filter { !$0.contains(".") }
    }

    /// The names of pages.
    @Sendable static func pages(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
        facts(words).paths.filter { !$0.contains(".") }
    }

    /// The facts of the reference that the words of a line name; none where it cannot be read.
    private static func facts(_ words: [String]) -> FactIndex {
        let nothing = FactIndex(ReferenceModel())
        guard let options = try? CommonOptions.parse(options(among: words)) else { return nothing }
        // A session tells what is wrong with its configuration, so it is looked at before.
        var diagnostics = Diagnostics()
        _ = Configuration.read(options.config, diagnostics: &diagnostics)
        guard !diagnostics.hasErrors, var session = try? Session(options) else { return nothing }
        return FactIndex(session.resolvedReference().model)
    }

    /// The options that name a reference, with their values; the rest of the line may be unfinished.
    private static func options(among words: [String]) -> [String] {
        let names = ["--specs", "--overrides", "--config"]
        return words.indices.flatMap { index -> [String] in
            let word = words[index]
            if names.contains(where: { word.hasPrefix($0 + "=") }) { return [word] }
            guard names.contains(word), index + 1 < words.endIndex else { return [] }
            return [word, words[index + 1]]
        }
    }
}
