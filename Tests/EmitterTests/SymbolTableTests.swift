import Testing
import UCWAGenModel

@testable import UCWAGenEmitter

@Suite struct SymbolTableTests {
    private func names(
        _ wanted: [String],
        _ kind: SymbolTable.Kind,
        reserved: Set<String> = [],
        isCaseSensitive: Bool = true
    ) -> (names: [String], messages: [String]) {
        var table = SymbolTable(reserved: reserved, isCaseSensitive: isCaseSensitive)
        var diagnostics = Diagnostics()
        let names = wanted.map { table.declare($0, as: kind, at: nil, &diagnostics) }
        #expect(diagnostics.all.allSatisfy { $0.rule == .nameCollision })
        return (names, diagnostics.all.map(\.message))
    }

    @Test func reservedWordsGetBackticks() {
        let result = names(["default", "in", "description", "type"], .property)
        #expect(result.names == ["`default`", "`in`", "description", "type"])
        #expect(result.messages.isEmpty)
    }

    @Test func wordsThatMeanSomethingElseBehindAFullStopAreRenamed() {
        let result = names(["self", "init"], .property)
        #expect(result.names == ["selfProperty", "initProperty"])
        #expect(
            result.messages == [
                "'self' cannot be used: the property is called 'selfProperty' in Swift",
                "'init' cannot be used: the property is called 'initProperty' in Swift",
            ]
        )
    }

    @Test func membersOfTheRuntimeAreNotHidden() {
        let result = names(["content", "links", "problems"], .property, reserved: ReservedNames.resourceMembers)
        #expect(result.names == ["contentProperty", "linksProperty", "problemsProperty"])
        #expect(result.messages.count == 3)
    }

    @Test func collisionsAreResolvedInOrder() {
        let result = names(["foo-bar", "fooBar", "foo bar"], .property)
        #expect(result.names == ["fooBar", "fooBarProperty", "fooBarProperty2"])
        #expect(result.messages.count == 2)
    }

    @Test func typesOfTheOutputAreNotHidden() {
        let result = names(["string", "Type", "links", "message"], .resource, reserved: ReservedNames.types)
        #expect(result.names == ["StringResource", "TypeResource", "LinksResource", "Message"])
    }

    @Test func aMemberNoneIsExplicitWithoutADiagnostic() {
        let result = names(["None", "Some"], .value, reserved: ReservedNames.enumerationMembers)
        #expect(result.names == ["explicitNone", "explicitSome"])
        #expect(result.messages == ["'Some' cannot be used: the value is called 'explicitSome' in Swift"])
    }

    @Test func namesWithoutLettersGetTheNounOfTheirKind() {
        #expect(names(["", "-"], .value).names == ["value", "value2"])
        #expect(names(["3d"], .resource).names == ["Resource3d"])
    }

    @Test func fileNamesThatDifferByCaseAloneCollide() {
        let result = names(["uc", "UC", "Any"], .file, isCaseSensitive: false)
        #expect(result.names == ["Uc", "UCPage", "Any"])
    }
}
