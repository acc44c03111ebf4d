import UCWAGenModel

extension DiagnosticRule {
    /// The rules that reading a page may break.
    public static let readerRules: [DiagnosticRule] = [
        folderUnreadable, folderEmpty, pageUnreadable, pageTooLarge, pageBinary, pageEncoding, pageEmpty, pageDuplicate,
        pageSkipped, titleMissing, titleMismatch, headingMisspelt, headingUnknown, headingPromoted, sectionOrphaned,
        sectionUnreadable, sectionMissing, verbUnknown, fenceUnclosed, tableRuleMissing, tableHeaderUnexpected,
        tableRowCells, tableRowNameless, tableSplit, linkUnclosed, requiredFlagUnclear, originUnclear,
        reasonWithoutCode,
        sampleMissing, sampleWithoutHead, sampleUnreadable, sampleRepaired, sampleUnsafe, referenceEmpty,
        pageKindUnclear, commentUnclosed, markupIgnored, tabRepeated, nameDecorated, rowListedTwice,
    ]

    static let referenceEmpty = DiagnosticRule(
        "reference-empty",
        .warning,
        purpose: "None of the pages is one of a reference, so nothing can be generated.",
        example: "none of 85 pages describes a resource, an enumeration or the generic errors: nothing to generate"
    )
    static let pageKindUnclear = DiagnosticRule(
        "page-kind-unclear",
        .warning,
        purpose:
            "A page has a table that only resources have, and lacks the sections by which a resource is recognized.",
        example:
            "the page has a section \"Properties\", but neither \"Web Link\" nor \"Operations\": the page is skipped"
    )
    static let commentUnclosed = DiagnosticRule(
        "comment-unclosed",
        .warning,
        purpose: "An HTML comment is not closed; it is taken to end with its line.",
        example: "the comment is not closed: read as closed at the end of its line"
    )
    static let markupIgnored = DiagnosticRule(
        "markup-ignored",
        .note,
        purpose: "A mark is for the publishing of the page alone, such as an inclusion; it is read as nothing.",
        example: "'[!INCLUDE [retirement](retirement.md)]' says nothing of the API: read as nothing"
    )
    static let tabRepeated = DiagnosticRule(
        "tab-repeated",
        .note,
        purpose: "Tabs show the same section in several forms; the first is read.",
        example: "section \"Request body\" stands in an earlier tab too: read there"
    )
    static let nameDecorated = DiagnosticRule(
        "name-decorated",
        .warning,
        purpose: "A cell holds more than the name that it should hold.",
        example: "\"topic*\" read as 'topic'"
    )
    static let rowListedTwice = DiagnosticRule(
        "row-listed-twice",
        .warning,
        purpose:
            "A table lists a property, a query parameter or a field twice, or has two rows that are equal in all cells.",
        example: "the field 'age' is listed twice: see also line 32"
    )

