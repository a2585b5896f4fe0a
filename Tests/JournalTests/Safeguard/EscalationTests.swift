import Journal
import JournalTesting
import Testing

/// Mila is mentored by Vos; the programme lists Noor and Cora for escalations.
@Suite("Escalation")
struct EscalationTests {
    private let play: Play

    init() throws {
        play = try Play(History(seed: 3, length: 0, programme: 0))
        play.hands.now = play.hands.now.adding(seconds: 3600)
    }

    private func session(_ id: PersonID, _ role: PersonRole? = nil) throws -> Session {
        try play.journal.session(for: .person(id, role: role))
    }

    private func later(days: Int64) { play.hands.now = play.hands.now.adding(seconds: days * 86_400) }

    @discardableResult
    private func escalates(
        _ mentor: PersonID = .vos, about mentee: PersonID = .mila, _ reason: String = "Harm, canary4711",
        toldIn days: Int? = nil, because why: String = "On nights, canary4712"
    ) throws -> RecordID {
        let delay = days.map {
            EscalationDelay(until: play.hands.now.adding(seconds: Int64($0) * 86_400), reason: why)
        }
        return try session(mentor).perform(
            .safeguard(.escalate(mentee, .patient, reason: Array(reason.utf8), delay: delay))
        ).created!
    }

    private func knows(_ viewer: PersonID, _ role: PersonRole? = nil, of id: RecordID) throws -> Bool {
        let session = try session(viewer, role)
        let lists = try session.escalations().contains { $0.id == id }
        for prefix in [id.text, id.short] {
            #expect(((try? session.escalation(prefix)) != nil) == lists)
        }
        return lists
    }

