import Glibc
import Journal

/// Where the screens begin: a terminal, a session, and nothing else.
enum Screens {
    /// Opens the screens on the journal, for whoever is at the keyboard.
    static func run(_ invocation: Invocation) throws {
        try checkTerminal()
        let session = try invocation.session(isRunning: true)
        try run(session, in: invocation, welcome: [])
    }

    static func checkTerminal() throws {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw UsageFault(Wording.needsTerminal) }
    }

    /// - Parameter welcome: a few lines on what to try, for a demonstration.
    static func run(_ session: Session, in invocation: Invocation, welcome: [String]) throws {
        let speaker = try session.speaker()
        let times = Wording.Times(zone: try session.programme().zone, now: speaker.now)
        invocation.out.line("Vitrine   \(Visible.line(speaker.person?.name ?? "host"))   \(times.full(speaker.now))")
        for line in welcome { invocation.out.line(line) }
    }
}
