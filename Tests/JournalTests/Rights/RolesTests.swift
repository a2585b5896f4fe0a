import Journal
import JournalTesting
import Synchronization
import Testing

/// One person, several roles: rights are their union, minus recusals, and `--role` narrows.
@Suite("In which role somebody speaks")
struct RolesTests {
    private func stage() throws -> Play {
        let play = try Play(History(seed: 3, length: 0, programme: 0))
        play.hands.now = play.hands.now.adding(seconds: 3600)
        return play
    }

    private func shared(_ play: Play) throws -> ItemID {
        let writing = Writing(.reflection(.blank), body: Array("Words".utf8), competencies: ["scholar"])
        let id = try play.sessions[.mila]!.perform(.write(writing)).created!
        try play.sessions[.mila]!.perform(.share(id))
        return id
    }

    private func sees(_ play: Play, _ viewer: PersonID, as role: PersonRole?, _ id: ItemID) throws -> Bool {
        let session = try play.journal.session(for: .person(viewer, role: role))
        let lists = try session.entries(limit: 100).contains { $0.id == id }
        let reads = (try? session.page(id)) != nil
        #expect(lists == reads)
        return reads
    }

    private func seal(_ play: Play) throws {
        play.hands.now = play.programme.moment(Stage.mid)!.cutoff
        try play.touch()
    }

    @Test("A role that was put aside counts for nothing")
    func narrowed() throws {
        let play = try stage()
        try play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        let id = try shared(play)
        #expect(try sees(play, .ada, as: nil, id) && sees(play, .ada, as: .mentor, id))
        #expect(try !sees(play, .ada, as: .committee, id))
        let committee = try play.journal.session(for: .person(.ada, role: .committee))
        #expect((try? committee.glass(.mila, Stage.mid, listed: 1)) == nil)
        #expect(try committee.speaker().mentees.isEmpty)
    }

    @Test("Nobody speaks in a role that they do not have")
    func strange() throws {
        let play = try stage()
        for (viewer, role) in [(PersonID.mila, PersonRole.mentor), (.vos, .committee), (.noor, .coordinator)] {
            #expect(throws: Refusal.needsRole(viewer, role)) {
                try play.journal.session(for: .person(viewer, role: role))
            }
        }
    }

    @Test("Who mentored in the period judged is recused, also as no mentor any more; who did so before it is not")
    func recused() throws {
        let play = try stage()
        try play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        let id = try shared(play)
        try play.sessions[.mila]!.perform(.nominate(id, Stage.mid))
        try play.host.perform(.endMentorship(mentor: .ada, mentee: .mila))
        try play.host.perform(.setRoles(.ada, [.committee]))
        try seal(play)
        #expect(try sees(play, .noor, as: nil, id) && !sees(play, .ada, as: nil, id))
        #expect((try? play.sessions[.ada]!.dossier(.mila, Stage.mid)) == nil)
        #expect(try play.sessions[.ada]!.dossiers().allSatisfy { $0.mentee.id != .mila })
        #expect((try? play.sessions[.noor]!.dossier(.mila, Stage.mid)) != nil)
    }

    @Test("Who begins to mentor after the period has been judged is recused while it lasts, and reads again afterwards")
    func afterwards() throws {
        let play = try stage()
        let id = try shared(play)
        try play.sessions[.mila]!.perform(.nominate(id, Stage.mid))
        try seal(play)
        play.hands.now = play.hands.now.adding(seconds: 60)
        try play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        #expect(try !sees(play, .ada, as: .committee, id))
        play.hands.now = play.hands.now.adding(seconds: 60)
        try play.host.perform(.endMentorship(mentor: .ada, mentee: .mila))
        #expect(try sees(play, .ada, as: .committee, id))
    }

    @Test("Who is no mentee any more keeps no portfolio, and a suspended person is nobody in every role")
    func nobody() throws {
        let play = try stage()
        let id = try shared(play)
        try play.host.perform(.setRoles(.mila, [.committee]))
        #expect(try !sees(play, .mila, as: nil, id))
        #expect(throws: Refusal.notYours(.write)) {
            try play.sessions[.mila]!.perform(.write(Writing(.reflection(.blank), body: Array("Words".utf8))))
        }
        try play.host.perform(.suspend(.vos))
        #expect(throws: Refusal.noPerson("vos")) { try play.sessions[.vos]!.page(id) }
    }

    @Test("A prefix names an item only if it has eight digits, and one item only")
    func prefixes() throws {
        let play = try stage()
        let id = try shared(play)
        let session = play.sessions[.mila]!
        #expect(try session.find(String(id.text.prefix(8))) == id)
        for text in [String(id.text.prefix(7)), "", id.text.uppercased() == id.text ? "x" : id.text.uppercased()] {
            #expect(throws: Refusal.noItem) { try session.find(text) }
        }
    }
}

/// The corners of who reads what, one by one: those that random histories come to too seldom.
@Suite("The corners of who reads what")
struct CornersTests {
    private func stage(_ programme: Int = 0) throws -> Play {
        let play = try Play(History(seed: 3, length: 0, programme: programme))
        play.hands.now = play.hands.now.adding(seconds: 3600)
        return play
    }

