/// The two forms that an example is given in.
enum SampleFormat: String, CaseIterable {
    case json = "JSON"
    case xml = "XML"

    /// Which of the types that the model lists is shown in this form.
    ///
    /// The model lists the type of the JSON example first. Where there is one type only that is neither JSON nor XML, both examples
    /// show it.
    func mediaType(of types: [String]) -> String? {
        if types.count > 1 { return self == .json ? types[0] : types[1] }
        guard let only = types.first else { return nil }
        let other = self == .json ? "xml" : "json"
        return only.hasSuffix(other) ? nil : only
    }
}
