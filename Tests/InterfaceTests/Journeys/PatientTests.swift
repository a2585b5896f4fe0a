import Journal
import JournalTesting
import Testing

@Suite("Patients in what somebody else will read")
struct PatientTests {
    private func feedback(_ text: String) throws -> FakeTerminal {
        var terminal = try Sample().terminal(as: Sample.vos, width: 100, height: 30)
        terminal.go(to: .write(.feedback(to: Sample.sofie, on: nil, purpose: .developmental)))
        terminal.press(text, "<C-s>")
        return terminal
    }

    @Test("Developmental feedback asks first where it may name a patient, and is given all the same")
    func asks() throws {
        var terminal = try feedback("You listened to Mrs Jansen.")
        #expect(terminal.screen.contains("\"Mrs Jansen\" (line"))
        #expect(terminal.screen.contains("Possible patients"))
        terminal.press("<Enter>")
        #expect(!terminal.screen.contains("Possible patients"), "\(terminal.screen)")
    }

    @Test("Without a patient it is given at once")
    func atOnce() throws {
        let terminal = try feedback("You listened well.")
        #expect(!terminal.screen.contains("Possible patients"))
    }

    @Test("A reason to decline is looked through while it is typed")
    func reason() throws {
        let sample = try Sample()
        var terminal = try sample.terminal(as: Sample.sofie, width: 100, height: 30)
        let note = try sample.session(Sample.sofie).entries(Filter(kind: .feedback), limit: 10).first {
            $0.title == "Note on reliability"
        }
        terminal.go(to: .decline(try #require(note)))
        terminal.press("It was mevrouw Bakker")
        #expect(terminal.screen.contains("\"mevrouw Bakker\" (reason)"), "\(terminal.screen)")
    }
}
