import Testing

/// What the server refuses: that it takes the requests of the example means something.
@Suite(.timeLimit(.minutes(1))) struct RefusalTests {
    @Test func withoutATokenThereIsOnlyAWordOnWhereToGetOne() async throws {
        try await Session.run { session in
            let (response, _) = try await session.send("GET", "/user")
            #expect(response.statusCode == 401)
            let field = try #require(response.value(forHTTPHeaderField: "WWW-Authenticate"))
            #expect(field.contains(#"MsRtcOAuth href="\#(session.address)oauthtoken""#))
            #expect(try await session.with("Authorization", "Bearer x").refusal("GET", "/user") == "401")
        }
    }

    @Test(arguments: [
        ("", "unsupported_grant_type"), ("grant_type=%zz&%", "unsupported_grant_type"),
        ("grant_type=password&username=ana@fabrikam.example", "invalid_request"),
        ("grant_type=password&username=ana@fabrikam.example&password=a+b", "invalid_grant"),
        ("grant_type=password&username=ben@fabrikam.example&password=", "invalid_grant"),
    ])
    func tokens(form: String, error: String) async throws {
        try await Session.run { session in
            let (response, answer) = try await session.with("Content-Type", Session.form)
                .send("POST", "/oauthtoken", form)
            #expect(response.statusCode == 400)
            #expect(answer.error == error)
            #expect(try await session.refusal("POST", "/oauthtoken", form) == "415 UnsupportedMediaType")
        }
    }

    @Test func applications() async throws {
        try await Session.runApplication { session, application in
            let path = "/ucwa/v1/applications"
            let (_, answer) = try await session.send("POST", path, #"{"userAgent": "T", "culture": "en-US"}"#)
            #expect(answer.subcode == "ParameterValidationFailure")
            #expect(answer.parameters == ["endpointId": "is missing"])
            let empty = #"{"userAgent": "", "endpointId": "1", "culture": "en-US"}"#
            #expect(try await session.send("POST", path, empty).1.parameters == ["userAgent": "is empty"])
            #expect(try await session.refusal("POST", path, "{") == "400 BadRequest DeserializationFailure")
            #expect(try await session.with("Content-Type", nil).refusal("POST", path) == "415 UnsupportedMediaType")
            #expect(try await session.refusal("GET", path) == "405 MethodNotAllowed")
            #expect(try await session.with("Accept", "text/html").refusal("GET", application) == "406 NotAcceptable")
            #expect(try await session.refusal("GET", "\(application)/no") == "404 NotFound")
            #expect(try await session.refusal("PUT", "\(application)/me", "{}") == "405 MethodNotAllowed")
            #expect(try await session.refusal("GET", "\(path)/99") == "404 NotFound ApplicationNotFound")
            #expect(try await session.refusal("DELETE", application) == "204")
            #expect(try await session.refusal("GET", application) == "404 NotFound ApplicationNotFound")
        }
    }

    @Test func availability() async throws {
        try await Session.runApplication { session, application in
            let path = "\(application)/me/makeMeAvailable"
            let wrong = try await session.refusal("POST", path, #"{"signInAs": "Asleep"}"#)
            #expect(wrong == "400 BadRequest ParameterValidationFailure")
            #expect(try await session.refusal("POST", "\(application)/me/reportMyActivity") == "404 NotFound")
            #expect(try await session.refusal("POST", path, "{}") == "204")
            #expect(try await session.refusal("POST", path, "{}") == "409 Conflict AlreadyExists")
            #expect(try await session.refusal("POST", "\(application)/me/reportMyActivity") == "204")
        }
    }

    @Test func events() async throws {
        try await Session.runApplication { session, application in
            let path = "\(application)/events"
            let (_, answer) = try await session.send("GET", "\(path)?ack=7")
            #expect(answer._links == ["resync": .init(href: "\(path)?ack=1")])
            for wrong in ["timeout=179", "low=4", "medium=1801", "priority=high"] {
                let refusal = try await session.refusal("GET", "\(path)?ack=1&\(wrong)")
                #expect(refusal == "400 BadRequest ParameterValidationFailure", "\(wrong)")
            }
            try await withThrowingTaskGroup(of: String.self) { group in
                // Whichever comes first is let go of as the other comes.
                for _ in 0..<2 { group.addTask { try await session.refusal("GET", "\(path)?ack=1") } }
                let replaced = try await group.next()
                #expect(replaced == "409 Conflict PGetReplaced")
                #expect(try await session.refusal("DELETE", application) == "204")
                #expect(try await group.next() == "404 NotFound ApplicationNotFound")
            }
        }
    }

    @Test func invitations() async throws {
        try await Session.runApplication { session, application in
            let path = "\(application)/communication/messagingInvitations"
            let ben = #"{"operationId": "1", "to": "sip:ben@fabrikam.example"}"#
            let parameter = "400 BadRequest ParameterValidationFailure"
            #expect(try await session.refusal("POST", path, ben) == parameter, "no revision")
            let later = session.with("X-MS-RequiresMinResourceVersion", "3")
            #expect(try await later.refusal("POST", path, ben) == "404 NotFound APIVersionNotSupported")
            let session = session.with("X-MS-RequiresMinResourceVersion", "2")
            for wrong in [
                #"{"to": "sip:ben@fabrikam.example"}"#, #"{"operationId": "1"}"#,
                #"{"operationId": "1", "to": "ben@fabrikam.example"}"#,
                #"{"operationId": "", "to": "sip:ben@fabrikam.example"}"#,
                #"{"operationId": "\#(String(repeating: "1", count: 51))", "to": "sip:ben@fabrikam.example"}"#,
                #"{"operationId": "1", "to": "sip:ben@fabrikam.example", "importance": "Low"}"#,
            ] {
                #expect(try await session.refusal("POST", path, wrong) == parameter, "\(wrong)")
            }
            for nobody in ["sip:eve@fabrikam.example", "sip:ana@fabrikam.example"] {
                let refusal = try await session.refusal("POST", path, #"{"operationId": "1", "to": "\#(nobody)"}"#)
                #expect(refusal == "404 NotFound DestinationNotFound")
            }
            #expect(try await session.refusal("POST", path, ben) == "201")
            #expect(try await session.refusal("POST", path, ben) == "409 Conflict AlreadyExists")
        }
    }

    @Test func messages() async throws {
        try await Session.runApplication { session, application in
            let revised = session.with("X-MS-RequiresMinResourceVersion", "2")
            let ben = #"{"operationId": "1", "to": "sip:ben@fabrikam.example"}"#
            _ = try await revised.send("POST", "\(application)/communication/messagingInvitations", ben)
            let messaging = "\(application)/communication/conversations/1/messaging"
            let path = "\(messaging)/messages?operationId="
            let text = session.with("Content-Type", "text/plain;charset=utf-8")
            try await session.wait(for: "Connected", at: messaging)
            #expect(try await session.refusal("POST", "\(path)2", "Hello") == "415 UnsupportedMediaType")
            let parameter = "400 BadRequest ParameterValidationFailure"
            #expect(try await text.refusal("POST", "\(messaging)/messages", "Hello") == parameter)
            #expect(try await text.refusal("POST", "\(path)2") == parameter)
            #expect(try await text.refusal("POST", "\(path)1", "Hello") == "409 Conflict AlreadyExists")
            #expect(try await text.refusal("POST", "\(path)2", "Hello") == "201")
            #expect(try await session.refusal("POST", "\(messaging)/terminate") == "204")
            #expect(try await text.refusal("POST", "\(path)3", "Hello") == "404 NotFound")
            #expect(try await session.refusal("POST", "\(messaging)/terminate") == "404 NotFound")
        }
    }
}
