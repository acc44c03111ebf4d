import Foundation
import TestSupport
import UCWAGenEmitter
import UCWARuntime

/// A program of generated Swift that makes requests and prints them.
struct RequestProgram {
    /// Why there is no program.
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// A line that the program prints.
    private struct Line: Decodable {
        var method: String?
        var url: String?
        var contentType: String?
        var ifMatch: String?
        var ifNoneMatch: String?
        var minimumVersion: String?
        var body: Data?
        var error: String?
    }

    private let folder: TemporaryFolder
    private let program: URL

    /// Compiles emitted files with calls of what they declare.
    ///
    /// - Parameter calls: Statements that end in the declaration of `request`.
    init(_ files: [GeneratedFile], calls: [[String]]) throws {
        folder = try TemporaryFolder()
        for file in files { try folder.write(file.contents, to: file.name) }
        try folder.write(Self.source(calls), to: "PrintRequests.swift")
        program = folder.url.appendingPathComponent("print-requests")
        let products = Folders.products
        var objects: [String] = []
        for module in ["UCWARuntime", "HTTPTypes"] {
            // The folder may hold objects of sources that are gone.
            let map = products.appendingPathComponent("\(module).build/output-file-map.json")
            let outputs = try JSONDecoder().decode([String: [String: String]].self, from: Data(contentsOf: map))
            objects += outputs.values.compactMap { $0["object"] }.sorted()
        }
        let sources = (files.map(\.name) + ["PrintRequests.swift"]).sorted()
        let run = try CommandRun.program(
            "swiftc",
            ["-swift-version", "6", "-Onone", "-wmo", "-num-threads", "2", "-parse-as-library"]
                + ["-module-name", "SampleRequests", "-I", products.appendingPathComponent("Modules").path]
                + sources + objects + ["-o", program.path],
            in: folder.url
        )
        guard run.status == 0 else {
            let errors = run.errors.split(separator: "\n").filter { $0.contains("error:") }.prefix(20)
            throw Failure(description: errors.joined(separator: "\n"))
        }
    }

    /// Runs the program: the requests in the order of the calls, or why there is none.
    func requests() throws -> [Result<WireRequest, Failure>] {
        let run = try CommandRun.run(program, [], in: folder.url)
        guard run.status == 0 else { throw Failure(description: run.errors) }
        return try run.output.split(separator: "\n").map { text in
            let line = try JSONDecoder().decode(Line.self, from: Data(text.utf8))
            if let error = line.error { return .failure(Failure(description: error)) }
            return .success(try Self.request(line))
        }
    }

    private static func request(_ line: Line) throws -> WireRequest {
        let parts = (line.url ?? "").split(separator: "?", maxSplits: 1)
        let isJSON = line.contentType == "application/json"
        return WireRequest(
            method: line.method ?? "",
            url: parts.first.map(String.init) ?? "",
            query: parts.dropFirst().joined().split(separator: "&").map(String.init).sorted(),
            mediaType: line.contentType,
            json: isJSON ? try ContentValue(json: line.body ?? Data()).withLowercaseNames : nil,
            raw: isJSON ? nil : line.body.map { String(decoding: $0, as: UTF8.self) },
            ifMatch: line.ifMatch,
            ifNoneMatch: line.ifNoneMatch,
            minimumVersion: line.minimumVersion
        )
    }

    private static func source(_ calls: [[String]]) -> String {
        var source = """
            import Foundation
            import HTTPTypes
            import UCWARuntime

            @main
            enum PrintRequests {
                static func main() throws {
            \(calls.indices.map { "        try request\($0)()" }.joined(separator: "\n"))
                }

            """
        for (index, call) in calls.enumerated() {
            source += "\n    static func request\(index)() throws {\n"
            for statement in call { source += "        \(statement)\n" }
            source += "        try Printer.show(request)\n    }\n"
        }
        return source + "}\n" + printer
    }

    private static let printer = """

        struct Printer: Encodable {
            var method: String?
            var url: String?
            var contentType: String?
            var ifMatch: String?
            var ifNoneMatch: String?
            var minimumVersion: String?
            var body: Data?
            var error: String?

            static func show<Operation>(_ request: Request<Operation>) throws {
                var line = Printer()
                do {
                    let base = URL(string: "https://fe1.contoso.com")!
                    let (head, body) = try request.httpRequest(relativeTo: base)
                    line.method = head.method.rawValue
                    line.url = "\\(head.scheme ?? "")://\\(head.authority ?? "")\\(head.path ?? "")"
                    line.contentType = head.headerFields[.contentType]
                    line.ifMatch = head.headerFields[.ifMatch]
                    line.ifNoneMatch = head.headerFields[.ifNoneMatch]
                    line.minimumVersion = head.headerFields[.init("X-MS-RequiresMinResourceVersion")!]
                    line.body = body
                } catch {
                    line.error = "\\(error)"
                }
                print(String(decoding: try JSONEncoder().encode(line), as: UTF8.self))
            }
        }

        """
}
