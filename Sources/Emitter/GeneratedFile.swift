/// A Swift file that the emitter wrote.
public struct GeneratedFile: Hashable, Sendable {
    /// The file's name without a folder, such as `StartMessaging2.swift`.
    public var name: String
    /// What it holds; it ends in a line break.
    public var contents: String

    /// Creates a file.
    public init(name: String, contents: String) {
        self.name = name
        self.contents = contents
    }
}
