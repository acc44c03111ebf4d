import HTTPTypes

/// A rule of an ``InMemoryTransport``.
struct InMemoryRule {
    enum Action {
        case responses([StubbedResponse], repeatsLast: Bool)
        case handler(InMemoryTransport.Handler)
    }

    enum Reply {
        case stub(StubbedResponse)
        case handler(InMemoryTransport.Handler)
    }

    let method: HTTPRequest.Method?
    let pattern: String
    var action: Action

    /// The reply to a request; nil if the rule does not match or has no response left.
    mutating func reply(to request: HTTPRequest) -> Reply? {
        guard method == nil || method == request.method, matches(request.path ?? "") else { return nil }
        switch action {
        case .handler(let handler):
            return .handler(handler)
        case .responses(let responses, let repeatsLast):
            guard let first = responses.first else { return nil }
            if responses.count > 1 || !repeatsLast {
                action = .responses(Array(responses.dropFirst()), repeatsLast: repeatsLast)
            }
            return .stub(first)
        }
    }

    private func matches(_ path: String) -> Bool {
        let target = pattern.contains("?") ? path[...] : path.prefix { $0 != "?" }
        let pieces = pattern.split(separator: "*", omittingEmptySubsequences: false)
        guard let first = pieces.first, let last = pieces.last, pieces.count > 1 else { return target == pattern }
        guard target.hasPrefix(first), target.hasSuffix(last), target.count >= first.count + last.count else {
            return false
        }
        var rest = target.dropFirst(first.count).dropLast(last.count)
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            guard let range = rest.firstRange(of: piece) else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }
}
