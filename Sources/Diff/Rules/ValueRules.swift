/// The rules about the values that a property, a query parameter or a body field takes.
struct ValueRules {
    let typeChanged: ChangeRule
    let arrayChanged: ChangeRule
    let nullableChanged: ChangeRule
    let constraintTightened: ChangeRule
    let constraintLoosened: ChangeRule
    let defaultChanged: ChangeRule

    /// The rules in the order in which they are listed.
    var all: [ChangeRule] {
        [typeChanged, arrayChanged, nullableChanged, constraintTightened, constraintLoosened, defaultChanged]
    }

    /// Creates the rules of a kind of fact.
    ///
    /// - Parameters:
    ///   - id: What the identifiers begin with, such as `body-field`.
    ///   - noun: What a fact is called, such as `body field`.
    ///   - direction: Which way the values travel: what is less for one side is more for the other.
    init(_ id: String, _ noun: String, _ direction: ChangeRule.Direction) {
        let isSent = direction == .request
        typeChanged = ChangeRule(
            id + "-type-changed",
            direction,
            .source,
            "The values of a \(noun) are of another type.",
            because: "The Swift type is another one.",
            example: "'state' from 'String' to 'ConversationState'"
        )
        arrayChanged = ChangeRule(
            id + "-array-changed",
            direction,
            .source,
            "A \(noun) holds a list where it held one value, or the other way round.",
            because: "The Swift type is an array, or no longer one.",
            example: "'modalities' from 'String' to 'Array of String'"
        )
        nullableChanged = ChangeRule(
            id + "-nullable-changed",
            direction,
            .additive,
            "The reference says otherwise than before whether a \(noun) may be null.",
            because: isSent
                ? "The Swift leaves out what has no value; it never sends null."
                : "Every property is optional in Swift, and null reads as nil.",
            example: "'topic' may be null now"
        )
        constraintTightened = ChangeRule(
            id + "-constraint-tightened",
            direction,
            isSent ? .wire : .additive,
            "A limit on the values of a \(noun) is new or narrower.",
            because: isSent
                ? "A value that was sent before is refused, by the check of the request or by the server."
                : "What is received keeps to the old limit too; the Swift checks neither.",
            example: "longest value of 'topic' from '250' to '100'"
        )
        constraintLoosened = ChangeRule(
            id + "-constraint-loosened",
            direction,
            isSent ? .additive : .wire,
            "A limit on the values of a \(noun) is gone or wider.",
            because: isSent
                ? "All that was sent before still may be."
                : "An application may receive what it was told that it would not.",
            example: "longest value of 'topic' from '100' to '250'"
        )
        defaultChanged = ChangeRule(
            id + "-default-changed",
            direction,
            .wire,
            "What holds where a \(noun) is left out is another value than before.",
            because: "The Swift leaves out what has no value, and that means something else now.",
            example: "default of 'limit' from '50' to '100'"
        )
    }
}
