import Foundation
import TestSupport
import Testing
import UCWAGenReader

/// The laws over the small references of the goldens.
@Suite struct GoldenLawTests {
    static let references = ["FirstEdition", "Messaging", "Slips"]

    private func files(_ reference: String) -> [ReferenceFile] {
        Distillation.files(in: Folders.tests.appendingPathComponent("Golden/\(reference)/Pages"))
    }

    @Test(arguments: references)
    func factsAreKept(reference: String) { Laws.factsAreKept(Distillation(files(reference))) }

    @Test(arguments: references)
    func distillingTwiceChangesNothing(reference: String) {
        Laws.distillingTwiceChangesNothing(Distillation(files(reference)), files(reference))
    }

    @Test(arguments: references)
    func swiftIsTheSame(reference: String) throws { try Laws.swiftIsTheSame(Distillation(files(reference))) }

    @Test(arguments: references)
    func sentencesAreKept(reference: String) {
        Laws.sentencesAreKept(Distillation(files(reference)), files(reference))
    }

    @Test(arguments: references)
    func noSentenceOfTheSource(reference: String) {
        Laws.noSentenceOfTheSource(Distillation(files(reference)), files(reference))
    }

    /// How the pages look: a resource, an event page of the first edition, an enumeration.
    @Test func pages() throws {
        let messaging = Distillation(files("Messaging"))
        let first = Distillation(files("FirstEdition"))
        let slips = Distillation(files("Slips"))
        let pages = [
            "startMessaging2_ref.md": messaging.text("startMessaging2_ref.md"),
            "messagingInvitation_ref.md": first.text("messagingInvitation_ref.md"),
            "ModalityType_ref.md": slips.text("ModalityType_ref.md"),
        ]
        let folder = Folders.tests.appendingPathComponent("Golden/Distilled")
        try Golden.expect(pages, in: folder, ending: ".md")
    }
}

/// The laws over both published editions.
@Suite(.enabled(if: Folders.editions != nil, "the published reference is not here: set UCWA_DOCS to its folder"))
struct EditionLawTests {
    static let editions = ["2016-06", "2022-12"]

    private func files(_ edition: String) throws -> [ReferenceFile] {
        Distillation.files(in: try #require(Folders.editions).appendingPathComponent(edition))
    }

    @Test(arguments: editions)
    func factsAreKept(edition: String) throws { Laws.factsAreKept(Distillation(try files(edition))) }

    @Test(arguments: editions)
    func distillingTwiceChangesNothing(edition: String) throws {
        Laws.distillingTwiceChangesNothing(Distillation(try files(edition)), try files(edition))
    }

    @Test(arguments: editions)
    func swiftIsTheSame(edition: String) throws { try Laws.swiftIsTheSame(Distillation(try files(edition))) }

    @Test(arguments: editions)
    func sentencesAreKept(edition: String) throws {
        Laws.sentencesAreKept(Distillation(try files(edition)), try files(edition))
    }

    @Test(arguments: editions)
    func noSentenceOfTheSource(edition: String) throws {
        Laws.noSentenceOfTheSource(Distillation(try files(edition)), try files(edition))
    }
}
