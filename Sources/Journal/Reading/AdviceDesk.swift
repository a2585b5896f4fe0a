/// All advice about one mentee, moment by moment, as a viewer may know of it.
public struct AdviceDesk: Hashable, Sendable {
    public let mentee: NamedPerson
    /// Why mentors write none here, if they do not.
    public let bar: AdviceBar?
    /// Earliest cutoff first.
    public let lines: [Line]
    /// The mentee's newest answer to an advice, as far as the viewer may read it.
    public let answers: [ItemID: Entry]

    public struct Line: Hashable, Sendable {
        public let moment: Moment
        /// The last second in which an advice for it can be released and still go.
        public let lastRelease: Instant
        /// Newest first; what is not released is withheld from all but its writer.
        public let advices: [Entry]
        /// The viewer may write one.
        public let isOpenToViewer: Bool
    }
}

extension Session {
    /// - Parameter mentee: nil for the viewer's own.
    /// - Throws: `.noPortfolio` for whoever may not look into that mentee's glass.
    public func advices(about mentee: PersonID? = nil) throws(Refusal) -> AdviceDesk {
        try read { reader throws(Refusal) in try reader.adviceDesk(mentee) }
    }

    /// Those of some items that the viewer may read, in the order in which they are named.
    public func entries(named ids: [ItemID], for moment: MomentID? = nil) throws(Refusal) -> [Entry] {
        try read { reader throws(Refusal) in
            var names = Reader.Names()
            var entries: [Entry] = []
            for id in ids { if let entry = try reader.entry(id, for: moment, names: &names) { entries.append(entry) } }
            return entries
        }
    }
}

extension Reader {
    fileprivate func adviceDesk(_ mentee: PersonID?) throws(Refusal) -> AdviceDesk {
        let mentee = try subject(mentee)
        var names = Names()
        let readable = try entries(Filter(mentee: mentee, kind: .advice), for: nil, .newest(before: nil), limit: .max)
        var lines: [AdviceDesk.Line] = []
        var answers: [ItemID: Entry] = [:]
        for advice in readable {
            for item in try ledger.items(on: advice.id) {
                guard case .response = item.kind, let answer = try entry(item.id, names: &names) else { continue }
                if answers[advice.id].map({ $0.position < answer.position }) ?? true { answers[advice.id] = answer }
            }
        }
        for moment in programme.moments {
            var advices: [Entry] = []
            for entry in readable {
                guard case .advice(let advice) = entry.kind, advice.moment == moment.id else { continue }
                if let own = try self.entry(entry.id, for: moment.id, names: &names) { advices.append(own) }
            }
            for item in try glassItems(mentee, moment.id, word: .could, obstacle: nil, before: nil, limit: .max)
            where item.entry.right == .withheld { advices.append(item.entry) }
            advices.sort { $0.position > $1.position }
            let hasOwn = advices.contains { $0.author.id == rights.person?.id && $0.erased == nil }
            lines.append(
                AdviceDesk.Line(
                    moment: moment, lastRelease: moment.lastRelease(in: programme.zone), advices: advices,
                    isOpenToViewer: rights.mentors(mentee) && programme.adviceBar == nil && now < moment.cutoff
                        && !hasOwn))
        }
        return AdviceDesk(
            mentee: NamedPerson(id: mentee, name: try name(mentee, &names)), bar: programme.adviceBar, lines: lines,
            answers: answers)
    }
}
