/// A name taken apart at its capitals, in lower case, the last word in the singular.
struct NameWords: Hashable, Sendable {
    /// The words.
    let words: [String]

    /// Takes a name apart: `activeModalities` is active, modality.
    init(_ name: String) {
        var words: [String] = []
        var current: [UInt8] = []
        var wasCapital = true
        for byte in name.utf8 {
            let isCapital = (0x41...0x5A).contains(byte)
            if isCapital, !wasCapital {
                words.append(String(decoding: current, as: UTF8.self))
                current = []
            }
            current.append(isCapital ? byte | 0x20 : byte)
            wasCapital = isCapital
        }
        words.append(Self.singular(String(decoding: current, as: UTF8.self)))
        self.words = words
    }

    /// The words without one at the end that only says that the name is an enumeration's.
    var core: ArraySlice<String> {
        guard words.count > 1, let last = words.last, ["type", "enum", "mode"].contains(last) else { return words[...] }
        return words.dropLast()
    }

    private static func singular(_ word: String) -> String {
        if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
        if word.hasSuffix("s"), !["ss", "us", "is"].contains(where: word.hasSuffix), word.count > 3 {
            return String(word.dropLast())
        }
        return word
    }
}

/// How the name of an enumeration agrees with that of a property, the closest first.
enum NameAgreement: CaseIterable {
    /// `importance` and `Importance`, `accessLevels` and `AccessLevel`.
    case whole
    /// The `state` of a `conversation` and `ConversationState`, the `location` of a `mediaRelay` and `RelayLocation`.
    case resourceAndProperty
    /// `audienceMute` and `AudienceMuteLock`.
    case beginning
    /// `activeModalities` and `ModalityType`, `defaultOnlineMeetingRel` and `OnlineMeetingRel`.
    case part
    /// The `state` of `messaging` and `CallState`, where no resource is called `call`.
    case lastWord
    /// A property of `policies` and `GenericPolicy`.
    case kindOfResource

    /// Why the names agree, in words that end a sentence of evidence.
    var words: String {
        switch self {
        case .whole: "the names are the same"
        case .resourceAndProperty: "named after resource and property"
        case .beginning: "its name begins with the property's"
        case .part: "its name is part of the property's"
        case .lastWord: "its name ends as the property's"
        case .kindOfResource: "its name ends as the resource's"
        }
    }

    /// Whether names agree in this way.
    func holds(property: NameWords, resource: NameWords, enumeration: NameWords) -> Bool {
        switch self {
        case .whole:
            return property.words[...] == enumeration.core || property.words == enumeration.words
        case .resourceAndProperty:
            return resource.words.indices.contains { start in
                let joined = resource.words[start...] + property.words
                return Array(joined) == enumeration.words || Array(joined) == Array(enumeration.core)
            }
        case .beginning:
            return property.words.count > 1 && enumeration.words.starts(with: property.words)
        case .part:
            let core = Array(enumeration.core)
            guard property.words.count > core.count else { return false }
            return property.words.suffix(core.count) == core[...] || property.words.prefix(core.count) == core[...]
        case .lastWord:
            return property.words.count == 1 && property.words.last == enumeration.words.last
        case .kindOfResource:
            return resource.words.last == enumeration.words.last
        }
    }
}
