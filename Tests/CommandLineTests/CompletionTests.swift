import Foundation
import TestSupport
import Testing

/// What a shell offers where a command line is not finished.
@Suite struct CompletionTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(PageText.contact, to: "specs/contact_ref.md")
        try folder.write(Pages.colour, to: "specs/Colour_ref.md")
        try folder.write(Pages.colour.replacing("Colour", with: "Taste"), to: "other/Taste_ref.md")
        try folder.write("specs: other\n", to: "ucwagen.other.yml")
        try folder.write("spec: other\n", to: "wrong.yml")
    }

    /// The words that bash offers for the last one of a line.
    private func offered(_ line: String) throws -> [String] {
        let script = """
            eval "$(ucwagen --generate-completion-script bash)"
            COMP_LINE=$1
            COMP_POINT=${#COMP_LINE}
            read -ra COMP_WORDS <<<"$COMP_LINE"
            [[ $COMP_LINE = *" " ]] && COMP_WORDS+=("")
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _ucwagen ucwagen "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf '%s\\n' "${COMPREPLY[@]}"
            """
        let run = try CommandRun.program("bash", ["--norc", "-c", script, "bash", line], in: folder.url)
        #expect(run.errors == "")
        return run.output.split(separator: "\n").map(String.init)
    }

    @Test(arguments: [
        ("ucwagen ch", ["check"]),
        ("ucwagen generate --access ", ["public", "package", "internal"]),
        ("ucwagen lint --diagnostics s", ["sarif"]),
        ("ucwagen check --specs o", ["other"]),
        ("ucwagen lint --config u", ["ucwagen.other.yml"]),
        ("ucwagen lint --config o", ["other"]),
        ("ucwagen generate --include C", ["Colour"]),
        ("ucwagen check --exclude ", ["contact", "Colour"]),
        ("ucwagen explain ", ["contact", "Colour"]),
        ("ucwagen explain contact.p", ["contact.properties.name"]),
        ("ucwagen explain Colour.", ["Colour.Green", "Colour.Red"]),
        ("ucwagen explain --specs other ", ["Taste"]),
        ("ucwagen explain --specs=other T", ["Taste"]),
        ("ucwagen explain --config ucwagen.other.yml T", ["Taste"]),
    ])
    func namesAreOffered(line: String, words: [String]) throws {
        #expect(try offered(line) == words)
    }

    /// Nothing is told between the prompt and the user.
    @Test(arguments: [
        "ucwagen explain --specs nowhere ", "ucwagen explain --config wrong.yml ", "ucwagen explain Colour.Blue",
        "ucwagen check --specs nowhere --include ",
    ])
    func whereNothingIsKnownNothingIsOffered(line: String) throws {
        #expect(try offered(line) == [])
    }

    @Test(arguments: ["zsh", "fish"])
    func otherShellsHaveTheirScript(shell: String) throws {
        let run = try CommandRun.ucwagen(["--generate-completion-script", shell], in: folder.url)
        #expect(run.status == 0)
        for command in ["check", "distill", "explain", "generate", "lint", "model", "templates"] {
            #expect(run.output.contains(command))
        }
    }
}
