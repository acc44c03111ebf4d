import FlyingFox
import FlyingSocks
import Foundation
import Testing
import UCWAURLSession
import UCWARuntime

/// A server on loopback that answers as it is told, right and wrong.
func withServer(
    timeout: Duration = .seconds(20),
    maximumBytes: Int = 1 << 20,
    handler: @escaping @Sendable (FlyingFox.HTTPRequest) async throws -> FlyingFox.HTTPResponse,
    _ body: @Sendable (Client) async throws -> Void
) async throws {
    let configuration = HTTPServer.Configuration(
        address: try sockaddr_in.inet(ip4: "127.0.0.1", port: 0),
        timeout: 20,
        logger: .disabled
    )
    let server = HTTPServer(config: configuration, handler: ClosureHTTPHandler(handler))
    let running = Task { try await server.run() }
    defer { running.cancel() }
    try await server.waitUntilListening()
    guard case .ip4(_, let port)? = await server.listeningAddress else { throw CancellationError() }
    let base = try #require(URL(string: "http://127.0.0.1:\(port)/start"))
    let transport = URLSessionTransport(timeout: timeout, maximumBytes: maximumBytes)
    try await body(Client(baseURL: base, transport: transport) { _ in "token" })
}

func json(_ status: FlyingFox.HTTPStatusCode, _ body: String) -> FlyingFox.HTTPResponse {
    FlyingFox.HTTPResponse(
        statusCode: status,
        headers: HTTPHeaders([.contentType: "application/json; charset=utf-8"]),
        body: Data(body.utf8)
    )
}

/// A body of spaces that may break off.
struct Bytes: AsyncBufferedSequence, Sendable {
    typealias Element = UInt8
    struct BrokenOff: Error {}

    var count: Int
    var failsAfter: Int?

    func makeAsyncIterator() -> Iterator { Iterator(remaining: count, failsAfter: failsAfter ?? .max, sent: 0) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        var remaining: Int
        var failsAfter: Int
        var sent: Int

        mutating func next() async throws -> UInt8? {
            try await nextBuffer(suggested: 1)?.first
        }

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
            guard remaining > 0 else { return nil }
            guard sent < failsAfter else { throw BrokenOff() }
            let size = Swift.min(count, remaining, 4_096)
            remaining -= size
            sent += size
            return [UInt8](repeating: 0x20, count: size)
        }
    }
}
