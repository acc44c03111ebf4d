import Foundation

/// A link that a server offers: an address, and the resource itself where it travels along.
///
/// Links come and go with what the user may do; a link that is not there means that it cannot be done now. Operations are
/// methods of the link: they build a ``Request``.
public struct ResourceLink<Target: LinkTarget>: Hashable, Sendable {
    /// Everything that the server says about the link.
    public var attributes: ResourceContent
    /// What travels embedded under the link.
    public var embeddedContent: ResourceContent?

    /// Creates a link from the server's words.
    public init(attributes: ResourceContent, embeddedContent: ResourceContent? = nil) {
        self.attributes = attributes
        self.embeddedContent = embeddedContent
    }

    /// Creates a link to an address that is known otherwise, such as one that was kept from an earlier answer.
    public init(href: String) {
        self.init(attributes: ResourceContent(members: ["href": .string(href)]))
    }

    /// The address as the server wrote it, absolute or from the root; empty where the server gave none.
    ///
    /// It is opaque: nothing is built from it.
    public var href: String { attributes["href"] ?? "" }

    /// A title for a person.
    public var title: String? { attributes["title"] }

    /// What the link is for, where the server says it in the link itself, as events do.
    public var rel: Rel? { attributes["rel"].map { Rel(rawValue: $0) } }

    /// The address in full, for an address that leaves out the server; nil where it is none of HTTP.
    ///
    /// The server's query stays as it is.
    public func address(relativeTo base: URL) -> String? {
        RequestAddress(href, relativeTo: base)?.absolute
    }

    /// The server that the address leads to, as a ``TokenProvider`` is asked for it; nil for an address that is none of
    /// HTTP.
    public func origin(relativeTo base: URL) -> String? {
        RequestAddress(href, relativeTo: base)?.origin
    }

    /// The latest revision of the target that the server offers: a decimal number, 1 where the server says nothing.
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

    /// The target, where the server sent it along.
    public var embedded: Target.Representation? {
        embeddedContent.map(Target.Representation.init(content:))
    }

    /// The same link as one to a later revision of the target; nil where the server does not offer that revision.
    public func revised<Later: LinkTarget>(as later: Later.Type) -> ResourceLink<Later>? {
        guard revision >= Decimal(Later.revision) else { return nil }
        return ResourceLink<Later>(attributes: attributes, embeddedContent: embeddedContent)
    }

    /// The same link as one to another kind of target, for a link whose type only the application knows.
    public func retargeted<Other: LinkTarget>(to other: Other.Type) -> ResourceLink<Other> {
        ResourceLink<Other>(attributes: attributes, embeddedContent: embeddedContent)
    }
}
