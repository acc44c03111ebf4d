import UCWAGenModel

extension ChangeRule {
    /// All rules, by what they are about.
    public static let list = RuleList(
        by: "about",
        [
            RuleList.Group("pages", pageRules),
            RuleList.Group("properties", propertyRules),
            RuleList.Group("links", linkRules),
            RuleList.Group("scopes", scopeRules),
            RuleList.Group("events", eventRules),
            RuleList.Group("requests", requestRules),
            RuleList.Group("query parameters", queryParameterRules),
            RuleList.Group("body fields", bodyFieldRules),
            RuleList.Group("rows of query and body", parameterRowRules),
            RuleList.Group("responses", responseRules),
            RuleList.Group("errors", errorRules),
            RuleList.Group("members of enumerations", memberRules),
            RuleList.Group("documentation", documentationRules),
        ]
    )

    /// All rules, in the order of the list.
    public static var all: [ChangeRule] { list.rules }

    /// What stands above the list in the documentation.
    public static let listIntroduction = """
        # Rules of changes

        What `ucwagen diff` tells of the change from one reference to another, and what that does to applications.

        A change is **breaking for source** where source that compiled with the old Swift may not compile with the new one;
        **breaking on the wire** where source compiles, but what travels is not what it was; **additive** where whatever worked
        still works; and **documentation** where only words differ. The order of rows and pages, the places of facts and the
        evidence behind them are no change.

        One thing is not told, because it is none of the reference's: a name that would collide with another in Swift may be
        spelled otherwise when that other comes or goes, which the rule `name-collision` tells.

        A change that is accepted is named by its fingerprint, which `--verbose` and `--format json` show, in the file of
        `--ignore`:

        <!-- read as: accepted.yml -->
        ```yaml
        - fingerprint: f64c71b68629e792
          path: note.properties.level
          reason: No application reads it.
        ```
        """
}
