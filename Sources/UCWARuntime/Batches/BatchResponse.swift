import Foundation
import HTTPTypes

/// The responses to the requests of a batch, each by the token that ``BatchRequest/add(_:)`` returned.
public struct BatchResponse: Sendable {
    /// The HTTP responses in the order of the requests.
    public let responses: [(head: HTTPResponse, body: Data)]
    private let requests: [UUID]

    /// Reads the parts of a response to requests.
    ///
    /// - Throws: ``ServiceError`` or ``ResponseError``.
    init(_ head: HTTPResponse, body: Data, requests: [UUID]) throws {
        guard head.status.kind == .successful else { throw head.failure(body: body) }
        let mediaType = head.mediaType
        guard let mediaType, mediaType.name.hasPrefix("multipart/"), let boundary = mediaType["boundary"],
            !boundary.isEmpty
        else { throw ResponseError.http(status: head.status.code, mediaType: mediaType?.name) }
        var responses: [(head: HTTPResponse, body: Data)] = []
        for part in MultipartReader.parts(of: body, boundary: boundary) {
            guard let response = MultipartReader.response(in: part) else {
                let limit = MultipartReader.maximumFieldCount
                throw ResponseError.unreadable(
                    .notABatch("part \(responses.count) is not an HTTP response of at most \(limit) header fields")
                )
            }
            responses.append(response)
        }
        guard responses.count == requests.count else {
            throw ResponseError.unreadable(.notABatch("\(responses.count) responses to \(requests.count) requests"))
        }
        self.responses = responses
        self.requests = requests
    }

    /// The response to a request of the batch.
    ///
    /// - Throws: ``UnknownBatchToken`` for the token of another batch. An error of the service is in the response:
    ///   ``Response/output`` throws it.
    public subscript<Operation>(token: BatchToken<Operation>) -> Response<Operation.Output> {
        get throws {
            guard requests.indices.contains(token.index), requests[token.index] == token.id else {
                throw UnknownBatchToken(index: token.index)
            }
            let (head, body) = responses[token.index]
            return Response(head, body: body)
        }
    }
}

/// A token that belongs to another batch than the response it was used with.
public struct UnknownBatchToken: Error, Hashable, Sendable {
    /// The position of the request in its own batch, from 0.
    public let index: Int
}

extension UnknownBatchToken: CustomStringConvertible {
    /// The reason in one line.
    public var description: String { "the token of request \(index) belongs to another batch" }
}
