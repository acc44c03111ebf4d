/// The target of a link: a resource, or a capability that only has operations.
public protocol LinkTarget: Sendable {
    /// The resource that a GET returns, and that may be embedded under the link.
    ///
    /// It may be another type: the target `to` is represented by a contact.
    associatedtype Representation: Resource = AnyResource

    /// The name of the relation on the wire, the same for all revisions of the target.
    static var rel: Rel { get }

    /// The revision of the target that the type describes, from 1.
    ///
    /// A request for a later revision asks the server for it, which must offer it: see
    /// ``ResourceLink/revised(as:)``.
    static var revision: Int { get }
}

extension LinkTarget {
    /// The first revision.
    public static var revision: Int { 1 }
}

/// Something that the user can do now, because the server offers the link to it. It has operations and no properties.
public protocol Capability: LinkTarget {}
