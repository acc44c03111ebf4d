/// The packages of the event channel, in the order in which the server sends them.
///
/// ```swift
/// for try await package in EventChannel(events, client: client) {
///     package.events.forEach(show)
/// }
/// ```
///
/// The server wants to be asked for the next events before the application handles the last ones. So the request for the
/// next package is already under way while the application handles one. The URL of the next package, which
/// ``EventPackage/continuation`` has, is followed here; what to forget after `resume` and `resync` is left to the
/// application. The sequence ends after a package without a continuation.
///
/// ## One channel for an application
///
/// An application has one event channel, and reads it for as long as it runs. A second channel at the `events` link starts
/// with events that were already acknowledged, and two channels at once replace each other: the server responds to one of
/// them with `Conflict`, `PGetReplaced`. To go on later, keep the iterator, or start a channel with the link of the last
/// package's continuation.
///
/// ## What it does not do
///
/// - It does not try again. `for try await` ends with the first error, such as status 503. To survive errors, call
///   ``Iterator/next()`` in a loop: after an error it sends the same request again, and the server repeats the events that
///   were not acknowledged. It does not wait in between; ``Response/retryAfter`` is not available here.
/// - It does not create the application again after `NotFound`, `ApplicationNotFound`.
/// - It does not report activity or renew tokens; a ``TokenProvider`` does the latter.
public struct EventChannel: AsyncSequence, Sendable {
    /// A response of the event channel.
    public typealias Element = EventPackage

    private let request: Request<EventPackage.Get>
    private let client: Client

    /// Creates a channel. Nothing is sent yet.
    ///
    /// - Parameters:
    ///   - link: The link `events` of the application, or that of the continuation of the last package.
    ///   - client: The client that sends the requests. Its transport must wait longer than the server is asked to.
    ///   - input: How long the server is to wait. It is sent with the first request, and again after `resume`.
    public init(_ link: ResourceLink<some LinkTarget>, client: Client, _ input: EventPackage.Get.Input = .init()) {
        request = link.retargeted(to: EventPackage.self).get(input)
        self.client = client
    }

    /// Starts to read at the link of the channel.
    public func makeAsyncIterator() -> Iterator {
        Iterator(request: request, input: request.input, client: client)
    }

    /// Reads the channel. The request that is under way is cancelled with the last copy of the iterator.
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

        /// Waits for the next package; nil if the last one has no continuation.
        ///
        /// - Throws: The errors of ``Client/output(of:)``. The next call sends the same request again.
        public mutating func next() async throws -> EventPackage? {
            guard let request else { return nil }
            let pending = pending ?? PendingPackage(request, client)
            self.pending = nil
            let package = try await pending.package()
            switch package.continuation {
            case .next(let link)?, .resync(let link)?: self.request = link.get()
            case .resume(let link)?: self.request = link.get(input)
            case nil: self.request = nil
            }
            self.pending = self.request.map { PendingPackage($0, client) }
            return package
        }
    }

    /// A request that is under way until the last reference to it goes.
    private final class PendingPackage: Sendable {
        private let task: Task<EventPackage, any Error>

        init(_ request: Request<EventPackage.Get>, _ client: Client) {
            task = Task { try await client.output(of: request) }
        }

        deinit {
            task.cancel()
        }

        func package() async throws -> EventPackage {
            try await withTaskCancellationHandler {
                try await task.value
            } onCancel: {
                task.cancel()
            }
        }
    }
}
