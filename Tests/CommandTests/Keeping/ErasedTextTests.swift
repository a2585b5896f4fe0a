import Foundation
import Testing

/// Texts of every kind, each with a word that nothing else holds: once erased, the word is nowhere.
@Suite struct ErasedTextTests {
    private struct Text {
        let id: String
        /// What can be looked for in an index, too, that keeps words in small letters and without their beginnings.
        let traces: [String]
    }

    @Test func `nothing of what was erased is found anywhere`() throws {
        let desk = try Desk()
        try desk.people()
        var dice = Dice(1_957)
        func word() -> String { String((0..<18).map { _ in "bcdfghjklmnpqrstvwxz".randomElement(using: &dice)! }) }
        let now = "2025-12-01T09:00"
        let count = Torture.count(20, full: 200)
        var texts: [Text] = []
        for number in 0..<count {
            let (first, second, title) = (word(), word(), word())
            let id: String
            switch number % 4 {
            case 0, 1:
                id = try desk.done(
                    "write", "--title", "On \(title)", "--competency", "scholar", "-", as: "sofie", now: now,
                    input: "We saw \(first) there.\n"
                ).word
                // The earlier revision goes too.
                try desk.done("edit", id, "-", as: "sofie", input: "We saw \(second) there.\n")
                if number % 4 == 1 { try desk.done("nominate", id, "--moment", "mid-year", as: "sofie") }
            case 2:
                id = try desk.done(
                    "feedback", "--to", "sofie", "--purpose", "assessment", "--competency", "scholar", "--title", title,
                    "-", as: "vos", now: now, input: String(repeating: "Well \(first) done. ", count: 400) + second
                ).word
            default:
                id = try desk.done(
                    "feedback", "--to", "sofie", "--purpose", "developmental", "--title", title, "-", as: "vos",
                    now: now, input: "\(first) and \(second)\n"
                ).word
            }
            texts.append(Text(id: id, traces: [first, second, title]))
        }
        try desk.done("list", as: "sofie", now: "2026-01-16T09:00")
        for text in texts { #expect(try desk.done("erase", text.id, "--reason", "Asked for").output == "done\n") }

        let copy = desk.folder + "/after.db"
        try desk.done("backup", copy)
        var all = Data()
        for name in try FileManager.default.contentsOfDirectory(atPath: desk.folder)
        where name.hasPrefix("j.db") || name.hasPrefix("after.db") {
            all += try Data(contentsOf: URL(fileURLWithPath: desk.folder + "/" + name))
        }
        for person in ["sofie", "vos", "noor"] {
            for command in [["list"], ["list", "--json"], ["search", "done"], ["dossier", "list"], ["drafts"]] {
                all += Data(try desk.run(command, as: person).bytes)
            }
        }
        all += Data(try desk.done("glass", "--json", as: "sofie").bytes)
        all += Data(try desk.done("glass", "--moment", "mid-year", "--preview", as: "sofie").bytes)
        all += Data(try desk.done("dossier", "show", "sofie", "--moment", "mid-year", as: "noor").bytes)
        for text in texts.prefix(Torture.count(4, full: 200)) {
            for command in ["show", "history"] { all += Data(try desk.done(command, text.id, as: "sofie").bytes) }
        }
        let found = texts.filter { text in
            text.traces.contains { all.range(of: Data($0.dropFirst(5).utf8)) != nil }
        }
        #expect(found.map(\.id) == [])
        for text in texts.prefix(4) {
            #expect(try desk.run("search", text.traces[0], as: "sofie").lines.isEmpty)
        }
        try desk.done("check")
        Torture.figure("erased texts found anywhere", "\(found.count) of \(count)", goal: "0 of 200")
    }
}
