import UCWAGenModel

/// Reports what rows say about their values and no value can obey: numbers that are not whole, and defaults that the type
/// does not have. Rows of one name that say the same on a page are reported once.
struct ConstraintCheck {
    let members: EnumerationMembers

    /// Checks all rows of a model.
    func check(_ model: ReferenceModel, diagnostics: inout Diagnostics) {
        var reported: Set<Finding> = []
        for resource in model.resources {
            for row in resource.properties {
                check(Row(row.name, row.type, row.constraints, row.summary, row.source), &reported, &diagnostics)
            }
            for operation in resource.operations {
                for row in operation.query + (operation.body?.fields ?? []) {
                    check(Row(row.name, row.type, row.constraints, row.summary, row.source), &reported, &diagnostics)
                }
            }
        }
    }

    /// What is reported once.
    private struct Finding: Hashable {
        var file: String
        var name: String
        var words: String
    }

    /// What properties, query parameters and fields have in common.
    private struct Row {
        var name: String
        var type: TypeReference
        var constraints: Constraints
        var text: String
        var position: SourcePosition

        init(
            _ name: String,
            _ type: TypeReference,
            _ constraints: Constraints,
            _ summary: Prose,
            _ position: SourcePosition
        ) {
            self.name = name
            self.type = type
            self.constraints = constraints
            self.position = position
            text = summary.text
        }

        func finding(_ words: String) -> Finding { Finding(file: position.file, name: name, words: words) }

        /// The default that the row states, whether or not it became a constraint.
        var statedDefault: String? {
            if let value = constraints.default { return value }
            return DefaultPhrase.value(in: text).flatMap { $0.endsClause ? $0.word : nil }
        }
    }

    private func check(
        _ row: Row,
        _ reported: inout Set<Finding>,
        _ diagnostics: inout Diagnostics
    ) {
        for words in ConstraintPhrase(row.text).unclear where reported.insert(row.finding(words)).inserted {
            diagnostics.report(
                .constraintUnclear,
                at: row.position,
                "'\(row.name)' is limited by \"\(words)\", which is no whole number or range: not taken as a limit"
            )
        }
        guard let value = row.statedDefault, members.hold(value, of: row.type) == false,
            reported.insert(row.finding(value)).inserted
        else { return }
        diagnostics.report(
            .defaultUnknown,
            at: row.position,
            "the default of '\(row.name)' is \"\(value)\", which is no "
                + (row.type.primitive == nil ? "member of \(row.type.name)" : row.type.name)
        )
    }
}
