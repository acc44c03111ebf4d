/// A page's name, split into the rel on the wire and the revision.
struct ResourceName {
    /// The rel, such as `startMessaging`.
    let rel: String
    /// The revision, from 1.
    let revision: Int

    /// Splits a name: a single digit from 2 on at its end is the revision.
    init(_ name: String) {
        if let last = name.last, let digit = last.wholeNumberValue, digit >= 2, name.dropLast().last?.isLetter == true {
            rel = String(name.dropLast())
            revision = digit
        } else {
            rel = name
            revision = 1
        }
    }
}
