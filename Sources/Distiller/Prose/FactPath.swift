import UCWAGenModel

/// The name of a fact that may have a sentence, by which the sentence finds it again, and the sentence that it has until someone
/// writes a better one.
struct FactPath {
    /// The path, such as `startMessaging2.POST.query.to`.
    let text: String
    /// A sentence that says no more than the path; empty for words that a page does without.
    let sentence: String
    /// What the fact is to the one that it belongs to, such as `query`; empty for a page as a whole.
    let role: String

    private init(_ parts: [String], _ sentence: String) {
        text = parts.joined(separator: ".")
        role = parts.count > 1 ? parts[1] : ""
        self.sentence = sentence
    }

    /// Whether the words of the fact distinguish it from others: a code may have many causes.
    var isCause: Bool { role == Self.errors || role == Self.asynchronousErrors }

    private static let errors = "errors"
    private static let asynchronousErrors = "asynchronousErrors"

    static func resource(_ name: String) -> FactPath { .init([name], "The resource \(code(name)).") }

    static func enumeration(_ name: String) -> FactPath { .init([name], "The enumeration \(code(name)).") }

    static let genericErrors = FactPath(["genericErrors"], "The errors that any operation may answer with.")

    static func description(of page: String) -> FactPath { .init([page, "description"], "") }

    static func remarks(of page: String) -> FactPath { .init([page, "remarks"], "") }

    static func property(_ name: String, of page: String) -> FactPath {
        .init([page, "properties", name], "")
    }

    static func link(_ rel: String, of page: String) -> FactPath {
        .init([page, "links", rel], "")
    }

    static func scope(_ name: String, of page: String) -> FactPath {
        .init([page, "scopes", name], "")
    }

    static func event(_ kind: Event.Kind, _ resource: String, from sender: String, of page: String) -> FactPath {
        .init([page, "events", kind.rawValue, resource, sender], "")
    }

    /// The path of an operation, by its method, which is numbered where it stands twice on a page.
    static func operation(_ method: String, of page: String) -> FactPath {
        let verb = method.prefix { $0 != "#" }
        return .init([page, method], "The operation \(verb) of \(code(page)).")
    }

    static func query(_ name: String, of operation: FactPath) -> FactPath {
        .init([operation.text, "query", name], "")
    }

    static func field(_ name: String, of operation: FactPath) -> FactPath {
        .init([operation.text, "body", name], "")
    }

    static func response(of operation: FactPath) -> FactPath {
        .init([operation.text, "response"], "")
    }

    static func error(_ code: String, _ subcode: String, of operation: FactPath) -> FactPath {
        .init([operation.text, errors, code, subcode], "")
    }

    static func asynchronousError(_ code: String, _ subcode: String, of operation: FactPath) -> FactPath {
        .init([operation.text, asynchronousErrors, code, subcode], "")
    }

    static func member(_ name: String, of enumeration: String) -> FactPath {
        .init([enumeration, "members", name], "")
    }

    static func genericError(_ name: String) -> FactPath {
        .init(["genericErrors", name], "")
    }

    /// Numbers the methods that stand twice on a page, so that each has a path of its own.
    static func labels(ofMethods methods: [String]) -> [String] {
        var counts: [String: Int] = [:]
        return methods.map { method in
            let count = counts[method, default: 0] + 1
            counts[method] = count
            return count == 1 ? method : "\(method)#\(count)"
        }
    }

    /// A name as code, where Markdown can say it so.
    private static func code(_ name: String) -> String {
        let isPlain = !name.isEmpty && !name.contains { $0 == "`" || $0 == "|" || $0 == "\\" }
        return isPlain ? "`\(name)`" : MarkdownText.escaped(name)
    }
}
