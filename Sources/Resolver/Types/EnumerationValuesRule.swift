import UCWAGenModel
import UCWAGenReader

/// The rule `enumeration-values`: all values are members of one enumeration whose name agrees with the property's. Values are
/// those of the samples, and members that the row's own words list.
///
/// Never on values alone: `Enabled` and `Disabled` fit nine enumerations.
struct EnumerationValuesRule {
    let index: ReferenceIndex

    /// What the rule says: at most one verdict.
    func verdicts(_ subject: TypeSubject) -> [TypeVerdict] {
        // What is no text in a sample is no member of anything.
        guard subject.samples.isEmpty || !subject.words.isEmpty else { return [] }
        guard let found = enumeration(for: subject) else { return [] }
        let shown = subject.samples.isEmpty ? found.listed : subject.words.sorted()
        let text = "\(shown.joined(separator: ", ")) of \(found.name): \(found.agreement.words)"
        let position = subject.samples.first?.position ?? subject.description.position
        let evidence = Evidence(.enumerationValues, at: position, text: text.shortened)
        return [TypeVerdict(evidence: evidence, name: found.name, isArray: nil)]
    }

    private struct Found {
        var name: String
        var agreement: NameAgreement
        /// The members that the row's own words list, where they decided.
        var listed: [String] = []
    }

    private func enumeration(for subject: TypeSubject) -> Found? {
        let property = subject.nameWords.words
        let words = [property.first, property.last, subject.resourceWords.words.last].compactMap(\.self)
        let candidates = index.enumerations.named(with: words)
        guard !candidates.isEmpty else { return nil }
        let values = subject.words.map { $0.lowercased() }
        guard !values.isEmpty else { return listed(by: subject, showing: [], among: candidates) }
        let closest = only(of: candidates.filter { $0.contains(values) }, subject, NameAgreement.closestFirst)
        if let closest, candidates.contains(where: { $0.name == closest.name && $0.lists(values) }) { return closest }
        // A page that lists every value goes before one that lacks some.
        let complete = candidates.filter { $0.lists(values) }
        if let found = only(of: complete, subject, [.partsOfBoth]) ?? closest { return found }
        let others = values.filter { $0 != "none" }
        guard others != values else { return nil }
        return listed(by: subject, showing: others, among: candidates)
            // Pages leave out the member None; where the whole name agrees, a sample that shows it is no objection. Nor is it for
            // a policy of `policies`: what a policy is called after has no value for its absence.
            ?? only(
                of: candidates.filter { $0.contains(others) },
                subject,
                [.kindOfResource, .whole, .resourceAndProperty]
            )
    }

    /// The enumeration that holds the members which the row's own words list, and the values that samples show besides.
    private func listed(
        by subject: TypeSubject,
        showing values: [String],
        among candidates: [EnumerationIndex.Entry]
    ) -> Found? {
        let agreeing = candidates.filter { candidate in
            candidate.contains(values)
                && NameAgreement.closestFirst.contains { agrees($0, subject, candidate) }
        }
        guard !agreeing.isEmpty else { return nil }
        for members in ListedWords.lists(in: subject.prose.text) {
            let keys = members.map { $0.lowercased() }
            guard var found = only(of: agreeing.filter { $0.contains(keys) }, subject, NameAgreement.closestFirst)
            else {
                continue
            }
            found.listed = members
            return found
        }
        return nil
    }

    /// The one enumeration that agrees more closely than all others.
    private func only(
        of candidates: [EnumerationIndex.Entry],
        _ subject: TypeSubject,
        _ agreements: [NameAgreement]
    ) -> Found? {
        for agreement in agreements {
            let agreeing = candidates.filter { agrees(agreement, subject, $0) }
            if agreeing.count == 1, let only = agreeing.first { return Found(name: only.name, agreement: agreement) }
            // Where several agree in the same way, their values cannot tell them apart.
            if agreeing.count > 1 { return nil }
        }
        return nil
    }

    private func agrees(
        _ agreement: NameAgreement,
        _ subject: TypeSubject,
        _ enumeration: EnumerationIndex.Entry
    ) -> Bool {
        let isAgreeing = agreement.holds(
            property: subject.nameWords,
            resource: subject.resourceWords,
            enumeration: enumeration.words
        )
        guard isAgreeing, agreement == .lastWord else { return isAgreeing }
        // `ConversationState` is the state of conversations; for another resource's `state` it is out.
        let qualifier = enumeration.words.words.dropLast()
        return !index.isPropertyOfAnotherResource(subject.name, namedBy: qualifier, than: subject.page)
    }
}

/// Lists of names in a sentence, such as `Contact, Delegates, or Voicemail`.
enum ListedWords {
    /// The lists of a text: two capitalized words at least, joined by commas, "and" and "or".
    static func lists(in text: String) -> [[String]] {
        guard (["or ", "and "] as [StaticString]).contains(where: { text.firstRange(ofASCII: $0) != nil }) else {
            return []
        }
        var lists: [[String]] = []
        var current: [String] = []
        var isOpen = false
        func close() {
            if current.count > 1 { lists.append(current) }
            current = []
            isOpen = false
        }
        for token in text.split(separator: " ") {
            if token == "or" || token == "and" {
                isOpen = !current.isEmpty
                continue
            }
            let word = token.trimmingPunctuation
            guard word.first?.isUppercase == true, word.allSatisfy({ $0.isLetter || $0.isNumber }) else {
                close()
                continue
            }
            if !isOpen { close() }
            current.append(String(word))
            isOpen = token.last == ","
            if !isOpen, token.last.map({ ".;:)".contains($0) }) ?? false { close() }
        }
        close()
        return lists
    }
}

extension Substring {
    /// The text without what is neither letter nor number at its ends.
    fileprivate var trimmingPunctuation: Substring {
        var word = self
        while let first = word.first, !first.isLetter, !first.isNumber { word.removeFirst() }
        while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
        return word
    }
}
