import Journal
import JournalTesting
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
