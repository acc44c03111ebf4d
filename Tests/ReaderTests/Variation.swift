import TestSupport
import Testing
import UCWAGenModel

/// A way of writing the page of `contact` that must not change its facts.
struct Variation: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// What is reported of it, in order.
    var reports: [String]
    var change: @Sendable (String) -> String

    init(_ description: String, reports: String..., change: @escaping @Sendable (String) -> String) {
        testDescription = description
        self.reports = reports.map { "contact_ref.md:" + $0 }
        self.change = change
    }

    init(testDescription: String, change: @escaping @Sendable (String) -> String) {
        self.init(testDescription, change: change)
    }

    /// Expects every fact of the page, and the reports.
    func check() throws {
        let text = change(PageText.contact)
        let read = ReadReference(contact: text)
        let found = try #require(read.resource("contact"))
        #expect(read.diagnosticLines == reports)
        #expect(text != PageText.contact)
        #expect(found.summary.text == "A person.")
        #expect(found.description == nil)
        #expect(found.remarks == nil)
        #expect(found.representation == "contact")
        #expect(found.properties.map(\.name) == ["name"])
        #expect(found.properties.map(\.type.phrase) == ["String"])
        #expect(found.properties.map(\.summary.text) == ["What to call the person."])
        #expect(found.properties.map { $0.evidence.map(\.text) } == [["\"name\": \"Ana\""]])
        #expect(found.links.isEmpty)
        #expect(found.operations.map(\.method) == ["GET"])
        #expect(found.operations.first?.summary.text == "Reads the person.")
        #expect(found.operations.first?.body == nil)
        #expect(found.operations.first?.response.status == 200)
        #expect(found.operations.first?.response.mediaTypes == ["application/json"])
        let errors = found.operations.first?.errors ?? []
        #expect(errors.map(\.code) == ["NotFound"])
        #expect(errors.map(\.status) == [404])
        #expect(errors.map(\.subcode) == ["None"])
        #expect(errors.map(\.description.text) == ["Nobody of that name."])
    }
}

extension String {
    /// The string with every occurrence of a text replaced.
    func replacing(_ old: String, with new: String) -> String {
        split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
}
