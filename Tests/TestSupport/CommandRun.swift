import Foundation

/// A finished run of the command line tool, or of another program.
public struct CommandRun {
    /// What it wrote to standard output.
    public var output: String
    /// What it wrote to standard error.
    public var errors: String
    /// Its exit status.
    public var status: Int32

    /// Runs `ucwagen` in a folder and waits for its end.
    ///
    /// - Parameter environment: The variables that are other than those of the tests.
    public static func ucwagen(
        _ arguments: [String],
        in folder: URL,
        environment: [String: String] = [:]
    ) throws -> CommandRun {
        try run(
            Folders.products.appendingPathComponent("ucwagen"),
            arguments,
            in: folder,
            environment: ProcessInfo.processInfo.environment.merging(environment) { $1 }
        )
    }

    /// Runs a program of the system in a folder, with `ucwagen` among the programs that it finds, and waits for its end.
    ///
    /// - Parameter environment: Variables beside those of the tests.
    public static func program(
        _ name: String,
        _ arguments: [String],
        in folder: URL,
        environment: [String: String] = [:]
    ) throws -> CommandRun {
        // Where the tests themselves run in a hook of git, git's variables name a repository that is not meant.
        var variables = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") }
        variables["PATH"] = Folders.products.path + ":" + (variables["PATH"] ?? "/usr/bin:/bin")
        variables.merge(environment) { $1 }
        return try run(URL(fileURLWithPath: "/usr/bin/env"), [name] + arguments, in: folder, environment: variables)
    }

    /// Runs a program in a folder and waits for its end.
    ///
    /// - Parameter environment: The variables that it sees; nil for those of the tests.
    public static func run(
        _ program: URL,
        _ arguments: [String],
        in folder: URL,
        environment: [String: String]? = nil
    ) throws -> CommandRun {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        if let environment { process.environment = environment }
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
