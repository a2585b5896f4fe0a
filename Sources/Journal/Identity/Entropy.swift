/// Where ids and salts come from: the system's generator, or a seeded one in tests.
public struct Entropy: Sendable {
    private let draw: @Sendable (Int) -> [UInt8]

    /// - Parameter draw: gives that many unpredictable bytes.
    public init(_ draw: @escaping @Sendable (Int) -> [UInt8]) { self.draw = draw }

    public static let system = Entropy { count in
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    func itemID() -> ItemID { ItemID(entropy: draw(16)) }
    func salt() -> Salt { Salt(entropy: draw(32)) }
}
