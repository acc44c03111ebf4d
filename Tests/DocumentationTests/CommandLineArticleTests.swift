import Foundation
import TestSupport
import Testing

/// The article on the command line is what the program says of itself.
@Suite struct CommandLineArticleTests {
    @Test func itIsWrittenFromTheHelp() throws {
        let run = try CommandRun.ucwagen(["--experimental-dump-help"], in: Folders.package)
        let tool = try JSONDecoder().decode(ToolDescription.self, from: Data(run.output.utf8))
        let file = Folders.package.appendingPathComponent("Sources/ucwagen/ucwagen.docc/CommandLine.md")
        try Golden.expect(CommandLineArticle(tool).markdown, at: file)
    }
}
