import Exchange
import Foundation
import Journal
import Testing

/// `vitrine dossier show --html` and `vitrine glass --preview --html`: the dossier as a page, for whoever may read it.
@Suite struct DossierPageCommandTests {
    private static let show = ["dossier", "show", "sofie", "--moment", "mid-year"]

    private func demonstration() throws -> Desk {
        let desk = try Desk(isRehearsal: nil)
        try desk.done(["demo", "--keep", desk.journal, "--no-screens"])
        return desk
    }

    private func own(_ page: String) throws -> String {
        func every(_ element: XMLElement) -> [XMLElement] { element.elements.flatMap { [$0] + every($0) } }
        let root = try XMLDocument.read(Array(page.utf8))
        return try #require(every(root).last { $0.name == "pre" }).text
    }

    @Test func `the page holds the text form whole, and says its checksum and its digest`() throws {
        let desk = try demonstration()
        let text = try desk.run(Self.show, as: "noor")
        let page = try desk.run(Self.show + ["--html"], as: "noor")
        #expect(page.status == 0 && page.messages.isEmpty)
        #expect(Array(try own(page.output).utf8) == text.bytes)
        #expect(try desk.run(Self.show + ["--format", "html"], as: "noor").bytes == page.bytes)
        // Everybody who may read it gets the same page.
        #expect(try desk.run(Self.show + ["--html"], as: "sofie").bytes == page.bytes)
        try desk.write(try own(page.output), to: "dossier.txt")
        let sum = try desk.program.run([], through: "sha256sum dossier.txt").word.prefix(64)
        #expect(page.output.contains("<code class=\"command\">\(sum)</code>"))
        let digest = try desk.run(Self.show + ["--json"], as: "noor").object()["digest"] as? String ?? "none"
        #expect(Digest(digest).map { page.output.contains("<code>\($0.groups)</code>") } == true)
        let verified = try desk.done("dossier", "verify", "dossier.txt", "--digest", digest)
        #expect(verified.status == 0)
    }

    @Test func `the glass shows as a page what it shows as text`() throws {
        let desk = try demonstration()
        for moment in ["mid-year", "end-year"] {
            let text = try desk.done("glass", "--preview", "--moment", moment, as: "sofie")
            let page = try desk.done("glass", "--preview", "--html", "--moment", moment, as: "sofie")
            #expect(Array(try own(page.output).utf8) == text.bytes)
            #expect(page.output.contains("Not sealed yet") == (moment == "end-year"))
        }
        let mentors = try desk.done(
            "glass", "--mentee", "sofie", "--moment", "end-year", "--preview", "--html", as: "vos")
        #expect(mentors.output.contains("Not sealed yet"))
    }

