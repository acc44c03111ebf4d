import UCWAGenModel

/// Shows resources: what they hold, where they lead, what may be done with them.
struct ResourceSections {
    let text: FactText
    let anchors: FactAnchors
    let references: CrossReferences
    let operations: OperationSections

    /// The section of a resource.
    ///
    /// - Parameter number: Its place in the model.
    func section(_ resource: Resource, _ number: Int) -> ResourceView {
        let own = anchors.resources[number]
        return ResourceView(
            head: head(resource, own.own),
            facts: facts(resource),
            properties: zip(resource.properties, own.properties).map(property),
            links: zip(resource.links, own.links).map(link),
            scopes: resource.scopes.map { scope in
                ScopeView(
                    name: scope.name,
                    permission: scope.permission,
                    summary: text.paragraphs(scope.description),
                    place: text.place(scope.source)
                )
            },
            events: zip(resource.events, own.events).map(event),
            operations: zip(resource.operations, own.operations).map {
                operations.section($0, of: resource.name, $1)
            }
        )
    }

    private func head(_ resource: Resource, _ anchor: String) -> PageHeadView {
        PageHeadView(
            anchor: anchor,
            kind: resource.representation == nil ? "capability" : "resource",
            name: resource.name,
            place: text.place(resource.source),
            summary: text.paragraphs(resource.summary),
            description: text.paragraphs(resource.description),
            remarks: text.paragraphs(resource.remarks)
        )
    }

    private func facts(_ resource: Resource) -> [FactRowView] {
        var rows = [FactRowView(label: "Rel", items: [WordsView("\(resource.rel), revision \(resource.revision)")])]
        func add(_ label: String, _ items: [WordsView]) {
            if !items.isEmpty { rows.append(FactRowView(label: label, items: items)) }
        }
        let others = references.revisions[resource.rel, default: []].filter { $0.name != resource.name }
        add("Other revisions", others.map { text.resource($0.name) })
        switch resource.representation {
        case nil: add("Represents", [WordsView("nothing: a capability without state")])
        case resource.name?: add("Represents", [WordsView("itself")])
        case let other?: add("Represents", [text.resource(other)])
        }
        add("Linked from", references.linkedFrom[resource.name, default: []].map(text.resource))
        add("Answer to", references.answers[resource.name, default: []].map { WordsView($0.title, to: $0.anchor) })
        add("Tells of", references.tells[resource.name, default: []].map { WordsView($0.title, to: $0.anchor) })
        return rows
    }

    private func property(_ property: Property, _ anchor: String) -> FieldView {
        FieldView(
            anchor: anchor,
            kind: "property",
            name: property.name,
            typePrefix: text.typePrefix(property.type),
            type: text.type(property.type),
            isRequired: nil,
            origin: text.origin(property.origin),
            constraints: text.constraints(property.constraints),
            summary: text.paragraphs(property.summary),
            evidence: text.evidence(property.evidence, of: property.source)
        )
    }

    private func link(_ link: Link, _ anchor: String) -> LinkRowView {
        LinkRowView(
            anchor: anchor,
            rel: link.rel,
            target: link.target.map(text.resource) ?? WordsView("no page"),
            shape: "\(link.cardinality.rawValue), \(link.placement == .link ? "linked" : "embedded")",
            origin: text.origin(link.origin),
            summary: text.paragraphs(link.summary),
            evidence: text.evidence(link.evidence, of: link.source)
        )
    }

    private func event(_ event: Event, _ anchor: String) -> EventView {
        EventView(
            anchor: anchor,
            kind: event.kind.rawValue,
            resource: text.resource(event.resource),
            sender: text.resource(event.sender),
            priority: event.priority,
            reason: text.paragraphs(event.reason),
            place: text.place(event.source)
        )
    }
}
