import Journal
import JournalTesting

/// A history as it is played: each step becomes an act by somebody, done or refused.
final class Play {
    let store: any Store
    let hands = Hands()
    let drawn: Drawn
    let journal: OpenJournal
    private(set) var sessions: [PersonID: Session] = [:]
    let host: Session
    /// What was done and refused, in words.
    private(set) var log: [String] = []
    /// Every item that was ever created, in order; and whether a hidden step did it.
    private(set) var created: [(id: ItemID, isHidden: Bool)] = []
    var last: (viewer: PersonID?, act: Act?, refusal: Refusal?, changed: Bool) = (nil, nil, nil, false)

    /// Everything that somebody else's access log may tell, in the order in which it was done.
    var accesses: [Access] = []
    /// Who has opened what in the session that they hold open.
    var opened: Set<String> = []

    /// Of each pulse, the mentor of the two.
    private(set) var pulseMentors: [RecordID: PersonID] = [:]

    /// How often each was done.
    private(set) var acts: [ActName: Int] = [:]

    /// Told of every act just before it is done.
    var beforeAct: ((PersonID?, Act) -> Void)?

    init(_ history: History, on store: any Store = MemoryStore(), drawing seed: UInt64? = nil) throws(Refusal) {
        self.store = store
        drawn = Drawn(seed: seed ?? history.seed)
        journal = try Stage.journal(on: store, history.programme, hands, drawn)
        host = try journal.session(for: .host)
        for id in Stage.everybody { sessions[id] = try journal.session(for: .person(id, role: nil)) }
    }

    /// A question to the ledger itself: what is true, whoever may know it.
    func truth<T>(_ question: (any Ledger) throws(Refusal) -> T) -> T {
        do { return try store.read(question) } catch { preconditionFailure("\(error)") }
    }

    var programme: Programme { truth { ledger throws(Refusal) in try ledger.programme() } }

    var items: [Item] {
        truth { ledger throws(Refusal) in
            var all: [Item] = []
            for mentee in Stage.mentees { all += try ledger.items(of: mentee, after: nil, limit: 10_000) }
            return all
        }
    }

    /// All of some kinds, newest first.
    func records(_ kinds: Set<RecordKind>) -> [Record] {
        truth { ledger throws(Refusal) in try ledger.records(RecordQuestion(kinds), before: nil, limit: .max) }
    }

    /// Of items and records.
    var erasedIDs: Set<ItemID> {
        let records = records(Set(RecordKind.allCases))
        return Set(items.lazy.filter(\.isErased).map(\.id)).union(records.lazy.filter(\.isErased).map(\.id))
    }

    var meetingIDs: [RecordID] { records([.meeting]).map(\.id) }

    func isHidden(_ id: ItemID) -> Bool { created.first { $0.id == id }?.isHidden ?? false }

    /// Anybody's access: what is due is sealed.
    func touch() throws(Refusal) { _ = try host.now() }

    /// Items that the steps of both worlds do not choose.
    func hide(_ ids: [ItemID]) { created += ids.map { ($0, true) } }

    // MARK: playing

    func play(_ step: Step) {
        switch step.pause {
        case .seconds(let seconds): hands.now = hands.now.adding(seconds: Int64(seconds))
        case .cutoff(let seconds):
            if let cutoff = programme.moments.map(\.cutoff).first(where: { $0 > hands.now }) {
                hands.now = max(hands.now, cutoff.adding(seconds: Int64(seconds)))
            }
        }
        last = (nil, nil, nil, false)
        do {
            try touch()
            try perform(step)
        } catch { note("refused: \(error)", error) }
    }

    func note(_ what: String, _ refusal: Refusal? = nil) {
        log.append("\(hands.now) \(last.viewer?.text ?? "host") \(what)")
        last.refusal = refusal
    }

    func done(_ viewer: PersonID?, _ act: Act, hidden: Bool = false) throws(Refusal) {
        last = (viewer, act, nil, false)
        let session = viewer.map { sessions[$0]! } ?? host
        beforeAct?(viewer, act)
        do {
            let outcome = try session.perform(act)
            last.changed = outcome.changed
            if let id = outcome.created { created.append((id, hidden)) }
            if outcome.changed {
                noteAccess(viewer, act, outcome.created)
                acts[ActName(act), default: 0] += 1
            }
            if case .pair(.pulse(let other, _, _)) = act, let id = outcome.created {
                pulseMentors[id] = Stage.mentees.contains(other) ? viewer : other
            }
            note(describe(act) + (outcome.changed ? "" : " (already so)"))
        } catch {
            note(describe(act) + " – refused: \(error)", error)
        }
    }

