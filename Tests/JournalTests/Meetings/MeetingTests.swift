import Journal
import Testing

/// Meetings: the agenda ahead, the hat, notes of either, two signatures.
@Suite struct MeetingTests {
    @Test func `either side plans a meeting with the other, and both know it at once`() throws {
        let pair = try Pair()
        let one = try pair.does(.mila, .plan(with: .vos, at: pair.now.adding(seconds: 86_400))).created!
        let other = try pair.does(.vos, .plan(with: .mila, at: pair.now.adding(seconds: 2 * 86_400))).created!
        for person in [PersonID.mila, .vos] {
            let lines = try pair.session(person).meetings()
            #expect(lines.map(\.id) == [other, one])
            #expect(lines.allSatisfy { $0.hat == .developmental && $0.isOpen && $0.signatures == Sides() })
        }
        #expect(try pair.session(.mila).meetings()[0].other.id == .vos)
        #expect(try pair.session(.vos).meetings()[0].other.id == .mila)
        for stranger in [PersonID.bakker, .noor, .cora, .sem] {
            #expect(try pair.session(stranger).meetings().isEmpty)
            #expect(throws: Refusal.noMeeting) { try pair.session(stranger).meeting(one) }
            #expect(throws: Refusal.noMeeting) { try pair.session(stranger).findMeeting(one.short) }
            #expect(pair.refusal(stranger, .sign(one)) == .noMeeting)
        }
    }

    @Test func `nobody plans a meeting with somebody who is no mentor or mentee of theirs`() throws {
        let pair = try Pair()
        #expect(pair.refusal(.mila, .plan(with: .bakker, at: pair.now)) == .noMentorship)
        #expect(pair.refusal(.vos, .plan(with: .sem, at: pair.now)) == .noMentorship)
        #expect(pair.refusal(.cora, .plan(with: .mila, at: pair.now)) == .notYours(.meeting))
        _ = try pair.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        #expect(pair.refusal(.mila, .plan(with: nil, at: pair.now)) == .withWhom([.ada, .vos]))
        #expect(pair.refusal(.mila, .plan(with: .ada, at: pair.now)) == nil)
    }

    @Test func `a week ahead Today asks the mentee for the agenda, until it is there`() throws {
        let pair = try Pair()
        let id = try pair.does(.vos, .plan(with: .mila, at: pair.now.adding(seconds: 10 * 86_400))).created!
        #expect(try pair.waits(.mila).isEmpty && pair.waits(.vos).isEmpty)
        pair.later(days: 4)
        #expect(try pair.waits(.mila) == [.agendaToWrite])
        #expect(try pair.waits(.vos) == [.meetingAhead])
        #expect(pair.refusal(.vos, .agenda(id, AgendaWriting(Array("Mine".utf8)))) == .notYours(.agenda))
        try pair.does(.mila, .agenda(id, AgendaWriting(Array("The nights".utf8))))
        #expect(try pair.waits(.mila) == [.meetingAhead])
        #expect(try pair.session(.vos).meeting(id).agenda?.text == "The nights")
        pair.later(days: 10)
        #expect(try pair.waits(.mila) == [.meetingToSign] && pair.waits(.vos) == [.meetingToSign])
    }

    @Test func `two sessions do not overwrite one another's agenda in silence`() throws {
        let pair = try Pair()
        let id = try pair.meets()
        func write(_ words: String, _ revision: Int) -> Refusal? {
            pair.refusal(.mila, .agenda(id, AgendaWriting(Array(words.utf8), basedOn: revision)))
        }
        #expect(write("One", 0) == nil)
        #expect(write("Two", 0) == .conflict(revision: 1))
        #expect(write("Two", 1) == nil)
        #expect(try pair.session(.mila).meeting(id).agenda?.text == "Two")
    }

