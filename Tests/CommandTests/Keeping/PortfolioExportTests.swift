import Exchange
import Foundation
import Journal
import Testing

/// People take their portfolio out in several forms, and bring it in again elsewhere.
@Suite struct PortfolioExportTests {
    private static let later = "2025-12-01T09:00"

    /// A journal in which Sofie has written, been answered, been told things and set herself a goal.
    private func desk() throws -> Desk {
        let desk = try Desk()
        try desk.people()
        func id(_ words: String..., as person: String, now: String, input: String) throws -> String {
            try desk.run(words, as: person, now: now, input: input).word
        }
        let night = try id(
            "write", "-", "--title", "R &D: *nights* \"quoted\"", "--competency", "scholar", "--template", "what",
            as: "sofie", now: "2025-10-01T09:00", input: "# A heading\n\nI spoke too fast. <b>&amp;</b> é作👍\n")
        try desk.done("share", night, as: "sofie", now: "2025-10-01T09:01")
        _ = try id("write", "-", as: "sofie", now: "2025-10-02T09:00", input: "# Only a heading\n---\nAnd a line.\n")
        _ = try id(
            "write", "-", "--kind", "goal", "--due", "2026-03-01", as: "sofie", now: "2025-10-03T09:00",
            input: "=SUM(A1) is a goal too.\n")
        let feedback = try id(
            "feedback", "--on", night, "--purpose", "assessment", "--competency", "scholar", "-", as: "vos",
            now: "2025-10-04T09:00", input: "You paused.\n")
        _ = try id("respond", feedback, "-", as: "sofie", now: "2025-10-05T09:00", input: "I did.\n")
        return desk
    }

    /// Somebody else's machine: a new journal with a mentee of the same programme.
    private func elsewhere() throws -> Desk {
        let desk = try Desk()
        try desk.done("person", "add", "mei", "Mei", "--role", "mentee", now: "2025-09-01T08:00")
        return desk
    }

    private func exported(_ desk: Desk, _ person: String, _ now: String = Self.later) throws -> [[String: Any]] {
        try desk.done("export", "json", as: person, now: now).object()["items"] as? [[String: Any]] ?? []
    }

    /// What travels: everything but ids, places and what the other journal makes of it.
    private func travels(_ item: [String: Any], owner: String) -> String {
        let isOwn = item["author"] as? String == owner
        let name = (item["externalID"] as? String) ?? "vitrine:\(item["id"] ?? "")"
        let parts: [Any?] = [
            name, isOwn ? "own" : item["authorName"], item["date"], item["ownTitle"], item["body"],
            item["competencies"], item["tags"], goal(item),
        ]
        let kind = item["kind"] as? String ?? ""
        let word = isOwn ? (kind == "goal" ? "goal" : "reflection") : "feedback"
        let template = kind == "reflection" ? "\(item["template"] ?? "")" : "blank"
        return "\(parts) \(word) \(word == "reflection" ? template : "")"
    }

    private func goal(_ item: [String: Any]) -> String {
        (item["goal"] as? [String: Any]).map { "\($0["state"] ?? "") \($0["due"] ?? "")" } ?? ""
    }

    @Test func `a portfolio comes out as JSON, goes into another journal, and comes out there the same`() throws {
        let desk = try desk()
        let there = try elsewhere()
        let out = try desk.done("export", "json", as: "sofie", now: Self.later)
        try there.write(out.output, to: "sofie.json")
        let dry = try there.done("import", "json", "sofie.json", "--dry-run", as: "mei", now: Self.later)
        #expect(dry.word.hasPrefix("Would import: 3 reflections, 1 goal, 1 by others"), "\(dry.word)")
        #expect(try exported(there, "mei").isEmpty)
        try there.done("import", "json", "sofie.json", as: "mei", now: Self.later)
        let here = try exported(desk, "sofie")
        let arrived = try exported(there, "mei")
        #expect(here.count == 5 && arrived.count == 5)
        #expect(here.map { travels($0, owner: "sofie") } == arrived.map { travels($0, owner: "mei") })
        #expect(arrived.allSatisfy { $0["audience"] as? String == "private" })
        #expect(arrived.allSatisfy { $0["purpose"] as? String == "developmental" })
        // Links go along: what the feedback is on is the item that came with it.
        let feedback = try #require(arrived.first { $0["kind"] as? String == "feedback" })
        #expect(feedback["on"] as? String == arrived[0]["id"] as? String)
        #expect(feedback["authorName"] as? String == "C. Vos")
        #expect(try there.done("check").word.hasPrefix("Nothing is damaged"))
    }

