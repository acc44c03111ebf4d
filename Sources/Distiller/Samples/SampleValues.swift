import UCWAGenModel

/// Values of our own for sample messages: the same for the same fact, every time.
enum SampleValues {
    /// The server of all samples.
    static let host = "ucwa.fabrikam.example"

    /// Content that is no resource.
    static let rawBody = "Content that is passed on as it is."

    /// The address of a resource.
    static func href(_ rel: String) -> String { "/ucwa/v1/applications/a1/\(rel)" }

    /// The address of content that travels within the message.
    static let content = "data:text/plain;charset=utf-8,words"

    /// A value of a type in JSON and as text in XML; nil where a sample would tell less than the type does.
    static func value(
        _ name: String,
        _ type: TypeReference,
        _ constraints: Constraints,
        in model: ReferenceModel
    ) -> (json: String, xml: String)? {
        switch type.primitive {
        case .string: same(text(name))
        case .boolean: ("true", "True")
        case .int32: plain(String(number(constraints)))
        case .double: plain("0.5")
        case .dateTime: ("\"/Date(1600000000000)/\"", "2020-09-13T12:26:40Z")
        case .timeSpan: same("00:00:30")
        case .byte, .externalResource: nil
        case nil: same(member(of: type.name, in: model) ?? "words")
        }
    }

    private static func same(_ text: String) -> (json: String, xml: String) { ("\"\(text)\"", text) }

    private static func plain(_ text: String) -> (json: String, xml: String) { (text, text) }

    /// A text that its name makes likely.
    private static func text(_ name: String) -> String {
        let name = name.lowercased()
        if name.hasSuffix("uri") || name == "to" { return "sip:lee@fabrikam.example" }
        if name.hasSuffix("url") { return "https://www.fabrikam.example/page" }
        if name.contains("phonenumber") { return "tel:+15550100" }
        if name.hasSuffix("id") { return "a1" }
        return "words"
    }

    private static func number(_ constraints: Constraints) -> Int {
        constraints.minimum ?? min(1, constraints.maximum ?? 1)
    }

    /// A member of an enumeration, one that no other enumeration has where there is one: it cannot be taken for another's.
    private static func member(of enumeration: String, in model: ReferenceModel) -> String? {
        let members = model.enumerations.first { $0.name == enumeration }?.members.map(\.name) ?? []
        let plain = members.filter { $0 != "None" && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } }
        let others = model.enumerations.filter { $0.name != enumeration }
        return plain.first { name in !others.contains { $0.members.contains { $0.name == name } } } ?? plain.first
    }
}
