import UCWAGenModel
import UCWAGenReader

/// Adds to the resources what only samples show of them, and gives names the case in which all samples spell them.
struct SampleMemberResolver {
    let index: ReferenceIndex
    let inference: TypeInference

    /// Completes the resources of a model whose tables have been resolved.
    func complete(_ model: inout ReferenceModel, _ reference: Reference, diagnostics: inout Diagnostics) {
        var indices: [String: Int] = [:]
        for (position, resource) in model.resources.enumerated() { indices[resource.name] = position }
        for finding in UnlistedNames(reference, model: model, index: index).findings {
            guard let position = indices[finding.key.page] else { continue }
            if finding.isTrusted { add(finding, to: &model.resources[position], diagnostics: &diagnostics) }
            report(finding, diagnostics: &diagnostics)
        }
    }

    private func add(_ finding: UnlistedNames.Finding, to resource: inout Resource, diagnostics: inout Diagnostics) {
        if finding.listedSpelling != nil {
            respell(finding, in: &resource)
            return
        }
        let occurrences = index.occurrences(ofRel: resource.rel, page: resource.source.file)
        let placement: Link.Placement
        switch finding.key.kind {
        case .property:
            let row = row(finding, of: resource, occurrences: occurrences)
            let property = ResourceResolver(index: index, inference: inference).property(row, diagnostics: &diagnostics)
            resource.properties.append(property)
            if resource.representation == nil { resource.representation = resource.name }
            return
        case .link: placement = .link
        case .embedded: placement = .embedded
        }
        let resolver = LinkResolver(index: index, page: resource.name, occurrences: occurrences)
        resource.links.append(resolver.link(finding.name, placement, at: finding.position))
        if resource.representation == nil { resource.representation = resource.name }
    }

    /// A name that no table lists, as a row without words.
    private func row(
        _ finding: UnlistedNames.Finding,
        of resource: Resource,
        occurrences: [ReferenceIndex.Occurrence]
    ) -> TypeSubject {
        FieldIndex.subject(
            inference.fields.subjects.count,
            resource.name,
            .property,
            Cell(verbatim: finding.name, prose: Prose(finding.name), position: finding.position),
            Cell(verbatim: "", prose: "", position: finding.position),
            finding.position,
            NameWords(resource.rel),
            isRequired: false,
            origin: .sample,
            occurrences: occurrences
        )
    }

    /// The spelling of the samples is the name on the wire.
    private func respell(_ finding: UnlistedNames.Finding, in resource: inout Resource) {
        switch finding.key.kind {
        case .property:
            for index in resource.properties.indices where resource.properties[index].name == finding.listedSpelling {
                resource.properties[index].name = finding.name
            }
        case .link, .embedded:
            for index in resource.links.indices where resource.links[index].rel == finding.listedSpelling {
                resource.links[index].rel = finding.name
            }
        }
    }

    /// Reports what was added, as notes; what a sample shows that had to be repaired, or that other samples spell otherwise, is not
    /// added and so a warning.
    private func report(_ finding: UnlistedNames.Finding, diagnostics: inout Diagnostics) {
        let (name, page) = (finding.name, "the page of '\(finding.key.page)'")
        if let listed = finding.listedSpelling, finding.isTrusted {
            let message = "the samples spell '\(name)' what \(page) lists as '\(listed)': read as '\(name)'"
            diagnostics.report(.nameCaseMismatch, at: finding.position, message)
            return
        }
        let otherwise = finding.key.kind == .property ? "lists only as a link" : "lists only as a property"
        let unlisted = finding.isListedOtherwise ? otherwise : "does not list"
        let listing = finding.listedSpelling.map { "lists as '\($0)'" } ?? unlisted
        let reason = finding.isRepaired ? "since the sample had to be repaired" : "since other samples spell it so"
        let outcome = finding.isTrusted ? "added" : "not added, \(reason)"
        let words: (rule: DiagnosticRule, subject: String, listing: String) =
            switch finding.key.kind {
            case .property: (.samplePropertyUnlisted, "shows property", "\(page) \(listing)")
            case .link: (.sampleLinkUnlisted, "shows link", "\(page) \(listing)")
            case .embedded where index.resource(rel: name) == nil:
                (.sampleRelUnknown, "embeds", "no table lists and which has no page")
            case .embedded: (.sampleEmbeddedUnlisted, "embeds", "\(page) \(listing)")
            }
        diagnostics.report(
            words.rule,
            at: finding.position,
            severity: finding.isTrusted ? nil : .warning,
            "the sample \(words.subject) '\(name)', which \(words.listing): \(outcome)"
        )
    }
}
