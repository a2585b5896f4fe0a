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
    let programme: Programme
    let now: Instant

    /// - Throws: `.noPerson` for somebody absent or suspended, or whose key is revoked or unknown, with the same words.
    init(_ viewer: Viewer, _ ledger: any Ledger, programme: Programme, now: Instant) throws(Refusal) {
        self.viewer = viewer
        self.programme = programme
        self.now = now
        guard let id = viewer.person else {
            (person, roles, mentoring, everMentored) = (nil, [], [], [])
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
        mentoring = roles.contains(.mentor) ? mentorships.filter { $0.isCurrent(at: now) } : []
    }

    var isMentee: Bool { roles.contains(.mentee) }
    /// Keeps people, mentorships, programme and imports.
    var keepsProcess: Bool { viewer == .host || roles.contains(.coordinator) }

    /// Says with which keys people come in over SSH.
    var keepsKeys: Bool { viewer == .host }

    func mentors(_ mentee: PersonID) -> Bool { mentoring.contains { $0.mentee == mentee } }

    /// The moments on whose committee the viewer sits.
    var seats: [Moment] {
        guard let person, roles.contains(.committee) else { return [] }
        return programme.moments.filter { programme.committee($0.committee)?.members.contains(person.id) == true }
    }

    /// A mentee's mentor does not sit over that mentee: neither the present one, nor one of the period judged.
    /// Nobody sits over themselves.
    func recused(for moment: Moment) -> Set<PersonID> {
        var out = Set(
            everMentored.filter { $0.end == nil || $0.overlaps(from: moment.start, until: moment.cutoff) }.map(\.mentee)
        )
        if let person { out.insert(person.id) }
        return out
    }

    func mayReadDossier(of mentee: PersonID, for moment: Moment) -> Bool {
        if isMentee, person?.id == mentee { return true }
        return seats.contains { $0.id == moment.id } && !recused(for: moment).contains(mentee)
    }

    /// Mentee and current mentors look into the same glass.
    func mayLookIntoGlass(of mentee: PersonID) -> Bool {
        (isMentee && person?.id == mentee) || mentors(mentee)
    }

    /// Why the viewer may read an item; nil when not.
    func reading(_ item: Item, circle: Circle) -> ReadingRight? {
        guard let me = person?.id else { return nil }
        if isMentee, item.mentee == me { return .owner }
        if mayReadAsMentor(item, circle: circle) { return .mentor }
        let seat = seats.first { item.sealedIn.contains($0.id) && !recused(for: $0).contains(item.mentee) }
        return seat == nil ? nil : .committee
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
        return scopes
    }

    /// Whether a kept answer or a tally row counts for the viewer: the mentee counts everything; the mentors see the
    /// same will and could, and of the rest only what each may read.
    func counts(_ word: ReachWord, circle: Circle, for mentee: PersonID) -> Bool {
        if isMentee, person?.id == mentee { return true }
        if word != .wont { return true }
        switch circle {
        case .mentee: return false
        case .mentors: return true
        case .author(let author): return author == person?.id
        }
    }
}

/// In what part the viewer reads an item.
public enum ReadingRight: Hashable, Sendable {
    case owner, mentor, committee
}
