import Foundation
import Mustache

/// What templates are filled with.
public protocol View: MustacheParent, Sendable {
    /// The keys that the view answers to, each with what it stands for.
    static var keys: ViewKeys<Self> { get }
}

extension View {
    /// The value of a key; nil where there is no such key, and a null where the key has no value now.
    public func child(named name: String) -> Any? {
        Self.keys.value(name, of: self)
    }
}

/// The keys of a view, with the way to their values: what a template may name is written down once.
public struct ViewKeys<Subject>: Sendable {
    private var values: [String: @Sendable (Subject) -> Any] = [:]

    /// What each key stands for.
    public private(set) var schema: [String: ViewKey] = [:]

    /// Creates a list without keys.
    public init() {}

    func value(_ name: String, of subject: Subject) -> Any? {
        values[name]?(subject)
    }

    /// Adds a text.
    public func text(_ name: String, _ value: @escaping @Sendable (Subject) -> String) -> ViewKeys {
        adding(name, .text, value)
    }

    /// Adds a text that may be missing.
    public func optionalText(_ name: String, _ value: @escaping @Sendable (Subject) -> String?) -> ViewKeys {
        adding(name, .optionalText) { value($0).map { $0 as Any } ?? NSNull() }
    }

    /// Adds mark-up, which a template has to insert with three braces.
    public func markup(_ name: String, _ value: @escaping @Sendable (Subject) -> Markup) -> ViewKeys {
        adding(name, .markup) { value($0).text }
    }

    /// Adds a truth.
    public func flag(_ name: String, _ value: @escaping @Sendable (Subject) -> Bool) -> ViewKeys {
        adding(name, .flag, value)
    }

    /// Adds texts.
    public func texts(_ name: String, _ value: @escaping @Sendable (Subject) -> [String]) -> ViewKeys {
        adding(name, .texts, value)
    }

    /// Adds views.
    public func list<Element: View>(_ name: String, _ value: @escaping @Sendable (Subject) -> [Element]) -> ViewKeys {
        adding(name, .list(Element.keys.schema), value)
    }

    /// Adds a view that may be missing.
    public func view<Element: View>(_ name: String, _ value: @escaping @Sendable (Subject) -> Element?) -> ViewKeys {
        adding(name, .view(Element.keys.schema)) { value($0).map { $0 as Any } ?? NSNull() }
    }

    /// Adds the keys of a part of the subject.
    public func including<Part>(_ keys: ViewKeys<Part>, _ part: @escaping @Sendable (Subject) -> Part) -> ViewKeys {
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
