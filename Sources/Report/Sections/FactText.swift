import UCWAGenModel

/// Turns what the model says into what the report shows, with links to the pages that are shown too.
struct FactText {
    private var resources: [String: String] = [:]
    private var enumerations: [String: String] = [:]
    /// The identifiers of pages by their files' names in small letters, without ending.
    private var pages: [String: String] = [:]

    init(_ model: ReferenceModel, _ anchors: FactAnchors) {
        for (page, anchor) in zip(model.otherPages, anchors.otherPages) { pages[Self.key(page.file)] = anchor }
        for error in model.genericErrors { pages[Self.key(error.source.file)] = anchors.section(.genericErrors) }
        for (page, anchor) in zip(model.undescribed, anchors.undescribed) {
            if page.members == nil { resources[page.name] = anchor } else { enumerations[page.name] = anchor }
        }
        for (enumeration, anchor) in zip(model.enumerations, anchors.enumerations) {
            enumerations[enumeration.name] = enumerations[enumeration.name] ?? anchor.own
            pages[Self.key(enumeration.source.file)] = anchor.own
        }
        for (resource, anchor) in zip(model.resources, anchors.resources) {
            resources[resource.name] = resources[resource.name] ?? anchor.own
            pages[Self.key(resource.source.file)] = anchor.own
        }
    }

    private static func key(_ file: String) -> String {
        Prose.Mention(range: 0..<0, destination: file).page ?? file.lowercased()
    }

    /// The addresses of the resources on the page, by their names.
    var resourceAddresses: [String: String] { resources.mapValues { "#" + $0 } }

    /// The name of a resource, leading to it if it is there.
    func resource(_ name: String) -> WordsView { WordsView(name, to: resources[name]) }

    /// The name of a type, leading to its enumeration if it is one.
    func type(_ type: TypeReference) -> WordsView {
        WordsView(type.name, to: type.primitive == nil ? enumerations[type.name] : nil)
    }

    /// What stands before the name of a type.
    func typePrefix(_ type: TypeReference) -> String { String(type.phrase.dropLast(type.name.count)) }

    /// The paragraphs of a text.
    func paragraphs(_ prose: Prose?) -> [ParagraphView] {
        guard let prose, !prose.isEmpty else { return [] }
        var paragraphs: [ParagraphView] = []
        var words: [WordsView] = []
        for span in prose.spans {
            let pieces = span.text.split(separator: "\n\n", omittingEmptySubsequences: false)
            for (number, piece) in pieces.enumerated() {
                if number > 0 {
                    paragraphs.append(ParagraphView(words: words))
                    words = []
                }
                if !piece.isEmpty { words.append(WordsView(String(piece), address: span.mention.flatMap(address))) }
            }
        }
        paragraphs.append(ParagraphView(words: words))
        return paragraphs.filter { !$0.words.isEmpty }
    }

    /// Where a link of the reference leads: to a page that is shown, or to an address of the web; nil for all else.
    private func address(_ mention: Prose.Mention) -> String? {
        if let page = mention.page { return pages[page].map { "#" + $0 } }
        let destination = mention.destination.lowercased()
        // No other scheme: an address of a script would be run.
        return destination.hasPrefix("https://") || destination.hasPrefix("http://") ? mention.destination : nil
    }

    /// A place in a page.
    func place(_ position: SourcePosition) -> String { "\(position.file):\(position.line)" }

    /// The mark of a fact that no table of its page lists; nil for one that a table does.
    func origin(_ origin: FactOrigin) -> String? { origin == .table ? nil : origin.rawValue }

    /// Why a fact is what it is.
    func evidence(_ evidence: [Evidence], of position: SourcePosition) -> EvidenceView {
        let pieces = evidence.map {
            EvidenceView.PieceView(rule: $0.rule.rawValue, place: "\($0.file):\($0.line)", text: $0.text)
        }
        return EvidenceView(place: place(position), pieces: pieces)
    }

    /// What a page says about values, in words.
    func constraints(_ constraints: Constraints) -> [String] {
        [
            constraints.maxLength.map { "at most \($0) characters" },
            constraints.minimum.map { "at least \($0)" },
            constraints.maximum.map { "at most \($0)" },
            constraints.default.map { "default \($0)" },
        ].compactMap { $0 }
    }
}
