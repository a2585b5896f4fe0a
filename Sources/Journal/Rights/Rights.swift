/// What a viewer may see and do, worked out anew for each access (`design.md` §3). Every path asks here.
struct Rights {
    let viewer: Viewer
    /// Nil for the host.
    let person: Person?
    /// The union of the viewer's roles, or the one asked for.
    let roles: Set<PersonRole>
    /// Current mentorships in which the viewer is the mentor.
    let mentoring: [Mentorship]
    /// Everybody the viewer mentors or has mentored, for recusals.
    private let everMentored: [Mentorship]
    /// Of the viewer as a committee member, oldest first: the last one about a mentee and a moment counts.
    private let recusals: [Record]
    /// Appeals on whose panel the viewer sits.
    let appeals: [Record]
    /// What the viewer, as a coordinator, has broken the glass for.
    private let glassBreaks: [Record]
    let programme: Programme
    let now: Instant

    /// - Throws: `.noPerson` for somebody absent or suspended, or whose key is revoked or unknown, with the same words.
    init(_ viewer: Viewer, _ ledger: any Ledger, programme: Programme, now: Instant) throws(Refusal) {
        self.viewer = viewer
        self.programme = programme
        self.now = now
        guard let id = viewer.person else {
            (person, roles, mentoring, everMentored) = (nil, [], [], [])
            (recusals, appeals, glassBreaks) = ([], [], [])
            return
        }
        guard let person = try ledger.person(id), !person.suspended else {
            throw .noPerson(id.text)
        }
        if case .served(_, let key, _) = viewer {
            guard let held = try ledger.key(key), held.person == id, held.revoked == nil else {
                throw .noPerson(id.text)
            }
        }
        self.person = person
        if let role = viewer.narrowing {
            roles = person.roles.intersection([role])
            guard !roles.isEmpty else { throw .needsRole(id, role) }
        } else {
            roles = person.roles
        }
        let mentorships =
            person.roles.contains(.mentor) || person.roles.contains(.committee)
            ? try ledger.mentorships(by: id) : []
        everMentored = mentorships
        let played = roles
        func records(_ kind: RecordKind, for role: PersonRole) throws(Refusal) -> [Record] {
            guard played.contains(role) else { return [] }
            return try ledger.records(RecordQuestion([kind], involving: id), before: nil, limit: .max)
        }
        recusals = try records(.recusal, for: .committee).reversed()
        appeals = try records(.appeal, for: .committee).filter { appeal in
            guard case .appeal(let it) = appeal.content, it.panel.contains(id), appeal.mentee != id else {
                return false
            }
            return !mentorships.contains { $0.mentee == appeal.mentee && $0.end == nil }
        }
        glassBreaks = try records(.glassBreak, for: .coordinator)
        mentoring = roles.contains(.mentor) ? mentorships.filter { $0.isCurrent(at: now) } : []
    }

    var isMentee: Bool { roles.contains(.mentee) }
    /// Keeps people, mentorships, programme and imports.
    var keepsProcess: Bool { viewer == .host || roles.contains(.coordinator) }

    /// Says with which keys people come in over SSH.
    var keepsKeys: Bool { viewer == .host }

    func mentors(_ mentee: PersonID) -> Bool { mentoring.contains { $0.mentee == mentee } }

    /// Mentors somebody who had another mentor before, and reads only part of what is shared.
    func isSuccessor(of mentee: PersonID) -> Bool {
        mentoring.first { $0.mentee == mentee }.map { $0.reads > .distantPast } ?? false
    }

    /// Of what is between the mentee and another mentor a successor may have inherited some.
    func mayInherit(_ circle: Circle, of mentee: PersonID) -> Bool {
        if case .author = circle { isSuccessor(of: mentee) } else { false }
    }

    /// The moments on whose committee the viewer sits.
    var seats: [Moment] {
        guard let person, roles.contains(.committee) else { return [] }
        return programme.moments.filter { programme.committee($0.committee)?.members.contains(person.id) == true }
    }

    /// The mentees over whom the viewer does not sit at a moment.
    func recused(for moment: Moment) -> Set<PersonID> {
        guard let me = person?.id else { return [] }
        let mentees = Set(everMentored.map(\.mentee)).union(
            recusals.lazy.filter { $0.moment == moment.id }.map(\.mentee))
        return mentees.filter { conflicts(over: $0, for: moment).ground != nil }.union([me])
    }

    /// Of the viewer, as a member of the moment's committee.
    func conflicts(over mentee: PersonID, for moment: Moment) -> Conflicts {
        Conflicts(
            member: person?.id ?? mentee, mentee: mentee, moment: moment, mentorships: everMentored,
            recusals: recusals)
    }

    /// Whether the viewer sits over a mentee at a moment.
    func sits(over mentee: PersonID, at moment: MomentID?) -> Bool {
        seats.contains { $0.id == moment && conflicts(over: mentee, for: $0).ground == nil }
    }

