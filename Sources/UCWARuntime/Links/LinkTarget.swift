/// What a link can lead to: a resource, or a capability that only has operations.
public protocol LinkTarget: Sendable {
    /// The resource that a GET answers with, and that may travel embedded under the link.
    associatedtype Representation: Resource = AnyResource

    /// The rel on the wire, without a revision.
    static var rel: Rel { get }

    /// The revision of the rel that is described, from 1.
    static var revision: Int { get }
}

extension LinkTarget {
    /// The first revision.
    public static var revision: Int { 1 }
}

/// A capability: something that the user can do now, because the server offers the link. It has operations and no state.
public protocol Capability: LinkTarget {}
