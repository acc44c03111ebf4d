import UCWAGenModel
import UCWAGenReader

/// The rule `enumeration-values`: all sample values are members of one enumeration whose name agrees with the property's.
///
/// Never on values alone: `Enabled` and `Disabled` fit nine enumerations.
struct EnumerationValuesRule {
    let index: ReferenceIndex

    /// What the rule says: at most one verdict.
    func verdicts(_ subject: TypeSubject) -> [TypeVerdict] {
        guard !subject.words.isEmpty, let sample = subject.samples.first else { return [] }
        guard let found = enumeration(for: subject) else { return [] }
        let values = subject.words.sorted().joined(separator: ", ")
        let text = "\(values) of \(found.name): \(found.agreement.words)"
        let evidence = Evidence(.enumerationValues, at: sample.position, text: text.shortened)
        return [TypeVerdict(evidence: evidence, name: found.name, isArray: nil)]
    }

    private func enumeration(for subject: TypeSubject) -> (name: String, agreement: NameAgreement)? {
        let values = subject.words.map { $0.lowercased() }
        let property = subject.nameWords.words
        let words = [property.first, property.last, subject.resourceWords.words.last].compactMap(\.self)
        let candidates = index.enumerations.named(with: words)
        let fitting = candidates.filter { $0.contains(values) }
        for agreement in NameAgreement.allCases {
            let agreeing = fitting.filter { agrees(agreement, subject, $0) }
            if agreeing.count == 1, let only = agreeing.first { return (only.name, agreement) }
            // Where several agree in the same way, their values cannot tell them apart.
            if agreeing.count > 1 { return nil }
        }
        // Pages leave out the member None; where the whole name agrees, a sample that shows it is no objection.
        let others = values.filter { $0 != "none" }
        guard others != values else { return nil }
        let nearly = candidates.filter { $0.contains(others) }
        for agreement in [NameAgreement.whole, .resourceAndProperty] {
            let agreeing = nearly.filter { agrees(agreement, subject, $0) }
            if agreeing.count == 1, let only = agreeing.first { return (only.name, agreement) }
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
