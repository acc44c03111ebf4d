import UCWAGenModel

/// Applies overrides to a model, and makes sure that each still has its point.
struct OverrideApplication {
    private let enumerations: Set<String>
    private let resources: Set<String>
    private let facts: FactIndex

    init(_ model: ReferenceModel) {
        enumerations = Set(model.enumerations.map(\.name))
        resources = Set(model.resources.map(\.name))
        facts = FactIndex(model)
    }

    /// Applies all overrides, in the order of their file.
    func apply(_ overrides: [Override], to model: inout ReferenceModel, diagnostics: inout Diagnostics) {
        for override in overrides {
            let names = override.at.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            guard let index = model.resources.firstIndex(where: { $0.name == names[0] }) else {
                reportUnmatched(override, diagnostics: &diagnostics)
                continue
            }
            var resource = model.resources[index]
            guard let slot = slot(Array(names.dropFirst()), in: resource) else {
                reportUnmatched(override, diagnostics: &diagnostics)
                continue
            }
            guard check(override, today: slot.get(resource), diagnostics: &diagnostics) else { continue }
            if let problem = slot.set(&resource, override.set, evidence(override)) {
                diagnostics.report(.overrideInvalid, at: override.position, problem)
                continue
            }
            model.resources[index] = resource
            // What the page left open is settled now.
            diagnostics.removeAll { slot.settles($0) }
        }
    }

    private func evidence(_ override: Override) -> Evidence {
        Evidence(.override, at: override.position, text: override.reason)
    }

    private func check(_ override: Override, today: String?, diagnostics: inout Diagnostics) -> Bool {
        if today != override.expect {
            diagnostics.report(
                .overrideStale,
                at: override.position,
                "'\(override.at)' is \(quoted(today)) by the reference: the entry expects \(quoted(override.expect))"
            )
            return false
        }
        if today == override.set {
            diagnostics.report(
                .overrideRedundant,
                at: override.position,
                "'\(override.at)' is \(quoted(today)) by the reference already: the entry changes nothing"
            )
            return false
        }
        return true
    }

    private func quoted(_ value: String?) -> String { value.map { "'\($0)'" } ?? "null" }

    private func reportUnmatched(_ override: Override, diagnostics: inout Diagnostics) {
        let near = facts.suggestions(for: override.at, limit: 1).first.map { ": did you mean '\($0)'?" } ?? ""
        let message = "nothing that can be overridden is called '\(override.at)'\(near)"
        diagnostics.report(.overrideUnmatched, at: override.position, message)
    }

    /// The part of a resource that a path leads to.
    private func slot(_ names: [String], in resource: Resource) -> OverrideSlot? {
        let known = OverrideSlot.Known(enumerations: enumerations, resources: resources)
        switch names.count {
        case 1 where names[0] == "representation":
            return .representation(known)
        case 2 where names[0] == "properties":
            return .property(names[1], in: resource, known)
        case 2 where names[0] == "links":
            return .linkTarget(names[1], in: resource, known)
        case 3 where names[0] == "links":
            return .link(names[1], attribute: names[2], in: resource)
        case 2 where names[1] == "response":
            return .response(of: names[0], in: resource, known)
        case 3 where names[1] == "query" || names[1] == "body":
            return .parameter(names[2], table: names[1], of: names[0], attribute: "type", in: resource, known)
        case 4 where names[1] == "query" || names[1] == "body":
            return .parameter(names[2], table: names[1], of: names[0], attribute: names[3], in: resource, known)
        default:
            return nil
        }
    }
}
