/// Pages whose samples show more than their tables list.
enum NotePages {
    /// A page that says that its request has no body and its response neither, with a sample that shows both.
    static func send(revision: String = "", query: String = "", body: String = "None") -> String {
        """
        # sendNote\(revision)

        Sends a note.

        ## Resource description

        ### Properties

        None

        ### Links

        None

        ## Operations

        ### POST

        Sends it.
        \(query)
        #### Request body

        \(body)

        #### Response body

        None

        #### Synchronous errors

        None

        #### JSON Request

        ```
        POST https://pool.example/ucwa/v1/applications/a1/sendNote HTTP/1.1
        Content-Type: application/json

        {
          "to": "sip:ana@pool.example",
          "topic": "Lunch",
          "level": 3,
          "_links": {"text": {"href": "data:text/plain,Hello"}}
        }
        ```

        #### JSON Response

        ```
        HTTP/1.1 201 Created
        Location: /ucwa/v1/applications/a1/notes/n1
        Content-Type: application/json

        {"rel": "note", "_links": {"self": {"href": "/ucwa/v1/applications/a1/notes/n1"}}}
        ```

        """
    }

    /// A table that lists one of the names that the sample shows in the body.
    static let toRow = """

        #### Query parameters

        | Name | Description | Required? |
        | :--- | :--- | :--- |
        | to | Whom to send it to. | Yes |

        """

    /// A resource whose sample shows more than its tables list.
    static let note = """
        # note

        A note.

        ## Resource description

        ### Properties

        | Name | Description |
        | :--- | :--- |
        | text | What it says. |

        ### Links

        None

        ## Operations

        ### GET

        Reads it.

        #### Request body

        None

        #### Response body

        The response from a GET request contains the properties and links shown in the Properties and Links sections at the top of this page.

        #### Synchronous errors

        None

        #### JSON Request

        ```
        GET https://pool.example/ucwa/v1/applications/a1/notes/n1 HTTP/1.1
        ```

        #### JSON Response

        ```
        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "rel": "note",
          "text": "Hello",
          "mood": "fine",
          "_links": {"self": {"href": "/ucwa/v1/applications/a1/notes/n1"}, "author": {"href": "/ucwa/v1/a1/people/p1"}},
          "_embedded": {"place": [{"rel": "place", "_links": {"self": {"href": "/ucwa/v1/a1/places/p1"}}}]}
        }
        ```

        """
}
