import Foundation
import Testing

/// Every sentence that a person reads stands in each language where it is written: `worded("…", nl: "…")`.
@Suite("The languages")
struct LanguageTests {
    /// Text that looks like a sentence and stays as it is.
    private struct Exception {
        /// A file, or a folder with its `/`.
        let path: String
        /// How the text begins; nil for every text there.
        var beginning: String?
        let reason: String

        func covers(_ path: String, _ text: String) -> Bool {
            (self.path.hasSuffix("/") ? path.hasPrefix(self.path) : path == self.path)
                && beginning.map { text.hasPrefix($0) } ?? true
        }
    }

    /// Nobody reads these in the program, or what they say was invented.
    private static let silent = ["JournalTesting/", "fuzz/", "vitrine/Demonstration/"]

    private static let exceptions = plain + reasons

    private static let plain: [Exception] =
        [
            Exception(path: "Journal/Wording/Wording+Dossier.swift", reason: "the bytes of a dossier"),
            Exception(
                path: "Journal/Dossier/Dossier.swift", beginning: "vitrine dossier 1", reason: "bytes of a dossier"),
            Exception(
                path: "Journal/Dossier/DossierContents.swift", beginning: ", expected at the mentee's stage",
                reason: "bytes of a dossier"),
            Exception(path: "Exchange/Dossier/DossierPage.swift", beginning: "vitrine ", reason: "what is typed"),
            Exception(path: "Journal/Dossier/Dossier.swift", beginning: "block \\(", reason: "bytes of a dossier"),
            Exception(path: "Journal/Dossier/Dossier.swift", beginning: "erased \\(", reason: "bytes of a dossier"),
            Exception(
                path: "Journal/Programme/Expectations.swift",
                reason: "kept with what two people answer, who may read in two languages"),
            Exception(path: "vitrine/Commands/DoctorCommand.swift", reason: "for whoever reads a report of a bug"),
            Exception(
                path: "Journal/Programme/Programme.swift", beginning: "not enough evidence",
                reason: "an outcome as programme files have it"),
            Exception(
                path: "Journal/Acts/EntryBatch.swift", beginning: "\\(report", reason: "an event's value, as stored"),
            Exception(path: "Journal/Acts/Import.swift", beginning: "\\(report", reason: "an event's value, as stored"),
            Exception(
                path: "Journal/Acts/Clerk+Process.swift", beginning: "level \\(", reason: "an item's title, as stored"),
            Exception(
                path: "Journal/Reading/AppealPage.swift", beginning: "appeal \\(",
                reason: "what has been logged, for itself"
            ),
            Exception(
                path: "Journal/Reading/DecisionPage.swift", beginning: "decision \\(",
                reason: "what has been logged, for itself"),
            Exception(
                path: "Journal/Records/RecordText.swift", beginning: "no id", reason: "caught where it is thrown"),
            Exception(
                path: "Journal/Wording/Wording+Retention.swift", beginning: "The programme keeps",
                reason: "kept with the journal"),
            Exception(
                path: "Journal/Wording/Wording+Keeping.swift", beginning: ". Head \\(", reason: "as a receipt writes it"
            ),
            Exception(
                path: "Journal/Wording/Wording+Pictures.swift", beginning: "\\($0) in \\($1)",
                reason: "the same in both"),
            Exception(path: "Journal/Text/Visible.swift", beginning: "<+", reason: "a sign"),
            Exception(
                path: "Interface/Wording/Wording+HandoverScreen.swift", beginning: "het ene item",
                reason: "Dutch, a part of the sentence below it"),
            Exception(
                path: "Interface/Wording/Wording+HandoverScreen.swift", beginning: "de \\(page.anyway)",
                reason: "Dutch, a part of the sentence below it"),
            Exception(
                path: "Journal/Wording/Wording+System.swift", reason: "the Dutch of what the C library says in English"),
            Exception(
                path: "JournalSQLite/DraftRows.swift", beginning: "mentee's note",
                reason: "a draft's subject, as stored"),
            Exception(
                path: "JournalSQLite/DraftRows.swift", beginning: "mentor's note",
                reason: "a draft's subject, as stored"),
            Exception(path: "JournalSQLite/Withdrawals.swift", reason: "lines of a file"),
            Exception(
                path: "Exchange/Text/LibraryWords.swift",
                reason: "what libraries say in English, and the Dutch beside it"),
            Exception(path: "Exchange/Text/YAMLText.swift", beginning: "found undefined", reason: "what libyaml says"),
            Exception(path: "Exchange/Text/YAMLText.swift", beginning: "another document", reason: "what libyaml says"),
            Exception(path: "Exchange/XML/XMLDocument.swift", beginning: "no element", reason: "as if expat said it"),
            Exception(path: "Exchange/Portfolio/", reason: "files for other programs"),
            Exception(
                path: "Exchange/Entries/DayOne.swift", beginning: "entry without words",
                reason: "a key in JSON; `Wording.leftAlone` has its Dutch"),
            Exception(
                path: "Exchange/Entries/Leap2A.swift", beginning: "empty entry",
                reason: "a key in JSON; `Wording.leftAlone` has its Dutch"),
            Exception(
                path: "Exchange/Entries/PortfolioEntries.swift", beginning: "erased item",
                reason: "a key in JSON; `Wording.leftAlone` has its Dutch"),
            Exception(
                path: "Exchange/Entries/PortfolioEntries.swift", beginning: "vitrine portfolio 1",
                reason: "the form of a file"),
            Exception(
                path: "Exchange/Entries/PortfolioEntries.swift", beginning: "\\(name), item",
                reason: "a place, the same in both"),
            Exception(
                path: "Exchange/Programme/ProgrammeReader.swift", beginning: "[ on track", reason: "a sample of YAML"),
            Exception(
                path: "Exchange/Programme/ProgrammeReader.swift", beginning: "not enough evidence",
                reason: "an outcome as programme files have it"),
            Exception(
                path: "Exchange/WBA/ObservationTable.swift", beginning: "Done well.",
                reason: "an item's text, as stored"),
            Exception(
                path: "Exchange/WBA/ObservationTable.swift", beginning: "To improve.",
                reason: "an item's text, as stored"),
            Exception(
                path: "vitrine/Invocation/ParserText.swift",
                reason: "what ArgumentParser says in English, and the Dutch beside it"),
            Exception(
                path: "vitrine/Commands/RetentionCommand.swift", beginning: "in force", reason: "a value in JSON"),
            Exception(
                path: "vitrine/Commands/SessionCommand.swift", beginning: "vitrine session", reason: "what is typed"),
            Exception(path: "vitrine/Served/KeyLine.swift", reason: "a line of a key file"),
            Exception(path: "vitrine/Shell/CompletionFacts+Bash.swift", reason: "code for a shell"),
            Exception(path: "vitrine/Shell/CompletionFacts+Fish.swift", reason: "code for a shell"),
            Exception(path: "vitrine/Shell/CompletionFacts+Zsh.swift", reason: "code for a shell"),
            Exception(path: "vitrine/Shell/CompletionFacts.swift", beginning: "vitrine help", reason: "what is typed"),
            Exception(path: "vitrine/Shell/RoffPage.swift", beginning: "vitrine \\(", reason: "name and version"),
            Exception(path: "vitrine/Commands/Vitrine.swift", beginning: "vitrine \\(", reason: "name and version"),
        ]

