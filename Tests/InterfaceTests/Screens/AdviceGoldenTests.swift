import Interface
import Journal
import JournalTesting
import Testing

@Suite("Screens of advice as they were")
struct AdviceGoldenTests {
    static let sizes = [(80, 24), (120, 40), (40, 10)]

    private func evidence(_ sample: Sample) throws -> [ItemID] {
        try sample.session(Sample.vos).entries(Filter(mentee: Sample.sofie), limit: 50).filter {
            $0.reach.word == .will || $0.heading.contains("family")
        }.prefix(3).map(\.id)
    }

    private func advise(_ sample: Sample, release: Bool = true) throws -> ItemID {
        let session = try sample.session(Sample.vos)
        let id = try session.perform(
            .advice(
                .write(
                    AdviceWriting(
                        mentee: Sample.sofie, moment: Sample.midYear, outcome: "on track",
                        rationale: Array("She stops after each patient now, and asks.".utf8),
                        evidence: try evidence(sample), limits: "Nights, and anything before October.",
                        title: "Steady, and clearer by the week")))
        ).created!
        if release { try session.perform(.advice(.release(id))) }
        return id
    }

    @Test("The advice of a mentor's mentee, and the mentee's own", arguments: sizes)
    func desk(_ size: (Int, Int)) throws {
        let sample = try Sample()
        var vos = try sample.terminal(as: Sample.vos, width: size.0, height: size.1)
        vos.command("advice sofie")
        try Golden.expect(vos, "advice-none-\(size.0)x\(size.1)")
        var sofie = try sample.terminal(as: Sample.sofie, width: size.0, height: size.1)
        sofie.press("V")
        try Golden.expect(sofie, "advice-empty-\(size.0)x\(size.1)")
        _ = try advise(sample, release: false)
        sofie = try sample.terminal(as: Sample.sofie, width: size.0, height: size.1)
        sofie.press("V")
        try Golden.expect(sofie, "advice-withheld-\(size.0)x\(size.1)")
        sofie.press("<Esc>", "t")
        try Golden.expect(sofie, "glass-withheld-\(size.0)x\(size.1)")
        vos = try sample.terminal(as: Sample.vos, width: size.0, height: size.1)
        vos.command("advice sofie")
        try Golden.expect(vos, "advice-written-\(size.0)x\(size.1)")
    }

    @Test("Writing an advice, choosing what it proposes and rests on", arguments: sizes)
    func write(_ size: (Int, Int)) throws {
        let sample = try Sample()
        var vos = try sample.terminal(as: Sample.vos, width: size.0, height: size.1)
        vos.go(to: .write(.advice(to: Sample.sofie, for: Sample.midYear)))
        try Golden.expect(vos, "write-advice-empty-\(size.0)x\(size.1)")
        vos.press("<C-o>", "j")
        try Golden.expect(vos, "outcomes-\(size.0)x\(size.1)")
        vos.press("<Enter>", "<C-r>", "<Space>", "j", "<Space>")
        try Golden.expect(vos, "evidence-\(size.0)x\(size.1)")
        vos.press("<Enter>", "<S-Tab>", "Nights.", "<Tab>", "She stops after each patient now.")
        try Golden.expect(vos, "write-advice-\(size.0)x\(size.1)")
    }

    @Test("Releasing it, reading it, answering it", arguments: sizes)
    func released(_ size: (Int, Int)) throws {
        let sample = try Sample()
        let id = try advise(sample, release: false)
        var vos = try sample.terminal(as: Sample.vos, width: size.0, height: size.1)
        let entry = try sample.session(Sample.vos).page(id).entry
        vos.go(to: .confirm(.advice(.release(id)), about: entry))
        try Golden.expect(vos, "confirm-release-\(size.0)x\(size.1)")
        vos.press("<Enter>")
        var sofie = try sample.terminal(as: Sample.sofie, width: size.0, height: size.1)
        try Golden.expect(sofie, "today-advice-\(size.0)x\(size.1)")
        sofie.go(to: .portfolio(nil, selecting: id))
        try Golden.expect(sofie, "portfolio-advice-\(size.0)x\(size.1)")
        sofie.press("r", "I see it otherwise.", "<C-o>", "j", "j", "<Enter>")
        try Golden.expect(sofie, "write-response-\(size.0)x\(size.1)")
    }

    @Test("A dossier with an advice and its answer, and one with nothing intermediate before it", arguments: sizes)
    func dossier(_ size: (Int, Int)) throws {
        let sample = try Sample()
        let id = try advise(sample)
        let sofie = try sample.session(Sample.sofie)
        try sofie.opened(id)
        try sofie.perform(.respond(id, body: Array("I see it otherwise.".utf8), stance: .disagrees))
        let later = Sample(after: sample, now: "2026-01-15T13:00")
        var noor = try later.terminal(as: Sample.noor, width: size.0, height: size.1)
        noor.go(to: .dossier(Sample.sofie, Sample.midYear))
        try Golden.expect(noor, "dossier-advice-\(size.0)x\(size.1)")
        noor.press("<Enter>")
        try Golden.expect(noor, "dossier-advice-read-\(size.0)x\(size.1)")
    }
}
