import Journal
import Testing

/// What Mila and her mentors keep between them stays there, also once the item is opened to somebody else.
@Suite("When an item was open")
struct OpeningsTests {
    private let pair: Pair

    init() throws { pair = try Pair() }

    private func edits(_ person: PersonID, _ id: ItemID, _ words: String) throws {
        try pair.does(person, .edit(id, Editing(body: Array(words.utf8))))
    }

    private func opens(_ person: PersonID, _ id: ItemID) throws {
        pair.later()
        try pair.session(person).opened(id)
    }

    private func revisions(_ person: PersonID, _ id: ItemID) throws -> [Int] {
        try pair.session(person).page(id).revisions.map(\.number)
    }

    private func verbs(_ person: PersonID, _ id: ItemID) throws -> [Event.Verb] {
        try pair.session(person).history(id).map(\.verb)
    }

    @Test func `what Mila wrote while it was private is hers, also when she shares it again`() throws {
        let id = try pair.writes("What Vos may read")
        try pair.does(.mila, .share(id))
        try opens(.vos, id)
        try pair.does(.mila, .withdraw(id))
        try edits(.mila, id, "What nobody may read")
        try edits(.mila, id, "What Vos may read again")
        try pair.does(.mila, .share(id))
        #expect(try revisions(.vos, id) == [1, 3] && revisions(.mila, id) == [1, 2, 3])
        #expect(throws: Refusal.noItem) { try pair.session(.vos).revision(2, of: id) }
        #expect(try pair.session(.vos).revision(1, of: id) == "What Vos may read")
        #expect(try verbs(.vos, id) == [.saved, .shared, .read, .shared])
    }

    @Test func `of what Mila did with a goal while it was private a mentor learns nothing`() throws {
        let goal = try pair.does(.mila, .write(Writing(.goal(due: nil), body: Array("Words".utf8)))).created!
        try pair.does(.mila, .goal(goal, .dropped))
        try pair.does(.mila, .goal(goal, .open))
        try pair.does(.mila, .share(goal))
        try pair.does(.mila, .goal(goal, .met))
        #expect(try verbs(.vos, goal) == [.saved, .shared, .goalState])
        #expect(try verbs(.mila, goal) == [.saved, .goalState, .goalState, .shared, .goalState])
    }

    @Test func `what was amended before a mentor came was for the mentor before`() throws {
        let id = try pair.writes("For Vos")
        try pair.does(.mila, .share(id))
        try opens(.vos, id)
        try edits(.mila, id, "For both")
        try pair.changesMentor()
        try pair.does(.mila, .share(id))
        #expect(try revisions(.bakker, id) == [2])
        #expect(throws: Refusal.noItem) { try pair.session(.bakker).revision(1, of: id) }
        #expect(try verbs(.bakker, id) == [.saved, .shared])
        try opens(.bakker, id)
        try edits(.mila, id, "For Bakker")
        #expect(try revisions(.bakker, id) == [2, 3])
    }

    @Test func `a second mentor is told of what was done from the first day on, and not before`() throws {
        let id = try pair.writes("Words", about: "scholar")
        try pair.does(.mila, .nominate(id, Stage.mid))
        try opens(.vos, id)
        try edits(.mila, id, "Before")
        pair.later()
        _ = try pair.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        #expect(try verbs(.ada, id) == [.saved] && revisions(.ada, id) == [2])
        try edits(.mila, id, "After")
        #expect(try verbs(.ada, id) == [.saved, .amended] && revisions(.ada, id) == [2, 3])
    }

    @Test func `what is shared with the mentor before, and amended under the next, is not the next one's`() throws {
        let id = try pair.writes("For Vos")
        try pair.does(.mila, .share(id))
        try opens(.vos, id)
        try pair.changesMentor()
        try edits(.mila, id, "For Bakker")
        try pair.does(.mila, .share(id))
        #expect(try revisions(.bakker, id) == [2])
    }

    @Test func `a nominated item opens with its nomination, and what a successor is handed opens with that`() throws {
        let nominated = try pair.writes("Before", about: "scholar")
        let handed = try pair.writes("Before", about: "scholar")
        for id in [nominated, handed] {
            try pair.does(.mila, .share(id))
            try opens(.vos, id)
        }
        try pair.changesMentor()
        try pair.does(.mila, .nominate(nominated, Stage.mid))
        try pair.does(.mila, .handover(.choose(successor: .bakker, .items([handed]))))
        for id in [nominated, handed] {
            try edits(.mila, id, "After")
            #expect(try revisions(.bakker, id) == [1, 2])
        }
        try pair.does(.mila, .handover(.choose(successor: .bakker, .nothing)))
        try edits(.mila, handed, "Between")
        try edits(.mila, handed, "After all")
        try pair.does(.mila, .share(handed))
        #expect(try revisions(.bakker, handed) == [1, 2, 4])
    }

