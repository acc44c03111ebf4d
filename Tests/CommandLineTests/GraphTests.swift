import Foundation
import TestSupport
import Testing

/// `ucwagen graph`
@Suite struct GraphTests {
    private func graph(_ arguments: String...) throws -> CommandRun {
        try CommandRun.ucwagen(
            ["graph", "--specs", "Tests/Golden/Messaging/Pages"] + arguments,
            in: Folders.package
        )
    }

    private func golden(_ name: String) throws -> String {
        let file = Folders.tests.appendingPathComponent("Golden/Messaging/Report/\(name)")
        return try String(contentsOf: file, encoding: .utf8)
    }

    @Test func theWholeReferenceIsShown() throws {
        let run = try graph()
        #expect(run.status == 0)
        #expect(run.errors == "3 notes not shown\n")
        #expect(try run.output == golden("graph.dot"))
        #expect(try graph("--format", "mermaid").output == golden("graph.mmd"))
        #expect(try graph("--also", "answers", "--also", "revisions").output == golden("graph-all.dot"))
    }

    @Test func aPartIsShown() throws {
        #expect(
            try graph("--format", "mermaid", "--from", "Messaginginvitation", "--depth", "0").output
                == "flowchart LR\n    messagingInvitation[\"messagingInvitation\"]\n"
        )
        let all = try graph("--from", "messagingInvitation").output
        #expect(try graph("--from", "messagingInvitation", "--depth", "9").output == all)
        #expect(try graph("--depth", "9").status == 0)
    }

    @Test func anUnknownResourceSuggestsANearOne() throws {
        let run = try graph("--from", "conversatoin")
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(
            run.errors == """
                error: no resource is called 'conversatoin': did you mean 'conversation'? [resource-unknown]
                1 error, 3 notes not shown

                """
        )
        #expect(
            try graph("--from", "xyz", "--quiet").errors == "error: no resource is called 'xyz' [resource-unknown]\n"
        )
    }

    @Test(arguments: [["--depth", "-1"], ["--depth", "x"], ["--format", "svg"], ["--also", "events"]])
    func aWrongUseExitsWith64(arguments: [String]) throws {
        #expect(try CommandRun.ucwagen(["graph"] + arguments, in: Folders.package).status == 64)
    }
}
