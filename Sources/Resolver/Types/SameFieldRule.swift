import UCWAGenModel

/// The rule `same-field`: the same name in another table of the resource, in its other revision, or on the page that it
/// repeats.
///
/// Only what the other row's own words, samples and values say counts, so that two rows never lean on each other.
struct SameFieldRule {
    let fields: FieldIndex
    /// What each row says of itself, by its number.
    let ownVerdicts: [OwnVerdicts]

    /// What the rule says: one verdict for each row that has something to say.
    ///
    /// - Parameter other: The row of another revision that speaks before the rule.
    func verdicts(_ subject: TypeSubject, besides other: TypeSubject?) -> [TypeVerdict] {
        verdicts(of: fields.sameFields(as: subject).filter { $0.id != other?.id }, rule: .sameField)
    }

    /// What the row of another revision says about a name that only a sample shows: the rule `other-revision`.
    func verdicts(ofOtherRevision other: TypeSubject) -> [TypeVerdict] {
        verdicts(of: [other], rule: .otherRevision)
    }

    /// What the resources say that link to a capability: asked only where nothing else speaks, because a capability may well
    /// take something else under the name of a property.
    func lastVerdicts(_ subject: TypeSubject) -> [TypeVerdict] {
        verdicts(of: fields.fieldsOfOwners(of: subject), rule: .sameField)
    }

    private func verdicts(of others: [TypeSubject], rule: Evidence.Rule) -> [TypeVerdict] {
        others.compactMap { other in
            var verdicts = ownVerdicts[other.id].all
            if verdicts.isEmpty, rule == .otherRevision { verdicts = ConstraintRule.verdicts(other) }
            guard let first = verdicts.first else { return nil }
            let known = first.isText ? verdicts.first { !$0.isText && $0.travelsAsText } ?? first : first
            let text = "\(other.page).\(other.name) is \(known.words) by \(known.evidence.rule.rawValue)"
            return TypeVerdict(
                evidence: Evidence(rule, at: other.position, text: text),
                name: known.name,
                isArray: known.isArray ?? verdicts.lazy.compactMap(\.isArray).first,
                isNullable: known.isNullable,
                isText: known.isText
            )
        }
    }
}

/// What the rules say that look at a row alone.
struct OwnVerdicts {
    /// By its words and samples.
    var direct: [TypeVerdict]
    /// By its values.
    var enumerationValues: [TypeVerdict]

    /// In the order of their weight.
    var all: [TypeVerdict] { direct + enumerationValues }
}
