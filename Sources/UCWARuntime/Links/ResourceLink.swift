import Foundation

/// A link that a server offers, with the resource itself if it is embedded.
///
/// Links come and go with what the user may do; a missing link means that it cannot be done now. Each operation of the
/// target is a method of the link, which creates a ``Request``.
public struct ResourceLink<Target: LinkTarget>: Hashable, Sendable {
    /// The link as a JSON object, including members without a property here.
    public var attributes: ResourceContent
    /// The content of the resource that is embedded under the link.
    public var embeddedContent: ResourceContent?

    /// Creates a link from its JSON object.
    public init(attributes: ResourceContent, embeddedContent: ResourceContent? = nil) {
        self.attributes = attributes
        self.embeddedContent = embeddedContent
    }

    /// Creates a link to a known URL, such as one that was kept from an earlier response.
    public init(href: String) {
        self.init(attributes: ResourceContent(members: ["href": .string(href)]))
    }

    /// The URL as the server wrote it, absolute or from the root; nil if there is none, as with a resource that is
    /// embedded without a link.
    ///
    /// It is opaque: nothing should be built from it.
    public var href: String? { attributes["href"] }

    /// A title for a person.
    public var title: String? { attributes["title"] }

    /// The rel, if the link itself names it, as links of events do.
    public var rel: Rel? { attributes["rel"].map { Rel(rawValue: $0) } }

    /// The absolute URL; nil if it is none of HTTP.
    ///
    /// Path and query stay as the server wrote them; characters that a URL cannot hold are escaped, as in a request.
    public func url(relativeTo base: URL) -> URL? {
        requestURL(relativeTo: base).flatMap { URL(string: $0.absolute) }
    }

    /// The server that the link leads to, to compare with the one that a ``TokenRequest`` names; nil if the URL is none of
    /// HTTP.
    public func origin(relativeTo base: URL) -> Origin? {
        requestURL(relativeTo: base)?.origin
    }

    private func requestURL(relativeTo base: URL) -> RequestURL? {
        href.flatMap { RequestURL($0, relativeTo: base) }
    }

    /// The latest revision of the target that the server offers: a decimal number, 1 if the server does not say.
    public var revision: Decimal {
        switch attributes.members["revision"] {
        case .string(let text): Self.decimal(text) ?? 1
        case let value?: Decimal(contentValue: value) ?? 1
        case nil: 1
        }
    }

    /// Reads digits, with or without a fraction; Foundation would also take those in front of anything else.
    private static func decimal(_ text: String) -> Decimal? {
        let digits = text.split(separator: ".", omittingEmptySubsequences: false)
        guard digits.count <= 2, digits.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        return Decimal(string: text)
    }

    /// The embedded target; nil if the server did not embed it.
    public var embedded: Target.Representation? {
        embeddedContent.map(Target.Representation.init(content:))
    }

    /// The same link as one to a later revision of the target; nil if the server does not offer that revision.
    public func revised<Later: LinkTarget>(as later: Later.Type) -> ResourceLink<Later>? {
        guard revision >= Decimal(Later.revision) else { return nil }
        return ResourceLink<Later>(attributes: attributes, embeddedContent: embeddedContent)
    }

    /// The same link as one to another kind of target, for a link whose type only the application knows.
    public func retargeted<Other: LinkTarget>(to other: Other.Type) -> ResourceLink<Other> {
        ResourceLink<Other>(attributes: attributes, embeddedContent: embeddedContent)
    }
}
