import Foundation
import Testing
import UCWA

/// The requests that every client sends, byte for byte: what is on the wire is no matter of taste.
@Suite struct EverydayRequestTests {
    private static let head = "Host: pool.fabrikam.example\nAccept: application/json"
    private static let json = "\(head)\nContent-Type: application/json"

    @Test func anApplicationIsCreatedAndEnded() throws {
        let input = UC.Applications.Post.Input(culture: "en-us", endpointId: "e-1", userAgent: "Tests/1")
        try expectRequest(
            ResourceLink<UC.Applications>(href: "/ucwa/oauth/v1/applications").post(input),
            """
            POST /ucwa/oauth/v1/applications
            \(Self.json)

            {"culture":"en-us","endpointId":"e-1","userAgent":"Tests/1"}
            """
        )
        let application = ResourceLink<UC.Application>(href: "/ucwa/v1/applications/7")
        try expectRequest(application.delete(), "DELETE /ucwa/v1/applications/7\n\(Self.head)")
    }

    /// What clients send beyond the page: the kind of application, and the revision that knows it.
    @Test func anApplicationIsCreatedAsServersKnowIt() throws {
        let applications = ResourceLink<UC.Applications>(href: "/applications")
        let input = UC.Applications.Post.Input(culture: "en-us", endpointId: "e-1", userAgent: "Tests/1")
        var request = applications.post(input)
        request.fields["type"] = "Browser"
        request.headerFields[.acceptLanguage] = "en"
        request.revision = 2
        try expectRequest(
            request,
            """
            POST /applications
            \(Self.head)
            X-MS-RequiresMinResourceVersion: 2
            Content-Type: application/json
            Accept-Language: en

            {"culture":"en-us","endpointId":"e-1","type":"Browser","userAgent":"Tests/1"}
            """
        )
    }

    @Test func theUserIsMadeAvailable() throws {
        let input = UC.MakeMeAvailable.Post.Input(
            inactiveTimeout: .seconds(600),
            phoneNumber: "4255552222",
            signInAs: .away,
            supportedMessageFormats: [.plain, .html],
            supportedModalities: [.phoneAudio, .messaging]
        )
        try expectRequest(
            ResourceLink<UC.MakeMeAvailable>(href: "/m").post(input),
            """
            POST /m
            \(Self.json)

            {"inactiveTimeout":"00:10:00","phoneNumber":"4255552222","signInAs":"Away",\
            "supportedMessageFormats":["Plain","Html"],"supportedModalities":["PhoneAudio","Messaging"]}
            """
        )
    }

    @Test func presenceAndNoteAreSetAndReset() throws {
        let presence = ResourceLink<UC.Presence>(href: "/p")
        try expectRequest(
            presence.post(.init(availability: .busy)),
            "POST /p\n\(Self.json)\n\n{\"availability\":\"Busy\"}"
        )
        try expectRequest(presence.post(), "POST /p\n\(Self.head)")
        let note = ResourceLink<UC.Note>(href: "/n")
        try expectRequest(note.post(.init(message: "Out")), "POST /n\n\(Self.json)\n\n{\"message\":\"Out\"}")
        try expectRequest(note.post(.init(message: "")), "POST /n\n\(Self.json)\n\n{\"message\":\"\"}")
    }

    @Test func activityIsReported() throws {
        let report = ResourceLink<UC.ReportMyActivity>(href: "/a")
        try expectRequest(report.post(), "POST /a\n\(Self.head)")
    }

    @Test func peopleAreSearched() throws {
        let search = ResourceLink<UC.Search2>(href: "/people/search?key=%7E")
        try expectRequest(
            search.get(.init(limit: 10, query: "ana & ben")),
            """
            GET /people/search?key=%7E&limit=10&query=ana%20%26%20ben
            \(Self.head)
            X-MS-RequiresMinResourceVersion: 2
            """
        )
        try expectRequest(
            ResourceLink<UC.Search>(href: "/people/search").get(.init(limit: 10, query: "ana")),
            "GET /people/search?limit=10&query=ana\n\(Self.head)"
        )
    }

    @Test func presenceIsSubscribedExtendedAndEnded() throws {
        let subscriptions = ResourceLink<UC.PresenceSubscriptions>(href: "/s")
        try expectRequest(
            subscriptions.post(.init(duration: 11, uris: ["sip:ana@fabrikam.example", "sip:ben@fabrikam.example"])),
            """
            POST /s
            \(Self.json)

            {"duration":11,"uris":["sip:ana@fabrikam.example","sip:ben@fabrikam.example"]}
            """
        )
        let subscription = ResourceLink<UC.PresenceSubscription>(href: "/s/1")
        try expectRequest(
            subscription.post(.init(duration: 30)),
            "POST /s/1\n\(Self.json)\n\n{\"duration\":30}"
        )
        try expectRequest(subscription.delete(), "DELETE /s/1\n\(Self.head)")
    }

