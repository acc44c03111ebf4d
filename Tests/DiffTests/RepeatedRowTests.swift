import TestSupport
import Testing
import UCWAGenDiff
import UCWAGenModel

/// Tables that list a name more than once.
@Suite struct RepeatedRowTests {
    /// The changes between two pages of a thing, as the rule and what it happened to.
    private func changes(_ old: PageSketch, _ new: PageSketch) -> [String] {
        let other = PageSketch("other", properties: ["|name|What to call it. String|"])
        let (before, after) = (ReadReference(old, other).model, ReadReference(new, other).model)
        return ReferenceDiff(from: before, to: after).changes.map { "\($0.rule.id) \($0.item.text)" }
    }

    private func links(_ rows: String...) -> PageSketch {
        let columns = ["Link", "Target", "Placement", "Cardinality", "Description"]
        return PageSketch("thing", links: rows.map { "|\($0)|Leads on.|" }, linkColumns: columns)
    }

    private let link = "other|[other](other_ref.md)|link|one"
    private let embedded = "other|[other](other_ref.md)|embedded|one"

    @Test func aRelThatIsLinkedAndEmbedded() {
        let (none, one, both) = (links("self|[thing](thing_ref.md)|link|one"), links(link), links(link, embedded))
        #expect(changes(one, both) == ["link-embedded 'other'"])
        #expect(changes(both, one) == ["link-no-longer-embedded 'other'"])
        #expect(changes(both, links(embedded, link)) == [])
        #expect(changes(both, links(embedded)) == ["link-row-removed 'other'"])
        // A rel that is new is one link, however often it is listed.
        #expect(
            changes(none, both) == [
                "capability-became-resource ", "link-added 'other'", "link-row-removed 'self' to 'thing'",
            ]
        )
    }

    private func errors(_ rows: String...) -> PageSketch {
        PageSketch("thing", operations: [.get(errors: rows)])
    }

    @Test func anErrorThatIsListedTwice() {
        let forbidden = "|Forbidden|403|None|It may not be.|"
        let again = "|Forbidden|403|None|It is not yours.|"
        let (one, both) = (errors(forbidden), errors(again, forbidden))
        #expect(changes(one, both) == ["row-repeated error 'Forbidden' (403)"])
        #expect(changes(both, errors(forbidden, again)) == [])
        // What is left is compared with the row that is like it.
        #expect(changes(both, errors(again)) == ["row-no-longer-repeated error 'Forbidden' (403)"])
    }

    @Test func anErrorThatComesWithTwoStatuses() {
        let (first, second) = ("|Conflict|409|None|Twice.|", "|Conflict|404|None|Twice.|")
        #expect(
            changes(errors(first), errors(first, second)) == [
                "error-condition-added 'Conflict' (409)",
                "error-condition-status-changed 'Conflict' from '409' to '404'",
                "error-added 'Conflict' (404)",
            ]
        )
    }

    @Test func eventsOfOneKind() {
        func events(_ rows: String...) -> PageSketch {
            let head = "## Events\n\n### Updated\n\n|Resource|Priority|Sender|Reason|\n|---|---|---|---|\n"
            return PageSketch("thing", events: head + rows.map { "|\($0)|\n" }.joined())
        }
        let (name, place) = ("thing|High|me|A new name.", "thing|High|me|A new place.")
        let other = "other|High|me|A new name."
        #expect(changes(events(name), events(name, place)) == ["row-repeated event 'updated' of 'thing'"])
        #expect(changes(events(name, place), events(place, name)) == [])
        #expect(changes(events(name), events(name, other)) == ["event-added 'updated' of 'other' by 'me'"])
        #expect(
            changes(events(name), events("thing|Low|me|A new name.")) == [
                "event-priority-changed 'updated' of 'thing' from 'High' to 'Low'"
            ]
        )
    }

    @Test func aPropertyThatIsListedTwice() {
        func properties(_ types: String...) -> PageSketch {
            PageSketch("thing", properties: types.map { "|size|How much. \($0)|" })
        }
        #expect(changes(properties("Int32"), properties("Int32", "String")) == ["row-repeated property 'size'"])
        // The first row decides the Swift.
        #expect(
            changes(properties("Int32"), properties("String", "Int32")) == [
                "row-repeated property 'size'", "property-type-changed 'size' from 'Int32' to 'String'",
            ]
        )
    }
}
