import Foundation

/// A program of the system that is run as a child.
struct ChildProgram {
    /// Where it is.
    let path: String

    /// Finds a program where the shell would; nil where it is not installed.
    init?(named name: String) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let found = folders.lazy.map { "\($0)/\(name)" }.first {
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && !isFolder.boolValue
                && FileManager.default.isExecutableFile(atPath: $0)
        }
        guard let found else { return nil }
        path = found
    }

    /// A run that has ended.
    struct Run {
        /// What it wrote to standard output.
        var output: Data
        /// The first line that it wrote to standard error.
        var error: String
        /// Whether it ended by itself or by a signal.
        var reason: Process.TerminationReason
        /// Its exit status, or the number of the signal.
        var status: Int32
    }

    /// The program did not end in time.
    struct TimedOut: Error {}

    /// Runs the program in the current folder and waits for its end.
    ///
    /// - Parameters:
    ///   - arguments: Its arguments.
    ///   - input: What it reads from standard input.
    ///   - environment: Variables beside ours.
    ///   - timeout: After how many seconds it is ended; nil for never.
    ///   - longestOutput: How many bytes of its output are taken; nil for all.
    /// - Throws: ``TimedOut``, or an error of Foundation where it cannot be started.
    func run(
        _ arguments: [String],
        input: String = "",
        environment: [String: String] = [:],
        timeout: Int? = nil,
        longestOutput: Int? = nil
    ) throws -> Run {
        // Files, unlike pipes, never fill up while nobody reads, and nothing is sent to a program that is gone.
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ucwagen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["input", "output", "errors"].map(folder.appendingPathComponent)
        for (file, text) in zip(files, [input, "", ""]) { try Data(text.utf8).write(to: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, ours in ours }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        if ended.wait(timeout: timeout.map { .now() + .seconds($0) } ?? .distantFuture) == .timedOut {
            // One that does not listen is ended without being asked.
            kill(process.processIdentifier, SIGKILL)
            ended.wait()
            throw TimedOut()
        }
        let reader = try FileHandle(forReadingFrom: files[1])
        let output = if let longestOutput { try reader.read(upToCount: longestOutput) } else { try reader.readToEnd() }
        let errors = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
        return Run(
            output: output ?? Data(),
            error: errors.split(whereSeparator: \.isNewline).first.map(String.init) ?? "",
            reason: process.terminationReason,
            status: process.terminationStatus
        )
    }
}
