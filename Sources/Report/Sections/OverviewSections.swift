import UCWAGenModel

/// Shows what is no page of its own: the counts, the map, the errors and the pages without facts.
struct OverviewSections {
    let text: FactText
    let anchors: FactAnchors

    /// How much there is of everything.
    func counts(_ model: ReferenceModel, _ errors: ErrorOverview) -> [CountView] {
        let operations = model.resources.lazy.flatMap(\.operations)
        let fields = operations.reduce(0) { $0 + ($1.body?.fields.count ?? 0) }
        let members = model.enumerations.reduce(0) { $0 + $1.members.count }
        let all = [
            CountView(model.resources.count, "resource", to: anchors.section(.resources)),
            CountView(model.resources.count { $0.representation == nil }, "of them capability", "of them capabilities"),
            CountView(model.resources.reduce(0) { $0 + $1.properties.count }, "property", "properties"),
            CountView(model.resources.reduce(0) { $0 + $1.links.count }, "link"),
            CountView(operations.count, "operation"),
            CountView(operations.reduce(0) { $0 + $1.query.count }, "query parameter"),
            CountView(fields, "body field"),
            CountView(errors.conditions.count, "error", to: anchors.section(.errors)),
            CountView(model.genericErrors.count, "generic error", to: anchors.section(.genericErrors)),
            CountView(model.resources.reduce(0) { $0 + $1.events.count }, "event"),
            CountView(model.resources.reduce(0) { $0 + $1.scopes.count }, "row of scopes", "rows of scopes"),
            CountView(model.enumerations.count, "enumeration", to: anchors.section(.enumerations)),
            CountView(members, "member"),
            CountView(
                model.undescribed.count,
                "name without a page",
                "names without a page",
                to: anchors.section(.undescribed)
            ),
            CountView(model.otherPages.count, "other page", to: anchors.section(.otherPages)),
        ]
        return all.filter { $0.count > 0 }
    }

    /// The map, or the sentence in its place, and the resources that it does not reach; nil where there is no resource.
    func map(_ plan: MapPlan, _ layout: MapLayout?) -> MapSectionView? {
        guard plan.reached > 0 else { return nil }
        let drawing = layout.map { MapDrawing(plan: plan, layout: $0, addresses: text.resourceAddresses).view }
        return MapSectionView(
            roots: plan.roots.map(text.resource),
            reached: plan.tree.order.count,
            drawing: drawing,
            unreached: plan.unreached.map(text.resource)
        )
    }

    /// The resources and enumerations that pages name and that have no page, with the places that name them.
    func undescribed(_ model: ReferenceModel) -> [NamedRowView] {
        zip(model.undescribed, anchors.undescribed).map { page, anchor in
            let members = page.members.map { [$0.map(\.name).joined(separator: ", ")] }
            let note = members.map { (["an enumeration"] + $0.filter { !$0.isEmpty }).joined(separator: ": ") }
            return NamedRowView(
                anchor: anchor,
                kind: "undescribed",
                name: page.name,
                summary: [],
                note: note ?? "a resource",
                place: page.mentions.map(text.place).joined(separator: ", ")
            )
        }
    }

    /// The distinct errors of all operations.
    func errors(_ model: ReferenceModel, _ errors: ErrorOverview) -> [ConditionView] {
        zip(errors.conditions, anchors.conditions).map { condition, anchor in
            let operations = condition.operations.map { path in
                let resource = model.resources[path.resource]
                let title = "\(resource.operations[path.operation].method) \(resource.name)"
                return WordsView(title, to: anchors.resources[path.resource].operations[path.operation].own)
            }
            let status = condition.isAsynchronous ? "later" : condition.status.map(String.init) ?? "–"
            return ConditionView(anchor: anchor, condition: condition, status: status, operations: operations)
        }
    }

    /// The errors that any operation may answer with.
    func genericErrors(_ model: ReferenceModel) -> [NamedRowView] {
        zip(model.genericErrors, anchors.genericErrors).map { error, anchor in
            NamedRowView(
                anchor: anchor,
                kind: "generic error",
                name: error.name,
                summary: text.paragraphs(error.description),
                place: text.place(error.source)
            )
        }
    }

    /// The pages that hold no facts.
    func otherPages(_ model: ReferenceModel) -> [NamedRowView] {
        zip(model.otherPages, anchors.otherPages).map { page, anchor in
            NamedRowView(
                anchor: anchor,
                kind: "page",
                name: page.file,
                summary: text.paragraphs(Prose(page.reason)),
                place: page.file
            )
        }
    }
}
