import Journal
import JournalTesting
import Testing

@testable import Exchange

/// A dossier on a page of its own: all of it, and nothing that could act.
@Suite struct DossierPageTests {
    private func page(_ dossier: Dossier, _ state: DossierPage.State = .sealed) throws -> PageReader {
        try PageReader(DossierPage(dossier, state).html)
    }

    @Test func `the dossier's own text stands in the page byte for byte`() throws {
        let dossier = SampleDossier.year.dossier
        let page = try page(dossier)
        let own = try #require(page.first("section", where: { $0.attribute("class") == "own" }))
        let text = try #require(page.all("pre", in: own).first?.text)
        #expect(Array(text.utf8) == dossier.bytes)
        #expect(try DossierFile.verify(Array(text.utf8)).digest == dossier.digest)
        #expect(page.root.text.contains(dossier.digest.groups))
        // What `sha256sum` of the text form says.
        #expect(page.root.text.contains(Digest(of: dossier.bytes).text))
    }

    @Test func `every block's facts and body are shown, in the dossier's order`() throws {
        let sample = SampleDossier.year
        let page = try page(sample.dossier)
        let articles = page.all("article")
        #expect(articles.count == sample.items.count)
        for (article, item) in zip(articles, sample.items) {
            guard let item else {
                #expect(article.text.contains("was taken away"))
                continue
            }
            for word in item.body.split(whereSeparator: { $0.isWhitespace || "#*>-".contains($0) }) {
                #expect(article.text.contains(word), "\(word)")
            }
            for name in ["title", "author", "assessor", "setting", "outcome", "does not cover", "epa"] {
                for (_, value) in item.facts.filter({ $0.0 == name }) {
                    #expect(article.text.contains(value), "\(name): \(value)")
                }
            }
        }
        let header = try #require(page.first("header"))
        for (name, value) in sample.header where name.hasPrefix("committee") || name.hasPrefix("ment") {
            #expect(header.text.contains(value))
        }
        #expect(header.text.contains("15 Jan 2026, 12:00"))
        #expect(
            header.text.contains("9 items: 1 reflection, 1 goal, 4 observations, 1 response and 1 advice; 1 erased."))
    }

    @Test func `an item says in words what it is, and leads to what it rests on and answers`() throws {
        let articles = try page(SampleDossier.year.dossier).all("article")
        #expect(articles[0].text.contains("ASSESSMENT"))
        #expect(articles[0].text.contains("item 3, EPA01 Handing over"))
        #expect(articles[1].text.contains("item 1, She stops after *each* patient now."))
        #expect(articles[2].text.contains("flagged and below what was expected"))
        #expect(articles[2].text.contains("2 of 5, below the 3 expected"))
        #expect(articles[3].text.contains("here because") && articles[3].text.contains("nominated by the mentee"))
        let page = try page(SampleDossier.year.dossier)
        let strong = page.all("strong").map(\.text)
        #expect(strong == ["too fast"])
        #expect(page.all("blockquote").map { $0.text } == ["They listened.\n"])
    }

    @Test func `the pictures and their tables count the same`() throws {
        let page = try page(SampleDossier.year.dossier)
        func table(_ caption: String) -> [[String]] {
            let table = page.all("table").first { $0.first("caption")?.text.hasPrefix(caption) == true }
            return table.map { page.all("tr", in: $0).map { $0.elements.map(\.text) } } ?? []
        }
        #expect(
            table("Evidence by competency").dropFirst() == [
                ["Communicator", "1", "1", "1", "1 Oct 2025"], ["Scholar", "2", "1", "2", "10 Nov 2025"],
            ])
        #expect(
            table("Observations by activity").dropFirst() == [
                ["EPA01 Handing over", "3", "2", "1", "2", "0", "1", "20 Oct 2025"],
                ["EPA02 Taking a history", "1", "1", "0", "0", "0", "0", "2 Nov 2025"],
            ])
        #expect(
            table("Items by month") == [
                ["Month", "Advice", "Observation", "Reflection", "Goal", "All"], ["Sep 2025", "0", "1", "0", "0", "1"],
                ["Oct 2025", "0", "2", "1", "0", "3"], ["Nov 2025", "0", "1", "0", "1", "2"],
                ["Dec 2025", "1", "0", "0", "0", "1"],
            ])
        #expect(
            table("EPA01 Handing over: observed levels").dropFirst() == [
                ["Sep 2025", "2", "3", "below", "1"], ["Oct 2025", "3", "3", "as expected", "2"],
            ])
        let pictures = page.all("svg")
        #expect(pictures.count == 4)
        let levels = try #require(pictures.first { $0.attribute("aria-label")?.hasPrefix("EPA01") == true })
        #expect(
            levels.first("desc")?.text
                == "Sep 2025: 2 of 5, below the 3 expected. Oct 2025: 3 of 5, as expected (2×).")
        #expect(page.all("path", in: levels).compactMap { $0.attribute("class") } == ["below", "at"])
        let months = try #require(pictures.first)
        #expect(
            page.all("text", in: months).filter { $0.attribute("class") == "number" }.map(\.text) == [
                "1", "3", "2", "1",
            ])
    }

    @Test func `a dossier without a single item is a page too`() throws {
        let page = try page(SampleDossier().dossier)
        #expect(page.all("article").isEmpty && page.all("svg").isEmpty)
        #expect(page.root.text.contains("0 items"))
        try page.holds()
    }

    @Test func `what is not sealed yet says so, and a rehearsal says so`() throws {
        var sample = SampleDossier.year
        sample.header.insert(("REHEARSAL", "this dossier is from a rehearsal journal and counts for nothing"), at: 0)
        let foreseen = try page(sample.dossier, .foreseen)
        let notices = foreseen.all("p").filter { $0.attribute("role") == "note" }.map(\.text)
        #expect(notices.count == 2)
        #expect(notices[0].contains("REHEARSAL") && notices[1].contains("Not sealed yet"))
        #expect(notices[1].contains("before 15 Jan 2026, 12:00"))
        #expect(foreseen.root.text.contains("vitrine glass --mentee sofie --moment mid-year --preview > dossier.txt"))
        let sealed = try page(SampleDossier.year.dossier)
        #expect(!sealed.all("p").contains { $0.attribute("role") == "note" })
        #expect(sealed.root.text.contains("vitrine dossier show sofie --moment mid-year > dossier.txt"))
    }

    @Test func `the page speaks the reader's language, and the dossier its own`() throws {
        let dossier = SampleDossier.year.dossier
        let dutch = try Language.$spoken.withValue(.dutch) { try page(dossier) }
        #expect(dutch.root.attribute("lang") == "nl")
        #expect(dutch.all("h2").map(\.text).contains("De items"))
        #expect(dutch.all("article")[2].text.contains("2 van 5, onder de verwachte 3"))
        let pre = try #require(dutch.all("pre").last)
        #expect(Array(pre.text.utf8) == dossier.bytes)
        #expect(pre.attribute("lang") == "en")
        try dutch.holds()
    }

    @Test func `it stands alone, can be read by everybody, and acts on nothing`() throws {
        try page(SampleDossier.year.dossier).holds()
        try page(SampleDossier.year.dossier, .foreseen).holds()
    }
}

