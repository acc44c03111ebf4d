/// Pages that the tests run on.
enum Pages {
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