    @Test func `what came in once comes in no more, neither there nor where it came from`() throws {
        let desk = try desk()
        let there = try elsewhere()
        try there.write(try desk.done("export", "json", as: "sofie", now: Self.later).output, to: "sofie.json")
        try there.done("import", "json", "sofie.json", as: "mei", now: Self.later)
        let again = try there.done("import", "json", "sofie.json", as: "mei", now: Self.later)
        #expect(again.word.hasPrefix("0 new; 5 known already"), "\(again.word)")
        let back = try there.done("export", "json", as: "mei", now: Self.later).output
        let home = try desk.done("import", "json", "-", as: "sofie", now: Self.later, input: back)
        #expect(home.word.hasPrefix("0 new; 5 known already"), "\(home.word)")
    }

    @Test func `one bad item and nothing is imported, and it is said which`() throws {
        let there = try elsewhere()
        func file(_ items: String) -> String {
            #"{"form": "vitrine portfolio 1", "owner": {"id": "sofie"}, "items": [\#(items)]}"#
        }
        func item(_ more: String, id: String = String(repeating: "ab", count: 16)) -> String {
            #"{"id": "\#(id)", "kind": "reflection", "author": "sofie", "authorName": "Sofie", "body": "Words.", \#(more)}"#
        }
        let good = item(#""date": "2025-10-01T09:00:00Z""#, id: String(repeating: "cd", count: 16))
        let cases = [
            (file(good + "," + item(#""date": "yesterday""#)), "-, item 2: The date \"yesterday\" is not a date."),
            (
                file(good + "," + item("\"date\": \"2025-10-01T09:00:00Z\"").replacing("Words.", with: "\\u001b[31m")),
                "item 2"
            ),
            (file(#"{"id": "x"}"#), "missing at items [1]"),
            (#"{"form": "vitrine portfolio 9", "owner": {"id": "sofie"}, "items": []}"#, "vitrine portfolio 9"),
            (#"{"items": \#(String(repeating: "[", count: 40))"#, "deeper than 16"),
            ("Not JSON at all", "not valid JSON"),
        ]
        let before = try there.events()
        for (text, words) in cases {
            let result = try there.run("import", "json", "-", as: "mei", now: Self.later, input: text)
            #expect(result.status == 1 && result.messages.contains(words), "\(result.messages)")
            #expect(result.bytes.isEmpty)
        }
        #expect(try exported(there, "mei").isEmpty)
        #expect(try there.events() == before)
    }

    @Test func `a file that is there already is left alone, and what is made is for its owner's eyes`() throws {
        let desk = try desk()
        try desk.write("mine", to: "there.json")
        try desk.refused(
            "export", "json", "--out", "there.json", as: "sofie", now: Self.later, saying: "already something")
        #expect(try String(decoding: desk.bytes(of: "there.json"), as: UTF8.self) == "mine")
        try desk.done("export", "json", "--out", "new.json", as: "sofie", now: Self.later)
        try desk.done("export", "markdown", "notes", as: "sofie", now: Self.later)
        try desk.refused("export", "markdown", "notes", as: "sofie", now: Self.later, saying: "not empty")
        try desk.refused(
            "export", "json", "--out", "no/such/folder.json", as: "sofie", now: Self.later, saying: "no/such")
        let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder + "/notes")
        for (path, mode) in [("new.json", 0o600), ("notes", 0o700)] + names.map({ ("notes/" + $0, 0o600) }) {
            let attributes = try FileManager.default.attributesOfItem(atPath: desk.folder + "/" + path)
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == mode, "\(path)")
        }
        for form in ["json", "leap2a"] { try desk.refused("export", form, as: "vos", saying: "portfolio") }
        try desk.refused("export", "markdown", "other", as: "vos", saying: "portfolio")
        #expect(!FileManager.default.fileExists(atPath: desk.folder + "/other"))
    }

    @Test func `the export fits the schema that the program prints, and the one in the documentation is the same`()
        throws
    {
        let desk = try desk()
        let schema = try desk.done("export", "json", "--schema", as: "sofie")
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../Documentation/portfolio.schema.json")
        #expect(try Array(Data(contentsOf: file)) == schema.bytes)
        let validator = SchemaValidator(root: try schema.object())
        let export = try desk.done("export", "json", as: "sofie", now: Self.later).object()
        #expect(validator.faults(export) == [])
        var broken = export
        var items = export["items"] as? [[String: Any]] ?? []
        items[0]["kind"] = "poem"
        items[1]["date"] = 5
        broken["items"] = items
        broken["form"] = nil
        #expect(validator.faults(broken).count == 3)
    }

    @Test func `a folder of Markdown goes out and comes in again with the same words, dates, tags and authors`() throws
    {
        let desk = try desk()
        let there = try elsewhere()
        try desk.done("export", "markdown", there.folder + "/notes", as: "sofie", now: Self.later)
        let done = try there.done("import", "markdown", "notes", as: "mei", now: Self.later)
        #expect(done.word.contains("3 reflections, 1 goal, 1 by others"), "\(done.word)")
        func told(_ desk: Desk, _ person: String) throws -> [String] {
            try exported(desk, person).map { item in
                let author = item["author"] as? String == person ? "own" : item["authorName"] as? String ?? ""
                let body = (item["body"] as? String ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
                return "\(item["date"] ?? "") \(author) \(item["ownTitle"] ?? "") \(item["competencies"] ?? "") "
                    + "\(goal(item)) \(body)"
            }
        }
        #expect(try told(desk, "sofie") == told(there, "mei"))
        let again = try there.done("import", "markdown", "notes", as: "mei", now: Self.later)
        #expect(again.word.hasPrefix("0 new; 5 known already"), "\(again.word)")
    }

    @Test(arguments: ["p.zip", "p.xml"])
    func `a portfolio as Leap2A is built as Mahara builds its own, and can be read again`(file: String) throws {
        let desk = try desk()
        try desk.done("export", "leap2a", file, as: "sofie", now: Self.later)
        let there = try elsewhere()
        let source = desk.folder + "/" + file
        let done = try there.done("import", "leap2a", source, as: "mei", now: Self.later)
        #expect(done.word.contains("1 goal, 1 by others"), "\(done.word)")
        let arrived = try exported(there, "mei")
        #expect(arrived.contains { $0["authorName"] as? String == "C. Vos" && $0["body"] as? String == "You paused." })
        #expect(arrived.contains { ($0["body"] as? String)?.contains("<b>&amp;</b> é作👍") == true })
        var xml = try desk.bytes(of: file)
        if file == "p.zip" { xml = try ZIPArchive.file({ $0 == "leap2a.xml" }, in: xml, limit: 1 << 20).bytes }
        try checkStructure(String(decoding: xml, as: UTF8.self))
    }

    /// What all of Mahara's own exports have: the namespaces, an id and a title and a type for each entry, one person
    /// whom the feed's author points to, a journal with its entries as parts, and no relation that leads nowhere.
    private func checkStructure(_ xml: String) throws {
        let root = try XMLDocument.read(Array(xml.utf8))
        for space in ["http://www.w3.org/2005/Atom", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"] {
            #expect(xml.contains("=\"\(space)\""), "\(space)")
        }
        for name in [
            "<leap2:version>", "<rdf:type rdf:resource=\"leap2:", "<mahara:artefactplugin mahara:type=", "rel=\"leap2:",
        ] {
            #expect(xml.contains(name), "\(name)")
        }
        #expect(root.name == "feed" && root.first("version")?.text == "http://www.leapspecs.org/2010-07/2A/")
        for name in ["id", "title", "updated"] { #expect(root.first(name)?.text.isEmpty == false, "\(name)") }
        let entries = root.elements("entry")
        var types: [String: String] = [:]
        for entry in entries {
            let id = try #require(entry.first("id")?.text)
            let type = try #require(entry.first("type")?.attribute("resource"))
            #expect(entry.first("title")?.text.isEmpty == false && entry.first("updated") != nil, "\(id)")
            #expect(entry.elements("content").count == 1 && id.hasPrefix("portfolio:"), "\(id)")
            #expect(types[id] == nil, "\(id) is there twice")
            types[id] = type
        }
        #expect(Set(types.values) == ["leap2:person", "leap2:resource", "leap2:entry", "leap2:plan"])
        #expect(root.first("author")?.first("uri").map { types[$0.text] } == "leap2:person")
        for entry in entries {
            for link in entry.elements("link") {
                let target = link.attribute("href") ?? ""
                #expect(types[target] != nil, "\(target) leads nowhere")
                let back = ["leap2:is_part_of": "leap2:has_part", "leap2:reflects_on": "leap2:reflected_on_by"]
                guard let relation = back[link.attribute("rel") ?? ""],
                    let other = entries.first(where: { $0.first("id")?.text == target })
                else { continue }
                let isAnswered = other.elements("link").contains {
                    $0.attribute("rel") == relation && $0.attribute("href") == entry.first("id")?.text
                }
                #expect(isAnswered, "\(target) has no \(relation)")
            }
        }
    }

    @Test func `a list goes into a spreadsheet, and nothing in it is a formula there`() throws {
        let desk = try desk()
        let list = try desk.done("list", "--csv", as: "sofie", now: Self.later)
        let rows = list.output.components(separatedBy: "\r\n")
        #expect(rows[0] == "id,date,kind,purpose,audience,reach,mentee,author,title,competencies")
        #expect(rows.count == 7 && rows[6].isEmpty)
        #expect(rows.contains { $0.contains(",'=SUM(A1) is a goal too.,") })
        #expect(rows.contains { $0.contains("\"R &D: *nights* \"\"quoted\"\"\",scholar") })
        let found = try desk.done("search", "paused", "--csv", as: "sofie", now: Self.later)
        #expect(found.output.components(separatedBy: "\r\n").count == 3)
    }
}
