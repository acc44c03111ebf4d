import UCWAGenModel
import UCWAGenReader

/// A row whose type is to be decided, and what is known about it.
struct TypeSubject {
    /// Where a row stands.
    enum Place: Hashable {
        /// In the Properties table.
        case property
        /// In the query table of an operation, by its method.
        case query(String)
        /// In the body table of an operation, by its method.
        case body(String)

        /// The method of the operation that the row belongs to; nil for a property.
        var method: String? {
            switch self {
            case .property: nil
            case .query(let method), .body(let method): method
            }
        }
    }

    /// A value in a sample message.
    struct Sample {
        /// The type that the value shows.
        var type: TypeReference
        /// The value with its name, as it stands.
        var text: String
        /// Its place.
        var position: SourcePosition
    }

    /// The number of the row among all rows of the reference, by which the rules keep what they know of it.
    var id: Int
    /// The page that the row stands on.
    var page: String
    /// Where on the page.
    var place: Place
    /// The name on the wire.
    var name: String
    /// What the row says.
    var description: Cell
    /// The row's place; where no table lists the name, the line of the sample that shows it.
    var position: SourcePosition
    /// Whether a request must send the value, by the row.
    var isRequired: Bool
    /// Whether a table lists the name.
    var origin: FactOrigin
    /// Whether the row says itself where it comes from, as those of distilled pages do.
    var isOriginStated: Bool
    /// The type that the row states: in a column of its own, or at the end of the description.
    var phrase: TypePhrase?
    /// The cell of the column of types, where the table has one.
    var typeCell: Cell?
    /// What the samples show: the first value in each format, and all that show another type.
    var samples: [Sample]
    /// Every text that the samples show, lists taken apart.
    var words: Set<String>
    /// The words of the name.
    var nameWords: NameWords
    /// The words of the resource's rel.
    var resourceWords: NameWords
    /// What the row says about its values.
    var constraints: Constraints

    /// What the row says, without the type phrase.
    var prose: Prose { phrase.map { description.prose.prefix($0.offset) } ?? description.prose }

    /// How messages name the row.
    var label: String { "'\(name)'" }
}

/// What a rule says about a type.
struct TypeVerdict {
    /// The rule, and the words that it speaks from.
    var evidence: Evidence
    /// The type's name.
    var name: String
    /// Whether the value is a list; nil where the rule cannot tell.
    var isArray: Bool?
    /// Whether the value may be null.
    var isNullable = false
    /// Whether this only says that the value travels as text, which a stronger word may make an enumeration or a date.
    var isText = false

    /// The type as a person says it.
    var words: String { isArray == true ? "a list of \(name)" : name }

    /// Whether values of the type travel as text.
    var travelsAsText: Bool {
        let textual: Set<Primitive> = [.string, .dateTime, .timeSpan, .byte, .externalResource]
        return Primitive(rawValue: name).map(textual.contains) ?? true
    }
}
