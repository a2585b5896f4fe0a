import Interface
import Journal
import JournalTesting
import Testing

@Suite("Advising a committee")
struct AdviceTests {
    private let residency: Residency
    private let shift: ItemID
    private let ward: ItemID

    init() throws {
        residency = try Residency(at: "2025-12-01T09:00")
        shift = try residency.writes("sofie", "Night shift", "I spoke too fast.", about: "communicator")
        ward = try residency.writes("sofie", "Ward round", "I asked first.", about: "communicator")
        for id in [shift, ward] { try residency.session("sofie").perform(.share(id)) }
        try residency.session("sofie").perform(.nominate(shift, Residency.midYear))
    }

    private func entry(_ id: ItemID, as person: String) throws -> Entry { try residency.session(person).page(id).entry }

    private func vosWritesAnAdvice(_ terminal: inout FakeTerminal) {
        terminal.press("V", "<Enter>")
        #expect(terminal.screen.contains("Advice about Sofie de Wit, for Mid-year review"))
        terminal.press("<C-o>", "<Enter>")
        terminal.press("<C-r>", "<Space>", "j", "<Space>", "<Enter>")
        terminal.press("<S-Tab>", "Nights, which I have not seen.", "<Tab>", "She has grown.")
    }

    @Test func `Vos advises, releases to Sofie, who opens it, disagrees, and the committee reads both first`() throws {
        var vos = try residency.terminal("vos")
        vos.command("portfolio sofie")
        vosWritesAnAdvice(&vos)
        vos.press("<C-s>")
        let advice = try #require(try residency.session("vos").entries(Filter(kind: .advice), limit: 9).first)
        #expect(advice.kind.name == .advice)
        guard case .advice(let what) = advice.kind else { return }
        #expect(what.outcome == "on track")
        #expect(what.limits == "Nights, which I have not seen.")
        #expect(try residency.session("vos").page(advice.id).evidence.map(\.id) == [shift, ward])
        #expect(try residency.session("vos").page(advice.id).body.contains("She has grown."))
        #expect(vos.screen.contains("only you can read it"))

        // Until it is released Sofie knows that it is there, and nothing that it says.
        var sofie = try residency.terminal("sofie")
        sofie.press("t")
        #expect(sofie.screen.contains("Not released: an advice by C. Vos"))
        #expect(!sofie.screen.contains("on track"))
        sofie.press("<Enter>", "<Enter>", "r", "e")
        #expect(!sofie.screen.contains("grown"))

        vos.press("gr")
        #expect(vos.screen.contains("Release \"What I have seen\"") || vos.screen.contains("Release \"She has grown"))
        #expect(vos.screen.contains("cannot be taken back"))
        #expect(vos.screen.contains("Ward round"), "what the dossier will not hold is named")
        vos.press("<Enter>")
        #expect(vos.screen.contains("Released"))

        residency.later(seconds: 3600)
        sofie = try residency.terminal("sofie")
        #expect(sofie.lines.contains { $0.contains("read") && $0.contains("the advice of C. Vos for Mid-year review") })
        sofie.press("<Enter>")
        #expect(sofie.screen.contains("She has grown."))
        sofie.press("r", "I see it otherwise.", "<C-o>", "j", "j", "<Enter>")
        sofie.press("<C-s>", "<Enter>")
        let page = try residency.session("sofie").page(advice.id)
        #expect(page.responses.map(\.entry.stance) == [.disagrees])
        guard case .advice(let opened) = page.entry.kind else { return }
        #expect(opened.opened != nil)

        residency.clock(at: "2026-01-15T13:00")
        var noor = try residency.terminal("noor", width: 120, height: 40)
        noor.go(to: .dossier(PersonID("sofie")!, Residency.midYear))
        let first = noor.lines.firstIndex { $0.contains("Advice of C. Vos: on track") }
        let second = noor.lines.firstIndex { $0.contains("Sofie de Wit disagrees: I see") }
        let third = noor.lines.firstIndex { $0.contains("Night shift") }
        #expect(first != nil && second == first.map { $0 + 1 } && third == first.map { $0 + 2 }, "\(noor.screen)")
        noor.press("<Enter>")
        for words in ["outcome: on track", "does not cover: Nights, which I have not seen.", "opened: by the mentee"] {
            #expect(noor.screen.contains(words), "\(words)")
        }
        #expect(noor.screen.contains("evidence: \(shift.text)"))
        #expect(!noor.screen.contains(ward.text), "a link to what is not in the dossier is left out without a trace")
    }

