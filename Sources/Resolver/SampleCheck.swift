import UCWAGenModel
import UCWAGenReader

/// Tells what the samples of a page show and its tables do not.
struct SampleCheck {
    let index: ReferenceIndex

    /// Checks the answers of a page, embedded resources included.
    func check(_ facts: ResourceFacts, diagnostics: inout Diagnostics) {
        let listed = Set(facts.links.map(\.name.text))
        for operation in facts.operations {
            guard case .json(let resource)? = operation.jsonResponse?.body else { continue }
            check(resource, listed: listed, file: operation.position.file, diagnostics: &diagnostics)
        }
    }

    private func check(
        _ resource: SampleResource,
        listed: Set<String>,
        file: String,
        diagnostics: inout Diagnostics
    ) {
        for embedded in resource.embedded {
            if !listed.contains(embedded.rel), index.resource(rel: embedded.rel) == nil {
                diagnostics.report(
                    .sampleRelUnknown,
                    at: SourcePosition(file: file, line: embedded.line),
                    "the sample embeds '\(embedded.rel)', which no table lists and which has no page"
                )
            }
            for inner in embedded.resources {
                check(inner, listed: listed, file: file, diagnostics: &diagnostics)
            }
        }
    }
}
