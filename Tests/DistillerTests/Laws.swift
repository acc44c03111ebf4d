import Foundation
import TestSupport
import Testing
import UCWAGenDistiller
import UCWAGenModel
import UCWAGenReader

/// What holds of every reference, however it is written.
enum Laws {
    /// The distilled pages say what the reference does.
    static func factsAreKept(_ distillation: Distillation) {
        let read = distillation.readBack
        #expect(read.diagnostics.count(.error) == 0)
        #expect(distillation.original.model.differences(to: read.model) == [])
        #expect(distillation.original.model.facts == read.model.facts)
    }

    /// Distilling again changes nothing, whether into the same folder or from the pages themselves.
    static func distillingTwiceChangesNothing(_ distillation: Distillation, _ files: [ReferenceFile]) {
        for record in [SentenceRecord(), distillation.record] {
            let again = Distillation(files, into: distillation.files, by: record)
            #expect(again.pages == distillation.pages)
            #expect(again.record == distillation.record)
            #expect(again.told == [])
        }
        #expect(SentenceRecord(text: distillation.record.text) == distillation.record)
        #expect(Distillation(distillation.files).pages == distillation.pages)
    }

    /// The Swift is the same apart from its documentation.
    static func swiftIsTheSame(_ distillation: Distillation) throws {
        let original = try Distillation.swift(of: distillation.original.model)
        let distilled = try Distillation.swift(of: distillation.readBack.model)
        #expect(original.keys.sorted() == distilled.keys.sorted())
        for (name, text) in original { #expect(distilled[name] == text, "\(name)") }
    }

    /// A sentence that a person writes is there after distilling again, for every fact of every page.
    static func sentencesAreKept(_ distillation: Distillation, _ files: [ReferenceFile]) {
        let edited = distillation.pages.map { page in
            let sentences = page.contents.split(separator: "`.", omittingEmptySubsequences: false)
                .joined(separator: "`, in our words.")
            // Rows have no sentence at first.
            let facts =
                #/(?m)^(\| [^|\n]+ \| )(?=The (?:maximum|minimum|default) |(?:Nullable |Array of )*(?:String|Boolean|Int32|Double|DateTime|TimeSpan|Byte|ExternalResource|\())/#
            let text = sentences.components(separatedBy: "\n\n").map { block in
                let block = block.replacing(facts) { "\($0.1)In our words. " }
                // In links and in responses the cell before the origin is the sentence.
                let response = #/(?m)^(\| [^|\n]+ \|) \| (sample|revision) \|$/#
                return block.contains("| Origin |\n")
                    ? block.replacing(#/\| (one|many) \| \|/#) { "| \($0.1) | In our words. |" }
                        .replacing(response) { "\($0.1) In our words. | \($0.2) |" }
                    : String((block + "\n").replacing(" | |\n", with: " | In our words. |\n").dropLast())
            }.joined(separator: "\n\n")
            return ReferenceFile(name: page.file, bytes: Array(text.utf8))
        }
        for record in [SentenceRecord(), distillation.record] {
            let again = Distillation(files, into: edited, by: record)
            #expect(again.files == edited)
            #expect(again.told == [])
        }
    }

    /// No nine words of the source's sentences stand in a row on a distilled page.
    static func noSentenceOfTheSource(_ distillation: Distillation, _ files: [ReferenceFile]) {
        var known: Set<[String]> = []
        for file in files {
            for line in prose(of: file.bytes) {
                for cell in line.split(separator: "|") { known.formUnion(WordRuns.runs(in: cell)) }
            }
        }
        for page in distillation.pages {
            for line in page.contents.split(separator: "\n") {
                let found = WordRuns.runs(in: line).first { known.contains($0) && WordRuns.isSentence($0) }
                #expect(found == nil, "\(page.file)")
            }
        }
    }

    /// The lines of a page that are no samples.
    private static func prose(of bytes: [UInt8]) -> [Substring] {
        var isSample = false
        return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).filter { line in
            let isFence = line.drop(while: \.isWhitespace).hasPrefix("```")
            if isFence { isSample.toggle() }
            return !isSample && !isFence
        }
    }
}

/// Runs of nine words.
enum WordRuns {
    private static let length = 9
    private static let common: Set<String> = [
        "the", "a", "an", "of", "to", "in", "is", "are", "that", "this", "for", "and", "or", "by", "can", "be", "with",
        "on", "as", "it", "not", "from", "will", "which", "has", "have", "when", "if",
    ]

    /// All runs in a line, where links lead left out.
    static func runs(in line: some StringProtocol) -> Set<[String]> {
        var words: [String] = []
        var word = ""
        var isDestination = false
        var previous: Character = " "
        for character in line + " " {
            if previous == "]", character == "(" { isDestination = true }
            if character.isLetter, character.isASCII, !isDestination {
                word += character.lowercased()
            } else if !word.isEmpty {
                if word.count > 1 { words.append(word) }
                word = ""
            }
            if character == ")" { isDestination = false }
            previous = character
        }
        guard words.count >= length else { return [] }
        return Set((0...(words.count - length)).map { Array(words[$0..<($0 + length)]) })
    }

    /// Whether a run is part of a sentence; lists of names are facts.
    static func isSentence(_ run: [String]) -> Bool { common.intersection(run).count >= 2 }
}
