import Foundation
import TestSupport
import Testing
import UCWAGenEmitter
import UCWAGenModel

/// Swift in which every name is one that gets in the way compiles.
@Suite struct CompilationTests {
    /// Words that mean something in Swift: always, or only where they stand.
    static let words = [
        "Any", "Protocol", "Self", "Type", "actor", "any", "as", "associatedtype", "associativity", "async",
        "autoclosure",
        "await", "borrow", "borrowing", "break", "case", "catch", "class", "consume", "consuming", "continue",
        "convenience", "convention", "copy", "default", "defer", "deinit", "didSet", "discard", "distributed", "do",
        "dynamic", "each", "else", "enum", "escaping", "extension", "fallthrough", "false", "fileprivate", "final",
        "for",
        "func", "get", "globalActor", "guard", "higherThan", "if", "import", "in", "indirect", "infix", "init",
        "inout", "internal", "is", "isolated", "lazy", "left", "let", "lowerThan", "macro", "module", "mutating", "nil",
        "none", "nonisolated", "nonmutating", "open", "operator", "optional", "override", "package", "postfix",
        "precedence",
        "precedencegroup", "prefix", "preconcurrency", "private", "protocol", "public", "repeat", "required",
        "rethrows",
        "retroactive", "return", "right", "self", "sending", "set", "some", "static", "struct", "subscript", "super",
        "switch", "then", "throw", "throws", "true", "try", "typealias", "unchecked", "unowned", "unsafe", "using",
        "var",
        "weak", "where", "while", "willSet", "yield", "newValue", "oldValue", "error", "content", "writer", "resource",
        "inspector",
    ]

    /// Each word as a property, a link, a value, an error, a field and a parameter, of an input that is a value and of one
    /// that is a whole resource.
    private static var wordModel: ReferenceModel {
        let at = SampleModel.at
        let page = SourcePosition(file: "words_ref.md", line: 1)
        let fields = words.enumerated().map { index, word in
            SampleModel.parameter(
                word,
                TypeReference(.string),
                isRequired: index % 2 == 0,
                Constraints(maxLength: 5)
            )
        }
        func operation(_ method: String, query: [Parameter], _ body: RequestBody?) -> ResourceOperation {
            ResourceOperation(
                method: method,
                summary: "",
                source: page,
                query: query,
                body: body,
                response: Response(status: 200, content: .resource, resource: "words", isArray: false),
                errors: words.map { SampleModel.error($0, 400, "None") }
            )
        }
        let resource = Resource(
            name: "words",
            rel: "words",
            summary: "",
            source: page,
            properties: words.map { SampleModel.property($0, TypeReference(.string)) },
            links: words.enumerated().map { SampleModel.link($1, "words", $0 % 2 == 0 ? .one : .many) },
            operations: [
                operation("GET", query: fields, nil),
                operation("POST", query: [], RequestBody(content: .resource, mediaTypes: [], fields: fields)),
                operation("PUT", query: [], RequestBody(content: .resource, mediaTypes: [], fields: fields)),
                operation("DELETE", query: fields, RequestBody(content: .raw, mediaTypes: [], fields: [])),
            ]
        )
        let enumeration = Enumeration(
            name: "Word",
            summary: "",
            source: SourcePosition(file: "Word_ref.md", line: 1),
            members: words.map { Enumeration.Member(name: $0, summary: "", source: at) }
        )
        let errors = words.map { GenericError(name: $0, description: "", source: page) }
        return ReferenceModel(resources: [resource], enumerations: [enumeration], genericErrors: errors)
    }

    /// Code of an application that writes the names: as a member, behind a full stop, as a label of an argument.
    private static var uses: String {
        let lines = ["await", "unsafe", "each", "consume", "copy", "any", "async", "yield"].map { word in
            """
            func use_\(word)(_ words: UC.Words) {
                var words = words
                words.\(word) = words.\(word)?.lowercased()
                _ = words.links.\(word)
                let value: UC.Word = .\(word)
                print(value, value == .\(word), ErrorCondition.\(word))
            }
            """
        }
        return "import UCWARuntime\n\n" + lines.joined(separator: "\n\n") + "\n"
    }

    private func expectCompiles(_ model: ReferenceModel, namespace: String = "UC", uses: String? = nil) throws {
        var diagnostics = Diagnostics()
        let options = EmitterOptions(namespace: namespace)
        let files = try Emitter(templates: TemplateLibrary(), options: options).emit(model, diagnostics: &diagnostics)
        let folder = try TemporaryFolder()
        for file in files { try folder.write(file.contents, to: file.name) }
        if let uses { try folder.write(uses, to: "Uses.swift") }
        let names = try folder.files().keys.sorted()
        let modules = Folders.products.appendingPathComponent("Modules").path
        let run = try CommandRun.program(
            "swiftc",
            ["-typecheck", "-swift-version", "6", "-warnings-as-errors", "-I", modules] + names,
            in: folder.url
        )
        #expect(run.status == 0, "\(run.errors.split(separator: "\n").filter { $0.contains("error:") })")
    }

    @Test func wordsOfSwiftAreNames() throws {
        try expectCompiles(Self.wordModel, uses: Self.uses)
    }

    @Test(arguments: ["UC", ""])
    func awkwardNamesCompile(namespace: String) throws {
        try expectCompiles(AwkwardModel.model, namespace: namespace)
    }
}
