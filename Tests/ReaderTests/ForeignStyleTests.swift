import TestSupport
import Testing
import UCWAGenModel

/// A page in the style in which references are published today.
@Suite struct ForeignStyleTests {
    private static let page = """
        ---
        title: note resource
        description: A note that a person leaves.
        ms.date: 05/11/2026
        ms.topic: reference
        ms.custom:
          - api
          - "reference"
        ms.localizationpriority: medium
        ---

        # note resource

        [!INCLUDE [version-notice](../includes/notice.md)]

        > [!IMPORTANT]
        > Notes are kept for one day.

        A note that a person leaves. Its kind is one of [NoteKind][kind].

        ## Web Link

        See <xref:note>.

        ### Properties

        | Property | Type | Description |
        |:---------|:-----|:------------|
        | message  | String | What the note says. |
        | kind     | [NoteKind][kind] | What the note is about. |

        ### Links

        <!-- Others may follow. -->

        | Link | Description |
        |:-----|:------------|
        | self | The [note (UCWA)](note_ref.md) itself. |

        ## Operations

        ### GET {#get}

        Reads the note.

        > [!TIP]
        > Ask rarely.

        #### Request body

        None

        #### Response body

        The response from a GET request contains the properties and links shown in the Properties and Links sections at the top of this page.

        #### Synchronous errors

        | Error | Code | Subcode | Description |
        |:------|:-----|:--------|:------------|
        | NotFound | 404 Not Found | None | No note. |

        ### PATCH

        Changes the note.

        #### Request body

        | Name | Type | Required | Description |
        |:-----|:-----|:--------:|:------------|
        | message | String | ✔️ | What the note says. |
        | kind | NoteKind | ✗ | What the note is about. |

        #### Response body

        None

        #### Synchronous errors

        <table>
          <tr><th>Error</th><th>Code</th><th>Subcode</th><th>Description</th></tr>
          <tr><td>Conflict</td><td>409</td><td>None</td><td>Changed by <b>another</b>.</td></tr>
        </table>

        #### Examples

        # [Swift](#tab/swift)

        ```swift
        try await note.patch()
        ```

        # [JSON](#tab/json)

        ```json
        {"message": "Away"}
        ```

        ---

        ## See also

        - [NoteKind][kind]

        [kind]: NoteKind_ref.md
        """

    @Test func readsWithoutAWarningThatItsAuthorWouldNotUnderstand() throws {
        let kind = PageSketch(enumeration: "NoteKind", members: ["Personal", "OutOfOffice"])
        let read = ReadReference(pages: ["note_ref.md": Self.page, kind.file: kind.text])
        #expect(
            read.diagnosticLines == [
                "note_ref.md:14:1: note: '[!INCLUDE [version-notice](../includes/notice.md)]' says nothing of the API: read as nothing [markup-ignored]",
                "note_ref.md:42:1: warning: heading \"GET {#get}\" read as \"GET\" [heading-misspelt]",
            ]
        )
        let note = try #require(read.resource("note"))
        #expect(note.summary.text == "A note that a person leaves. Its kind is one of NoteKind.")
        #expect(note.description?.text == "Notes are kept for one day.")
        #expect(note.properties.map(\.name) == ["message", "kind"])
        #expect(note.properties.map(\.type.phrase) == ["String", "NoteKind"])
        #expect(note.properties.map(\.summary.text) == ["What the note says.", "What the note is about."])
        #expect(note.links.map(\.summary.text) == ["The note itself."])
        #expect(note.operations.map(\.method) == ["GET", "PATCH"])
        #expect(note.operations.map(\.summary.text) == ["Reads the note.\n\nAsk rarely.", "Changes the note."])
        #expect(note.operations.flatMap(\.errors).map(\.status) == [404, 409])
        #expect(note.operations.last?.errors.map(\.description.text) == ["Changed by another."])
        let fields = try #require(note.operations.last?.body?.fields)
        #expect(fields.map(\.name) == ["message", "kind"])
        #expect(fields.map(\.type.phrase) == ["String", "NoteKind"])
        #expect(fields.map(\.isRequired) == [true, false])
    }
}
