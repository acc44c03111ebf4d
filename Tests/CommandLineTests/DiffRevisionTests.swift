import Foundation
import TestSupport
import Testing

/// `ucwagen diff` with revisions of a repository.
@Suite(.enabled("git is not installed", { Repository.isPossible }))
struct DiffRevisionTests {
    let repository: Repository

    init() throws {
        repository = try Repository()
        try repository.folder.write(Pages.colour, to: "specs/Colour_ref.md")
        try repository.folder.write("not a page", to: "specs/notes.txt")
        try repository.commit("first")
        try repository.git("tag", "release/v1")
        try repository.folder.write(Pages.colour + "|Blue|As the sea.|\n", to: "specs/Colour_ref.md")
        try repository.commit("second")
        // What is not committed is in the work tree only.
        try repository.folder.write(Pages.colour.replacing("|Red|As a rose.|\n", with: ""), to: "specs/Colour_ref.md")
    }

    private func run(_ arguments: String..., in path: String = "") throws -> CommandRun {
        try CommandRun.ucwagen(["diff"] + arguments, in: repository.folder.url.appendingPathComponent(path))
    }

    private let added = "member added: 'Blue'"
    private let removed = "member removed: 'Red', 'Blue'"

    @Test(arguments: [
        "git:release/v1", "git:HEAD~1", "git:HEAD^", "git:HEAD~1:specs", "git:main@{1}:specs/", "git:HEAD~1:./specs",
        "git:HEAD^{/first}", "git:main~1^{commit}:specs", "git:main@{2099-01-01 10:00:00}~1:specs",
    ])
    func revisions(name: String) throws {
        let run = try run(name, "git:HEAD")
        #expect(run.errors == "")
        #expect(run.status == 0)
        #expect(run.output.contains(added))
        let expected = name.hasSuffix("/") ? String(name.dropLast()) : name
        #expect(run.output.hasPrefix("\(expected) → git:HEAD: 1 change\n"))
    }

    @Test func theWorkTreeIsNotReadNorTouched() throws {
        let status = try repository.git("status", "--porcelain")
        let files = try repository.folder.files().filter { !$0.key.hasPrefix(".git/") }
        #expect(try run("git:HEAD~1", "git:HEAD").output.contains(added))
        #expect(try run("git:HEAD", "specs").output.contains(removed))
        #expect(try repository.git("status", "--porcelain") == status)
        #expect(try repository.folder.files().filter { !$0.key.hasPrefix(".git/") } == files)
    }

    @Test func aFolderInsideTheRepositoryDoes() throws {
        try repository.folder.write("x", to: "deep/er/file")
        #expect(try run("git:HEAD~1:../../specs", "git:HEAD:../../specs", in: "deep/er").output.contains(added))
        #expect(try run("git:HEAD~1:.", "git:HEAD:.", in: "specs").output.contains(added))
        // The folder of the configuration is the default, seen from where the configuration is.
        #expect(try run("git:HEAD~1", "git:HEAD", "--specs", "../specs", in: "deep").output.contains(added))
        let top = repository.folder.url.resolvingSymlinksInPath().path
        #expect(try run("git:HEAD~1:\(top)/specs", "git:HEAD", "--specs", "\(top)/specs").output.contains(added))
    }

    @Test func placesAreThoseOfTheFolder() throws {
        let run = try run("git:HEAD", "git:HEAD~1", "--format", "github")
        #expect(run.output.hasPrefix("::error file=specs/Colour_ref.md,line=1,col=1,title="))
    }

