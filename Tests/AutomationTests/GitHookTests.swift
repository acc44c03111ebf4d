import Foundation
import TestSupport
import Testing

/// The hook of `Examples/git-hooks`, in a repository of its own.
@Suite struct GitHookTests {
    let repository: TemporaryFolder

    init() throws {
        repository = try TemporaryFolder()
        try repository.write(PageText.contact, to: "specs/contact_ref.md")
        try git("init", "--quiet")
        let hook = Folders.package.appendingPathComponent("Examples/git-hooks/pre-commit")
        let hooks = repository.url.appendingPathComponent(".git/hooks")
        try FileManager.default.createDirectory(at: hooks, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: hook, to: hooks.appendingPathComponent("pre-commit"))
        try generate()
        try git("add", ".")
        let first = try commit()
        #expect(first.errors == "")
        try #require(first.status == 0)
    }

    @discardableResult
    private func git(_ arguments: String..., environment: [String: String] = [:]) throws -> CommandRun {
        let person = [
            "user.name=Ana", "user.email=ana@fabrikam.example", "commit.gpgsign=false", "core.hooksPath=.git/hooks",
        ]
        let options = person.flatMap { ["-c", $0] }
        return try CommandRun.program("git", options + arguments, in: repository.url, environment: environment)
    }

    private func commit() throws -> CommandRun {
        try git("commit", "--quiet", "--allow-empty", "--message", "Change")
    }

    private func generate() throws {
        _ = try CommandRun.ucwagen(["generate", "--quiet"], in: repository.url)
    }

    private func changePage() throws {
        try repository.write(
            PageText.contact.replacing("What to call the person.", with: "The person's name."),
            to: "specs/contact_ref.md"
        )
    }

    @Test func aPageWithItsSwiftIsCommitted() throws {
        try changePage()
        try generate()
        try git("add", ".")
        #expect(try commit().status == 0)
        #expect(try git("status", "--porcelain").output == "")
    }

    @Test func aPageWithoutItsSwiftIsRefused() throws {
        try changePage()
        try git("add", ".")
        let refused = try commit()
        #expect(refused.status == 1)
        #expect((refused.output + refused.errors).contains("+        /// The person's name."))
        let advice = "run 'ucwagen generate' and stage what it writes\n"
        #expect(refused.errors.hasSuffix(advice))
        #expect(try git("log", "--format=%s").output == "Change\n")
    }

    /// What is generated and not staged is no part of the commit.
    @Test func whatIsStagedCounts() throws {
        try changePage()
        try git("add", ".")
        try generate()
        #expect(try commit().status == 1)
        try git("add", ".")
        #expect(try commit().status == 0)

        // The other way round: nothing of this is staged, so it does not matter.
        try repository.write("# Half a page", to: "specs/contact_ref.md")
        #expect(try commit().status == 0)
    }

    @Test func anErrorOfThePagesIsToldWithItsPlace() throws {
        try repository.write("", to: "specs/empty_ref.md")
        try git("add", ".")
        let refused = try commit()
        #expect(refused.status == 1)
        #expect(refused.errors.contains("specs/empty_ref.md:1:1: error: the page is empty"))
    }

    @Test func aCommitOfEverythingIsWhatCounts() throws {
        try changePage()
        try generate()
        #expect(try git("commit", "--quiet", "--all", "--message", "Both").status == 0)
        #expect(try git("status", "--porcelain").output == "")
    }

    @Test func withoutTheProgramItSaysSo() throws {
        let programs = try TemporaryFolder()
        for name in ["git", "sh", "mktemp", "rm"] {
            let path = try CommandRun.program("sh", ["-c", "command -v \(name)"], in: programs.url).output
            try FileManager.default.createSymbolicLink(
                atPath: programs.url.appendingPathComponent(name).path,
                withDestinationPath: path.trimmingCharacters(in: .newlines)
            )
        }
        let refused = try git("commit", "--allow-empty", "-m", "x", environment: ["PATH": programs.url.path])
        #expect(refused.status == 1)
        #expect(refused.errors.hasPrefix("error: ucwagen is not installed"))
    }
}
