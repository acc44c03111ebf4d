/// The rel and the revision that a resource page describes.
struct ResourceName: Hashable {
    /// The rel on the wire, such as `startMessaging`.
    let rel: String
    /// The revision, from 1.
    let revision: Int

    /// Creates the name of a page that describes the first revision of its rel.
    init(rel: String, revision: Int = 1) {
        self.rel = rel
        self.revision = revision
    }

    /// Splits a page's name that may be one of a later revision: a letter, then a single digit from 2 on. Nil for other names.
    ///
    /// The digit alone proves nothing, since `level2` may be a rel of its own: ``RevisionIndex`` decides.
    init?(splitting page: String) {
        let bytes = page.utf8
        guard let last = bytes.last, (UInt8(ascii: "2")...UInt8(ascii: "9")).contains(last),
            page.dropLast().last?.isLetter == true
        else { return nil }
        rel = String(page.dropLast())
        revision = Int(last - UInt8(ascii: "0"))
    }
}
