/// A small page to vary in tests.
public enum PageText {
    /// A resource with a property, a link and a GET.
    public static let contact = """
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

    /// The page with one text in place of another.
    public static func contact(replacing old: String, with new: String) -> String {
        precondition(contact.contains(old), "the page does not hold \(old)")
        return contact.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
}

extension ReadReference {
    /// Reads the page of `contact` from a text.
    public init(contact text: String) {
        self.init(pages: ["contact_ref.md": text])
    }
}
