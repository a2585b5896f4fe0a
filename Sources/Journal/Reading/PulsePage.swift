/// The pulses of a mentorship, as one of its two people may see them.
public struct PulsePage: Hashable, Sendable {
    public let pair: NamedPair
    /// The viewer's own, newest first.
    public let own: [GivenPulse]
    /// The other's last one, while both show theirs. Nil tells nothing: not that there is none, nor that it is not shown.
    public let other: GivenPulse?
}

public struct GivenPulse: Hashable, Sendable {
    public let id: RecordID
    public let at: Instant
    /// In the order of `Dimension.allCases`, from 1 (troubled) to 5 (well).
    public let ratings: [Int]
    public let isShown: Bool
}

extension Session {
    /// - Parameter with: the other side; the only one when nil.
    public func pulses(with: PersonID? = nil) throws(Refusal) -> PulsePage {
        try journal.read(viewer) { reader throws(Refusal) in try reader.pulses(with) }
    }
}

extension Reader {
    func pulses(_ with: PersonID?) throws(Refusal) -> PulsePage { try pulses(of: try pairToRead(with: with)) }

    func pulses(of pair: Pair) throws(Refusal) -> PulsePage {
        let pulses = try Pulses(of: pair.mentorship, ledger)
        func given(_ pulse: Pulses.Given) -> GivenPulse {
            GivenPulse(
                id: pulse.record.id, at: pulse.record.created, ratings: pulse.pulse.ratings,
                isShown: pulse.pulse.isShown)
        }
        var names = Names()
        // Whoever is no longer in it can no longer take theirs back.
        let other = pair.mentorship.end == nil ? pulses.shown(to: pair.side) : nil
        return PulsePage(
            pair: try named(pair, &names), own: pulses.all(by: pair.side).map(given), other: other.map(given))
    }
}
