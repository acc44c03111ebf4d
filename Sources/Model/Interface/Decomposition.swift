import Foundation

/// Letters with marks, taken apart.
enum Decomposition {
    /// The Latin letter under the marks of a character; nil where there is none.
    static func base(of character: Character) -> Character? {
        let decomposed = String(character).decomposedStringWithCanonicalMapping
        guard let scalar = decomposed.unicodeScalars.first, scalar.isASCII, scalar.properties.isAlphabetic else {
            return nil
        }
        return Character(scalar)
    }
}
