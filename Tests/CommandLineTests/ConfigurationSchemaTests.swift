import Foundation
import TestSupport
import Testing

import UCWAGenModel

@testable import ucwagen

/// The JSON Schema of `ucwagen.yml`, and that it allows what the tool does.
@Suite struct ConfigurationSchemaTests {
    private let file = Folders.package.appendingPathComponent("Sources/ucwagen/ucwagen.schema.json")

    @Test func theFileIsWrittenFromTheKeysAndRules() throws {
        try Golden.expect(ConfigurationSchema.json(rules: DiagnosticRule.all), at: file)
    }

    /// Each text is JSON, and so YAML too.
    @Test(arguments: [
        (#"{"specs": "a", "overrides": "b", "output": "c", "templates": "d"}"#, true),
        (#"{"access": "package", "namespace": "", "runtimeModule": "Wire", "documentation": false}"#, true),
        (#"{"include": ["start*", "me"], "exclude": "startVideo"}"#, true),
        (#"{"names": {"contact.properties.state": "mood"}}"#, true),
        (#"{"rules": {"heading-misspelt": "off", "page-skipped": "note", "page-duplicate": false}}"#, true),
        (#"{"ouput": "c"}"#, false),
        (#"{"access": "open"}"#, false),
        (#"{"documentation": "maybe"}"#, false),
        (#"{"include": {"start": true}}"#, false),
        (#"{"include": "me", "depth": 0}"#, true),
        (#"{"depth": -1}"#, false),
        (#"{"depth": "0"}"#, false),
        (#"{"rules": {"heading-misspelt": "loud"}}"#, false),
        (#"{"rules": {"heading-mispelt": "off"}}"#, false),
        (#"["specs"]"#, false),
    ])
    func itAllowsWhatTheToolReads(text: String, isAllowed: Bool) throws {
        let schema = try JSONSchema(Data(contentsOf: file))
        #expect(try schema.violations(in: Data(text.utf8)).isEmpty == isAllowed)
        let folder = try TemporaryFolder()
        try folder.write(text, to: "ucwagen.yml")
        let run = try CommandRun.ucwagen(["lint"], in: folder.url)
        #expect(run.errors.contains("[configuration-invalid]") != isAllowed, "\(run.errors)")
    }
}
