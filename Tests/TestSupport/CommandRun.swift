import Foundation

/// A finished run of the command line tool.
public struct CommandRun {
    /// What it wrote to standard output.
    public var output: String
    /// What it wrote to standard error.
    public var errors: String
    /// Its exit status.
    public var status: Int32

    /// Runs `ucwagen` in a folder and waits for its end.
    ///
    /// - Parameters:
    ///   - arguments: Its arguments.
    ///   - folder: The current folder.
    ///   - environment: Its environment; nil is that of the tests.
    public static func ucwagen(
        _ arguments: [String],
        in folder: URL,
        environment: [String: String]? = nil
    ) throws -> CommandRun {
        let process = Process()
        if let environment { process.environment = environment }
        process.executableURL = Folders.products.appendingPathComponent("ucwagen")
        process.arguments = arguments
        process.currentDirectoryURL = folder
        // Files, unlike pipes, never fill up while nobody reads.
        let captured = try TemporaryFolder()
        try captured.write("", to: "output")
        try captured.write("", to: "errors")
        process.standardOutput = try FileHandle(forWritingTo: captured.url.appendingPathComponent("output"))
        process.standardError = try FileHandle(forWritingTo: captured.url.appendingPathComponent("errors"))
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let files = try captured.files()
        return CommandRun(
            output: String(decoding: files["output"] ?? Data(), as: UTF8.self),
            errors: String(decoding: files["errors"] ?? Data(), as: UTF8.self),
            status: process.terminationStatus
        )
    }
}
