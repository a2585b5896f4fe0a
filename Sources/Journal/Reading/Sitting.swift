/// Who sits over one mentee at one moment, and who does not, and why.
public struct Sitting: Hashable, Sendable {
    public struct Member: Hashable, Sendable {
        public let person: NamedPerson
        public let isChair: Bool
        /// Why not; nil for a member who sits.
        public let recused: RecusalGround?
        /// What was said to let the member sit in spite of a conflict, if that is why the member does.
        public let conflict: Recusal?
        /// Suspended, or no committee member any more: cannot come and sign.
        public let isAway: Bool

        public var sits: Bool { recused == nil }
    }

    /// As the programme lists them.
    public let members: [Member]
    /// How many have to take part.
    public let quorum: Int

    public var sitting: [Member] { members.filter(\.sits) }
    public var recused: [Member] { members.filter { !$0.sits } }

    /// Whether as many can still take part as have to.
    public var isEnough: Bool { members.count { $0.sits && !$0.isAway } >= quorum }

    /// The parts in a proposal that count: of members who sit.
    public func counted(_ proposal: Decision.Proposal) -> [Decision.Part] {
        let sitting = Set(sitting.map(\.person.id))
        return proposal.parts.filter { sitting.contains($0.by) }
    }

    /// Dissent counts for the quorum; but what more members dissent from than sign is not what the committee decided.
    func isFinal(_ proposal: Decision.Proposal) -> Bool {
        let counted = counted(proposal)
        return counted.count >= quorum && counted.count { $0.dissent != nil } * 2 <= counted.count
    }
}

/// What is needed to tell of any mentee of a moment who sits, looked up once.
struct Bench {
    let moment: Moment
    private let committee: Committee?
    private let people: [Person]
    private let mentorships: [PersonID: [Mentorship]]
    /// Oldest first.
    private let recusals: [PersonID: [Record]]

    /// - Parameter mentee: the only one it will be asked about; nil for all of a cohort.
    init(_ ledger: any Ledger, _ programme: Programme, _ moment: Moment, about mentee: PersonID? = nil) throws(Refusal)
    {
        self.moment = moment
        committee = programme.committee(moment.committee)
        var people: [Person] = []
        for id in committee?.members ?? [] { if let person = try ledger.person(id) { people.append(person) } }
        self.people = people
        var all: [Mentorship] = []
        if let mentee {
            all = try ledger.mentorships(of: mentee)
        } else {
            for person in people { all += try ledger.mentorships(by: person.id) }
        }
        mentorships = Dictionary(grouping: all, by: \.mentee)
        let records = try ledger.records(
            RecordQuestion([.recusal], mentee: mentee, moment: moment.id), before: nil, limit: .max)
        recusals = Dictionary(grouping: records.reversed(), by: \.mentee)
    }

    func sitting(over mentee: PersonID) -> Sitting {
        let mentorships = mentorships[mentee] ?? []
        let recusals = recusals[mentee] ?? []
        let members = people.map { person in
            let conflicts = Conflicts(
                member: person.id, mentee: mentee, moment: moment, mentorships: mentorships, recusals: recusals)
            return Sitting.Member(
                person: NamedPerson(id: person.id, name: person.name), isChair: person.id == committee?.chair,
                recused: conflicts.ground, conflict: conflicts.overridden,
                isAway: person.suspended || !person.roles.contains(.committee))
        }
        return Sitting(members: members, quorum: max(1, committee?.quorum ?? 1))
    }
}

extension Ledger {
    /// What of a dossier somebody has not opened yet, in its order: neither what was erased nor what they wrote.
    func unopened(by person: PersonID, of mentee: PersonID, for moment: MomentID) throws(Refusal) -> [ItemID] {
        let read = try itemsRead(by: person, of: mentee)
        var out: [ItemID] = []
        for block in try blocks(of: mentee, for: moment) where !block.isErased {
            guard let id = block.item, !read.contains(id), try item(id)?.author != .person(person) else { continue }
            out.append(id)
        }
        return out
    }

    /// The decision about a mentee at a moment, proposed or final.
    func decision(about mentee: PersonID, for moment: MomentID) throws(Refusal) -> (record: Record, it: Decision)? {
        let question = RecordQuestion([.decision], mentee: mentee, moment: moment)
        guard let record = try records(question, before: nil, limit: 1).first,
            case .decision(let decision) = record.content
        else { return nil }
        return (record, decision)
    }

    /// The appeal against that decision.
    func appeal(of mentee: PersonID, for moment: MomentID) throws(Refusal) -> (record: Record, it: Appeal)? {
        let question = RecordQuestion([.appeal], mentee: mentee, moment: moment)
        guard let record = try records(question, before: nil, limit: 1).first, case .appeal(let appeal) = record.content
        else { return nil }
        return (record, appeal)
    }
}
