/// A place in a page of the reference.
public struct SourcePosition: Hashable, Sendable {
    /// The file's name, relative to the folder of the reference.
    public var file: String
    /// The line, counted from 1.
    public var line: Int
    /// The column, counted from 1 in UTF-8 bytes. Not part of the model's JSON.
    public var column: Int

    /// Creates a position; the column defaults to the start of the line.
    public init(file: String, line: Int, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension SourcePosition: Comparable {
    /// Orders by file, then line, then column.
    public static func < (lhs: SourcePosition, rhs: SourcePosition) -> Bool {
        (lhs.file, lhs.line, lhs.column) < (rhs.file, rhs.line, rhs.column)
    }
}

extension SourcePosition {
    /// The path of the file, seen from where the folder of the reference is named.
    ///
    /// - Parameter folder: What stands before the name of a file of the reference, such as `specs`. A file that is given with its
    ///   own folder is none of the reference and keeps its path.
    public func path(in folder: String) -> String {
        folder.isEmpty || file.contains("/") ? file : folder + "/" + file
    }
}
