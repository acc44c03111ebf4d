/// Runs `git` as a child and takes what it writes.
struct GitProcess {
    private let program: ChildProgram

    /// Finds `git`; nil where it is not installed.
    init?() {
        guard let program = ChildProgram(named: "git") else { return nil }
        self.program = program
    }

    /// Runs `git` in the current folder and waits for its end.
    ///
    /// - Parameters:
    ///   - arguments: Its arguments.
    ///   - input: What it reads from standard input.
    /// - Throws: An error of Foundation where it cannot be started.
    func run(_ arguments: [String], input: String = "") throws -> ChildProgram.Run {
        // In English, whatever the user speaks, and without touching anything of the repository.
        let environment = ["LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"]
        return try program.run(arguments, input: input, environment: environment)
    }
}
