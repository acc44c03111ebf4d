/// Pages that the tests run on.
enum Pages {
    /// A resource.
    static let contact = """
        # contact

        A person.

        ### Properties

        |Name|Description|
        |:-----|:-----|
        |name|What to call the person.|

        ### Links

        None

        ## Operations

        ### GET

        Reads the person.

        #### Request body

        None

        #### Response body

        The response from a GET request contains the properties and links shown in the Properties and Links sections at the top of this page.

        #### Synchronous errors

        |Error|Code|Subcode|Description|
        |:-----|:-----|:-----|:-----|
        |NotFound|404|None|Nobody of that name.|

        #### JSON Response

        ```
        HTTP/1.1 200 OK
        Content-Type: application/json
        {
          "rel" : "contact",
          "name" : "Ana"
        }
        ```

        """

    /// An enumeration.
    static let colour = """
        # Colour

        What a thing looks like.

        ## Members

        |Name|Description|
        |:-----|:-----|
        |Green|As grass.|
        |Red|As a rose.|

        """
}