    @Test func `retracting closes to a successor what was shared before, and so does what another one is handed`()
        throws
    {
        let id = try pair.writes("Before", about: "scholar")
        try pair.does(.mila, .share(id))
        try opens(.vos, id)
        _ = try pair.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        try pair.changesMentor()
        try pair.does(.mila, .nominate(id, Stage.mid))
        try pair.does(.mila, .retract(id))
        try edits(.mila, id, "Retracted")
        try pair.does(.mila, .handover(.choose(successor: .ada, .items([id]))))
        try edits(.mila, id, "Handed to Ada")
        try edits(.mila, id, "Anew")
        try pair.does(.mila, .share(id))
        #expect(try revisions(.bakker, id) == [1, 4] && revisions(.ada, id) == [1, 2, 3, 4])
    }

    @Test func `a note that counted, and then did not, tells another mentor what counted`() throws {
        let meeting = try pair.meets()
        _ = try pair.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        try pair.does(.vos, .hat(meeting, .assessment))
        let note = try pair.notes(.vos, meeting, "For all", about: "scholar")
        try opens(.mila, note)
        try pair.does(.vos, .purpose(note, .developmental))
        try edits(.vos, note, "Between us")
        try opens(.mila, note)
        try edits(.vos, note, "For all again")
        try pair.does(.vos, .purpose(note, .assessment))
        #expect(try revisions(.ada, note) == [1, 3] && revisions(.mila, note) == [1, 2, 3])
    }

    @Test func `developmental feedback that becomes assessment does not tell another mentor what it was`() throws {
        _ = try pair.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        let id = try pair.gives(.developmental, about: "scholar")
        try opens(.mila, id)
        try edits(.vos, id, "Between us")
        try pair.does(.vos, .purpose(id, .assessment))
        try pair.does(.mila, .decline(id, reason: "Not this"))
        try edits(.vos, id, "For all")
        try pair.does(.vos, .purpose(id, .assessment))
        #expect(try revisions(.ada, id) == [2, 3], "the second was asked for once, and Ada could read it")
        #expect(try verbs(.ada, id) == [.saved, .asked, .asked])
        try pair.does(.mila, .agree(id))
        try edits(.vos, id, "For all, and better")
        #expect(try revisions(.ada, id) == [2, 3, 4] && revisions(.mila, id) == [1, 2, 3, 4])
        #expect(throws: Refusal.noItem) { try pair.session(.ada).revision(1, of: id) }
        #expect(try verbs(.ada, id) == [.saved, .asked, .asked, .agreed, .amended])
    }

    @Test func `an answer is as open as what it answers was`() throws {
        _ = try pair.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        let given = try pair.gives(.assessment, about: "scholar")
        let answer = try pair.does(.mila, .respond(given, body: Array("First".utf8))).created!
        try opens(.vos, answer)
        try pair.does(.vos, .purpose(given, .developmental))
        try edits(.mila, answer, "Between us")
        try opens(.vos, answer)
        try edits(.mila, answer, "For all")
        try pair.does(.vos, .purpose(given, .assessment))
        #expect(try revisions(.ada, answer) == [1, 3])
        #expect(try revisions(.vos, answer) == [1, 2, 3])
    }

    @Test func `of an advice another mentor reads what was released, and each version after it`() throws {
        _ = try pair.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        let cited = try pair.gives(.assessment, about: "scholar")
        let advice = AdviceWriting(
            mentee: .mila, moment: Stage.end, outcome: "on track", rationale: Array("First thoughts".utf8),
            evidence: [cited], limits: "Nights")
        let id = try pair.does(.vos, .advice(.write(advice))).created!
        try edits(.vos, id, "Second thoughts")
        try pair.does(.vos, .advice(.release(id)))
        try edits(.vos, id, "Third thoughts")
        #expect(try revisions(.ada, id) == [2, 3] && revisions(.mila, id) == [2, 3])
        #expect(try verbs(.ada, id) == [.saved, .released, .amended])
    }

    @Test func `what was nominated and amended before a mentor came is theirs as it is now`() throws {
        let id = try pair.writes("For Vos", about: "scholar")
        try pair.does(.mila, .nominate(id, Stage.mid))
        try opens(.vos, id)
        try edits(.mila, id, "For both")
        try pair.changesMentor()
        #expect(try revisions(.bakker, id) == [2] && verbs(.bakker, id) == [.saved])
        #expect(try verbs(.mila, id).contains(.amended))
    }

