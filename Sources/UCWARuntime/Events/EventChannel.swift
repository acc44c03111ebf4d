/// The packages of the event channel, in the order in which they come.
///
/// The service wants to be asked for the next events before the application looks at the last ones, so the request for the
/// next package is under way while one is looked at.
///
/// ```swift
/// for try await package in EventChannel(events, client: client) {
///     package.events.forEach(show)
/// }
/// ```
///
/// The ``EventPackage/continuation`` of a package says where the next one comes from, which is followed here, and whether
/// something is to be forgotten, which is left to the application. The sequence ends after a package without one.
public struct EventChannel: AsyncSequence, Sendable {
    /// What is read.
    public typealias Element = EventPackage

    private let request: Request<EventPackage.Get>
    private let client: Client

    /// Creates a channel that nothing is asked of yet. One at a time is read of an application.
    ///
    /// - Parameters:
    ///   - link: The link `events` of the application, or the one of a package that was read last.
    ///   - client: What sends the requests. Its transport must wait longer than the server is asked to.
    ///   - input: How long the server is to wait. It is told so at first, and again where it has forgotten.
    public init(_ link: ResourceLink<some LinkTarget>, client: Client, _ input: EventPackage.Get.Input = .init()) {
        request = link.retargeted(to: EventPackage.self).get(input)
        self.client = client
    }

    /// Begins to read.
    public func makeAsyncIterator() -> Iterator {
        Iterator(request: request, input: request.input, client: client)
    }

    /// One reading of the channel. When it is let go of, the request that is under way is cancelled.
    public struct Iterator: AsyncIteratorProtocol {
        private var request: Request<EventPackage.Get>?
        private var pending: PendingPackage?
        private let input: EventPackage.Get.Input
        private let client: Client

        fileprivate init(request: Request<EventPackage.Get>, input: EventPackage.Get.Input, client: Client) {
            self.request = request
            self.input = input
            self.client = client
        }

        /// Waits for the next package; nil where the last one did not say how to go on.
        ///
        /// - Throws: ``ClientError`` or ``ResponseError``. To ask again is to send the same request again.
        public mutating func next() async throws -> EventPackage? {
            guard let request else { return nil }
            let pending = pending ?? PendingPackage(request, client)
            self.pending = nil
            let package = try await pending.response().output
            switch package.continuation {
            case .next(let link)?, .resync(let link)?: self.request = link.get()
            case .resume(let link)?: self.request = link.get(input)
            case nil: self.request = nil
            }
            self.pending = self.request.map { PendingPackage($0, client) }
            return package
        }
    }

    /// A request that is under way for as long as somebody holds on to it.
    private final class PendingPackage: Sendable {
        private let task: Task<Response<EventPackage>, any Error>

        init(_ request: Request<EventPackage.Get>, _ client: Client) {
            task = Task { try await client.send(request) }
        }

        deinit {
            task.cancel()
        }

        func response() async throws -> Response<EventPackage> {
            try await withTaskCancellationHandler {
                try await task.value
            } onCancel: {
                task.cancel()
            }
        }
    }
}
