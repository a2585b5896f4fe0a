import Exchange
import Journal
import JournalTesting
import Theming

/// Files that people import or hand over: valid ones, changed at random, and noise.
struct FileFuzzer {
    private struct Kind: Sendable {
        let name: String
        let valid: [[UInt8]]
        let read: @Sendable ([UInt8]) -> Void
    }

    private let seed: UInt64
    private let sort: Sort
    private let kinds: [Kind]
    private let words: [[UInt8]]

    /// What is fed: files, or the lines that clients send over SSH.
    enum Sort { case files, lines }

    init(seed: UInt64, _ sort: Sort) {
        self.seed = seed
        self.sort = sort
        let hostile = HostileText.all.map(\.bytes).filter { $0.count < 400 }
        words =
            hostile
            + [
                "\"", "\"\"", ",", "\r\n", "\n", "\r", "\t", ": ", "- ", "{", "}", "[", "]", "&a ", "*a", "<<: *a",
                "!!str ", "|\n",
                ">\n", "---\n", "...\n", "? ", "#", "%YAML 1.2\n", "''", "1e999", "-9223372036854775808",
                "99999999999999999999",
                "0x7f", "2026-02-30", "2025-13-01", "9999-12-31", "0000-00-00", "P7D", "P99999999999999999999D", "PT1H",
                "P-1D",
                "block 1 ", "digest ", "blocks 0\n", "blocks 18446744073709551615\n", "vitrine dossier 1\n", "\u{FEFF}",
                "<div>", "</div>", "<ul><li>", "<blockquote>", "<![CDATA[", "]]>", "&lt;b&gt;", "&#x202E;",
                "&amp;eacute;",
                "<!DOCTYPE a [<!ENTITY b 'c'>]>", "<entry>", "</entry>", "type=\"html\"", "\u{50}\u{4B}\u{3}\u{4}",
                "\\u202e",
                "\\ud800", "[2026-01-15 12:00] ", "@tag ", "date: ", "[[[[", "{\"a\":", "Learner_ID", "EPA01", "id:",
                "moments:", "cutoff:", "\u{202E}", "\u{0}", "é", "作", "e\u{301}",
            ].map { Array($0.utf8) }
        kinds = sort == .files ? Self.files : Self.lines
    }

    private static let files: [Kind] = [
        Kind(name: "observations", valid: [Array(Corpus.observations.utf8)]) { bytes in
            let reading = WBAFolder.read(observations: bytes, name: "observations.csv")
            for row in reading.batch.rows where StoredText.isRefused(row.body) {
                Guard.fail("a body that is not stored")
            }
            shown(reading.problems)
        },
        Kind(name: "mapping", valid: [Array(Corpus.mapping.utf8)]) { bytes in
            do throws(WBAMapping.Problems) {
                let mapping = try WBAMapping.read(bytes, name: "mapping.yaml")
                shown(
                    WBAFolder.read(observations: Array(Corpus.observations.utf8), name: "o.csv", mapping: mapping)
                        .problems)
            } catch {
                if error.all.isEmpty { Guard.fail("a mapping refused without a reason") }
                shown(error.all)
            }
        },
        Kind(name: "mapped", valid: [Array(Corpus.observations.replacing(",", with: ";").utf8)]) { bytes in
            let mapping = try? WBAMapping.read(Array(Corpus.mapping.utf8), name: "mapping.yaml")
            shown(WBAFolder.read(observations: bytes, name: "o.csv", mapping: mapping).problems)
        },
        Kind(name: "programme", valid: [Array(SampleProgramme.text.utf8)]) { bytes in
            switch ProgrammeFile.read(bytes: bytes, path: "/nowhere/programme.yaml") {
            case .programme(_, let warnings): shown(warnings)
            case .problems(let problems):
                if problems.isEmpty { Guard.fail("a programme refused without a reason") }
                shown(problems)
            }
        },
        Kind(name: "dossier", valid: [Corpus.dossier.bytes, Corpus.dossier.bytes]) { bytes in
            guard let dossier = try? DossierFile.verify(bytes) else { return }
            if dossier.bytes != bytes { Guard.fail("a dossier that is not its own bytes is verified") }
        },
        Kind(name: "epas", valid: [Array(Corpus.epas.utf8)]) { bytes in
            shown(EPATable.read(CSVTable(file: "epas.csv", bytes: bytes)).problems)
        },
        Kind(name: "theme", valid: [Array(Corpus.theme.utf8)]) { bytes in
            _ = try? SchemeFile.scheme(from: String(decoding: bytes, as: UTF8.self), slug: "theme", path: "theme.yaml")
        },
        Kind(name: "leap2a", valid: [Array(Corpus.leap2A.utf8), Corpus.zipped("leap2a.xml", Corpus.leap2A)]) { bytes in
            for extent in [Leap2A.Extent.journal, .everything] {
                sound(Leap2A.read(bytes, name: "leap2a.xml", extent, zone: .utc))
            }
        },
        Kind(name: "jrnl", valid: [Array(Corpus.jrnl.utf8), Array(Corpus.jrnlText.utf8)]) { bytes in
            sound(Jrnl.read(bytes, name: "j", zone: .utc))
        },
        Kind(name: "dayone", valid: [Array(Corpus.dayOne.utf8), Corpus.zipped("Journal.json", Corpus.dayOne)]) {
            bytes in
            sound(DayOne.read(bytes, name: "d", zone: .utc))
        },
        Kind(name: "markdown", valid: [Array(Corpus.markdown.utf8)]) { bytes in
            sound(MarkdownEntries.read(bytes, name: "2026-01-15.md", zone: .utc))
        },
        Kind(name: "body", valid: [Array(Corpus.body.utf8)]) { bytes in
            let faults = PlainOutput.faults(in: Visible.text(bytes: bytes), allowing: ["\n", "\t"])
            if !faults.isEmpty { Guard.fail("shown: \(faults)") }
            guard let stored = try? StoredText.body(bytes) else { return }
            _ = PatientTrace.find(title: StoredText.heading(of: stored), in: stored)
        },
        Kind(name: "search", valid: [Array("words purpose:assessment since:2026-01 by:vos reach:will night*".utf8)]) {
            bytes in
            // No longer than a line may be that is typed, or comes over SSH.
            let text = String(decoding: bytes.prefix(CommandWords.longest), as: UTF8.self)
            let query = SearchQuery(
                text, programme: Corpus.parsedProgramme, now: Instant(seconds: 1_764_000_000), viewer: nil)
            _ = FoundWords.ranges(of: query.filter.words, in: Array(text))
            _ = ISO8601.instant(text, in: .utc)
            _ = ISO8601.span(text, in: .utc)
            _ = ISO8601.day(text)
        },
    ]

