/// Where a property, link, query parameter, body field or response of the model comes from.
public enum FactOrigin: String, Hashable, Sendable, CaseIterable {
    /// A row of a table of the page.
    case table
    /// Sample messages alone: no table lists it, and whether it is required is not stated.
    case sample
    /// A sample message shows it, and a row of another revision of the rel describes it.
    case revision
    /// `overrides.yml` adds it.
    case override
}

/// Where a request sends a value.
public enum ParameterLocation: String, Hashable, Sendable, CaseIterable {
    /// In the query of the URL.
    case query
    /// As a field of the body.
    case body
}
