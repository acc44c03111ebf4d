import Foundation
import HTTPTypes

/// A response that is neither a success nor an error of the service.
public enum ResponseError: Error, Hashable, Sendable {
    /// A status that is no success, without an error of the service: a proxy responded, or the service did not say more.
    ///
    /// A redirection is one, and so is status 304, which ``Response/notModified`` reports.
    case http(status: Int, mediaType: String?)
    /// A success whose body cannot be read.
    case unreadable(ContentError)
}

extension ResponseError: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .http(let status, let mediaType): "status \(status) with \(mediaType ?? "no content")"
        case .unreadable(let error): error.description
        }
    }
}

extension ResponseError: LocalizedError {
    /// The ``description``.
    public var errorDescription: String? { description }
}

extension HTTPResponse {
    /// The error that a response without success stands for: a ``ServiceError`` only if the body is one.
    func failure(body: Data) -> any Error {
        if let content = reason(in: body), let error = ServiceError(status: status.code, content: content) {
            return error
        }
        return ResponseError.http(status: status.code, mediaType: mediaType?.name)
    }

    private func reason(in body: Data) -> ResourceContent? {
        guard let mediaType else { return nil }
        if mediaType.isJSON { return try? ResourceContent(json: body) }
        return mediaType.isXML ? ReasonReader.reason(body) : nil
    }
}
