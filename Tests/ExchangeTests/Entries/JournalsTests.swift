import Exchange
import Foundation
import Journal
import Testing

/// Journals that people kept elsewhere.
@Suite("jrnl, Day One and Markdown")
struct JournalsTests {
    private static let zone = Zone.utc

    // MARK: jrnl

    @Test("An export of jrnl comes in with titles, times and tags")
    func jrnlJSON() throws {
        let text = """
            {"tags": {"@work": 1}, "entries": [
              {"title": "Stared at the ceiling.", "body": "For an hour. @idle", "date": "2020-08-29", "time": "11:11",
               "tags": ["@idle"], "starred": false},
              {"title": "Later *", "body": "", "date": "2020-08-30", "time": "09:00", "tags": [], "starred": true}]}
            """
        let reading = Jrnl.read(Array(text.utf8), name: "j.json", zone: Self.zone)
        #expect(reading.problems.isEmpty)
        #expect(reading.batch.entries.map(\.title) == ["Stared at the ceiling.", "Later"])
        #expect(reading.batch.entries.map(\.body) == ["For an hour. @idle", "Later"])
        #expect(reading.batch.entries.map(\.tags) == [["idle"], []])
        #expect(
            reading.batch.entries.map { ISO8601.text($0.date) } == ["2020-08-29T11:11:00Z", "2020-08-30T09:00:00Z"])
    }

    @Test("The plain text of jrnl is the same entries")
    func jrnlText() {
        let text = """
            [2020-08-29 11:11] Stared at the ceiling.
            For an hour. @idle

            A second paragraph.

            [2020-08-30 09:00:12 PM] Later *

            2013-06-09 15:39 An entry of the first version.
            """
        let reading = Jrnl.read(Array(text.utf8), name: "j.txt", zone: Self.zone)
        #expect(reading.problems.isEmpty)
        #expect(
            reading.batch.entries.map(\.title) == ["An entry of the first version.", "Stared at the ceiling.", "Later"])
        #expect(reading.batch.entries[1].body == "For an hour. @idle\n\nA second paragraph.")
        #expect(ISO8601.text(reading.batch.entries[2].date) == "2020-08-30T21:00:00Z")
    }

    @Test(
        "What is no journal is refused in a sentence",
        arguments: ["hello\n", "{\"a\": 1}", "{", "", "{\"entries\": [{\"date\": 5}]}"])
    func jrnlBroken(text: String) {
        let reading = Jrnl.read(Array(text.utf8), name: "j", zone: Self.zone)
        #expect(reading.batch.entries.isEmpty && reading.problems.count == 1)
    }

    // MARK: Day One

    @Test("An export of Day One comes in, also from its ZIP")
    func dayOne() {
        let text = """
            {"metadata": {"version": "1.0"}, "entries": [{"uuid": "F1", "creationDate": "2019-05-05T20:01:02Z",
              "text": "# Night\\nI spoke too fast\\\\.", "tags": ["ward"], "starred": true, "timeZone": "Europe/Paris"},
              {"uuid": "F2", "creationDate": "2019-05-06T20:01:02Z"}]}
            """
        for bytes in [
            Array(text.utf8), ZIPArchive.archive([("Journal.json", Array(text.utf8)), ("photos/a.jpg", [1])]),
        ] {
            let reading = DayOne.read(bytes, name: "d", zone: Self.zone)
            #expect(reading.problems.isEmpty)
            #expect(reading.batch.left == ["entry without words": 1])
            #expect(reading.batch.entries.map(\.title) == ["Night"])
            #expect(reading.batch.entries.map(\.body) == ["I spoke too fast."])
            #expect(reading.batch.entries.map(\.externalID) == ["dayone:F1"])
        }
    }

    @Test("The first Day One kept a property list for each entry")
    func dayOneClassic() throws {
        let folder = try Self.folder([
            "Journal.dayone/entries/A.doentry": """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
            <plist version="1.0"><dict>
                <key>Creation Date</key><date>2012-03-04T05:06:07Z</date>
                <key>Entry Text</key><string>A first day &amp; a last.</string>
                <key>Starred</key><false/>
                <key>Tags</key><array><string>ward</string></array>
                <key>UUID</key><string>A</string>
            </dict></plist>
            """, "Journal.dayone/entries/B.doentry": "<plist><array/></plist>",
        ])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let reading = try DayOne.read(folder: folder, zone: Self.zone)
        #expect(reading.batch.entries.map(\.body) == ["A first day & a last."])
        #expect(reading.batch.entries.map(\.tags) == [["ward"]])
        #expect(reading.problems.map(\.file) == ["Journal.dayone/entries/B.doentry"])
    }

    // MARK: Markdown

    @Test("A folder of Markdown comes in: front matter, headings, dates in names")
    func markdown() throws {
        let folder = try Self.folder([
            "a.md":
                "---\ntitle: Night shift\ndate: 2025-12-01 09:04\ntags: [nights, ward]\ncompetencies: [scholar]\n---\nI spoke too fast.\n",
            "2025-11-30-day.md": "# A day\n\nNothing.\n",
            "goal.md": "---\ndate: 2025-10-01\nkind: goal\nstate: met\ndue: 2025-12-01\n---\nTen lines\n",
            "notes/none.md": "No date.\n", "open.md": "---\ntitle: x\n", "alias.md": "---\na: &x [1]\nb: *x\n---\nx\n",
        ])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let reading = try MarkdownEntries.read(folder: folder, zone: Self.zone)
        #expect(reading.batch.entries.map(\.title) == [nil, "A day", "Night shift"])
        #expect(reading.batch.entries.map(\.body) == ["Ten lines", "Nothing.", "I spoke too fast."])
        #expect(reading.batch.entries[0].kind == .goal(.met, due: ISO8601.day("2025-12-01")))
        #expect(
            reading.batch.entries[2].tags == ["nights", "ward"] && reading.batch.entries[2].competencies == ["scholar"])
        #expect(Set(reading.problems.map(\.file)) == ["notes/none.md", "open.md", "alias.md"])
    }

    private static func folder(_ files: [String: String]) throws -> String {
        let folder = NSTemporaryDirectory() + "entries-" + UUID().uuidString
        for (name, text) in files {
            let url = URL(fileURLWithPath: folder + "/" + name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        return folder
    }
}
