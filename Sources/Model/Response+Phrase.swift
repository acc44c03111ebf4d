extension Response {
    /// What an operation answers with, in a few words, such as `201, messagingInvitation, with a Location`.
    public var phrase: String {
        let words =
            switch content {
            case .none: "nothing"
            case .raw: "raw content"
            case .unnamed: "content without a name"
            case .resource: (isArray ? "a list of " : "") + (resource ?? "a resource")
            }
        return (status.map { "\($0), " } ?? "") + words + (hasLocation ? ", with a Location" : "")
    }
}
