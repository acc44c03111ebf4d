import UCWAGenModel
import UCWAGenReader

/// What a row of a Links table says in columns of its own, as distilled pages do; such words need no samples.
struct StatedLink {
    /// What a row says about the page that a link leads to.
    enum Target: Equatable {
        /// Nothing: the other rules decide.
        case unstated
        /// There is no page.
        case none
        /// The page.
        case page(String, Evidence)
    }

    private(set) var target = Target.unstated
    private(set) var placement: Link.Placement?
    private(set) var cardinality: Link.Cardinality?
    /// The words that speak for the place and the number.
    private(set) var evidence: [Evidence] = []

    init(_ row: LinkRow, index: ReferenceIndex, diagnostics: inout Diagnostics) {
        if let cell = row.target { target = Self.target(cell, index: index, diagnostics: &diagnostics) }
        var cardinalityOfType: Link.Cardinality?
        if let cell = row.typeCell, !cell.text.isEmpty {
            if let stated = StatedResource(cell, index: index) {
                if target == .unstated {
                    target = .page(stated.name, Evidence(.linkCell, at: cell.position, text: cell.verbatim))
                }
                cardinalityOfType = stated.isList ? .many : nil
            } else {
                let message = "\"\(cell.text)\" in the column \"Type\": expected the name of a resource"
                diagnostics.report(.linkCellUnclear, at: cell.position, message)
            }
        }
        placement = word(row.placement, of: ["link": .link, "embedded": .embedded], &diagnostics)
        cardinality = word(row.cardinality, of: ["one": .one, "many": .many], &diagnostics) ?? cardinalityOfType
    }

    private static func target(_ cell: Cell, index: ReferenceIndex, diagnostics: inout Diagnostics) -> Target {
        if cell.text.lowercased() == "none" { return .none }
        let linked = cell.prose.mentions.lazy.compactMap { index.resource(destination: $0.destination) }.first
        // A name without a page is one of an undescribed resource.
        let undescribed = PageName.isIdentifier(cell.text) ? cell.text : nil
        guard let name = linked ?? index.resource(named: cell.text) ?? undescribed else {
            let message = "\"\(cell.text)\" in the column \"Target\": expected the name of a resource or None"
            diagnostics.report(.linkCellUnclear, at: cell.position, message)
            return .unstated
        }
        return .page(name, Evidence(.linkCell, at: cell.position, text: cell.verbatim))
    }

    private mutating func word<Value>(
        _ cell: Cell?,
        of words: KeyValuePairs<String, Value>,
        _ diagnostics: inout Diagnostics
    ) -> Value? {
        guard let cell else { return nil }
        if let value = words.first(where: { $0.key == cell.text.lowercased() })?.value {
            evidence.append(Evidence(.linkCell, at: cell.position, text: cell.verbatim))
            return value
        }
        let expected = words.map(\.key).joined(separator: " or ")
        diagnostics.report(.linkCellUnclear, at: cell.position, "found \"\(cell.text)\": expected \(expected)")
        return nil
    }
}

/// The resource that a cell of a column *Type* names.
struct StatedResource {
    /// The name of its page.
    let name: String
    /// Whether there are several.
    let isList: Bool

    /// Reads `[contact](contact_ref.md)`, `contact`, `Array of contact` or `contact collection`; nil where there is no such page.
    init?(_ cell: Cell, index: ReferenceIndex) {
        let linked = cell.prose.mentions.lazy.compactMap { index.resource(destination: $0.destination) }.first
        var words = cell.text[...]
        var isList = false
        for opening in ["Array of ", "List of ", "Collection of "] where words.hasPrefix(opening) {
            words = words.dropFirst(opening.count)
            isList = true
        }
        for ending in [" collection", "[]"] where words.hasSuffix(ending) {
            words = words.dropLast(ending.count)
            isList = true
        }
        guard let name = linked ?? index.resource(named: String(words)) else { return nil }
        self.name = name
        self.isList = isList
    }
}
