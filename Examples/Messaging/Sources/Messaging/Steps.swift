/// Tells what is being done, and does it; an error then says what was being done.
func step<Outcome>(_ title: String, _ body: () async throws -> Outcome) async throws -> Outcome {
    print(title)
    do {
        return try await body()
    } catch {
        throw StepFailure(title: title, reason: error)
    }
}

/// A step that could not be done.
struct StepFailure: Error, CustomStringConvertible {
    var title: String
    var reason: any Error

    var description: String { "\(title): \(reason)" }
}
