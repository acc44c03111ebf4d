import UCWAGenModel
import UCWAGenReader

/// Takes out the diagnostics that `overrides.yml` acknowledges, and makes sure that each entry still has one.
public struct AcknowledgementApplication {
    /// The rules whose diagnostics can be acknowledged: what pages say and what is decided about it.
    private static let rules = DiagnosticRule.readerRules + DiagnosticRule.resolverRules

    private let facts: FactIndex
    private let subjects: DiagnosticSubjects
    private let pages: [String]

    /// Prepares for a model.
    ///
    /// - Parameters:
    ///   - model: What the reference was resolved to, overrides included.
    ///   - pages: The files of the reference.
    public init(_ model: ReferenceModel, pages: [String]) {
        facts = FactIndex(model)
        subjects = DiagnosticSubjects(facts)
        self.pages = pages
    }

    /// Takes out what is acknowledged; errors never are.
    ///
    /// - Parameters:
    ///   - entries: What is acknowledged.
    ///   - diagnostics: All diagnostics of reading and resolving, with the severities of the configuration.
    ///   - disabled: The rules that the configuration turns off: their entries wait.
    ///   - isComplete: Whether all was done that may report; where it was not, an entry without a diagnostic says nothing.
    /// - Returns: What was taken out, in the order of the places.
    public func apply(
        _ entries: [Acknowledgement],
        to diagnostics: inout Diagnostics,
        disabled: Set<String> = [],
        isComplete: Bool = true
    ) -> [AcceptedDiagnostic] {
        var accepted: [Diagnostic: AcceptedDiagnostic] = [:]
        var problems = Diagnostics()
        for entry in entries {
            guard let place = place(of: entry, diagnostics: &problems) else { continue }
            let found = diagnostics.all.filter { $0.rule.id == entry.rule && isAbout($0, place) }
            for diagnostic in found where diagnostic.severity < .error && accepted[diagnostic] == nil {
                accepted[diagnostic] = AcceptedDiagnostic(diagnostic, reason: entry.reason, position: entry.position)
            }
            if found.isEmpty, isComplete, !disabled.contains(entry.rule) {
                report(entry, among: diagnostics, diagnostics: &problems)
            }
        }
        var taken = Diagnostics()
        taken.append(diagnostics.all.filter { accepted[$0] != nil })
        diagnostics.removeAll { accepted[$0] != nil }
        diagnostics.append(problems)
        return taken.sorted().compactMap { accepted[$0] }
    }

    /// What an entry is about.
    private enum Place {
        case page(String)
        case fact(String)
    }

    private func isAbout(_ diagnostic: Diagnostic, _ place: Place) -> Bool {
        switch place {
        case .page(let file): diagnostic.position?.file == file
        case .fact(let path): subjects.paths(of: diagnostic).contains(path)
        }
    }

    private func place(of entry: Acknowledgement, diagnostics: inout Diagnostics) -> Place? {
        guard let rule = Self.rules.first(where: { $0.id == entry.rule }) else {
            let near = EditDistance.nearest(to: entry.rule, in: Self.rules.map(\.id))
            let advice = near.map { ": did you mean '\($0)'?" } ?? ""
            let message = "'\(entry.rule)' is no rule of reading or resolving\(advice)"
            diagnostics.report(.overrideInvalid, at: entry.rulePosition, message)
            return nil
        }
        guard rule.severity < .error else {
            let message = "'\(entry.rule)' is an error: only warnings and notes can be accepted"
            diagnostics.report(.overrideInvalid, at: entry.rulePosition, message)
            return nil
        }
        if pages.contains(entry.at) { return .page(entry.at) }
        if let path = facts.fact(at: entry.at)?.path { return .fact(path) }
        let near = EditDistance.nearest(to: entry.at, in: pages) ?? facts.suggestions(for: entry.at, limit: 1).first
        let advice = near.map { ": did you mean '\($0)'?" } ?? ""
        diagnostics.report(
            .overrideUnmatched,
            at: entry.position,
            "no fact and no page is called '\(entry.at)'\(advice)"
        )
        return nil
    }

    private func report(_ entry: Acknowledgement, among all: Diagnostics, diagnostics: inout Diagnostics) {
        let others = all.all.filter { $0.rule.id == entry.rule }.flatMap(subjects.paths(of:))
        let near = EditDistance.nearest(to: entry.at, in: others).map { ": did you mean '\($0)'?" } ?? ""
        let message = "no '\(entry.rule)' is reported at '\(entry.at)'\(near)"
        diagnostics.report(.acknowledgementStale, at: entry.position, message)
    }
}
