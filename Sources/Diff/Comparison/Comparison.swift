import UCWAGenModel

/// What the comparison of any page needs to know of the two references as a whole.
struct Comparison {
    let renames: Renames
    let oldFamilies: ResourceFamilies
    let newFamilies: ResourceFamilies
    /// The names that the old reference has no page for.
    let oldUndescribed: Set<String>
    /// The names that the new reference has no page for.
    let newUndescribed: Set<String>
}

/// A path in both references; they differ on pages that were renamed.
struct PathPair {
    let old: String
    let new: String

    /// The path of something that the fact has.
    func child(_ names: String...) -> PathPair {
        let rest = names.map { "." + $0 }.joined()
        return PathPair(old: old + rest, new: new + rest)
    }
}