    private func describe(_ act: Act) -> String {
        switch act {
        case .write(let writing): "write \(writing.kind) \(writing.competencies)"
        case .edit(let id, let editing): "edit \(id.short) body \(editing.body != nil)"
        case .feedback(let writing): "feedback \(writing.purpose) \(writing.place)"
        case .advice(.write(let writing)):
            "advise \(writing.mentee) for \(writing.moment): \(writing.outcome), on \(writing.evidence.map(\.short))"
        case .applyProgramme(let programme, let source): "programme \(source) \(programme.moments.map(\.cutoff))"
        // A set says its members in any order.
        case .setRoles(let person, let roles): "setRoles(\(person), \(roles.sorted()))"
        default: "\(act)".replacing("Journal.", with: "")
        }
    }

    /// Works out who does it and to what: mostly what can be done, now and then what cannot.
    private func perform(_ step: Step) throws(Refusal) {
        let items = items.filter { item in
            step.isHidden || !isHidden(item.id)
        }
        let current = truth { ledger throws(Refusal) in try ledger.mentorships().filter { $0.end == nil } }
        let isWild = step.b % 16 == 0 && !step.isHidden
        let mentee = Stage.mentees[step.a % Stage.mentees.count]
        func one(_ fits: (Item) -> Bool) -> Item? {
            let candidates = isWild ? items : items.filter(fits)
            return candidates.isEmpty ? nil : candidates[step.b / 16 % candidates.count]
        }
        // The right thing by the wrong person: mostly somebody who can see it.
        let isWrong = (1...3).contains(step.b % 16) && !step.isHidden
        func by(_ person: PersonID, _ portfolio: PersonID? = nil) -> PersonID {
            guard isWild || isWrong else { return person }
            let near = current.filter { $0.mentee == portfolio ?? mentee }.map(\.mentor) + [portfolio ?? mentee]
            let candidates = step.c % 4 == 0 ? Stage.everybody : near
            return candidates[step.c / 4 % candidates.count]
        }
        func author(_ item: Item) -> PersonID { if case .person(let id) = item.author { id } else { mentee } }
        func own(_ fits: (Item) -> Bool = { _ in true }) -> Item? { one { $0.isByMentee && fits($0) } }
        func act(_ person: PersonID?, _ act: Act) throws(Refusal) { try done(person, act, hidden: step.isHidden) }
        let words = Array("Words \(step.c % 1000) of \(mentee), canary\(step.c).\n".utf8)
        let competencies = step.c % 4 == 0 ? [] : ["scholar"]
        let now = hands.now

        switch step.sort {
        case .wait: note("the clock moves")
        case .write:
            let moments = programme.open(at: now)
            let kind: Writing.NewKind =
                switch step.b % 5 {
                case 0, 1: .reflection(.blank)
                case 2: .goal(due: nil)
                case 3 where !moments.isEmpty:
                    .reflection(.selfAssessment(moments[step.c % moments.count].id))
                default: .reflection(.what)
                }
            let evidence = own().map { $0.mentee == mentee ? [$0.id] : [] } ?? []
            try act(
                mentee,
                .write(
                    Writing(
                        kind, title: "Title canary\(step.c)", body: words, competencies: competencies,
                        evidence: evidence)
                ))
        case .share:
            if let item = own({ $0.audience.isPrivate }) { try act(by(item.mentee, item.mentee), .share(item.id)) }
        case .withdraw:
            if let item = own({ !$0.audience.isPrivate }) { try act(by(item.mentee, item.mentee), .withdraw(item.id)) }
        case .edit:
            if let item = one({ $0.externalID == nil && $0.author != .assessor("Dr Smit") }) {
                let editing =
                    item.kind.name == .advice && step.c % 2 == 0
                    ? Editing(outcome: step.c % 4 == 0 ? "on track" : "targeted support")
                    : step.c % 3 == 0
                        ? Editing(competencies: step.c % 2 == 0 ? ["scholar"] : ["leader"]) : Editing(body: words)
                try act(by(author(item), item.mentee), .edit(item.id, editing))
            }
        case .delete: if let item = one({ _ in true }) { try act(by(author(item), item.mentee), .delete(item.id)) }
        case .pair:
            guard !current.isEmpty else { return }
            let (person, deed) = pairAct(step, current[step.a % current.count])
            try act(by(person), .pair(deed))
        case .erase where step.c % 3 == 0:
            // A round of an agreement or a calibration may be a hidden one in one of two worlds, and the same for both.
            let kinds: Set<RecordKind> = [.pulse, .meeting, .escalation, .glassBreak]
            let records = records(kinds).filter { !isHidden($0.id) }
            if !records.isEmpty { try act(by(.cora), .erase(records[step.b % records.count].id, reason: "Asked for")) }
        case .plan, .moveMeeting, .cancelMeeting, .agenda, .hat, .note, .sign:
            let act = meetingAct(step, current, items, words, competencies) { by($0, $1) }
            if let (person, meeting) = act {
                try done(person, .meeting(meeting), hidden: step.isHidden)
            }
        case .handOver:
            let mentors = current.filter { $0.mentee == mentee }.map(\.mentor)
            guard let successor = mentors.last else { return }
            let own = items.filter { $0.mentee == mentee }
            let selection: HandoverSelection =
                switch step.c % 5 {
                case 0: .everything
                case 1: .nothing
                case 2: .since(now.adding(seconds: -Int64(step.b % 20) * 86_400))
                case 3: .competency(CompetencyID("scholar")!)
                default: .items(own.isEmpty ? [] : [own[step.b % own.count].id])
                }
            try act(
                by(mentee, mentee),
                .handover(
                    step.a % 4 == 0 ? .add(successor: successor, selection) : .choose(successor: successor, selection))
            )
        case .erase:
            if let item = one({ _ in true }) {
                try act(step.c % 6 == 0 ? item.mentee : by(.cora), .erase(item.id, reason: "Asked for"))
            }
        case .nominate:
            let moments = programme.moments
            if let item = own({ !$0.isSealed }) {
                try act(by(item.mentee, item.mentee), .nominate(item.id, moments[step.c % moments.count].id))
            }
        case .retract:
            if let item = own({ !$0.nominations.isEmpty }) { try act(by(item.mentee, item.mentee), .retract(item.id)) }
        case .feedback, .assess:
            guard !current.isEmpty else { return }
            let mentorship = current[step.a % current.count]
            let shared = items.filter {
                $0.mentee == mentorship.mentee && $0.isByMentee && !$0.audience.isPrivate && $0.kind.name != .response
            }
            let place: FeedbackWriting.Place =
                shared.isEmpty || step.c % 3 == 0 ? .to(mentorship.mentee) : .on(shared[step.b % shared.count].id)
            try act(
                by(mentorship.mentor),
                .feedback(
                    FeedbackWriting(
                        place, purpose: step.sort == .assess ? .assessment : .developmental, body: words,
                        competencies: competencies, evidence: shared.first.map { [$0.id] } ?? [])))
        case .ask:
            if let item = one({
                [.feedback, .note].contains($0.kind.name) && !$0.isByMentee && $0.purpose == .developmental
            }) {
                try act(by(author(item), item.mentee), .purpose(item.id, .assessment))
            }
        case .takeBack:
            if let item = one({ if case .asked = $0.consent { true } else { false } }) {
                try act(by(author(item), item.mentee), .purpose(item.id, .developmental))
            }
        case .makeDevelopmental:
            if let item = one({ [.feedback, .note].contains($0.kind.name) && $0.purpose == .assessment }) {
                try act(by(author(item), item.mentee), .purpose(item.id, .developmental))
            }
        case .agree, .decline:
            if let item = one({ if case .asked = $0.consent { true } else { false } }) {
                try act(
                    by(item.mentee, item.mentee),
                    step.sort == .agree ? .agree(item.id) : .decline(item.id, reason: "not now canary\(step.c)"))
            }
        case .acknowledge:
            if let item = one({ $0.kind.name == .feedback || $0.kind.name == .advice }) {
                try act(by(item.mentee, item.mentee), .acknowledge(item.id))
            }
        case .respond:
            if let item = one({ !$0.isByMentee && $0.purpose == .assessment }) {
                try act(
                    by(item.mentee, item.mentee),
                    .respond(
                        item.id, body: words,
                        stance: step.c % 2 == 0 ? nil : Stance.allCases[step.c / 2 % Stance.allCases.count]))
            }
        case .advise:
            guard !current.isEmpty else { return }
            let mentorship = current[step.a % current.count]
            let moments = isWild ? programme.moments : programme.open(at: now)
            guard !moments.isEmpty else { return }
            let citable = items.filter { $0.mentee == mentorship.mentee && (isWild || !$0.audience.isPrivate) }
            let evidence = citable.isEmpty ? [] : (0...step.c % 3).map { citable[(step.b + $0) % citable.count].id }
            try act(
                by(mentorship.mentor),
                .advice(
                    .write(
                        AdviceWriting(
                            mentee: mentorship.mentee, moment: moments[step.b / 7 % moments.count].id,
                            outcome: step.c % 5 == 0 ? "targeted support" : "on track", rationale: words,
                            evidence: evidence, limits: "Not canary\(step.c)",
                            title: step.c % 2 == 0 ? "Title canary\(step.c)" : nil, competencies: competencies))))
        case .release:
            if let item = one({ $0.isUnreleased }) {
                try act(by(author(item), item.mentee), .advice(.release(item.id)))
            }
        case .observe:
            let day = Amsterdam.zone.day(now).adding(days: -(step.c % 9))
            try act(
                by(.cora),
                .observe(
                    mentee,
                    Observation(
                        epa: EPAID("epa1")!, level: 1 + step.b % 5, expected: nil, date: day, assessor: "Dr Smit",
                        assessorRole: "supervisor", setting: "ward", caseType: "", flagged: step.c % 7 == 0),
                    body: "Seen canary\(step.c)", externalID: step.c % 3 == 0 ? "row\(step.c % 40)" : nil))
        case .goal:
            if let item = own({ $0.kind.name == .goal }) {
                try act(by(item.mentee, item.mentee), .goal(item.id, GoalState.allCases[step.c % 3]))
            }
        case .open:
            let viewer = Stage.everybody[step.a % Stage.everybody.count]
            if let item = one({ _ in true }) {
                try open(item, by: viewer, anew: step.c % 5 == 0)
            }
        case .readAdvice:
            if let item = one({ $0.kind.name == .advice && !$0.isUnreleased }) {
                try open(item, by: item.mentee, anew: false)
            }
        case .openDossier:
            let viewer = Stage.committee[step.a % Stage.committee.count]
            try openDossier(of: mentee, by: viewer, anew: step.c % 5 == 0)
        case .look:
            last.viewer = mentee
            try sessions[mentee]!.looked(mentee, nil)
            note("looks into the glass")
        case .draft:
            let owner = Stage.everybody[step.a % 4]
            last.viewer = owner
            let session = sessions[owner]!
            try session.save(
                Draft(
                    id: session.newDraftID(), owner: owner, subject: .reflection(.blank), body: "canary\(step.c)",
                    saved: now, version: 0))
            note("saves a draft")
        case .start:
            try act(
                by(.cora), .startMentorship(mentor: Stage.mentors[step.c % Stage.mentors.count], mentee: mentee))
        case .end:
            guard current.count > 1 || step.c % 4 == 0, !current.isEmpty else { return }
            let mentorship = current[step.c % current.count]
            try act(by(.cora), .endMentorship(mentor: mentorship.mentor, mentee: mentorship.mentee))
        case .suspend: try act(by(.cora), .suspend(Stage.everybody[step.c % (Stage.everybody.count - 1)]))
        case .reinstate:
            let suspended = truth { ledger throws(Refusal) in try ledger.people().filter(\.suspended) }
            if let person = suspended.first { try act(nil, .reinstate(person.id)) }
        case .roles:
            let roles: [(PersonID, Set<PersonRole>)] = [
                (.bakker, [.mentor, .committee]), (.bakker, [.mentor]), (.sem, [.mentee, .committee]),
                (.sem, [.mentee]), (.dijk, [.mentor, .committee]), (.emil, [.committee, .mentee]), (.ada, [.committee]),
                (.ada, [.committee, .mentor]),
            ]
            let (person, set) = roles[step.c % roles.count]
            try act(by(.cora), .setRoles(person, set))
        case .rename:
            try act(by(.cora), .rename(Stage.everybody[step.c % Stage.everybody.count], "Name \(step.b % 50)"))
        case .programme: try act(by(.cora), .applyProgramme(changed(step), source: "programme \(step.c)"))
        case .recuse, .letSit, .decide, .signDecision, .dissent, .readDecision, .answerDecision, .appeal, .assign,
            .rule, .readRuling:
            guard let (person, deed) = committee(step, about: mentee, items: items, isWild: isWild) else { return }
            try act(isWild ? Stage.everybody[step.c % Stage.everybody.count] : person, deed)
        case .readThrough:
            // Also when it is over.
            let broken = records([.glassBreak]).lazy.filter { !self.isHidden($0.id) }.compactMap(\.content.broken)
            if let glass = broken.first, let item = items.first(where: { $0.id == glass }) {
                try open(item, by: .cora, anew: step.c % 3 == 0)
            }
        case .escalate, .readEscalation, .breakGlass, .readGlassBreaks, .retain, .takeOut, .newPerson, .addKey,
            .revokeKey:
            guard let (person, deed) = safeguard(step, current: current, item: one { !$0.isErased }) else { return }
            try act(isWild ? Stage.everybody[step.c % Stage.everybody.count] : person.map { by($0) }, deed)
        }
    }

