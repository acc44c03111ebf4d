/// A resource that the reference has no page for. Its members are read by name.
public struct AnyResource: Resource {
    /// Empty, since it stands for any resource. The content may name its own ``ResourceContent/rel``.
    public static var rel: Rel { "" }

    /// The resource as a JSON object.
    public var content: ResourceContent

    /// Creates a view over content.
    public init(content: ResourceContent) {
        self.content = content
    }

    /// Reads the resource.
    public enum Get: ResourceOperation {
        /// GET.
        public static var method: HTTPRequest.Method { .get }

        /// The resource, of whatever kind.
        public typealias Output = AnyResource
    }
}

extension ResourceLink where Target == AnyResource {
    /// Reads the resource, of whatever kind.
    public func get() -> Request<AnyResource.Get> {
        Request(self)
    }
}
