import UCWAGenModel

extension Commentary {
    /// What is said of a query parameter or a field that no table of its page lists; empty where one does.
    func origin(of parameter: Parameter) -> String {
        sentence(parameter.origin, parameter.evidence) ?? "Only a sample shows it; whether it is required is not said."
    }

    /// What is said of a property that no table of its page lists; empty where one does.
    func origin(of property: Property) -> String {
        sentence(property.origin, property.evidence) ?? Self.onlySample
    }

    /// What is said of a link that no table of its page lists; empty where one row of its rel is in a table.
    func origin(of links: [Link]) -> String {
        guard let link = links.first(where: { $0.origin == .table }) ?? links.first else { return "" }
        return sentence(link.origin, link.evidence) ?? Self.onlySample
    }

    /// What is said of a response that no section of its page states; empty where one does.
    func origin(of response: Response) -> String {
        sentence(response.origin, response.evidence) ?? Self.onlySample
    }

    private static let onlySample = "Only a sample shows it."

    /// The sentence for an origin, empty where there is nothing to say; nil for what only a sample shows.
    private func sentence(_ origin: FactOrigin, _ evidence: [Evidence]) -> String? {
        switch origin {
        case .table, .override: return ""
        case .sample: return nil
        case .revision:
            guard let file = evidence.first(where: { $0.rule == .otherRevision })?.file else { return nil }
            return "The page of \(page(PageName.stem(of: file))) lists it."
        }
    }
}
