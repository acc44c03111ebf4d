import UCWAGenModel
import UCWAGenReader

/// Gathers what samples show under a name.
enum SampleCollector {
    /// The first value in each format and all that show another type, and every text.
    static func collect(
        _ name: String,
        in occurrences: [ReferenceIndex.Occurrence]
    ) -> (samples: [TypeSubject.Sample], words: Set<String>) {
        var samples: [TypeSubject.Sample] = []
        var words: Set<String> = []
        // JSON shows more than XML, so it speaks first.
        for format in [ReferenceIndex.Format.json, .xml] {
            var types: [TypeReference] = []
            for occurrence in occurrences where occurrence.format == format {
                guard let value = value(name, in: occurrence) else { continue }
                words.formUnion(value.words)
                guard let sample = value.sample, !types.contains(sample.type) else { continue }
                types.append(sample.type)
                samples.append(sample)
            }
        }
        return (samples, words)
    }

    /// Whether two names differ in case alone. Lengths are compared first, because nearly all names differ in it.
    private static func isSame(_ first: String, _ second: String) -> Bool {
        first.utf8.count == second.utf8.count && first.lowercased() == second.lowercased()
    }

    private static func value(
        _ name: String,
        in occurrence: ReferenceIndex.Occurrence
    ) -> (sample: TypeSubject.Sample?, words: [String])? {
        let resource = occurrence.resource
        // The wire's names have one spelling, but a table may write another: `uri` for `Uri`.
        let exact = resource.properties.first { $0.name == name }
        if let member = exact ?? resource.properties.first(where: { isSame($0.name, name) }) {
            let isJSON = occurrence.format == .json
            let type = isJSON ? SampleTyping.type(ofJSON: member.value) : SampleTyping.type(ofXML: member.value)
            let sample = type.map { type in
                TypeSubject.Sample(
                    type: type,
                    text: "\"\(name)\": \(member.value)",
                    position: SourcePosition(file: occurrence.file, line: member.line)
                )
            }
            return (sample, member.value.elements.compactMap(\.string))
        }
        // Content that is no resource travels as a link that holds it.
        guard let link = resource.links.first(where: { $0.rel == name }), let href = link.hrefs.first,
            href.hasPrefix("data:") || href.hasPrefix("data :")
        else { return nil }
        let sample = TypeSubject.Sample(
            type: TypeReference(.externalResource),
            text: href,
            position: SourcePosition(file: occurrence.file, line: link.line)
        )
        return (sample, [])
    }
}
