import UCWAGenModel
import UCWAGenReader

/// Tells of sample requests that do something else than their operation's heading and tables say.
struct RequestCheck {
    /// Checks the requests of a reference.
    func check(_ reference: Reference, diagnostics: inout Diagnostics) {
        for page in reference.pages {
            guard case .resource(let facts) = page.content else { continue }
            for operation in facts.operations {
                checkMethod(operation, diagnostics: &diagnostics)
                checkFields(operation, diagnostics: &diagnostics)
            }
        }
    }

    private func checkMethod(_ operation: OperationFacts, diagnostics: inout Diagnostics) {
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

    private func checkFields(_ operation: OperationFacts, diagnostics: inout Diagnostics) {
        // A PUT carries the whole resource, so that its names are the page's.
        guard operation.method != "PUT" else { return }
        let file = operation.position.file
        var fields = Self.fields(of: operation.jsonRequest)
        let known = Set(fields.map { $0.name.lowercased() })
        fields += Self.fields(of: operation.xmlRequest).filter { !known.contains($0.name.lowercased()) }
        guard !fields.isEmpty else { return }
        // Names of requests are compared without case, and a POST may give its query parameters in the body.
        let listed = Set((operation.query + (operation.body ?? [])).map { $0.name.text.lowercased() })
        let unlisted = fields.filter { !listed.contains($0.name.lowercased()) }
        guard let first = unlisted.first else { return }
        guard operation.body != nil else {
            diagnostics.report(
                .requestBodyUndocumented,
                at: SourcePosition(file: file, line: first.line),
                "the request body of \(operation.method) is \"None\", but the sample carries "
                    + unlisted.map { "'\($0.name)'" }.joined(separator: ", ")
            )
            return
        }
        for field in unlisted {
            diagnostics.report(
                .sampleFieldUnlisted,
                at: SourcePosition(file: file, line: field.line),
                "the sample request of \(operation.method) carries '\(field.name)', which no table of the operation lists"
            )
        }
    }

    /// The names that a request gives, with their lines.
    private static func fields(of message: SampleMessage?) -> [(name: String, line: Int)] {
        guard let resource = message?.resource else { return [] }
        let properties = resource.properties.filter { !ProtocolNames.isKnown($0) }.map { ($0.name, $0.line) }
        // Links in a request are ignored, but for those that hold content.
        return properties + resource.links.filter(\.holdsContent).map { ($0.rel, $0.line) }
    }
}
