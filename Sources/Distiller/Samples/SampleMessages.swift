import UCWAGenModel

/// The sample messages of an operation, made from the model: what they show is what the model says, with values of our own.
struct SampleMessages {
    /// A message with the heading that it stands under.
    struct Sample {
        var heading: String
        var lines: [String]
    }

    let operation: ResourceOperation
    let resource: Resource
    let model: ReferenceModel

    /// The samples, those in JSON first; the second form only where the model knows it.
    var all: [Sample] {
        SampleFormat.allCases.flatMap { format in
            let types = (operation.body?.mediaTypes ?? []) + operation.response.mediaTypes
            guard format == .json || types.contains(where: { !$0.hasSuffix("json") }) else { return [Sample]() }
            return [
                request(format).map { Sample(heading: "\(format.rawValue) Request", lines: $0) },
                response(format).map { Sample(heading: "\(format.rawValue) Response", lines: $0) },
            ].compactMap(\.self)
        }
    }

    private func request(_ format: SampleFormat) -> [String]? {
        guard let path = operation.samplePath else { return nil }
        let target = path.isEmpty || path.hasPrefix("/") ? "https://\(SampleValues.host)\(path)" : path
        var lines = ["\(operation.method) \(target) HTTP/1.1", "Host: \(SampleValues.host)"]
        if let type = format.mediaType(of: operation.response.mediaTypes) { lines.append("Accept: \(type)") }
        guard let body = operation.body, let type = format.mediaType(of: body.mediaTypes) else { return lines }
        lines += ["Content-Type: \(type)", ""]
        return lines + (body.content == .raw ? [SampleValues.rawBody] : input(body).lines(format))
    }

    private func input(_ body: RequestBody) -> SampleObject {
        var object = SampleObject(element: "input")
        // A value of the query table that the reference shows in the body travels there.
        let rows = body.fields + operation.query.filter { $0.location == .body }
        for field in rows { object.add(field.name, field.type, field.constraints, in: model) }
        return object
    }

    private func response(_ format: SampleFormat) -> [String]? {
        let response = operation.response
        guard let status = response.status else { return nil }
        var lines = ["HTTP/1.1 \(status)\(Self.reason(status))"]
        if response.hasLocation { lines.append("Location: \(SampleValues.href(response.resource ?? resource.rel))") }
        let type = format.mediaType(of: response.mediaTypes)
        if let type { lines.append("Content-Type: \(type)") }
        switch response.content {
        case .none: return lines + (response.isArray && format == .json ? ["", "[]"] : [])
        case .raw: return lines + (type == nil && !response.mediaTypes.isEmpty ? [] : ["", SampleValues.rawBody])
        case .resource, .unnamed:
            if response.isArray, format == .json { return lines + ["", "[]"] }
            return type == nil ? lines : lines + [""] + answer.lines(format)
        }
    }

    /// What the operation answers with: a GET shows all that the page lists, others only the name of another page's resource.
    private var answer: SampleObject {
        var object = SampleObject(element: "resource")
        guard let name = shownResource else { return object }
        let resources = model.resources + model.placeholderResources
        guard let shown = resources.first(where: { $0.name == name }) else { return object }
        object.rel = shown.rel
        object.href = SampleValues.href(shown.rel)
        guard shown.name == resource.name || operation.method == "GET" else { return object }
        for property in resource.properties {
            object.add(property.name, property.type, property.constraints, in: model)
        }
        for link in resource.links where link.rel != "self" { object.add(link, in: model) }
        return object
    }

    /// The resource whose rel the answer shows; nil where showing one would say more than the model does.
    private var shownResource: String? {
        guard operation.response.content == .resource else { return nil }
        guard operation.method == "GET" else { return operation.response.resource }
        guard operation.response.item != nil else { return resource.representation }
        // What a GET shows is what represents the page.
        let isSame = operation.response.resource == resource.representation
        return isSame ? resource.representation : nil
    }

    private static func reason(_ status: Int) -> String {
        switch status {
        case 200: " OK"
        case 201: " Created"
        case 202: " Accepted"
        case 204: " No Content"
        default: ""
        }
    }
}
