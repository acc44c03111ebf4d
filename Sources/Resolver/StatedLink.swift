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
        placement = word(row.placement, of: ["link": .link, "embedded": .embedded], &diagnostics)
        cardinality = word(row.cardinality, of: ["one": .one, "many": .many], &diagnostics)
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