    @Test func `what Mila retracts is closed again to a successor with whom it was not shared`() throws {
        let id = try pair.writes("For Vos", about: "scholar")
        try pair.does(.mila, .share(id))
        try opens(.vos, id)
        try pair.changesMentor()
        try pair.does(.mila, .nominate(id, Stage.mid))
        try edits(.mila, id, "For Bakker")
        try pair.does(.mila, .retract(id))
        try edits(.mila, id, "Between")
        try edits(.mila, id, "For Bakker again")
        try pair.does(.mila, .share(id))
        #expect(try revisions(.bakker, id) == [1, 2, 4])
    }

    @Test func `what came too late to go anywhere opens to a mentor who joined when Mila hands it over`() throws {
        pair.play.hands.now = pair.play.programme.moment(Stage.end)!.cutoff.adding(seconds: 60)
        try pair.play.touch()
        let id = try pair.gives(.assessment, about: "scholar")
        try opens(.mila, id)
        pair.later()
        _ = try pair.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        try edits(.vos, id, "Second")
        try edits(.vos, id, "Third")
        try pair.does(.mila, .handover(.choose(successor: .ada, .items([id]))))
        try edits(.vos, id, "Fourth")
        #expect(try revisions(.ada, id) == [3, 4] && revisions(.mila, id) == [1, 2, 3, 4])
    }

    @Test func `Mila's note of a meeting was open all along to the mentor whom she met`() throws {
        let note = try pair.notes(.mila, try pair.meets(), "First")
        try opens(.vos, note)
        try edits(.mila, note, "Second")
        #expect(try revisions(.vos, note) == [1, 2] && verbs(.vos, note) == [.saved, .read, .amended])
    }

    @Test func `what is nominated now was not open to a successor before it was`() throws {
        let id = try pair.writes("For Vos", about: "scholar")
        try pair.does(.mila, .share(id))
        try opens(.vos, id)
        try pair.changesMentor()
        try edits(.mila, id, "For the committee")
        try pair.does(.mila, .nominate(id, Stage.mid))
        #expect(try revisions(.bakker, id) == [2])
    }

    @Test func `a mentee cannot count what a successor writes for the committee and has not released`() throws {
        let cited = try pair.gives(.assessment, about: "scholar")
        try pair.changesMentor()
        let before = try pair.session(.mila).handovers()[0].anyway
        let advice = AdviceWriting(
            mentee: .mila, moment: Stage.end, outcome: "on track", rationale: Array("Words".utf8), evidence: [cited],
            limits: "Nights")
        try pair.does(.bakker, .advice(.write(advice)))
        #expect(try pair.session(.mila).handovers()[0].anyway == before)
    }

    @Test func `a committee sees a link only where one of its own dossiers holds both ends of it`() throws {
        let play = try Play(History(seed: 3, length: 0, programme: 4))
        var programme = play.programme
        let other = CommitteeID("xcc")!
        programme.committees.append(Committee(id: other, members: [.dijk], chair: .dijk, quorum: 1))
        let (low, end, next) = (MomentID("low")!, Stage.end, MomentID("next")!)
        for index in programme.moments.indices where [low, next].contains(programme.moments[index].id) {
            programme.moments[index].committee = other
        }
        _ = try play.host.perform(.applyProgramme(programme, source: "two committees"))
        let dijk = try play.journal.session(for: .person(.dijk, role: .committee))
        let noor = play.sessions[.noor]!
        func later(_ days: Int64) { play.hands.now = Stage.opening.adding(seconds: days * 86_400) }
        later(1)
        let source = try play.sessions[.mila]!.perform(
            .write(Writing(.reflection(.blank), body: Array("Words".utf8), competencies: ["scholar"]))
        ).created!
        try play.sessions[.mila]!.perform(.share(source))
        let given = try play.sessions[.vos]!.perform(
            .feedback(
                FeedbackWriting(
                    .on(source), purpose: .assessment, body: Array("Words".utf8), competencies: ["scholar"]))
        ).created!
        later(10)
        for moment in [next, end]
        where try !play.sessions[.mila]!.page(source).entry.nominations.contains(where: { $0.moment == moment }) {
            try play.sessions[.mila]!.perform(.nominate(source, moment))
        }
        later(61)
        try play.touch()
        #expect(try dijk.page(given).target == nil && dijk.page(source).feedback.isEmpty)
        #expect(try noor.page(given).target?.id == source && noor.page(source).feedback.map(\.entry.id) == [given])
    }

    @Test func `a chair is told of nobody whose dossier is not there`() throws {
        func lets(_ mentee: PersonID) -> Refusal? {
            pair.refusal(.noor, .committee(.overrideRecusal(mentee, member: .emil, Stage.mid, reason: "Needed")))
        }
        #expect(lets(.sem) == .noPerson("sem") && lets(.vos) == .noPerson("vos"))
        let nominated = try pair.writes(about: "scholar")
        try pair.does(.mila, .nominate(nominated, Stage.mid))
        try pair.seals()
        #expect(lets(.mila) == nil)
    }
}
