import UCWARuntime

/// Responds as a server would, so that the example runs anywhere.
enum Server {
    static var transport: InMemoryTransport {
        let transport = InMemoryTransport()
        transport.respond(
            to: .get,
            "/ucwa/me",
            with: .json(
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
        )
        transport.respond(
            to: .get,
            "/ucwa/me/note",
            with: .json(#"{"rel": "note", "message": "In the garden", "type": "Personal"}"#)
        )
        transport.respond(to: .post, "/ucwa/me/note", with: .empty())
        return transport
    }
}
