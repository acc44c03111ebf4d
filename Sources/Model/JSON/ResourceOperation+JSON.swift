extension ResourceOperation {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("method")
            writer.string(method)
            writer.key("summary")
            writer.string(summary.text)
            writer.source(source)
            writer.key("samplePath")
            writer.string(samplePath)
            writer.key("query")
            writer.parameters(query, areQuery: true)
            writer.key("body")
            if let body { body.write(to: &writer) } else { writer.null() }
            writer.key("response")
            response.write(to: &writer)
            writer.key("errors")
            writer.array(errors) { writer, error in
                writer.object { error.write(to: &$0) }
            }
            writer.key("asynchronousErrors")
            writer.array(asynchronousErrors) { writer, error in
                writer.object { error.write(to: &$0) }
            }
        }
    }
}

extension RequestBody {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("content")
            writer.string(content.rawValue)
            writer.key("mediaTypes")
            writer.inlineArray(mediaTypes)
            writer.key("fields")
            writer.parameters(fields, areQuery: false)
        }
    }
}

extension Response {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("status")
            writer.integer(status)
            writer.key("content")
            writer.string(content.rawValue)
            writer.key("mediaTypes")
            writer.inlineArray(mediaTypes)
            writer.key("hasLocation")
            writer.boolean(hasLocation)
            writer.key("resource")
            writer.string(resource)
            writer.key("isArray")
            writer.boolean(isArray)
            writer.key("item")
            writer.string(item)
            writer.key("description")
            writer.string(description?.text)
            writer.key("origin")
            writer.string(origin.rawValue)
            writer.evidence(evidence)
        }
    }
}

extension OperationError {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.key("code")
        writer.string(code)
        writer.key("status")
        writer.integer(status)
        writer.key("subcode")
        writer.string(subcode)
        writer.key("description")
        writer.string(description.text)
        writer.source(source)
    }
}

extension AsynchronousError {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.key("code")
        writer.string(code)
        writer.key("subcode")
        writer.string(subcode)
        writer.key("description")
        writer.string(description.text)
        writer.source(source)
    }
}

extension JSONWriter {
    fileprivate mutating func parameters(_ parameters: [Parameter], areQuery: Bool) {
        array(parameters) { writer, parameter in
            writer.object { writer in
                writer.key("name")
                writer.string(parameter.name)
                writer.key("isRequired")
                writer.boolean(parameter.isRequired)
                writer.type(parameter.type, parameter.constraints)
                writer.key("summary")
                writer.string(parameter.summary.text)
                if areQuery {
                    writer.key("location")
                    writer.string(parameter.location.rawValue)
                }
                writer.key("origin")
                writer.string(parameter.origin.rawValue)
                writer.source(parameter.source)
                writer.evidence(parameter.evidence)
            }
        }
    }
}
