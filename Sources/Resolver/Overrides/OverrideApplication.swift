import UCWAGenModel

/// Applies overrides to a model, and makes sure that each still applies.
struct OverrideApplication {
    /// What is true of the diagnostics that the overrides settle.
    private var settled: [(Diagnostic) -> Bool] = []
    private let names: OverrideNames

    init(_ model: ReferenceModel) {
        names = OverrideNames(model)
    }

    /// Applies all overrides, in the order of their file.
    mutating func apply(_ overrides: [Override], to model: inout ReferenceModel, diagnostics: inout Diagnostics) {
        for override in overrides {
            guard let path = OverridePath(override.at, in: model) else {
                reportUnmatched(override, in: model, diagnostics: &diagnostics)
                continue
            }
            do throws(OverrideProblem) {
                try apply(override, path, to: &model, diagnostics: &diagnostics)
            } catch {
                switch error {
                case .unmatched:
                    reportUnmatched(override, in: model, diagnostics: &diagnostics)
                case .other(let rule, let message, let position):
                    diagnostics.report(rule, at: position ?? override.position, message)
                }
            }
        }
    }

    /// Whether a diagnostic of the reference no longer matters, because an override decides what it is about.
    func settles(_ diagnostic: Diagnostic) -> Bool { settled.contains { $0(diagnostic) } }

    private func reportUnmatched(
        _ override: Override,
        in model: ReferenceModel,
        diagnostics: inout Diagnostics
    ) {
        let near =
            OverrideSuggestions(model).nearest(to: override.at, in: model).map { ": did you mean '\($0)'?" } ?? ""
        let message = "nothing that can be overridden is called '\(override.at)'\(near)"
        diagnostics.report(.overrideUnmatched, at: override.position, message)
    }

    private mutating func apply(
        _ override: Override,
        _ path: OverridePath,
        to model: inout ReferenceModel,
        diagnostics: inout Diagnostics
    ) throws(OverrideProblem) {
        var change = OverrideChange(override, path)
        let name = path.name
        switch path.table {
        case .pages:
            try apply(&change, \.resources, in: &model, isNamed: { $0.name == name }, make: { nil })
        case .properties(let page):
            try apply(&change, \.resources[page].properties, in: &model, isNamed: { $0.name == name }) {
                Property(added: name, by: override)
            }
        case .links(let page):
            try apply(&change, \.resources[page].links, in: &model, isNamed: { $0.rel == name }) {
                Link(added: name, by: override)
            }
        case .events(let page):
            try apply(&change, \.resources[page].events, in: &model, isNamed: { $0.kind.rawValue == name }) {
                Event(added: name, by: override)
            }
        case .members(let index):
            try apply(&change, \.enumerations[index].members, in: &model, isNamed: { $0.name == name }) {
                Enumeration.Member(added: name, by: override)
            }
            model.enumerations[index].sortUsedMembers()
        case .operation(let table, let page, let index):
            try apply(&change, table, of: \.resources[page].operations[index], in: &model)
            if table == .response {
                let section = model.resources[page].section(ofOperation: index)
                settleResponse(in: section)
            }
        }
    }

    private mutating func apply(
        _ change: inout OverrideChange,
        _ table: OverridePath.OperationTable,
        of operation: WritableKeyPath<ReferenceModel, ResourceOperation>,
        in model: inout ReferenceModel
    ) throws(OverrideProblem) {
        let (override, name) = (change.override, change.path.name)
        switch table {
        case .query:
            try apply(&change, operation.appending(path: \.query), in: &model, isNamed: { $0.name == name }) {
                Parameter(added: name, by: override, location: .query)
            }
        case .body:
            // Of a body of another media type, only the query is left.
            let isRaw = model[keyPath: operation].body?.content == .raw
            try apply(&change, operation.appending(path: \.bodyFields), in: &model, isNamed: { $0.name == name }) {
                Parameter(added: name, by: override, location: isRaw ? .query : .body)
            }
        case .errors:
            try apply(&change, operation.appending(path: \.errors), in: &model, isNamed: { $0.overrideName == name }) {
                OperationError(added: name, by: override)
            }
        case .asynchronousErrors:
            let rows = operation.appending(path: \.asynchronousErrors)
            try apply(&change, rows, in: &model, isNamed: { $0.overrideName == name }) {
                AsynchronousError(added: name, by: override)
            }
        case .response:
            var added = model[keyPath: operation].response
            added.origin = .override
            let isWhole = change.path.attribute == nil
            let rows = operation.appending(path: isWhole ? \.responseRows : \.anyResponse)
            try apply(&change, rows, in: &model, isNamed: { _ in true }, make: { added })
            if isWhole, override.set == .null { model[keyPath: operation].response.record(change.evidence) }
        }
    }

    private mutating func apply<Row: OverridableRow>(
        _ change: inout OverrideChange,
        _ table: WritableKeyPath<ReferenceModel, [Row]>,
        in model: inout ReferenceModel,
        isNamed: (Row) -> Bool,
        make: () -> Row?
    ) throws(OverrideProblem) {
        settled.append(try change.apply(table, in: &model, names, isNamed: isNamed, make: make))
    }

    /// What the page left open about a response is settled once it is set.
    private mutating func settleResponse(in section: OperationSection) {
        let rules: Set<DiagnosticRule> = [.responseUndocumented, .responseItemUnclear, .responseItemUnnamed]
        settled.append { rules.contains($0.rule) && $0.position.map(section.contains) == true }
    }
}
