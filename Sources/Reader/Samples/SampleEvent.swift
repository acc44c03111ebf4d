/// An event of a sample event package.
public struct SampleEvent: Hashable, Sendable {
    /// What happened, as the package says it.
    public var type: String?
    /// The rel of the resource that it happened to.
    public var rel: String?
    /// The resources that came along.
    public var embedded: [SampleResource.Embedded]
}

extension SampleEvent {
    /// The events of a package, over all its senders.
    static func events(in package: SampleValue, isRepaired: Bool) -> [SampleEvent] {
        guard let senders = package["sender"] else { return [] }
        return senders.elements.flatMap { $0["events"]?.elements ?? [] }.map { event in
            SampleEvent(
                type: event["type"]?.string,
                rel: event["link"]?["rel"]?.string,
                embedded: event["_embedded"].map { SampleResource.embedded($0, isRepaired: isRepaired) } ?? []
            )
        }
    }
}
