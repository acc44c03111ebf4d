import Foundation
import TestSupport
import Testing

/// Corrections of the reference: applied where they have their point, told where they do not.
@Suite struct OverrideTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(PageText.contact, to: "specs/contact_ref.md")
        try folder.write(Pages.colour, to: "specs/Colour_ref.md")
    }

    private func run(_ overrides: String, _ command: [String] = ["lint"]) throws -> CommandRun {
        try folder.write(overrides, to: "specs/overrides.yml")
        return try CommandRun.ucwagen(command, in: folder.url)
    }

    @Test func anOverrideDecides() throws {
        let overrides = """
            - at: contact.properties.name
              expect: String
              set: Nullable Array of Colour
              reason: Names are colours here.
            - at: contact.GET.response
              expect: contact
              set: null
              reason: It answers with nothing.
            - at: contact.representation
              expect: contact
              set: null
              reason: It has no state.
            """
        let told = try run(overrides)
        #expect(told.errors == "")
        #expect(told.status == 0)
        let property = try run(overrides, ["explain", "contact.properties.name"])
        #expect(
            property.output == """
                contact.properties.name: property
                  Nullable Array of Colour
                  origin table

                  specs/contact_ref.md:9
                    What to call the person.

                Decided by
                  override           specs/overrides.yml:1
                    Names are colours here.

                Also said
                  sample-value       specs/contact_ref.md:42
                    "name": "Ana"

                """
        )
        let response = try run(overrides, ["explain", "contact.GET.response"])
        #expect(response.output.hasPrefix("contact.GET.response: response\n  200, nothing\n"))
        let resource = try run(overrides, ["explain", "contact"])
        #expect(resource.output.hasPrefix("contact: resource\n  a capability without state\n"))
    }

    @Test(arguments: [
        (
            "- {at: contact.properties.nmae, expect: String, set: Int32, reason: x}",
            "1:8: error: nothing that can be overridden is called 'contact.properties.nmae': did you mean 'contact.properties.name'? [override-unmatched]"
        ),
        (
            "\n- {at: contact.properties.name, expect: Int32, set: Boolean, reason: x}",
            "2:8: error: 'contact.properties.name' is 'String' by the reference: the entry expects 'Int32' [override-stale]"
        ),
        (
            "- {at: contact.properties.name, expect: String, set: String, reason: x}",
            "1:8: error: 'contact.properties.name' is 'String' by the reference already: the entry has no effect [override-redundant]"
        ),
        (
            "- {at: contact.properties.name, expect: String, set: Strin, reason: x}",
            "1:8: error: 'Strin' is no type: did you mean 'String'? [override-invalid]"
        ),
        (
            "- {at: contact.GET.response, expect: contact, set: my contact, reason: x}",
            "1:8: error: 'my contact' is no name of a resource: expected one such as 'conversation' [override-invalid]"
        ),
        (
            "- {at: contact.properties.name, expect: String, set: Int32}",
            "1:3: error: the entry lacks 'reason' [override-invalid]"
        ),
        (
            "- {at: contact.properties.name, expects: String, set: Int32, reason: x}",
            "1:33: error: key 'expects' is not known: expected at, expect, set, accept, reason [override-invalid]"
        ),
        (
            "at: contact",
            "1:1: error: found no list: expected entries such as '- at: conversation.properties.state' [override-invalid]"
        ),
        ("- x", "1:3: error: found no keys: expected at, expect, set, accept and reason [override-invalid]"),
    ])
    func whatHasNoPointIsAnError(overrides: String, told: String) throws {
        let run = try run(overrides)
        #expect(run.status == 1)
        #expect(run.errors == "specs/overrides.yml:\(told)\n")
    }

    @Test func anEmptyFileIsFine() throws {
        #expect(try run("# nothing yet\n").status == 0)
        #expect(try run("").status == 0)
    }

    @Test func aByteOrderMarkIsNoPartOfAFile() throws {
        try folder.write("\u{FEFF}specs: specs\nnamespace: API\n", to: "ucwagen.yml")
        let entry = "- at: contact.properties.name\n  expect: String\n  set: Colour\n  reason: x\n"
        #expect(try run("\u{FEFF}" + entry).status == 0)
        let stale = try run("\u{FEFF}" + entry.replacingOccurrences(of: "String", with: "Int32"))
        #expect(stale.errors.hasPrefix("specs/overrides.yml:1:7: error: 'contact.properties.name' is 'String'"))
    }

    @Test func theOptionNamesAnotherFile() throws {
        try folder.write("- {at: contact.properties.name, expect: String, set: Colour, reason: x}", to: "mine.yml")
        let explained = try CommandRun.ucwagen(
            ["explain", "contact.properties.name", "--overrides", "mine.yml"],
            in: folder.url
        )
        #expect(explained.output.contains("  override           ./mine.yml:1\n    x\n"))
        let missing = try CommandRun.ucwagen(["lint", "--overrides", "none.yml"], in: folder.url)
        #expect(missing.status == 1)
        #expect(missing.errors == "error: cannot read the overrides 'none.yml' [override-unreadable]\n")
    }

    @Test func overridesDoNotHideWhatIsWrongElsewhere() throws {
        try folder.write(
            PageText.contact.replacing("\"name\" : \"Ana\"", with: "\"other\" : 1"),
            to: "specs/contact_ref.md"
        )
        let before = try CommandRun.ucwagen(["model", "--quiet"], in: folder.url)
        #expect(before.output.contains("\"rule\": \"fallback\""))
        let told = try run("- {at: contact.properties.name, expect: String, set: Colour, reason: x}", ["model"])
        #expect(!told.errors.contains("[type-fallback]"))
    }
}
