import Journal
import JournalTesting
import Testing

/// A committee over Mila and Sem, and panels that hear Mila's appeal: what each of them sees, and how far that goes.
@Suite("What committees and panels see, and no more")
struct CommitteeSightTests {
    private let pia = Chamber.panel[0]
    private let pim = Chamber.panel[1]

    /// Mila has been decided about and has appealed; Pia and Pim are to hear it.
    private func heard(_ chamber: Chamber) throws -> RecordID {
        try chamber.decided()
        let id = try chamber.appeals()
        try chamber.session(.cora).perform(.appeal(.assign(id, panel: [pia, pim])))
        return id
    }

    private func closes(_ moment: MomentID, _ chamber: Chamber) throws {
        chamber.play.hands.now = chamber.play.programme.moment(moment)!.cutoff.adding(seconds: 60)
        try chamber.play.touch()
    }

    private func seats(_ members: [PersonID], _ opening: Chamber.Opening) throws {
        var programme = opening.play.programme
        programme.committees[0] = Committee(
            id: programme.committees[0].id, members: members, chair: members[0], quorum: 2)
        try opening.play.host.perform(.applyProgramme(programme, source: "other seats"))
    }

    @Test func `A mentee who sits on the committee pages through what others had sealed, and never through their own`()
        throws
    {
        let chamber = try Chamber { opening in try seats(Stage.committee + [.sem], opening) }
        let sem = try chamber.session(.sem, as: .committee)
        #expect(try sem.entries(limit: 1).map(\.id) == [chamber.milas])
        #expect(try sem.oldestEntries(limit: 1).map(\.id) == [chamber.milas])
        #expect(try sem.entries(limit: 9).map(\.id) == [chamber.milas])
    }

    @Test func `A panel reads the dossier of the moment that it hears about, and not of another`() throws {
        let chamber = try Chamber()
        _ = try heard(chamber)
        // What went to the one moment was carried on into the other.
        try closes(Stage.end, chamber)
        let session = try chamber.session(pia)
        #expect(throws: Refusal.noDossier) { try session.dossier(.mila, Stage.end) }
        #expect(try session.dossiers().map(\.moment.id) == [Stage.mid])
        let entry = try session.page(chamber.milas).entry
        #expect(entry.moment == Stage.mid && !entry.visibility.contains("END"), "\(entry.visibility)")
        #expect(try session.history(chamber.milas).map(\.verb) == [.sealed])
        // Noor sits at both.
        #expect(try chamber.session(.noor).history(chamber.milas).map(\.verb) == [.sealed, .sealed])
    }

    @Test func `A committee is told of what was sealed, whichever moment it asks for, and not where else it goes`()
        throws
    {
        let chamber = try Chamber()
        let noor = try chamber.session(.noor)
        let found = try noor.entries(Filter(mentee: .mila), for: Stage.end, limit: 9)
        #expect(found.map(\.moment) == [Stage.mid] && found.map(\.reach.word) == [.sealed])
        #expect(found.allSatisfy { !$0.visibility.contains("END") })
    }

    @Test func `What a committee reads is as it was sealed: what the mentee did with it since is not told`()
        throws
    {
        var id: ItemID!
        let chamber = try Chamber { opening in
            let vos = try opening.session(.vos)
            let advice = AdviceWriting(
                mentee: .mila, moment: Stage.mid, outcome: "on track", rationale: Array("Words".utf8),
                evidence: try vos.entries(limit: 1).map(\.id), limits: "Nights")
            id = try vos.perform(.advice(.write(advice))).created
            try vos.perform(.advice(.release(id)))
        }
        func opened(_ viewer: PersonID) throws -> Instant? {
            guard case .advice(let advice) = try chamber.session(viewer).page(id).entry.kind else { return nil }
            return advice.opened
        }
        try chamber.session(.mila).opened(id)
        #expect(try opened(.mila) == chamber.play.hands.now && opened(.noor) == nil)
        try chamber.session(.mila).perform(.acknowledge(id))
        let entry = try chamber.session(.noor).page(id).entry
        #expect(entry.right == .committee && entry.acknowledged == nil)
        #expect(try chamber.session(.mila).page(id).entry.acknowledged != nil)
    }

    @Test func `Who is no mentee any more knows of no decision about them, and hears of no appeal`() throws {
        let chamber = try Chamber()
        let id = try heard(chamber)
        #expect(try chamber.finds(.mila) && chamber.session(.mila).appeals().map(\.record) == [id])
        try chamber.play.host.perform(.setRoles(.mila, [.committee]))
        #expect(try !chamber.finds(.mila) && chamber.session(.mila).appeals().isEmpty)
    }

