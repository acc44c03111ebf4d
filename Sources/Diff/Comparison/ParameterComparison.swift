import UCWAGenModel

/// Compares the query parameters and body fields of an operation, name by name: in Swift the rows of a name are one value.
struct ParameterComparison {
    let renames: Renames
    let path: PathPair
    /// Whether a PUT takes the resource as a whole on one side only, so that single values say nothing about its input.
    let isFormOther: Bool

    /// Adds what changed.
    func compare(
        _ old: RequestComparison.Request,
        _ new: RequestComparison.Request,
        _ collector: inout ChangeCollector
    ) {
        let oldValues = RequestValues(old.operation, old.input)
        let newValues = RequestValues(new.operation, new.input)
        var seen: Set<String> = []
        for key in newValues.keys + oldValues.keys where seen.insert(key).inserted {
            compare(oldValues.value(key), newValues.value(key), &collector)
        }
    }

    private func compare(_ old: RequestValue, _ new: RequestValue, _ collector: inout ChangeCollector) {
        let before = isFormOther ? nil : old.member
        let after = isFormOther ? nil : new.member
        switch (before, after) {
        case (nil, let member?): add(member, old, new, &collector)
        case (let member?, nil): remove(member, old, new, &collector)
        case (let before?, let after?) where !Self.isSameMember(before, after):
            add(after, RequestValue(), new, &collector)
            remove(before, old, RequestValue(), &collector)
            return
        case (let before?, let after?): compareMembers((old, before), (new, after), &collector)
        case (nil, nil): compareRows(old, new, &collector)
        }
        compareWords(old.query, new.query, table: .query, &collector)
        compareWords(old.field, new.field, table: .body, &collector)
    }

    /// Whether two names that are equal without regard to case are one parameter of the initializer.
    private static func isSameMember(_ old: RequestInput.Member, _ new: RequestInput.Member) -> Bool {
        SwiftName.member(old.parameter.name) == SwiftName.member(new.parameter.name)
    }

    // MARK: Values of the initializer

    private func add(
        _ member: RequestInput.Member,
        _ old: RequestValue,
        _ new: RequestValue,
        _ collector: inout ChangeCollector
    ) {
        let rules = Self.rules(member)
        let parameter = member.parameter
        collector.add(
            parameter.isRequired ? rules.addedRequired : rules.added,
            new.path(in: path.new),
            "\(name: parameter.name) (\(name: parameter.type.phrase))",
            old: .absent,
            new: Change.Side(parameter.source, parameter.phrase),
            added: new.counts.excess(over: old.counts),
            removed: old.counts.excess(over: new.counts)
        )
    }

    private func remove(
        _ member: RequestInput.Member,
        _ old: RequestValue,
        _ new: RequestValue,
        _ collector: inout ChangeCollector
    ) {
        let rules = Self.rules(member)
        let parameter = member.parameter
        collector.add(
            rules.removed,
            old.path(in: path.old),
            "\(name: parameter.name)",
            old: Change.Side(parameter.source, parameter.phrase),
            new: .absent,
            added: new.counts.excess(over: old.counts),
            removed: old.counts.excess(over: new.counts)
        )
    }

    private func compareMembers(
        _ old: (value: RequestValue, member: RequestInput.Member),
        _ new: (value: RequestValue, member: RequestInput.Member),
        _ collector: inout ChangeCollector
    ) {
        let (before, after) = (old.member.parameter, new.member.parameter)
        let rules = Self.rules(new.member)
        let path = new.value.path(in: path.new)
        let names = (old: (before.name, before.source), new: (after.name, after.source))
        collector.addSpelling(.parameterRespelled, path, old: names.old, new: names.new)
        if old.member.location != new.member.location {
            let (oldPlace, newPlace) = (old.member.location.rawValue, new.member.location.rawValue)
            collector.add(
                .parameterMoved,
                path,
                "\(name: after.name) from the \(oldPlace) to the \(newPlace)",
                old: Change.Side(before.source, oldPlace),
                new: Change.Side(after.source, newPlace),
                added: new.value.counts.excess(over: old.value.counts),
                removed: old.value.counts.excess(over: new.value.counts)
            )
        } else {
            compareListing(old.value, new.value, &collector)
        }
        if before.isRequired != after.isRequired {
            collector.add(
                after.isRequired ? rules.required : rules.optional,
                path,
                "\(name: after.name)",
                old: Change.Side(before.source, before.isRequired ? "required" : "optional"),
                new: Change.Side(after.source, after.isRequired ? "required" : "optional")
            )
        }
        ValueComparison(rules: rules.values, renames: renames, name: after.name, path: path)
            .compare(ValueRow(before), ValueRow(after), &collector)
        compareShadowed(old.value, new.value, &collector)
    }

    /// The rules for a value, by where it travels.
    private static func rules(_ member: RequestInput.Member) -> ParameterRules {
        member.location == .query ? .query : .body
    }

    // MARK: Rows behind them

