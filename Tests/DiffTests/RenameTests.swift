import Foundation
import TestSupport
import Testing
import UCWAGenModel

@testable import UCWAGenDiff

/// A rename is told from a removal by what the pages say.
@Suite struct RenameTests {
    private func resource(_ name: String, _ properties: [String], methods: [String] = ["GET"]) -> Resource {
        let position = SourcePosition(file: "\(name)_ref.md", line: 1)
        return Resource(
            name: name,
            rel: name,
            summary: "",
            source: position,
            properties: properties.map { name in
                Property(name: name, type: TypeReference(.string), summary: "", source: position, evidence: [])
            },
            operations: methods.map { ResourceOperation(method: $0, summary: "", source: position) }
        )
    }

    private func renames(_ old: [Resource], _ new: [Resource]) -> [String: String] {
        PageMatching(old, new).newNames
    }

    @Test func thePageThatSaysMostOfTheSameIsTheOne() {
        let old = [resource("person", ["name", "title", "office"])]
        let new = [resource("contact", ["name", "title", "company"]), resource("note", ["text", "type"])]
        #expect(renames(old, new) == ["person": "contact"])
        let matching = PageMatching(old, new)
        #expect(matching.removed.isEmpty)
        #expect(matching.added.map(\.name) == ["note"])
    }

    @Test func lessThanThreeInFiveIsAnotherPage() {
        // GET and one property of four names are the same, then GET and two of five.
        #expect(renames([resource("a", ["x", "y"])], [resource("b", ["x", "z"])]) == [:])
        #expect(renames([resource("a", ["x", "y", "v"])], [resource("b", ["x", "y", "z"])]) == ["a": "b"])
    }

    @Test func pagesThatNothingTellsApartAreNotGuessed() {
        let old = [resource("mute", [], methods: ["POST"]), resource("hold", [], methods: ["POST"])]
        let new = [resource("silence", [], methods: ["POST"]), resource("pause", [], methods: ["POST"])]
        #expect(renames(old, new) == [:])
    }

    @Test func aPageThatIsLikeOneThatStayedIsNotGuessed() {
        let properties = ["name", "title", "office"]
        let old = [resource("contact", properties), resource("delegate", properties)]
        let new = [resource("contact", properties), resource("delegator", properties)]
        #expect(renames(old, new) == [:])
    }

    @Test func eachPageHasOnePartner() {
        let old = [resource("a", ["x", "y", "z"]), resource("b", ["u", "v", "w"])]
        let new = [resource("c", ["u", "v", "w"]), resource("d", ["x", "y", "z"])]
        #expect(renames(old, new) == ["a": "d", "b": "c"])
    }

    @Test func anotherSpellingIsTheSamePage() {
        #expect(renames([resource("Mute", [])], [resource("mute", [])]) == ["Mute": "mute"])
        // Where both spellings are there, each is its own.
        let both = [resource("Mute", []), resource("mute", [])]
        #expect(renames(both, both.reversed()) == [:])
    }

    /// Every page of the first edition, taken to have another name in the second, or to be gone from it.
    @Test(.enabled(if: Folders.editions != nil, "the published reference is not here: set UCWA_DOCS to its folder"))
    func measuredOnTheEditions() throws {
        let old = try #require(EditionDiffLawTests.models["2016-06"]).resources
        let new = try #require(EditionDiffLawTests.models["2022-12"]).resources
        var found = 0
        var wrong: [String] = []
        for page in old {
            let renamed = new.map { $0.name == page.name ? $0.renamed(to: "another") : $0 }
            let match = PageMatching(old, renamed).newNames[page.name]
            if match == "another" { found += 1 } else if let match { wrong.append("\(page.name) is not \(match)") }
            if let match = PageMatching(old, new.filter({ $0.name != page.name })).newNames[page.name] {
                wrong.append("\(page.name) is not \(match)")
            }
        }
        #expect(found == 81)
        #expect(wrong == [])
    }
}

extension Resource {
    /// The same page under another name, by which its events know it too.
    fileprivate func renamed(to new: String) -> Resource {
        var resource = self
        for index in events.indices {
            if events[index].resource == name { resource.events[index].resource = new }
            if events[index].sender == name { resource.events[index].sender = new }
        }
        (resource.name, resource.rel) = (new, new)
        return resource
    }
}
