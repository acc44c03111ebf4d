/// What the server can do that leaves the application at a loss.
enum Problem: Error, CustomStringConvertible {
    /// A link or a value that is needed is not there.
    case missing(String)
    /// The user cannot be signed in.
    case signIn(String)
    /// The server has lost the thread of the events: conversations and subscriptions are gone, and a real application
    /// would begin again with what it keeps.
    case forgotten
    /// An operation failed, and the server does not say why.
    case failed(String)
    /// It took too long.
    case timeLimit(Duration)

    var description: String {
        switch self {
        case .missing(let name): "the server offers no \(name)"
        case .signIn(let reason): reason
        case .forgotten: "the server tells no more events"
        case .failed(let operationId): "operation \(operationId) failed"
        case .timeLimit(let limit): "not done within \(limit)"
        }
    }
}
