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

extension ResponseError: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .service(let error): error.description
        case .http(let status, let mediaType): "status \(status) with \(mediaType ?? "no content")"
        case .unreadable(let error): error.description
        }
    }
}

extension ResponseError {
    /// Reads an answer that is no success: an error of the service only where the body is one.
    init(_ head: HTTPResponse, body: Data) {
        let mediaType = head.mediaType
        if let content = Self.reason(mediaType, body), content.members["code"] != nil {
            self = .service(ServiceError(status: head.status.code, content: content))
        } else {
            self = .http(status: head.status.code, mediaType: mediaType?.name)
        }
    }

    private static func reason(_ mediaType: MediaType?, _ body: Data) -> ResourceContent? {
        guard let mediaType else { return nil }
        if mediaType.isJSON { return try? ResourceContent(json: body) }
        return mediaType.isXML ? ReasonReader.reason(body) : nil
    }
}
