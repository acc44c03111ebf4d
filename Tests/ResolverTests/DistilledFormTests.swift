import TestSupport
import Testing
import UCWAGenModel

/// What distilled pages say in words and columns, and the reference only by samples.
@Suite struct DistilledFormTests {
    private let columns = ["Link", "Target", "Placement", "Cardinality", "Description"]

    private func links(_ rows: [String], columns: [String]? = nil) -> [Link] {
        let page = PageSketch("contact", links: rows, linkColumns: columns ?? self.columns)
        let group = PageSketch("group")
        let read = ReadReference(pages: [page.file: page.text, group.file: group.text])
        return read.resource("contact")?.links ?? []
    }

    @Test func aLinkIsWhatItsRowSays() {
        let links = links(["|members|[group](group_ref.md)|embedded|many|Who.|", "|group|None|link|one|None.|"])
        #expect(links.map(\.rel) == ["members", "group"])
        #expect(links.map(\.target) == ["group", nil])
        #expect(links.map(\.placement) == [.embedded, .link])
        #expect(links.map(\.cardinality) == [.many, .one])
        #expect(links.map(\.summary.text) == ["Who.", "None."])
        #expect(links.first?.evidence.map(\.rule) == [.linkCell, .linkCell, .linkCell])
    }

    @Test func aColumnMayBeMissingOrStandElsewhere() {
        let links = links(["|Who.|many|members|"], columns: ["Description", "Cardinality", "Link"])
        #expect(links.map(\.rel) == ["members"])
        #expect(links.map(\.cardinality) == [.many])
        #expect(links.map(\.summary.text) == ["Who."])
    }

    @Test func proseTakesWhatAPipeCutsOff() {
        let links = links(["|members|group|link|many|One | or more.|"])
        #expect(links.map(\.summary.text) == ["One | or more."])
        #expect(links.map(\.cardinality) == [.many])
    }

    @Test func aColumnThatIsNotKnownIsLeftOut() {
        let links = links(["|members|7|Who.|"], columns: ["Link", "Weight", "Description"])
        #expect(links.map(\.summary.text) == ["Who."])
    }

    @Test func aSentenceSaysWhatAGetRepresents() {
        let page = PageSketch("boss", operations: [.get()])
        let sentence = "The response holds the properties and links of [contact](contact_ref.md)."
        let text = page.text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("The response from") ? sentence : String($0) }.joined(separator: "\n")
        let read = ReadReference(pages: [page.file: text, "contact_ref.md": PageText.contact])
        #expect(read.resource("boss")?.representation == "contact")
        #expect(read.resource("boss")?.operations.first?.response.resource == "contact")
    }

    @Test func membersUsedElsewhereKeepTheirOrigin() {
        let page = PageSketch(enumeration: "Colour", members: ["Red"])
        let used = "\n## Members used elsewhere\n\n|Name|Description|\n|---|---|\n|Green|Of grass.|\n|Red|Twice.|\n"
        let add = PageSketch("add", operations: [.send(body: ["|hair|What.(Colour)Red, Green, or Blue|No|"])])
        let read = ReadReference(pages: [page.file: page.text + used, add.file: add.text])
        let members = read.model.enumerations.first?.members ?? []
        #expect(members.map(\.name) == ["Red", "Blue", "Green"])
        #expect(members.map(\.origin) == [.page, .usage, .usage])
        #expect(members.last?.summary.text == "Of grass.")
        #expect(read.diagnosticLines.filter { $0.contains("Green") } == [])
    }
}
