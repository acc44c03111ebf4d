import UCWAGenModel
import UCWAGenReader

/// A member of an enumeration, used on another page: in a type phrase, or as a subcode of an error.
struct MemberUse {
    /// The enumeration that the column Subcode of the error tables draws from.
    private static let subcodes = "ErrorSubcode"

    /// The enumeration's name.
    var enumeration: String
    /// The member.
    var member: String
    /// Where it is used.
    var position: SourcePosition

    /// Whether an enumeration is the one of subcodes.
    static func isOfSubcodes(_ enumeration: String) -> Bool { enumeration.lowercased() == subcodes.lowercased() }

    /// Whether a cell says that there is no subcode.
    static func isNoSubcode(_ text: String) -> Bool {
        text.isEmpty || (text.utf8.count == 4 && text.lowercased() == "none")
    }

    /// All uses in a reference, in page order.
    ///
    /// - Parameter enumerationNamed: Finds the page of an enumeration by its name, without regard to case.
    static func uses(in reference: Reference, enumerationNamed: (String) -> String?) -> [MemberUse] {
        var uses: [MemberUse] = []
        let subcodes = enumerationNamed(Self.subcodes)
        func append(_ cells: [Cell]) {
            guard let subcodes else { return }
            uses += cells.filter { !isNoSubcode($0.text) }
                .map { MemberUse(enumeration: subcodes, member: $0.text, position: $0.position) }
        }
        for page in reference.pages {
            guard case .resource(let facts) = page.content else { continue }
            for operation in facts.operations {
                for row in operation.query + (operation.body ?? []) {
                    guard let phrase = TypePhrase(row.description.prose), let name = enumerationNamed(phrase.type.name)
                    else { continue }
                    let position = row.description.position
                    let members = phrase.members.filter { name != subcodes || !isNoSubcode($0) }
                    uses += members.map { MemberUse(enumeration: name, member: $0, position: position) }
                }
                append(operation.errors.map(\.subcode))
                append(operation.asynchronousReasons.map(\.subcode))
            }
            append(facts.asynchronousReasons.map(\.subcode))
        }
        return uses
    }
}