    private static let lines: [Kind] = [
        Kind(
            name: "line",
            valid: [
                "write --title 'Night shift' --competency scholar -", #"list --since 2026-01 --by "vos""#,
                #"search words\ with\ spaces "and \"quotes\"""#, "glass --json", "",
            ].map { Array($0.utf8) }
        ) { bytes in
            guard let words = try? CommandWords.split(bytes) else { return }
            if bytes.count > CommandWords.longest { Guard.fail("a line of \(bytes.count) bytes is split") }
            for word in words where word.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
                Guard.fail("a word with a control character: \(Visible.line(word))")
            }
        },
        Kind(
            name: "key",
            valid: [Array(Corpus.key.utf8)]
        ) { bytes in _ = try? PublicKey(reading: bytes) },
    ]

    /// Messages about a file show nothing of it that acts on a terminal.
    private static func shown(_ problems: [Problem]) {
        for problem in problems.prefix(20) {
            let faults = PlainOutput.faults(in: Visible.line(problem.description))
            if !faults.isEmpty { Guard.fail("a message: \(faults)") }
        }
    }

    /// Whatever comes out of an import is what may be stored, and what is said of the rest harms nobody.
    private static func sound(_ reading: EntryReading) {
        for entry in reading.batch.entries {
            if StoredText.isRefused(entry.body) { Guard.fail("a body that is not stored") }
            if let title = entry.title, (try? StoredText.title(title)) == nil {
                Guard.fail("a title that is not stored")
            }
            for tag in entry.tags where (try? StoredText.tag(tag)) == nil { Guard.fail("a tag that is not stored") }
            if case .feedback(let name) = entry.kind, (try? StoredText.name(name)) == nil {
                Guard.fail("a name that is not stored")
            }
        }
        shown(reading.problems)
    }

    func run(_ count: Int) {
        for number in 0..<count {
            var luck = Luck(seed &+ UInt64(number))
            let kind = kinds[number % kinds.count]
            Guard.begin("\(kind.name), seed \(seed), file \(number)")
            kind.read(luck.mutated(luck.pick(kind.valid), with: words))
        }
        Guard.end()
        let what = sort == .files ? "files" : "lines over SSH"
        print("figure: fuzzed \(what): \(count) from seed \(seed), 0 crashes, 0 hangs (100,000)")
    }
}

extension StoredText {
    fileprivate static func isRefused(_ body: String) -> Bool { (try? StoredText.body(Array(body.utf8))) == nil }
}
