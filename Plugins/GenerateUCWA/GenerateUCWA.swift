import Foundation
import PackagePlugin

/// Writes or checks the checked-in Swift of targets whose pages lie among their files: `swift package generate-ucwa`.
@main
struct GenerateUCWA: CommandPlugin {
    /// Runs the tool for each target; the first that fails ends the command.
    func performCommand(context: PluginContext, arguments: [String]) throws {
        var extractor = ArgumentExtractor(arguments)
        if extractor.extractFlag(named: "help") > 0 {
            print(Self.help)
            return
        }
        let names = extractor.extractOption(named: "target")
        let checksOnly = extractor.extractFlag(named: "check") > 0
        if let argument = extractor.remainingArguments.first {
            throw Failure("unexpected argument '\(argument)': expected --target NAME, --check or --help")
        }
        let tool = try context.tool(named: "ucwagen").url
        let package = context.package.directoryURL
        var failed: [String] = []
        for target in try targets(of: context.package, named: names) {
            print("\(target.name):")
            let process = Process()
            process.executableURL = tool
            process.currentDirectoryURL = package
            process.arguments =
                [checksOnly ? "check" : "generate"] + Self.options(of: TargetReference(of: target), in: package)
            try process.run()
            process.waitUntilExit()
            if process.terminationStatus != 0 { failed.append("'\(target.name)'") }
        }
        guard failed.isEmpty else {
            throw Failure(
                "the Swift of \(failed.joined(separator: ", ")) \(checksOnly ? "is not up to date" : "was not written")"
            )
        }
    }

    private static let help = """
        Usage: swift package generate-ucwa [--target NAME]... [--check]

        Writes the Swift of the pages in a target's folder UCWA: to the folder that its ucwagen.yml
        calls 'output', or to Generated inside the target.

          --target NAME  only this target (default: every target that has pages)
          --check        write nothing, show what would change, and fail if anything would
        """

    /// The targets that have pages, or those that were asked for.
    private func targets(of package: Package, named names: [String]) throws -> [any SourceModuleTarget] {
        let modules = package.targets.compactMap { $0 as? any SourceModuleTarget }
        let withPages = modules.filter { !TargetReference(of: $0).pages.isEmpty }
        guard !names.isEmpty else {
            if withPages.isEmpty {
                throw Failure(
                    "no target has pages: expected Markdown files in a folder \(TargetReference.pageFolderName)"
                )
            }
            return withPages
        }
        return try names.map { name in
            guard let module = modules.first(where: { $0.name == name }) else {
                throw Failure("no target '\(name)': expected \(Self.words(modules.map(\.name)))")
            }
            guard withPages.contains(where: { $0.name == name }) else {
                throw Failure(
                    "target '\(name)' has no pages: expected Markdown files in '\(TargetReference(of: module).pageFolder.path)'"
                )
            }
            return module
        }
    }

    /// The options of the tool, with paths from the folder of the package, so that diagnostics show them short.
    private static func options(of reference: TargetReference, in package: URL) -> [String] {
        let specs = ["--specs", path(of: reference.pageFolder, in: package)]
        if let configuration = reference.configuration {
            return specs + ["--config", path(of: configuration, in: package)]
        }
        let output = reference.folder.appendingPathComponent("Generated")
        return specs + ["--config", "", "--output", path(of: output, in: package)]
    }

    private static func path(of file: URL, in package: URL) -> String {
        let root = package.path + "/"
        return file.path.hasPrefix(root) ? String(file.path.dropFirst(root.count)) : file.path
    }

    private static func words(_ names: [String]) -> String {
        names.isEmpty ? "a package with targets" : "one of " + names.sorted().joined(separator: ", ")
    }
}

/// Why the command fails, as it is shown.
private struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
