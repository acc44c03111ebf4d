/// Where the resources of a map lie, in pixels from the upper left corner.
public struct MapLayout: Hashable, Sendable {
    /// The place of a resource: the middle of its left edge.
    public struct Place: Hashable, Sendable {
        /// The distance from the left.
        public var x: Int
        /// The distance from the top.
        public var y: Int

        /// Creates a place.
        public init(x: Int, y: Int) {
            self.x = x
            self.y = y
        }
    }

    /// The width of the map.
    public var width: Int
    /// The height of the map.
    public var height: Int
    /// The places, in the order in which the plan reaches the resources.
    public var places: [Place]

    /// Creates a layout.
    public init(width: Int, height: Int, places: [Place]) {
        self.width = width
        self.height = height
        self.places = places
    }

    /// Reads what Graphviz answers to ``MapPlan/dot`` in its plain format; nil where it does not place every resource once.
    public init?(plain text: String, of plan: MapPlan) {
        var size: (width: Int, height: Int)?
        var places: [Int: Place] = [:]
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split(separator: " ")
            switch words.first {
            case "graph":
                guard size == nil, words.count == 4, let width = Self.pixels(words[2]),
                    let height = Self.pixels(words[3])
                else { return nil }
                size = (width, height)
            case "node":
                guard let size, words.count > 5, words[1].first == "n", let number = Int(words[1].dropFirst()),
                    plan.tree.order.indices.contains(number), places[number] == nil,
                    let x = Self.pixels(words[2]), let y = Self.pixels(words[3]), let width = Self.pixels(words[4])
                else { return nil }
                // Graphviz counts from below, and gives the middle.
                places[number] = Place(x: x - width / 2, y: size.height - y)
            default: break
            }
        }
        guard let size, places.count == plan.tree.order.count else { return nil }
        self.init(
            width: size.width,
            height: size.height,
            places: places.sorted { $0.key < $1.key }.map(\.value)
        )
    }

    /// A length that Graphviz gives in inches; nil where it is none.
    private static func pixels(_ word: Substring) -> Int? {
        guard let inches = Double(word), inches.isFinite, abs(inches) < 10_000 else { return nil }
        return Int((inches * 72).rounded())
    }
}
