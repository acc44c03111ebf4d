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
        "Sources/Templating": ["UCWAGenModel"],
        "Sources/Diff": ["UCWAGenModel"],
        "Sources/DiffPage": [
            "UCWAGenModel", "UCWAGenDiff", "UCWAGenTemplating", "UCWAGenWebPage", "UCWAGenWebTemplates",
        ],
        "Sources/Emitter": ["UCWAGenModel", "UCWAGenTemplating", "UCWAGenTemplates"],
        "Sources/Distiller": ["UCWAGenModel", "UCWAGenReader"],
        "Sources/WebPage": ["UCWAGenTemplating", "UCWAGenWebTemplates"],
        "Sources/Report": ["UCWAGenModel", "UCWAGenTemplating", "UCWAGenWebPage", "UCWAGenWebTemplates"],
        "Sources/ucwagen": [
            "UCWAGenModel", "UCWAGenReader", "UCWAGenResolver", "UCWAGenTemplating", "UCWAGenEmitter",
            "UCWAGenDiff", "UCWAGenDiffPage", "UCWAGenDistiller", "UCWAGenWebPage", "UCWAGenReport",
        ],
        "Sources/UCWARuntime": [],
        "Sources/UCWAURLSession": ["UCWARuntime"],
        "Templates": [],
        "Generated": ["UCWARuntime"],
        "Plugins": [],
    ]

    /// For each folder of sources, the other modules that it may import.
    static let libraries: [String: Set<String>] = [
        "Sources/Model": [],
        "Sources/Reader": ["Foundation"],
        "Sources/Resolver": ["Yams"],
        "Sources/Templating": ["Foundation", "Mustache"],
        "Sources/Emitter": ["Foundation"],
        "Sources/Diff": [],
        "Sources/DiffPage": [],
        "Sources/Distiller": [],
        "Sources/WebPage": ["Foundation"],
        "Sources/Report": [],
        "Sources/ucwagen": ["Foundation", "ArgumentParser", "Yams"],
        "Sources/UCWARuntime": ["Foundation", "HTTPTypes"],
        // On Linux, URLSession is in a module of its own.
        "Sources/UCWAURLSession": ["Foundation", "FoundationNetworking", "HTTPTypes", "HTTPTypesFoundation"],
        "Templates": [],
        "Generated": [],
        "Plugins": ["Foundation", "PackagePlugin"],
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

    @Test(arguments: ["Sources", "Templates", "Plugins", "Tests"])
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