    private func feedback(_ play: Play, _ purpose: Purpose, by mentor: PersonID = .vos) throws -> ItemID {
        try play.sessions[mentor]!.perform(
            .feedback(
                FeedbackWriting(.to(.mila), purpose: purpose, body: Array("Words".utf8), competencies: ["scholar"]))
        ).created!
    }

    private func write(
        _ play: Play, _ kind: Writing.NewKind = .reflection(.blank), evidence: [ItemID] = []
    ) throws -> ItemID {
        try play.sessions[.mila]!.perform(
            .write(Writing(kind, body: Array("Words".utf8), competencies: ["scholar"], evidence: evidence))
        ).created!
    }

    private func reads(_ play: Play, _ viewer: PersonID, _ id: ItemID) -> Bool {
        (try? play.sessions[viewer]!.page(id)) != nil
    }

    private func later(_ play: Play, days: Int64 = 0, seconds: Int64 = 60) {
        play.hands.now = play.hands.now.adding(seconds: days * 86_400 + seconds)
    }

    @Test("What is asked is read by every mentor, and once it is declined by its author alone")
    func asked() throws {
        let play = try stage()
        try play.host.perform(.startMentorship(mentor: .bakker, mentee: .mila))
        let id = try feedback(play, .developmental)
        #expect(!reads(play, .bakker, id))
        try play.sessions[.vos]!.perform(.purpose(id, .assessment))
        #expect(reads(play, .bakker, id))
        try play.sessions[.mila]!.perform(.decline(id, reason: nil))
        #expect(!reads(play, .bakker, id) && reads(play, .vos, id))
    }

    @Test("An answer is read by whoever reads what it answers")
    func answers() throws {
        let play = try stage()
        try play.host.perform(.startMentorship(mentor: .bakker, mentee: .mila))
        let id = try feedback(play, .assessment)
        let answer = try play.sessions[.mila]!.perform(.respond(id, body: Array("Thanks".utf8))).created!
        #expect(reads(play, .bakker, answer) && reads(play, .vos, answer))
        try play.sessions[.vos]!.perform(.purpose(id, .developmental))
        #expect(!reads(play, .bakker, answer) && !reads(play, .bakker, id))
        #expect(reads(play, .vos, answer) && reads(play, .mila, answer))
    }

    @Test("An answer does not show a successor what was answered to the mentor before")
    func answersToBefore() throws {
        let play = try stage()
        play.hands.now = play.programme.moments.map(\.cutoff).max()!.adding(seconds: 60)
        let id = try feedback(play, .assessment)
        later(play)
        try play.host.perform(.endMentorship(mentor: .vos, mentee: .mila))
        later(play)
        try play.host.perform(.startMentorship(mentor: .bakker, mentee: .mila))
        later(play)
        let answer = try play.sessions[.mila]!.perform(.respond(id, body: Array("Thanks".utf8))).created!
        #expect(!reads(play, .bakker, id) && !reads(play, .bakker, answer))
    }

    @Test("A mentor who comes back reads the own feedback again, and not what was shared meanwhile or before")
    func comesBack() throws {
        let play = try stage()
        let late = try feedback(play, .developmental)
        let shared = try write(play)
        try play.sessions[.mila]!.perform(.share(shared))
        later(play)
        try play.host.perform(.endMentorship(mentor: .vos, mentee: .mila))
        #expect(!reads(play, .vos, late))
        later(play)
        try play.host.perform(.startMentorship(mentor: .vos, mentee: .mila))
        #expect(reads(play, .vos, late) && !reads(play, .vos, shared))
        // Assessment that can go nowhere any more is the author's still.
        let last = play.programme.moments.map(\.cutoff).max()!
        play.hands.now = last.adding(seconds: 60)
        let never = try feedback(play, .assessment)
        later(play)
        try play.host.perform(.endMentorship(mentor: .vos, mentee: .mila))
        later(play)
        try play.host.perform(.startMentorship(mentor: .vos, mentee: .mila))
        #expect(reads(play, .vos, never))
    }

