import UCWAGenTemplating

/// What the frame shows.
struct WebPageView: View {
    var page: WebPage
    var style: String
    var script: String

    static let keys = ViewKeys<WebPageView>()
        .text("title") { $0.page.title }
        .markup("mark") { Markup(trusted: WebPage.mark(of: $0.page.command) + " Do not edit. -->") }
        .text("policy") { ContentSecurityPolicy(style: $0.style, script: $0.script).text }
        .markup("style") { Markup(trusted: $0.style) }
        .markup("script") { Markup(trusted: $0.script) }
        .list("navigation") { $0.page.navigation.map(NavigationGroupView.init) }
        .markup("content") { $0.page.content }
}

/// A heading of the navigation.
struct NavigationGroupView: View {
    var group: WebPage.NavigationGroup

    static let keys = ViewKeys<NavigationGroupView>()
        .text("title") { $0.group.title }
        .text("anchor") { $0.group.anchor }
        .flag("hasEntries") { !$0.group.entries.isEmpty }
        .text("count") { String($0.group.entries.count) }
        .list("entries") { $0.group.entries.map(NavigationEntryView.init) }
}

/// A line of the navigation.
struct NavigationEntryView: View {
    var entry: WebPage.NavigationEntry

    static let keys = ViewKeys<NavigationEntryView>()
        .text("title") { $0.entry.title }
        .text("anchor") { $0.entry.anchor }
}
