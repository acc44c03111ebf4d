import UCWAGenModel

/// What changed from one reference to another.
///
/// Facts are compared, wherever they stand and in whatever order: each change says what an application that stands on the
/// generated Swift has to do with it.
public struct ReferenceDiff: Sendable {
    /// The changes: page by page in the order of their names, what belongs to no page first, and in the order of a page.
    public let changes: [Change]
    /// How many facts the old reference has.
    public let before: FactCounts
    /// How many facts the new reference has.
    public let after: FactCounts

    /// Compares two references.
    public init(from old: ReferenceModel, to new: ReferenceModel) {
        let resources = PageMatching(
            old.resources + old.placeholderResources,
            new.resources + new.placeholderResources
        )
        let enumerations = PageMatching(
            old.enumerations + old.placeholderEnumerations,
            new.enumerations + new.placeholderEnumerations
        )
        let comparison = Comparison(
            renames: Renames(resources: resources.newNames, enumerations: enumerations.newNames),
            oldFamilies: ResourceFamilies(old),
            newFamilies: ResourceFamilies(new),
            oldUndescribed: Set(old.undescribed.map(\.name)),
            newUndescribed: Set(new.undescribed.map(\.name))
        )
        var changes = ErrorConditionComparison.changes(from: old, to: new)
        changes += GenericErrorComparison.changes(from: old.genericErrors, to: new.genericErrors)
        let pages =
            ResourcePageComparison(comparison: comparison).changes(resources)
            + EnumerationPageComparison(comparison: comparison).changes(enumerations)
            + GuideComparison.changes(from: old.otherPages, to: new.otherPages)
        changes += pages.enumerated()
            .sorted { ($0.element.page ?? "", $0.offset) < ($1.element.page ?? "", $1.offset) }
            .map(\.element)
        self.changes = changes
        before = FactCounts(of: old)
        after = FactCounts(of: new)
    }

    /// How many facts are new, those of new pages included.
    public var added: FactCounts { changes.map(\.added).reduce(FactCounts(), +) }

    /// How many facts are gone, those of pages that are gone included.
    public var removed: FactCounts { changes.map(\.removed).reduce(FactCounts(), +) }
}
