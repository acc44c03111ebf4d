import Testing

@testable import UCWAGenEmitter

@Suite struct SourceLayoutTests {
    private func layout(_ source: String, lineLength: Int = 60) -> String {
        SourceLayout.apply(to: source, lineLength: lineLength)
    }

    @Test func bracketsDecideTheIndentation() {
        let source = "struct A {\nlet list: [Int] = [\n1,\n]\n/// says {\nfunc f(\n_ a: Int\n) {\ng { a }\n}\n}"
        #expect(
            layout(source) == """
                struct A {
                    let list: [Int] = [
                        1,
                    ]
                    /// says {
                    func f(
                        _ a: Int
                    ) {
                        g { a }
                    }
                }

                """
        )
    }

    @Test func blankLinesStandOnlyBetweenMembers() {
        #expect(layout("\n\na {\n\n\nb\n\n\n  \nc \n\n}\n\n") == "a {\n    b\n\n    c\n}\n")
    }

    @Test func aLongBodyGetsLinesOfItsOwn() {
        #expect(
            layout("public var participants: ResourceLink<Participants>? { content.link(\"participants\") }") == """
                public var participants: ResourceLink<Participants>? {
                    content.link("participants")
                }

                """
        )
    }

    @Test func argumentsAreBrokenOnePerLine() {
        #expect(
            layout("static var a: B { Condition(\"Service, Failure (1)\", subcode: \"SomethingElse\", status: 503) }")
                == """
                static var a: B {
                    Condition(
                        "Service, Failure (1)",
                        subcode: "SomethingElse",
                        status: 503
                    )
                }

                """
        )
    }

    @Test func aLongSignatureIsBroken() {
        #expect(
            layout("func post(_ input: Something.Post.Input = .init()) -> Request<Post> {\n}") == """
                func post(
                    _ input: Something.Post.Input = .init()
                ) -> Request<Post> {
                }

                """
        )
    }

    @Test func aLongTypeStandsUnderItsVariable() {
        #expect(
            layout("public var somethingWithALongName: ResourceLink<SomethingWithALongName>? { nil }") == """
                public var somethingWithALongName:
                    ResourceLink<SomethingWithALongName>?
                {
                    nil
                }

                """
        )
    }
}

@Suite struct SwiftLiteralTests {
    @Test func nothingEndsTheLiteral() {
        #expect(SwiftLiteral.string("a\"b\\(c)\n\u{0}\u{202E}é") == "\"a\\\"b\\\\(c)\\n\\u{0}\\u{202e}é\"")
    }

    @Test func listsAreBrokenFromTwoElementsOn() {
        #expect(SwiftLiteral.array([]) == "[]")
        #expect(SwiftLiteral.array([".a"]) == "[.a]")
        #expect(SwiftLiteral.array([".a", ".b"]) == "[\n.a,\n.b,\n]")
    }
}
