import Foundation

/// What standard output is.
enum Terminal {
    /// Whether colours may be written: only to a terminal, and never with `NO_COLOR`.
    static var showsColour: Bool {
        let refusal = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
        return refusal.isEmpty && isatty(STDOUT_FILENO) == 1
    }
}
