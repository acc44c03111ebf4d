import Foundation
import TestSupport
import Testing
import Yams

/// The workflows of `Examples/github-actions`.
@Suite struct WorkflowTests {
    struct Workflow: Decodable {
        struct Job: Decodable {
            var runner: String
            var container: String
            var steps: [Step]

            enum CodingKeys: String, CodingKey {
                case container, steps
                case runner = "runs-on"
            }
        }

        struct Step: Decodable {
            var name: String?
            var uses: String?
            var run: String?
        }

        var name: String
        var jobs: [String: Job]

        /// The commands of all steps, in order.
        var commands: [String] {
            jobs.values.flatMap(\.steps).compactMap(\.run).flatMap { $0.split(separator: "\n").map(String.init) }
        }
    }

    static let files = ["check-generated.yml", "comment-changes.yml"]

    private func workflow(_ name: String) throws -> Workflow {
        let file = Folders.package.appendingPathComponent("Examples/github-actions/\(name)")
        return try YAMLDecoder().decode(Workflow.self, from: String(contentsOf: file, encoding: .utf8))
    }

    @Test(arguments: files)
    func everyStepDoesOneThing(file: String) throws {
        let workflow = try workflow(file)
        #expect(workflow.jobs.values.map(\.runner) == ["ubuntu-latest"])
        #expect(workflow.jobs.values.map(\.container) == ["swift:6.1"])
        for step in workflow.jobs.values.flatMap(\.steps) {
            #expect((step.uses == nil) != (step.run == nil), "\(step.name ?? "a step") uses and runs, or does neither")
            #expect(step.uses.map { $0.contains("@v") } != false)
        }
    }

    @Test func theyRunWhatTheySay() throws {
        let last = try workflow("check-generated.yml").commands.last
        #expect(last?.hasSuffix("ucwagen check --diagnostics github") == true)
        let comparison = "ucwagen diff git:HEAD^1 specs --format markdown > changes.md"
        #expect(try workflow("comment-changes.yml").commands.contains { $0.hasSuffix(comparison) })
    }

    /// The branch that a pull request goes to is the first parent of the merge that is checked out.
    @Test func theCommentTellsWhatThePullRequestChanges() throws {
        let repository = try TemporaryFolder()
        func git(_ arguments: String...) throws {
            let person = ["-c", "user.name=Ana", "-c", "user.email=ana@fabrikam.example", "-c", "commit.gpgsign=false"]
            let run = try CommandRun.program("git", person + arguments, in: repository.url)
            try #require(run.status == 0, "\(run.errors)")
        }
        try git("init", "--quiet", "--initial-branch", "main")
        try repository.write(PageText.contact, to: "specs/contact_ref.md")
        try git("add", ".")
        try git("commit", "--quiet", "--message", "Begin")
        try git("checkout", "--quiet", "-b", "change")
        let page = PageText.contact.replacing("|name|", with: "|fullName|")
            .replacing("\"name\"", with: "\"fullName\"")
        try repository.write(page, to: "specs/contact_ref.md")
        try git("commit", "--quiet", "--all", "--message", "Rename")
        try git("checkout", "--quiet", "main")
        try git("merge", "--quiet", "--no-ff", "--message", "Merge", "change")
        let command = try #require(workflow("comment-changes.yml").commands.first { $0.contains("ucwagen diff") })
        let ours = command.replacing("swift run -c release --skip-build ", with: "")
        let run = try CommandRun.program("sh", ["-e", "-c", ours], in: repository.url)
        #expect(run.status == 0, "\(run.errors)")
        let comment = String(decoding: try repository.files()["changes.md"] ?? Data(), as: UTF8.self)
        #expect(comment.hasPrefix("## Changes of the API from `git:HEAD^1` to `specs`\n"))
        #expect(comment.contains("property removed: `name`"))
    }

    /// The libraries are those that the project's own set-up installs.
    @Test(arguments: files)
    func itInstallsWhatTheProjectNeeds(file: String) throws {
        let setup = try String(contentsOf: Folders.package.appendingPathComponent(".ci/setup"), encoding: .utf8)
        let packages = try #require(setup.firstMatch(of: #/install "(lib[^"]*)"/#)?.1)
        #expect(try workflow(file).commands.contains { $0.hasSuffix(String(packages)) })
    }

    /// In a new clone, all that is run is run in order; it builds from nothing, so only where it is asked for.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["UCWAGEN_RUN_WORKFLOW"] != nil))
    func itRunsInANewClone() throws {
        let folder = try TemporaryFolder()
        let clone = try CommandRun.program("git", ["clone", "--quiet", Folders.package.path, "other"], in: folder.url)
        try #require(clone.status == 0, "\(clone.errors)")
        let other = folder.url.appendingPathComponent("other")
        for command in try workflow("check-generated.yml").commands {
            let run = try CommandRun.program("sh", ["-e", "-c", command], in: other)
            #expect(run.status == 0, "\(command)\n\(run.output)\n\(run.errors)")
            if command.contains("github") { #expect(run.errors.contains("::warning file=specs/")) }
        }
        // Where a page has changed and its Swift has not, the last step fails.
        let page = other.appendingPathComponent("specs/Importance_ref.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        try text.replacing("The matter", with: "It").write(to: page, atomically: true, encoding: .utf8)
        let last = try #require(try workflow("check-generated.yml").commands.last)
        let run = try CommandRun.program("sh", ["-e", "-c", last], in: other)
        #expect(run.status == 1)
        #expect(run.output.contains("+        /// It is an emergency."))
    }
}
