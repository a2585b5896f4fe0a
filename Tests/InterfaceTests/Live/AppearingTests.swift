import Cells
import Journal
import JournalTesting
import Testing

@testable import Interface

@Suite("What the other side does appears without a key being struck")
struct AppearingTests {
    private let residency: Residency

    init() throws {
        residency = try Residency()
        let host = try residency.journal.session(for: .host)
        try host.perform(.addPerson(PersonID("carla")!, name: "Carla", roles: [.coordinator], stage: nil))
    }

    @discardableResult
    private func shares(_ title: String, _ body: String = "I spoke too fast.") throws -> ItemID {
        let id = try residency.writes("sofie", title, body, about: "communicator")
        try residency.session("sofie").perform(.share(id))
        return id
    }

    @Test("Today: what a mentee shares waits for the mentor at once, and the selection stays on what it was on")
    func today() throws {
        let first = try shares("First")
        var vos = try residency.terminal("vos")
        #expect(vos.lines.contains { $0.hasPrefix("▸") && $0.contains("First") })
        residency.later(seconds: 60)
        try shares("Second")
        vos.hear()
        #expect(vos.screen.contains("Second"))
        #expect(vos.lines.contains { $0.hasPrefix("▸") && $0.contains("First") })
        try residency.session("sofie").perform(.withdraw(first))
        vos.hear()
        #expect(!vos.screen.contains("First"), "what is withdrawn is gone at that moment")
    }

    @Test("Portfolio: list, reader and glass follow; selection, place in the text and pane stay")
    func portfolio() throws {
        let body = (1...60).map { "Line \($0) of it.\n" }.joined(separator: "\n")
        for number in 1...30 {
            residency.later(seconds: 60)
            try shares("Item \(number)", number == 25 ? body : "Short.")
        }
        var vos = try residency.terminal("vos", width: 120, height: 40)
        vos.press("p", "jjjjj")
        vos.wait(milliseconds: 200)
        #expect(vos.screen.contains("▸"))
        vos.press("<Tab>", "jjjjjjjjjj")
        let before = vos.lines
        #expect(before.contains { $0.contains("Item 25") } && before.contains { $0.contains("Line 9 of it.") })
        residency.later(seconds: 60)
        let newest = try shares("Newest")
        vos.hear()
        #expect(vos.lines.contains { $0.hasPrefix(" •") && $0.contains("Newest") })
        #expect(vos.lines.contains { $0.contains("▸") && $0.contains("Item 25") })
        func reader(_ lines: [String]) -> [String] {
            lines.compactMap { $0.split(separator: "│").dropFirst().first.map(String.init) }.filter {
                $0.contains("of it")
            }
        }
        #expect(reader(vos.lines) == reader(before), "the text has not moved")
        try residency.session("sofie").perform(.nominate(newest, Residency.midYear))
        vos.hear()
        #expect(vos.lines.contains { $0.contains("● will    1") }, "the glass beside it")
    }

    @Test("A list that is scrolled stays where it is, though items come in above")
    func scrolled() throws {
        for number in 1...80 {
            residency.later(seconds: 60)
            try shares("Item \(number)")
        }
        var vos = try residency.terminal("vos", width: 60, height: 24)
        vos.press("p", String(repeating: "j", count: 40))
        let before = vos.screen
        for _ in 0..<3 {
            residency.later(seconds: 60)
            try shares("Above")
        }
        vos.hear()
        #expect(vos.screen == before)
        vos.press("gg")
        #expect(vos.screen.contains("Above"))
    }

    @Test("A text that is being read and withdrawn is gone; no other takes its place under the reader's eyes")
    func withdrawnWhileRead() throws {
        try shares("Other", "Something else.")
        residency.later(seconds: 60)
        let id = try shares("Secret", "The words of it.")
        for width in [60, 120] {
            try residency.session("sofie").perform(.share(id))
            var vos = try residency.terminal("vos", width: width, height: 30)
            vos.press("p", "<Enter>")
            #expect(vos.screen.contains("The words of it."))
            try residency.session("sofie").perform(.withdraw(id))
            vos.hear()
            #expect(!vos.screen.contains("Secret") && !vos.screen.contains("The words of it."))
            #expect(vos.lines.contains { $0.hasPrefix("▸") && $0.contains("Other") })
            #expect(vos.lastLine.contains("open"), "in the list again")
        }
    }

    @Test("Glass: counts, items and what changed since the look; an opened group stays open, the selection on its item")
    func glass() throws {
        let first = try shares("First")
        try residency.session("sofie").perform(.nominate(first, Residency.midYear))
        let second = try shares("Second")
        var vos = try residency.terminal("vos", height: 40)
        vos.press("t", "G", "<Enter>")
        #expect(vos.screen.contains("Second"))
        vos.press("G")
        #expect(vos.lines.contains { $0.contains("▸") && $0.contains("Second") })
        residency.later(seconds: 60)
        let third = try shares("Third")
        try residency.session("sofie").perform(.nominate(third, Residency.midYear))
        vos.hear()
        #expect(vos.screen.contains("● will    2") && vos.screen.contains("Third"))
        #expect(vos.lines.contains { $0.contains("▸") && $0.contains("Second") })
        try residency.session("sofie").perform(.withdraw(second))
        vos.hear()
        #expect(!vos.screen.contains("Second"))
    }

