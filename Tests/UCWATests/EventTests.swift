import Foundation
import Testing
import UCWA

@Suite struct EventTests {
    private func package(_ json: String) throws -> EventPackage {
        EventPackage(content: try ResourceContent(json: Data(json.utf8)))
    }

    private let json = """
        {"rel": "events", "extra": 1, "sender": [
          {"rel": "communication", "href": "/c", "later": true, "events": [
            {"link": {"rel": "messagingInvitation", "href": "/i/1", "title": "First"}, "type": "started",
             "_embedded": {"messagingInvitation": {"rel": "messagingInvitation", "operationId": "op-1",
               "state": "Connecting", "_links": {"self": {"href": "/i/1"}}}}},
            {"link": {"rel": "conversation", "href": "/t/1"}, "in": {"rel": "conversations", "href": "/t"},
             "type": "added"}]},
          {"rel": "conversation", "href": "/t/1", "events": [
            {"link": {"rel": "localParticipant", "href": "/p/1"}, "type": "added",
             "_embedded": {"localParticipant": {"rel": "participant", "name": "Ana"}}},
            {"link": {"rel": "hologram", "href": "/h"}, "type": "shimmered", "brightness": 7,
             "_embedded": {"hologram": {"rel": "hologram", "colour": "blue"}}}]},
          {"rel": "communication", "href": "/c", "events": [
            {"link": {"rel": "messagingInvitation", "href": "/i/1"}, "type": "completed", "status": "Failure",
             "reason": {"code": "RemoteFailure", "subcode": "Declined", "message": null},
             "_embedded": {"messagingInvitation": {"operationId": "op-1", "state": "Failed"}}},
            {"link": {"rel": "messagingInvitation", "href": "/i/2"}, "type": "completed", "status": "Postponed"}]}],
         "_links": {"self": {"href": "/e?ack=1"}, "next": {"href": "/e?ack=2"}}}
        """

