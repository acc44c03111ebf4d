import UCWAGenEmitter
import UCWAGenModel

/// What generated Swift offers to applications: its public declarations, each with the declarations around it.
struct SwiftInterface {
    /// A declaration.
    struct Declaration: Hashable {
        /// The types or extensions around it, such as `extension UC.StartMessaging2.Post.Input`.
        var context: String
        /// The declaration up to its body.
        var text: String
    }

    /// The declarations of each file, by its name.
    let declarations: [String: [Declaration]]
    /// The files as they are, by name.
    let files: [String: String]

    /// Generates the Swift of a model, without its comments.
    init(_ model: ReferenceModel) throws {
        var diagnostics = Diagnostics()
        let emitter = Emitter(templates: try TemplateLibrary(), options: EmitterOptions(hasDocumentation: false))
        let emitted = emitter.emit(model, diagnostics: &diagnostics)
        // The first line names the page, whose file may be spelled otherwise.
        files = Dictionary(
            uniqueKeysWithValues: emitted.map { file in
                (file.name, file.contents.split(separator: "\n").dropFirst().joined(separator: "\n"))
            }
        )
        let all = files.mapValues { Self.withDefaults(Self.declarations(in: $0)).filter(Self.isOwn) }
        declarations = Self.withPagesOfTheirOwn(all)
    }

    /// What no page describes stands in the file of the namespace; here it counts as the file that its page would have.
    private static func withPagesOfTheirOwn(_ files: [String: [Declaration]]) -> [String: [Declaration]] {
        var files = files
        for declaration in files.removeValue(forKey: "UC.swift") ?? [] {
            let names = declaration.context.split(separator: " ").map(String.init)
            let isType = names.count == 2 && declaration.text.hasPrefix("public struct ")
            let type = isType ? name(of: declaration.text) : names.count > 3 && names[1] == "UC" ? names[3] : "UC"
            files["\(type).swift", default: []].append(declaration)
        }
        return files
    }

    /// What the runtime offers where a type says nothing itself; an empty registry is none.
    private static func isOwn(_ declaration: Declaration) -> Bool {
        let offered = [" documentedErrors:", " documentedReasons:", " func inspect(", " resourceRegistry:"]
        return !offered.contains { declaration.text.contains($0) }
    }

    /// Adds what a type represents where it does not say so: a resource itself, a capability anything.
    private static func withDefaults(_ declarations: [Declaration]) -> [Declaration] {
        let said = Set(declarations.filter { $0.text.hasPrefix("public typealias Representation =") }.map(\.context))
        return declarations
            + declarations.compactMap { declaration in
                let words = declaration.text.split(separator: " ").map(String.init)
                guard words.count == 4, words[3] == "Resource" || words[3] == "Capability" else { return nil }
                let name = String(words[2].dropLast())
                let context = declaration.context + " / " + name
                let type = words[3] == "Resource" ? name : "AnyResource"
                return said.contains(context)
                    ? nil : Declaration(context: context, text: "public typealias Representation = \(type)")
            }
    }

    /// The declarations that source may rely on and that another interface does not offer, by the names of their files.
    func broken(in other: SwiftInterface) -> [String: [Declaration]] {
        let offered = Dictionary(grouping: other.declarations.values.joined(), by: \.context)
        return declarations.mapValues { declarations in
            declarations.filter { declaration in
                !(offered[declaration.context] ?? []).contains {
                    Self.isUsable($0.text, as: declaration.text, $0.context)
                }
            }
        }.filter { !$0.value.isEmpty }
    }

    private static func declarations(in source: String) -> [Declaration] {
        var result: [Declaration] = []
        var contexts: [(depth: Int, name: String)] = []
        var depth = 0
        var pending = ""
        for line in source.split(separator: "\n") {
            let trimmed = line.drop { $0 == " " }
            if pending.isEmpty, trimmed.hasPrefix("public ") || trimmed.hasPrefix("extension "),
                !trimmed.hasPrefix("public import")
            {
                pending = String(trimmed)
            } else if !pending.isEmpty {
                pending += " " + trimmed
            }
            let isWhole = pending.count { $0 == "(" } == pending.count { $0 == ")" }
            if !pending.isEmpty, isWhole {
                let head = String(pending.prefix { $0 != "{" }).trimmed
                let context = contexts.map(\.name).joined(separator: " / ")
                if !head.hasPrefix("extension ") { result.append(Declaration(context: context, text: head)) }
                let isType = ["extension ", "public enum ", "public struct "].contains { head.hasPrefix($0) }
                if isType, pending.hasSuffix("{") { contexts.append((depth, name(of: head))) }
                pending = ""
            }
            depth += line.count { $0 == "{" } - line.count { $0 == "}" }
            while let last = contexts.last, depth <= last.depth { contexts.removeLast() }
        }
        return result
    }

    /// What a type or an extension is called, whatever kind of type it is.
    private static func name(of head: String) -> String {
        let words = head.split(separator: " ").drop { $0 == "public" }
        return words.first == "extension"
            ? words.joined(separator: " ") : String(words.dropFirst().first?.prefix { $0 != ":" } ?? "")
    }

    /// Whether source that uses an old declaration can use a new one.
    private static func isUsable(_ new: String, as old: String, _ context: String) -> Bool {
        if new == old { return true }
        if context.hasSuffix("Input"), new == old + "?" { return true }
        guard let (oldHead, oldParameters, oldRest) = call(old), let (newHead, newParameters, newRest) = call(new),
            oldHead == newHead, oldRest == newRest
        else { return false }
        var rest = newParameters[...]
        for parameter in oldParameters {
            guard let index = rest.firstIndex(where: { isUsable(parameter: $0, as: parameter) }) else { return false }
            guard rest[..<index].allSatisfy({ $0.contains(" = ") }) else { return false }
            rest = rest[(index + 1)...]
        }
        return rest.allSatisfy { $0.contains(" = ") }
    }

    private static func isUsable(parameter new: String, as old: String) -> Bool {
        let (oldParts, newParts) = (old.split(separator: " = "), new.split(separator: " = "))
        guard let oldType = oldParts.first, let newType = newParts.first else { return false }
        let isStillLeftOut = oldParts.count == 1 || newParts.count > 1
        return isStillLeftOut && (oldType == newType || newType == oldType + "?")
    }

    /// An initializer or a method, taken apart.
    private static func call(_ text: String) -> (head: String, parameters: [String], rest: String)? {
        guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")") else { return nil }
        let inside = text[text.index(after: open)..<close]
        let parameters = inside.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
        return (String(text[..<open]), parameters, String(text[close...]))
    }
}

extension String {
    fileprivate var trimmed: String {
        String(reversed().drop { $0 == " " }.reversed().drop { $0 == " " })
    }
}
