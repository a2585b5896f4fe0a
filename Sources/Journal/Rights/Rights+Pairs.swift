/// One of the two people of a mentorship: what is between them is nobody else's.
public struct Pair: Hashable, Sendable {
    public let mentorship: Mentorship
    /// Which of the two the viewer is.
    public let side: Side

    public var other: PersonID { side == .mentee ? mentorship.mentor : mentorship.mentee }
}

extension Rights {
    /// The mentorships that run and in which the viewer is one of the two, those of the own portfolio first.
    func pairs(_ ledger: any Ledger) throws(Refusal) -> [Pair] {
        try ownMentorships(ledger).filter { $0.isCurrent(at: now) }.map { Pair(mentorship: $0, side: .mentee) }
            + mentoring.map { Pair(mentorship: $0, side: .mentor) }
    }

    /// Those, and of the own portfolio the last with each former mentor: a mentee goes on reading what was between them.
    func readablePairs(_ ledger: any Ledger) throws(Refusal) -> [Pair] {
        let current = try pairs(ledger)
        var past: [Pair] = []
        for mentorship in try ownMentorships(ledger).reversed() {
            let pair = Pair(mentorship: mentorship, side: .mentee)
            let isKnown = (current + past).contains { $0.side == .mentee && $0.other == pair.other }
            if !isKnown { past.append(pair) }
        }
        return current + past
    }

    private func ownMentorships(_ ledger: any Ledger) throws(Refusal) -> [Mentorship] {
        guard isMentee, let me = person?.id else { return [] }
        return try ledger.mentorships(of: me)
    }

    /// The pair with somebody; the only one when nobody is named.
    func pair(with other: PersonID?, among pairs: [Pair]) throws(Refusal) -> Pair {
        let found = other.map { other in pairs.filter { $0.other == other } } ?? pairs
        guard let pair = found.first else { throw .noMentorship }
        guard found.count == 1 else {
            let others = Set(found.map(\.other))
            throw .pair(others.count == 1 ? .bothWays(pair.other) : .several(others.sorted()))
        }
        return pair
    }
}
