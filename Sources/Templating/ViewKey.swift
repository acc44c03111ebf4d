/// What a key of a view stands for, so that templates can be checked before they are used.
public indirect enum ViewKey: Sendable {
    /// A text.
    case text
    /// A text, or none: a section shows it.
    case optionalText
    /// Mark-up of our own, which is inserted as it is.
    case markup
    /// True or false: a section is shown or not.
    case flag
    /// Texts, one for each turn of a section.
    case texts
    /// Views, one for each turn of a section.
    case list([String: ViewKey])
    /// A view, or none.
    case view([String: ViewKey])

    /// The keys inside.
    public var keys: [String: ViewKey] {
        switch self {
        case .list(let keys), .view(let keys): keys
        case .text, .optionalText, .markup, .flag, .texts: [:]
        }
    }

    /// What a section adds to the names that are known inside; nil where it adds none.
    var element: ViewKey? {
        switch self {
        case .text, .markup, .flag: nil
        case .optionalText, .texts: .text
        case .list(let keys), .view(let keys): .view(keys)
        }
    }

    /// What is left after a transform: a text or a count, a truth, or the elements in another order.
    var transformed: ViewKey {
        switch self {
        case .text, .optionalText, .markup, .flag: .text
        case .texts, .list, .view: self
        }
    }
}
