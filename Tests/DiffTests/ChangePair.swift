import Foundation
import TestSupport
import Testing
import UCWAGenDiff
import UCWAGenModel

/// Two small references that differ in one thing, in `Tests/Golden/Diff`, named after the rule that tells of it.
struct ChangePair: CustomTestStringConvertible, Sendable {
    /// The rule's identifier.
    let rule: String

    var testDescription: String { rule }

    /// All pairs, by their names.
    static let all: [ChangePair] = {
        let folder = Folders.tests.appendingPathComponent("Golden/Diff")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map { ChangePair(rule: $0) }
    }()

    /// What a change cannot do without, beside what the pair is about.
    static let companions: [String: Set<String>] = [
        "body-field-constraint-loosened": ["summary-changed"],
        "body-field-constraint-tightened": ["summary-changed"],
        "body-field-default-changed": ["summary-changed"],
        "capability-became-resource": ["property-added"],
        "enumeration-renamed": ["member-added"],
        "error-condition-added": ["error-added"],
        "error-condition-removed": ["error-removed"],
        "error-condition-status-changed": ["error-added", "error-condition-added"],
        "error-status-changed": ["error-condition-status-changed"],
        "operation-added": ["error-condition-added"],
        "property-constraint-loosened": ["summary-changed"],
        "property-constraint-tightened": ["summary-changed"],
        "property-default-changed": ["summary-changed"],
        "query-parameter-constraint-loosened": ["summary-changed"],
        "query-parameter-constraint-tightened": ["summary-changed"],
        "query-parameter-default-changed": ["summary-changed"],
        "rel-changed": ["resource-renamed"],
        "representation-changed": ["resource-added", "response-output-changed"],
        "request-body-added": ["body-field-added"],
        "request-body-content-changed": ["body-field-added-required"],
        "request-body-restated": ["body-field-added", "parameter-moved"],
        "request-body-removed": ["body-field-removed"],
        "request-replacement-changed": ["property-added", "response-output-changed"],
        "resource-became-capability": ["property-removed"],
        "resource-renamed": ["property-added", "rel-changed"],
        "response-content-changed": ["description-changed", "response-item-changed"],
        "response-output-changed": ["response-status-changed"],
        "response-resource-changed": ["response-item-changed"],
        "response-restated": ["description-changed", "response-item-changed"],
        "undescribed-enumeration-added": ["body-field-added"],
        "undescribed-enumeration-removed": ["body-field-removed"],
        "undescribed-resource-added": ["link-added"],
        "undescribed-resource-removed": ["link-removed"],
        "revision-changed": ["resource-renamed"],
        "revision-link-added": ["resource-added"],
        "revision-link-removed": ["resource-removed"],
    ]

    /// The pair's folder.
    var folder: URL { Folders.tests.appendingPathComponent("Golden/Diff/\(rule)") }

    /// The reference before the change.
    var previous: ReadReference { ReadReference(folder: folder.appendingPathComponent("previous")) }

    /// The reference after the change.
    var current: ReadReference { ReadReference(folder: folder.appendingPathComponent("current")) }

    /// What changed.
    var diff: ReferenceDiff { ReferenceDiff(from: previous.model, to: current.model) }
}

extension Change {
    /// All that is known of the change, in lines.
    var listing: String {
        let severity = "\(rule.severity.rawValue), \(rule.direction.rawValue)"
        var lines = ["\(rule.id) (\(severity)) \(path)", "  \(message.text)"]
        lines.append("  in \(place.isEmpty ? "no page" : place), fingerprint \(fingerprint)")
        for (name, side) in [("old", old), ("new", new)] where side.position != nil || side.value != nil {
            let place = side.position.map { "\($0.file):\($0.line):\($0.column)" } ?? "nowhere"
            lines.append("  \(name) \(place)" + (side.value.map { " \"\($0)\"" } ?? ""))
        }
        for (name, counts) in [("added", added), ("removed", removed)] where !counts.isEmpty {
            let words = FactCounts.Kind.allCases.filter { counts[$0] > 0 }.map { "\(counts[$0]) \($0.title)" }
            lines.append("  \(name) " + words.joined(separator: ", "))
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
