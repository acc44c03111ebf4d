/// A member of a resource that is not of the type that the reference gives it.
public struct ContentProblem: Hashable, Sendable {
    /// The path of the member, as keys and indices joined with dots, such as `_embedded.participant.0.sourceNetwork`.
    public var path: String
    /// What the reference says it is, for people.
    public var expected: String
    /// What was found, for people.
    public var found: String

    /// Creates a problem.
    public init(path: String, expected: String, found: String) {
        self.path = path
        self.expected = expected
        self.found = found
    }
}

extension ContentProblem: CustomStringConvertible {
    /// The problem in one line.
    public var description: String { "\(path): expected \(expected), found \(found)" }
}

/// Collects the members of a resource that are of the wrong type. Generated types report what they expect.
public struct ContentInspector {
    /// The problems so far, in the order of the inspection.
    public private(set) var problems: [ContentProblem] = []
    /// The content that is inspected.
    let content: ResourceContent
    private let path: String

    init(_ content: ResourceContent, path: String) {
        self.content = content
        self.path = path
    }

    /// Checks a property; one that is missing or null is no problem.
    public mutating func property<Value: ContentConvertible>(_ name: String, _ type: Value.Type) {
        guard let value = content.members[name], value != .null, Value(contentValue: value) == nil else { return }
        report(name, expected: Value.expectedContent, found: value)
    }

    /// Checks content in `data:` links.
    public mutating func external(_ rel: String) {
        checkLinks(rel)
    }

    /// Checks links of a rel and the resources that are embedded under it.
    public mutating func link<Target: LinkTarget>(_ rel: String, _ target: Target.Type) {
        checkLinks(rel)
        let values = content.values(of: rel, in: "_embedded")
        let isList = content.members["_embedded"]?.object?.members[rel]?.array != nil
        for (index, value) in values.enumerated() {
            let key = isList ? "_embedded.\(rel).\(index)" : "_embedded.\(rel)"
            guard let embedded = value.object else {
                report(key, expected: "an object", found: value)
                continue
            }
            inspect(embedded, path: key) { Target.Representation(content: embedded).inspect(&$0) }
        }
    }

    private mutating func checkLinks(_ rel: String) {
        for value in content.linkValues(rel) where value.object?.members["href"]?.string == nil {
            report("_links.\(rel)", expected: "an object with an href", found: value)
        }
    }

    /// Inspects content inside of this one.
    mutating func inspect(_ content: ResourceContent, path key: String, _ look: (inout ContentInspector) -> Void) {
        var inspector = ContentInspector(content, path: path + key + ".")
        look(&inspector)
        problems += inspector.problems
    }

    mutating func report(_ key: String, expected: String, found: ContentValue) {
        problems.append(ContentProblem(path: path + key, expected: expected, found: found.kind))
    }
}
