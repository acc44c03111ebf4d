import UCWAGenModel
import UCWAGenReader

/// Reports sample requests whose method is not that of their operation's heading.
struct RequestCheck {
    /// Checks the requests of a reference.
    func check(_ reference: Reference, diagnostics: inout Diagnostics) {
        for page in reference.pages {
            guard case .resource(let facts) = page.content else { continue }
            for operation in facts.operations { check(operation, diagnostics: &diagnostics) }
        }
    }

    private func check(_ operation: OperationFacts, diagnostics: inout Diagnostics) {
        for message in [operation.jsonRequest, operation.xmlRequest] {
            guard let message, case .request(let method, _)? = message.startLine, method != operation.method else {
                continue
            }
            diagnostics.report(
                .sampleMethodMismatch,
                at: message.position,
                "the sample request is a \(method), the heading in line \(operation.position.line) says \(operation.method)"
            )
            // Both formats share the slip.
            return
        }
    }
}