    @Test func `the mentor sees the reflection that goes with the agenda once it is shared, and not before`() throws {
        let pair = try Pair()
        let id = try pair.meets()
        let reflection = try pair.writes()
        let goal = try pair.does(.mila, .write(Writing(.goal(due: nil), body: Array("Words".utf8)))).created!
        #expect(pair.refusal(.mila, .agenda(id, AgendaWriting(nil, reflection: .set(goal)))) == .wrongKind(.agenda))
        try pair.does(.mila, .agenda(id, AgendaWriting(nil, reflection: .set(reflection))))
        #expect(try pair.session(.mila).meeting(id).reflection?.id == reflection)
        #expect(try pair.session(.vos).meeting(id).reflection == nil)
        try pair.does(.mila, .share(reflection))
        #expect(try pair.session(.vos).meeting(id).reflection?.id == reflection)
        try pair.does(.mila, .withdraw(reflection))
        #expect(try pair.session(.vos).meeting(id).reflection == nil)
        try pair.does(.mila, .agenda(id, AgendaWriting(nil, reflection: .none)))
        #expect(try pair.session(.mila).meeting(id).reflection == nil)
    }

    @Test func `the hat is the mentor's alone, and each switch is a line between the notes that both see`() throws {
        let pair = try Pair()
        let id = try pair.meets()
        #expect(pair.refusal(.mila, .hat(id, .assessment)) == .notYours(.hat))
        #expect(try pair.does(.vos, .hat(id, .developmental)).changed == false)
        let first = try pair.notes(.vos, id)
        try pair.does(.vos, .hat(id, .assessment))
        let second = try pair.notes(.vos, id, about: "scholar")
        let third = try pair.notes(.mila, id)
        try pair.does(.vos, .hat(id, .developmental))
        for person in [PersonID.mila, .vos] {
            let lines = try pair.session(person).meeting(id).lines.map { line in
                switch line {
                case .hat(let hat): hat.purpose.rawValue
                case .note(let note): note.entry.id.text
                }
            }
            #expect(lines == [first.text, "assessment", second.text, third.text, "developmental"])
        }
        let entries = try [first, second, third].map { try pair.session(.mila).page($0).entry }
        #expect(entries.map(\.purpose) == [.developmental, .assessment, .developmental])
    }

    @Test func `the hat and the note of one second stand in the order in which they came`() throws {
        let pair = try Pair()
        let id = try pair.meets()
        let vos = pair.session(.vos)
        func note(_ person: PersonID) throws -> String {
            let writing = NoteWriting(body: Array("Words".utf8), competencies: ["scholar"])
            return try pair.session(person).perform(.meeting(.note(id, writing))).created!.text
        }
        let first = try note(.mila)
        try vos.perform(.meeting(.hat(id, .assessment)))
        let second = try note(.mila)
        try vos.perform(.meeting(.hat(id, .developmental)))
        let third = try note(.vos)
        let lines = try vos.meeting(id).lines.map { line in
            if case .note(let note) = line { note.entry.id.text } else { "hat" }
        }
        #expect(lines == [first, "hat", second, "hat", third])
    }