    @Test func overridesAreReadFromTheRevision() throws {
        try repository.folder.write(PageText.contact, to: "specs/contact_ref.md")
        try repository.commit("contact")
        let override = "- {at: contact.properties.name, expect: String, set: Int32, reason: x}\n"
        try repository.folder.write(override, to: "specs/overrides.yml")
        try repository.commit("override")
        try repository.folder.write(
            "- {at: nothing, expect: String, set: Int32, reason: x}\n",
            to: "specs/overrides.yml"
        )
        let change = "property type changed: 'name' from 'String' to 'Int32'"
        #expect(try run("git:HEAD~1", "git:HEAD").output.contains(change))
        let wrong = try run("git:HEAD", "specs")
        #expect(wrong.status == 1)
        #expect(
            wrong.errors.contains("specs/overrides.yml:1:8: error: nothing that can be overridden is called 'nothing'")
        )
        // A file that the configuration names is read from the revision too.
        try repository.folder.write("overrides: corrections.yml\n", to: "ucwagen.yml")
        try repository.folder.write(override.replacing("String", with: "Boolean"), to: "corrections.yml")
        try repository.commit("corrections")
        try repository.folder.write(override, to: "corrections.yml")
        let named = try run("git:HEAD~1:specs", "git:HEAD")
        #expect(named.status == 1)
        #expect(
            named.errors.contains(
                "git:HEAD:./corrections.yml:1:8: error: 'contact.properties.name' is 'String' by the reference"
            )
        )
        #expect(named.errors.contains("error: 'HEAD~1' has no overrides 'corrections.yml' [override-unreadable]"))
    }

    @Test(arguments: [
        (
            "git:nowhere",
            "the repository has no revision 'nowhere': expected what git calls one, such as 'HEAD~1' [git-revision-unknown]"
        ),
        (
            "git:--all",
            "the repository has no revision '--all': expected what git calls one, such as 'HEAD~1' [git-revision-unknown]"
        ),
        (
            "git:HEAD:spec",
            "revision 'HEAD' has no folder 'spec': expected a folder of reference pages [git-folder-unknown]"
        ),
        (
            "git:HEAD:specs/Colour_ref.md",
            "revision 'HEAD' has no folder 'specs/Colour_ref.md': expected a folder of reference pages [git-folder-unknown]"
        ),
        (
            "git:HEAD:../..",
            "revision 'HEAD' has no folder '../..': expected a folder of reference pages [git-folder-unknown]"
        ),
        ("git:HEAD:.", "no page in 'git:HEAD:.': expected files that end in '.md' [folder-empty]"),
    ])
    func whatIsNotThereIsTold(name: String, told: String) throws {
        let run = try run(name, "specs")
        #expect(run.status == 1)
        #expect(run.output == "")
        let lines = Set(run.errors.split(separator: "\n").map(String.init))
        #expect(
            lines == [
                "error: \(told)",
                "error: the old reference '\(name)' has 1 error: nothing is compared [edition-invalid]",
                "2 errors",
            ]
        )
    }

    @Test func errorsOfARevisionAreToldByItsName() throws {
        try repository.folder.write("", to: "specs/a_ref.md")
        try repository.folder.write(Data(count: 4 * 1024 * 1024 + 1), to: "specs/large_ref.md")
        let link = repository.folder.url.appendingPathComponent("specs/link_ref.md").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "Colour_ref.md")
        try repository.commit("wrong")
        let run = try run("git:HEAD", "git:HEAD:specs", "--diagnostics", "text")
        #expect(run.status == 1)
        #expect(
            run.errors.hasPrefix(
                """
                error: the new reference 'git:HEAD:specs' has 3 errors: nothing is compared [edition-invalid]
                error: the old reference 'git:HEAD' has 3 errors: nothing is compared [edition-invalid]
                git:HEAD:specs/a_ref.md:1:1: error: the page is empty: expected a title and sections [page-empty]

                """
            )
        )
        #expect(run.errors.contains("git:HEAD:specs/large_ref.md:1:1: error: the page has 4194305 bytes"))
        let reason = "cannot read the page: it is a link, which is not followed in a revision"
        #expect(run.errors.contains("git:HEAD:specs/link_ref.md:1:1: error: \(reason) [page-unreadable]"))
    }

    @Test func aFolderWithoutARepositoryIsTold() throws {
        let folder = try TemporaryFolder()
        try folder.write(Pages.colour, to: "specs/Colour_ref.md")
        let run = try CommandRun.ucwagen(["diff", "git:HEAD", "specs"], in: folder.url)
        #expect(run.status == 1)
        // Which folders git looked into depends on the machine.
        #expect(
            run.errors.replacing(#/ \(or any [^)]*\)(: \.git)?/#, with: "") == """
                error: the old reference 'git:HEAD' has 1 error: nothing is compared [edition-invalid]
                error: 'git:HEAD' needs a repository: git says "fatal: not a git repository" [git-repository-missing]
                2 errors

                """
        )
    }

    @Test func aMachineWithoutGitIsTold() throws {
        let environment = ["PATH": repository.folder.url.path]
        let run = try CommandRun.ucwagen(
            ["diff", "git:HEAD", "specs"],
            in: repository.folder.url,
            environment: environment
        )
        #expect(run.status == 1)
        let told =
            "error: 'git:HEAD' needs git, which is not installed: expected it on the search path [git-unavailable]\n"
        #expect(run.errors.contains(told))
    }

    /// A repository that lost an object.
    @Test func whatGitCannotReadIsTold() throws {
        let objects = repository.folder.url.appendingPathComponent(".git/objects")
        let page = try repository.git("rev-parse", "HEAD:specs/Colour_ref.md").trimmingCharacters(in: .newlines)
        let object = objects.appendingPathComponent("\(page.prefix(2))/\(page.dropFirst(2))")
        try FileManager.default.removeItem(at: object)
        let run = try run("git:HEAD", "specs")
        #expect(run.status == 1)
        #expect(
            run.errors == """
                error: the old reference 'git:HEAD' has 1 error: nothing is compared [edition-invalid]
                error: cannot read 'git:HEAD' from git: object \(page) of 'Colour_ref.md' is missing [git-failed]
                2 errors

                """
        )
    }
}

/// A repository of a test's own.
struct Repository {
    let folder: TemporaryFolder

    static var isPossible: Bool {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").contains { FileManager.default.isExecutableFile(atPath: "\($0)/git") }
    }

    init() throws {
        folder = try TemporaryFolder()
        try git("init", "--quiet", "--initial-branch", "main")
    }

    func commit(_ message: String) throws {
        try git("add", "--all")
        try git("commit", "--quiet", "--message", message)
    }

    /// Runs git in the repository, without anybody's own configuration.
    @discardableResult
    func git(_ arguments: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-c", "user.name=Test", "-c", "user.email=test@fabrikam.example"] + arguments
        process.currentDirectoryURL = folder.url
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"]
        ) { _, ours in ours }
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.featureUnsupported) }
        return String(decoding: output, as: UTF8.self)
    }
}
