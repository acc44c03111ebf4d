import UCWAGenModel

/// Which pages become Swift: those that are asked for, and what they refer to.
public struct ResourceSelection: Hashable, Sendable {
    /// The names or patterns of the pages that are asked for; empty for all.
    public var include: [String]
    /// The names or patterns of the pages that are left out, whoever refers to them.
    public var exclude: [String]
    /// How many links or responses away from the pages that are asked for a page may be; nil for any number.
    public var depth: Int?
    /// Where the names or patterns stand in a configuration; nothing for those of a command line.
    public var places: [String: SourcePosition]

    /// Creates a selection; it starts with everything.
    public init(
        include: [String] = [],
        exclude: [String] = [],
        depth: Int? = nil,
        places: [String: SourcePosition] = [:]
    ) {
        self.include = include
        self.exclude = exclude
        self.depth = depth
        self.places = places
    }

    /// The part of a model that is selected.
    ///
    /// What a selected resource refers to comes along, as far as the depth allows: the targets of its links and what its
    /// operations respond with. Its enumerations and the other revisions of its rel come along in any case. A resource that is
    /// referred to and left out is listed as undescribed, in the first revision of its rel; values of an enumeration that is
    /// left out are text.
    public func apply(to model: ReferenceModel, diagnostics: inout Diagnostics) -> ReferenceModel {
        guard !include.isEmpty || !exclude.isEmpty else { return model }
        let names = model.resources.map(\.name) + model.enumerations.map(\.name)
        reportUnmatched(names, diagnostics: &diagnostics)
        let excluded = Set(names.filter { matches($0, exclude) })
        let wanted = names.filter { (include.isEmpty || matches($0, include)) && !excluded.contains($0) }
        let reached = References(model).closure(of: wanted, depth: depth, excluding: excluded)
        return SelectedModel(model, selected: reached).model
    }

    private func matches(_ name: String, _ patterns: [String]) -> Bool {
        patterns.contains { Wildcard($0).matches(name) }
    }

    private func reportUnmatched(_ names: [String], diagnostics: inout Diagnostics) {
        for pattern in include + exclude where !names.contains(where: Wildcard(pattern).matches) {
            let near = EditDistance.nearest(to: pattern, in: names).map { ": did you mean '\($0)'?" } ?? ""
            diagnostics.report(.selectionUnmatched, at: places[pattern], "no page is called '\(pattern)'\(near)")
        }
    }
}
