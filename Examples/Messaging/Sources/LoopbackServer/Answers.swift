import FlyingFox
import Foundation

extension HTTPResponse {
    /// An answer with content, and where that lies if it was made just now.
    static func json(_ statusCode: HTTPStatusCode, _ content: JSON, location: String? = nil) -> HTTPResponse {
        var headers: HTTPHeaders = [.contentType: "application/json; charset=utf-8", .cacheControl: "no-cache"]
        headers[.location] = location
        return HTTPResponse(statusCode: statusCode, headers: headers, body: content.data)
    }

    /// A resource was made, and lies there; what becomes of it is told by events.
    static func created(at location: String) -> HTTPResponse {
        HTTPResponse(statusCode: .created, headers: HTTPHeaders([.location: location]))
    }

    static var noContent: HTTPResponse { HTTPResponse(statusCode: .noContent) }

    /// Without a token there is no answer, but a word on where to get one. Servers write it as a page of HTML, and the
    /// ways to sign in as several header fields.
    static func unauthorized(tokensFrom address: String) -> HTTPResponse {
        var headers: HTTPHeaders = [.contentType: "text/html"]
        headers.addValue(#"Bearer trusted_issuers="", client_id="0""#, for: .wwwAuthenticate)
        headers.addValue(
            #"MsRtcOAuth href="\#(address)",grant_type="urn:microsoft.rtc:windows,password""#,
            for: .wwwAuthenticate
        )
        return HTTPResponse(statusCode: .unauthorized, headers: headers, body: Data("<html>Sign in.</html>".utf8))
    }
}

extension HTTPHeader {
    static let accept = HTTPHeader("Accept")
    static let requiredRevision = HTTPHeader("X-MS-RequiresMinResourceVersion")
    static let wwwAuthenticate = HTTPHeader("WWW-Authenticate")
}
