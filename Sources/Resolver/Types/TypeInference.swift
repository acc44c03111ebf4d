import UCWAGenModel
import UCWAGenReader

/// Decides the type of a property, query parameter or field: every rule is asked, in the order of their weight, and the first
/// that speaks decides.
///
/// A sample that shows text says no more than that: a later rule may know which text it is.
struct TypeInference {
    let fields: FieldIndex
    let index: ReferenceIndex

    private let direct: DirectTypeRules
    private let sameField: SameFieldRule
    private let enumerationValues: EnumerationValuesRule
    private let ownVerdicts: [OwnVerdicts]

    init(fields: FieldIndex, index: ReferenceIndex) {
        self.fields = fields
        self.index = index
        let direct = DirectTypeRules(index: index)
        let enumerationValues = EnumerationValuesRule(index: index)
        let ownVerdicts = fields.subjects.map { subject in
            OwnVerdicts(direct: direct.verdicts(subject), enumerationValues: enumerationValues.verdicts(subject))
        }
        self.direct = direct
        self.enumerationValues = enumerationValues
        self.ownVerdicts = ownVerdicts
        sameField = SameFieldRule(fields: fields, ownVerdicts: ownVerdicts)
    }

    /// The type of a row and all evidence for it, the deciding piece first.
    func decide(_ subject: TypeSubject, diagnostics: inout Diagnostics) -> (type: TypeReference, evidence: [Evidence]) {
        reportUnclearCell(subject, diagnostics: &diagnostics)
        let isReported = direct.reportUnknownType(subject, diagnostics: &diagnostics)
        let own = ownVerdicts(of: subject)
        let other = fields.rowOfOtherRevision(for: subject)
        var verdicts =
            own.direct + (other.map(sameField.verdicts(ofOtherRevision:)) ?? [])
            + sameField.verdicts(subject, besides: other) + own.enumerationValues + ConstraintRule.verdicts(subject)
        if verdicts.isEmpty { verdicts = sameField.lastVerdicts(subject) }
        guard let decisive = decisive(verdicts) else {
            if !isReported {
                diagnostics.report(
                    .typeFallback,
                    at: subject.position,
                    "nothing tells the type of \(subject.label): taken for String"
                )
            }
            let evidence = Evidence(.fallback, at: subject.position, text: subject.description.text.shortened)
            return (TypeReference(.string), [evidence])
        }
        let deciding = verdicts[decisive]
        let others = verdicts.indices.filter { $0 != decisive }.map { verdicts[$0] }
        reportConflicts(deciding, others, subject: subject, diagnostics: &diagnostics)
        let isArray = deciding.isArray ?? others.lazy.compactMap(\.isArray).first ?? false
        let type = TypeReference(deciding.name, isArray: isArray, isNullable: deciding.isNullable)
        return (type, [deciding.evidence] + others.map(\.evidence))
    }

    /// What a row says of itself; a name that only samples of a resource show is none of the numbered rows.
    private func ownVerdicts(of subject: TypeSubject) -> OwnVerdicts {
        if ownVerdicts.indices.contains(subject.id) { return ownVerdicts[subject.id] }
        return OwnVerdicts(direct: direct.verdicts(subject), enumerationValues: enumerationValues.verdicts(subject))
    }

    /// The verdict that decides: the first, unless it only says that the value is text and a later one knows which.
    private func decisive(_ verdicts: [TypeVerdict]) -> Int? {
        guard let first = verdicts.first else { return nil }
        guard first.isText else { return 0 }
        return verdicts.firstIndex { verdict in
            verdict.name != first.name && verdict.travelsAsText && verdict.evidence.rule != .constraint
        } ?? 0
    }

    private func reportUnclearCell(_ subject: TypeSubject, diagnostics: inout Diagnostics) {
        guard let cell = subject.typeCell, !cell.text.isEmpty, subject.phrase?.position == nil else { return }
        diagnostics.report(
            .typeCellUnclear,
            at: cell.position,
            "\"\(cell.text)\" in the column \"Type\" names no type: expected one such as String, or an enumeration"
        )
    }

    /// Tells where evidence disagrees with the decision, with both sides.
    private func reportConflicts(
        _ deciding: TypeVerdict,
        _ others: [TypeVerdict],
        subject: TypeSubject,
        diagnostics: inout Diagnostics
    ) {
        for other in others where !agrees(deciding, other) {
            let decision = "\(deciding.words) by \(deciding.evidence.rule.rawValue)"
            let place = "\(other.evidence.file):\(other.evidence.line)"
            let contrary = "\(other.words) by \(other.evidence.rule.rawValue) in \(place)"
            diagnostics.report(
                .typeConflict,
                at: subject.position,
                "\(subject.label) is \(decision) and \(contrary): taken for \(deciding.name)"
            )
        }
    }

    private func agrees(_ first: TypeVerdict, _ other: TypeVerdict) -> Bool {
        if let isArray = first.isArray, let otherIsArray = other.isArray, isArray != otherIsArray { return false }
        if first.name == other.name || first.overrules(other) { return true }
        guard other.evidence.rule == .constraint else { return other.isText && first.travelsAsText }
        // A length says that the value is text and nothing about which; a range may be one of numbers or of times.
        let isMeasured = [Primitive.double.rawValue, Primitive.timeSpan.rawValue].contains(first.name)
        return other.name == Primitive.string.rawValue ? first.travelsAsText : isMeasured
    }
}

extension TypeVerdict {
    /// Whether the row states its own enumeration, and another is found by values or stated by another row: what is read and what
    /// is sent may differ, and values that do not fit are reported as such.
    fileprivate func overrules(_ other: TypeVerdict) -> Bool {
        [.typePhrase, .enumerationNamed].contains(evidence.rule) && Primitive(rawValue: name) == nil
            && [.sameField, .enumerationValues].contains(other.evidence.rule) && Primitive(rawValue: other.name) == nil
    }
}

extension String {
    /// The text, cut after a number of characters that still reads well in evidence.
    var shortened: String {
        utf8.count <= 120 ? self : String(prefix(117)) + "…"
    }
}
