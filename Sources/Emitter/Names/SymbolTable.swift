import UCWAGenModel

/// The names of one scope: every Swift name in generated code comes from one of these.
///
/// A name is taken as it is, in backticks where it is a reserved word. One that is taken already, or that means something
/// else in its scope, gets the noun of its kind behind it, then a number; which is reported. The order of declaration
/// decides, so the same reference always yields the same names.
struct SymbolTable {
    /// What a name stands for.
    enum Kind: String {
        case resource, enumeration, errorList = "error list", property, link, field, value, error, operation, file

        /// What is added to a name that cannot be used.
        var noun: String {
            switch self {
            case .resource: "Resource"
            case .enumeration: "Value"
            case .errorList: "List"
            case .property: "Property"
            case .link: "Link"
            case .field: "Field"
            case .value: "Value"
            case .error: "Error"
            case .operation: "Operation"
            case .file: "Page"
            }
        }

        /// Whether the names begin with a capital.
        fileprivate var isType: Bool {
            switch self {
            case .resource, .enumeration, .errorList, .operation, .file: true
            case .property, .link, .field, .value, .error: false
            }
        }
    }

    private var taken: Set<String>
    private let preferredNames: PreferredNames?
    private let isCaseSensitive: Bool

    /// Creates a scope in which some names mean something already.
    ///
    /// - Parameters:
    ///   - reserved: The names that cannot be used.
    ///   - preferredNames: The names that the configuration gives.
    ///   - isCaseSensitive: Whether names that differ by case alone are different; those of files are not.
    init(reserved: Set<String> = [], preferredNames: PreferredNames? = nil, isCaseSensitive: Bool = true) {
        self.preferredNames = preferredNames
        self.taken = isCaseSensitive ? reserved : Set(reserved.map { $0.lowercased() })
        self.isCaseSensitive = isCaseSensitive
    }

    /// The Swift name of something in this scope.
    mutating func declare(
        _ name: String,
        as kind: Kind,
        at position: SourcePosition?,
        _ diagnostics: inout Diagnostics
    ) -> String {
        let wanted = preferredNames?.name(at: position) ?? preferred(name, kind)
        return declare(name, wanted, as: kind, at: position, &diagnostics)
    }

    private mutating func declare(
        _ name: String,
        _ wanted: String,
        as kind: Kind,
        at position: SourcePosition?,
        _ diagnostics: inout Diagnostics
    ) -> String {
        var chosen = wanted
        if wanted.isEmpty || isTaken(wanted) || ReservedNames.unusable.contains(wanted) {
            let base = alternative(to: wanted, kind)
            chosen = base
            var number = 2
            while isTaken(chosen) {
                chosen = base + String(number)
                number += 1
            }
            // `None` has a name of its own by design: nobody needs to look at it.
            if wanted != "none" {
                let reason = wanted.isEmpty ? "has no letters" : "cannot be used"
                diagnostics.report(
                    .nameCollision,
                    at: position,
                    "'\(name)' \(reason): the \(kind.rawValue) is called '\(chosen)' in Swift"
                )
            }
        }
        taken.insert(isCaseSensitive ? chosen : chosen.lowercased())
        return kind != .file && ReservedNames.keywords.contains(chosen) ? "`\(chosen)`" : chosen
    }

    /// The Swift name of a type that no page describes.
    ///
    /// The first place that names it is the row of something else, which may have a configured name of its own; so the name that
    /// the configuration gives is found by the name alone.
    mutating func declarePlaceholder(_ name: String, as kind: Kind, _ diagnostics: inout Diagnostics) -> String {
        let wanted = preferredNames?.name(ofUndescribed: name) ?? preferred(name, kind)
        return declare(name, wanted, as: kind, at: nil, &diagnostics)
    }

    private func preferred(_ name: String, _ kind: Kind) -> String {
        guard kind.isType else { return SwiftName.member(name) }
        let type = SwiftName.type(name)
        // A type begins with a capital, or it would meet a member of the same name.
        return type.hasPrefix("_") ? kind.noun + type.dropFirst() : type
    }

    private func alternative(to wanted: String, _ kind: Kind) -> String {
        switch wanted {
        case "": kind.isType ? kind.noun : SwiftName.member(kind.noun)
        case "none", "some": "explicit" + SwiftName.type(wanted)
        default: wanted + kind.noun
        }
    }

    private func isTaken(_ name: String) -> Bool {
        taken.contains(isCaseSensitive ? name : name.lowercased())
    }
}
