import UCWAGenModel

/// A model whose names get in the way of Swift, of the runtime and of each other.
enum AwkwardModel {
    static let pageNames = [
        "", "3d", "any", "capability", "created", "data", "date", "duration", "error", "fooBar", "foo-bar",
        "foo.bar baz",
        "get", "input", "int", "links", "never", "operation", "optional", "output", "post", "protocol", "rel",
        "representation", "request", "resource", "resourceLink", "self", "sendable", "set", "status", "string",
        "target",
        "type", "uC", "uc", "ünïcode", "日本",
    ]

    static let memberNames = [
        "", "3d", "Content", "a b", "a-b", "a.b", "a_b", "class", "content", "default", "description", "encode", "hash",
        "hashValue", "in", "init", "inspect", "links", "none", "problems", "properties", "rel", "self", "selfLink",
        "some",
        "static", "Type", "Protocol", "Self", "type", "writer", "write", "body", "resource", "query", "é", "日",
        "knownValues", "rawValue", "isKnown", "quote\"back\\slash\nline\u{202E}",
    ]

    static var model: ReferenceModel {
        let at = SampleModel.at
        let resources = pageNames.enumerated().map { index, name in
            resource(name, page: SourcePosition(file: "page\(index)_ref.md", line: 1), target: pageNames[index / 2])
        }
        let enumerations = ["Status", "Links", "String", "FooBar"].map { name in
            Enumeration(
                name: name,
                summary: "*Bold* <b>text</b> `code` */ end\n\n- a list\n# a heading\n1. a number",
                source: SourcePosition(file: "\(name)_ref.md", line: 1),
                members: memberNames.map { Enumeration.Member(name: $0, summary: "", source: at) }
            )
        }
        return ReferenceModel(
            resources: resources,
            enumerations: enumerations,
            genericErrors: ["all", "none", "Self", "Gone"].map {
                GenericError(name: $0, description: "", source: SourcePosition(file: "UC_ref.md", line: 1))
            }
        )
    }

    private static func resource(_ name: String, page: SourcePosition, target: String) -> Resource {
        let types: [TypeReference] = [
            TypeReference(.string), TypeReference(.int32), TypeReference(.dateTime), TypeReference(.timeSpan),
            TypeReference("Status", isArray: true), TypeReference(.byte, isArray: true), TypeReference("Links"),
            TypeReference(.externalResource), TypeReference(.externalResource, isArray: true), TypeReference("Missing"),
        ]
        func type(_ index: Int) -> TypeReference { types[index % types.count] }
        let members = memberNames.enumerated()
        let fields = members.map { index, member in
            SampleModel.parameter(
                member,
                type(index),
                isRequired: index % 3 == 0,
                Constraints(maxLength: 5, minimum: 1, maximum: 9)
            )
        }
        let bodies: [RequestBody?] = [
            RequestBody(content: .resource, mediaTypes: [], fields: fields),
            RequestBody(content: .raw, mediaTypes: [], fields: fields), nil,
        ]
        let operations = ["GET", "PUT", "POST", "POST", "DELETE", "OPTIONS", "FETCH"].enumerated().map {
            index,
            method in
            ResourceOperation(
                method: method,
                summary: "",
                source: page,
                query: index % 2 == 0 ? Array(fields.prefix(5)) : [],
                body: index == 0 ? nil : bodies[index % bodies.count],
                response: Response(
                    status: 200,
                    content: index == 3 ? .raw : .resource,
                    resource: target,
                    isArray: index == 4
                ),
                errors: members.map { SampleModel.error("Conflict", 400 + $0 % 2, $1) }
            )
        }
        return Resource(
            name: name,
            rel: name,
            summary: "",
            source: page,
            properties: members.map { SampleModel.property($1, type($0)) },
            links: members.map { SampleModel.link($1, target, $0 % 2 == 0 ? .one : .many) },
            operations: operations
        )
    }
}