    /// Tells of tables that list a name or no longer do, where the input of the request is the same.
    private func compareListing(_ old: RequestValue, _ new: RequestValue, _ collector: inout ChangeCollector) {
        for table in ParameterLocation.allTables {
            let (before, after) = (old.rows(in: table), new.rows(in: table))
            for (index, row) in after.enumerated().dropFirst(before.count) {
                let rule: ChangeRule =
                    index > 0 ? .rowRepeated : old.isAbsent ? .replacedPropertyListed : .parameterListed
                collector.add(
                    rule,
                    path.new + ".\(table.rawValue).\(row.name)",
                    Self.listing(row, table, rule),
                    old: .absent,
                    new: Change.Side(row.source, row.type.phrase),
                    added: FactCounts(table.counted)
                )
            }
            for (index, row) in before.enumerated().dropFirst(after.count) {
                let rule: ChangeRule =
                    index > 0 ? .rowNoLongerRepeated : new.isAbsent ? .replacedPropertyUnlisted : .parameterUnlisted
                collector.add(
                    rule,
                    path.old + ".\(table.rawValue).\(row.name)",
                    Self.listing(row, table, rule),
                    old: Change.Side(row.source, row.type.phrase),
                    new: .absent,
                    removed: FactCounts(table.counted)
                )
            }
        }
    }

    private static func listing(_ row: Parameter, _ table: ParameterLocation, _ rule: ChangeRule) -> Wording {
        switch rule {
        case .rowRepeated, .rowNoLongerRepeated: "\(table.noun) \(name: row.name)"
        case .parameterListed, .parameterUnlisted: "\(name: row.name) among the \(table.noun)s"
        default: "\(name: row.name)"
        }
    }

    /// Compares a query parameter that stands in the body too, where the body's row decides.
    private func compareShadowed(_ old: RequestValue, _ new: RequestValue, _ collector: inout ChangeCollector) {
        guard let before = old.query, let after = new.query, old.field != nil, new.field != nil,
            old.member?.location == .body, new.member?.location == .body
        else { return }
        let isNeedTold = old.member?.parameter.isRequired != new.member?.parameter.isRequired
        compareRestated(before, after, table: .query, isNeedTold: isNeedTold, &collector)
    }

    /// Compares rows that give no value of the initializer: properties of a resource that is sent back as a whole.
    private func compareRows(_ old: RequestValue, _ new: RequestValue, _ collector: inout ChangeCollector) {
        compareListing(old, new, &collector)
        let isRequired = new.isRequired
        if old.isRequired != isRequired {
            let row = new.field ?? new.query
            let formerRow = old.field ?? old.query
            let name = row?.name ?? formerRow?.name ?? ""
            collector.add(
                isRequired ? .replacedPropertyRequired : .replacedPropertyOptional,
                row == nil ? old.path(in: path.old) : new.path(in: path.new),
                "\(name: name)",
                old: Change.Side(formerRow?.source, old.isRequired ? "required" : "optional"),
                new: Change.Side(row?.source, isRequired ? "required" : "optional")
            )
        }
        for (before, after, table) in [(old.query, new.query, ParameterLocation.query), (old.field, new.field, .body)] {
            guard let before, let after else { continue }
            collector.addSpelling(
                .parameterRespelled,
                path.new + ".\(table.rawValue).\(after.name)",
                old: (before.name, before.source),
                new: (after.name, after.source)
            )
            compareRestated(before, after, table: table, isNeedTold: true, &collector)
            let rules = table == .query ? ParameterRules.query : .body
            ValueComparison(
                rules: rules.values,
                renames: renames,
                name: after.name,
                path: path.new + ".\(table.rawValue).\(after.name)"
            ).compareConstraints(ValueRow(before), ValueRow(after), &collector)
        }
    }

    /// Tells that a row says something else that does not show in the Swift.
    private func compareRestated(
        _ old: Parameter,
        _ new: Parameter,
        table: ParameterLocation,
        isNeedTold: Bool,
        _ collector: inout ChangeCollector
    ) {
        let isOther =
            renames.type(old.type) != new.type || (old.isRequired != new.isRequired && !isNeedTold)
        guard isOther else { return }
        collector.add(
            .parameterRestated,
            path.new + ".\(table.rawValue).\(new.name)",
            "\(table.noun) \(name: new.name) from \(name: old.phrase) to \(name: new.phrase)",
            old: Change.Side(old.source, old.phrase),
            new: Change.Side(new.source, new.phrase)
        )
    }

    private func compareWords(
        _ old: Parameter?,
        _ new: Parameter?,
        table: ParameterLocation,
        _ collector: inout ChangeCollector
    ) {
        guard let old, let new else { return }
        collector.addWords(
            .summary,
            path.new + ".\(table.rawValue).\(new.name)",
            of: "\(table.noun) \(name: new.name)",
            old: (old.summary, old.source),
            new: (new.summary, new.source)
        )
    }
}

extension Parameter {
    /// What a row says of a value behind its name, in a few words, such as `required String`.
    fileprivate var phrase: String { (isRequired ? "required " : "optional ") + type.phrase }
}
