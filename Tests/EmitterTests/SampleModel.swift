import UCWAGenModel

/// A small model with one page of each shape, in words of its own.
enum SampleModel {
    static let at = SourcePosition(file: "page_ref.md", line: 1)

    static var model: ReferenceModel {
        ReferenceModel(
            resources: [
                conversation, group, group2, organizer, participant, sendMessage, startMessaging, startMessaging2,
            ],
            enumerations: [importance],
            genericErrors: [
                GenericError(
                    name: "ResourceNotFound",
                    description: "Nothing is there.",
                    source: page("GenericErrors.md")
                )
            ]
        )
    }

    static func page(_ file: String) -> SourcePosition { SourcePosition(file: file, line: 6) }

    static func property(_ name: String, _ type: TypeReference, _ summary: Prose = "") -> Property {
        Property(name: name, type: type, summary: summary, source: at, evidence: [])
    }

    static func link(_ rel: String, _ target: String?, _ cardinality: Link.Cardinality = .one) -> Link {
        Link(rel: rel, target: target, cardinality: cardinality, summary: "", source: at, evidence: [])
    }

    static func parameter(
        _ name: String,
        _ type: TypeReference,
        isRequired: Bool = false,
        _ constraints: Constraints = Constraints()
    ) -> Parameter {
        Parameter(
            name: name,
            isRequired: isRequired,
            type: type,
            constraints: constraints,
            summary: "",
            source: at,
            evidence: []
        )
    }

    static func error(_ code: String, _ status: Int?, _ subcode: String) -> OperationError {
        OperationError(code: code, status: status, subcode: subcode, description: "It failed.", source: at)
    }

    static var importance: Enumeration {
        Enumeration(
            name: "Importance",
            summary: "How much it matters.",
            source: page("Importance_ref.md"),
            members: ["Normal", "Urgent", "None"].map {
                Enumeration.Member(name: $0, summary: "", source: at)
            }
        )
    }

    static var conversation: Resource {
        let mention = Prose.Mention(range: 6..<17, destination: "participant_ref.md")
        return Resource(
            name: "conversation",
            rel: "conversation",
            representation: "conversation",
            summary: Prose("Joins participants. They talk.", mentions: [mention]),
            source: page("conversation_ref.md"),
            properties: [
                property("importance", TypeReference("Importance")),
                property("modes", TypeReference(.string, isArray: true)),
                property("message", TypeReference(.externalResource)),
            ],
            links: [
                link("self", nil), link("participant", "participant", .many), link("participant", "participant"),
                link("leader", "participant"), link("unknown", nil),
            ],
            operations: [
                ResourceOperation(
                    method: "GET",
                    summary: "Reads it.",
                    source: at,
                    response: Response(status: 200, content: .resource, resource: "conversation"),
                    errors: [error("Gone", 410, "None"), error("gone", 410, "none")]
                )
            ]
        )
    }

    static var participant: Resource {
        Resource(
            name: "participant",
            rel: "participant",
            representation: "participant",
            summary: "Somebody who takes part.",
            source: page("participant_ref.md"),
            properties: [property("name", TypeReference(.string))]
        )
    }

    static var organizer: Resource {
        Resource(
            name: "organizer",
            rel: "organizer",
            representation: "participant",
            summary: "Who set it up.",
            source: page("organizer_ref.md"),
            operations: [
                ResourceOperation(
                    method: "GET",
                    summary: "Reads it.",
                    source: at,
                    response: Response(status: 200, content: .resource, resource: "organizer")
                )
            ]
        )
    }

    static var group: Resource {
        Resource(
            name: "group",
            rel: "group",
            representation: "group",
            summary: "People together.",
            source: page("group_ref.md"),
            properties: [property("id", TypeReference(.string))]
        )
    }

    static var group2: Resource {
        Resource(
            name: "group2",
            rel: "group",
            revision: 2,
            representation: "group2",
            summary: "People together, with a name.",
            source: page("group2_ref.md"),
            properties: [property("id", TypeReference(.string)), property("name", TypeReference(.string))],
            operations: [
                ResourceOperation(
                    method: "PUT",
                    summary: "Renames it.",
                    source: at,
                    body: RequestBody(
                        content: .resource,
                        mediaTypes: ["application/json"],
                        fields: [
                            parameter("id", TypeReference(.string)),
                            parameter("name", TypeReference(.string), isRequired: true, Constraints(maxLength: 256)),
                        ]
                    ),
                    response: Response(status: 204)
                )
            ]
        )
    }

    static var sendMessage: Resource {
        let identifier = parameter("operationId", TypeReference(.string), isRequired: true)
        return Resource(
            name: "sendMessage",
            rel: "sendMessage",
            summary: "Says something.",
            source: page("sendMessage_ref.md"),
            operations: [
                ResourceOperation(
                    method: "POST",
                    summary: "Says it.",
                    source: at,
                    query: [identifier],
                    body: RequestBody(content: .raw, mediaTypes: ["text/plain"], fields: [identifier]),
                    response: Response(status: 201, hasLocation: true)
                )
            ]
        )
    }

    static var startMessaging: Resource {
        Resource(
            name: "startMessaging",
            rel: "startMessaging",
            summary: "Begins to talk.",
            source: page("startMessaging_ref.md")
        )
    }

    static var startMessaging2: Resource {
        Resource(
            name: "startMessaging2",
            rel: "startMessaging",
            revision: 2,
            summary: "Begins to talk, with more to say.",
            source: page("startMessaging2_ref.md"),
            scopes: [Scope(name: "Conversations.Initiate", permission: "", description: "", source: at)],
            operations: [
                ResourceOperation(
                    method: "POST",
                    summary: "Begins it.",
                    source: at,
                    query: [parameter("to", TypeReference(.string)), parameter("limit", TypeReference(.int32))],
                    body: RequestBody(
                        content: .resource,
                        mediaTypes: ["application/json"],
                        fields: [
                            parameter(
                                "operationId",
                                TypeReference(.string),
                                isRequired: true,
                                Constraints(maxLength: 50)
                            ),
                            parameter("importance", TypeReference("Importance")),
                            parameter("to", TypeReference(.string)),
                        ]
                    ),
                    response: Response(status: 201, content: .resource, hasLocation: true, resource: "conversation"),
                    errors: [error("Conflict", 409, "AlreadyExists"), error("ServiceFailure", 503, "None")],
                    asynchronousErrors: [
                        AsynchronousError(code: "Conflict", subcode: "AlreadyExists", description: "", source: at)
                    ]
                )
            ]
        )
    }
}
