/// Literals of Swift.
enum SwiftLiteral {
    /// A text in quotation marks, on one line whatever it holds.
    static func string(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if scalar.properties.generalCategory == .control || scalar.properties.isBidiControl {
                    result += "\\u{" + String(scalar.value, radix: 16) + "}"
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }

    /// A list: one element stays on its line, several have a line each.
    static func array(_ elements: [String]) -> String {
        guard elements.count > 1 else { return "[" + elements.joined() + "]" }
        return "[\n" + elements.joined(separator: ",\n") + ",\n]"
    }
}
