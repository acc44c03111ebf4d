import Foundation
import HTTPTypes

/// The answers to the requests of a batch.
public struct BatchAnswers: Sendable {
    /// The HTTP answers in the order of the requests.
    public let answers: [(head: HTTPResponse, body: Data)]
    private let requests: [UUID]

    /// Reads the parts of an answer to requests.
    ///
    /// - Throws: ``ResponseError``
    init(_ head: HTTPResponse, body: Data, requests: [UUID]) throws(ResponseError) {
        guard head.status.kind == .successful else { throw ResponseError(head, body: body) }
        let mediaType = head.mediaType
        guard let mediaType, mediaType.name.hasPrefix("multipart/"), let boundary = mediaType["boundary"],
            !boundary.isEmpty
        else { throw .http(status: head.status.code, mediaType: mediaType?.name) }
        var answers: [(head: HTTPResponse, body: Data)] = []
        for part in MultipartReader.parts(of: body, boundary: boundary) {
            guard let answer = MultipartReader.answer(in: part) else {
                throw .unreadable(.notABatch("part \(answers.count) is no HTTP answer"))
            }
            answers.append(answer)
        }
        guard answers.count == requests.count else {
            throw .unreadable(.notABatch("\(answers.count) answers to \(requests.count) requests"))
        }
        self.answers = answers
        self.requests = requests
    }

    /// The answer to a request of the batch that these are the answers to; one of status 0, which has no output, for a
    /// request of another batch.
    public subscript<Operation>(place: BatchPlace<Operation>) -> Response<Operation.Output> {
        guard requests.indices.contains(place.index), requests[place.index] == place.id else {
            return Response(HTTPResponse(status: .init(code: 0)), body: Data())
        }
        let (head, body) = answers[place.index]
        return Response(head, body: body)
    }
}
