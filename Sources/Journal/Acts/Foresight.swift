/// What an act would bring about, for the question that is asked before it is done.
public struct Foresight: Hashable, Sendable {
    /// The item as it would be.
    public let after: Entry
    /// Present mentors who could read it then, by name.
    public let mentors: [String]
    /// The committees it would go to if nobody did anything more: the moment, and the members by name.
    public let committees: [Destination]
    /// Feedback that stays when the item is withdrawn.
    public let feedback: Int
    /// What an advice cites that will not be in the dossier, as things stand.
    public let missing: [Entry]
    /// What may be a patient's in the text; never blocks.
    public let patients: [PatientTrace]

    public struct Destination: Hashable, Sendable {
        public let moment: Moment
        public let members: [String]
        public let reason: String
    }
}

extension Session {
    /// Does the act, looks, and takes it back: what is foretold is what happens.
    ///
    /// - Parameter id: the item the act is about; nil when the act creates one.
    public func foresee(_ act: Act, about id: ItemID?) throws(Refusal) -> Foresight {
        var foresight: Foresight?
        do {
            try journal.write(viewer) { clerk throws(Refusal) in
                let reader = Reader(
                    ledger: clerk.ledger, programme: clerk.programme,
                    rights: try Rights(self.viewer, clerk.ledger, programme: clerk.programme, now: clerk.now),
                    now: clerk.now)
                if case .delete(let doomed) = act {
                    // What is gone cannot be looked at; and if it may not go, there is nothing to foretell.
                    let last = try reader.foresight(doomed)
                    _ = try clerk.perform(act)
                    foresight = last
                } else {
                    let outcome = try clerk.perform(act)
                    guard let subject = outcome.created ?? id else { throw .noItem }
                    foresight = try reader.foresight(subject)
                }
                // Thrown only to take everything back; caught below.
                throw .noItem
            }
        } catch {
            if let foresight { return foresight }
            throw error
        }
        throw .noItem
    }
}

extension Reader {
    fileprivate func foresight(_ id: ItemID) throws(Refusal) -> Foresight {
        let readable = try readable(id)
        var names = Names()
        var mentors: [String] = []
        for mentorship in try ledger.mentorships(of: readable.item.mentee)
        where mentorship.isCurrent(at: now) && mentorship.mayRead(readable.item, circle: readable.circle) {
            guard try isMentor(mentorship.mentor) else { continue }
            mentors.append(try name(mentorship.mentor, &names))
        }
        var committees: [Foresight.Destination] = []
        let portfolio = try ledger.portfolio(of: readable.item.mentee)
        for moment in programme.open(at: now) {
            guard let portfolio else { break }
            let reach = programme.reach(
                of: readable.item, answering: readable.answered, in: portfolio, for: moment, now: now)
            guard reach.word == .will else { continue }
            var members: [String] = []
            for member in programme.committee(moment.committee)?.members ?? [] {
                members.append(try name(member, &names))
            }
            committees.append(
                Foresight.Destination(
                    moment: moment, members: members, reason: Wording.reason(reach, programme, times)))
        }
        var feedback = 0
        for other in try ledger.items(on: id) {
            if case .feedback = other.kind { feedback += 1 }
        }
        let body = try ledger.body(of: id, revision: readable.item.revision) ?? ""
        return Foresight(
            after: try entry(readable, for: nil, names: &names), mentors: mentors, committees: committees,
            feedback: feedback, missing: try missing(readable, &names),
            patients: PatientTrace.find(title: readable.item.title, tags: readable.item.tags, in: body)
                + (readable.item.advice.map { PatientTrace.find(inLimits: $0.limits) } ?? []))
    }

    /// Links to what is not in the dossier are left out of it without a trace, so its writer is told before.
    private func missing(_ readable: ReadableItem, _ names: inout Names) throws(Refusal) -> [Entry] {
        guard let advice = readable.item.advice, let moment = programme.moment(advice.moment),
            let portfolio = try ledger.portfolio(of: readable.item.mentee)
        else { return [] }
        var out: [Entry] = []
        for id in readable.item.evidence {
            guard let cited = try? self.readable(id), !cited.item.isErased else { continue }
            let reach = programme.reach(
                of: cited.item, answering: cited.answered, in: portfolio, for: moment, now: now)
            if !reach.goes { out.append(try entry(cited, for: moment.id, names: &names)) }
        }
        return out
    }
}
