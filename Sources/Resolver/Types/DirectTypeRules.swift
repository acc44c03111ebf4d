import UCWAGenModel
import UCWAGenReader

/// The rules that look at the row itself and its samples: `type-phrase`, `enumeration-named`, `sample-value`.
struct DirectTypeRules {
    let index: ReferenceIndex

    /// What the rules say, in the order of their weight.
    func verdicts(_ subject: TypeSubject) -> [TypeVerdict] {
        typePhrase(subject) + enumerationNamed(subject) + sampleValues(subject)
    }

    /// Reports a word that stands in the place of a type phrase and names no type.
    ///
    /// - Returns: Whether there was such a word, so that nothing more need be said about a row without a type.
    func reportUnknownType(_ subject: TypeSubject, diagnostics: inout Diagnostics) -> Bool {
        guard subject.phrase == nil, let (word, meant) = TypePhrase.misspelling(in: subject.description.prose) else {
            return false
        }
        diagnostics.report(
            .typeUnknown,
            at: subject.description.position,
            "\(subject.label) ends in \"\(word)\", which is no type: \(meant)?"
        )
        return true
    }

    private func typePhrase(_ subject: TypeSubject) -> [TypeVerdict] {
        guard let phrase = subject.phrase else { return [] }
        // An enumeration without a page is undescribed; its members are those of the phrases.
        let name = phrase.type.primitive?.rawValue ?? index.enumeration(named: phrase.type.name) ?? phrase.type.name
        let position = phrase.position ?? subject.description.position
        let evidence = Evidence(.typePhrase, at: position, text: phrase.text.shortened)
        let type = phrase.type
        return [TypeVerdict(evidence: evidence, name: name, isArray: type.isArray, isNullable: type.isNullable)]
    }

    private func enumerationNamed(_ subject: TypeSubject) -> [TypeVerdict] {
        // On a distilled page the phrase says the type, and the sentence before it may speak of any enumeration.
        if let phrase = subject.phrase, phrase.isLinked || subject.place == .property { return [] }
        let prose = subject.description.prose
        let mentioned = prose.mentions.lazy.compactMap { index.enumeration(destination: $0.destination) }.first
        let named = mentioned ?? parenthesizedEnumeration(prose.text) ?? spelledOutEnumeration(subject)
        guard let name = named else { return [] }
        let evidence = Evidence(.enumerationNamed, at: subject.description.position, text: prose.text.shortened)
        return [TypeVerdict(evidence: evidence, name: name, isArray: isList(prose.text, of: name))]
    }

    /// Whether a description speaks of a list; nil where it does not say, which leaves it to the samples.
    private func isList(_ text: String, of name: String) -> Bool? {
        let openings = ["The list of ", "A list of ", "The set of "]
        if openings.contains(where: text.hasPrefix) { return true }
        let lists = ["Array of ", "array of "].flatMap { [$0 + name, $0 + "(" + name] }
        return lists.contains(where: text.contains) ? true : nil
    }

    /// Some pages name the enumeration in parentheses without a link.
    private func parenthesizedEnumeration(_ text: String) -> String? {
        for part in text.split(separator: "(").dropFirst() {
            guard let end = part.firstIndex(of: ")") else { continue }
            let word = String(part[..<end])
            if let name = index.enumeration(named: word), name == word { return name }
        }
        return nil
    }

    /// Some pages spell the enumeration's name out: the `code` that is "the error code" is an `ErrorCode`.
    ///
    /// Words may always stand together by chance, so the property's name must end as the enumeration's does, and no sample may
    /// show anything else.
    private func spelledOutEnumeration(_ subject: TypeSubject) -> String? {
        let last = subject.nameWords.words.suffix(1)
        let ending = index.enumerations.named(with: Array(last)).filter { enumeration in
            enumeration.words.words.count > 1 && enumeration.words.words.suffix(1) == last
        }
        guard !ending.isEmpty, subject.samples.allSatisfy({ $0.type.primitive == .string }) else { return nil }
        let values = subject.words.map { $0.lowercased() }
        let spoken = subject.description.text.lowercased().split { !$0.isLetter }.map(String.init)
        let candidates = ending.filter { enumeration in
            enumeration.contains(values)
                && spoken.indices.contains { spells(enumeration.words.words, in: spoken[$0...]) }
        }
        return candidates.count == 1 ? candidates.first?.name : nil
    }

    /// Whether a sentence goes on with the words of a name, which are in the singular; the last one it must say as the name does.
    private func spells(_ name: [String], in spoken: ArraySlice<String>) -> Bool {
        guard spoken.count >= name.count, let last = name.indices.last else { return false }
        return zip(name.indices, spoken).allSatisfy { index, word in
            word == name[index] || (index < last && NameWords.singular(word.utf8) == name[index])
        }
    }

    private func sampleValues(_ subject: TypeSubject) -> [TypeVerdict] {
        subject.samples.map { sample in
            TypeVerdict(
                evidence: Evidence(.sampleValue, at: sample.position, text: sample.text.shortened),
                name: sample.type.name,
                isArray: sample.type.isArray,
                isText: sample.type.primitive == .string
            )
        }
    }
}
