/// HTML or SVG that is inserted as it is.
///
/// Texts of the reference become mark-up by no other way than a template, which escapes them.
public struct Markup: Hashable, Sendable {
    /// The mark-up itself.
    public let text: String

    /// Takes a text for mark-up.
    ///
    /// - Parameter trusted: Mark-up of our own: a part of the program, or what a template of ``TextKind/markup`` yielded.
    public init(trusted: String) {
        text = trusted
    }

    /// Puts pieces one behind the other.
    public init(joining pieces: [Markup]) {
        text = pieces.map(\.text).joined()
    }
}