    @Test func `Nobody hears their own appeal, though they be put on its panel`() throws {
        let chamber = try Chamber()
        let id = try heard(chamber)
        try chamber.play.host.perform(.setRoles(.mila, [.mentee, .committee]))
        let record = try #require(chamber.play.records([.appeal]).first)
        guard case .appeal(var appeal) = record.content else { return }
        appeal.panel = [.mila]
        try chamber.play.records(.appeal(appeal), over: id)
        #expect(try chamber.session(.mila, as: .committee).appeals().isEmpty)
        #expect(throws: Refusal.noDossier) { try chamber.session(.mila, as: .committee).dossier(.mila, Stage.mid) }
        #expect(throws: Refusal.notYours(.rule)) {
            try chamber.session(.mila).perform(.appeal(.rule(id, .upheld, text: Array("Yes".utf8))))
        }
    }

    @Test
    func `Of the mentors only the one who tells the mentee knows of the decision, and no longer than they mentor`()
        throws
    {
        let chamber = try Chamber()
        try chamber.play.host.perform(.startMentorship(mentor: .bakker, mentee: .mila))
        try chamber.proposes(.noor)
        try chamber.signs(.emil)
        func isToTell(_ mentor: PersonID) throws -> Bool {
            try chamber.session(mentor).today().waits.contains { $0.matter == .decisionToTell }
        }
        #expect(try chamber.finds(.vos) && isToTell(.vos))
        #expect(try !chamber.finds(.bakker) && !isToTell(.bakker))
        try chamber.play.host.perform(.endMentorship(mentor: .vos, mentee: .mila))
        try chamber.play.host.perform(.startMentorship(mentor: .vos, mentee: .sem))
        #expect(try !chamber.finds(.vos) && !isToTell(.vos))
    }

    @Test func `The one who tells the mentee does not read who took back what they had signed`() throws {
        let chamber = try Chamber()
        try chamber.proposes(.noor)
        try chamber.stepsAside(.noor)
        try chamber.signs(.emil)
        try chamber.signs(.ada)
        #expect(try chamber.page(.emil).proposal?.voided.map(\.by.id) == [.noor])
        let told = try #require(try chamber.page(.vos).proposal)
        #expect(told.voided.isEmpty && told.parts.map(\.by.id) == [.emil, .ada])
    }

    @Test func `Before the day nothing waits for the mentee`() throws {
        let chamber = try Chamber()
        try chamber.proposes(.noor)
        try chamber.signs(.emil)
        let mila = try chamber.session(.mila)
        #expect(try mila.today().waits.allSatisfy { $0.matter != .decisionToRead })
        let reads = try #require(try chamber.page(.noor).final?.reads)
        chamber.play.hands.now = reads
        #expect(try mila.today().waits.contains { $0.matter == .decisionToRead })
    }

    @Test func `Whoever steps aside is told no more of what they did and read there`() throws {
        let chamber = try Chamber()
        try chamber.proposes(.noor)
        let ada = try chamber.session(.ada)
        try ada.openedDossier(.mila, Stage.mid)
        try chamber.signs(.ada)
        #expect(try ada.accessLog(limit: 9).lines.map(\.verb) == [.dossierRead])
        let signed = try ada.deeds(limit: 20).lines.map(\.verb)
        #expect(signed.contains(.decisionSigned) && signed.contains(.dossierRead))
        chamber.later()
        try chamber.stepsAside(.ada)
        #expect(try ada.accessLog(limit: 9).lines.isEmpty)
        #expect(try ada.deeds(limit: 20).lines.map(\.verb) == [.recused])
    }

    @Test func `Why somebody sits in spite of a conflict is told to nobody who has left the committee`() throws {
        let chamber = try Chamber { opening in
            try opening.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        }
        try chamber.lets(.ada, by: .noor)
        let noor = try chamber.session(.noor)
        func told() throws -> Bool { try noor.deeds(limit: 20).lines.contains { $0.verb == .recusalOverridden } }
        #expect(try told())
        try seats([.emil, .ada, pia], Chamber.Opening(play: chamber.play))
        #expect(try !told() && noor.speaker().roles.contains(.committee))
    }

    @Test func `A member knows the people over whom they sit, and nobody more`() throws {
        let chamber = try Chamber()
        func knows(_ member: PersonID, _ mentee: PersonID) throws -> Bool {
            try chamber.session(member).people().contains { $0.id == mentee }
        }
        #expect(try knows(.emil, .mila) && knows(.emil, .sem))
        try chamber.stepsAside(.emil)
        #expect(try !knows(.emil, .mila) && knows(.emil, .sem) && knows(.ada, .mila))
        // Who mentors whom, and who sits on no committee, is not theirs to know.
        #expect(try !knows(.emil, .vos) && !knows(.emil, .cora) && chamber.session(.emil).mentorships().isEmpty)
    }

    @Test func `Who does not sit over a mentee reads of their own recusal alone, and of nobody before the sealing`()
        throws
    {
        let chamber = try Chamber { opening in
            try opening.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        }
        try chamber.stepsAside(.emil)
        func told(_ viewer: PersonID, _ moment: MomentID = Stage.mid) throws -> [PersonID?] {
            try chamber.session(viewer).recusals(for: moment).map(\.member.id)
        }
        #expect(try told(.noor) == [.emil, .ada] && told(.emil) == [.emil] && told(.ada) == [.ada])
        #expect(try told(.noor, Stage.end).isEmpty && told(.ada, Stage.end) == [.ada])
    }

    @Test func `Whom the panel might be chosen from is for whoever chooses it`() throws {
        let chamber = try Chamber()
        let id = try heard(chamber)
        for person in [PersonID.mila, pia, .noor, .vos] {
            #expect(throws: Refusal.noAppeal) { try chamber.session(person).panelCandidates(id) }
        }
        #expect(try chamber.play.host.panelCandidates(id).count == 3)
    }

    @Test func `One of a panel takes along what they ruled themselves, and neither the grounds nor what another ruled`()
        throws
    {
        let chamber = try Chamber()
        let id = try heard(chamber)
        try chamber.session(pia).perform(.appeal(.rule(id, .upheld, text: Array("Nobody had opened it.".utf8))))
        func taken(_ person: PersonID) throws -> AppealPage {
            try #require(try chamber.session(person).appealsAboutMe().first)
        }
        #expect(try taken(.mila).grounds == "Nobody opened it." && taken(.mila).ruling != nil)
        #expect(try taken(pia).grounds == nil && taken(pia).ruling?.by.id == pia)
        #expect(
            try taken(pim).grounds == nil && taken(pim).ruling == nil && chamber.session(pim).appeal(id).ruling != nil)
    }

    @Test func `Nobody is noted to have read a decision or a dossier that is not theirs to read`() throws {
        let chamber = try Chamber()
        try chamber.decided()
        for person in [PersonID.sem, .dijk, .cora, pia] {
            let session = try chamber.session(person)
            #expect(throws: Refusal.noDecision) { try session.openedDecision(.mila, Stage.mid) }
            #expect(throws: Refusal.noDossier) { try session.openedDossier(.mila, Stage.mid) }
        }
        let verbs = chamber.play.truth { ledger throws(Refusal) in
            try ledger.events(of: .mila, before: nil, limit: 100).map(\.verb)
        }
        #expect(!verbs.contains(.decisionRead) && !verbs.contains(.dossierRead))
    }

    @Test func `A mentee's receipts are of their own dossiers`() throws {
        let chamber = try Chamber()
        #expect(try chamber.session(.mila).receipts().map(\.mentee.id) == [.mila])
        #expect(try chamber.session(.noor).dossiers().map(\.mentee.id) == [.mila, .sem])
    }

    @Test func `When a decision goes is not told before the mentee may read it`() throws {
        let chamber = try Chamber { opening in
            var programme = opening.play.programme
            programme.policy.retention.assessment = KeepingTime(years: 1)
            try opening.play.host.perform(.applyProgramme(programme, source: "a year"))
        }
        func told() throws -> Bool {
            var kinds: Set<RecordKind> = []
            try chamber.session(.mila).retention { line in
                if case .record(_, let kind, _) = line.subject { kinds.insert(kind) }
                return true
            }
            return kinds.contains(.decision)
        }
        try chamber.proposes(.noor)
        try chamber.signs(.emil)
        #expect(try !told())
        chamber.later(days: 3)
        #expect(try told())
    }

    @Test func `What a member has not read as a mentor is no question to what was sealed`() throws {
        var id: ItemID!
        let chamber = try Chamber { opening in
            try opening.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
            let mila = try opening.session(.mila)
            let writing = Writing(.reflection(.blank), body: Array("Words".utf8), competencies: ["scholar"])
            id = try mila.perform(.write(writing)).created
            try mila.perform(.nominate(id, Stage.mid))
        }
        try chamber.lets(.ada, by: .cora)
        func found(_ role: PersonRole, _ filter: Filter) throws -> [ItemID] {
            try chamber.session(.ada, as: role).entries(filter, limit: 9).map(\.id)
        }
        #expect(try found(.mentor, Filter(unread: .ada)) == [id] && found(.committee, Filter(unread: .ada)).isEmpty)
        #expect(try found(.committee, Filter(without: [.unread(.ada)])).contains(id))
    }

    @Test func `Each panel hears the appeal that it was given, and not another's`() throws {
        let chamber = try Chamber()
        try chamber.proposes(.noor, chamber.writing(citing: [chamber.sems.text], informer: .dijk), about: .sem)
        try chamber.signs(.emil, about: .sem)
        let first = try heard(chamber)
        let grounds = Array("Nor mine.".utf8)
        let second = try #require(
            try chamber.session(.sem).perform(.appeal(.appeal(Stage.mid, grounds: grounds))).created)
        try chamber.session(.cora).perform(.appeal(.assign(second, panel: [Chamber.panel[2]])))
        for (member, own, other) in [(pia, first, second), (Chamber.panel[2], second, first)] {
            let session = try chamber.session(member)
            #expect(try session.appeals().map(\.record) == [own])
            #expect(throws: Refusal.noAppeal) { try session.appeal(other) }
            #expect(throws: Refusal.noAppeal) {
                try session.perform(.appeal(.rule(other, .upheld, text: Array("Yes".utf8))))
            }
        }
    }
}
