import Exchange
import Foundation
import Journal
import Testing

@Suite("Observations in another school's words")
struct WBAMappingTests {
    private static let mapping = """
        columns:
          learner: Studentnummer
          date: Datum
          epa: Activiteit
          level: Niveau
          assessor: Beoordelaar
          role: Functie
          positive: Ging goed
          flag: Zorg
        separator: semicolon
        dates: [DD-MM-YYYY, D MMM YYYY hh:mm]
        months: [januari, februari, [maart, mrt], april, mei, juni, juli, augustus, september, oktober, november, december]
        learner-prefix: s
        learners: { "0451233": sofie }
        levels: { Onder toezicht: 2, Zelfstandig: 4 }
        epas: { Overdracht: e1 }
        roles: { Verpleegkundige: Nurse }
        flags: { ja: 1, nee: 0 }

        """
    private static let heading = "Nr;Studentnummer;Activiteit;Datum;Niveau;Functie;Beoordelaar;Ging goed;Zorg\n"

    private func mapping(_ text: String) throws -> WBAMapping {
        try WBAMapping.read(Array(text.utf8), name: "m.yaml")
    }

    private func read(_ rows: String, heading: String = Self.heading, _ mapping: String = Self.mapping) throws
        -> WBAReading
    {
        WBAFolder.read(observations: Array((heading + rows).utf8), name: "o.csv", mapping: try self.mapping(mapping))
    }

    private func problems(_ text: String) -> [String] {
        do {
            _ = try mapping(text)
            return []
        } catch {
            return (error as? WBAMapping.Problems)?.all.map(\.description) ?? ["\(error)"]
        }
    }

    private func columns(_ more: String = "") -> String {
        "columns: { learner: a, date: b, epa: c, level: d, assessor: e }\n" + more
    }

    @Test("Columns, dates and values are what the mapping says")
    func translated() throws {
        let reading = try read(
            "1;0451233;Overdracht;15-01-2026;Zelfstandig;verpleegkundige;K. Bos;\"Rustig; helder, duidelijk\";ja\n"
                + "2;0459999;E2;3 mrt. 2026 14:30;2;;K. Bos;;\n")
        #expect(reading.problems == [])
        let rows = reading.batch.rows
        #expect(rows.map(\.mentee.text) == ["sofie", "s0459999"])
        #expect(rows.map(\.observation.epa.text) == ["e1", "e2"])
        #expect(rows.map(\.observation.level) == [4, 2])
        #expect(
            rows.map(\.observation.date) == [
                Day(year: 2026, month: 1, day: 15), Day(year: 2026, month: 3, day: 3),
            ])
        #expect(rows.map(\.observation.assessorRole) == ["Nurse", ""])
        #expect(rows.map(\.observation.flagged) == [true, false])
        #expect(rows.map(\.body) == ["**Done well.** Rustig; helder, duidelijk", ""])
    }

    @Test("What is wrong with a row says where, and what the mapping needs")
    func wrongRows() throws {
        let reading = try read(
            "1;0451233;Overdracht;2026-01-15;Zelfstandig;;K. Bos;;ja\n2;1;Overdracht;15-01-2026;Half;;K. Bos;;ja\n"
                + "3;0451233;Visite lopen;15-01-2026;4;;;;misschien\n")
        #expect(
            reading.problems.map(\.description) == [
                "o.csv:2:22: The date \"2026-01-15\" is not a date. Write it as DD-MM-YYYY or D MMM YYYY hh:mm.",
                "o.csv:3:27: The entrustment level \"Half\" is not a level. Add it to levels; m.yaml translates \"onder toezicht\", \"zelfstandig\".",
                "o.csv:4:11: The EPA \"Visite lopen\" is not an id. Add it to epas: in m.yaml.",
                "o.csv:4:38: The assessor is empty. Write something there.",
                "o.csv:4:40: The flag \"misschien\" is neither 0 nor 1. Add it to flags: in m.yaml, as 0 or 1.",
            ])
        #expect(reading.batch.rows.isEmpty)
    }

    @Test("A heading that the table has not is said with those that it has")
    func wrongHeadings() throws {
        let one = try read("", heading: "Studentnummer;Datum;Activiteit;Niveau;Beoordelaar;Functie;Zorg\n")
        #expect(
            one.problems.map(\.description) == [
                "o.csv:1: The column Ging goed is missing. Correct m.yaml; the headings of the table are \"Studentnummer\", \"Datum\", \"Activiteit\", \"Niveau\", \"Beoordelaar\", \"Functie\", \"Zorg\"."
            ])
        let other = WBAFolder.read(
            observations: Array(Self.heading.utf8), name: "o.csv", mapping: try mapping(columns()))
        #expect(other.problems.map(\.remedy) == ["Write separator: semicolon in m.yaml."])
    }

    @Test("What is wrong with a mapping is said by line")
    func wrongMappings() {
        #expect(problems(columns()) == [])
        #expect(problems("columns: { learner: a }").count == 4)
        #expect(problems("").first?.contains("Begin with a line columns:") == true)
        #expect(problems("a: &x b\n" + columns("dates: *x")).first?.contains("A * begins an alias") == true)
        for (text, said) in [
            ("level: { a: 1 }", "m.yaml:2: The mapping has no key \"level\". Write levels, if that is meant."),
            (
                "levels: { a: 6 }",
                "m.yaml:2: The level of \"a\" \"6\" is out of range or not a number. Write a whole number from 1 to 5."
            ),
            ("epas: { a: \"E 1\" }", "m.yaml:2: The EPA of \"a\" \"E 1\" is not an id."),
            ("dates: DD.MM", "m.yaml:2: \"DD.MM\" is not a date format."),
            ("dates: YYYY-QQ-DD", "is not a date format."),
            ("months: [jan, feb]", "m.yaml:2: There are 2 months. Name all twelve, in order."),
            ("separator: pipe", "m.yaml:2: The separator is not known. Write comma, semicolon or tab."),
            ("flags: { ja: 1 }", "m.yaml:2: There are flags, and no column flag. Add flag: to columns."),
            ("learner-prefix: \"9\"", "does not begin an id"),
            ("levels: { a: 1, A: 2 }", "is on line 2 already"),
        ] {
            let found = problems(columns(text + "\n"))
            #expect(found.count == 1 && found[0].contains(said), "\(text): \(found)")
        }
    }

    @Test("Dates are read as they are written, and as nothing else")
    func dates() throws {
        for (format, text, day) in [
            ("D/M/YY", "5/1/26", "2026-01-05"), ("M/D/YYYY", "1/15/2026", "2026-01-15"),
            ("YYYYMMDD", "20260115", "2026-01-15"), ("D MMMM YYYY", "", nil),
            ("MMM D, YYYY", "January 5, 2026", "2026-01-05"),
            ("DD-MM-YYYY", "5-1-2026", nil), ("DD-MM-YYYY", "31-02-2026", nil), ("DD-MM-YYYY", "15-01-2026 10:00", nil),
            ("YYYY-MM-DDThh:mm:ss", "2026-01-15T10:00:59", "2026-01-15"),
        ] as [(String, String, String?)] {
            guard let mapping = try? mapping(columns("dates: \"\(format)\"\n")) else {
                #expect(day == nil, "\(format)")
                continue
            }
            let reading = WBAFolder.read(
                observations: Array("a,b,c,d,e\nx1,\"\(text)\",e1,3,K\n".utf8), name: "o.csv", mapping: mapping)
            #expect(
                reading.batch.rows.first?.observation.date == day.flatMap { ISO8601.day($0) }, "\(format) \(text)")
        }
    }
}