    @Test("The committee's view, an item's history, and a search follow")
    func others() throws {
        let id = try shares("Night shift")
        var view = try residency.terminal("vos", height: 60)
        view.press("v")
        #expect(!view.screen.contains("Night shift"))
        var history = try residency.terminal("sofie")
        history.press("p", "H")
        var search = try residency.terminal("vos", width: 120, height: 40)
        search.press("/", "night")
        search.wait(milliseconds: 200)
        #expect(search.screen.contains("1 found"))
        try residency.session("sofie").perform(.nominate(id, Residency.midYear))
        view.hear()
        view.press("G")
        #expect(view.screen.contains("Night shift"))
        history.hear()
        #expect(history.screen.contains("nominated"))
        search.hear()
        #expect(search.screen.contains("ASSESSMENT") && search.screen.contains("/night"))
        try residency.session("sofie").perform(.retract(id))
        try residency.session("sofie").perform(.withdraw(id))
        search.hear()
        #expect(!search.screen.contains("Night shift") && search.screen.contains("/night"))
    }

    @Test("The committee's dossiers appear when they are sealed")
    func dossiers() throws {
        let id = try shares("Night shift")
        try residency.session("sofie").perform(.nominate(id, Residency.midYear))
        var noor = try residency.terminal("noor")
        #expect(!noor.screen.contains("Sofie"))
        residency.clock(at: "2026-01-15T12:00")
        // Nobody does anything: the look that is taken every half minute seals what is due.
        noor.wait(milliseconds: Play.recheck)
        #expect(noor.screen.contains("Sofie de Wit"))
    }

    @Test("Drafts that another session of one's own saves are listed")
    func drafts() throws {
        var sofie = try residency.terminal("sofie")
        sofie.press("d")
        #expect(sofie.screen.contains("No drafts."))
        var other = try residency.terminal("sofie")
        other.press("p", "n", "Hello", "<C-q>")
        sofie.wait(milliseconds: Play.recheck)
        #expect(sofie.screen.contains("Hello"))
    }

    @Test("What is typed is left alone: a text, a line after the colon, a search, a confirmation's answer")
    func untouched() throws {
        let id = try shares("Night shift")
        var writing = try residency.terminal("vos")
        writing.press("p", "fd", "You paused", "<C-Left>")
        var line = try residency.terminal("vos")
        line.press(":", "gla")
        var asking = try residency.terminal("sofie")
        asking.press("p", "N", "<Enter>", "l")
        #expect(asking.screen.contains("▸ Edit first"))
        let (cursor, colon) = (writing.frame.cursor, line.lastLine)
        residency.later(seconds: 60)
        try residency.gives(.developmental, on: id, "Well seen.")
        try shares("Another")
        writing.hear()
        line.hear()
        asking.hear()
        #expect(writing.screen.contains("You paused") && writing.frame.cursor == cursor)
        #expect(line.lastLine == colon)
        #expect(line.screen.contains("Another"))
        #expect(asking.screen.contains("▸ Edit first"))
    }

    @Test("A burst is one look, and a look that finds nothing draws nothing")
    func burst() throws {
        var vos = try residency.terminal("vos")
        _ = vos.play.takeOutOfDate()
        for _ in 0..<50 { vos.play.journalChanged(at: vos.time, pause: 150) }
        #expect(vos.play.deadline == vos.time + 150)
        vos.wait(milliseconds: 150)
        #expect(vos.play.deadline == 150 + Play.recheck)
        vos.play.journalChanged(at: 200, pause: 150)
        #expect(vos.play.deadline == 150 + Play.recheckAtMost, "not more often than once a second")
        vos.wait(milliseconds: 5 * Play.recheck)
        let isOutOfDate = vos.play.takeOutOfDate()
        #expect(!isOutOfDate)
    }

    @Test("What the viewer cannot see does not even have the screen read again")
    func hidden() throws {
        let id = try residency.writes("sofie", "Private")
        var vos = try residency.terminal("vos")
        vos.press("p")
        _ = vos.play.takeOutOfDate()
        try residency.writes("sofie", "Another")
        try residency.session("sofie").perform(.edit(id, Editing(basedOn: nil, body: Array("Changed.".utf8))))
        try residency.session("sofie").save(
            Draft(
                id: residency.session("sofie").newDraftID(), owner: PersonID("sofie")!, subject: .goal, body: "draft",
                saved: Residency.instant("2025-12-01T09:00"), version: 0))
        vos.hear()
        var isOutOfDate = vos.play.takeOutOfDate()
        #expect(!isOutOfDate)
        try residency.session("sofie").perform(.share(id))
        vos.hear()
        isOutOfDate = vos.play.takeOutOfDate()
        #expect(isOutOfDate && vos.screen.contains("Private"))
    }
}
