import Foundation
import TestSupport
import Testing

/// `ucwagen explain` answers "why?".
@Suite struct ExplainTests {
    /// A path of the reference in `Tests/Golden/Messaging`, of each kind that can be explained.
    static let paths = [
        "conversation", "conversation.properties.activeModalities", "conversation.scopes.Conversations.Receive",
        "messagingInvitation.links.from", "messagingInvitation.events.started", "startMessaging2",
        "startMessaging2.POST",
        "startMessaging2.POST.query.to", "startMessaging2.POST.body.importance", "startMessaging2.POST.response",
        "startMessaging2.POST.errors.Conflict.AlreadyExists", "Importance", "Importance.Urgent",
        "genericErrors.ApplicationNotFound",
    ]

    private func explain(_ arguments: [String]) throws -> CommandRun {
        try CommandRun.ucwagen(
            ["explain"] + arguments + ["--specs", "Tests/Golden/Messaging/Pages"],
            in: Folders.package
        )
    }

    @Test(arguments: paths)
    func text(path: String) throws {
        let run = try explain([path])
        #expect(run.status == 0)
        #expect(run.errors == "3 notes not shown\n")
        let file = Folders.tests.appendingPathComponent("Golden/Messaging/Explain/\(path).txt")
        try Golden.expect(run.output, at: file)
    }

    @Test func json() throws {
        let run = try explain(["startMessaging2.POST.body.importance", "--format", "json"])
        let file = Folders.tests.appendingPathComponent(
            "Golden/Messaging/Explain/startMessaging2.POST.body.importance.json"
        )
        try Golden.expect(run.output, at: file)
    }

    /// A path that names no fact lists those under it.
    @Test(arguments: [
        "messagingInvitation.links", "conversation.scopes", "startMessaging2.POST.body", "STARTmessaging2.post.BODY",
        "startMessaging2.POST.errors.Conflict", "genericErrors", "conversation.events",
    ])
    func aPrefixListsWhatIsUnderIt(path: String) throws {
        let run = try explain([path])
        #expect(run.status == 0)
        #expect(run.errors == "3 notes not shown\n")
        // Names are found whatever their case.
        let name = path.hasPrefix("START") ? "startMessaging2.POST.body" : path
        try Golden.expect(run.output, at: Folders.tests.appendingPathComponent("Golden/Messaging/Explain/\(name).txt"))
    }

    @Test func aPrefixListsInJSONToo() throws {
        let run = try explain(["startMessaging2.POST.body", "--format", "json"])
        let file = Folders.tests.appendingPathComponent("Golden/Messaging/Explain/startMessaging2.POST.body.json")
        try Golden.expect(run.output, at: file)
    }

    @Test func namesAreFoundWithoutCase() throws {
        #expect(try explain(["STARTmessaging2.post"]).output == (try explain(["startMessaging2.POST"]).output))
    }

    @Test func anUnknownPathSuggestsNearOnes() throws {
        let run = try explain(["conversation.activeModalities"])
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(
            run.errors == """
                error: nothing is called 'conversation.activeModalities': did you mean 'conversation.properties.activeModalities'? [path-unknown]
                1 error, 3 notes not shown

                """
        )
    }

    @Test func noColourIsWrittenToAFile() throws {
        #expect(!(try explain(["conversation"]).output.contains("\u{1B}")))
    }
}
