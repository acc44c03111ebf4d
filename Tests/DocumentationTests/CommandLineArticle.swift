/// The article on the command line, written from what the argument parser tells of the program.
struct CommandLineArticle {
    private typealias Command = ToolDescription.Command
    private typealias Argument = ToolDescription.Argument

    private let program: Command

    init(_ tool: ToolDescription) {
        program = tool.command
    }

    /// The article.
    var markdown: String {
        var blocks = [
            "# The command line", "What every command does and takes.",
            "This page is written from the program's own help: `ucwagen help` and `ucwagen help check` tell the same.",
        ]
        if let discussion = program.discussion { blocks.append(discussion) }
        blocks.append("## Options of most commands")
        blocks += [list(shared), "## Commands"]
        for command in commands { blocks += section(of: command) }
        return blocks.map { $0 + "\n" }.joined(separator: "\n")
    }

    /// The commands; help is none that would need an article.
    private var commands: [Command] { (program.subcommands ?? []).filter { $0.commandName != "help" } }

    /// The arguments that most commands take: said once.
    private var shared: [Argument] {
        var counts: [Argument: Int] = [:]
        for argument in commands.flatMap(arguments) { counts[argument, default: 0] += 1 }
        var seen: Set<Argument> = []
        return commands.flatMap(arguments).filter {
            counts[$0, default: 0] * 2 > commands.count && seen.insert($0).inserted
        }
    }

    private func section(of command: Command) -> [String] {
        let all = arguments(of: command)
        let own = all.filter { !shared.contains($0) }
        let taken = all.filter { shared.contains($0) }
        var synopsis = ["ucwagen", command.commandName] + all.filter { !$0.isOptional }.map(\.synopsis)
        if all.contains(where: \.isOptional) { synopsis.append("[options]") }
        var blocks = ["### ucwagen \(command.commandName)", "    " + synopsis.joined(separator: " ")]
        blocks += [command.abstract, command.discussion].compactMap { $0 }
        // Arguments without a title come first, as in the help.
        var titles: [String?] = [nil]
        for argument in own where !titles.contains(argument.sectionTitle) { titles.append(argument.sectionTitle) }
        for title in titles {
            let group = own.filter { $0.sectionTitle == title }
            guard !group.isEmpty else { continue }
            if let title { blocks.append("\(title):") }
            blocks.append(list(group))
        }
        if taken.count == shared.count {
            blocks.append("And the options of most commands.")
        } else if !taken.isEmpty {
            blocks.append("Of the options of most commands: " + taken.map(\.code).joined(separator: ", ") + ".")
        }
        return blocks
    }

    private func arguments(of command: Command) -> [Argument] {
        (command.arguments ?? []).filter { $0.shouldDisplay && $0.names?.contains { $0.name == "help" } != true }
    }

    /// A list of arguments; flags that say the same, one the opposite of the other, are one item.
    private func list(_ arguments: [Argument]) -> String {
        var items: [(names: [String], words: String)] = []
        for argument in arguments {
            if argument.kind == .flag, let last = items.indices.last, items[last].words == argument.words {
                items[last].names.append(argument.code)
            } else {
                items.append((names: [argument.code], words: argument.words))
            }
        }
        return items.map { "- " + $0.names.joined(separator: ", ") + ": " + $0.words }.joined(separator: "\n")
    }
}
