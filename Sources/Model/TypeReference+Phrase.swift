extension TypeReference {
    /// The type as the reference's type phrases write it, such as `Nullable Array of ModalityType`.
    public var phrase: String {
        (isNullable ? "Nullable " : "") + (isArray ? "Array of " : "") + name
    }

    /// Reads a phrase as ``phrase`` writes it; nil where it names no type.
    public init?(phrase: String) {
        var words = phrase.split(separator: " ")[...]
        let isNullable = words.first == "Nullable"
        if isNullable { words = words.dropFirst() }
        let isArray = words.starts(with: ["Array", "of"])
        if isArray { words = words.dropFirst(2) }
        guard words.count == 1, let name = words.first, name.first?.isLetter == true else { return nil }
        self.init(String(name), isArray: isArray, isNullable: isNullable)
    }
}
