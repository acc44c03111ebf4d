import Foundation
import HTTPTypes

/// A response of an ``InMemoryTransport``, written by a test.
public enum StubbedResponse: Sendable {
    /// A response.
    case response(HTTPResponse, Data)
    /// No response: the transport fails with this error.
    case failure(any Error)

    /// A response with a JSON body.
    public static func json(_ body: String, status: Int = 200) -> StubbedResponse {
        json(Data(body.utf8), status: status, headerFields: [:])
    }

    /// A response with a resource.
    public static func resource(_ resource: some Resource, status: Int = 200) -> StubbedResponse {
        let etag = resource.content.etag.map { HTTPField(name: .eTag, value: "\"\($0)\"") }
        return json(resource.content.json(), status: status, headerFields: HTTPFields(etag.map { [$0] } ?? []))
    }

    /// A response without a body.
    public static func empty(status: Int = 204) -> StubbedResponse {
        .response(HTTPResponse(status: .init(code: status)), Data())
    }

    /// A response with status 201, the URL of what was created, and the resource if the server would send it.
    public static func created(_ href: String, _ resource: (any Resource)? = nil) -> StubbedResponse {
        guard let resource else {
            return .response(HTTPResponse(status: .created, headerFields: [.location: href]), Data())
        }
        return json(resource.content.json(), status: 201, headerFields: [.location: href])
    }

    /// An error of the service, with the status of the condition or 400.
    public static func error(_ condition: ErrorCondition, message: String? = nil) -> StubbedResponse {
        let error = ServiceError(condition.code, subcode: condition.subcode, message: message)
        return json(error.content.json(), status: condition.status ?? 400, headerFields: [:])
    }

    private static func json(_ body: Data, status: Int, headerFields: HTTPFields) -> StubbedResponse {
        var head = HTTPResponse(status: .init(code: status), headerFields: headerFields)
        head.headerFields[.contentType] = "application/json; charset=utf-8"
        return .response(head, body)
    }
}