    static let folderUnreadable = DiagnosticRule(
        "folder-unreadable",
        .error,
        purpose: "The folder of the reference is missing, is a file, or may not be read.",
        example: "no folder at 'specs': expected a folder of reference pages"
    )
    static let folderEmpty = DiagnosticRule(
        "folder-empty",
        .error,
        purpose: "The folder of the reference holds no page.",
        example: "no page in 'specs': expected files that end in '.md'"
    )
    static let pageUnreadable = DiagnosticRule(
        "page-unreadable",
        .error,
        purpose: "A page cannot be read from disk.",
        example: "cannot read the page: no such file or directory"
    )
    static let pageTooLarge = DiagnosticRule(
        "page-too-large",
        .error,
        purpose: "A page is larger than any reference page can be; it is not read.",
        example: "the page has 5242880 bytes: expected at most 4194304"
    )
    static let pageBinary = DiagnosticRule(
        "page-binary",
        .error,
        purpose: "A page holds a zero byte and so is no text.",
        example: "found a zero byte: expected text in UTF-8"
    )
    static let pageEncoding = DiagnosticRule(
        "page-encoding",
        .error,
        purpose: "A page is not valid UTF-8.",
        example: "found byte 0xE9, which is not valid UTF-8: expected text in UTF-8"
    )
    static let pageEmpty = DiagnosticRule(
        "page-empty",
        .error,
        purpose: "A page has no text.",
        example: "the page is empty: expected a title and sections"
    )
    static let pageDuplicate = DiagnosticRule(
        "page-duplicate",
        .error,
        purpose: "Two pages have the same name; names are compared without case.",
        example: "the page describes 'contact', as 'contact_ref.md' does: expected one page for a name"
    )
    static let pageSkipped = DiagnosticRule(
        "page-skipped",
        .note,
        purpose: "A page holds no facts of the API, such as a guide.",
        example: "no section of a resource or an enumeration: the page is skipped"
    )
    static let titleMissing = DiagnosticRule(
        "title-missing",
        .warning,
        purpose: "A page has no title; its file's name is taken.",
        example: "the page has no title: named 'contact' after its file"
    )
    static let titleMismatch = DiagnosticRule(
        "title-mismatch",
        .warning,
        purpose: "A page's title and its file's name disagree; links follow the file's name, and so does the model.",
        example: "the title is \"contacts\", the file says 'contact': read as 'contact'"
    )
    static let headingMisspelt = DiagnosticRule(
        "heading-misspelt",
        .warning,
        purpose: "A heading is close to a known one, or has more around it than its words.",
        example: "heading \"Propertie\" read as \"Properties\""
    )
    static let headingUnknown = DiagnosticRule(
        "heading-unknown",
        .warning,
        purpose: "A heading of a resource or enumeration page is not known; its section is skipped.",
        example: "heading \"Throttling\" is not known: its section is skipped"
    )
    static let headingPromoted = DiagnosticRule(
        "heading-promoted",
        .warning,
        purpose: "A paragraph in bold is a section's name.",
        example: "bold paragraph \"Properties\" read as a heading"
    )
    static let sectionOrphaned = DiagnosticRule(
        "section-orphaned",
        .error,
        purpose: "A section of an operation stands before any verb.",
        example: "section \"Request body\" stands outside an operation: expected a heading such as \"GET\" before it"
    )
    static let sectionUnreadable = DiagnosticRule(
        "section-unreadable",
        .warning,
        purpose: "A section holds neither its table nor `None`.",
        example: "section \"Properties\" has no table: expected a table or \"None\""
    )
    static let sectionMissing = DiagnosticRule(
        "section-missing",
        .warning,
        purpose: "A page lacks a section that every page of its kind has.",
        example: "the page has no section \"Properties\""
    )
    static let verbUnknown = DiagnosticRule(
        "verb-unknown",
        .error,
        purpose: "A heading stands where a verb should, and is none that an operation may have.",
        example: "verb \"FETCH\" is not known: expected GET, POST, PUT, PATCH, DELETE, HEAD or OPTIONS"
    )
    static let fenceUnclosed = DiagnosticRule(
        "fence-unclosed",
        .warning,
        purpose: "A fenced block is not closed; it is taken to end before the next known heading.",
        example: "the fence is not closed: read as closed before the heading in line 120"
    )
    static let tableRuleMissing = DiagnosticRule(
        "table-rule-missing",
        .warning,
        purpose: "A table has no rule row under its header.",
        example: "the table has no rule row: its first row was read as the header"
    )
    static let tableHeaderUnexpected = DiagnosticRule(
        "table-header-unexpected",
        .warning,
        purpose:
            "A table's columns are not those of its section; the ones that are known are read by name, others by position.",
        example: "found the columns Nmae, Description: expected Name, Description"
    )
    static let tableRowCells = DiagnosticRule(
        "table-row-cells",
        .warning,
        purpose: "A row has more or fewer cells than its header.",
        example: "the row has 3 cells: expected 2 as in the header"
    )
    static let tableRowNameless = DiagnosticRule(
        "table-row-nameless",
        .error,
        purpose: "A row lacks the name that it is about.",
        example: "the row has no name: expected one in the column \"Name\""
    )
    static let tableSplit = DiagnosticRule(
        "table-split",
        .warning,
        purpose: "Rows stand apart from their table; they are read as its continuation.",
        example: "rows without a header read as the continuation of the table above"
    )
    static let linkUnclosed = DiagnosticRule(
        "link-unclosed",
        .warning,
        purpose: "A link lacks its closing parenthesis.",
        example: "the link to 'message_ref.md' is not closed: read as a link"
    )
    static let requiredFlagUnclear = DiagnosticRule(
        "required-flag-unclear",
        .warning,
        purpose: "The column Required holds neither yes nor no; the row is read as not required.",
        example: "\"Maybe\" in the column \"Required?\": expected Yes or No"
    )
    static let originUnclear = DiagnosticRule(
        "origin-unclear",
        .warning,
        purpose: "The column `Origin` of a distilled page holds another word than those that it knows.",
        example: "\"guess\" in the column \"Origin\": expected sample or revision"
    )
    static let reasonWithoutCode = DiagnosticRule(
        "reason-without-code",
        .error,
        purpose: "A table of asynchronous reasons has no code above it.",
        example: "the table has no list item with a code above it"
    )
    static let sampleMissing = DiagnosticRule(
        "sample-missing",
        .warning,
        purpose: "A section for a sample holds none.",
        example: "section \"JSON Request\" has no sample"
    )
    static let sampleWithoutHead = DiagnosticRule(
        "sample-without-head",
        .warning,
        purpose: "A sample begins with its body: method, status and media type are unknown.",
        example: "the sample has no head: expected a request line or a status line"
    )
    static let sampleUnreadable = DiagnosticRule(
        "sample-unreadable",
        .warning,
        purpose: "A sample's body cannot be parsed; it yields no evidence.",
        example: "the JSON body cannot be read: expected ':' after \"name\", found '}'"
    )
    static let sampleRepaired = DiagnosticRule(
        "sample-repaired",
        .note,
        purpose: "A sample's body is not valid as it stands and was read as meant.",
        example: "a string holds a line break: read as part of the string"
    )
    static let sampleUnsafe = DiagnosticRule(
        "sample-unsafe",
        .warning,
        purpose: "An XML sample declares a document type or entities; it is not parsed.",
        example: "the XML body declares a document type or an entity: it was not read"
    )
}
