import Exchange
import Foundation
import Journal
import Testing

@Suite("Importing workplace-based assessments")
struct WBAFolderTests {
    private static let heading =
        "Learner_ID,Date,EPA_ID,Entrustment_Level,Assessor_ID,Assessor_Role,Setting,Case_Type,"
        + "Narrative_Positive,Narrative_Improve,Flag\n"
    private static let learners = "Learner_ID,Stage,Rotation,Coach\nL1,PGY3+,Ward,C1\nL2,PGY1,ED,C1\nL3,,ED,\n"
    private static let epas =
        "EPA_ID,EPA_Title,Domain,Expected_Level_PGY1,Expected_Level_PGY3plus\nE1,Handover,Care,3,4\nE2,Plan,,2,\n"

    private func folder(
        learners: String? = Self.learners, epas: String? = Self.epas, observations: String?
    ) throws -> WBAReading {
        let folder = FileManager.default.temporaryDirectory.path + "/wba-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (name, text) in [("learners", learners), ("epas", epas), ("observations", observations)] {
            if let text { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name).csv")) }
        }
        return try WBAFolder.read(path: folder)
    }

    private func file(_ rows: String, heading: String = Self.heading) -> WBAReading {
        WBAFolder.read(observations: Array((heading + rows).utf8), name: "o.csv")
    }

    private func texts(_ problems: [Problem]) -> [String] {
        problems.map { "\($0.file):\($0.line ?? 0):\($0.column ?? 0) \($0.message)" }
    }

    @Test("A folder brings its learners, coaches, EPAs, and observations by date")
    func whole() throws {
        let reading = try folder(
            observations: Self.heading + "L1,2026-02-03,E1,4,A7,Faculty,ED,CaseA,Clear.,Be brief.,1\n"
                + "l2,2026-01-02,e1,2,A8,Nurse,,,,Ask early.,0\nL1,2026-01-02,E2,5,A7,,Ward,,,,0\n")
        #expect(reading.source == .folder)
        #expect(reading.problems.isEmpty)
        let batch = reading.batch
        #expect(batch.learners.map(\.id.text) == ["l1", "l2", "l3"])
        #expect(batch.learners.map(\.name) == ["L1", "L2", "L3"])
        #expect(batch.learners.map(\.stage) == ["PGY3+", "PGY1", nil])
        #expect(batch.learners.map(\.coach?.text) == ["c1", "c1", nil])
        #expect(batch.coaches == [PersonID(unchecked: "c1"): "C1"])
        #expect(batch.epas.map(\.title) == ["Handover", "Plan"])
        #expect(batch.rows.map(\.line) == [3, 4, 2])
        #expect(batch.rows.map(\.observation.expected) == [3, nil, 4])
        #expect(
            batch.rows.map(\.body) == [
                "**To improve.** Ask early.", "", "**Done well.** Clear.\n\n**To improve.** Be brief.",
            ])
        #expect(
            batch.rows.last?.observation
                == Observation(
                    epa: EPAID(unchecked: "e1"), level: 4, expected: 4, date: Day(year: 2026, month: 2, day: 3)!,
                    assessor: "A7", assessorRole: "Faculty", setting: "ED", caseType: "CaseA", flagged: true))
    }

    @Test("Observations alone wait for the importer to know learners and expected levels")
    func alone() {
        let reading = file("L9,2026-02-03,E9,4,A7,Faculty,ED,CaseA,,,0\n")
        #expect(reading.source == .observations)
        #expect(reading.problems.isEmpty && reading.batch.learners.isEmpty)
        #expect(reading.batch.rows.first?.observation.expected == nil)
        #expect(reading.batch.rows.first?.mentee.text == "l9")
    }

    @Test("Columns come in any order and any case, and others do no harm")
    func order() {
        let plain = file("L1,2026-02-03,E1,4,A7,Faculty,ED,CaseA,Clear.,,0\n")
        let mixed = file(
            "x,0,,Clear.,CaseA,ED,Faculty,A7,4,E1,2026-02-03,L1\n",
            heading: "Remark,FLAG,narrative_improve,Narrative_Positive,Case_Type,Setting,Assessor_Role,Assessor_ID,"
                + "Entrustment_Level, EPA_ID ,date,learner_id\n")
        #expect(mixed.problems.isEmpty)
        #expect(mixed.batch.rows == plain.batch.rows)
    }

    @Test("A missing or repeated column is named")
    func columns() {
        #expect(
            texts(file("", heading: "Learner_ID,Date,EPA_ID,Entrustment_Level,Assessor_ID,Setting,setting\n").problems)
                == [
                    "o.csv:1:0 The columns Assessor_Role, Case_Type, Narrative_Positive, Narrative_Improve, Flag are missing.",
                    "o.csv:1:62 The heading \"setting\" stands there twice.",
                ])
    }

    @Test("The same row has the same identity in each import, and a repeated one its own")
    func identity() {
        let a = "L1,2026-02-03,E1,4,A7,Faculty,ED,CaseA,Clear.,,0\n"
        let b = "L1,2026-02-03,E1,5,A7,Faculty,ED,CaseA,Clear.,,0\n"
        let first = file(a + b + a).batch.rows.map(\.externalID)
        #expect(Set(first).count == 3)
        #expect(first.allSatisfy { $0.hasPrefix("wba:") && $0.utf8.count == 68 })
        #expect(
            file(b + a + "L1,2026-03-03,E1,4,A7,F,ED,C,,,0\n").batch.rows.prefix(2).map(\.externalID) == [
                first[1], first[0],
            ])
        let raw = ["L1", "2026-02-03", "E1", "4", "A7", "Faculty", "ED", "CaseA", "Clear.", "", "0", "2"]
        #expect(first[2] == "wba:" + Digest(of: Array(raw.joined(separator: "\u{1F}").utf8)).text)
    }

    @Test("Each wrong field is reported at its place, and its row left out")
    func wrong() {
        let reading = file(
            "L 1,2026-02-30,E/1,6,,Faculty,ED,CaseA,,,2\nL1,2026-2-3,E1,4.0,A1,F,E,C,,,\n"
                + "L1,2026-02-03,E1,4,A7,Faculty,ED,CaseA,,,0\n")
        #expect(reading.batch.rows.map(\.line) == [4])
        #expect(
            texts(reading.problems) == [
                "o.csv:2:1 The learner \"L 1\" is not an id.", "o.csv:2:5 The date \"2026-02-30\" is not a date.",
                "o.csv:2:16 The EPA \"E/1\" is not an id.", "o.csv:2:20 The entrustment level \"6\" is not a level.",
                "o.csv:2:22 The assessor is empty.", "o.csv:2:42 The flag \"2\" is neither 0 nor 1.",
                "o.csv:3:4 The date \"2026-2-3\" is not a date.",
                "o.csv:3:16 The entrustment level \"4.0\" is not a level.",
                "o.csv:3:31 The flag \"\" is neither 0 nor 1.",
            ])
    }

    @Test("A narrative keeps its lines and letters, with LF for CR LF")
    func narratives() {
        let reading = file("L1,2026-02-03,E1,4,A7,F,E,C,\"One \"\"two\"\",\r\n\tthree  \",\" ‏مرحبا 👩‍⚕️ \",0\r\n")
        #expect(reading.problems.isEmpty)
        #expect(reading.batch.rows.first?.body == "**Done well.** One \"two\",\n\tthree\n\n**To improve.** ‏مرحبا 👩‍⚕️")
    }

    @Test("A control character in a narrative is reported where it stands; in a name, an unseen one too")
    func controls() {
        let row = { (positive: String, setting: String) in "L1,2026-02-03,E1,4,A7,F,\(setting),C,\(positive),,0\n" }
        #expect(
            texts(file(row("\"a\"\"\r\nb\u{1B}[31m\"", "E")).problems) == [
                "o.csv:3:2 The narrative holds the character ^[, which cannot be stored."
            ])
        #expect(
            texts(file(row("ab\u{85}", "E")).problems) == [
                "o.csv:2:31 The narrative holds the character <U+0085>, which cannot be stored."
            ])
        #expect(file(row("a\rb", "E")).problems.count == 1)
        #expect(
            texts(file(row("", "E\u{202E}D")).problems).first?.contains("The setting holds the character <U+202E>")
                == true)
        #expect(file(row(String(repeating: "x", count: 65_537), "E")).problems.count == 1)
    }

    @Test("Learners and EPAs that a folder does not know are a problem")
    func unknown() throws {
        let reading = try folder(
            observations: Self.heading + "L7,2026-02-03,E1,4,A7,F,E,C,,,0\nL1,2026-02-03,E7,4,A7,F,E,C,,,0\n")
        #expect(reading.batch.rows.isEmpty)
        #expect(
            texts(reading.problems) == [
                "observations.csv:2:1 The learner \"L7\" is not in learners.csv.",
                "observations.csv:3:15 The EPA \"E7\" is not in epas.csv.",
            ])
    }

    @Test("A wrong learner or EPA is one problem, not one for each of its rows")
    func onceOnly() throws {
        let reading = try folder(
            learners: "Learner_ID,Stage,Coach\nL1,PGY1,C 1\nL1,PGY1,C1\nL2,PGY1,L2\n",
            epas: "EPA_ID,EPA_Title,Domain\nE1,,Care\n",
            observations: Self.heading + "L1,2026-02-03,E1,4,A7,F,E,C,,,0\nL2,2026-02-03,E1,4,A7,F,E,C,,,0\n")
        #expect(
            texts(reading.problems) == [
                "learners.csv:2:9 The coach \"C 1\" is not an id.",
                "learners.csv:3:1 The learner \"L1\" is on line 2 already.",
                "learners.csv:4:9 The learner \"L2\" is named as the own coach.", "epas.csv:2:4 The title is empty.",
            ])
    }

    @Test("A table whose headings are wrong says so once")
    func brokenHeadings() throws {
        let reading = try folder(
            learners: "Who,Stage,Coach\nL1,PGY1,C1\n", epas: "Id,EPA_Title\nE1,One\n",
            observations: Self.heading + "L1,2026-02-03,E1,4,A7,F,E,C,,,0\n")
        #expect(
            texts(reading.problems) == [
                "learners.csv:1:0 The column Learner_ID is missing.", "epas.csv:1:0 The column EPA_ID is missing.",
            ])
    }

    @Test("A folder without its files, and a path that leads nowhere, say so")
    func absent() throws {
        #expect(
            texts(try folder(learners: nil, epas: nil, observations: Self.heading).problems) == [
                "learners.csv:0:0 The folder has no such file.", "epas.csv:0:0 The folder has no such file.",
            ])
        #expect(throws: FileError.notFound(path: "/nowhere/at/all")) { try WBAFolder.read(path: "/nowhere/at/all") }
    }
}
