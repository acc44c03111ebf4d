import Foundation
import TestSupport

/// The example `Examples/BuildPlugin`, copied to a place where tests may change it and build it.
///
/// The place stays the same from run to run, so that the generator is not built anew each time.
struct ExamplePackage {
    /// The folder of the package.
    let folder: URL
    private let products: URL

    /// Makes the package anew as the example is.
    init() throws {
        let place = Folders.package.appendingPathComponent(".build/plugin-tests")
        folder = place.appendingPathComponent("package")
        products = place.appendingPathComponent("products")
        let manager = FileManager.default
        try? manager.removeItem(at: folder)
        try manager.createDirectory(at: folder, withIntermediateDirectories: true)
        let example = Folders.package.appendingPathComponent("Examples/BuildPlugin")
        for name in ["Package.swift", "Sources"] {
            try manager.copyItem(at: example.appendingPathComponent(name), to: folder.appendingPathComponent(name))
        }
        try edit("Package.swift") { $0.replacing("../..", with: Folders.package.path) }
    }

    /// The folder of a target's pages.
    func pages(of target: String = "StatusBoard") -> String { "Sources/\(target)/UCWA" }

    /// Writes a file.
    func write(_ text: String, to path: String) throws {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Changes a file.
    func edit(_ path: String, _ change: (String) -> String) throws {
        let file = folder.appendingPathComponent(path)
        try write(change(String(contentsOf: file, encoding: .utf8)), to: path)
    }

    /// Removes a file or folder.
    func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(path))
    }

    /// Runs `swift` in the package, with the products in their place.
    ///
    /// - Returns: What it wrote to standard output and to standard error, and its exit status.
    func swift(_ command: String, _ arguments: [String] = []) throws -> CommandRun {
        // The tests may themselves run under the package manager, whose settings are not for this package.
        let swift = ProcessInfo.processInfo.environment["SWIFT"] ?? "swift"
        return try CommandRun.run(
            URL(fileURLWithPath: "/usr/bin/env"),
            [swift, command, "--scratch-path", products.path] + arguments,
            in: folder
        )
    }

    /// The files that the build wrote for a target, with what they hold and when they were written.
    func generated(_ target: String = "StatusBoard") throws -> [String: WrittenFile] {
        try files(
            in: products.appendingPathComponent("plugins/outputs/package/\(target)/destination/UCWAGenPlugin"),
            ending: ".swift"
        )
    }

    /// What the compiler made of a target's files.
    func compiled(_ target: String = "StatusBoard") throws -> [String: WrittenFile] {
        try files(in: products.appendingPathComponent("debug/\(target).build"), ending: ".swift.o")
    }

    private func files(in folder: URL, ending: String) throws -> [String: WrittenFile] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(ending) }
        return try Dictionary(
            uniqueKeysWithValues: names.map { name in
                let file = folder.appendingPathComponent(name)
                let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
                let date = attributes[.modificationDate] as? Date
                return (name, WrittenFile(contents: try Data(contentsOf: file), written: date))
            }
        )
    }
}

/// A file as it was at some time.
struct WrittenFile: Hashable {
    var contents: Data
    var written: Date?

    /// The file as text.
    var text: String { String(decoding: contents, as: UTF8.self) }
}

extension [String: WrittenFile] {
    /// The names of files that are not as they were, by their order.
    func changes(since earlier: Self) -> [String] {
        Set(keys).union(earlier.keys).filter { self[$0] != earlier[$0] }.sorted()
    }
}
