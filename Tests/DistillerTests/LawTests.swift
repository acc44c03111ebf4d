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

    /// The editions, read and distilled once for all laws.
    private static let distilled: [String: (files: [ReferenceFile], distillation: Distillation)] = {
        guard let folder = Folders.editions else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: editions.map { edition in
                let files = Distillation.files(in: folder.appendingPathComponent(edition))
                return (edition, (files, Distillation(files)))
            }
        )
    }()

    private func edition(_ name: String) throws -> (files: [ReferenceFile], distillation: Distillation) {
        try #require(Self.distilled[name])
    }

    @Test(arguments: editions)
    func factsAreKept(edition: String) throws { Laws.factsAreKept(try self.edition(edition).distillation) }

    @Test(arguments: editions)
    func distillingTwiceChangesNothing(edition: String) throws {
        let (files, distillation) = try self.edition(edition)
        Laws.distillingTwiceChangesNothing(distillation, files)
    }

    @Test(arguments: editions)
    func swiftIsTheSame(edition: String) throws { try Laws.swiftIsTheSame(try self.edition(edition).distillation) }

    @Test(arguments: editions)
    func sentencesAreKept(edition: String) throws {
        let (files, distillation) = try self.edition(edition)
        Laws.sentencesAreKept(distillation, files)
    }

    @Test(arguments: editions)
    func noSentenceOfTheSource(edition: String) throws {
        let (files, distillation) = try self.edition(edition)
        Laws.noSentenceOfTheSource(distillation, files)
    }
}
