extension Duration {
    /// The seconds with two digits behind the point, the rest cut off.
    public var hundredths: String {
        let count = components.seconds * 100 + components.attoseconds / 10_000_000_000_000_000
        let fraction = count % 100
        return "\(count / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
