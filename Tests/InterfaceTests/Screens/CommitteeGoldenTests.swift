import Interface
import Journal
import JournalTesting
import Testing

@Suite("Screens of a committee, and of what comes after its decision, as they were")
struct CommitteeGoldenTests {
    static let sizes = [(80, 24), (120, 40), (40, 10)]
    private static let sofie = CommitteeJourneyTests.sofie
    private static let midYear = CommitteeJourneyTests.midYear

    private func terminal(_ residency: Residency, _ person: String, _ size: (Int, Int)) throws -> FakeTerminal {
        try residency.terminal(person, width: size.0, height: size.1)
    }

    private func expect(_ terminal: FakeTerminal, _ name: String, _ size: (Int, Int)) throws {
        try Golden.expect(terminal, "\(name)-\(size.0)x\(size.1)")
    }

    @Test("The dossiers of a cohort, before and after the cutoff", arguments: sizes)
    func cohort(_ size: (Int, Int)) throws {
        let residency = try CommitteeJourneyTests.residency()
        let host = try residency.journal.session(for: .host)
        try host.perform(.setRoles(PersonID("ada")!, [.committee, .mentor]))
        try host.perform(.startMentorship(mentor: PersonID("ada")!, mentee: PersonID("tim")!))
        var noor = try terminal(residency, "noor", (80, 24))
        CommitteeJourneyTests.proposes(&noor)
        noor.press("<C-s>", "<Enter>")
        var ada = try terminal(residency, "ada", size)
        ada.press("gc", "j")
        try expect(ada, "cohort", size)
        ada.press(">")
        try expect(ada, "cohort-empty", size)
    }

    @Test("A decision being written, and what is chosen for it", arguments: sizes)
    func writing(_ size: (Int, Int)) throws {
        let residency = try CommitteeJourneyTests.residency()
        var noor = try terminal(residency, "noor", size)
        CommitteeJourneyTests.proposes(&noor)
        try expect(noor, "decide", size)
        noor.press("<C-r>", "<Space>")
        try expect(noor, "decide-cites", size)
        noor.press("<Esc>", "<C-o>")
        try expect(noor, "decide-outcome", size)
        noor.press("<Esc>", "<C-s>")
        try expect(noor, "decide-confirm", size)
    }

    @Test("A decision, to the member who is to sign it, to the mentor who tells it, to the mentee", arguments: sizes)
    func decision(_ size: (Int, Int)) throws {
        let residency = try CommitteeJourneyTests.residency()
        var noor = try terminal(residency, "noor", (80, 24))
        CommitteeJourneyTests.proposes(&noor)
        noor.press("<C-s>", "<Enter>")
        try residency.session("ada").perform(
            .committee(.recuse(Self.sofie, Self.midYear, reason: "We are neighbours")))
        var emil = try terminal(residency, "emil", size)
        emil.go(to: .decision(Self.sofie, Self.midYear))
        try expect(emil, "decision-member", size)
        emil.press("s")
        try expect(emil, "sign", size)
        emil.press("<Enter>")
        residency.clock(at: "2026-01-20T08:00")
        var sofie = try terminal(residency, "sofie", size)
        sofie.press("gi")
        try expect(sofie, "decision-mentee", size)
        sofie.press("a", "Nobody had opened my reflection.")
        try expect(sofie, "appeal-writing", size)
        sofie.press("<C-s>", "<Enter>", "a")
        try expect(sofie, "appeal-mentee", size)
        var carla = try terminal(residency, "carla", size)
        carla.press("ga")
        try expect(carla, "appeals", size)
        carla.press("<Enter>", "a", "<Space>")
        try expect(carla, "appeal-panel", size)
        noor.press("q", "q")
        var chair = try terminal(residency, "noor", size)
        chair.press("gr")
        try expect(chair, "recusals", size)
        chair.press("U", "Nobody else knows the ward")
        try expect(chair, "recuse", size)
        chair.press("<C-u>", "<Esc>", "q", "gc", "w")
        try expect(chair, "minutes", size)
    }

    @Test("Where there is nothing yet, it is said what comes", arguments: sizes)
    func empty(_ size: (Int, Int)) throws {
        let residency = try CommitteeJourneyTests.residency()
        var sofie = try terminal(residency, "sofie", size)
        sofie.press("gi")
        try expect(sofie, "decision-none", size)
        sofie.press("ga")
        try expect(sofie, "appeals-none", size)
        sofie.press("gr")
        try expect(sofie, "recusals-none", size)
    }
}
