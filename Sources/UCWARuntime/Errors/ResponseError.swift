import Foundation
import HTTPTypes

/// Why an operation has no output.
public enum ResponseError: Error, Hashable, Sendable {
    /// The service refused, and says why.
    case service(ServiceError)
    /// Something answered with this status and no error of the service, such as a proxy.
    case http(status: Int, mediaType: String?)
    /// The answer is a success, but its body cannot be read.
    case unreadable(ContentError)
}

extension ResponseError {
    /// Reads an answer that is no success: an error of the service only where the body is one.
    init(_ head: HTTPResponse, body: Data) {
        let field = head.headerFields[.contentType]
        let mediaType = field.map { String($0.prefix { $0 != ";" }).lowercased() }
        let isJSON = mediaType.map { $0.hasSuffix("/json") || $0.hasSuffix("+json") } ?? false
        if isJSON, let content = try? ResourceContent(json: body), content.members["code"] != nil {
            self = .service(ServiceError(status: head.status.code, content: content))
        } else {
            self = .http(status: head.status.code, mediaType: mediaType)
        }
    }
}
