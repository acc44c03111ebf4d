/// The templates, styles and scripts of web pages that travel inside the generator.
///
/// The package embeds each file of this folder by its name; the lists here have to say the same.
public enum WebTemplates {
    /// The templates of the frame, by file, with what they hold.
    public static let frame: [(file: String, bytes: [UInt8])] = [
        ("page.mustache", PackageResources.page_mustache)
    ]

    /// The style of the frame.
    public static let frameStyle: [UInt8] = PackageResources.page_css

    /// The script of the frame.
    public static let frameScript: [UInt8] = PackageResources.page_js

    /// The templates of the page of a diff, by file, with what they hold.
    public static let diff: [(file: String, bytes: [UInt8])] = [
        ("diff.mustache", PackageResources.diff_mustache),
        ("diffChange.mustache", PackageResources.diffChange_mustache),
        ("diffEntry.mustache", PackageResources.diffEntry_mustache),
        ("diffWords.mustache", PackageResources.diffWords_mustache),
    ]

    /// The style of the page of a diff.
    public static let diffStyle: [UInt8] = PackageResources.diff_css

    /// The script of the page of a diff.
    public static let diffScript: [UInt8] = PackageResources.diff_js

    /// The templates of the report, by file, with what they hold.
    public static let report: [(file: String, bytes: [UInt8])] = [
        ("enumeration.mustache", PackageResources.enumeration_mustache),
        ("errorRow.mustache", PackageResources.errorRow_mustache),
        ("evidence.mustache", PackageResources.evidence_mustache),
        ("fields.mustache", PackageResources.fields_mustache),
        ("head.mustache", PackageResources.head_mustache),
        ("map.mustache", PackageResources.map_mustache),
        ("namedRow.mustache", PackageResources.namedRow_mustache),
        ("operation.mustache", PackageResources.operation_mustache),
        ("paragraph.mustache", PackageResources.paragraph_mustache),
        ("report.mustache", PackageResources.report_mustache),
        ("resource.mustache", PackageResources.resource_mustache),
        ("words.mustache", PackageResources.words_mustache),
    ]

    /// The style of the report.
    public static let reportStyle: [UInt8] = PackageResources.report_css

    /// The script of the report.
    public static let reportScript: [UInt8] = PackageResources.report_js
}
