import TestSupport
import Testing
import UCWAGenDistiller
import UCWAGenReader

/// A sentence stays with what the reference says, not with a place in a table.
@Suite struct SentenceRecordTests {
    /// A page whose operation lists one code with several causes.
    private func page(_ name: String, errors: [String], properties: [String] = []) -> String {
        """
        # \(name)

        Something.

        ### Properties

        |Name|Description|
        |:-----|:-----|
        \(properties.joined(separator: "\n"))

        ## Operations

        ### GET

        Reads it.

        #### Response body

        None

        #### Synchronous errors

        |Error|Code|Subcode|Description|
        |:-----|:-----|:-----|:-----|
        \(errors.map { "|Forbidden|403|None|\($0)|" }.joined(separator: "\n"))

        """
    }

    /// Distils pages, writes the causes of their errors in order, and distils other pages over that.
    private func distil(
        _ first: [String: String],
        writing sentences: [String],
        then second: [String: String]
    ) -> Distillation {
        let distillation = Distillation(pages: first)
        var rest = sentences[...]
        let edited = distillation.files.map { file in
            let lines = String(decoding: file.bytes, as: UTF8.self).split(
                separator: "\n",
                omittingEmptySubsequences: false
            )
            let text = lines.map { line in
                guard line.hasPrefix("| Forbidden"), let sentence = rest.popFirst() else { return String(line) }
                return "| Forbidden | 403 | None | \(sentence) |"
            }
            return ReferenceFile(name: file.name, bytes: Array(text.joined(separator: "\n").utf8))
        }
        return Distillation(pages: second, into: edited, by: distillation.record)
    }

    private func errors(_ distillation: Distillation, _ page: String = "note") -> [String] {
        distillation.readBack.resource(page)?.operations.first?.errors.map(\.description.text) ?? []
    }

    private func note(_ errors: String...) -> [String: String] { ["note_ref.md": page("note", errors: errors)] }

    @Test func rowsThatChangePlacesKeepTheirSentences() {
        let result = distil(
            note("No voice.", "No guests."),
            writing: ["V.", "G."],
            then: note("No guests.", "No voice.")
        )
        #expect(errors(result) == ["G.", "V."])
        #expect(result.told == [])
    }

    @Test func aRowBetweenOthersTakesNoSentenceFromThem() {
        let result = distil(
            note("No voice.", "No guests."),
            writing: ["V.", "G."],
            then: note("No voice.", "No photo.", "No guests.")
        )
        #expect(errors(result) == ["V.", "", "G."])
        #expect(
            result.told == [
                "out/note_ref.md: warning: no sentence yet for what the reference says of 'note.GET.errors.Forbidden.None#2' "
                    + "[prose-missing]"
            ]
        )
    }

    @Test func anotherCauseTakesNoSentenceFromTheOneBefore() {
        let result = distil(note("No voice."), writing: ["V."], then: note("No guests."))
        #expect(errors(result) == [""])
        #expect(
            result.told == [
                "out/note_ref.md: warning: no sentence yet for what the reference says of 'note.GET.errors.Forbidden.None' "
                    + "[prose-missing]",
                "out/note_ref.md:35:28: warning: this cause of 'note.GET.errors.Forbidden.None' is no longer in the reference, "
                    + "its words are not kept: \"V.\" [prose-unused]",
            ]
        )
    }

    @Test func caseSpacesAndPunctuationAreNoOtherCause() {
        let result = distil(note("No voice for guests."), writing: ["V."], then: note("No  VOICE forguests"))
        #expect(errors(result) == ["V."])
        #expect(result.told == [])
    }

    @Test func aNewPageGetsTheSentencesOfTheSameCauses() {
        var second = note("No voice.", "No guests.")
        second["photo_ref.md"] = page("photo", errors: ["No guests."])
        let result = distil(note("No voice.", "No guests."), writing: ["V.", "G."], then: second)
        #expect(errors(result, "photo") == ["G."])
        #expect(
            result.told == [
                "out/photo_ref.md: warning: no sentence yet for what the reference says of 'photo', 'photo.GET' [prose-missing]"
            ]
        )
    }

    @Test func sentencesThatDisagreeAreNotGuessedFrom() {
        var second = note("No voice.", "No voice.")
        second["photo_ref.md"] = page("photo", errors: ["No voice."])
        let result = distil(note("No voice.", "No voice."), writing: ["V.", "W."], then: second)
        #expect(errors(result) == ["V.", "W."])
        #expect(errors(result, "photo") == [""])
    }

    @Test func aRewordedPropertyKeepsItsSentenceAndIsReported() {
        func page(_ words: String) -> [String: String] {
            ["note_ref.md": self.page("note", errors: [], properties: ["|text|\(words) String|"])]
        }
        let first = Distillation(pages: page("The words. The maximum length is 5 characters."))
        let edited = first.text("note_ref.md").replacing("| text | The max", with: "| text | What it says. The max")
        let files = [ReferenceFile(name: "note_ref.md", bytes: Array(edited.utf8))]
        let longer = page("The words. The maximum length is 9 characters.")
        #expect(Distillation(pages: longer, into: files, by: first.record).told == [])
        let result = Distillation(pages: page("The words, translated."), into: files, by: first.record)
        #expect(result.readBack.resource("note")?.properties.first?.summary.text == "What it says.")
        #expect(
            result.told == [
                "out/note_ref.md:13:10: warning: the reference describes 'note.properties.text' in other words now: is this "
                    + "still true? \"What it says.\" [prose-outdated]"
            ]
        )
    }

    @Test func theRecordHoldsDigestsAndNoWords() {
        let record = Distillation(pages: note("No voice.", "", "No guests.")).record
        #expect(
            record.text == """
                # Written by `ucwagen distill`: for each fact, a digest of what the reference said of it.
                eafd7ee0e2b3d12b note
                404dfb19a1a035df note.GET
                7edd9af2a63ca15c note.GET.errors.Forbidden.None
                bcd8a77ae8710127 note.GET.errors.Forbidden.None#3

                """
        )
        #expect(SentenceRecord(text: record.text) == record)
        #expect(SentenceRecord(text: "words\nABCDEF0123456789 a\n\n0123 b\n") == SentenceRecord())
    }
}