    /// The meetings there are, oldest first, but for those that the steps of both worlds do not choose.
    private func meetings(_ step: Step) -> [(id: RecordID, mentee: PersonID, meeting: Meeting)] {
        let records = truth { ledger throws(Refusal) in
            try ledger.records(RecordQuestion([.meeting]), before: nil, limit: .max)
        }
        return records.reversed().compactMap { record in
            guard step.isHidden || !(created.first { $0.id == record.id }?.isHidden ?? false),
                case .meeting(let meeting) = record.content
            else { return nil }
            return (record.id, record.mentee, meeting)
        }
    }

    private func meetingAct(
        _ step: Step, _ current: [Mentorship], _ items: [Item], _ words: [UInt8], _ competencies: [String],
        _ by: (PersonID, PersonID?) -> PersonID
    ) -> (PersonID, MeetingAct)? {
        let at = hands.now.adding(seconds: Int64(step.a % 12 - 4) * 7200)
        if step.sort == .plan {
            guard !current.isEmpty else { return nil }
            let pair = current[step.c % current.count]
            return step.b % 2 == 0
                ? (by(pair.mentee, pair.mentee), .plan(with: pair.mentor, at: at))
                : (by(pair.mentor, pair.mentee), .plan(with: pair.mentee, at: at))
        }
        let all = meetings(step)
        // Mostly one about which something can still be done.
        let open = all.filter { $0.meeting.isOpen }
        let choices = step.b % 8 == 0 || open.isEmpty ? all : open
        guard !choices.isEmpty else { return nil }
        let (id, mentee, meeting) = choices[step.c % choices.count]
        let side = by(step.b % 2 == 0 ? mentee : meeting.mentor, mentee)
        switch step.sort {
        case .moveMeeting: return (side, .move(id, to: at))
        case .cancelMeeting: return (side, .cancel(id))
        case .agenda:
            let own = items.filter { $0.mentee == mentee && $0.kind.name == .reflection }
            let reflection = own.isEmpty ? nil : own[step.b % own.count].id
            let text = String(decoding: words, as: UTF8.self).replacing("Words", with: "Agenda")
            return (
                by(mentee, mentee),
                .agenda(id, AgendaWriting(Array(text.utf8), reflection: reflection.map { .set($0) } ?? .keep))
            )
        case .hat: return (by(meeting.mentor, mentee), .hat(id, step.a % 3 == 0 ? .developmental : .assessment))
        case .note:
            let writing = NoteWriting(
                title: step.a % 3 == 0 ? "Note canary\(step.c)" : nil, body: words, competencies: competencies,
                under: step.a % 5 == 0 ? .developmental : nil)
            return (side, .note(id, writing))
        default: return (side, .sign(id))
        }
    }

