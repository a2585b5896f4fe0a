import Cells
import Journal
import JournalTesting
import Testing

@testable import Interface

@Suite("Writing")
struct WritingTests {
    @Test("A mentee writes a reflection: one key to begin, one to finish, and it is private")
    func writesReflection() throws {
        let residency = try Residency()
        var sofie = try residency.terminal("sofie")
        sofie.command("new-reflection")
        sofie.press("I spoke too fast in the handover.")
        sofie.press("<C-s>")
        let written = try residency.session("sofie").entries(limit: 10)
        #expect(written.map(\.heading) == ["I spoke too fast in the handover."])
        #expect(written.first?.isPrivate == true)
        #expect(try residency.session("sofie").drafts() == [])
    }

    @Test("A mentor gives assessment feedback: it asks for a competency, then tells who will read it, then is given")
    func givesAssessment() throws {
        let residency = try Residency()
        let item = try residency.writes("sofie", "Night shift", about: "communicator")
        try residency.session("sofie").perform(.share(item))
        let entry = try residency.session("vos").page(item).entry
        var vos = try residency.terminal("vos", width: 120, height: 40)
        vos.go(to: .write(.feedback(to: PersonID("sofie")!, on: entry.id, purpose: .assessment)))
        vos.press("You paused. Mrs Jansen said so.")
        vos.press("<C-s>")
        #expect(vos.screen.contains("Which competencies is it about?"))
        vos.press("1", "<Enter>", "<C-s>")
        #expect(vos.screen.contains("Give \"You paused. Mrs Jansen said so.\" as ASSESSMENT feedback?"))
        #expect(vos.screen.contains("Sofie de Wit (from now) · N. Haddad, E. Brandt, A. Lovelace (from 15 Jan"))
        #expect(vos.screen.contains("1: \"Mrs Jansen\" (line 2)"))
        vos.press("fa")
        #expect(try residency.session("sofie").entries(limit: 10).count == 1, "its own key does not confirm")
        vos.press("<Enter>")
        let given = try residency.session("sofie").entries(limit: 10)[0]
        #expect(given.purpose == .assessment)
        #expect(given.heading == "You paused. Mrs Jansen said so.")
        #expect(try residency.session("vos").drafts() == [])
    }
}

