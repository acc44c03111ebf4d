extension EventPackage {
    /// Waits for the next events.
    public enum Get: ResourceOperation {
        /// The HTTP method.
        public static var method: HTTPRequest.Method { .get }

        /// The events.
        public typealias Output = EventPackage

        /// How long the server is to wait. It remembers what it was told until it is told otherwise.
        public struct Input: OperationInput {
            /// For how many seconds events of low priority may gather, 5 to 1800.
            public var low: Int?
            /// For how many seconds events of medium priority may gather, 5 to 1800.
            public var medium: Int?
            /// Which of several requests with the same address counts: the one of the highest priority.
            public var priority: Int?
            /// After how many seconds the server answers though nothing has happened, 180 to 1800. A transport must wait
            /// longer.
            public var timeout: Int?

            /// Creates an input.
            public init(low: Int? = nil, medium: Int? = nil, priority: Int? = nil, timeout: Int? = nil) {
                self.low = low
                self.medium = medium
                self.priority = priority
                self.timeout = timeout
            }

            /// Writes what is given.
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
