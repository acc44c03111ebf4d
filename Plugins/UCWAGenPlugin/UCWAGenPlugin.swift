import Foundation
import PackagePlugin

/// Generates the Swift of a target's pages when the target is built.
@main
struct UCWAGenPlugin: BuildToolPlugin {
    /// One command for all pages: it runs again when a page, the configuration, the overrides or a template has changed.
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let module = target as? any SourceModuleTarget else { return [] }
        let reference = TargetReference(of: module)
        guard !reference.pages.isEmpty else {
            Diagnostics.error(
                """
                target '\(target.name)' has no pages: expected Markdown files in \
                '\(reference.pageFolder.path)', or no UCWAGenPlugin among its plugins
                """
            )
            return []
        }
        let output = context.pluginWorkDirectoryURL
        return [
            .buildCommand(
                displayName: "Generating Swift from \(reference.pages.count) pages of \(target.name)",
                executable: try context.tool(named: "ucwagen").url,
                arguments: [
                    "generate", "--one-file-per-page",
                    "--specs", reference.pageFolder.path,
                    "--config", reference.configuration?.path ?? "",
                    "--output", output.path,
                ],
                inputFiles: inputs(of: reference),
                outputFiles: outputs(of: reference.pages, in: output)
            )
        ]
    }

    /// What the tool may read: the pages, and whatever of the target's files can be a configuration, overrides or a template.
    private func inputs(of reference: TargetReference) -> [URL] {
        let settings = Set(["yml", "yaml", "mustache"])
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: reference.folder.path)) ?? []
        let files = names.sorted().map { reference.folder.appendingPathComponent($0) }
        return reference.pages + files.filter { settings.contains($0.pathExtension.lowercased()) }
    }

    /// What the tool writes, as `DeclaredFile` in the generator says it, which a plugin cannot import.
    private func outputs(of pages: [URL], in folder: URL) -> [URL] {
        let names = pages.map { page in
            var stem = page.deletingPathExtension().lastPathComponent
            if stem.lowercased().hasSuffix("_ref") { stem.removeLast(4) }
            guard let first = stem.first, first.isASCII else { return stem }
            return first.uppercased() + stem.dropFirst()
        }
        // Pages that would yield one file are told by the tool.
        return Set(names + ["UC"]).sorted().map { folder.appendingPathComponent($0 + ".ucwa.swift") }
    }
}
