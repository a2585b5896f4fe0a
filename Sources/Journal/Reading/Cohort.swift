/// Every dossier of a moment, as one member of its committee finds them: what is due, what is thin, what is decided.
public struct Cohort: Hashable, Sendable {
    public let moment: Moment
    public let isSealed: Bool
    /// How many have to take part in each decision.
    public let quorum: Int
    /// By the mentee's name.
    public let lines: [CohortLine]

    /// Dossiers that wait for this member.
    public var due: Int { lines.count(where: \.isDue) }
    public var decided: Int {
        lines.count { if case .decided = $0.dossier?.state { true } else { false } }
    }
}

public struct CohortLine: Hashable, Sendable {
    public let mentee: NamedPerson
    public let content: Content

    public enum Content: Hashable, Sendable {
        case dossier(Summary)
        /// Not for this member to read.
        case recused(RecusalGround)
    }

    public struct Summary: Hashable, Sendable {
        public let digest: Digest
        public let sealed: Instant
        /// Items, the header not counted.
        public let items: Int
        /// Items that this member has not opened.
        public let unopened: Int
        /// Competencies about which there is less than a judgement can well rest on, in the programme's order.
        public let gaps: [CompetencyGap]
        /// How many reflections there are and how many the programme asks for, where there are fewer.
        public let reflections: Shortage?
        public let flagged: Int
        public let below: Int
        public let state: State
        /// Whether as many members are left as have to take part.
        public let isQuorumLeft: Bool
        /// No intermediate dossier of the mentee's came before it.
        public let standsAlone: Bool

        /// Evidence is below what the programme or common sense asks. Nothing follows from it by itself.
        public var isThin: Bool { !gaps.isEmpty || reflections != nil || items == 0 }
    }

    public struct CompetencyGap: Hashable, Sendable {
        public let competency: CompetencyID
        public let gap: Evidence.Gap
    }

    public struct Shortage: Hashable, Sendable {
        public let count: Int
        public let least: Int

        public init(count: Int, least: Int) {
            self.count = count
            self.least = least
        }
    }

    public enum State: Hashable, Sendable {
        case undecided
        /// So many have taken part, and whether this member has.
        case proposed(outcome: String, parts: Int, tookPart: Bool)
        case decided(outcome: String, at: Instant)
        /// It was, and has been erased since.
        case erased
    }

    public var dossier: Summary? { if case .dossier(let summary) = content { summary } else { nil } }

    /// It waits for this member: to be decided, or to be signed.
    public var isDue: Bool {
        switch dossier?.state {
        case .undecided: true
        case .proposed(_, _, let tookPart): !tookPart
        case .decided, .erased, nil: false
        }
    }
}

extension Session {
    /// The dossiers of the moments on whose committees the viewer sits, or of one of them.
    public func cohorts(for moment: MomentID? = nil) throws(Refusal) -> [Cohort] {
        try read { reader throws(Refusal) in try reader.cohorts(for: moment) }
    }
}

extension Reader {
    func cohorts(for id: MomentID?) throws(Refusal) -> [Cohort] {
        let seats = rights.seats.filter { id == nil || $0.id == id }
        guard !seats.isEmpty, let me = rights.person?.id else { return [] }
        let names = Dictionary(try ledger.people().map { ($0.id, $0.name) }, uniquingKeysWith: { name, _ in name })
        var out: [Cohort] = []
        for moment in seats { out.append(try cohort(moment, me, names)) }
        return out
    }

