import UCWAGenModel

/// What may be meant by a path that leads nowhere, among all that can be overridden.
struct OverrideSuggestions {
    private let paths: [String]

    init(_ model: ReferenceModel) {
        let facts = FactIndex(model)
        let rows = facts.paths.filter { path in
            switch facts.fact(at: path)?.fact {
            case .property, .link, .event, .parameter, .response, .error, .asynchronousError, .member: true
            case .resource, .scope, .operation, .enumeration, .genericError, .undescribed, nil: false
            }
        }
        paths = rows + model.resources.map { "\($0.name).representation" }
    }

    /// The path that is most like another one; nil where none is like it.
    ///
    /// - Parameter model: The model, in which a part of a fact may be meant.
    func nearest(to path: String, in model: ReferenceModel) -> String? {
        if let dot = path.lastIndex(of: "."),
            let whole = FactIndex.suggestions(for: String(path[..<dot]), among: paths, limit: 1).first
        {
            let part = whole + path[dot...]
            if let found = OverridePath(part, in: model), found.attribute != nil, Self.isLike(path, part) {
                return part
            }
        }
        return FactIndex.suggestions(for: path, among: paths, limit: 1).first { Self.isLike(path, $0) }
    }

    /// Whether a path may be a slip for another, and not merely a short one for which anything is near.
    private static func isLike(_ path: String, _ other: String) -> Bool {
        EditDistance.between(path.lowercased(), other.lowercased()) <= max(3, path.utf8.count / 3)
    }
}
