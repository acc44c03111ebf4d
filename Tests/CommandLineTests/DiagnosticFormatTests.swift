import Foundation
import TestSupport
import Testing

/// `--diagnostics`, as a user or a service reads it.
@Suite struct DiagnosticFormatTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        // An error and two warnings, with quotes, in a file whose name means something in every format.
        let page = PageText.contact.replacing("### Properties", with: "### Propertie") + "### FETCH\n"
        try folder.write(page, to: "specs/a, b: 50%_ref.md")
    }

    private func run(_ arguments: String...) throws -> CommandRun {
        try CommandRun.ucwagen(arguments, in: folder.url)
    }

    static let told: [String: String] = [
        "text": """
        specs/a, b: 50%_ref.md:1:1: warning: the title is "contact", the file says 'a, b: 50%': read as 'contact' [title-mismatch]
        specs/a, b: 50%_ref.md:5:1: warning: heading "Propertie" read as "Properties" [heading-misspelt]
        specs/a, b: 50%_ref.md:45:1: error: verb "FETCH" is not known: expected GET, POST, PUT, PATCH, DELETE, HEAD or OPTIONS [verb-unknown]
        1 error, 2 warnings

        """,
        "json": #"""
        [
          {"rule": "title-mismatch", "severity": "warning", "file": "specs/a, b: 50%_ref.md", "line": 1, "column": 1, "message": "the title is \"contact\", the file says 'a, b: 50%': read as 'contact'"},
          {"rule": "heading-misspelt", "severity": "warning", "file": "specs/a, b: 50%_ref.md", "line": 5, "column": 1, "message": "heading \"Propertie\" read as \"Properties\""},
          {"rule": "verb-unknown", "severity": "error", "file": "specs/a, b: 50%_ref.md", "line": 45, "column": 1, "message": "verb \"FETCH\" is not known: expected GET, POST, PUT, PATCH, DELETE, HEAD or OPTIONS"}
        ]

        """#,
        "github": """
        ::warning file=specs/a%2C b%3A 50%25_ref.md,line=1,col=1,title=title-mismatch::the title is "contact", the file says 'a, b: 50%25': read as 'contact'
        ::warning file=specs/a%2C b%3A 50%25_ref.md,line=5,col=1,title=heading-misspelt::heading "Propertie" read as "Properties"
        ::error file=specs/a%2C b%3A 50%25_ref.md,line=45,col=1,title=verb-unknown::verb "FETCH" is not known: expected GET, POST, PUT, PATCH, DELETE, HEAD or OPTIONS

        """,
    ]

    @Test(arguments: told.keys.sorted())
    func everyCommandTellsTheSame(format: String) throws {
        for command in [["model"], ["lint"], ["generate"], ["explain", "contact"]] {
            let run = try CommandRun.ucwagen(command + ["--diagnostics", format], in: folder.url)
            #expect(run.status == 1)
            // The summary of lint goes to standard output.
            let told = try #require(Self.told[format])
            #expect(run.errors == (command == ["lint"] ? told.replacing("1 error, 2 warnings\n", with: "") : told))
        }
    }

    /// The part of a log that the rules do not change, with the index that the list of rules says.
    @Test func sarif() throws {
        let log = try Log(run("lint", "--diagnostics", "sarif"))
        let results = try #require(log.runs.first?.results)
        let rules = try #require(log.runs.first?.tool.driver.rules)
        #expect(results.map(\.ruleId) == ["title-mismatch", "heading-misspelt", "verb-unknown"])
        #expect(results.map { rules[$0.ruleIndex].id } == results.map(\.ruleId))
        #expect(results.map(\.level) == ["warning", "warning", "error"])
        #expect(results.map { rules[$0.ruleIndex].defaultConfiguration.level } == results.map(\.level))
        #expect(results[1].message.text == "heading \"Propertie\" read as \"Properties\"")
        let places = results.flatMap(\.locations).map(\.physicalLocation)
        #expect(places.allSatisfy { $0.artifactLocation.uri == "specs/a%2C%20b%3A%2050%25_ref.md" })
        #expect(places.allSatisfy { $0.artifactLocation.uriBaseId == "%SRCROOT%" })
        #expect(places.map(\.region.startLine) == [1, 5, 45])
        #expect(places.map(\.region.startColumn) == [1, 1, 1])
    }

    /// Errors are also told where a command stops before it has read the reference.
    @Test func aWrongConfigurationIsToldInTheFormat() throws {
        try folder.write("ouput: Code\n", to: "ucwagen.yml")
        let run = try run("generate", "--diagnostics", "github")
        let told =
            "file=ucwagen.yml,line=1,col=1,title=configuration-invalid::key 'ouput' is not known: did you mean 'output'?"
        #expect(run.status == 1)
        #expect(run.errors == "::error \(told)\n")
    }

    @Test func severitiesOfTheConfigurationCount() throws {
        try folder.write("rules: {title-mismatch: off, heading-misspelt: note}", to: "ucwagen.yml")
        let run = try run("lint", "--diagnostics", "github")
        #expect(run.errors.split(separator: "\n").map { $0.prefix { $0 != " " } } == ["::notice", "::error"])
        let log = try Log(self.run("lint", "--diagnostics", "sarif"))
        #expect(log.runs.flatMap(\.results).map(\.level) == ["note", "error"])
    }

    /// Whoever reads a format gets a document of it from every command, also where there is nothing to tell.
    @Test(arguments: [["model"], ["lint"], ["lint", "--quiet"], ["generate"], ["explain", "Colour"]])
    func nothingToTell(command: [String]) throws {
        try folder.write(Pages.colour, to: "good/Colour_ref.md")
        func errors(_ format: String) throws -> CommandRun {
            let run = try CommandRun.ucwagen(command + ["--specs", "good", "--diagnostics", format], in: folder.url)
            #expect(run.status == 0)
            return run
        }
        #expect(try errors("text").errors == "")
        #expect(try errors("github").errors == "")
        #expect(try errors("json").errors == "[]\n")
        let log = try Log(errors("sarif"))
        #expect(log.runs.map(\.results.count) == [0])
    }
}

/// The parts of a SARIF log that `ucwagen` writes.
private struct Log: Decodable {
    struct Message: Decodable {
        var text: String
    }
    struct Configuration: Decodable {
        var level: String
    }
    struct Rule: Decodable {
        var id: String
        var defaultConfiguration: Configuration
    }
    struct Driver: Decodable {
        var rules: [Rule]
    }
    struct Tool: Decodable {
        var driver: Driver
    }
    struct Artifact: Decodable {
        var uri: String
        var uriBaseId: String
    }
    struct Region: Decodable {
        var startLine: Int
        var startColumn: Int
    }
    struct Place: Decodable {
        var artifactLocation: Artifact
        var region: Region
    }
    struct Location: Decodable {
        var physicalLocation: Place
    }
    struct Result: Decodable {
        var ruleId: String
        var ruleIndex: Int
        var level: String
        var message: Message
        var locations: [Location]
    }
    struct Run: Decodable {
        var tool: Tool
        var results: [Result]
    }
    var runs: [Run]

    init(_ run: CommandRun) throws {
        self = try JSONDecoder().decode(Log.self, from: Data(run.errors.utf8))
    }
}
