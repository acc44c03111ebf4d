import UCWAGenModel
import UCWAGenReader

/// Tells of JSON and XML samples of one message that say different things.
///
/// What one of them says is content that the other leaves out is told apart: nothing contradicts anything there.
struct SampleAgreementCheck {
    /// Checks the samples of a reference: one diagnostic for a message, with all differences, at the first of them.
    func check(_ reference: Reference, diagnostics: inout Diagnostics) {
        for page in reference.pages {
            guard case .resource(let facts) = page.content else { continue }
            for operation in facts.operations {
                let pairs = [
                    ("request", operation.jsonRequest, operation.xmlRequest),
                    ("response", operation.jsonResponse, operation.xmlResponse),
                ]
                for case (let what, let json?, let xml?) in pairs {
                    let message = "\(what) of \(operation.method)"
                    report(SampleComparison(json: json, xml: xml), message, diagnostics: &diagnostics)
                }
            }
        }
    }

    private func report(_ comparison: SampleComparison, _ message: String, diagnostics: inout Diagnostics) {
        let differences = comparison.differences()
        if let first = differences.first {
            diagnostics.report(
                .samplesDisagree,
                at: first.position,
                "the samples of the \(message) disagree: " + differences.map(\.words).joined(separator: "; ")
            )
        }
        if let omission = comparison.omission() {
            diagnostics.report(
                .sampleContentOmitted,
                at: omission.position,
                "the sample \(message) carries \(omission.words)"
            )
        }
    }
}
