import UCWAGenModel

/// What a description ends in: the constraints as sentences, and the type phrase.
enum DescriptionTail {
    /// A description: the sentence of a row, which may be empty, and the facts behind it.
    static func description(
        _ sentence: String,
        _ type: TypeReference,
        _ constraints: Constraints,
        in model: ReferenceModel
    ) -> String {
        let words = sentence.isEmpty ? [] : [MarkdownText.cell(sentence)]
        return (words + sentences(constraints) + [phrase(type, model)]).joined(separator: " ")
    }

    /// A description without the facts that it ends in.
    static func prose(in description: String) -> String {
        let phrase =
            #/(?:Nullable )?(?:Array of )?(?:String|Boolean|Int32|Double|DateTime|TimeSpan|Byte|ExternalResource|\(\[\w+\]\([^()\s]+\.md\)\)|\(\w+\)\w+(?:(?:, or |, | or )\w+)*)$/#
        let constraint =
            #/(?:The maximum length is -?\d+ characters|The maximum value is -?\d+(?: and the minimum value is -?\d+)?|The minimum value is -?\d+|The default value is [^.,]+)\.?$/#
        var rest = description[...]
        if let match = rest.firstMatch(of: phrase) { rest = rest[..<match.range.lowerBound].trimmed }
        while let match = rest.firstMatch(of: constraint) { rest = rest[..<match.range.lowerBound].trimmed }
        return String(rest)
    }

    private static func phrase(_ type: TypeReference, _ model: ReferenceModel) -> String {
        let name = type.primitive == nil ? enumeration(type.name, model) : type.name
        return (type.isNullable ? "Nullable " : "") + (type.isArray ? "Array of " : "") + name
    }

    /// A link to the page of an enumeration; where it has none, its name with the members, which only phrases list.
    private static func enumeration(_ name: String, _ model: ReferenceModel) -> String {
        let members = model.undescribed.first { $0.name == name && $0.members != nil }?.members ?? []
        guard let last = members.last else { return "(\(MarkdownText.link(toPage: name)))" }
        let list = members.dropLast().map { $0.name + ", " }.joined() + (members.count > 1 ? "or " : "") + last.name
        return "(\(name))" + MarkdownText.escaped(list)
    }

    private static func sentences(_ constraints: Constraints) -> [String] {
        var sentences: [String] = []
        if let length = constraints.maxLength { sentences.append("The maximum length is \(length) characters.") }
        if let minimum = constraints.minimum { sentences.append("The minimum value is \(minimum).") }
        if let maximum = constraints.maximum { sentences.append("The maximum value is \(maximum).") }
        if let value = constraints.default { sentences.append("The default value is \(MarkdownText.escaped(value)).") }
        return sentences
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var rest = self
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return rest
    }
}
