import UCWAGenModel

/// The headings of the reference: one small list of words, so that level, case, mark-up and slips of the pen do not matter.
enum SectionVocabulary {
    /// How a heading was understood.
    enum Match: Equatable {
        /// It is a known heading.
        case exact(SectionKind)
        /// It is close to a known heading, which is given as the reference usually writes it.
        case misspelt(SectionKind, meaning: String)
        /// It is written as verbs are and is none of HTTP.
        case unknownVerb
        /// It is no known heading.
        case unknown
        /// It stands in an earlier tab too.
        case repeated

        /// What the section holds; nil where it is not read.
        var kind: SectionKind? {
            switch self {
            case .exact(let kind), .misspelt(let kind, _): kind
            case .unknownVerb, .unknown, .repeated: nil
            }
        }
    }

    /// The methods of HTTP that an operation may have.
    static let verbs = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]

    /// Finds what a heading stands for.
    static func match(_ heading: String) -> Match {
        if let kind = exactKind(heading) { return .exact(kind) }
        let forms = HeadingWords.plainerForms(of: heading)
        for form in forms {
            if let kind = exactKind(form) { return .misspelt(kind, meaning: usualWording(of: kind) ?? form) }
        }
        let plainest = forms.last ?? heading
        if isVerbShaped(plainest) { return .unknownVerb }
        guard let (phrase, kind) = nearest(to: normalized(plainest)) else { return .unknown }
        return .misspelt(kind, meaning: phrase)
    }

    /// A heading as the reference usually writes it.
    static func usualWording(of kind: SectionKind) -> String? {
        phrases.first { $0.kind == kind }?.usual
    }

    /// What a heading stands for if it is written as it should be.
    static func exactKind(_ heading: String) -> SectionKind? {
        kinds[normalized(heading)]
    }

    /// The usual wording of each heading, and what else is seen for it.
    private static let phrases: [(kind: SectionKind, usual: String, synonyms: [String])] =
        [
            (.webLink, "Web Link", ["web links"]),
            (.resourceDescription, "Resource description", ["description"]),
            (.remarks, "Remarks", ["remark"]),
            (.properties, "Properties", ["property"]),
            (.links, "Links", ["link"]),
            (
                .scopes, "Azure Active Directory scopes for online applications",
                [
                    "azure active directory scopes", "azure ad scopes", "azure ad scopes for online applications",
                    "scopes",
                ]
            ),
            (.events, "Events", ["event"]),
            (.asynchronousReasons, "Asynchronous reason codes", ["asynchronous reasons", "asynchronous errors"]),
            (.operations, "Operations", ["operation"]),
            (.queryParameters, "Query parameters", ["query parameter", "query"]),
            (.requestBody, "Request body", ["request"]),
            (.responseBody, "Response body", ["response"]),
            (.synchronousErrors, "Synchronous errors", ["synchronous error", "errors"]),
            (.examples, "Examples", ["example"]),
            (.sample(.jsonRequest), "JSON Request", []),
            (.sample(.jsonResponse), "JSON Response", []),
            (.sample(.xmlRequest), "XML Request", []),
            (.sample(.xmlResponse), "XML Response", []),
            (.members, "Members", ["member"]),
            (.usedMembers, "Members used elsewhere", []),
            (
                .guidance, "See also",
                ["next steps", "related content", "in this article", "feedback", "additional resources"]
            ),
        ] + Event.Kind.allCases.map { (.event($0), $0.rawValue.capitalizedFirst, []) }
        + verbs.map { (.verb($0), $0, []) }

    private static let kinds: [String: SectionKind] = {
        var kinds: [String: SectionKind] = [:]
        for phrase in phrases {
            kinds[normalized(phrase.usual)] = phrase.kind
            for synonym in phrase.synonyms { kinds[synonym] = phrase.kind }
        }
        return kinds
    }()

    private static let normalizedPhrases = phrases.map { (usual: $0.usual, key: normalized($0.usual), kind: $0.kind) }

    /// Methods that an operation of the reference cannot have, in whatever case; in capitals any short word is taken for one.
    private static let foreignVerbs: Set<String> = [
        "trace", "connect", "merge", "copy", "move", "lock", "unlock", "fetch",
    ]
    /// Short words in capitals that are headings of other kinds.
    private static let abbreviations: Set<String> = [
        "note", "notes", "tip", "tips", "xml", "json", "http", "api", "faq", "todo",
    ]

    private static func isVerbShaped(_ heading: String) -> Bool {
        let word = heading.utf8.filter { $0.isLetter }
        guard word.count == heading.utf8.count, (3...8).contains(word.count) else { return false }
        let lowercase = heading.lowercased()
        return foreignVerbs.contains(lowercase) || (word.allSatisfy { $0 < 0x60 } && !abbreviations.contains(lowercase))
    }

    private static func nearest(to key: String) -> (phrase: String, kind: SectionKind)? {
        guard key.utf8.count >= 5 else { return nil }
        var best: (distance: Int, phrase: String, kind: SectionKind)?
        var isAmbiguous = false
        for phrase in normalizedPhrases where phrase.key.utf8.count >= 5 {
            let limit = phrase.key.utf8.count >= 9 ? 2 : 1
            guard abs(phrase.key.utf8.count - key.utf8.count) <= limit else { continue }
            let distance = EditDistance.between(key, phrase.key)
            guard distance <= limit else { continue }
            if let current = best, current.distance <= distance {
                isAmbiguous = isAmbiguous || current.distance == distance
            } else {
                best = (distance, phrase.usual, phrase.kind)
                isAmbiguous = false
            }
        }
        guard let best, !isAmbiguous else { return nil }
        return (best.phrase, best.kind)
    }

    /// Lower case, single spaces, and no punctuation at either end.
    private static func normalized(_ heading: String) -> String {
        let punctuation = Array(":*_#. ".utf8)
        var key: [UInt8] = []
        for byte in heading.utf8 {
            let isCapital = byte.isLetter && byte & 0x20 == 0
            let next = byte.isSpace ? 0x20 : isCapital ? byte | 0x20 : byte
            let isSkipped = key.isEmpty ? punctuation.contains(next) : next == 0x20 && key.last == 0x20
            if !isSkipped { key.append(next) }
        }
        while let last = key.last, punctuation.contains(last) { key.removeLast() }
        return String(decoding: key, as: UTF8.self)
    }
}

extension String {
    /// The string with its first letter in upper case.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