    @Test("A mentorship is about one mentee")
    func oneMentee() throws {
        let play = try stage()
        let id = try write(play)
        try play.sessions[.mila]!.perform(.share(id))
        let item = play.items.first { $0.id == id }!
        let other = Mentorship(mentor: .vos, mentee: .sem, start: Stage.opening, reads: .distantPast)
        #expect(!other.mayRead(item, circle: .mentors))
        #expect(throws: Refusal.noPortfolio) {
            try play.sessions[.vos]!.perform(
                .feedback(FeedbackWriting(.to(.sem), purpose: .developmental, body: Array("Words".utf8))))
        }
    }

    @Test("Nobody gives feedback on what is their own, whatever else they are")
    func ownFeedback() throws {
        let play = try stage()
        try play.host.perform(.setRoles(.mila, [.mentee, .mentor]))
        let id = try write(play)
        try play.sessions[.mila]!.perform(.share(id))
        #expect(throws: Refusal.notYours(.feedback)) {
            try play.sessions[.mila]!.perform(
                .feedback(FeedbackWriting(.on(id), purpose: .developmental, body: Array("Words".utf8))))
        }
    }

    @Test("A mentorship that ended before the period began recuses nobody")
    func beforeThePeriod() throws {
        // The second moment collects from the twelfth day.
        let play = try stage(2)
        try play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        later(play, days: 2)
        try play.host.perform(.endMentorship(mentor: .ada, mentee: .mila))
        play.hands.now = play.programme.moment(Stage.end)!.cutoff
        try play.touch()
        #expect((try? play.sessions[.ada]!.dossier(.mila, Stage.end)) != nil)
        #expect((try? play.sessions[.ada]!.dossier(.mila, Stage.mid)) == nil)
    }

    @Test("A committee reads the dossiers of its own moments")
    func ownMoments() throws {
        let play = try stage()
        var changed = play.programme
        let second = CommitteeID("second")!
        changed.committees.append(Committee(id: second, members: [.emil, .bakker, .dijk], chair: .emil, quorum: 2))
        changed.moments[1].committee = second
        try play.host.perform(.applyProgramme(changed, source: "two committees"))
        play.hands.now = changed.moments[1].cutoff
        try play.touch()
        let (mid, end) = (changed.moments[0].id, changed.moments[1].id)
        #expect((try? play.sessions[.noor]!.dossier(.mila, mid)) != nil)
        #expect((try? play.sessions[.noor]!.dossier(.mila, end)) == nil)
        #expect((try? play.sessions[.bakker]!.dossier(.mila, end)) != nil)
        #expect((try? play.sessions[.bakker]!.dossier(.mila, mid)) == nil)
    }

    @Test("In a dossier links lead to what is in the same dossier, and a goal is as it was sealed")
    func links() throws {
        let play = try stage(4)
        let (low, mid) = (MomentID("low")!, Stage.mid)
        let goal = try write(play, .goal(due: nil))
        let source = try write(play, evidence: [goal])
        try play.sessions[.mila]!.perform(.nominate(source, low))
        try play.sessions[.mila]!.perform(.nominate(goal, mid))
        play.hands.now = play.programme.moment(mid)!.cutoff
        try play.touch()
        try play.sessions[.mila]!.perform(.goal(goal, .met))
        let noor = play.sessions[.noor]!
        #expect(try noor.page(source).evidence.isEmpty)
        #expect(try play.sessions[.mila]!.page(source).evidence.map(\.id) == [goal])
        #expect(try noor.page(goal).entry.kind == .goal(Goal(state: .open, due: nil)))
    }

    @Test("What feedback is on is told to whoever reads that too, and to no committee")
    func feedbackOn() throws {
        let play = try stage()
        let source = try write(play)
        try play.sessions[.mila]!.perform(.share(source))
        let given = try play.sessions[.vos]!.perform(
            .feedback(
                FeedbackWriting(
                    .on(source), purpose: .assessment, body: Array("Words".utf8), competencies: ["scholar"]))
        ).created!
        func on(_ viewer: PersonID) throws -> Kind { try play.sessions[viewer]!.page(given).entry.kind }
        #expect(try on(.vos) == .feedback(on: source))
        try play.sessions[.mila]!.perform(.withdraw(source))
        #expect(try on(.vos) == .feedback(on: nil) && on(.mila) == .feedback(on: source))
        try play.sessions[.mila]!.perform(.share(source))
        play.hands.now = play.programme.moment(Stage.mid)!.cutoff
        try play.touch()
        #expect(try on(.noor) == .feedback(on: nil) && on(.vos) == .feedback(on: source))
    }

    @Test("Of what was changed before anybody could be surprised only its author knows")
    func revisions() throws {
        let play = try stage()
        let id = try write(play)
        for text in ["Other", "Better"] {
            try play.sessions[.mila]!.perform(.edit(id, Editing(body: Array(text.utf8))))
        }
        try play.sessions[.mila]!.perform(.share(id))
        #expect(try play.sessions[.mila]!.page(id).revisions.count == 3)
        #expect(try play.sessions[.vos]!.page(id).revisions.map(\.number) == [3])
        #expect(throws: Refusal.noItem) { try play.sessions[.vos]!.revision(1, of: id) }
    }

    @Test("A prefix that two items share names neither")
    func ambiguous() throws {
        let play = try Play(History(seed: 3, length: 0, programme: 0))
        let dice = Mutex(Dice(9))
        let alike = OpenJournal(
            store: play.store, clock: play.hands.clock,
            entropy: Entropy { count in
                [0xAB, 0xCD, 0xEF, 0x01]
                    + dice.withLock { dice in (4..<count).map { _ in UInt8(truncatingIfNeeded: dice.next()) } }
            })
        let mila = try alike.session(for: .person(.mila, role: nil))
        for _ in 0..<2 {
            try mila.perform(.write(Writing(.reflection(.blank), body: Array("Words".utf8))))
        }
        #expect(throws: Refusal.ambiguous) { try mila.find("abcdef01") }
        // To somebody who sees neither there is nothing to be ambiguous about.
        #expect(throws: Refusal.noItem) { try play.sessions[.vos]!.find("abcdef01") }
    }
}
