import Foundation
import TestSupport
import Testing
import UCWAGenModel

@testable import UCWAGenResolver

/// `overrides.schema.json` knows what the reader of the file knows.
@Suite struct OverrideSchemaTests {
    private func schema() throws -> Data {
        try Data(
            contentsOf: Folders.package.appendingPathComponent("Sources/Resolver/Overrides/overrides.schema.json")
        )
    }

    private static func keys<Row: OverridableRow>(_ type: Row.Type) -> Set<String> {
        Set(type.fields.flatMap { [$0.key] + ($0.alias.map { [$0] } ?? []) })
    }

    @Test func everyKeyIsDescribed() throws {
        struct Schema: Decodable {
            struct Definition: Decodable {
                struct Property: Decodable {
                    var description: String?
                }
                var properties: [String: Property]?
            }
            var definitions: [String: Definition]

            enum CodingKeys: String, CodingKey {
                case definitions = "$defs"
            }
        }
        let described = try JSONDecoder().decode(Schema.self, from: schema()).definitions["fact"]?.properties
        let known = [
            Self.keys(Property.self), Self.keys(Parameter.self), Self.keys(Link.self), Self.keys(Response.self),
            Self.keys(OperationError.self), Self.keys(AsynchronousError.self), Self.keys(Event.self),
            Self.keys(Enumeration.Member.self),
        ].reduce(Set()) { $0.union($1) }
        #expect(described.map { Set($0.keys) } == known)
        #expect(described?.values.allSatisfy { $0.description?.hasSuffix(".") == true } == true)
    }

    @Test(arguments: [
        #"{"at": "a.POST.body.b", "expect": null, "set": {"type": "String", "required": true, "maxLength": 5}, "reason": "x"}"#,
        #"{"at": "a.links.b", "expect": {"target": null}, "set": null, "reason": "x"}"#,
        #"{"at": "a.GET.errors.b.c", "expect": 404, "set": 409, "reason": "x"}"#,
        #"{"at": "a.POST.body.b.required", "expect": true, "set": false, "reason": "x"}"#,
        #"{"at": "a_ref.md", "accept": "type-conflict", "reason": "x"}"#,
    ])
    func entriesAreAllowed(entry: String) throws {
        #expect(try JSONSchema(schema()).violations(in: Data("[\(entry)]".utf8)) == [])
    }

    @Test(arguments: [
        #"{"at": "a", "sets": 1}"#,
        #"{"at": "a", "expect": null, "set": {"tpye": "String"}, "reason": "x"}"#,
        #"{"at": "a", "expect": null, "set": {"placement": "inside"}, "reason": "x"}"#,
        #"{"at": "a", "expect": null, "set": ["String"], "reason": "x"}"#,
        #"{"at": "a", "accept": "type-conflict", "set": null, "reason": "x"}"#,
        #"{"at": "a", "accept": "type-conflict"}"#,
    ])
    func entriesAreRefused(entry: String) throws {
        #expect(
            try JSONSchema(schema()).violations(in: Data("[\(entry)]".utf8)) == ["$[0]: is none of what is allowed"]
        )
    }
}
