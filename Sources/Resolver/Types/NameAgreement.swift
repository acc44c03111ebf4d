/// A name taken apart at its capitals, hyphens and colons, in lowercase, every word in the singular.
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
            let isSeparator = byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
            if isSeparator || (isCapital && !wasCapital), !current.isEmpty {
                words.append(Self.singular(current))
                current.removeAll(keepingCapacity: true)
            }
            if !isSeparator { current.append(isCapital ? byte | 0x20 : byte) }
            wasCapital = isCapital || isSeparator
        }
        words.append(Self.singular(current))
        self.words = words
    }

    /// The words without one at the end that only says that the name is an enumeration's.
    var core: ArraySlice<String> {
        guard words.count > 1, let last = words.last, ["type", "enum", "mode"].contains(last) else { return words[...] }
        return words.dropLast()
    }

    /// A word in lowercase, as a name has it: `modalities` is modality, `settings` is setting, `status` is status.
    static func singular(_ word: some Collection<UInt8>) -> String {
        let (word, ending) = (Array(word), Array(word.suffix(3)))
        if word.count > 4, ending == Array("ies".utf8) {
            return String(decoding: word.dropLast(3) + [UInt8(ascii: "y")], as: UTF8.self)
        }
        let isPlural =
            word.count > 3 && ending[2] == UInt8(ascii: "s")
            && ![UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i")].contains(ending[1])
        return String(decoding: isPlural ? word.dropLast() : word[...], as: UTF8.self)
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
    /// `preferredModalities` and `ModalityType`, `defaultOnlineMeetingRel` and `OnlineMeetingRel`.
    case part
    /// The `state` of `messaging` and `CallState`, where no resource is called `call`.
    case lastWord
    /// A property of `policies` and `GenericPolicy`.
    case kindOfResource
    /// The `activeModalities` of a `conversation` and `ConversationModalityType`.
    case partsOfBoth

    /// The agreements that any members may confirm; ``partsOfBoth`` counts only where the page lists all values.
    static let closestFirst = allCases.filter { $0 != .partsOfBoth }

    /// Why the names agree, in words that end a sentence of evidence.
    var words: String {
        switch self {
        case .whole: "the names are the same"
        case .resourceAndProperty: "named after resource and property"
        case .beginning: "its name begins with the property's"
        case .part: "its name is part of the property's"
        case .lastWord: "its name ends as the property's"
        case .kindOfResource: "its name ends as the resource's"
        case .partsOfBoth: "named after parts of resource and property"
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
        case .partsOfBoth:
            let core = Array(enumeration.core)
            return core.indices.dropFirst().contains { split in
                property.words.suffix(core.count - split) == core[split...]
                    && resource.words.indices.contains { resource.words[$0...].starts(with: core[..<split]) }
            }
        }
    }
}