    @Test func sendersStayInTheirOrderAndMayRepeat() throws {
        let package = try package(json)
        #expect(package.senders.map(\.rel) == ["communication", "conversation", "communication"])
        #expect(package.senders.map(\.link.href) == ["/c", "/t/1", "/c"])
        #expect(package.senders[0].link.attributes["later"] == true)
        #expect(
            package.events.map(\.type?.rawValue) == [
                "started", "added", "added", "shimmered", "completed", "completed",
            ]
        )
        #expect(
            package.events.map(\.sender.rel) == [
                "communication", "communication", "conversation", "conversation", "communication", "communication",
            ]
        )
    }

    @Test func anEventSaysWhatHasHappened() throws {
        let events = try package(json).events
        #expect(events[0].link.title == "First")
        #expect(events[0].container == nil)
        #expect(events[1].container?.rel == "conversations")
        #expect(events[1].container?.href == "/t")
        #expect(events[1].embedded == nil)
        #expect(events[1].type == .added)
        #expect(events[4].status == .failure)
        #expect(events[4].reason?.code == "RemoteFailure")
        #expect(events[4].reason?.message == nil)
        #expect(events[4].reason.map { ErrorCondition("remotefailure", subcode: "declined") ~= $0 } == true)
        #expect(events[5].status?.isKnown == false)
        #expect(events[5].status?.rawValue == "Postponed")
    }

    @Test func whatCameAlongIsFoundByKeyAndRel() throws {
        let events = try package(json).events
        #expect(events[0].resource(as: UC.MessagingInvitation.self)?.state == .connecting)
        #expect(events[0].resource(as: UC.Conversation.self) == nil)
        #expect(events[2].resource(as: UC.Participant.self)?.content["name"] == "Ana", "by its own rel")
        #expect(events[2].resource(as: UC.LocalParticipant.self)?.name == "Ana", "by the target's representation")
        #expect(events[4].resource(as: UC.MessagingInvitation.self)?.state == .failed, "by its key")
        #expect(events[0].resource(in: UC.resourceRegistry) is UC.MessagingInvitation)
        #expect(events[1].resource(in: UC.resourceRegistry) == nil)
        #expect(events[2].resource(in: UC.resourceRegistry) is UC.Participant, "by its key first")
        let hologram = events[3].resource(in: UC.resourceRegistry)
        #expect(hologram is AnyResource)
        #expect(hologram?.content["colour"] == "blue")
        #expect(events[3].type?.isKnown == false)
        #expect(events[3].content["brightness"] == 7)
    }

    @Test func linksLeadOn() throws {
        let events = try package(json).events
        #expect(events[1].link(as: UC.Conversation.self)?.get().href == "/t/1")
        #expect(events[1].link(as: UC.Participant.self) == nil)
        #expect(events[2].link(as: UC.Participant.self)?.embedded?.content["name"] == "Ana")
    }

    @Test func anOperationIsFollowedByItsName() throws {
        let events = try package(json).events(ofOperation: "op-1")
        #expect(events.map(\.type) == [.started, .completed])
        #expect(try package(json).events(ofOperation: "op-2") == [])
    }

    @Test(arguments: ["next", "resume", "resync"])
    func anyContinuationIsFollowed(rel: String) throws {
        let package = try package(#"{"_links": {"self": {"href": "/e"}, "\#(rel)": {"href": "/e?ack=5&x=%2f"}}}"#)
        #expect(package.events == [])
        let link = ResourceLink<EventPackage>(href: "/e?ack=5&x=%2f")
        #expect(package.continuation?.link == link)
        switch package.continuation {
        case .next?: #expect(rel == "next")
        case .resume?: #expect(rel == "resume")
        case .resync?: #expect(rel == "resync")
        case nil: Issue.record("expected to go on")
        }
        let base = try #require(URL(string: "https://host"))
        let request = try package.continuation?.link.get(.init(low: 5, timeout: 180)).httpRequest(relativeTo: base).0
        #expect(request?.path == "/e?ack=5&x=%2f&low=5&timeout=180")
    }

    @Test func theServerIsAskedToWaitWithinLimits() throws {
        let base = try #require(URL(string: "https://host"))
        let input = EventPackage.Get.Input(low: 4, medium: 1_801, priority: -1, timeout: 10)
        let request = ResourceLink<EventPackage>(href: "/e").get(input)
        #expect(
            throws: InvalidRequest(violations: [
                InputViolation("low", .tooSmall(4, minimum: 5)),
                InputViolation("medium", .tooLarge(1_801, maximum: 1_800)),
                InputViolation("timeout", .tooSmall(10, minimum: 180)),
            ])
        ) { try request.httpRequest(relativeTo: base) }
    }

    @Test func theEventChannelAnswersWithAPackage() throws {
        let request = ResourceLink<UC.Events>(href: "/e").get()
        let response = request.response(HTTPResponse(status: .ok), body: Data(json.utf8))
        #expect(try response.output.events.count == 6)
        #expect(try response.output.content == ResourceContent(json: Data(json.utf8)))
    }

    @Test func problemsAreListedWithTheirPath() throws {
        #expect(try package(json).problems(in: UC.resourceRegistry) == [])
        let wrong = """
            {"sender": [7, {"rel": "x", "events": [null, {"type": 1, "status": true, "reason": "no",
              "link": {"rel": "messagingInvitation", "href": "/i", "title": ""}, "in": "y",
              "_embedded": {"messagingInvitation": {"operationId": 5}}}, {"type": "added"}]}],
             "_links": {"next": {"title": "no address"}}}
            """
        let problems = try package(wrong).problems(in: UC.resourceRegistry).map(\.description)
        #expect(
            problems == [
                "_links.next: expected an object with an href, found an object",
                "sender.0: expected an object, found a whole number",
                "sender.1.events.0: expected an object, found null",
                "sender.1.events.1.type: expected text, found a whole number",
                "sender.1.events.1.status: expected text, found true or false",
                "sender.1.events.1.in: expected an object with an href, found text",
                "sender.1.events.1.reason: expected an object, found text",
                "sender.1.events.1._embedded.messagingInvitation.operationId: expected text, found a whole number",
                "sender.1.events.2.link: expected an object with an href, found null",
            ]
        )
        #expect(try package(wrong).events.count == 2)
    }

    @Test func oneSenderAndOneEventInPlaceOfLists() throws {
        let package = try package(
            #"{"sender": {"rel": "me", "events": {"type": "updated", "link": {"rel": "me", "href": "/m"}}}}"#
        )
        #expect(package.events.map(\.type) == [.updated])
    }
}
