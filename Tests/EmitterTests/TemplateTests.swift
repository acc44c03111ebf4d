import Foundation
import Testing
import UCWAGenModel
import UCWAGenTemplates
import UCWAGenTemplating

@testable import UCWAGenEmitter

@Suite struct TemplateTests {
    /// The diagnostics of the built-in templates with one of them replaced.
    private func problems(_ name: String, _ text: String) -> [String] {
        var sources = TemplateSource.builtIn.filter { $0.name != name }
        sources.append(TemplateSource(file: "custom/\(name).mustache", text: text))
        do {
            _ = try TemplateLibrary(sources)
            return []
        } catch {
            return error.diagnostics.map { $0.text(folder: "") }
        }
    }

    private let pragma = "{{% CONTENT_TYPE:TEXT}}\n"

    @Test func theListIsTheFolder() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Templates")
            .standardized
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".mustache") }
            .sorted()
        #expect(BuiltInTemplates.all.map(\.file) == files)
        for template in BuiltInTemplates.all {
            let onDisk = try Data(contentsOf: folder.appending(path: template.file))
            #expect(Data(template.bytes) == onDisk, "\(template.file)")
        }
    }

    @Test func everyTemplateIsPlainText() {
        for source in TemplateSource.builtIn {
            #expect(source.text.hasPrefix(pragma), "\(source.file)")
        }
    }

    @Test func builtInTemplatesAreSound() throws {
        _ = try TemplateLibrary()
    }

    @Test func unknownNamesAreReportedWithTheirLine() {
        let found = problems(
            "documentation",
            pragma + "{{#documentation}}\n/// {{.}}\n{{sumary}}\n{{/documentation}}\n"
        )
        #expect(found.count == 1, "though several templates include it")
        #expect(found.first?.hasPrefix("custom/documentation.mustache:4:1: error: unknown name 'sumary'") == true)
        #expect(found.first?.hasSuffix("[template-name]") == true)
    }

    @Test func namesOfOtherViewsAreUnknown() {
        let found = problems("genericErrors", pragma + "{{typeName}}\n{{#errors}}{{name}}{{/errors}}\n{{name}}\n")
        #expect(found.map { $0.prefix(48) } == ["custom/genericErrors.mustache:4:1: error: unknow"])
    }

    @Test func aLeadingFullStopLooksNoFurther() {
        let found = problems("genericErrors", pragma + "{{#errors}}{{typeName}}{{.typeName}}{{/errors}}")
        #expect(found.count == 1)
        #expect(found.first?.contains("unknown name '.typeName'") == true)
    }

    @Test func listsAndFlagsAreNoText() {
        let found = problems("genericErrors", pragma + "{{errors}}")
        #expect(
            found == [
                "custom/genericErrors.mustache:2:1: error: 'errors' is no text: expected a section [template-name]"
            ]
        )
    }

    @Test func unknownTemplatesAndTransforms() {
        #expect(
            problems("genericErrors", pragma + "\n{{>propertys}}") == [
                "custom/genericErrors.mustache:3:1: error: no template 'propertys' [template-partial]"
            ]
        )
        #expect(
            problems("genericErrors", pragma + "{{uppercase(typeName)}}") == [
                "custom/genericErrors.mustache:2:1: error: unknown transform 'uppercase' [template-transform]"
            ]
        )
        #expect(problems("genericErrors", pragma + "{{uppercased(typeName)}}") == [])
    }

    @Test func templatesAreWellFormed() {
        #expect(
            problems("genericErrors", pragma + "{{#errors}}\n{{name}}") == [
                "custom/genericErrors.mustache:2:1: error: section 'errors' is not closed [template-syntax]"
            ]
        )
        #expect(
            problems("genericErrors", pragma + "{{/errors}}") == [
                "custom/genericErrors.mustache:2:1: error: section 'errors' ends here, but is not open [template-syntax]"
            ]
        )
        #expect(
            problems("genericErrors", pragma + "{{name") == [
                "custom/genericErrors.mustache:2:1: error: the tag is not closed [template-syntax]"
            ]
        )
        #expect(
            problems("genericErrors", "{{typeName}}") == [
                "custom/genericErrors.mustache:1:1: error: a template begins with '{{% CONTENT_TYPE:TEXT}}' [template-syntax]"
            ]
        )
        #expect(
            problems("genericErrors", pragma + "{{>genericErrors}}") == [
                "custom/genericErrors.mustache:2:1: error: 'genericErrors' includes itself [template-partial]"
            ]
        )
    }

    @Test func aMissingTemplateIsReported() {
        let sources = TemplateSource.builtIn.filter { $0.name != "resource" }
        #expect(throws: TemplateError.self) { try TemplateLibrary(sources) }
    }
}