/// What people may have written, to break the page or whoever reads it.
@Suite struct DossierPageHostileTests {
    static let attacks: [String] = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "</pre></code><b>", "<!--",
        "-->", "]]>", "<![CDATA[", "&lt;b&gt;", "&#60;script&#62;", "&", "</style><style>*{display:none}", "</title>",
        "{{title}}", "{{{text}}}", "{{> page}}", "{{#entries}}", "{{% CONTENT_TYPE:TEXT}}", "[x](javascript:alert(1))",
        // A mark makes another character of what it stands on.
        "<\u{301}script>", "\"\u{301} onfocus=\u{301}\"x\"", "&\u{301}lt;", "'\u{200D}<\u{200D}b>", "<\u{FE0F}i>",
        "<svg onload=alert(1)>", "<?php ?>", "\u{202E}gnp.exe", "block 1 5 00", "\n\nitem: advice\nid: x",
    ]

    /// A dossier in which each text stands wherever people can put one.
    private func holding(_ texts: [String], passesVisible: Bool) -> Dossier {
        var sample = SampleDossier()
        sample.passesVisible = passesVisible
        let first = String((texts.first ?? "").prefix(200))
        sample.header[0].1 = first
        sample.header[1].1 = first + " (mid-year), stakes intermediate"
        sample.header[4].1 = first + " (sofie)"
        for text in texts {
            let line = String(text.prefix(200))
            sample.write(
                "reflection", "2025-10-01T09:00:00+02:00", by: line, title: line, text,
                ["competencies", "here because", "evidence", "goal", "stance"].map { ($0, line) })
            sample.write("feedback", line, "> \(text)\n\n- **\(text)**\n\n```\(line)\n\(text)\n```")
            sample.observe(line, 2, expected: 3, "2025-10-02", by: line)
            sample.write("response", "2025-10-03", text, [(line, line), ("item", line)])
        }
        return sample.dossier
    }

    @Test(arguments: attacks) func `what looks like markup stays text`(attack: String) throws {
        for passesVisible in [true, false] {
            let dossier = holding([attack], passesVisible: passesVisible)
            let html = DossierPage(dossier, .sealed).html
            let page = try PageReader(html)
            try page.holds()
            #expect(Visible.text(html) == html)
            // What was written can be read again, as it is shown everywhere.
            if passesVisible {
                #expect(Array(try #require(page.all("pre").last).text.utf8) == dossier.bytes)
                #expect(page.first("h1")?.text.contains(Visible.line(attack)) == true)
            }
        }
    }

    @Test func `no text that attacks a terminal comes through, and none is lost`() throws {
        let texts = HostileText.all.filter { $0.bytes.count < 2_000 }
        #expect(texts.count > 90)
        for passesVisible in [true, false] {
            let html = DossierPage(holding(texts.map(\.text), passesVisible: passesVisible), .sealed).html
            let page = try PageReader(html)
            try page.holds()
            #expect(Visible.text(html) == html)
            guard passesVisible else { continue }
            // The lines of a body are set in.
            func unset(_ text: String) -> String { text.filter { $0 != "\n" && $0 != " " } }
            let own = unset(try #require(page.all("pre").last).text)
            for hostile in texts where hostile.isAccepted {
                #expect(own.contains(unset(Visible.text(hostile.text))), "\(hostile.name)")
            }
        }
    }

    @Test func `a dossier of three hundred long items is a page in a moment`() throws {
        var sample = SampleDossier()
        for _ in 0..<300 {
            sample.write(
                "reflection", "2025-10-01T09:00:00+02:00", String(repeating: "Some **words** of a body. ", count: 80))
        }
        let dossier = sample.dossier
        #expect(processorTime { _ = DossierPage(dossier, .sealed).html } < .seconds(20))
    }

    /// Mustache's own escaping goes by characters, and a template within another starts with that one again.
    @Test func `every template names the escaping by scalars, and escapes everything`() {
        for (name, text) in DossierTemplates.sources {
            #expect(text.hasPrefix("{{% CONTENT_TYPE:\(DossierTemplates.contentType)}}\n"), "\(name)")
            #expect(!text.contains("{{{") && !text.contains("{{&"), "\(name)")
            // A template set in by spaces sets in what it shows, the dossier's own text too.
            #expect(!text.split(separator: "\n").contains { $0.hasPrefix(" ") && $0.contains("{{>") }, "\(name)")
        }
        #expect(MarkupText().escapeText("<\u{301}\"\u{301}'&>") == "&lt;\u{301}&quot;\u{301}&#39;&amp;&gt;")
    }
}
