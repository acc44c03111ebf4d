import UCWAGenModel
import UCWAGenReader

/// The names that the sample requests of an operation carry in their bodies and in their URLs.
struct RequestNames {
    /// A name in the body of a request.
    struct Name {
        /// The name as the sample spells it.
        var name: String
        /// The line that shows it.
        var position: SourcePosition
    }

    /// The names in the bodies, those of JSON first, each once; names are compared without case.
    let body: [Name]
    /// The names in the bodies that no table of the operation lists.
    let unlisted: [Name]
    private let bodyKeys: Set<String>
    private let keysOnlyInBody: Set<String>

    init(_ operation: OperationFacts) {
        var body: [Name] = []
        var keys: Set<String> = []
        var keysOnlyInBody: Set<String> = []
        // Where there is no query table, nobody asks what the URL shows.
        let hasParameters = !operation.query.isEmpty
        for message in [operation.jsonRequest, operation.xmlRequest] {
            let names = Self.names(in: message, file: operation.position.file)
            let query = hasParameters ? Self.queryKeys(of: message) : []
            for name in names {
                let key = name.name.lowercased()
                if keys.insert(key).inserted { body.append(name) }
                if !query.contains(key) { keysOnlyInBody.insert(key) }
            }
        }
        self.body = body
        bodyKeys = keys
        self.keysOnlyInBody = keysOnlyInBody
        // Names of requests are compared without case, and a POST may give its query parameters in the body.
        let listed = Set((operation.query + (operation.body ?? [])).map { $0.name.text.lowercased() })
        unlisted = body.filter { !listed.contains($0.name.lowercased()) }
    }

    /// Whether a sample shows a query parameter in the body, and not in the URL of the same request.
    func showsOnlyInBody(_ parameter: String) -> Bool { keysOnlyInBody.contains(parameter.lowercased()) }

    /// The properties of a body, and its links that hold content; other links in a request are ignored.
    private static func names(in message: SampleMessage?, file: String) -> [Name] {
        guard let resource = message?.resource else { return [] }
        let properties = resource.properties.filter { !ProtocolNames.isKnown($0) }.map { ($0.name, $0.line) }
        let contents = resource.links.filter(\.holdsContent).map { ($0.rel, $0.line) }
        return (properties + contents).map { Name(name: $0, position: SourcePosition(file: file, line: $1)) }
    }

    /// The names of the query of a request's URL, in lowercase.
    private static func queryKeys(of message: SampleMessage?) -> Set<String> {
        guard case .request(_, let target)? = message?.startLine, let mark = target.firstIndex(of: "?") else {
            return []
        }
        let query = target[target.index(after: mark)...].prefix { $0 != "#" }
        return Set(query.split(separator: "&").map { $0.prefix { $0 != "=" }.lowercased() })
    }
}
