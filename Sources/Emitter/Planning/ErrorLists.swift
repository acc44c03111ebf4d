import UCWAGenModel

/// The distinct lists of error conditions that operations document, each written once for all of them.
///
/// A list is named by a digest of its conditions, so that its name changes with the list alone and a change of one page touches no
/// other page's file.
struct ErrorLists {
    /// A list.
    struct List {
        var name: String
        var conditions: [String]
    }

    /// The lists, sorted by their conditions.
    let lists: [List]
    private var names: [[String]: String] = [:]

    /// Collects the lists of all operations, those of asynchronous errors included.
    init(_ model: ReferenceModel, _ conditions: ErrorConditionTable) {
        let operations = model.resources.lazy.flatMap(\.operations)
        let all = Set(operations.flatMap { [conditions.names($0.errors), conditions.names($0.asynchronousErrors)] })
        var lists: [List] = []
        var taken: Set<String> = []
        for list in all.filter({ !$0.isEmpty }).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            let digest = StableDigest.hexadecimal(of: list).uppercased()
            // Eight digits are enough to read; the whole digest settles the rest.
            let name = ["errors" + digest.prefix(8), "errors" + digest].first { taken.insert($0).inserted }
            guard let name else { continue }
            lists.append(List(name: name, conditions: list))
            names[list] = name
        }
        self.lists = lists
    }

    /// The expression for a list; nil where it is empty.
    func expression(_ conditions: [String]) -> String? {
        names[conditions].map { "." + $0 }
    }
}
