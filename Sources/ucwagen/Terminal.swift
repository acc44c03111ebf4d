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

    /// How results are set off.
    static var style: TextStyle { style(of: .standardOutput) }

    /// How text that goes to some place is set off: with colours only on a terminal, and never with `NO_COLOR`.
    static func style(of handle: FileHandle) -> TextStyle {
        let environment = ProcessInfo.processInfo.environment
        let isRefused = environment["NO_COLOR"]?.isEmpty == false || environment["TERM"] == "dumb"
        return !isRefused && isatty(handle.fileDescriptor) == 1 ? .terminal : .plain
    }
}
