/// That somebody on a committee does not sit over a mentee, or does so in spite of a conflict.
public struct RecusalLine: Hashable, Sendable {
    public let mentee: NamedPerson
    public let moment: Moment
    public let member: NamedPerson
    public let word: Word
    /// When it was said; nil where it follows from a mentorship.
    public let at: Instant?

    public enum Word: Hashable, Sendable {
        case recused(RecusalGround)
        /// Let sit in spite of a conflict, by somebody (nil: the host), for a reason.
        case conflict(by: NamedPerson?, reason: String)
    }
}

extension Session {
    /// Who does not sit over whom, and who does in spite of a conflict, as far as the viewer may know: about the viewer's
    /// own dossier, over whom the viewer sits or is recused, or all of it for whoever keeps the process.
    public func recusals(for moment: MomentID? = nil) throws(Refusal) -> [RecusalLine] {
        try read { reader throws(Refusal) in try reader.recusals(for: moment) }
    }
}

extension Reader {
    func recusals(for id: MomentID?) throws(Refusal) -> [RecusalLine] {
        var out: [RecusalLine] = []
        var names = Names()
        for moment in programme.moments where id == nil || moment.id == id {
            out += try recusals(over: try mentees(of: moment), at: moment, &names)
        }
        return out
    }

    private func recusals(
        over mentees: [PersonID], at moment: Moment, _ names: inout Names
    ) throws(Refusal) -> [RecusalLine] {
        guard !mentees.isEmpty else { return [] }
        let bench = try Bench(ledger, programme, moment)
        var out: [RecusalLine] = []
        for mentee in mentees {
            for member in bench.sitting(over: mentee).members where mayKnow(of: member, over: mentee, moment) {
                if let line = try line(member, mentee, moment, &names) { out.append(line) }
            }
        }
        return out
    }

    /// Who does not sit over the viewer, and over whom the viewer does not sit; who does so in spite of a conflict.
    func recusalsAboutMe() throws(Refusal) -> [RecusalLine] {
        guard let me = rights.person?.id else { throw .notYours(.export) }
        var names = Names()
        var out: [RecusalLine] = []
        for moment in programme.moments {
            if rights.isMentee { out += try recusals(over: [me], at: moment, &names) }
            guard rights.seats.contains(where: { $0.id == moment.id }) else { continue }
            let others = try mentees(of: moment).filter { $0 != me }
            out += try recusals(over: others, at: moment, &names).filter { $0.member.id == me }
        }
        return out
    }

    /// About whom the viewer may ask.
    private func mentees(of moment: Moment) throws(Refusal) -> [PersonID] {
        let me = rights.person?.id
        if rights.keepsProcess || rights.seats.contains(where: { $0.id == moment.id }) {
            let all = try ledger.people().filter { $0.roles.contains(.mentee) }.map(\.id)
            if rights.keepsProcess { return all }
            let own = rights.recused(for: moment)
            let sealed = Set(try ledger.dossiers(for: moment.id).map(\.mentee))
            return all.filter { sealed.contains($0) || own.contains($0) }
        }
        guard rights.isMentee, let me else { return [] }
        return [me]
    }

    private func mayKnow(of member: Sitting.Member, over mentee: PersonID, _ moment: Moment) -> Bool {
        if rights.keepsProcess || (rights.isMentee && mentee == rights.person?.id) { return true }
        return member.person.id == rights.person?.id || rights.sits(over: mentee, at: moment.id)
    }

    private func line(
        _ member: Sitting.Member, _ mentee: PersonID, _ moment: Moment, _ names: inout Names
    ) throws(Refusal) -> RecusalLine? {
        let word: RecusalLine.Word
        if let ground = member.recused {
            // That nobody sits over themselves need not be said.
            guard ground != .oneself else { return nil }
            word = .recused(ground)
        } else if let conflict = member.conflict {
            word = .conflict(
                by: try conflict.by.map { id throws(Refusal) in try named(id, &names) }, reason: conflict.reason)
        } else {
            return nil
        }
        let question = RecordQuestion([.recusal], mentee: mentee, moment: moment.id, involving: member.person.id)
        let last = try ledger.records(question, before: nil, limit: 1).first
        return RecusalLine(
            mentee: try named(mentee, &names), moment: moment, member: member.person, word: word,
            at: member.recused == .mentor ? nil : last?.created)
    }
}
