import Foundation

/// Where results and diagnostics go.
enum Terminal {
    /// Writes all of some bytes; where that is not possible, as on a full disk, the command ends with status 1.
    static func write(to handle: FileHandle, _ data: Data) {
        do {
            try handle.write(contentsOf: data)
        } catch {
            exit(EXIT_FAILURE)
        }
    }

    /// Whether colours may be written: only to a terminal, and never with `NO_COLOR`.
    static var showsColour: Bool {
        let refusal = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
        return refusal.isEmpty && isatty(STDOUT_FILENO) == 1
    }
}
