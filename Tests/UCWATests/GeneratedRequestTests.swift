import Foundation
import HTTPTypes
import Testing
import UCWA

/// Requests that the generated methods build, against the same requests written by hand.
@Suite struct GeneratedRequestTests {
    @Test func aReadOfAResource() throws {
        try expectRequest(
            ResourceLink<UC.Me>(href: "/ucwa/v1/applications/7/me").get(),
            """
            GET /ucwa/v1/applications/7/me
            Host: pool.fabrikam.example
            Accept: application/json
            """
        )
    }

    @Test func aReadOfAResourceThatIsKnown() throws {
        var request = ResourceLink<UC.Communication>(href: "/c").get()
        request.ifNoneMatch = "1234"
        try expectRequest(
            request,
            """
            GET /c
            Host: pool.fabrikam.example
            Accept: application/json
            If-None-Match: "1234"
            """
        )
    }

    @Test func anInvitation() throws {
        let link = ResourceLink<UC.StartMessaging>(
            attributes: ResourceContent(members: [
                "href": .string("/start"), "revision": .string("2"),
            ])
        )
        let input = UC.StartMessaging2.Post.Input(
            customContent: ExternalResource(data: Data([0, 255]), mediaType: "application/octet-stream"),
            importance: .urgent,
            message: ExternalResource(text: "Hi + hello"),
            operationId: "op-1",
            subject: "Lunch \"today\"",
            to: "sip:ana@fabrikam.example"
        )
        try expectRequest(
            try #require(link.revision2).post(input),
            """
            POST /start
            Host: pool.fabrikam.example
            Accept: application/json
            X-MS-RequiresMinResourceVersion: 2
            Content-Type: application/json

            {"_links":{"customContent":{"href":"data:application/octet-stream;base64,AP8="},\
            "message":{"href":"data:text/plain;charset=utf-8,Hi%20%2B%20hello"}},"importance":"Urgent",\
            "operationId":"op-1","subject":"Lunch \\"today\\"","to":"sip:ana@fabrikam.example"}
            """
        )
    }

    @Test func aMessage() throws {
        let link = ResourceLink<UC.SendMessage>(href: "/messages?context=%7Ba%7D")
        try expectRequest(
            link.post(.init(body: .text("See you"), operationId: "m 1&2")),
            """
            POST /messages?context=%7Ba%7D&operationId=m%201%262
            Host: pool.fabrikam.example
            Accept: application/json
            Content-Type: text/plain;charset=utf-8

            See you
            """
        )
    }

    @Test func theEventChannel() throws {
        try expectRequest(
            ResourceLink<UC.Events>(href: "/events?ack=1").get(.init(low: 30, timeout: 300)),
            """
            GET /events?ack=1&low=30&timeout=300
            Host: pool.fabrikam.example
            Accept: application/json
            """
        )
    }

    @Test func aReplacementSendsEverythingBack() throws {
        let json = """
            {"rel": "communication", "etag": "88", "phoneNumber": "+1", "supportedModalities": ["Messaging", "Mime"],
             "3b9a2c54-7c1b-4a86-9a0e-5a0f5c1d2e3f": "send me back", "videoBasedScreenSharing": {"a": [1, null]},
             "_links": {"self": {"href": "/c"}}, "_embedded": {"conversations": {"rel": "conversations"}}}
            """
        var communication = UC.Communication(content: try ResourceContent(json: Data(json.utf8)))
        communication.phoneNumber = "+2"
        communication.supportedModalities?.append(.phoneAudio)
        try expectRequest(
            try #require(communication.selfLink).put(communication),
            """
            PUT /c
            Host: pool.fabrikam.example
            Accept: application/json
            If-Match: "88"
            Content-Type: application/json

            {"3b9a2c54-7c1b-4a86-9a0e-5a0f5c1d2e3f":"send me back","_links":{"self":{"href":"/c"}},"etag":"88",\
            "phoneNumber":"+2","rel":"communication","supportedModalities":["Messaging","Mime","PhoneAudio"],\
            "videoBasedScreenSharing":{"a":[1,null]}}
            """
        )
    }

    @Test func aDateInABody() throws {
        let input = UC.MyOnlineMeetings.Post.Input(
            attendees: ["sip:a@b.example"],
            expirationTime: Date(timeIntervalSince1970: 1.5)
        )
        try expectRequest(
            ResourceLink<UC.MyOnlineMeetings>(href: "/m").post(input),
            """
            POST /m
            Host: pool.fabrikam.example
            Accept: application/json
            Content-Type: application/json

            {"attendees":["sip:a@b.example"],"expirationTime":"/Date(1500)/"}
            """
        )
    }

    @Test func anEnd() throws {
        try expectRequest(
            ResourceLink<UC.Application>(href: "https://other.example:8443/a").delete(),
            """
            DELETE /a
            Host: other.example:8443
            Accept: application/json
            """
        )
    }

    @Test func allThatIsWrongIsToldAtOnce() throws {
        let long = String(repeating: "x", count: 251)
        let input = UC.StartMessaging2.Post.Input(operationId: long, subject: long)
        let base = try #require(URL(string: "https://pool"))
        #expect(
            throws: InvalidRequest(violations: [
                InputViolation("operationId", .tooLong(count: 251, maximum: 50)),
                InputViolation("subject", .tooLong(count: 251, maximum: 250)),
                InputViolation("href", .unusableURL("")),
            ])
        ) { try ResourceLink<UC.StartMessaging2>(href: "").post(input).httpRequest(relativeTo: base) }
    }

    @Test(arguments: UC.StartMessaging2.Post.documentedErrors + UC.Me.Get.documentedErrors)
    func eachDocumentedErrorMatchesItsCondition(condition: ErrorCondition) throws {
        let spellings: [(String) -> String] = [{ $0 }, { $0.lowercased() }, { $0.uppercased() }]
        for spelling in spellings {
            let code = spelling(condition.code)
            let subcode = spelling(condition.subcode ?? "None")
            let error = ServiceError(code, subcode: subcode, status: condition.status)
            #expect(condition ~= error)
            #expect(error.condition(among: UC.StartMessaging2.Post.documentedErrors + [condition]) == condition)
            let other = ServiceError(code, subcode: "FullMoon", status: condition.status)
            #expect(other.condition(among: UC.StartMessaging2.Post.documentedErrors) == nil)
        }
    }
}
