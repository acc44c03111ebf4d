import Foundation
import UCWARuntime

/// Answers as a server would, so that the example runs anywhere.
enum Server {
    static func answer(_ request: HTTPRequest, _ body: Data?) async throws -> (HTTPResponse, Data) {
        switch (request.method, request.path) {
        case (.get, "/ucwa/me"):
            InMemoryTransport.json(
                200,
                """
                {
                  "rel": "me",
                  "name": "Ana Lind",
                  "_links": {"self": {"href": "/ucwa/me"}, "note": {"href": "/ucwa/me/note"}},
                  "_embedded": {
                    "presence": {"rel": "presence", "availability": "InTheAttic", "lastActive": "/Date(1700000000000)/"}
                  }
                }
                """
            )
        case (.get, "/ucwa/me/note"):
            InMemoryTransport.json(200, #"{"rel": "note", "message": "In the garden", "type": "Personal"}"#)
        case (.post, "/ucwa/me/note"):
            (HTTPResponse(status: .noContent), Data())
        default:
            InMemoryTransport.json(404, #"{"code": "NotFound"}"#)
        }
    }
}