    @Test func aPhotoIsRead() throws {
        try expectRequest(
            ResourceLink<UC.Photo>(href: "/photos/ana").get(.init(size: "HR96X96")),
            """
            GET /photos/ana?size=HR96X96
            Host: pool.fabrikam.example
            Accept: */*
            """
        )
    }

    @Test func anInvitationOfTheFirstRevision() throws {
        let input = UC.StartMessaging.Post.Input(
            message: ExternalResource(text: "Hi"),
            operationId: "op-1",
            to: "sip:ana@fabrikam.example"
        )
        try expectRequest(
            ResourceLink<UC.StartMessaging>(href: "/start").post(input),
            """
            POST /start
            \(Self.json)

            {"_links":{"message":{"href":"data:text/plain;charset=utf-8,Hi"}},"operationId":"op-1",\
            "to":"sip:ana@fabrikam.example"}
            """
        )
    }

    @Test func messagesAreSentAndTypingIsShown() throws {
        try expectRequest(
            ResourceLink<UC.SendMessage>(href: "/m").post(.init(body: .html("<b>Hi</b>"), operationId: "m-1")),
            """
            POST /m?operationId=m-1
            \(Self.head)
            Content-Type: text/html;charset=utf-8

            <b>Hi</b>
            """
        )
        try expectRequest(ResourceLink<UC.SetIsTyping>(href: "/t").post(), "POST /t\n\(Self.head)")
        try expectRequest(ResourceLink<UC.StopMessaging>(href: "/e").post(), "POST /e\n\(Self.head)")
    }

    @Test func somebodyIsAdded() throws {
        try expectRequest(
            ResourceLink<UC.AddParticipant>(href: "/add").post(
                .init(operationId: "op-2", to: "sip:ben@fabrikam.example")
            ),
            "POST /add\n\(Self.json)\n\n{\"operationId\":\"op-2\",\"to\":\"sip:ben@fabrikam.example\"}"
        )
    }

    @Test func aCallIsAnswered() throws {
        try expectRequest(
            ResourceLink<UC.AcceptWithAnswer>(href: "/answer?x=1")
                .post(.init(sdp: .sdp("v=0\r\n"), sessionContext: "s-1")),
            "POST /answer?x=1&sessionContext=s-1\n\(Self.head)\nContent-Type: application/sdp\n\nv=0\r\n"
        )
    }

    @Test func aPhoneCallIsStarted() throws {
        let input = UC.StartPhoneAudio2.Post.Input(
            operationId: "op-3",
            phoneNumber: "+14255552222",
            to: "sip:ana@fabrikam.example"
        )
        try expectRequest(
            ResourceLink<UC.StartPhoneAudio2>(href: "/phone").post(input),
            """
            POST /phone
            \(Self.head)
            X-MS-RequiresMinResourceVersion: 2
            Content-Type: application/json

            {"operationId":"op-3","phoneNumber":"+14255552222","to":"sip:ana@fabrikam.example"}
            """
        )
    }

    @Test func groupsAreMadeAndRead() throws {
        let groups = ResourceLink<UC.MyGroups2>(href: "/groups")
        let version = "X-MS-RequiresMinResourceVersion: 2"
        try expectRequest(groups.get(), "GET /groups\n\(Self.head)\n\(version)")
        try expectRequest(
            groups.post(.init(displayName: "Friends")),
            "POST /groups\n\(Self.head)\n\(version)\nContent-Type: application/json\n\n{\"displayName\":\"Friends\"}"
        )
    }

    @Test func aMeetingIsChanged() throws {
        let json = #"{"etag": "W/\"5\"", "subject": "A", "_embedded": {"x": {}}, "other": [1]}"#
        var meeting = UC.MyOnlineMeeting(content: try ResourceContent(json: Data(json.utf8)))
        meeting.subject = "B"
        try expectRequest(
            ResourceLink<UC.MyOnlineMeeting>(href: "/meeting").put(meeting),
            """
            PUT /meeting
            Host: pool.fabrikam.example
            Accept: application/json
            If-Match: W/"5"
            Content-Type: application/json

            {"etag":"W/\\"5\\"","other":[1],"subject":"B"}
            """
        )
    }
}
