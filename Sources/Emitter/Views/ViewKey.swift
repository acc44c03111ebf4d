import Foundation
import Mustache

/// What a key of a view stands for, so that templates can be checked before they are used.
indirect enum ViewKey: Sendable {
    /// A text.
    case text
    /// A text, or none: a section shows it.
    case optionalText
    /// True or false: a section is shown or not.
    case flag
    /// Texts, one for each turn of a section.
    case texts
    /// Views, one for each turn of a section.
    case list([String: ViewKey])
    /// A view, or none.
    case view([String: ViewKey])

    /// The keys inside.
    var keys: [String: ViewKey] {
        switch self {
        case .list(let keys), .view(let keys): keys
        case .text, .optionalText, .flag, .texts: [:]
        }
    }

    /// What a section adds to the names that are known inside; nil where it adds none.
    var element: ViewKey? {
        switch self {
        case .text, .flag: nil
        case .optionalText, .texts: .text
        case .list(let keys), .view(let keys): .view(keys)
        }
    }

    /// What is left after a transform: a text or a count, a truth, or the elements in another order.
    var transformed: ViewKey {
        switch self {
        case .text, .optionalText, .flag: .text
        case .texts, .list, .view: self
        }
    }
}

/// What templates are filled with.
protocol View: MustacheParent, Sendable {
    /// The keys that the view answers to, each with what it stands for.
    static var keys: ViewKeys<Self> { get }
}

extension View {
    /// The value of a key; nil where there is no such key, and a null where the key has no value now.
    func child(named name: String) -> Any? {
        Self.keys.value(name, of: self)
    }
}

/// The keys of a view, with the way to their values: what a template may name is written down once.
struct ViewKeys<Subject>: Sendable {
    private var values: [String: @Sendable (Subject) -> Any] = [:]

    /// What each key stands for.
    private(set) var schema: [String: ViewKey] = [:]

    func value(_ name: String, of subject: Subject) -> Any? {
        values[name]?(subject)
    }

    func text(_ name: String, _ value: @escaping @Sendable (Subject) -> String) -> ViewKeys {
        adding(name, .text, value)
    }

    func optionalText(_ name: String, _ value: @escaping @Sendable (Subject) -> String?) -> ViewKeys {
        adding(name, .optionalText) { value($0).map { $0 as Any } ?? NSNull() }
    }

    func flag(_ name: String, _ value: @escaping @Sendable (Subject) -> Bool) -> ViewKeys {
        adding(name, .flag, value)
    }

    func texts(_ name: String, _ value: @escaping @Sendable (Subject) -> [String]) -> ViewKeys {
        adding(name, .texts, value)
    }

    func list<Element: View>(_ name: String, _ value: @escaping @Sendable (Subject) -> [Element]) -> ViewKeys {
        adding(name, .list(Element.keys.schema), value)
    }

    func view<Element: View>(_ name: String, _ value: @escaping @Sendable (Subject) -> Element?) -> ViewKeys {
        adding(name, .view(Element.keys.schema)) { value($0).map { $0 as Any } ?? NSNull() }
    }

    /// Adds the keys of a part of the subject.
    func including<Part>(_ keys: ViewKeys<Part>, _ part: @escaping @Sendable (Subject) -> Part) -> ViewKeys {
        var result = self
        for (name, value) in keys.values { result.values[name] = { value(part($0)) } }
        result.schema.merge(keys.schema) { own, _ in own }
        return result
    }

    private func adding(_ name: String, _ key: ViewKey, _ value: @escaping @Sendable (Subject) -> Any) -> ViewKeys {
        var result = self
        result.values[name] = value
        result.schema[name] = key
        return result
    }
}