    /// Whether the viewer sits on the panel of an appeal against a decision.
    func hearsAppeal(of mentee: PersonID, at moment: MomentID?) -> Bool {
        appeals.contains { $0.mentee == mentee && $0.moment == moment }
    }

    /// Whether the viewer reads what was sealed of a mentee for a moment, on its committee or on the panel of an appeal.
    func readsSealed(of mentee: PersonID, for moment: MomentID) -> Bool {
        sits(over: mentee, at: moment) || hearsAppeal(of: mentee, at: moment)
    }

    func mayReadDossier(of mentee: PersonID, for moment: Moment) -> Bool {
        if isMentee, person?.id == mentee { return true }
        return readsSealed(of: mentee, for: moment.id)
    }

    /// Mentee and current mentors look into the same glass.
    func mayLookIntoGlass(of mentee: PersonID) -> Bool {
        (isMentee && person?.id == mentee) || mentors(mentee)
    }

    /// Why the viewer may read an item; nil when not.
    func reading(_ item: Item, circle: Circle) -> ReadingRight? {
        guard let me = person?.id else { return nil }
        // Nothing overrides this: no reason breaks the glass before it.
        if case .writer = circle { return mayReadAsMentor(item, circle: circle) ? .mentor : nil }
        if isMentee, item.mentee == me { return .owner }
        if mayReadAsMentor(item, circle: circle) { return .mentor }
        if item.sealedIn.contains(where: { readsSealed(of: item.mentee, for: $0) }) { return .committee }
        return brokenGlass(item) != nil ? .brokenGlass : nil
    }

    /// What lets the viewer see something for a time: appeals that they hear, glass that they have broken.
    var passes: Set<RecordID> {
        let broken = glassBreaks.filter { $0.glassBreak.map { $0.by == person?.id && now < $0.until } ?? false }
        return Set((appeals + broken).map(\.id))
    }

    /// The glass that the viewer has broken for an item, while that lasts. An advice is nobody's but its author's until
    /// it is released, whatever happens.
    func brokenGlass(_ item: Item) -> GlassBreak? {
        guard !glassBreaks.isEmpty, !item.isUnreleased else { return nil }
        return glassBreaks.lazy.compactMap(\.glassBreak).first {
            $0.by == person?.id && $0.item == item.id && now < $0.until
        }
    }

    private func mayReadAsMentor(_ item: Item, circle: Circle) -> Bool {
        mentoring.first { $0.mentee == item.mentee }?.mayRead(item, circle: circle) ?? false
    }

    /// The parts of the journal the viewer may look into, for a question about one mentee or about all.
    func scopes(for mentee: PersonID?) -> [Scope] {
        guard let me = person?.id else { return [] }
        var scopes: [Scope] = []
        if isMentee, mentee == nil || mentee == me { scopes.append(Scope(area: .portfolio(me), mentee: mentee)) }
        for mentorship in mentoring where mentee == nil || mentee == mentorship.mentee {
            scopes.append(
                Scope(area: .mentored(mentorship.mentee, by: me, reads: mentorship.reads), mentee: mentee))
        }
        for moment in seats {
            scopes.append(Scope(area: .sealed(moment.id, except: recused(for: moment)), mentee: mentee))
        }
        for appeal in appeals where mentee == nil || mentee == appeal.mentee {
            guard let moment = appeal.moment else { continue }
            scopes.append(Scope(area: .sealed(moment, except: []), mentee: appeal.mentee))
        }
        return scopes
    }

    /// For counting the advice that a mentee has been given, and nothing else, by whoever keeps the process.
    func adviceScope(of mentee: PersonID) -> Scope? {
        keepsProcess ? Scope(area: .portfolio(mentee), mentee: mentee) : nil
    }

    /// Where a mentor's own advices about a mentee are, for the clerk's own questions.
    static func advices(by mentor: PersonID, of mentee: PersonID) -> Scope {
        Scope(area: .mentored(mentee, by: mentor, reads: .distantFuture), mentee: mentee)
    }

    /// Whether a kept answer or a tally row counts for the viewer: the mentee counts everything; the mentors see the
    /// same will and could, and of the rest only what each may read. Of an advice that is not released, what is more
    /// than that it could go is its writer's alone.
    func counts(_ word: ReachWord, circle: Circle, for mentee: PersonID) -> Bool {
        if case .writer(let writer) = circle, word == .wont { return writer == person?.id }
        if isMentee, person?.id == mentee { return true }
        if word != .wont { return true }
        switch circle {
        case .mentee, .writer: return false
        case .mentors: return true
        case .author(let author): return author == person?.id
        }
    }
}

/// In what part the viewer reads an item.
public enum ReadingRight: Hashable, Sendable {
    case owner, mentor, committee
    /// A coordinator, with a reason and for a time.
    case brokenGlass
    /// Not at all: they know that it is there and could go, and nothing that it says.
    case withheld
}
