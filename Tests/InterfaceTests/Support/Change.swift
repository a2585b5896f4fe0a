import Interface
import Journal
import JournalTesting

/// Sofie and Vos meet; later Bakker follows Vos. What they did before a test looks at the screens.
struct Change {
    let residency: Residency
    let meeting: RecordID
    let night: ItemID

    static let bakker = PersonID("bakker")!

    /// A meeting on 1 December under two hats, and one that is planned; what was shared and said before.
    init() throws {
        residency = try Residency(at: "2025-11-20T09:00")
        let sofie = try residency.session("sofie")
        let vos = try residency.session("vos")
        night = try residency.writes("sofie", "Night shift", about: "communicator")
        try sofie.perform(.share(night))
        try residency.gives(.developmental, on: night, "You noticed it yourself.")
        residency.later(seconds: 60)
        meeting = try sofie.perform(.meeting(.plan(with: nil, at: Residency.instant("2025-12-01T10:00")))).created!
        try sofie.perform(
            .meeting(
                .agenda(
                    meeting,
                    AgendaWriting(
                        Array("I want to speak about the nights.\n\n- the handover at seven\n- whom to ask".utf8),
                        reflection: .set(night)))))
        residency.clock(at: "2025-12-01T10:05")
        try Self.note(vos, meeting, "She leads with the sickest patient, and stops after each one.")
        residency.clock(at: "2025-12-01T10:10")
        try Self.note(sofie, meeting, "I will ask Karin to listen in on Thursday.")
        residency.clock(at: "2025-12-01T10:20")
        try vos.perform(.meeting(.hat(meeting, .assessment)))
        residency.clock(at: "2025-12-01T10:25")
        try Self.note(
            vos, meeting, "Three of three handovers were complete.", title: "Handovers", about: "communicator")
        residency.clock(at: "2025-12-01T10:40")
        try vos.perform(
            .meeting(.plan(with: PersonID("sofie")!, at: Residency.instant("2026-01-07T15:30"))))
    }

    static func note(
        _ session: Session, _ meeting: RecordID, _ words: String, title: String? = nil, about: String...
    ) throws {
        try session.perform(
            .meeting(.note(meeting, NoteWriting(title: title, body: Array(words.utf8), competencies: about))))
    }

    /// Vos ends, Bakker begins.
    func happens() throws {
        residency.clock(at: "2025-12-10T09:00")
        let host = try residency.journal.session(for: .host)
        try host.perform(.addPerson(Self.bakker, name: "B. Bakker", roles: [.mentor], stage: nil))
        try host.perform(.endMentorship(mentor: PersonID("vos")!, mentee: PersonID("sofie")!))
        try host.perform(.startMentorship(mentor: Self.bakker, mentee: PersonID("sofie")!))
        residency.clock(at: "2025-12-11T09:00")
    }

    func terminal(_ person: String, _ size: (Int, Int) = (80, 24)) throws -> FakeTerminal {
        try residency.terminal(person, width: size.0, height: size.1)
    }
}
