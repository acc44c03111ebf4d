import Foundation
import TestSupport
import Testing
import UCWAGenDiff

/// The list of rules.
@Suite struct ChangeRuleTests {
    @Test func everyRuleIsNamedOnceAndDescribed() {
        #expect(Set(ChangeRule.all.map(\.id)).count == ChangeRule.all.count)
        for rule in ChangeRule.all {
            #expect(rule.id.wholeMatch(of: #/[a-z]+(-[a-z]+)*/#) != nil, "\(rule.id) is not in kebab case")
            for sentence in [rule.purpose, rule.reason ?? ""] {
                #expect(
                    sentence.wholeMatch(of: #/[A-Z`](?!.*[.!?] ).*\./#) != nil,
                    "\(rule.id): \"\(sentence)\" is not one sentence"
                )
            }
            #expect(rule.title.wholeMatch(of: #/[a-z][^.]*/#) != nil, "\(rule.id) has no title")
            #expect(rule.example == rule.title || rule.example.hasPrefix(rule.title + ": "))
        }
    }

    /// A rule of words is about words in both ways.
    @Test func documentationIsAboutWordsAlone() {
        for rule in ChangeRule.all where rule.direction == .documentation {
            #expect(rule.severity == .documentation, "\(rule.id)")
        }
    }

    /// A rule that nothing gives would be a promise.
    @Test func everyRuleThatIsDeclaredIsListed() throws {
        let folder = Folders.package.appendingPathComponent("Sources/Diff/Rules")
        let texts = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
            .map { try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
        let declared = texts.flatMap {
            $0.matches(of: #/static let \w+ = ChangeRule\(\s*"([^"]*)"/#).map { String($0.1) }
        }
        let listed = Set(ChangeRule.all.map(\.id))
        #expect(declared.count > 60)
        #expect(listed.isSuperset(of: declared))
    }

    @Test func severitiesAreOrdered() {
        #expect(ChangeSeverity.allCases.sorted(by: >) == ChangeSeverity.allCases)
        #expect(ChangeSeverity.allCases.filter(\.isBreaking) == [.source, .wire])
    }
}