    /// Another programme, as a coordinator may try to apply it.
    private func changed(_ step: Step) -> Programme {
        var changed = programme
        let index = step.a % changed.moments.count
        switch step.b % 6 {
        case 0: changed.moments[index].cutoff = changed.moments[index].cutoff.adding(seconds: 2 * 86_400)
        case 1: changed.moments[index].cutoff = changed.moments[index].cutoff.adding(seconds: -86_400)
        case 2: changed.policy.correctionWindow = Period(days: 0, seconds: step.c % 2 == 0 ? 0 : 7200)
        case 3:
            let committee = changed.committees[0]
            let members = step.c % 2 == 0 ? Array(Stage.committee.dropLast()) : Stage.committee + [.bakker, .sem]
            changed.committees = [
                Committee(id: committee.id, members: members, chair: committee.chair, quorum: committee.quorum)
            ]
        case 4:
            changed.policy.observations = step.c % 2 == 0 ? .assessment : .developmental
            for index in changed.moments.indices { changed.moments[index].observations = changed.policy.observations }
        default:
            let cutoff = hands.now.adding(seconds: Int64(5 + step.c % 20) * 86_400)
            changed.moments.append(
                Moment(
                    id: MomentID("extra\(changed.moments.count)")!, name: "EXTRA",
                    stakes: Stakes.allCases[step.c % 3], start: hands.now.adding(seconds: -10 * 86_400),
                    cutoff: cutoff, committee: changed.committees[0].id, notice: Period(days: 7),
                    observations: changed.policy.observations))
            changed.moments.sort { $0.cutoff < $1.cutoff }
        }
        return changed
    }
}
