import Testing
import UCWAGenModel
import UCWAGenTemplating

/// Templates that write mark-up escape what is text, and say where one does not.
@Suite struct MarkupTests {
    private struct Sample: View {
        var text: String
        var markup: Markup

        static let keys = ViewKeys<Sample>()
            .text("text") { $0.text }
            .texts("texts") { [$0.text] }
            .optionalText("optional") { $0.text }
            .markup("markup") { $0.markup }
    }

    private let pragma = TextKind.markup.pragma + "\n"

    private func templates(_ text: String) throws -> CompiledTemplates {
        let source = TemplateSource(file: "page.mustache", text: text)
        return try CompiledTemplates([source], writing: .markup, roots: [("page", Sample.keys.schema)])
    }

    private func problems(_ text: String) -> [String] {
        do {
            _ = try templates(text)
            return []
        } catch {
            return (error as? TemplateError)?.diagnostics.map { $0.text(folder: "") } ?? ["\(error)"]
        }
    }

    private func render(_ template: String, _ text: String) throws -> String {
        try templates(template).markup(Sample(text: text, markup: Markup(trusted: "<b>")), with: "page").text
    }

    @Test(arguments: [
        ("<>&\"'", "&lt;&gt;&amp;&quot;&#39;"), ("\"\u{301}", "&quot;\u{301}"), ("<\u{200D}", "&lt;\u{200D}"),
        ("plain", "plain"),
        ("é日\u{1F600}", "é日\u{1F600}"),
    ])
    func textsAreEscapedScalarByScalar(text: String, expected: String) throws {
        #expect(try Array(render(pragma + "{{text}}", text).utf8) == Array(expected.utf8))
        #expect(try Array(render(pragma + "{{#texts}}{{.}}{{/texts}}", text).utf8) == Array(expected.utf8))
    }

    @Test func markupStaysWhatItIs() throws {
        #expect(try render(pragma + "{{{markup}}}{{&markup}}", "") == "<b><b>")
    }

    @Test func insertingATextAsItIsIsAnError() {
        #expect(
            problems(pragma + "{{text}}\n{{{text}}}") == [
                "page.mustache:3:1: error: 'text' is text: expected '{{text}}', which escapes it [template-syntax]"
            ]
        )
        #expect(problems(pragma + "{{&text}}").count == 1)
        #expect(problems(pragma + "{{{uppercased(text)}}}").count == 1)
        #expect(problems(pragma + "{{#texts}}{{{.}}}{{/texts}}").count == 1)
        #expect(problems(pragma + "{{#optional}}{{{.}}}{{/optional}}").count == 1)
    }

    @Test func escapingMarkupIsAnError() {
        #expect(
            problems(pragma + "{{markup}}") == [
                "page.mustache:2:1: error: 'markup' is mark-up: expected '{{{markup}}}' [template-syntax]"
            ]
        )
    }

    @Test func everyTemplateBeginsWithThePragma() {
        #expect(
            problems("{{text}}") == [
                "page.mustache:1:1: error: a template begins with '{{% CONTENT_TYPE:ESCAPED}}' [template-syntax]"
            ]
        )
    }

    @Test func plainTextIsEscapedAsAWholeWhereMarkupIsWanted() throws {
        let source = TemplateSource(file: "page.mustache", text: TextKind.plain.pragma + "\n<{{text}}>")
        let plain = try CompiledTemplates([source], writing: .plain, roots: [("page", Sample.keys.schema)])
        let view = Sample(text: "&", markup: Markup(trusted: ""))
        #expect(plain.render(view, with: "page") == "<&>")
        #expect(plain.markup(view, with: "page").text == "&lt;&amp;&gt;")
    }
}
