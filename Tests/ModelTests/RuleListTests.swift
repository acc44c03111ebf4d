import Testing
import UCWAGenModel

/// The forms of the list of rules.
@Suite struct RuleListTests {
    static let list = RuleList(
        by: "stage",
        [
            RuleList.Group(
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
            RuleList.Group("writing", [DiagnosticRule("kept", .note, purpose: "A file stays.", example: "'a' stays")]),
        ]
    )

    /// A rule that tells why it matters.
    struct ReasonedRule: ListedRule {
        var id: String
        var labels: [(name: String, value: String)] { [("direction", "up"), ("severity", "high")] }
        var purpose: String { "It rises." }
        var reason: String?
        var example: String { "up it goes" }
    }

    @Test func reasons() {
        let rules = [ReasonedRule(id: "rise", reason: "Heat | steam."), ReasonedRule(id: "climb")]
        let list = RuleList(by: "kind", [RuleList.Group("motion", rules)])
        #expect(
            list.text(width: 30) == """
                MOTION

                rise   up, high
                    It rises.
                    Heat | steam.
                      up it goes

                climb  up, high
                    It rises.
                      up it goes

                """
        )
        #expect(
            list.markdown(introduction: "# All") == #"""
                # All

                ## Motion

                | rule | direction | severity | tells that | because | example |
                |---|---|---|---|---|---|
                | `rise` | up | high | It rises. | Heat \| steam. | `up it goes` |
                | `climb` | up | high | It rises. |  | `up it goes` |

                """#
        )
        #expect(list.json().contains(#""kind": "motion""#))
        #expect(list.json().contains(#""reason": "Heat | steam.""#))
    }

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
        #expect(Self.list.markdown(introduction: "# Rules\n\nWords.") == "# Rules\n\nWords.\n\n" + tables)
    }

    @Test func json() {
        let rule = DiagnosticRule("a", .note, purpose: "B.", example: "\"c\"")
        let list = RuleList(by: "stage", [RuleList.Group("writing", [rule])])
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
        #expect(RuleList<DiagnosticRule>(by: "stage", []).json() == "[]\n")
    }
}
