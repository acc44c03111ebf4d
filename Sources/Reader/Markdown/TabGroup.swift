/// Tabs that show one thing in several forms, such as a request in several languages.
struct TabGroup {
    /// The section that the tabs stand in; nil before the first.
    let section: Int?
    /// The level of that section's heading.
    let level: Int

    /// The level of the headings in the tabs, as far as the first shows it.
    private var levelOfSections: Int?
    private var count = 0
    private var earlier: Set<SectionKind> = []
    private var current: Set<SectionKind> = []
    private var hasSections = false
    private var hasText = false
    private var hadText = false

    init(section: Int?, level: Int) {
        self.section = section
        self.level = level
    }

    /// Whether the tab has had no section yet, so that its text belongs to that around the tabs.
    var isBeforeSections: Bool { !hasSections }

    /// Whether the tab's text shows in another form what an earlier tab showed.
    var isRepeatedText: Bool { !hasSections && hadText }

    /// Begins a tab.
    mutating func begin() {
        earlier.formUnion(current)
        hadText = hadText || hasText
        count += 1
        (current, hasSections, hasText) = ([], false, false)
    }

    /// Notes that the tab has text of its own.
    mutating func addText() { if !hasSections { hasText = true } }

    /// Whether a heading is none of the tabs'; a rule ends them too, where the page has one.
    func ends(before level: Int) -> Bool {
        if let levelOfSections { return level < levelOfSections }
        return count > 1 && level <= self.level
    }

    /// Notes a section of the tab.
    ///
    /// - Returns: Whether an earlier tab has it too.
    mutating func add(_ match: SectionVocabulary.Match, level: Int) -> Bool {
        hasSections = true
        if count == 1, levelOfSections == nil { levelOfSections = level }
        guard let kind = match.kind else { return false }
        current.insert(kind)
        return earlier.contains(kind)
    }
}
