/// What the argument parser tells of the program, by `--experimental-dump-help`.
struct ToolDescription: Decodable {
    /// The program, or one of its commands.
    struct Command: Decodable {
        var commandName: String
        var abstract: String?
        var discussion: String?
        var arguments: [Argument]?
        var subcommands: [Command]?
    }

    /// A positional argument, an option or a flag.
    struct Argument: Decodable, Hashable {
        enum Kind: String, Decodable {
            case positional, option, flag
        }

        struct Name: Decodable, Hashable {
            var kind: String
            var name: String
        }

        var kind: Kind
        var shouldDisplay: Bool
        var isOptional: Bool
        var isRepeating: Bool
        var names: [Name]?
        var valueName: String?
        var abstract: String?
        var discussion: String?
        var defaultValue: String?
        var allValues: [String]?
        var sectionTitle: String?
    }

    var command: Command
}

extension ToolDescription.Argument {
    private var value: String { "<\(valueName ?? "")>" }

    /// The names as they are typed, the longest first.
    private var spellings: [String] {
        let names = (names ?? []).map { ($0.kind == "short" ? "-" : "--") + $0.name }
        return names.sorted { $0.count > $1.count }
    }

    /// The names in the type of code, with the value behind them, such as `--output <folder>`, `-o <folder>`.
    var code: String {
        let values = kind == .option ? " " + value : ""
        return (kind == .positional ? [value] : spellings.map { $0 + values }).map { "`\($0)`" }.joined(separator: ", ")
    }

    /// The argument as a synopsis shows it.
    var synopsis: String {
        let name = kind == .positional ? value : [spellings.first ?? "", value].joined(separator: " ")
        return isRepeating ? name + " …" : name
    }

    /// What the argument means, with its values.
    var words: String {
        var words = [abstract, discussion].compactMap { $0 }
        if let allValues { words.append("One of " + allValues.map { "`\($0)`" }.joined(separator: ", ") + ".") }
        if let defaultValue { words.append("(default: \(defaultValue))") }
        return words.joined(separator: " ")
    }
}
