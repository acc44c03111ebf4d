import Foundation

/// Why a request was not sent or has no response, with the error of the token provider or of the transport.
public enum ClientError: Error {
    /// The token provider failed. The request was not sent, or was refused with status 401.
    case noToken(any Error)
    /// The transport failed. The server may have received the request.
    case noResponse(any Error)
}

extension ClientError {
    /// The error of the token provider or of the transport.
    public var underlyingError: any Error {
        switch self {
        case .noToken(let error), .noResponse(let error): error
        }
    }
}

extension ClientError: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .noToken(let error): "no token: \(Self.text(error))"
        case .noResponse(let error): "no response: \(Self.text(error))"
        }
    }

    /// The errors of Foundation have two descriptions; this is the one for people.
    private static func text(_ error: any Error) -> String {
        let isOfFoundation = error is any CustomNSError || type(of: error) is NSError.Type
        return isOfFoundation || error is any LocalizedError ? error.localizedDescription : "\(error)"
    }
}

extension ClientError: LocalizedError {
    /// The ``description``.
    public var errorDescription: String? { description }
}
