import Foundation

/// Runs `git` as a child and takes what it writes.
struct GitProcess {
    /// A run that has ended.
    struct Run {
        /// What it wrote to standard output.
        var output: Data
        /// The first line that it wrote to standard error.
        var error: String
        /// Its exit status.
        var status: Int32
    }

    private let executable: URL

    /// Finds `git` where the shell would; nil where it is not installed.
    init?() {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let candidates = path.split(separator: ":").map {
            URL(fileURLWithPath: String($0)).appendingPathComponent("git")
        }
        guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
            return nil
        }
        executable = found
    }

    /// Runs `git` in the current folder and waits for its end.
    ///
    /// - Parameters:
    ///   - arguments: Its arguments.
    ///   - input: What it reads from standard input.
    /// - Throws: An error of Foundation where it cannot be started.
    func run(_ arguments: [String], input: String = "") throws -> Run {
        // Input and errors go by files: unlike pipes, they never fill up while nobody reads.
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ucwagen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (inputFile, errorFile) = (folder.appendingPathComponent("input"), folder.appendingPathComponent("errors"))
        try Data(input.utf8).write(to: inputFile)
        try Data().write(to: errorFile)

        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        // In English, whatever the user speaks, and without touching anything of the repository.
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"]
        ) { _, ours in ours }
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        process.standardError = try FileHandle(forWritingTo: errorFile)
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let errors = String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
        let line = errors.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return Run(output: output, error: line, status: process.terminationStatus)
    }
}
