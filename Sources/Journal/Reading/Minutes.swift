/// The day of a committee: what it decided about each mentee of a moment, as far as this member sat over them.
public struct Minutes: Hashable, Sendable {
    public let moment: Moment
    public let committee: CommitteeID
    public let quorum: Int
    public let lines: [Line]

    public struct Line: Hashable, Sendable {
        public let mentee: NamedPerson
        /// Nil where this member is recused.
        public let decision: DecisionPage?
        public let recused: RecusalGround?
    }

    public var decided: Int { lines.count { $0.decision?.final != nil } }
}

extension Session {
    /// - Throws: `.notYours` for whoever sits on no committee of that moment.
    public func minutes(_ moment: MomentID) throws(Refusal) -> Minutes {
        try read { reader throws(Refusal) in try reader.minutes(moment) }
    }
}

extension Reader {
    func minutes(_ id: MomentID) throws(Refusal) -> Minutes {
        guard let moment = programme.moment(id) else { throw .noMoment(id.text) }
        guard let cohort = try cohorts(for: id).first else { throw .notYours(.minutes) }
        var lines: [Minutes.Line] = []
        for line in cohort.lines {
            guard let mentee = line.mentee.id else { continue }
            switch line.content {
            case .recused(let ground):
                lines.append(Minutes.Line(mentee: line.mentee, decision: nil, recused: ground))
            case .dossier:
                lines.append(
                    Minutes.Line(mentee: line.mentee, decision: try decision(mentee, id, withDesk: false), recused: nil)
                )
            }
        }
        return Minutes(moment: moment, committee: moment.committee, quorum: cohort.quorum, lines: lines)
    }
}
