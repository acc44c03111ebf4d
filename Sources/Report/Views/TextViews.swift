import UCWAGenTemplating

/// Words that may lead somewhere.
struct WordsView: View {
    var text: String
    /// The address; nil where the words lead nowhere.
    var address: String?

    /// Words that lead to an element of the page.
    init(_ text: String, to anchor: String?) {
        self.init(text, address: anchor.map { "#" + $0 })
    }

    init(_ text: String, address: String? = nil) {
        self.text = text
        self.address = address
    }

    static let keys = ViewKeys<WordsView>()
        .text("text") { $0.text }
        .flag("isLink") { $0.address != nil }
        .text("address") { $0.address ?? "" }
}

/// A paragraph of the reference's prose.
struct ParagraphView: View {
    var words: [WordsView]

    static let keys = ViewKeys<ParagraphView>().list("words") { $0.words }
}

/// A line of what is known of a page: a label, and words, separated by commas.
struct FactRowView: View {
    var label: String
    var items: [WordsView]

    static let keys = ViewKeys<FactRowView>()
        .text("label") { $0.label }
        .list("items") { $0.items }
}

/// Why a fact is what it is.
struct EvidenceView: View {
    /// Where the fact itself stands.
    var place: String
    var pieces: [PieceView]

    static let keys = ViewKeys<EvidenceView>()
        .text("place") { $0.place }
        .text("rule") { $0.pieces.first?.rule ?? "" }
        .flag("hasPieces") { !$0.pieces.isEmpty }
        .list("pieces") { $0.pieces }

    /// One reason.
    struct PieceView: View {
        var rule: String
        var place: String
        var text: String

        static let keys = ViewKeys<PieceView>()
            .text("rule") { $0.rule }
            .text("place") { $0.place }
            .text("text") { $0.text }
    }
}
