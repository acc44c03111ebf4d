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
        guard let program = ChildProgram(named: "dot") else {
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
            diagnostics.report(.graphvizFailed, at: nil, "'\(program.path)' failed: \(reason); the page has no map")
            return nil
        }
    }

    /// Why `dot` gave no places.
    private struct Failure: Error {
        var reason: String
    }

    private func run(_ program: ChildProgram, _ source: String) throws -> String {
        let run: ChildProgram.Run
        do {
            run = try program.run(["-Tplain"], input: source, timeout: timeout, longestOutput: Self.longestAnswer)
        } catch is ChildProgram.TimedOut {
            throw Failure(reason: "no answer within \(timeout) s")
        }
        guard run.reason == .exit, run.status == 0 else {
            throw Failure(reason: "it ended with \(run.reason == .exit ? "status" : "signal") \(run.status)")
        }
        return String(decoding: run.output, as: UTF8.self)
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