    @Test func `The people whom the programme lists are told, the mentee at once, and nobody else ever`() throws {
        let id = try escalates()
        for told in [PersonID.vos, .noor, .cora, .mila] { #expect(try knows(told, of: id)) }
        for other in [PersonID.sem, .dijk, .bakker, .emil, .ada] { #expect(try !knows(other, of: id)) }
        #expect(try play.host.escalations().isEmpty)
        let page = try session(.mila).escalation(id.text)
        #expect(page.reason == "Harm, canary4711" && page.told.compactMap(\.id) == [.noor, .cora])
        #expect(page.isUnread && page.delay == nil)
    }

    @Test func `A mentee who is told later learns nothing before that day, on no path, and everything from then on`()
        throws
    {
        let before = Outlook.of(play, .person(.mila, role: nil))
        let mila = play.sessions[.mila]!
        let id = try escalates(toldIn: 3)
        try session(.noor).perform(.safeguard(.readEscalation(id)))
        #expect(try !knows(.mila, of: id))
        #expect(Outlook.of(play, .person(.mila, role: nil)) == before)
        #expect(throws: Refusal.noItem) { try mila.perform(.safeguard(.readEscalation(id))) }
        #expect(try !mila.recheck().hasNews)
        later(days: 3)
        #expect(try knows(.mila, of: id))
        let page = try mila.escalation(id.text)
        #expect(page.delay?.reason == "On nights, canary4712")
        let log = try mila.accessLog(limit: 100).lines.map(\.verb)
        #expect(log.contains(.escalated) && log.contains(.escalationRead))
    }

    @Test
    func `It is refused without anybody to tell, to whoever does not mentor them, and for a delay that is too long`()
        throws
    {
        #expect(throws: Refusal.noPortfolio) { try escalates(.vos, about: .sem) }
        #expect(throws: Refusal.noPortfolio) { try escalates(.vos, about: PersonID("nobody")!) }
        #expect(throws: Refusal.notYours(.escalate)) { try escalates(.mila, about: .mila) }
        #expect(throws: Refusal.notYours(.escalate)) { try escalates(.cora, about: .mila) }
        #expect(throws: Refusal.delayPast) { try escalates(toldIn: 0) }
        let latest = play.programme.zone.day(Escalation.longestDelay.after(play.hands.now, in: play.programme.zone))
        #expect(throws: Refusal.delayTooLong(latest: latest)) { try escalates(toldIn: 31) }
        #expect(throws: Refusal.self) { try escalates(toldIn: 2, because: " ") }
        #expect(throws: Refusal.self) { try escalates(.vos, about: .mila, " ") }
        var alone = play.programme
        alone.escalation = []
        try play.host.perform(.applyProgramme(alone, source: "nobody"))
        #expect(throws: Refusal.nobodyToTell) { try escalates() }
        #expect(Wording.refusal(.nobodyToTell, nil, nil).contains("escalation: ["))
        #expect(try session(.vos).escalations().isEmpty)
    }

    @Test func `Neither the mentor who escalates nor somebody suspended counts as told`() throws {
        var listed = play.programme
        listed.escalation = [.vos, .mila, .noor, .cora]
        try play.host.perform(.applyProgramme(listed, source: "more"))
        try play.host.perform(.suspend(.noor))
        let id = try escalates()
        #expect(try session(.vos).escalation(id.text).told.compactMap(\.id) == [.cora])
        try play.host.perform(.suspend(.cora))
        #expect(throws: Refusal.nobodyToTell) { try escalates() }
    }

    @Test func `It changes no purpose, goes into no dossier and is found by no search`() throws {
        let writing = Writing(.reflection(.blank), body: Array("Words".utf8), competencies: ["scholar"])
        let item = try session(.mila).perform(.write(writing)).created!
        try session(.mila).perform(.nominate(item, Stage.mid))
        let before = try session(.mila).preview(.mila, Stage.mid)
        let entries = try session(.mila).entries(limit: 100)
        try escalates()
        #expect(try session(.mila).preview(.mila, Stage.mid) == before)
        #expect(try session(.mila).entries(limit: 100) == entries)
        for viewer in [PersonID.vos, .noor, .cora, .mila] {
            let found = try session(viewer).entries(Filter(words: [.init("canary4711")]), limit: 10)
            #expect(found.isEmpty)
        }
        play.hands.now = play.programme.moment(Stage.mid)!.cutoff
        #expect(try session(.noor).dossier(.mila, Stage.mid).dossier == before)
    }

    @Test func `Reading it is logged once, by those who are to read it`() throws {
        let id = try escalates()
        for reader in [PersonID.noor, .mila] {
            #expect(try session(reader).perform(.safeguard(.readEscalation(id))).changed)
            #expect(try !session(reader).perform(.safeguard(.readEscalation(id))).changed)
        }
        #expect(try !session(.vos).perform(.safeguard(.readEscalation(id))).changed)
        #expect(throws: Refusal.noItem) { try session(.emil).perform(.safeguard(.readEscalation(id))) }
        let page = try session(.vos).escalation(id.text)
        #expect(page.readings.map(\.by.id) == [.noor, .mila] && !page.isUnread)
        #expect(try play.journal.audit(as: .host).findings.isEmpty)
    }

    @Test func `Who made it and who was told keep it when the mentorship ends; in another role it is not theirs`()
        throws
    {
        let id = try escalates()
        try play.host.perform(.endMentorship(mentor: .vos, mentee: .mila))
        #expect(try knows(.vos, of: id))
        try play.host.perform(.setRoles(.vos, [.mentor, .committee]))
        #expect(try !knows(.vos, .committee, of: id) && knows(.vos, .mentor, of: id))
        try play.host.perform(.suspend(.vos))
        #expect(throws: Refusal.noPerson("vos")) { try session(.vos) }
    }

    @Test func `It cannot be erased before the mentee knows of it, and then leaves nothing but that it was`() throws {
        let id = try escalates(toldIn: 3)
        #expect(throws: Refusal.notToldYet) { try play.host.perform(.erase(id, reason: "Asked for")) }
        later(days: 3)
        try play.host.perform(.erase(id, reason: "Asked for"))
        #expect(try !knows(.noor, of: id) && !knows(.mila, of: id))
        let lines = try session(.mila).accessLog(limit: 100).lines
        #expect(lines.first?.verb == .erased && lines.first?.sentence.contains("Asked for") == true)
        #expect(!lines.contains { $0.verb == .escalated })
    }

    @Test func `Whoever the programme names for it is in the journal, and reads nothing else`() throws {
        var listed = play.programme
        listed.escalation.append(PersonID("dean")!)
        try play.host.perform(.applyProgramme(listed, source: "dean"))
        let id = try escalates()
        let dean = try session(PersonID("dean")!)
        #expect(try dean.escalations().map(\.id) == [id])
        #expect(try dean.entries(limit: 10).isEmpty && dean.dossiers().isEmpty)
    }

    @Test func `Whom it would go to is told to the mentor who may escalate, and to nobody else`() throws {
        #expect(try session(.vos).toldOfEscalations(about: .mila).map(\.id) == [.noor, .cora])
        for person in [PersonID.mila, .bakker, .noor, .cora] {
            #expect(throws: Refusal.noPortfolio) { try session(person).toldOfEscalations(about: .mila) }
        }
    }

    @Test func `Whoever was told takes along that they were, and not the reason, which is about somebody else`() throws
    {
        try escalates()
        let reasons = try [PersonID.vos, .mila, .noor].map { try session($0).escalationParts().map(\.page.reason) }
        #expect(reasons[0] == reasons[1] && reasons[0].allSatisfy { !$0.isEmpty } && reasons[2] == [""])
    }
}
