import Foundation
import TestSupport
import Testing
import Yams

/// The workflow of `Examples/github-actions`.
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

    private func workflow() throws -> Workflow {
        let file = Folders.package.appendingPathComponent("Examples/github-actions/check-generated.yml")
        return try YAMLDecoder().decode(Workflow.self, from: String(contentsOf: file, encoding: .utf8))
    }

    @Test func everyStepDoesOneThing() throws {
        let workflow = try workflow()
        #expect(workflow.jobs.values.map(\.runner) == ["ubuntu-latest"])
        #expect(workflow.jobs.values.map(\.container) == ["swift:6.1"])
        for step in workflow.jobs.values.flatMap(\.steps) {
            #expect((step.uses == nil) != (step.run == nil), "\(step.name ?? "a step") uses and runs, or does neither")
            #expect(step.uses.map { $0.contains("@v") } != false)
        }
        #expect(workflow.commands.last?.hasSuffix("ucwagen check --diagnostics github") == true)
    }

    /// The libraries are those that the project's own set-up installs.
    @Test func itInstallsWhatTheProjectNeeds() throws {
        let setup = try String(contentsOf: Folders.package.appendingPathComponent(".ci/setup"), encoding: .utf8)
        let packages = try #require(setup.firstMatch(of: #/install "(lib[^"]*)"/#)?.1)
        #expect(try workflow().commands.contains { $0.hasSuffix(String(packages)) })
    }

    /// In a new clone, all that is run is run in order; it builds from nothing, so only where it is asked for.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["UCWAGEN_RUN_WORKFLOW"] != nil))
    func itRunsInANewClone() throws {
        let folder = try TemporaryFolder()
        let clone = try CommandRun.program("git", ["clone", "--quiet", Folders.package.path, "other"], in: folder.url)
        try #require(clone.status == 0, "\(clone.errors)")
        let other = folder.url.appendingPathComponent("other")
        for command in try workflow().commands {
            let run = try CommandRun.program("sh", ["-e", "-c", command], in: other)
            #expect(run.status == 0, "\(command)\n\(run.output)\n\(run.errors)")
            if command.contains("github") { #expect(run.errors.contains("::warning file=specs/")) }
        }
        // Where a page has changed and its Swift has not, the last step fails.
        let page = other.appendingPathComponent("specs/Importance_ref.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        try text.replacing("The matter", with: "It").write(to: page, atomically: true, encoding: .utf8)
        let last = try #require(try workflow().commands.last)
        let run = try CommandRun.program("sh", ["-e", "-c", last], in: other)
        #expect(run.status == 1)
        #expect(run.output.contains("+        /// It is an emergency."))
    }
}
