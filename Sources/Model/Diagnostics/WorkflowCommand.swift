/// A workflow command, which GitHub shows beside the changed lines of a pull request.
public struct WorkflowCommand: Sendable {
    /// How it is shown.
    public enum Level: String, Sendable {
        /// Worth knowing.
        case notice
        /// Worth a look.
        case warning
        /// Wrong.
        case error
    }

    /// How it is shown.
    public var level: Level
    /// The path of the file, from the top of the repository; nil where there is no place.
    public var file: String?
    /// The line, counted from 1; nil where it is the file as a whole.
    public var line: Int?
    /// The column, counted from 1.
    public var column: Int?
    /// The heading.
    public var title: String
    /// The words.
    public var message: String

    /// Creates a command about a place.
    ///
    /// - Parameters:
    ///   - level: How it is shown.
    ///   - position: The place; nil where there is none.
    ///   - folder: What stands before the file of the place.
    ///   - title: The heading.
    ///   - message: The words.
    public init(_ level: Level, at position: SourcePosition?, in folder: String, title: String, message: String) {
        self.level = level
        file = position?.path(in: folder)
        let isPlaced = (position?.line ?? 0) > 0
        line = isPlaced ? position?.line : nil
        column = isPlaced ? position?.column : nil
        self.title = title
        self.message = message
    }

    /// `::warning file=…,line=…,col=…,title=…::message`
    public var text: String {
        var properties: [String] = []
        if let file { properties.append("file=" + file.escapedAsProperty) }
        if let line { properties.append("line=\(line)") }
        if let column { properties.append("col=\(column)") }
        properties.append("title=" + title.escapedAsProperty)
        return "::\(level.rawValue) \(properties.joined(separator: ","))::\(message.escapedAsMessage)"
    }
}

extension String {
    /// Without what would end the command, or be read as an escape.
    fileprivate var escapedAsMessage: String {
        escaped { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            default: nil
            }
        }
    }

    /// As in a message, and without what would end the property.
    fileprivate var escapedAsProperty: String {
        escapedAsMessage.escaped { scalar in
            switch scalar {
            case ":": "%3A"
            case ",": "%2C"
            default: nil
            }
        }
    }

    // By scalars: a carriage return and the line feed after it are one character.
    private func escaped(_ escape: (Unicode.Scalar) -> String?) -> String {
        unicodeScalars.reduce(into: "") { result, scalar in
            if let escape = escape(scalar) {
                result += escape
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }
}