    @Test func `a mentor's note under the assessment hat is an assessment item like any other`() throws {
        let pair = try Pair()
        let id = try pair.meets()
        try pair.does(.vos, .hat(id, .assessment))
        #expect(pair.refusal(.vos, .note(id, NoteWriting(body: Array("Words".utf8)))) == .needsCompetency(.note))
        #expect(
            pair.refusal(
                .vos,
                .note(id, NoteWriting(body: Array("Words".utf8), competencies: ["scholar"], under: .developmental))
            ) == .hatChanged(to: .assessment))
        let note = try pair.notes(.vos, id, "You paused", about: "scholar")
        let entry = try pair.session(.mila).page(note).entry
        #expect(entry.reach.word == .will && entry.visibility.contains("you can respond until"))
        #expect(entry.isUnread)
        _ = try pair.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        #expect(pair.reads(.ada, note), "every current mentor reads it")
        #expect(try pair.session(.ada).page(note).meeting == nil)
        #expect(try pair.session(.ada).page(note).entry.kind == .note(nil), "and learns of no meeting")
        let response = try pair.does(.mila, .respond(note, body: Array("I will".utf8))).created!
        try pair.seals()
        let dossier = try pair.session(.noor).dossier(.mila, Stage.mid)
        #expect(dossier.dossier.blocks.compactMap(\.item) == [note, response])
        let block = dossier.dossier.blocks[1].text
        #expect(block.hasPrefix("item: note\nid: \(note)\nauthor: VOS (vos)\n") && block.contains("\n  You paused\n"))
        #expect(!block.contains(id.text) && !block.contains("meeting") && !block.contains("hat"))
        #expect(dossier.entries[0]?.kind == .note(nil))
    }

    @Test func `a mentor's developmental note is for the two who met, and never goes`() throws {
        let pair = try Pair()
        let id = try pair.meets()
        let note = try pair.notes(.vos, id, about: "scholar")
        _ = try pair.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        #expect(pair.reads(.mila, note) && pair.reads(.vos, note))
        #expect(!pair.reads(.ada, note) && !pair.reads(.noor, note) && !pair.reads(.cora, note))
        let entry = try pair.session(.mila).page(note).entry
        #expect(entry.visibility == "Visible to you and VOS. Developmental: it never goes to the committee.")
        try pair.seals()
        #expect(try pair.session(.mila).page(note).entry.isSealed == false)
    }

    @Test func `what becomes of a developmental note takes two keys, as with feedback`() throws {
        let pair = try Pair()
        let id = try pair.meets()
        let note = try pair.notes(.vos, id, about: "scholar")
        #expect(pair.refusal(.mila, .purpose(note, .assessment)) == .notYours(.purpose))
        try pair.does(.vos, .purpose(note, .assessment))
        #expect(try pair.session(.mila).page(note).entry.reach.condition == .agreement)
        try pair.does(.mila, .decline(note, reason: "Not yet"))
        #expect(pair.refusal(.vos, .purpose(note, .assessment)) == .declinedUnchanged)
        try pair.does(.vos, .edit(note, Editing(body: Array("Other words".utf8))))
        try pair.does(.vos, .purpose(note, .assessment))
        try pair.does(.mila, .agree(note))
        #expect(try pair.session(.mila).page(note).entry.reach.word == .will)
        try pair.does(.vos, .purpose(note, .developmental))
        #expect(try pair.session(.mila).page(note).entry.reach == .wont(.developmental))
    }

    @Test func `a mentee's note is developmental under either hat, and nothing makes it go`() throws {
        let pair = try Pair()
        let id = try pair.meets()
        try pair.does(.vos, .hat(id, .assessment))
        let note = try pair.notes(.mila, id, about: "scholar")
        let entry = try pair.session(.mila).page(note).entry
        #expect(entry.purpose == .developmental && entry.reach == .wont(.developmental))
        #expect(entry.visibility.contains("for the two who met, under either hat: it goes to no committee"))
        #expect(try pair.session(.vos).page(note).entry.isUnread)
        #expect(pair.refusal(.mila, .nominate(note, Stage.mid)) == .wrongKind(.nominate))
        #expect(pair.refusal(.mila, .purpose(note, .assessment)) == .wrongKind(.purpose))
        #expect(pair.refusal(.vos, .purpose(note, .assessment)) == .notYours(.purpose))
        #expect(pair.refusal(.mila, .share(note)) == .notShareable)
        #expect(pair.refusal(.mila, .withdraw(note)) == .wrongKind(.withdraw))
        #expect(pair.refusal(.mila, .respond(note, body: Array("Words".utf8))) == .wrongKind(.respond) || true)
        #expect(
            pair.refusal(.vos, .feedback(FeedbackWriting(.on(note), purpose: .developmental, body: [0x61])))
                == .wrongKind(.feedback))
        #expect(pair.refusal(.mila, .acknowledge(note)) == .notAcknowledgeable)
    }

    @Test func `after both signatures there is no further note, agenda or hat, and no edit of what was signed`() throws
    {
        let pair = try Pair()
        let id = try pair.meets()
        let note = try pair.notes(.vos, id)
        try pair.does(.mila, .sign(id))
        #expect(try pair.does(.mila, .sign(id)).changed == false)
        #expect(try pair.session(.vos).meetings()[0].isOpen)
        try pair.does(.vos, .sign(id))
        let acts: [(PersonID, Act)] = [
            (.vos, .meeting(.note(id, NoteWriting(body: [0x61])))),
            (.mila, .meeting(.note(id, NoteWriting(body: [0x61])))),
            (.mila, .meeting(.agenda(id, AgendaWriting([0x61])))), (.vos, .meeting(.hat(id, .assessment))),
            (.vos, .meeting(.move(id, to: pair.now))), (.vos, .meeting(.cancel(id))),
            (.vos, .edit(note, Editing(body: [0x62]))), (.vos, .delete(note)),
        ]
        for (person, act) in acts { #expect(pair.refusal(person, act) == .meetingSigned, "\(act)") }
        #expect(try pair.does(.vos, .sign(id)).changed == false)
        #expect(try pair.waits(.mila).isEmpty && pair.waits(.vos).isEmpty)
    }

    @Test func `who has signed has signed what was there: a change after it takes the signature back`() throws {
        let pair = try Pair()
        let id = try pair.meets()
        let note = try pair.notes(.vos, id)
        let changes: [(PersonID, Act)] = [
            (.vos, .meeting(.hat(id, .assessment))), (.mila, .meeting(.note(id, NoteWriting(body: [0x61])))),
            (.mila, .meeting(.agenda(id, AgendaWriting([0x61])))), (.vos, .edit(note, Editing(body: [0x62]))),
        ]
        for (person, act) in changes {
            let signer: PersonID = person == .vos ? .mila : .vos
            try pair.does(signer, .sign(id))
            try pair.does(person, act)
            #expect(try pair.session(signer).meeting(id).line.signatures == Sides(), "\(act)")
            #expect(try pair.waits(signer) == [.meetingToSign])
        }
    }

    @Test func `a meeting is signed once it has begun, and called off while nothing is noted`() throws {
        let pair = try Pair()
        let at = pair.now.adding(seconds: 86_400)
        let id = try pair.does(.vos, .plan(with: .mila, at: at)).created!
        #expect(pair.refusal(.vos, .sign(id)) == .meetingAhead(at))
        try pair.does(.mila, .move(id, to: pair.now))
        try pair.notes(.mila, id)
        #expect(pair.refusal(.vos, .cancel(id)) == .meetingHasNotes)
        let other = try pair.does(.vos, .plan(with: .mila, at: at)).created!
        try pair.does(.mila, .cancel(other))
        #expect(try pair.does(.mila, .cancel(other)).changed == false)
        #expect(pair.refusal(.vos, .note(other, NoteWriting(body: [0x61]))) == .meetingCancelled)
    }

    @Test func `with the mentorship the mentor's sight of the meeting ends that moment, and the mentee keeps it`()
        throws
    {
        let pair = try Pair()
        let id = try pair.meets()
        let note = try pair.notes(.vos, id)
        try pair.does(.mila, .agenda(id, AgendaWriting(Array("Words".utf8))))
        _ = try pair.play.host.perform(.endMentorship(mentor: .vos, mentee: .mila))
        #expect(throws: Refusal.noMeeting) { try pair.session(.vos).meeting(id) }
        #expect(try pair.session(.vos).meetings().isEmpty && pair.waits(.vos).isEmpty)
        #expect(!pair.reads(.vos, note))
        let page = try pair.session(.mila).meeting(id)
        #expect(page.line.isOpen == false && page.lines.count == 1 && page.agenda != nil)
        #expect(pair.refusal(.mila, .note(id, NoteWriting(body: [0x61]))) == .mentorshipOver(.vos))
        #expect(pair.refusal(.mila, .sign(id)) == .mentorshipOver(.vos))
        #expect(try pair.waits(.mila).isEmpty)
    }

    @Test func `a meeting that is erased leaves its notes, and nothing that says of which meeting they were`() throws {
        let pair = try Pair()
        let id = try pair.meets()
        let note = try pair.notes(.vos, id)
        try pair.does(.mila, .agenda(id, AgendaWriting(Array("Words".utf8))))
        _ = try pair.play.host.perform(.erase(id, reason: nil))
        #expect(try pair.session(.mila).meetings().isEmpty)
        #expect(try pair.session(.mila).page(note).meeting == nil)
        #expect(pair.refusal(.mila, .sign(id)) == .erased)
        #expect(pair.refusal(.vos, .sign(id)) == .noMeeting)
        #expect(pair.refusal(.vos, .edit(note, Editing(body: [0x62]))) == nil)
    }
}
