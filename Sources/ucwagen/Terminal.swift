import Foundation
import UCWAGenModel

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

    /// How results are set off: with colours only on a terminal, and never with `NO_COLOR`.
    static var style: TextStyle {
        let refusal = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
        return refusal.isEmpty && isatty(STDOUT_FILENO) == 1 ? .terminal : .plain
    }
}
