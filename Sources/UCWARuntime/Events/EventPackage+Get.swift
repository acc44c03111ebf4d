extension EventPackage {
    /// Waits for the next events.
    public enum Get: ResourceOperation {
        /// GET.
        public static var method: HTTPRequest.Method { .get }

        /// The events.
        public typealias Output = EventPackage

        /// How long the server is to wait. It remembers the values until it gets others.
        public struct Input: OperationInput {
            /// How many seconds the server may collect events of low priority, 5 to 1800.
            public var low: Int?
            /// How many seconds the server may collect events of medium priority, 5 to 1800.
            public var medium: Int?
            /// Of several requests with the same URL, the server responds to the one with the highest priority.
            public var priority: Int?
            /// After how many seconds the server responds even if nothing has happened, 180 to 1800. The transport must
            /// wait longer.
            public var timeout: Int?

            /// Creates an input.
            public init(low: Int? = nil, medium: Int? = nil, priority: Int? = nil, timeout: Int? = nil) {
                self.low = low
                self.medium = medium
                self.priority = priority
                self.timeout = timeout
            }

            /// Encodes the values that are set.
            public func write(to writer: inout InputWriter) {
                writer.query("low", low, minimum: 5, maximum: 1_800)
                writer.query("medium", medium, minimum: 5, maximum: 1_800)
                writer.query("priority", priority)
                writer.query("timeout", timeout, minimum: 180, maximum: 1_800)
            }
        }
    }
}

extension ResourceLink where Target == EventPackage {
    /// Waits for the next events.
    public func get(_ input: EventPackage.Get.Input = .init()) -> Request<EventPackage.Get> {
        Request(self, input)
    }
}
