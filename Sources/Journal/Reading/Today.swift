/// What waits for a viewer, in the parts the viewer plays.
public struct Today: Hashable, Sendable {
    public let mentee: MenteeToday?
    /// Nil when the viewer is not a mentor.
    public let mentees: [MentorToday]?
    /// Nil when the viewer sits on no committee.
    public let cohorts: [Cohort]?
    /// Nil when the viewer does not keep the process.
    public let process: ProcessToday?
    /// Besides items.
    public let waits: [Waiting]
    public let drafts: [Draft]
}

public struct MenteeToday: Hashable, Sendable {
    /// Requests for a second key, newest first.
    public let consents: [Entry]
    /// Feedback not acknowledged yet, newest first.
    public let feedback: [Entry]
    public let unread: [Entry]
    public let openGoals: [Entry]
    /// Self-assessments that go only if nominated.
    public let nominations: [Entry]
    public let moments: [Moment]
    public let mentors: [NamedPerson]
}

public struct MentorToday: Hashable, Sendable {
    public let mentee: NamedPerson
    /// When the mentee last saved something for the mentors to read.
    public let lastShared: Instant?
    public let unread: [Entry]
    /// Requests the mentee has not answered.
    public let awaiting: Int
    /// Items of the last 26 weeks that this mentor may read, by week, oldest first.
    public let weeks: [Int]
    public let developmental: Int
    public let assessment: Int
    public let nextMoment: Moment?
}

public struct ProcessToday: Hashable, Sendable {
    public struct Line: Hashable, Sendable {
        public let mentee: NamedPerson
        public let isSuspended: Bool
        public let mentors: [NamedPerson]
        public let lastShared: Instant?
        /// High-stakes moments for which no intermediate dossier comes, or came, before theirs.
        public let alone: [MomentID]
    }
    public let mentees: [Line]
    public let moments: [Moment]
    /// Dossiers sealed, by moment.
    public let sealed: [MomentID: Int]
    /// How much is late: `Session.process` says what.
    public let late: Int
}

extension Reader {
    /// As many of a waiting list as a screen can show.
    static let waitingLimit = 100

    func today() throws(Refusal) -> Today {
        var names = Names()
        let cohorts = rights.roles.contains(.committee) ? try cohorts(for: nil) : nil
        return Today(
            mentee: rights.isMentee && rights.person != nil ? try menteeToday(&names) : nil,
            mentees: rights.roles.contains(.mentor) ? try mentorToday(&names) : nil,
            cohorts: cohorts,
            process: rights.keepsProcess ? try processToday(late: try late(&names).count, &names) : nil,
            waits: try waiting(&names) + (try waitingForCommittee(cohorts ?? [], &names)),
            drafts: try rights.person.map { person throws(Refusal) in try ledger.drafts(of: person.id) } ?? [])
    }

    private func entries(_ ids: [ItemID], _ names: inout Names) throws(Refusal) -> [Entry] {
        var out: [Entry] = []
        for id in ids { if let entry = try entry(id, names: &names) { out.append(entry) } }
        return out
    }

    private func menteeToday(_ names: inout Names) throws(Refusal) -> MenteeToday {
        let me = rights.person!.id
        let limit = Self.waitingLimit
        var nominations: [Entry] = []
        for moment in programme.open(at: now) {
            for item in try glassItems(me, moment.id, word: .could, obstacle: nil, before: nil, limit: limit)
            where item.entry.reach.condition == .nomination { nominations.append(item.entry) }
        }
        var mentors: [NamedPerson] = []
        for mentorship in try ledger.mentorships(of: me) where mentorship.isCurrent(at: now) {
            mentors.append(NamedPerson(id: mentorship.mentor, name: try name(mentorship.mentor, &names)))
        }
        return MenteeToday(
            consents: try entries(try ledger.asked(of: me, limit: limit), &names),
            feedback: try entries(try ledger.unacknowledged(by: me, limit: limit), &names),
            unread: try entries(try ledger.unread(by: me, in: me, limit: limit), &names),
            openGoals: try entries(try ledger.openGoals(of: me, limit: limit), &names), nominations: nominations,
            moments: programme.open(at: now), mentors: mentors)
    }

    private typealias Activity = (weeks: [Int], purposes: [Purpose: Int], lastShared: Instant?)