    @Test func `what an advice needs is asked for, one thing after the other, and nothing typed is lost`() throws {
        var vos = try residency.terminal("vos")
        vos.command("portfolio sofie")
        vos.press("V", "<Enter>", "She has grown.", "<C-s>")
        #expect(vos.screen.contains("Which outcome do you propose?"))
        vos.press("j", "<Enter>", "<C-s>")
        #expect(vos.screen.contains("What does it rest on?"))
        vos.press("<Space>", "<Enter>", "<C-s>")
        #expect(vos.screen.contains("and one is chosen"))
        vos.press("j", "<Space>", "<Enter>", "<C-s>")
        #expect(vos.screen.contains("what it does not cover"))
        // The line drops before that is written.
        vos.press("Nights", "<C-q>")
        #expect(try residency.session("vos").entries(Filter(kind: .advice), limit: 9).isEmpty)
        let draft = try #require(try residency.session("vos").drafts().first)
        #expect(draft.outcome == "targeted support")
        #expect(draft.limits == "Nights")
        #expect(Set(draft.evidence) == [shift, ward])
        // It is gone on with where it was left.
        vos = try residency.terminal("vos")
        vos.press("d", "<Enter>")
        for words in ["targeted support", "Night shift", "Ward round", "Nights", "She has grown."] {
            #expect(vos.screen.contains(words), "\(words)")
        }
        vos.press("<C-s>")
        #expect(try residency.session("vos").entries(Filter(kind: .advice), limit: 9).count == 1)
        #expect(try residency.session("vos").drafts().isEmpty)
    }

    @Test func `a change after the release is seen by Sofie, and starts the notice again`() throws {
        var vos = try residency.terminal("vos")
        vos.command("portfolio sofie")
        vosWritesAnAdvice(&vos)
        vos.press("<C-s>", "gr", "<Enter>")
        let id = try #require(try residency.session("vos").entries(Filter(kind: .advice), limit: 9).first?.id)
        try residency.session("sofie").opened(id)
        residency.clock(at: "2025-12-20T09:00")
        vos = try residency.terminal("vos")
        vos.command("advice sofie")
        vos.press("e", "<C-o>", "j", "<Enter>", "<C-s>")
        #expect(vos.screen.contains("Save the new text"))
        vos.press("<Enter>")
        var sofie = try residency.terminal("sofie")
        #expect(sofie.screen.contains("the advice of C. Vos for Mid-year review"), "it is to be read once more")
        sofie.press("V")
        #expect(sofie.screen.contains("C. Vos: targeted support"))
        #expect(sofie.screen.contains("not opened by you as it is now"))
        #expect(sofie.screen.contains("notice until 27 Dec"))
        sofie.press("H")
        #expect(sofie.words.contains("It proposed on track, and proposes targeted support now."))
    }

    @Test func `a mentee rests a self-assessment on chosen items, and nominates it`() throws {
        var sofie = try residency.terminal("sofie")
        sofie.press("p", "gs", "<Enter>")
        #expect(sofie.screen.contains("Self-assessment for Mid-year review"))
        sofie.press("I listen before I speak.", "<C-r>", "<Space>", "j", "<Space>", "<Enter>", "<C-k>", "1", "<Enter>")
        #expect(sofie.screen.contains("Night shift") && sofie.screen.contains("Ward round"))
        sofie.press("<C-s>")
        let own = try residency.session("sofie").entries(Filter(kind: .reflection), limit: 1)[0]
        #expect(try residency.session("sofie").page(own.id).evidence.map(\.id) == [shift, ward])
        sofie.press("gg", "N", "<Enter>")
        #expect(try entry(own.id, as: "sofie").reach.word == .will)
    }

    @Test func `where mentors do not advise, the screen says why`() throws {
        var programme = try residency.session("vos").programme()
        programme.roleModel = .instructor
        try residency.journal.session(for: .host).perform(.applyProgramme(programme, source: "instructor"))
        var vos = try residency.terminal("vos")
        vos.command("advice sofie")
        #expect(vos.screen.contains("the mentor is an instructor"))
        vos.press("<Enter>")
        #expect(vos.screen.contains("Nothing is selected."))
    }
}
