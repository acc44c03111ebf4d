import UCWAGenReader

/// The media types that samples show.
enum MediaTypes {
    /// The types of some messages' bodies, each once, in order.
    static func all(of messages: [SampleMessage?]) -> [String] {
        var types: [String] = []
        for case let type? in messages.map({ $0?.mediaType }) where !types.contains(type) { types.append(type) }
        return types
    }

    /// Whether a type is JSON or XML.
    static func isStructured(_ type: String) -> Bool {
        ["/json", "+json", "/xml", "+xml"].contains(where: type.hasSuffix)
    }
}
