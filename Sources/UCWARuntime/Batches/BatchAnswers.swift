import Foundation
import HTTPTypes

/// The answers to the requests of a batch.
public struct BatchAnswers: Sendable {
    /// The HTTP answers in the order of the requests.
    public let answers: [(head: HTTPResponse, body: Data)]

    /// Reads the parts of an answer.
    ///
    /// - Throws: ``ResponseError``
    init(_ head: HTTPResponse, body: Data, count: Int) throws(ResponseError) {
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
        guard answers.count == count else {
            throw .unreadable(.notABatch("\(answers.count) answers to \(count) requests"))
        }
        self.answers = answers
    }

    /// The answer to a request of the batch that these are the answers to.
    public subscript<Operation>(place: BatchPlace<Operation>) -> Response<Operation.Output> {
        guard answers.indices.contains(place.index) else {
            // A place of another batch.
            return Response(HTTPResponse(status: .init(code: 0)), body: Data())
        }
        let (head, body) = answers[place.index]
        return Response(head, body: body)
    }
}
