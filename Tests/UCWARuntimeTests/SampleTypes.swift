import UCWARuntime

/// Types in the shape that the generator writes, by hand.
enum Sample {
    struct Colour: OpenEnumeration {
        let rawValue: String

        init(rawValue: String) { self.rawValue = rawValue }

        static var red: Colour { Colour(rawValue: "Red") }
        static var knownValues: [Colour] { [.red] }
    }

    struct Person: Resource {
        static var rel: Rel { "person" }
        var content: ResourceContent

        init(content: ResourceContent) { self.content = content }

        var name: String? {
            get { content["name"] }
            set { content["name"] = newValue }
        }

        func inspect(_ inspector: inout ContentInspector) {
            inspector.property("name", String.self)
        }
    }

    struct Room: Resource {
        static var rel: Rel { "room" }
        var content: ResourceContent

        init(content: ResourceContent) { self.content = content }

        var colours: [Colour]? {
            get { content["colours"] }
            set { content["colours"] = newValue }
        }

        var seats: Int? {
            get { content["seats"] }
            set { content["seats"] = newValue }
        }

        var isOpen: Bool? {
            get { content["isOpen"] }
            set { content["isOpen"] = newValue }
        }

        var sign: ExternalResource? {
            get { content[external: "sign"] }
            set { content[external: "sign"] = newValue }
        }

        var links: Links { Links(content: content) }

        struct Links: Sendable {
            let content: ResourceContent

            var owner: ResourceLink<Owner>? { content.link("owner") }
            var people: [ResourceLink<Person>] { content.links("person") }
            var paint: ResourceLink<Paint>? { content.link("paint") }
        }

        func inspect(_ inspector: inout ContentInspector) {
            inspector.property("colours", [Colour].self)
            inspector.property("seats", Int.self)
            inspector.property("isOpen", Bool.self)
            inspector.external("sign")
            inspector.link("owner", Owner.self)
            inspector.link("person", Person.self)
            inspector.link("paint", Paint.self)
        }

        enum Get: ResourceOperation {
            typealias Output = Room

            static var method: HTTPRequest.Method { .get }
        }

        enum Put: ResourceOperation {
            typealias Output = Room?

            static var method: HTTPRequest.Method { .put }

            struct Input: OperationInput {
                var resource: Room

                func write(to writer: inout InputWriter) {
                    writer.replace(with: resource)
                    writer.check("seats", resource.seats, isRequired: true, minimum: 1, maximum: 9)
                }
            }
        }
    }

    enum Owner: Capability {
        typealias Representation = Person
        static var rel: Rel { "owner" }
    }

    enum Paint: Capability {
        static var rel: Rel { "paint" }
    }

    enum Brush: Capability {
        static var rel: Rel { "brush" }

        enum Post: ResourceOperation {
            typealias Output = NoContent

            static var method: HTTPRequest.Method { .post }
        }

        enum Put: ResourceOperation {
            typealias Output = NoContent

            static var method: HTTPRequest.Method { .put }

            struct Input: OperationInput {
                var body: RawContent

                func write(to writer: inout InputWriter) {
                    writer.raw(body)
                }
            }
        }
    }

    enum Paint2: Capability {
        static var rel: Rel { "paint" }
        static var revision: Int { 2 }

        enum Post: ResourceOperation {
            typealias Output = Created<Room>

            static var method: HTTPRequest.Method { .post }
            static var documentedErrors: [ErrorCondition] { [.conflictAlreadyExists] }

            struct Input: OperationInput {
                var colour: Colour
                var note: String?
                var coats: Int?
                var sketch: ExternalResource?
                var at: String?

                func write(to writer: inout InputWriter) {
                    writer.body("colour", colour)
                    writer.body("note", note, maximumLength: 5)
                    writer.body("coats", coats, minimum: 1, maximum: 3)
                    writer.body("sketch", sketch)
                    writer.query("at", at)
                }
            }
        }

        enum Get: ResourceOperation {
            typealias Output = RawContent

            static var method: HTTPRequest.Method { .get }
        }
    }
}

extension ResourceLink where Target == Sample.Room {
    func get() -> Request<Sample.Room.Get> { Request(self) }
}

extension ErrorCondition {
    static var conflictAlreadyExists: ErrorCondition {
        ErrorCondition("Conflict", subcode: "AlreadyExists", status: 409)
    }
    static var conflict: ErrorCondition { ErrorCondition("Conflict", status: 409) }
}
