import UCWAGenModel
import UCWAGenReader

/// Decides the type of a property, query parameter or field: every rule is asked, the first that speaks decides.
struct TypeLadder {
    /// What is known about the row.
    struct Subject {
        /// The name on the wire.
        var name: String
        /// What the row says.
        var description: Cell
        /// The row's place.
        var position: SourcePosition
        /// The type phrase at the end of the description, where rows have one.
        var phrase: TypePhrase?
        /// What the samples show under the name.
        var samples: [Sample]
    }

    /// A value in a sample message.
    struct Sample {
        var type: TypeReference
        var text: String
        var position: SourcePosition
        var format: ReferenceIndex.Format
    }

    /// What a rule says.
    private struct Verdict {
        var evidence: Evidence
        var name: String
        /// Whether the value is a list; nil where the rule cannot tell.
        var isArray: Bool?
        var isNullable = false

        /// The type as a person says it.
        var words: String { isArray == true ? "a list of \(name)" : name }
    }

    let index: ReferenceIndex

    /// The type and all evidence for it, the deciding piece first.
    func decide(_ subject: Subject, diagnostics: inout Diagnostics) -> (type: TypeReference, evidence: [Evidence]) {
        let verdicts =
            typePhrase(subject, diagnostics: &diagnostics) + enumerationNamed(subject) + sampleValues(subject)
        guard let first = verdicts.first else {
            diagnostics.report(
                .typeFallback,
                at: subject.position,
                "nothing tells the type of '\(subject.name)': taken for String"
            )
            let evidence = Evidence(.fallback, at: subject.position, text: subject.description.text.shortened)
            return (TypeReference(.string), [evidence])
        }
        reportConflicts(verdicts, subject: subject, diagnostics: &diagnostics)
        let isArray = verdicts.lazy.compactMap(\.isArray).first ?? false
        return (
            TypeReference(first.name, isArray: isArray, isNullable: first.isNullable), verdicts.map(\.evidence)
        )
    }

    private func typePhrase(_ subject: Subject, diagnostics: inout Diagnostics) -> [Verdict] {
        guard let phrase = subject.phrase else { return [] }
        var name = phrase.type.name
        if phrase.type.primitive == nil {
            guard let enumeration = index.enumeration(named: name) else {
                diagnostics.report(
                    .enumerationMissing,
                    at: subject.description.position,
                    "enumeration '\(name)' has no page: '\(subject.name)' is not typed by it"
                )
                return []
            }
            name = enumeration
        }
        let evidence = Evidence(.typePhrase, at: subject.description.position, text: phrase.text.shortened)
        return [
            Verdict(evidence: evidence, name: name, isArray: phrase.type.isArray, isNullable: phrase.type.isNullable)
        ]
    }

    private func enumerationNamed(_ subject: Subject) -> [Verdict] {
        let prose = subject.description.prose
        let mentioned = prose.mentions.lazy.compactMap { index.enumeration(destination: $0.destination) }.first
        guard let name = mentioned ?? parenthesizedEnumeration(prose.text) else { return [] }
        let evidence = Evidence(.enumerationNamed, at: subject.description.position, text: prose.text.shortened)
        return [Verdict(evidence: evidence, name: name, isArray: nil)]
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

    private func sampleValues(_ subject: Subject) -> [Verdict] {
        subject.samples.map { sample in
            Verdict(
                evidence: Evidence(.sampleValue, at: sample.position, text: sample.text.shortened),
                name: sample.type.name,
                isArray: sample.type.isArray
            )
        }
    }

    /// Tells where a sample shows a kind of value that the deciding rule's type cannot have.
    private func reportConflicts(_ verdicts: [Verdict], subject: Subject, diagnostics: inout Diagnostics) {
        guard let first = verdicts.first else { return }
        for other in verdicts.dropFirst() where !agrees(first, other) {
            let deciding = "\(first.words) by \(first.evidence.rule.rawValue)"
            let place = "\(other.evidence.file):\(other.evidence.line)"
            let contrary = "\(other.words) by \(other.evidence.rule.rawValue) in \(place)"
            diagnostics.report(
                .typeConflict,
                at: subject.position,
                "'\(subject.name)' is \(deciding) and \(contrary): taken for \(first.name)"
            )
        }
    }

    private func agrees(_ first: Verdict, _ other: Verdict) -> Bool {
        if let isArray = first.isArray, let otherIsArray = other.isArray, isArray != otherIsArray { return false }
        if first.name == other.name { return true }
        // What a sample shows as text may be any type that travels as text.
        if other.name == Primitive.string.rawValue, other.evidence.rule == .sampleValue {
            let isTextual: Set<Primitive> = [.string, .dateTime, .timeSpan, .byte, .externalResource]
            return Primitive(rawValue: first.name).map(isTextual.contains) ?? true
        }
        return false
    }
}

extension TypeLadder {
    /// The samples of a property over all occurrences of its resource: the first in each format, and all that disagree.
    func samples(of property: String, in occurrences: [ReferenceIndex.Occurrence]) -> [Sample] {
        var samples: [Sample] = []
        // JSON shows more than XML, so it speaks first.
        for format in [ReferenceIndex.Format.json, .xml] {
            for occurrence in occurrences where occurrence.format == format {
                guard let sample = sample(of: property, in: occurrence) else { continue }
                if samples.contains(where: { $0.type == sample.type && $0.format == format }) { continue }
                samples.append(sample)
            }
        }
        return samples
    }

    private func sample(of name: String, in occurrence: ReferenceIndex.Occurrence) -> Sample? {
        let resource = occurrence.resource
        if let member = resource.properties.first(where: { $0.name == name }) {
            let type =
                occurrence.format == .json
                ? SampleTyping.type(ofJSON: member.value) : SampleTyping.type(ofXML: member.value)
            return type.map { type in
                Sample(
                    type: type,
                    text: "\"\(name)\": \(member.value)",
                    position: SourcePosition(file: occurrence.file, line: member.line),
                    format: occurrence.format
                )
            }
        }
        // Content that is no resource travels as a link that holds it.
        guard let link = resource.links.first(where: { $0.rel == name }), let href = link.hrefs.first,
            href.hasPrefix("data:") || href.hasPrefix("data :")
        else { return nil }
        return Sample(
            type: TypeReference(.externalResource),
            text: href,
            position: SourcePosition(file: occurrence.file, line: link.line),
            format: occurrence.format
        )
    }
}

extension String {
    /// The text, cut after a number of characters that still reads well in evidence.
    var shortened: String {
        utf8.count <= 120 ? self : String(prefix(117)) + "…"
    }
}
