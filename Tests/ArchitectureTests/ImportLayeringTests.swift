import Foundation
import TestSupport
import Testing

/// An import goes only downwards.
@Suite struct ImportLayeringTests {
    /// For each folder of sources, the modules of the project that it may import.
    static let allowed: [String: Set<String>] = [
        "Sources/Model": [],
        "Sources/Reader": ["UCWAGenModel", "CCommonMark", "CLibXML2"],
        "Sources/Resolver": ["UCWAGenModel", "UCWAGenReader"],
        "Sources/Emitter": ["UCWAGenModel", "UCWAGenTemplates"],
        "Sources/Diff": ["UCWAGenModel"],
        "Sources/Distiller": ["UCWAGenModel", "UCWAGenReader"],
        "Sources/ucwagen": [
            "UCWAGenModel", "UCWAGenReader", "UCWAGenResolver", "UCWAGenEmitter", "UCWAGenDiff", "UCWAGenDistiller",
        ],
        "Sources/UCWARuntime": [],
        "Sources/UCWAURLSession": ["UCWARuntime"],
        "Templates": [],
        "Generated": ["UCWARuntime"],
    ]

    /// For each folder of sources, the other modules that it may import.
    static let libraries: [String: Set<String>] = [
        "Sources/Model": [],
        "Sources/Reader": ["Foundation"],
        "Sources/Resolver": ["Yams"],
        "Sources/Emitter": ["Foundation", "Mustache"],
        "Sources/Diff": [],
        "Sources/Distiller": [],
        "Sources/ucwagen": ["Foundation", "ArgumentParser", "Yams"],
        "Sources/UCWARuntime": ["Foundation", "HTTPTypes"],
        // On Linux, URLSession is in a module of its own.
        "Sources/UCWAURLSession": ["Foundation", "FoundationNetworking", "HTTPTypes", "HTTPTypesFoundation"],
        "Templates": [],
        "Generated": [],
    ]

    @Test(arguments: allowed.keys.sorted())
    func importsOnlyWhatLiesBelow(folder: String) throws {
        let permitted = Self.allowed[folder, default: []].union(Self.libraries[folder, default: []])
        for file in try swiftFiles(in: folder) {
            let text = try String(contentsOf: file, encoding: .utf8)
            for line in text.split(separator: "\n") {
                // `import struct Foundation.Date` imports Foundation.
                let kinds = ["struct", "class", "enum", "protocol", "func", "let", "var", "typealias"]
                let words = line.split(separator: " ").filter { !kinds.contains(String($0)) }
                guard let keyword = words.firstIndex(of: "import"), words.count > keyword + 1,
                    words[..<keyword].allSatisfy({ $0.hasPrefix("@") || $0 == "public" })
                else { continue }
                let module = String(words[keyword + 1].prefix { $0 != "." })
                #expect(permitted.contains(module), "\(file.lastPathComponent) imports \(module)")
            }
        }
    }

    @Test func everyFolderOfSourcesHasItsRule() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Folders.package.appendingPathComponent("Sources").path
        )
        let withSwift = try folders.filter { try !swiftFiles(in: "Sources/\($0)").isEmpty }
        #expect(Set(withSwift.map { "Sources/\($0)" }).isSubset(of: Set(Self.allowed.keys)))
    }

    @Test(arguments: ["Sources", "Templates", "Tests"])
    func noSourceFileIsLong(folder: String) throws {
        for file in try swiftFiles(in: folder) where !file.path.contains("/Golden/") {
            let lines = try String(contentsOf: file, encoding: .utf8).split(
                separator: "\n",
                omittingEmptySubsequences: false
            )
            #expect(lines.count <= 400, "\(file.lastPathComponent) has \(lines.count) lines")
        }
    }

    private func swiftFiles(in folder: String) throws -> [URL] {
        let url = Folders.package.appendingPathComponent(folder)
        return try FileManager.default.subpathsOfDirectory(atPath: url.path)
            .filter { $0.hasSuffix(".swift") }
            .map { url.appendingPathComponent($0) }
    }
}
