/// A resource that the reference has no page for; its members are read by name.
public struct AnyResource: Resource {
    /// No rel: the content may say its own.
    public static var rel: Rel { "" }

    /// What was received.
    public var content: ResourceContent

    /// Creates a view over content.
    public init(content: ResourceContent) {
        self.content = content
    }

    /// Reads the resource.
    public enum Get: ResourceOperation {
        /// The HTTP method.
        public static var method: HTTPRequest.Method { .get }

        /// Whatever is there.
        public typealias Output = AnyResource
    }
}

extension ResourceLink where Target == AnyResource {
    /// Reads whatever is there.
    public func get() -> Request<AnyResource.Get> {
        Request(self)
    }
}
