import Foundation
import UCWAGenModel
import UCWAGenReport

/// Graphviz, as far as it is there: its program `dot` places the resources of a map.
struct Graphviz {
    /// How long it may take, in seconds.
    let timeout: Int
    /// The most that it may answer, in bytes.
    private static let longestAnswer = 16 << 20

    /// Where the resources of a map lie; nil where `dot` is not there or fails, which is then told.
    func layout(of plan: MapPlan, diagnostics: inout Diagnostics) -> MapLayout? {
        guard plan.reached > 0 else { return nil }
        guard let program = Self.program else {
            diagnostics.report(.graphvizMissing, at: nil, "no 'dot' in PATH: the page has no map")
            return nil
        }
        do {
            let answer = try run(program, plan.dot)
            guard let layout = MapLayout(plain: answer, of: plan) else {
                throw Failure(reason: "its answer cannot be read")
            }
            return layout
        } catch {
            let reason = (error as? Failure)?.reason ?? error.localizedDescription
            diagnostics.report(.graphvizFailed, at: nil, "'\(program)' failed: \(reason); the page has no map")
            return nil
        }
    }

    /// Why `dot` gave no places.
    private struct Failure: Error {
        var reason: String
    }

    /// The first program of that name in the folders of `PATH`.
    private static var program: String? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").lazy.map { "\($0)/dot" }.first {
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && !isFolder.boolValue
                && FileManager.default.isExecutableFile(atPath: $0)
        }
    }

    private func run(_ program: String, _ source: String) throws -> String {
        // Files, unlike pipes, never fill up, and nothing is sent to a program that is gone.
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ucwagen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appendingPathComponent("input")
        let output = folder.appendingPathComponent("output")
        try Data(source.utf8).write(to: input)
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["-Tplain"]
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        if ended.wait(timeout: .now() + .seconds(timeout)) == .timedOut {
            // One that does not listen is ended without being asked.
            kill(process.processIdentifier, SIGKILL)
            ended.wait()
            throw Failure(reason: "no answer within \(timeout) s")
        }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            let how = process.terminationReason == .exit ? "status" : "signal"
            throw Failure(reason: "it ended with \(how) \(process.terminationStatus)")
        }
        let answer = try FileHandle(forReadingFrom: output).read(upToCount: Self.longestAnswer) ?? Data()
        return String(decoding: answer, as: UTF8.self)
    }
}

extension DiagnosticRule {
    /// The rules that drawing graphs and maps may break.
    static let graphRules: [DiagnosticRule] = [resourceUnknown, graphvizMissing, graphvizFailed]

    static let resourceUnknown = DiagnosticRule(
        "resource-unknown",
        .error,
        purpose: "The resource that a graph or a map is to start from is not there.",
        example: "no resource is called 'conversatoin': did you mean 'conversation'?"
    )
    static let graphvizMissing = DiagnosticRule(
        "graphviz-missing",
        .note,
        purpose: "The map of a report is drawn by Graphviz, which is not installed; the report has no map.",
        example: "no 'dot' in PATH: the page has no map"
    )
    static let graphvizFailed = DiagnosticRule(
        "graphviz-failed",
        .warning,
        purpose: "Graphviz could not draw the map of a report; the report has no map.",
        example: "'/usr/bin/dot' failed: it ended with status 1; the page has no map"
    )
}
