import UCWAGenModel

extension ResourceOperation {
    /// The fields of the body; one that is set where there is no body makes one of JSON.
    var bodyFields: [Parameter] {
        get { body?.fields ?? [] }
        set {
            if body != nil {
                body?.fields = newValue
            } else if !newValue.isEmpty {
                body = RequestBody(content: .resource, mediaTypes: ["application/json"], fields: newValue)
            }
        }
    }

    /// The response as a table of one row, or of none where nothing is returned.
    var responseRows: [Response] {
        get { response.content == .none ? [] : [response] }
        set {
            if let first = newValue.first {
                response = first
            } else {
                response.content = .none
                response.resource = nil
                response.isArray = false
                response.hasLocation = false
                response.mediaTypes = []
                // Of nothing, none was created.
                if response.status == 201 { response.status = nil }
            }
        }
    }

    /// The response as a table of one row, whatever is returned.
    var anyResponse: [Response] {
        get { [response] }
        set { response = newValue.first ?? response }
    }
}

/// The lines that describe an operation on its page.
struct OperationSection {
    let file: String
    let lines: Range<Int>

    func contains(_ position: SourcePosition) -> Bool { position.file == file && lines.contains(position.line) }
}

extension Resource {
    /// The lines from an operation's heading to the next one's.
    func section(ofOperation index: Int) -> OperationSection {
        let start = operations[index].source.line
        let next = operations.map(\.source.line).filter { $0 > start }.min()
        return OperationSection(file: source.file, lines: start..<(next ?? .max))
    }
}
