import Testing
import UCWAGenModel

/// The forms of the list of rules.
@Suite struct RuleListTests {
    static let list = RuleList([
        RuleList.Stage(
            "reading",
            [
                DiagnosticRule(
                    "slip",
                    .warning,
                    purpose: "A word is misspelt; it is read as meant.",
                    example: "`teh|`"
                ),
                DiagnosticRule("long-gap", .error, purpose: "A page is missing.", example: "no page 'b'"),
            ]
        ),
        RuleList.Stage("writing", [DiagnosticRule("kept", .note, purpose: "A file stays.", example: "'a' stays")]),
    ])

    @Test func text() {
        #expect(
            Self.list.text(width: 30) == """
                READING

                slip      warning
                    A word is misspelt; it is
                    read as meant.
                      `teh|`

                long-gap  error
                    A page is missing.
                      no page 'b'

                WRITING

                kept      note
                    A file stays.
                      'a' stays

                """
        )
    }

    @Test func markdown() {
        let tables = #"""
            ## Reading

            | rule | severity | tells that | example |
            |---|---|---|---|
            | `slip` | warning | A word is misspelt; it is read as meant. | `` `teh\|` `` |
            | `long-gap` | error | A page is missing. | `no page 'b'` |

            ## Writing

            | rule | severity | tells that | example |
            |---|---|---|---|
            | `kept` | note | A file stays. | `'a' stays` |

            """#
        #expect(Self.list.markdown().hasPrefix("# Rules\n\n"))
        #expect(Self.list.markdown().hasSuffix("\n\n" + tables))
    }

    @Test func json() {
        let list = RuleList([RuleList.Stage("writing", [DiagnosticRule("a", .note, purpose: "B.", example: "\"c\"")])])
        #expect(
            list.json() == #"""
                [
                  {
                    "id": "a",
                    "stage": "writing",
                    "severity": "note",
                    "purpose": "B.",
                    "example": "\"c\""
                  }
                ]

                """#
        )
        #expect(RuleList([]).json() == "[]\n")
    }
}
