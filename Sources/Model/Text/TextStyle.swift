/// How text is set off on a terminal.
public enum TextStyle: Sendable {
    /// Not at all: for files, pipes, and whoever does not want it.
    case plain
    /// With the escapes of a terminal.
    case terminal

    /// A colour of a terminal.
    public enum Colour: Int, Sendable {
        /// What is bad.
        case red = 31
        /// What is good.
        case green = 32
        /// What needs a look.
        case yellow = 33
    }

    /// Text that stands out.
    public func bold(_ text: String) -> String { set(text, 1) }

    /// Text that stands back.
    public func dim(_ text: String) -> String { set(text, 2) }

    /// Text in a colour; nil for the terminal's own.
    public func coloured(_ text: String, _ colour: Colour?) -> String { colour.map { set(text, $0.rawValue) } ?? text }

    private func set(_ text: String, _ code: Int) -> String {
        self == .plain ? text : "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}
