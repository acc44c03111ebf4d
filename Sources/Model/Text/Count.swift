/// A number of things, as a sentence has it.
public struct Count: Hashable, Sendable {
    /// How many there are.
    public var number: Int
    /// The word for one of them; its plural takes an s.
    public var noun: String

    /// Creates a count.
    public init(_ number: Int, _ noun: String) {
        self.number = number
        self.noun = noun
    }

    /// The number and the word, such as `1 page` or `2 pages`.
    public var words: String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
