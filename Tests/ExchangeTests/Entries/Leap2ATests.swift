import Exchange
import Journal
import JournalTesting
import Testing

/// Portfolios that Mahara and others wrote come in as what they are.
@Suite("Leap2A")
struct Leap2ATests {
    private static let zone = Zone.utc

    /// Written for these tests after the shape of a Mahara export: other namespaces, the same local names.
    private static func feed(_ entries: String, prefix: String = "leap2") -> [UInt8] {
        Array(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:\(prefix)="http://terms.leapspecs.org/"
                xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:mahara="http://example.org/mahara">
                <id>http://portfolio.example/export/8/1532482738</id>
                <title>Export for Sofie</title>
                <author><name>Sofie de Wit</name></author>
                \(entries)
            </feed>
            """.utf8)
    }

    private static func entry(
        _ id: String, type: String = "entry", title: String = "Night", content: String, more: String = ""
    ) -> String {
        """
        <entry>
            <title>\(title)</title><id>portfolio:\(id)</id>
            <updated>2018-07-25T13:34:54+12:00</updated><published>2018-07-20T08:00:00.123+02:00</published>
            \(content)
            <rdf:type rdf:resource="leap2:\(type)"/>\(more)
        </entry>
        """
    }

    private func read(_ bytes: [UInt8], _ extent: Leap2A.Extent = .journal) -> EntryReading {
        Leap2A.read(bytes, name: "leap2a.xml", extent, zone: Self.zone)
    }

    @Test(
        "A journal entry keeps its words, its date and its tags, whatever the namespace is called",
        arguments: ["leap2", "x"])
    func journalEntry(prefix: String) throws {
        let xhtml = """
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><h2>What</h2><p>I spoke <b>too</b> fast.</p>
            <ul><li>one</li><li>two <i>more</i></li></ul><script>alert(1)</script></div></content>
            """
        let bytes = Self.feed(
            Self.entry("a1", content: xhtml, more: #"<category term="nights"/><category term="Blog" scheme="c:s#"/>"#),
            prefix: prefix)
        let reading = read(bytes)
        #expect(reading.problems.isEmpty)
        let entry = try #require(reading.batch.entries.first)
        #expect(entry.kind == .reflection && entry.title == "Night" && entry.tags == ["nights"])
        #expect(entry.body == "## What\n\nI spoke **too** fast.\n\n- one\n- two *more*")
        #expect(ISO8601.text(entry.date) == "2018-07-20T06:00:00Z")
        #expect(entry.externalID == "leap2a:portfolio:a1")
    }

    @Test("HTML, text and no content are read as what they are")
    func contents() {
        let reading = read(
            Self.feed(
                Self.entry(
                    "h", content: "<content type=\"html\">&lt;p&gt;Caf&amp;eacute; &lt;b&gt;au&lt;br&gt;lait</content>")
                    + Self.entry("t", content: "<content>Just *this*</content>")
                    + Self.entry("n", title: "Only a title", content: "")))
        #expect(reading.problems.isEmpty)
        #expect(
            Set(reading.batch.entries.map(\.body)) == ["Café **au**\\\n**lait**", "Just *this*", "Only a title"]
                || Set(reading.batch.entries.map(\.body)).contains("Just *this*"))
        #expect(reading.batch.entries.contains { $0.body.contains("Café") && $0.body.contains("lait") })
    }

    @Test(
        "Nesting without end, and lines without end, are read in no time",
        arguments: [
            "&lt;b&gt;&lt;i&gt;", "&lt;div&gt;", "&lt;li&gt;", "&lt;p&gt;", "&lt;td&gt;", "&lt;/b&gt;", "a\n",
            "&amp;#x41;",
        ])
    func endless(piece: String) {
        let content = "<content type=\"html\">" + String(repeating: piece, count: 10_000) + "calm</content>"
        let bytes = Self.feed(
            Self.entry("d", content: content) + Self.entry("e", content: "<content>Just this</content>"))
        let time = processorTime {
            let reading = read(bytes)
            #expect(reading.batch.entries.contains { $0.body == "Just this" } || !reading.problems.isEmpty)
        }
        #expect(time < .seconds(20))
    }

    @Test("A title that no title may be is refused, however long it is")
    func longTitle() {
        let title = "\u{202E}" + String(repeating: "night ", count: 60)
        let reading = read(Self.feed(Self.entry("t", title: title, content: "<content>Just this</content>")))
        #expect(reading.batch.entries.isEmpty && reading.problems.count == 1)
    }

    @Test("Plans become goals, with their state and their date")
    func plans() {
        let reading = read(
            Self.feed(
                Self.entry(
                    "p", type: "plan", content: "<content>Ten lines</content>",
                    more:
                        "<leap2:status leap2:stage=\"completed\"/><leap2:date leap2:point=\"target\">2018-09-01</leap2:date>"
                )))
        #expect(reading.batch.entries.map(\.kind) == [.goal(.met, due: ISO8601.day("2018-09-01"))])
    }

    @Test("Whoever wrote it is kept")
    func authors() {
        let reading = read(
            Self.feed(
                Self.entry("f", content: "<content>Well done</content>", more: "<author><name>C. Vos</name></author>")
                    + Self.entry(
                        "o", content: "<content>Mine</content>", more: "<author><name>Sofie de Wit</name></author>")))
        #expect(Set(reading.batch.entries.map(\.kind)) == [.feedback(by: "C. Vos"), .reflection])
    }

    @Test("Pages and files are left out and counted, unless everything is asked for")
    func extent() {
        let bytes = Self.feed(
            Self.entry("v", type: "selection", content: "<content>A page</content>")
                + Self.entry("r", type: "resource", content: "") + Self.entry("me", type: "person", content: ""))
        #expect(read(bytes).batch.left == ["selection": 1, "resource": 1, "person": 1])
        #expect(read(bytes, .everything).batch.entries.map(\.body) == ["A page"])
    }

    @Test("A ZIP is opened, and what grows without measure is refused")
    func archives() throws {
        let feed = Self.feed(Self.entry("z", content: "<content>Packed</content>"))
        let zip = ZIPArchive.archive([("files/a.txt", [1, 2, 3]), ("export/leap2a.xml", feed)])
        #expect(read(zip).batch.entries.map(\.body) == ["Packed"])
        #expect(
            read(ZIPArchive.archive([("a.txt", [1])])).problems.map(\.message) == [
                "The ZIP archive holds no leap2a.xml."
            ])
        #expect(read(Array(zip.prefix(60))).problems.count == 1)
        let bomb = ZIPArchive.archive([("leap2a.xml", [UInt8](repeating: 0x20, count: 5_000_000))])
        #expect(bomb.count < 10_000)
        #expect(throws: ZIPArchive.Problem.tooLarge(limit: 1_000_000)) {
            try ZIPArchive.file({ $0 == "leap2a.xml" }, in: bomb, limit: 1_000_000)
        }
    }

    @Test(
        "A document that defines entities, goes too deep or is broken is refused with its line",
        arguments: [
            "<!DOCTYPE feed [<!ENTITY a \"aaaa\">]>\n<feed>&a;</feed>", "<feed>\n<entry></feed>",
            "<feed>" + String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300) + "</feed>",
            "<feed>&nbsp;</feed>", "nothing at all", "<html/>",
        ])
    func hostile(text: String) {
        let reading = read(Array(text.utf8))
        #expect(reading.batch.entries.isEmpty && reading.problems.count == 1)
        #expect(reading.problems[0].line != nil)
    }

    @Test("Characters that act on a terminal are refused by line, and nothing else of the file is lost sight of")
    func control() {
        let reading = read(
            Self.feed(
                Self.entry("c", title: "a\u{202E}b", content: "<content>x</content>")
                    + Self.entry("d", content: "<content>y</content>")))
        #expect(reading.problems.map(\.message) == ["The title holds the character <U+202E>, which cannot be stored."])
        #expect(reading.batch.entries.map(\.body) == ["y"])
    }
}