    /// Why an item is in a dossier (`Wording.lasting`).
    private static let reasons: [Exception] = [
        "nominated by the mentee on \\(day", "the mentee agreed to it on \\(day", "written as assessment, with",
        "the programme's rule for observations, with", "the mentee's answer goes where", "carried on from \\(",
        "released to the mentee on \\(day",
    ].map { Exception(path: "Journal/Wording/Wording+Reach.swift", beginning: $0, reason: "bytes of a dossier") }

    /// Calls whose texts are in both languages, or for nobody.
    private static let calls: Set<String> = [
        "worded", "preconditionFailure", "fatalError", "precondition", "assert", "assertionFailure",
    ]

    private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

    /// Read once for all tests.
    private static let scanned = Result { try read() }

    private static func read() throws -> [(path: String, text: SwiftText)] {
        var found: [(path: String, text: SwiftText)] = []
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)!
        for case let file as URL in files where file.pathExtension == "swift" {
            let path = String(file.path.dropFirst(sources.path.count + 1))
            if silent.contains(where: { path.hasPrefix($0) }) { continue }
            found.append((path, SwiftText(try String(contentsOf: file, encoding: .utf8))))
        }
        return found.sorted { $0.path < $1.path }
    }

    /// Two words side by side, of which one may be put in.
    static func isPhrase(_ text: String) -> Bool {
        let words =
            #/(^|[^A-Za-z0-9_.$\/\-])[A-Za-z][a-z']+ ([a-z']+|\u{FFFC})($|[^A-Za-z0-9_\/=(.:\-]|[.:]($|[^A-Za-z0-9]))/#
        let ending = #/\u{FFFC} [a-z']{2,}($|[^A-Za-z0-9_\/=(\-])/#
        return text.contains(words) || text.contains(ending)
    }

    static func isSQL(_ text: String) -> Bool {
        text.contains(
            #/\b(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|WHERE|EXISTS|FROM|JOIN|ORDER BY|AS|IN|AND|MATCH)\b/#)
    }

    /// `case inForce = "in force"`: as it is stored or typed. What a person reads of it has a word of its own.
    static func isRawValue(_ literal: SwiftText.Literal) -> Bool {
        literal.lead.wholeMatch(of: #/\s*case `?\w+`? = /#) != nil
    }

    @Test("No sentence is left in the code without its Dutch")
    func everySentenceIsWorded() throws {
        let texts = try Self.scanned.get()
        #expect(texts.count > 300)
        #expect(texts.map(\.text.worded.count).reduce(0, +) > 1_000)
        var used: Set<Int> = []
        for (path, text) in texts {
            for literal in text.literals
            where Self.isPhrase(literal.spoken) && Self.calls.isDisjoint(with: literal.calls)
                && !Self.isRawValue(literal) && !(path.hasPrefix("JournalSQLite/") && Self.isSQL(literal.spoken))
            {
                let covering = Self.exceptions.indices.filter { Self.exceptions[$0].covers(path, literal.source) }
                used.formUnion(covering)
                #expect(!covering.isEmpty, "\(path):\(literal.line): \(literal.source)")
            }
        }
        for index in Self.exceptions.indices where !used.contains(index) {
            Issue.record(
                "\(Self.exceptions[index].path): nothing there is \"\(Self.exceptions[index].reason)\" any more")
        }
    }

    @Test("No Dutch is empty where the English is not")
    func dutchIsThere() throws {
        for (path, text) in try Self.scanned.get() {
            for worded in text.worded where !worded.dutch.isEmpty {
                let english = worded.english.map(\.spoken).joined()
                let dutch = worded.dutch.map(\.spoken).joined()
                #expect(!dutch.isEmpty || english.count < 3, "\(path):\(worded.line): \(english)")
            }
        }
    }

    /// Commands in backticks, and actions such as `:write`; what stands for something else in capitals is a word like
    /// any other.
    static func typed(_ text: String) -> Set<String> {
        let places = #/[A-Z]{2,}/#
        let commands = text.matches(of: #/`[^`]+`/#).map { String($0.output).replacing(places, with: "X") }
        let actions = text.matches(of: #/(?:^|[ (`])(:[a-z][a-z\-]+)/#).map { String($0.output.1) }
        return Set(commands + actions)
    }

    @Test("What is typed is the same in both languages")
    func typedAlike() throws {
        for (path, text) in try Self.scanned.get() {
            for worded in text.worded {
                let english = Self.typed(worded.english.map(\.source).joined(separator: " "))
                let dutch = Self.typed(worded.dutch.map(\.source).joined(separator: " "))
                for missing in english.subtracting(dutch).sorted() {
                    Issue.record("\(path):\(worded.line): the Dutch lacks \(missing)")
                }
            }
        }
    }

    @Test("The reader of sentences is not fooled")
    func readsLiterals() {
        let text = SwiftText(
            #"""
            // "a comment here"
            /* "and /* one */ here" */
            let a = "first \(count(n, "second one")) here", b = #"raw "marks" \(x)"#
            let c = worded(
                "see `vitrine it` in \(list([a, "b c"])) days", nl: x ? "zie `vitrine it`" : "over \(n) dagen")
            let r = text.split(/"\//), q = 6 / 2, d = "last one"
                case dead = "dead end"
            """#)
        #expect(
            text.literals.map(\.source) == [
                "second one", #"first \(count(n, "second one")) here"#, #"raw "marks" \(x)"#, "b c",
                #"see `vitrine it` in \(list([a, "b c"])) days"#, "zie `vitrine it`", #"over \(n) dagen"#, "last one",
                "dead end",
            ])
        #expect(text.literals.map(\.line) == [3, 3, 3, 5, 5, 5, 5, 6, 7])
        #expect(
            text.literals.map { $0.calls.contains("worded") } == [
                false, false, false, true, true, true, true, false, false,
            ])
        #expect(text.literals.map { Self.isRawValue($0) }.last == true)
        #expect(text.literals[0].calls == ["count"])
        #expect(text.worded.count == 1)
        #expect(text.worded.first?.english.count == 1)
        #expect(text.worded.first?.dutch.count == 2)
        #expect(
            SwiftText("let s = \"\"\"\n    one \"two\" three\n    \"\"\"").literals.map(\.source)
                == ["\n    one \"two\" three\n    "])
    }

    @Test("What is a sentence")
    func knowsSentences() {
        for text in ["Not saved", "is gone", "from \u{FFFC} on", "\u{FFFC} items", "`x` was read."] {
            #expect(Self.isPhrase(text), "\(text)")
        }
        for text in ["mid-year", "SELECT x", "a: b", "\u{FFFC}: \u{FFFC}", "edit", "font-family: serif"] {
            #expect(!Self.isPhrase(text), "\(text)")
        }
        #expect(Self.typed("Run `vitrine check ID`, or :write.") == ["`vitrine check X`", ":write"])
    }
}
