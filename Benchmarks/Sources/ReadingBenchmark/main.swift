import Foundation

/// A payload, read in both ways.
struct Case {
    var name: String
    var data: Data
    var generated: (Data) throws -> Int
    var handWritten: (Data) throws -> Int
    /// How often the payload is read for one time.
    var repetitions: Int
}

let cases = [
    Case(
        name: "conversation",
        data: Payloads.conversation,
        generated: GeneratedReading.conversation,
        handWritten: HandWrittenReading.conversation,
        repetitions: 500
    ),
    Case(
        name: "application",
        data: Payloads.application,
        generated: GeneratedReading.application,
        handWritten: HandWrittenReading.application,
        repetitions: 300
    ),
    Case(
        name: "100 events",
        data: Payloads.events,
        generated: GeneratedReading.events,
        handWritten: HandWrittenReading.events,
        repetitions: 5
    ),
]

func microseconds(_ repetitions: Int, _ data: Data, _ read: (Data) throws -> Int) rethrows -> Double {
    let start = ContinuousClock.now
    for _ in 0..<repetitions { _ = try read(data) }
    let elapsed = (ContinuousClock.now - start).components
    return (Double(elapsed.seconds) * 1e6 + Double(elapsed.attoseconds) / 1e12) / Double(repetitions)
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

print("payload        bytes   generated µs   hand-written µs   ratio (median of 21 pairs)")
for test in cases {
    let counts = (try test.generated(test.data), try test.handWritten(test.data))
    precondition(counts.0 == counts.1, "\(test.name): the two do not read the same: \(counts)")
    var pairs: [(generated: Double, handWritten: Double)] = []
    // In turn, so that a machine that slows down slows both; the first pair warms up.
    for _ in 0...21 {
        let generated = try microseconds(test.repetitions, test.data, test.generated)
        let handWritten = try microseconds(test.repetitions, test.data, test.handWritten)
        pairs.append((generated, handWritten))
    }
    let counted = pairs.dropFirst()
    let ratio = median(counted.map { $0.generated / $0.handWritten })
    let columns = [median(counted.map(\.generated)), median(counted.map(\.handWritten)), ratio]
    let text = zip(columns, ["%15.1f", "%18.1f", "%8.2f"]).map { String(format: $1, $0) }.joined()
    print(test.name.padding(toLength: 12, withPad: " ", startingAt: 0) + String(format: "%8d", test.data.count) + text)
}
