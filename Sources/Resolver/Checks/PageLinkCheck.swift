import UCWAGenModel
import UCWAGenReader

/// Tells of links in the reference's prose that lead to no page.
struct PageLinkCheck {
    let index: ReferenceIndex

    /// Checks the prose of a model. Links to guides, which are not part of the reference, are left alone.
    func check(_ model: ReferenceModel, diagnostics: inout Diagnostics) {
        for resource in model.resources {
            for prose in [resource.summary, resource.description, resource.remarks] {
                check(prose, at: resource.source, diagnostics: &diagnostics)
            }
            for property in resource.properties {
                check(property.summary, at: property.source, diagnostics: &diagnostics)
            }
            for link in resource.links { check(link.summary, at: link.source, diagnostics: &diagnostics) }
            for event in resource.events { check(event.reason, at: event.source, diagnostics: &diagnostics) }
            for operation in resource.operations {
                check(operation.summary, at: operation.source, diagnostics: &diagnostics)
                for parameter in operation.query + (operation.body?.fields ?? []) {
                    check(parameter.summary, at: parameter.source, diagnostics: &diagnostics)
                }
                for error in operation.errors { check(error.description, at: error.source, diagnostics: &diagnostics) }
            }
        }
        for enumeration in model.enumerations {
            for member in enumeration.members { check(member.summary, at: member.source, diagnostics: &diagnostics) }
        }
    }

    private func check(_ prose: Prose?, at position: SourcePosition, diagnostics: inout Diagnostics) {
        for mention in prose?.mentions ?? [] {
            guard mention.destination.lowercased().contains("_ref.md"),
                let key = PageName.key(ofDestination: mention.destination), !index.hasPage(key: key)
            else { continue }
            diagnostics.report(.pageLinkBroken, at: position, "the link to '\(mention.destination)' leads to no page")
        }
    }
}
