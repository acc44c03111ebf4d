import UCWAGenModel

/// Changes models at random, the same way for the same seed.
struct ModelMutation {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    /// Changes one thing.
    mutating func change(_ model: inout ReferenceModel) {
        switch below(9) {
        case 0 where !model.enumerations.isEmpty:
            changeEnumeration(&model.enumerations[below(model.enumerations.count)])
        case 1: dropResource(&model)
        case 3: drop(&model.genericErrors)
        default:
            guard !model.resources.isEmpty else { return }
            changeResource(&model.resources[below(model.resources.count)], in: model)
        }
    }

    /// Takes a page away; what led to it leads nowhere, as it does where the pages are read without it.
    private mutating func dropResource(_ model: inout ReferenceModel) {
        guard !model.resources.isEmpty else { return }
        let name = model.resources.remove(at: below(model.resources.count)).name
        for index in model.resources.indices {
            if model.resources[index].representation == name { model.resources[index].representation = nil }
            for link in model.resources[index].links.indices where model.resources[index].links[link].target == name {
                model.resources[index].links[link].target = nil
            }
            for operation in model.resources[index].operations.indices
            where model.resources[index].operations[operation].response.resource == name {
                model.resources[index].operations[operation].response.resource = nil
            }
        }
    }

    private mutating func changeEnumeration(_ enumeration: inout Enumeration) {
        switch below(3) {
        case 0: drop(&enumeration.members)
        case 1: repeatOne(&enumeration.members)
        default: enumeration.members.append(.init(name: word(), summary: "", source: enumeration.source))
        }
    }

    private mutating func changeResource(_ resource: inout Resource, in model: ReferenceModel) {
        switch below(12) {
        case 0: drop(&resource.properties)
        case 1: drop(&resource.links)
        case 2: drop(&resource.scopes)
        case 3: drop(&resource.events)
        case 4: drop(&resource.operations)
        case 5: repeatOne(&resource.links)
        case 6: changeLink(&resource.links, in: model)
        case 7: changeProperty(&resource.properties)
        case 8: repeatOne(&resource.events)
        case 9: repeatOne(&resource.scopes)
        default:
            guard !resource.operations.isEmpty else { return }
            changeOperation(&resource.operations[below(resource.operations.count)], in: model)
        }
    }

    private mutating func changeLink(_ links: inout [Link], in model: ReferenceModel) {
        guard !links.isEmpty else { return }
        let index = below(links.count)
        switch below(3) {
        case 0: links[index].target = model.resources.isEmpty ? nil : model.resources[below(model.resources.count)].name
        case 1: links[index].cardinality = links[index].cardinality == .one ? .many : .one
        default: links[index].placement = links[index].placement == .link ? .embedded : .link
        }
    }

    private mutating func changeProperty(_ properties: inout [Property]) {
        guard !properties.isEmpty else { return }
        let index = below(properties.count)
        switch below(4) {
        case 0: properties[index].type = type()
        case 1: properties[index].constraints.maxLength = below(2) == 0 ? nil : below(100)
        case 2: properties[index].summary = Prose(word())
        default: repeatOne(&properties)
        }
    }

    private mutating func changeOperation(_ operation: inout ResourceOperation, in model: ReferenceModel) {
        switch below(12) {
        case 0: drop(&operation.errors)
        case 1: repeatOne(&operation.errors)
        case 2: operation.errors.append(error(at: operation.source))
        case 3: drop(&operation.asynchronousErrors)
        case 4: drop(&operation.query)
        case 5: operation.query.append(parameter(at: operation.source))
        case 6: operation.body = operation.body == nil ? body(at: operation.source) : nil
        case 7, 8: changeBody(&operation)
        case 9: operation.response.status = [200, 201, 204, nil][below(4)]
        case 10: operation.response.hasLocation.toggle()
        default:
            operation.response.resource =
                model.resources.isEmpty ? nil : model.resources[below(model.resources.count)].name
            operation.response.content = [.none, .resource, .raw, .unnamed][below(4)]
            operation.response.isArray = below(4) == 0
        }
    }

    private mutating func changeBody(_ operation: inout ResourceOperation) {
        guard var body = operation.body else { return operation.body = self.body(at: operation.source) }
        switch below(6) {
        case 0: body.content = body.content == .raw ? .resource : .raw
        case 1: drop(&body.fields)
        case 2: body.fields.append(parameter(at: operation.source))
        case 3 where !body.fields.isEmpty: body.fields[below(body.fields.count)].isRequired.toggle()
        case 4 where !body.fields.isEmpty: body.fields[below(body.fields.count)].type = type()
        default:
            // What stands in the body may stand in the query too, or instead.
            guard let row = body.fields.first else { return }
            operation.query.append(row)
            if below(2) == 0 { body.fields.removeFirst() }
        }
        operation.body = body
    }

    private mutating func body(at source: SourcePosition) -> RequestBody {
        RequestBody(
            content: below(3) == 0 ? .raw : .resource,
            mediaTypes: ["application/json"],
            fields: (0..<below(3)).map { _ in parameter(at: source) }
        )
    }

    private mutating func parameter(at source: SourcePosition) -> Parameter {
        let isRequired = below(2) == 0
        return Parameter(name: word(), isRequired: isRequired, type: type(), summary: "", source: source, evidence: [])
    }

    private mutating func error(at source: SourcePosition) -> OperationError {
        let code = ["Conflict", "Forbidden", "NotFound"][below(3)]
        return OperationError(
            code: code,
            status: [403, 404, 409][below(3)],
            subcode: ["None", "AlreadyExists"][below(2)],
            description: "",
            source: source
        )
    }

    private mutating func type() -> TypeReference {
        let names: [Primitive] = [.string, .int32, .boolean, .externalResource, .byte]
        let name = names[below(names.count)]
        // A single byte is a number in Swift as others are.
        return TypeReference(name, isArray: name == .byte || below(3) == 0, isNullable: below(3) == 0)
    }

    private mutating func word() -> String { ["to", "subject", "text", "level", "name", "operationId"][below(6)] }

    private mutating func drop<Row>(_ rows: inout [Row]) {
        if !rows.isEmpty { rows.remove(at: below(rows.count)) }
    }

    private mutating func repeatOne<Row>(_ rows: inout [Row]) {
        if !rows.isEmpty { rows.append(rows[below(rows.count)]) }
    }

    /// A number from 0, by the linear congruential generator of Knuth.
    private mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}