    /// The half-year up to now, of what this mentor may read.
    private func activity(_ mentorship: Mentorship) throws(Refusal) -> Activity {
        guard mentorship.reads == .distantPast else { return try successorsActivity(mentorship) }
        let week: Int64 = 7 * 86_400
        var weeks: [Int] = []
        var purposes: [Purpose: Int] = [:]
        for index in 0..<26 {
            let until = now.adding(seconds: 1 - week * Int64(25 - index))
            var count = 0
            for row in try ledger.balance(of: mentorship.mentee, from: until.adding(seconds: -week), until: until)
            where row.circle == .mentors || row.circle == .author(mentorship.mentor)
                || row.circle == .writer(mentorship.mentor)
            {
                count += row.count
                purposes[row.purpose, default: 0] += row.count
            }
            weeks.append(count)
        }
        return (weeks, purposes, try ledger.lastShared(of: mentorship.mentee))
    }

    /// A successor reads only part of what is shared: that has to be counted item by item.
    private func successorsActivity(_ mentorship: Mentorship) throws(Refusal) -> Activity {
        let week: Int64 = 7 * 86_400
        let start = now.adding(seconds: 1 - week * 26)
        var weeks = [Int](repeating: 0, count: 26)
        var purposes: [Purpose: Int] = [:]
        var lastShared: Instant?
        let area = Scope.Area.mentored(mentorship.mentee, by: mentorship.mentor, reads: mentorship.reads)
        for scope in rights.scopes(for: mentorship.mentee) where scope.area == area {
            var before: Position?
            paging: while true {
                let page = try ledger.items(in: scope, Filter(), before: before, limit: 200)
                for item in page {
                    if item.isByMentee, lastShared == nil { lastShared = item.created }
                    let date = item.position.date
                    guard date >= start else {
                        if lastShared == nil { continue }
                        break paging
                    }
                    guard date <= now else { continue }
                    weeks[Int((date.seconds - start.seconds) / week)] += 1
                    purposes[item.purpose, default: 0] += 1
                }
                guard let last = page.last else { break }
                before = last.position
            }
        }
        return (weeks, purposes, lastShared)
    }

    private func mentorToday(_ names: inout Names) throws(Refusal) -> [MentorToday] {
        let me = rights.person!.id
        var out: [MentorToday] = []
        for mentorship in rights.mentoring {
            let mentee = mentorship.mentee
            let activity = try activity(mentorship)
            var awaiting = 0
            for id in try ledger.asked(of: mentee, limit: Self.waitingLimit) {
                if let item = try ledger.item(id), item.author == .person(me) { awaiting += 1 }
            }
            out.append(
                MentorToday(
                    mentee: NamedPerson(id: mentee, name: try name(mentee, &names)),
                    lastShared: activity.lastShared,
                    unread: try entries(try ledger.unread(by: me, in: mentee, limit: Self.waitingLimit), &names),
                    awaiting: awaiting, weeks: activity.weeks,
                    developmental: activity.purposes[.developmental] ?? 0,
                    assessment: activity.purposes[.assessment] ?? 0, nextMoment: programme.open(at: now).first))
        }
        return out.sorted { $0.mentee.name < $1.mentee.name }
    }

    func processToday(late: Int, _ names: inout Names) throws(Refusal) -> ProcessToday {
        var lines: [ProcessToday.Line] = []
        let mentorships = Dictionary(grouping: try ledger.mentorships(), by: \.mentee)
        for person in try ledger.people() where person.roles.contains(.mentee) {
            var mentors: [NamedPerson] = []
            for mentorship in mentorships[person.id] ?? [] where mentorship.isCurrent(at: now) {
                mentors.append(NamedPerson(id: mentorship.mentor, name: try name(mentorship.mentor, &names)))
            }
            lines.append(
                ProcessToday.Line(
                    mentee: NamedPerson(id: person.id, name: person.name), isSuspended: person.suspended,
                    mentors: mentors, lastShared: try ledger.lastShared(of: person.id),
                    alone: try alone(person.id)))
        }
        var sealed: [MomentID: Int] = [:]
        for moment in programme.moments { sealed[moment.id] = try ledger.dossiers(for: moment.id).count }
        return ProcessToday(mentees: lines, moments: programme.moments, sealed: sealed, late: late)
    }

    private func alone(_ mentee: PersonID) throws(Refusal) -> [MomentID] {
        var alone: [MomentID] = []
        for moment in programme.moments where try standsAlone(mentee, moment) { alone.append(moment.id) }
        return alone
    }
}
