import TestSupport
import Testing
import UCWAGenModel
import UCWAGenReader

/// Overrides that cannot be applied.
@Suite struct OverrideMistakeTests {
    @Test(arguments: [
        (
            "- {at: contact.properties.name, expect: null, set: Int32, reason: x}",
            "1:8: error: 'contact.properties.name' is 'String' by the reference: the entry expects null [override-stale]"
        ),
        (
            "- {at: contact.links.note, expect: null, set: contact, reason: x}",
            "1:8: error: 'contact.links.note' is 'note' by the reference: the entry expects null [override-stale]"
        ),
        (
            "- {at: contact.POST.query.to, expect: {required: false}, set: null, reason: x}",
            "1:8: error: 'contact.POST.query.to' is {required: true} by the reference: the entry expects {required: false} [override-stale]"
        ),
        (
            "- {at: contact.POST.query.to, expect: {required: True}, set: {required: 'true', type: String}, reason: x}",
            "1:8: error: 'contact.POST.query.to' is {required: true, type: String} by the reference already: the entry has no effect [override-redundant]"
        ),
        (
            "- {at: contact.POST.response, expect: null, set: null, reason: x}",
            "1:8: error: 'contact.POST.response' is null by the reference already: the entry has no effect [override-redundant]"
        ),
        (
            "- {at: contact.properties.nmae, expect: String, set: null, reason: x}",
            "1:8: error: nothing that can be overridden is called 'contact.properties.nmae': did you mean 'contact.properties.name'? [override-unmatched]"
        ),
        (
            "- {at: contact.scopes.Read, expect: null, set: {}, reason: x}",
            "1:8: error: nothing that can be overridden is called 'contact.scopes.Read' [override-unmatched]"
        ),
        (
            "- {at: contact.links.notes.cardinality, expect: one, set: many, reason: x}",
            "1:8: error: nothing that can be overridden is called 'contact.links.notes.cardinality': did you mean 'contact.links.note.cardinality'? [override-unmatched]"
        ),
        (
            "- {at: contact.events.renamed, expect: null, set: {resource: a, priority: Low, sender: b}, reason: x}",
            "1:8: error: nothing that can be overridden is called 'contact.events.renamed': did you mean 'contact.events.updated'? [override-unmatched]"
        ),
        (
            "- {at: contact.properties.age, expect: null, set: {tpye: Int32}, reason: x}",
            "1:52: error: key 'tpye' is not known: did you mean 'type'? [override-invalid]"
        ),
        (
            "- {at: contact.properties.age, expect: null, set: {minimum: 1}, reason: x}",
            "1:8: error: a property that is added needs 'type' [override-invalid]"
        ),
        (
            "- {at: contact.properties.age, expect: null, set: {type: Int32, minimum: low}, reason: x}",
            "1:65: error: 'low' is no whole number: expected one for 'minimum' [override-invalid]"
        ),
        (
            "- {at: contact.events.deleted, expect: null, set: {resource: contact}, reason: x}",
            "1:8: error: an event that is added needs 'priority', 'sender' [override-invalid]"
        ),
        (
            "- {at: contact.events.updated.priority, expect: High, set: Urgent, reason: x}",
            "1:8: error: expected 'High', 'Medium' or 'Low' [override-invalid]"
        ),
        (
            "- {at: Colour.Blue, expect: null, set: Azure, reason: x}",
            "1:8: error: 'Azure' does not describe a member: expected a mapping with the keys description [override-invalid]"
        ),
        (
            "- {at: contact.links.note.placement, expect: link, set: {a: b}, reason: x}",
            "1:8: error: 'contact.links.note.placement' is a single value: expected no mapping [override-invalid]"
        ),
        (
            "- {at: contact.links.note, expect: note, set: [contact], reason: x}",
            "1:42: error: 'set' is neither a single value nor a mapping of such: expected at, expect, set, accept, reason [override-invalid]"
        ),
        (
            "- {at: contact.links.note, set: contact, reason: x}",
            "1:3: error: the entry lacks 'expect' [override-invalid]"
        ),
        (
            "- {at: contact, accept: type-conflict, set: x, reason: x}",
            "1:25: error: 'accept' and 'set' exclude each other: expected a correction or an acknowledgement [override-invalid]"
        ),
    ])
    func whatCannotBeAppliedIsAnError(overrides: String, reported: String) {
        #expect(OverriddenPages.reported(overrides) == ["overrides.yml:\(reported)"])
    }

    /// Where the rows of a fact differ, all of their values are expected.
    @Test func rowsThatDifferAreExpectedInTheirOrder() {
        let rows = ["|NotFound|404|None|Nobody.|", "|NotFound|410|None|Gone.|"]
        let page = PageSketch("contact", operations: [.get(errors: rows)])
        let files = [ReferenceFile(name: page.file, bytes: Array(page.text.utf8))]
        func read(_ expected: String) -> ReadReference {
            let entry = "- {at: contact.GET.errors.NotFound.None, expect: \(expected), set: 404, reason: x}"
            return ReadReference(files: files, overrides: entry)
        }
        #expect(read("'404, 410'").resource("contact")?.operations.first?.errors.map(\.status) == [404, 404])
        #expect(
            read("404").diagnosticLines.contains(
                "overrides.yml:1:8: error: 'contact.GET.errors.NotFound.None' is '404, 410' by the reference: the entry expects '404' [override-stale]"
            )
        )
    }

    /// A suggestion that could not be followed would be worse than none.
    @Test func onlyWhatCanBeOverriddenIsSuggested() {
        #expect(
            OverriddenPages.reported("- {at: contact.GTE, expect: a, set: b, reason: x}")
                == [
                    "overrides.yml:1:8: error: nothing that can be overridden is called 'contact.GTE' [override-unmatched]"
                ]
        )
    }
}
