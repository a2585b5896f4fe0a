import Journal

/// A dossier as it is sealed, put together by hand.
struct SampleDossier {
    var header = [
        ("programme", "Residency in internal medicine"), ("moment", "Mid-year review (mid-year), stakes intermediate"),
        ("collected after", "2025-09-01T00:00:00+02:00"), ("cutoff", "2026-01-15T12:00:00+01:00"),
        ("mentee", "Sofie de Wit (sofie)"), ("mentor", "C. Vos (vos), from 2025-09-01"),
        ("committee ccc", "N. Haddad (noor), chair"), ("committee ccc", "E. Brandt (emil)"),
    ]
    var items: [(facts: [(String, String)], body: String)?] = []
    /// What the journal does to every text before it is sealed; left out, to see what the page does by itself.
    var passesVisible = true

    mutating func observe(
        _ epa: String, _ level: Int, expected: Int?, _ date: String, by assessor: String = "K. Aydin",
        flag: Bool = false
    ) {
        var facts = [
            ("item", "observation"), ("id", id), ("assessor", assessor), ("role", "attending"), ("date", date),
            ("epa", epa),
            ("level", "\(level) of 5" + (expected.map { ", expected at the mentee's stage \($0)" } ?? "")),
            ("setting", "ward"),
        ]
        if flag { facts.append(("flag", "the programme asks the committee to look at this one")) }
        facts += [("purpose", "assessment"), ("here because", "the programme's rule for observations")]
        items.append((facts, "Seen on the ward."))
    }

    mutating func write(
        _ kind: String, _ date: String, by author: String = "Sofie de Wit (sofie)", title: String? = nil,
        _ body: String, _ more: [(String, String)] = []
    ) {
        var facts = [("item", kind), ("id", id)]
        if let title { facts.append(("title", title)) }
        facts += [("author", author), ("date", date), ("purpose", "assessment")] + more
        items.append((facts, body))
    }

    var id: String { String(repeating: "0", count: 30) + String(items.count + 10) }

    var dossier: Dossier {
        var blocks = [block(0, header, "")]
        for (number, item) in items.enumerated() {
            if let item {
                blocks.append(block(number + 1, item.facts, item.body))
            } else {
                blocks.append(block(number + 1, [("item", "feedback")], "gone").erased)
            }
        }
        return Dossier(blocks: blocks)
    }

    private func block(_ number: Int, _ facts: [(String, String)], _ body: String) -> DossierBlock {
        func line(_ text: String) -> String { passesVisible ? Visible.line(text) : text }
        var text = facts.map { "\(line($0.0)): \(line($0.1))\n" }.joined()
        if !body.isEmpty {
            let body = passesVisible ? Visible.text(body) : body
            text += "\n"
            for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
                text += line.isEmpty ? "\n" : "  \(line)\n"
            }
        }
        let salt = Salt(String(repeating: "0", count: 62) + String(number % 90 + 10))!
        return DossierBlock(item: nil, salt: salt, bytes: Array((text + "\n").utf8))
    }

    /// Some of everything.
    static var year: SampleDossier {
        var year = SampleDossier()
        let first = String(repeating: "0", count: 30)
        year.write(
            "advice", "2025-12-20T10:00:00+01:00", by: "C. Vos (vos)", "She stops after *each* patient now.",
            [("outcome", "on track"), ("does not cover", "Nights."), ("evidence", first + "12")])
        year.write(
            "response", "2026-01-02T10:00:00+01:00", "I would have said less.",
            [("stance", "comments"), ("answers", first + "10")])
        year.observe("EPA01 Handing over", 2, expected: 3, "2025-09-24", flag: true)
        year.write(
            "reflection", "2025-10-01T09:00:00+02:00", title: "Night shift",
            "# What?\n\nI spoke **too fast**.\n\n- one\n- two\n\n> They listened.",
            [("competencies", "Communicator, Scholar"), ("here because", "nominated by the mentee on 2025-10-02")])
        year.observe("EPA01 Handing over", 3, expected: 3, "2025-10-12")
        year.observe("EPA01 Handing over", 3, expected: 3, "2025-10-20", by: "E. Brandt")
        year.observe("EPA02 Taking a history", 4, expected: nil, "2025-11-02")
        year.items.append(nil)
        year.write(
            "goal", "2025-11-10T09:00:00+01:00", title: "Pause", "Pause after each patient.",
            [("goal", "open, due 2026-03-01"), ("competencies", "Scholar")])
        return year
    }
}
