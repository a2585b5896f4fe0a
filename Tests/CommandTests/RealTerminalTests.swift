import Foundation
import Testing

/// The screens in a real terminal, as people at keyboards would have them.
@Suite(.serialized) struct RealTerminalTests {
    private let desk: Desk

    init() throws {
        desk = try Desk()
        try desk.people()
    }

    private func sit(
        _ person: String, size: (Int, Int) = (80, 24), environment: [String] = [], after: String = "exec cat"
    ) throws -> Tmux {
        try Tmux(
            ["--journal", desk.journal, "--as", person], in: desk.folder, size: size, environment: environment,
            after: after)
    }

    @Test func `a mentee writes and nominates, the mentor answers, and both see the same glass`() throws {
        let sofie = try sit("sofie")
        try sofie.shows("Sofie de Wit · mentee")
        try sofie.press("n")
        try sofie.shows("Only you can see this")
        try sofie.type("I spoke too fast in the handover.")
        try sofie.press("C-k")
        try sofie.shows("Communicator")
        try sofie.press("Space", "Enter")
        try sofie.press("C-s")
        try sofie.shows("Saved.")
        try sofie.press("p")
        try sofie.shows("I spoke too fast")
        try sofie.press("N")
        try sofie.shows("for which moment?")
        try sofie.press("Enter")
        try sofie.shows("Who will read it")
        try sofie.press("Enter")
        try sofie.shows("Nominated.")

        let vos = try sit("vos", size: (120, 40))
        try vos.shows("C. Vos · mentor")
        try vos.shows("I spoke too fast")
        try vos.press("p")
        try vos.shows("What reaches the committee")
        try vos.press("f", "a")
        try vos.shows("ASSESSMENT")
        try vos.type("You noticed it yourself: that is the skill.")
        try vos.press("C-k")
        try vos.shows("Communicator")
        try vos.press("Space", "Enter")
        try vos.press("C-s")
        try vos.shows("Who will read it")
        try vos.press("Enter")
        try vos.shows("What reaches the committee")
        try vos.press("t")
        try vos.shows("● will")

        let shown = try desk.done("glass", "--json", as: "sofie").object()
        let same = try desk.done("glass", "--json", "--mentee", "sofie", as: "vos").object()
        let will = (shown["counts"] as? [String: Int])?["will"]
        #expect((will ?? 0) >= 1)
        #expect((same["counts"] as? [String: Int])?["will"] == will)
    }

    @Test func `a terminal of any size is drawn to, and a change of size while it is used`() throws {
        let sofie = try sit("sofie", size: (120, 40))
        try sofie.shows("Waiting for you")
        for (columns, rows) in [(40, 10), (200, 60), (80, 24), (12, 3), (90, 30)] {
            try sofie.resize(columns, rows)
            usleep(300_000)
            #expect(!(try sofie.screen().contains("[left")))
        }
        try sofie.shows("? keys")
    }

    @Test func `a paste is text, and never a command`() throws {
        let sofie = try sit("sofie")
        try sofie.shows("? keys")
        try sofie.press("n")
        try sofie.shows("Only you can see this")
        try sofie.paste("one\nq:quit\ntwo")
        let screen = try sofie.shows("two")
        #expect(screen.contains("q:quit"))
        try sofie.press("C-z")
        try sofie.hides("q:quit")
    }

    @Test(arguments: [
        ["TERM=nothing-known"], ["TERM=vt100"], ["LANG="], ["NO_COLOR=1"], ["LC_ALL=POSIX"], ["TERM=linux"],
    ])
    func `an odd terminal still shows the journal`(environment: [String]) throws {
        let sofie = try sit("sofie", environment: environment)
        try sofie.shows("? keys")
        if environment == ["NO_COLOR=1"] {
            let coloured = #/\u{1B}\[[0-9;]*(3[0-7]|38;|48;|4[0-7])[0-9;]*m/#
            #expect(try sofie.colours().firstMatch(of: coloured) == nil)
        }
        try sofie.press("Q")
        try sofie.shows("[left 0]")
    }

    @Test func `a terminal that cannot draw is told so in a sentence`() throws {
        let sofie = try sit("sofie", environment: ["TERM=dumb"])
        let screen = try sofie.shows("[left")
        #expect(!screen.contains("[left 0]"))
        #expect(screen.split(separator: "\n").count <= 3)
    }

    @Test func `a line that drops loses nothing of what was typed`() throws {
        let text = "Half a thought about the ward round"
        do {
            let sofie = try sit("sofie")
            try sofie.shows("? keys")
            try sofie.press("n")
            try sofie.shows("Only you can see this")
            try sofie.type(text)
            try sofie.shows(text)
            let process = try #require(try sofie.process())
            kill(process, SIGHUP)
            for _ in 0..<3000 where kill(process, 0) == 0 { usleep(20_000) }
        }
        let again = try sit("sofie")
        try again.shows("words")
        try again.press("d")
        try again.shows("Half a thought")
        #expect(try desk.done("drafts", as: "sofie").output.contains("Half a thought"))
        #expect(try desk.done("list", as: "sofie").bytes.isEmpty)
    }

    @Test func `leaving gives the terminal back as it was`() throws {
        let sofie = try sit("sofie", after: "stty -a; exec cat")
        try sofie.shows("? keys")
        #expect(try sofie.option("#{alternate_on}").hasPrefix("1"))
        try sofie.press("q")
        let screen = try sofie.shows("[left 0]")
        #expect(try sofie.option("#{alternate_on}").hasPrefix("0"))
        #expect(!screen.contains("Waiting for you"))
        let settings = try sofie.shows("icanon")
        #expect(!settings.contains("-icanon") && !settings.contains("-echo "))
    }
}