    @Test func `its pictures have the numbers of the pictures in characters`() throws {
        let desk = try demonstration()
        func table(_ caption: String, _ html: String) throws -> [[String]] {
            func every(_ element: XMLElement) -> [XMLElement] { element.elements.flatMap { [$0] + every($0) } }
            let tables = every(try XMLDocument.read(Array(html.utf8))).filter { $0.name == "table" }
            let table = tables.first { $0.first("caption")?.text.hasPrefix(caption) == true }
            return table.map { every($0).filter { $0.name == "tr" }.map { $0.elements.map(\.text) } } ?? []
        }
        let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        func month(_ shown: String) -> String {
            let words = shown.split(separator: " ")
            let number = (names.firstIndex(of: words[0].lowercased()) ?? 0) + 1
            return "\(words[1])-\(number < 10 ? "0" : "")\(number)"
        }
        for mentee in ["sofie", "priya", "ines"] {
            let page = try desk.done("dossier", "show", mentee, "--moment", "mid-year", "--html", as: "noor").output
            func picture(_ name: String) throws -> [String: Any] {
                try desk.done(
                    "picture", name, "--mentee", mentee, "--moment", "mid-year", "--from", "2025-01", "--json",
                    as: "noor"
                ).object()
            }
            let balance = try picture("balance")
            let months = try #require(balance["months"] as? [String])
            let assessment = try #require(balance["assessment"] as? [Int])
            let counted = zip(months, assessment).filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
            #expect(try table("Items by month", page).dropFirst().map { "\(month($0[0])) \($0.last ?? "")" } == counted)

            let map = try #require(try picture("heatmap")["competencies"] as? [[String: Any]])
            let totals = map.filter { !($0["competency"] is NSNull) }.map {
                ($0["counts"] as? [Int] ?? []).reduce(0, +)
            }
            let shown = try table("Items by competency", page).dropFirst().compactMap { Int($0[1]) }
            #expect(shown.sorted() == totals.filter { $0 > 0 }.sorted())

            let activities = try #require(try picture("entrustment")["activities"] as? [[String: Any]])
            for activity in activities {
                let observed = activity["observed"] as? [[String: Any]] ?? []
                let epa = (activity["epa"] as? String ?? "").uppercased()
                let rows = observed.map { one -> [String] in
                    let expected = one["expected"] as? Int
                    let standing = one["standing"] as? String
                    return [
                        one["month"] as? String ?? "", "\(one["level"] ?? "")", expected.map(String.init) ?? "–",
                        standing == "at" ? "as expected" : standing ?? "nothing expected", "\(one["count"] ?? "")",
                    ]
                }
                let levels = try table(epa, page).dropFirst().map { [month($0[0])] + $0.dropFirst() }
                #expect(levels == rows, "\(mentee) \(epa)")
            }
        }
    }

    @Test func `nobody gets a page of what they may not read, and the refusal is the text's`() throws {
        let desk = try demonstration()
        for (person, mentee) in [
            ("vos", "sofie"), ("tim", "sofie"), ("joke", "sofie"), ("noor", "nobody"), ("noor", "X"),
        ] {
            let text = try desk.run("dossier", "show", mentee, "--moment", "mid-year", as: person)
            let page = try desk.run("dossier", "show", mentee, "--moment", "mid-year", "--html", as: person)
            #expect(text.status == 1 && page.status == 1, "\(person) \(mentee)")
            #expect(page.bytes.isEmpty && page.messages == text.messages)
        }
        let text = try desk.run("glass", "--mentee", "tim", "--preview", as: "sofie")
        let page = try desk.run("glass", "--mentee", "tim", "--preview", "--html", as: "sofie")
        #expect(page.status == 1 && page.bytes.isEmpty && page.messages == text.messages)
    }

    @Test func `a reading as a page is logged as any other, and one form is given at a time`() throws {
        let desk = try demonstration()
        let before = try desk.events()
        _ = try desk.run(Self.show + ["--html"], as: "kaya")
        #expect(try desk.events() > before)
        let events = try desk.events()
        for arguments in [Self.show + ["--html", "--json"], Self.show + ["--html", "--format", "text"]] {
            let result = try desk.run(arguments, as: "noor")
            #expect(result.status == 2 && result.bytes.isEmpty && result.messages.contains("One form at a time"))
        }
        for arguments in [["glass", "--html"], ["glass", "--html", "--json"], ["glass", "--html", "--changes"]] {
            let result = try desk.run(arguments, as: "sofie")
            #expect(result.status == 2 && result.bytes.isEmpty && result.messages.contains("--preview"))
        }
        #expect(try desk.run(["glass", "--preview", "--html", "--json"], as: "sofie").status == 2)
        #expect(try desk.events() == events)
    }

    @Test func `what was erased leaves its place and its commitment on the page`() throws {
        let desk = try demonstration()
        let item = try #require(
            (try desk.run(Self.show + ["--json"], as: "sofie").object()["blocks"] as? [[String: Any]])?.last)
        let id = try #require(item["id"] as? String)
        let text = try #require(item["text"] as? String)
        let body = try #require(text.split(separator: "\n").last)
        try desk.done("erase", id, "--reason", "asked for")
        let page = try desk.run(Self.show + ["--html"], as: "noor").output
        let commitment = try #require(item["commitment"] as? String)
        #expect(page.contains("; 1 erased.") && page.contains(commitment))
        #expect(!page.contains(body.drop { $0 == " " }.prefix(40)))
    }
}