    private func cohort(
        _ moment: Moment, _ me: PersonID, _ names: [PersonID: String]
    ) throws(Refusal) -> Cohort {
        let isSealed = try ledger.isSealed(moment.id)
        let bench = try Bench(ledger, programme, moment)
        func named(_ id: PersonID) -> NamedPerson { NamedPerson(id: id, name: names[id] ?? id.text) }
        var lines: [CohortLine] = []
        let recused = rights.recused(for: moment)
        let sealed = isSealed ? try ledger.dossiers(for: moment.id) : []
        let withDossier = Set(sealed.map(\.mentee))
        for mentee in recused where mentee != me && (!isSealed || withDossier.contains(mentee)) {
            guard let ground = rights.conflicts(over: mentee, for: moment).ground else { continue }
            lines.append(CohortLine(mentee: named(mentee), content: .recused(ground)))
        }
        let facts = isSealed ? Facts(try ledger.sealedFacts(for: moment.id, readBy: me), programme, me) : nil
        let decisions = try decisions(for: moment.id)
        let before = isSealed ? try withIntermediate(before: moment) : nil
        for line in sealed where !recused.contains(line.mentee) {
            let sitting = bench.sitting(over: line.mentee)
            lines.append(
                CohortLine(
                    mentee: named(line.mentee),
                    content: .dossier(
                        summary(
                            line, facts?.of(line.mentee), decisions[line.mentee], sitting, me,
                            standsAlone: before.map { !$0.contains(line.mentee) } ?? false))))
        }
        return Cohort(
            moment: moment, isSealed: isSealed, quorum: programme.committee(moment.committee)?.quorum ?? 1,
            lines: lines.sorted {
                ($0.mentee.name, $0.mentee.id?.text ?? "") < ($1.mentee.name, $1.mentee.id?.text ?? "")
            })
    }

    private func decisions(for moment: MomentID) throws(Refusal) -> [PersonID: Record] {
        let records = try ledger.records(RecordQuestion([.decision], moment: moment), before: nil, limit: .max)
        return Dictionary(records.map { ($0.mentee, $0) }, uniquingKeysWith: { newer, _ in newer })
    }

    private func summary(
        _ line: DossierLine, _ facts: Facts.One?, _ decision: Record?, _ sitting: Sitting, _ me: PersonID,
        standsAlone: Bool
    ) -> CohortLine.Summary {
        let facts = facts ?? Facts.One(EvidenceTable(programme))
        var gaps: [CohortLine.CompetencyGap] = []
        var flagged = 0
        var below = 0
        for evidence in facts.table.all {
            switch evidence.subject {
            case .competency(let id):
                if let gap = evidence.gap { gaps.append(CohortLine.CompetencyGap(competency: id, gap: gap)) }
            case .epa:
                flagged += evidence.flagged
                below += evidence.below
            }
        }
        let least = programme.policy.minimumReflections ?? 0
        return CohortLine.Summary(
            digest: line.digest, sealed: line.sealed, items: line.items, unopened: facts.unopened, gaps: gaps,
            reflections: facts.reflections < least
                ? CohortLine.Shortage(count: facts.reflections, least: least) : nil,
            flagged: flagged, below: below, state: state(of: decision, sitting, me), isQuorumLeft: sitting.isEnough,
            standsAlone: standsAlone)
    }

    private func state(of record: Record?, _ sitting: Sitting, _ me: PersonID) -> CohortLine.State {
        guard let record else { return .undecided }
        guard case .decision(let decision) = record.content else { return .erased }
        if let final = decision.final { return .decided(outcome: decision.proposal.outcome, at: final.at) }
        return .proposed(
            outcome: decision.proposal.outcome, parts: sitting.counted(decision.proposal).count,
            tookPart: decision.proposal.parts.contains { $0.by == me })
    }
}

/// What was sealed for a moment, gathered by mentee.
private struct Facts {
    struct One {
        var table: EvidenceTable
        var unopened = 0
        var reflections = 0

        init(_ table: EvidenceTable) { self.table = table }
    }

    private var all: [PersonID: One] = [:]

    init(_ facts: [SealedFact], _ programme: Programme, _ me: PersonID) {
        let empty = One(EvidenceTable(programme))
        var index = 0
        while index < facts.count {
            let mentee = facts[index].mentee
            var one = empty
            while index < facts.count, facts[index].mentee == mentee {
                let fact = facts[index]
                if let piece = fact.piece { one.table.add(piece) }
                if !fact.isRead, fact.author != .person(me) { one.unopened += 1 }
                if fact.kind == .reflection { one.reflections += 1 }
                index += 1
            }
            all[mentee] = one
        }
    }

    func of(_ mentee: PersonID) -> One? { all[mentee] }
}
