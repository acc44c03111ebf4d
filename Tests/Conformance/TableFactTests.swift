import Foundation
import TestSupport
import Testing
import UCWAGenModel

/// Every name, flag and error row of every table of both editions stands in the model, at its line, and nothing else does.
@Suite(.enabled(if: Folders.editions != nil, "the published reference is not here: set UCWA_DOCS to its folder"))
struct TableFactTests {
    /// How many rows of tables an edition has, those of *Web Link* left out, which are the same on every page.
    static let editions = [("2016-06", 2_433), ("2022-12", 3_914)]

    /// Rows whose names differ from the model's, each with the reason.
    static let respelled = [
        // All samples spell the name with a capital, so that is its name on the wire.
        "mediaRelayAccessToken_ref.md:31 property uri": "mediaRelayAccessToken_ref.md:31 property Uri"
    ]

    @Test(arguments: editions)
    func everyRowIsAFactOfTheModel(edition: String, count: Int) throws {
        let folder = try #require(Folders.editions).appendingPathComponent(edition)
        var listed: Set<String> = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".md") {
            let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            let facts = PipeTables(text).rows.compactMap { Self.fact($0, page: name) }
            listed.formUnion(facts.map { Self.respelled[$0] ?? $0 })
        }
        let modelled = Self.facts(of: ReadReference(folder: folder).model)
        #expect(listed.count == count)
        #expect(modelled.count == count)
        #expect(listed.subtracting(modelled).sorted() == [], "rows that the model does not have")
        #expect(modelled.subtracting(listed).sorted() == [], "facts of the model that no row states")
    }

    /// What a row of a page states, in one line.
    private static func fact(_ row: PipeTables.Row, page: String) -> String? {
        let place = "\(page):\(row.line)"
        let cells = row.cells
        switch row.columns {
        case ["name", "description", "required?"]:
            let table = row.heading == "Query parameters" ? "query" : "body"
            return "\(place) \(row.method) \(table) \(cells[0]) \(cells[2] == "Yes" ? "required" : "optional")"
        case ["error", "code", "subcode", "description"]:
            return "\(place) \(row.method) error \(cells[0]) \(cells[1]) \(cells[2])"
        case ["subcode", "reason"]: return "\(place) reason \(cells[0])"
        case ["item", "description"]: return "\(page) \(row.method) item '\(cells[0])'"
        case ["link", "description"]: return "\(place) link \(cells[0])"
        case ["scope", "permission", "description"]: return "\(place) scope \(cells[0]), \(cells[1])"
        case ["resource", "priority", "sender", "reason"]:
            return "\(place) event \(cells[0]) \(cells[1]) \(cells[2])"
        case ["error", "description"]: return "\(place) generic error \(cells[0])"
        case ["name", "description"] where row.heading.lowercased() == "web link": return nil
        case ["name", "description"] where row.heading == "Members": return "\(place) member \(cells[0])"
        // One page has the heading without its last letter.
        case ["name", "description"] where row.heading.hasPrefix("Propert"): return "\(place) property \(cells[0])"
        default: return "\(place) not understood: \(row.columns)"
        }
    }

    /// The facts of a model that rows of tables state, in the same form.
    private static func facts(of model: ReferenceModel) -> Set<String> {
        var facts: Set<String> = []
        func add(_ source: SourcePosition, _ words: String) { facts.insert("\(source.file):\(source.line) \(words)") }
        for resource in model.resources {
            for row in resource.properties where row.origin == .table { add(row.source, "property \(row.name)") }
            for row in resource.links where row.origin == .table { add(row.source, "link \(row.rel)") }
            for row in resource.scopes { add(row.source, "scope \(row.name), \(row.permission)") }
            for row in resource.events { add(row.source, "event \(row.resource) \(row.priority) \(row.sender)") }
            for operation in resource.operations {
                for (table, rows) in [("query", operation.query), ("body", operation.body?.fields ?? [])] {
                    for row in rows where row.origin == .table {
                        let flag = row.isRequired ? "required" : "optional"
                        add(row.source, "\(operation.method) \(table) \(row.name) \(flag)")
                    }
                }
                for row in operation.errors {
                    let status = row.status.map(String.init) ?? "none"
                    add(row.source, "\(operation.method) error \(row.code) \(status) \(row.subcode)")
                }
                if let item = operation.response.item {
                    facts.insert("\(resource.source.file) \(operation.method) item '\(PipeTables.words(of: item))'")
                }
                for row in operation.asynchronousErrors { add(row.source, "reason \(row.subcode)") }
            }
        }
        for member in model.enumerations.flatMap(\.members) where member.origin == .page {
            add(member.source, "member \(member.name)")
        }
        for error in model.genericErrors { add(error.source, "generic error \(error.name)") }
        return facts
    }
}
