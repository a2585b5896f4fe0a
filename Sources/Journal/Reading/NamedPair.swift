/// The two people of a mentorship, as one of them sees it.
public struct NamedPair: Hashable, Sendable {
    public let mentee: NamedPerson
    public let mentor: NamedPerson
    /// Which of the two the viewer is.
    public let side: Side
    public let since: Instant
    /// Nil while it lasts.
    public let until: Instant?

    public var own: NamedPerson { side == .mentee ? mentee : mentor }
    public var other: NamedPerson { side == .mentee ? mentor : mentee }
    public var isCurrent: Bool { until == nil }

    public subscript(side: Side) -> NamedPerson { side == .mentee ? mentee : mentor }
}

extension Session {
    /// Whom the viewer means by the other side of a mentorship that runs: the person named, or the only one.
    public func counterpart(_ named: PersonID?) throws(Refusal) -> PersonID {
        try journal.read(viewer) { reader throws(Refusal) in
            try reader.rights.pair(with: named, among: try reader.rights.pairs(reader.ledger)).other
        }
    }

    /// The mentorships in which the viewer is one of the two: those that run first, then, of a mentee's own, former ones.
    public func pairs() throws(Refusal) -> [NamedPair] {
        try journal.read(viewer) { reader throws(Refusal) in
            var names = Reader.Names()
            return try reader.readable(try reader.rights.readablePairs(reader.ledger), &names)
        }
    }
}

extension Reader {
    /// The pair to read about: the one with the person named, or the only one that runs, or the only one there was.
    func pairToRead(with named: PersonID?) throws(Refusal) -> Pair {
        let all = try rights.readablePairs(ledger)
        let running = all.filter { $0.mentorship.end == nil }
        return try rights.pair(with: named, among: named == nil && !running.isEmpty ? running : all)
    }

    func named(_ pair: Pair, _ names: inout Names) throws(Refusal) -> NamedPair {
        let mentorship = pair.mentorship
        return NamedPair(
            mentee: NamedPerson(id: mentorship.mentee, name: try name(mentorship.mentee, &names)),
            mentor: NamedPerson(id: mentorship.mentor, name: try name(mentorship.mentor, &names)), side: pair.side,
            since: mentorship.start, until: mentorship.end)
    }

    func readable(_ pairs: [Pair], _ names: inout Names) throws(Refusal) -> [NamedPair] {
        var out: [NamedPair] = []
        for pair in pairs { out.append(try named(pair, &names)) }
        return out
    }
}
