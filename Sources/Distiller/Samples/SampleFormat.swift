/// The two forms that an example is given in.
enum SampleFormat: String, CaseIterable {
    case json = "JSON"
    case xml = "XML"

    /// Which of the types that the model lists is shown in this form.
    ///
    /// The model lists the type of the JSON example first. Where there is one type only, it is that of the JSON example unless it
    /// is XML itself.
    func mediaType(of types: [String]) -> String? {
        if types.count > 1 { return self == .json ? types[0] : types[1] }
        guard let only = types.first else { return nil }
        return only.hasSuffix("xml") == (self == .xml) ? only : nil
    }
}
