import UCWAGenModel

/// Shows enumerations: their members, and where they are used.
struct EnumerationSections {
    let text: FactText
    let anchors: FactAnchors
    let references: CrossReferences

    /// The section of an enumeration.
    ///
    /// - Parameter number: Its place in the model.
    func section(_ enumeration: Enumeration, _ number: Int) -> EnumerationView {
        let own = anchors.enumerations[number]
        return EnumerationView(
            head: PageHeadView(
                anchor: own.own,
                kind: "enumeration",
                name: enumeration.name,
                place: text.place(enumeration.source),
                summary: text.paragraphs(enumeration.summary),
                description: [],
                remarks: text.paragraphs(enumeration.remarks)
            ),
            members: zip(enumeration.members, own.members).map { member, anchor in
                NamedRowView(
                    anchor: anchor,
                    kind: "member",
                    name: member.name,
                    summary: text.paragraphs(member.summary),
                    note: member.origin == .usage ? "used elsewhere, not listed on its page" : nil,
                    place: text.place(member.source)
                )
            },
            uses: references.uses[enumeration.name, default: []].map { WordsView($0.title, to: $0.anchor) }
        )
    }
}
