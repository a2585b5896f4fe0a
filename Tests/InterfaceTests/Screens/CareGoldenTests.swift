import Interface
import Journal
import JournalTesting
import Testing

/// Screens about care: who read what, escalations, who is late, how long things are kept.
@Suite("Care, as it looks")
struct CareGoldenTests {
    private static let reason = """
        On Tuesday night an insulin order was written **tenfold**; the nurse caught it. It is the second time this month.

        Sofie is not sleeping. I have asked her to stay home tomorrow.
        """

    /// Vos has escalated, Noor has read it, and Carla has broken the glass for something of Sofie's.
    private func sample(retention: Bool = false) throws -> Sample {
        let sample = try Sample()
        try sample.session(Sample.vos).perform(
            .safeguard(
                .escalate(
                    Sample.sofie, .patient, reason: Array(Self.reason.utf8),
                    delay: EscalationDelay(until: Sample.at("2025-12-05T00:00"), reason: "She is on nights until then.")
                )))
        let id = try sample.session(Sample.noor).escalations()[0].id
        try sample.session(Sample.noor).perform(.safeguard(.readEscalation(id)))
        try sample.session(Sample.vos).perform(
            .safeguard(
                .escalate(Sample.tim, .mentee, reason: Array("He has not answered for two weeks.".utf8), delay: nil)))
        let item = try sample.session(Sample.sofie).entries(limit: 100).last!.id
        let carla = try sample.session(Sample.carla)
        try carla.perform(
            .safeguard(.breakGlass(item, reason: "Complaint 12/2025", for: Period(days: 0, seconds: 7200))))
        try carla.opened(item)
        if retention {
            var programme = Sample.programme
            programme.policy.retention = Retention(
                developmental: KeepingTime(years: 5), meetings: KeepingTime(years: 1))
            try sample.session(nil).perform(.applyProgramme(programme, source: "kept"))
        }
        return sample
    }

    private func looks(_ name: String, as person: PersonID, _ keys: String..., retention: Bool = false) throws {
        for (width, height) in GoldenTests.sizes {
            var terminal = try sample(retention: retention).terminal(as: person, width: width, height: height)
            for key in keys { terminal.press(key) }
            try Golden.expect(terminal, "\(name)-\(width)x\(height)")
        }
    }

    @Test func `The access log of a mentee`() throws { try looks("access", as: Sample.sofie, "L") }

    @Test func `Escalations, and one of them`() throws {
        try looks("escalations", as: Sample.vos, "ge")
        try looks("escalation", as: Sample.noor, "ge", "j", "<Enter>")
    }

    @Test func `Who has to be told finds it today`() throws {
        try looks("today-told", as: Sample.noor)
        try looks("today-glass", as: Sample.sofie)
    }

    @Test func `Writing an escalation, and the question before it is one`() throws {
        for (width, height) in GoldenTests.sizes {
            var terminal = try sample().terminal(as: Sample.vos, width: width, height: height)
            terminal.go(to: .write(.escalation(about: Sample.tim, .patient)))
            terminal.press("<C-p>")
            terminal.press("He has not been seen since Monday.")
            terminal.press("<Tab>")
            terminal.press("2025-12-04")
            terminal.press("<Tab>")
            terminal.press("His family is told first.")
            try Golden.expect(terminal, "escalate-\(width)x\(height)")
            terminal.press("<C-s>")
            try Golden.expect(terminal, "confirm-escalate-\(width)x\(height)")
        }
    }

    @Test func `Who is late with what`() throws {
        for (width, height) in GoldenTests.sizes {
            let sample = try Sample(now: "2026-01-10T09:00")
            var terminal = try sample.terminal(as: Sample.carla, width: width, height: height)
            try Golden.expect(terminal, "today-late-\(width)x\(height)")
            terminal.press("gp")
            try Golden.expect(terminal, "process-\(width)x\(height)")
        }
    }

    @Test func `How long things are kept`() throws {
        try looks("retention", as: Sample.sofie, "gk", retention: true)
        try looks("retention-counts", as: Sample.carla, "gk", retention: true)
    }
}
