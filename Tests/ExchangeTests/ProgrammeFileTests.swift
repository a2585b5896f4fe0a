import Exchange
import Foundation
import Journal
import Testing

/// A sound programme; each test breaks a line of it.
let soundProgramme = """
    programme: Residency in internal medicine
    timezone: Europe/Amsterdam
    role-model: coach
    competencies:
      - { id: communicator, name: Communicator }
      - { id: scholar, name: Scholar }
    epas: epas.csv
    committees:
      ccc: { members: [noor, emil, ada], chair: noor, quorum: 2 }
    moments:
      - { id: mid-year, name: Mid-year review, stakes: intermediate, cutoff: 2026-01-15T12:00, committee: ccc }
      - { id: end-year, name: Year decision, stakes: high, cutoff: 2026-06-30T12:00, committee: ccc }
    outcomes: [ on track, targeted support, focused remediation, not enough evidence ]
    policy:
      notice: P5D
      observations: developmental
      correction-window: PT10M
      advice: { evidence: 3, notice: P6D }
      handover: everything-shared
      appeal: P2W
      minimum-reflections: 4
    responsibilities:
      gives feedback: [mentor, assessor]
      decides: committee
    agreement:
      - What do you expect of each other?
    calibration:
      - { dimension: trust, text: I can say what went wrong. }
    """

let soundEPAs = "EPA_ID,EPA_Title,Domain,Expected_Level_PGY1,Expected_Level_PGY3plus\nEPA01,Handover,Care,3,4\n"

@Suite("The programme file")
struct ProgrammeFileTests {
    private func read(_ text: String, epas: String? = soundEPAs) -> ProgrammeReading {
        ProgrammeFile.read(text, name: "p.yaml", sibling: { $0 == "epas.csv" ? epas : nil })
    }

    private func problems(_ text: String, epas: String? = soundEPAs) -> [String] {
        switch read(text, epas: epas) {
        case .programme: []
        case .problems(let problems): problems.map(\.description)
        }
    }

    private func programme(_ text: String) throws -> (Programme, [Problem]) {
        guard case .programme(let programme, let warnings) = read(text) else {
            Issue.record("\(problems(text))")
            throw Unsound()
        }
        return (programme, warnings)
    }

    private struct Unsound: Error {}

    private func sound(_ old: String, as new: String) -> String {
        precondition(soundProgramme.contains(old))
        return soundProgramme.replacing(old, with: new)
    }

    @Test("Everything that is written arrives")
    func sound() throws {
        let (programme, warnings) = try programme(soundProgramme)
        #expect(warnings.isEmpty)
        #expect(programme.name == "Residency in internal medicine")
        #expect(programme.zone.name == "Europe/Amsterdam")
        #expect(programme.roleModel == .coach)
        #expect(programme.competencies.map(\.name) == ["Communicator", "Scholar"])
        #expect(programme.epas.map(\.id.text) == ["epa01"])
        #expect(programme.epas.first?.expectedLevel(atStage: "PGY3+") == 4)
        #expect(programme.epas.first?.expectedLevel(atStage: "pgy1") == 3)
        #expect(programme.epas.first?.expectedLevel(atStage: "PGY2") == nil)
        #expect(programme.committees.first?.members.map(\.text) == ["noor", "emil", "ada"])
        #expect(programme.committees.first?.chair?.text == "noor")
        #expect(programme.committees.first?.quorum == 2)
        #expect(programme.outcomes.count == 4)
        #expect(
            programme.policy
                == Policy(
                    notice: Period(days: 5), observations: .developmental,
                    correctionWindow: Period(days: 0, seconds: 600), adviceEvidence: 3, adviceNotice: Period(days: 6),
                    handover: .everythingShared, appeal: Period(days: 14), minimumReflections: 4))
        #expect(
            programme.responsibilities == [
                Responsibility(task: "gives feedback", who: ["mentor", "assessor"]),
                Responsibility(task: "decides", who: ["committee"]),
            ])
        #expect(programme.agreement == ["What do you expect of each other?"])
        #expect(programme.calibration == [CalibrationStatement(dimension: .trust, text: "I can say what went wrong.")])
    }

    @Test("Cutoffs are wall times of the zone, and a moment begins where one of at least its stakes ended")
    func moments() throws {
        let text = sound(
            "moments:\n",
            as: """
                moments:
                  - { id: third, name: Third, stakes: high, cutoff: 2027-06-30T12:00, committee: ccc }
                  - { id: autumn, name: Autumn, stakes: intermediate, cutoff: 2026-10-01T12:00:30, committee: ccc }
                  - { id: fixed, name: Fixed, stakes: low, cutoff: 2026-11-01T12:00+00:00, committee: ccc, since: 2026-09-01 }

                """)
        let (programme, warnings) = try programme(text)
        #expect(warnings.isEmpty)
        #expect(programme.moments.map(\.id.text) == ["mid-year", "end-year", "autumn", "fixed", "third"])
        #expect(
            programme.moments.map { ISO8601.text($0.cutoff) } == [
                "2026-01-15T11:00:00Z", "2026-06-30T10:00:00Z", "2026-10-01T10:00:30Z", "2026-11-01T12:00:00Z",
                "2027-06-30T10:00:00Z",
            ])
        #expect(
            programme.moments.map(\.start) == [
                .distantPast, .distantPast, programme.moments[1].cutoff,
                ISO8601.instant("2026-08-31T22:00Z", in: .utc), programme.moments[1].cutoff,
            ])
        #expect(programme.moments.allSatisfy { $0.notice == Period(days: 5) && $0.observations == .developmental })
    }

    @Test("The least that a programme needs, in UTC")
    func least() throws {
        let (programme, warnings) = try programme(
            """
            programme: Small
            timezone: UTC
            competencies: [{ id: a, name: A }]
            committees: { c: { members: [x, y, z], quorum: 1 } }
            moments: [{ id: m, name: M, stakes: low, cutoff: 2026-06-30, committee: c }]
            outcomes: [ pass ]
            """)
        #expect(programme.policy == Policy())
        #expect(programme.roleModel == nil && programme.committees.first?.chair == nil)
        #expect(
            warnings.map(\.description) == [
                "p.yaml:5: The cutoff \"2026-06-30\" has no time, so it is 00:00, as that day begins. "
                    + "Add the time, as in 2026-06-30T12:00.",
                "p.yaml:6: No outcome says \"not enough evidence\". "
                    + "Add it: without it a committee must judge even when there is too little to judge by.",
            ])
    }

    @Test("A cutoff that is no date says how to write one")
    func cutoff() {
        #expect(
            problems(sound("2026-06-30T12:00", as: "2026-13-01")) == [
                "p.yaml:12: The cutoff \"2026-13-01\" is not a date. Write it as 2026-01-15T12:00."
            ])
    }

    @Test("All problems are found in one reading")
    func all() {
        let text = soundProgramme.replacing("timezone: Europe/Amsterdam", with: "timezone: Europe/Amsterdm")
            .replacing("quorum: 2", with: "quorum: 4").replacing("stakes: high", with: "stakes: hihg")
            .replacing("notice: P5D", with: "notice: 5 days").replacing("role-model: coach", with: "rolemodel: coach")
        let found = problems(text)
        #expect(found.count == 5)
        #expect(found.map { $0.prefix(10) } == ["p.yaml:2: ", "p.yaml:3: ", "p.yaml:9: ", "p.yaml:12:", "p.yaml:15:"])
        #expect(found[1] == "p.yaml:3: The programme has no key \"rolemodel\". Write role-model, if that is meant.")
        #expect(found[3].hasSuffix("Write high, if that is meant."))
    }

    @Test(
        "Each slip is named, on its line",
        arguments: [
            ("programme: Residency in internal medicine", "x: y", "1: The programme has no programme."),
            ("id: scholar", "id: Scholar", "6: The competency \"Scholar\" is not an id."),
            ("id: scholar", "id: communicator", "6: The competency \"communicator\" is on line 5 already."),
            ("id: scholar, ", "", "6: The competency has no id."),
            ("name: Scholar ", "name: [S] ", "6: The competency's name is not a single value."),
            ("name: Scholar ", "name: \"S\\u202Ex\" ", "6: The competency's name holds the character <U+202E>"),
            (
                "name: Scholar ", "name: \(String(repeating: "x", count: 81)) ",
                "6: The competency's name is longer than 80"
            ),
            ("name: Scholar ", "name: ~ ", "6: The competency's name is empty."),
            ("[noor, emil, ada]", "[noor, emil]", "9: \"ccc\" has 2 members."),
            ("[noor, emil, ada]", "[noor, emil, emil, ada]", "9: The member \"emil\" is on line 9 already."),
            (
                "chair: noor", "chair: nor",
                "9: The chair \"nor\" is not a member of \"ccc\". Write noor, if that is meant."
            ),
            ("quorum: 2", "quorum: 0", "9: The quorum \"0\" is out of range"),
            ("quorum: 2", "quorum: 4", "9: The quorum \"4\" is out of range"),
            ("quorum: 2", "quorum: two", "9: The quorum \"two\" is out of range or not a number."),
            (", quorum: 2", "", "9: The committee \"ccc\" has no quorum."),
            (
                "2026-06-30T12:00, committee: ccc", "2026-06-30T12:00, committee: cc",
                "12: There is no committee \"cc\". Write ccc"
            ),
            ("id: end-year", "id: mid-year", "12: The moment \"mid-year\" is on line 11 already."),
            (
                "2026-06-30T12:00", "2026-01-15T12:00",
                "12: The cutoff \"2026-01-15T12:00:00+01:00\" is on line 11 already."
            ),
            (
                "2026-06-30T12:00", "2126-06-30T12:00",
                "12: The cutoff \"2126-06-30T12:00\" is not between 2000 and 2079."
            ),
            ("2026-06-30T12:00", "2026-06-30T12:00, since: 2026-06-30T12:00", "12: The moment would start at or after"),
            ("2026-06-30T12:00", "2026-06-30T12:00, since: then", "12: The start \"then\" is not a date."),
            ("stakes: high, ", "", "12: The moment \"end-year\" has no stakes."),
            ("stakes: high", "stake: high", "12: The moment \"end-year\" has no key \"stake\". Write stakes"),
            (
                "[ on track, targeted support, focused remediation, not enough evidence ]", "[]",
                "13: There is no outcome"
            ),
            ("targeted support", "on track", "13: The outcome \"on track\" is on line 13 already."),
            ("notice: P5D", "notice: P1M", "15: The notice period \"P1M\" is not a duration."),
            ("notice: P5D", "notices: P5D", "15: The policy has no key \"notices\". Write notice, if that is meant."),
            (
                "observations: developmental", "observations: both",
                "16: The rule for observations \"both\" is not known."
            ),
            ("evidence: 3", "evidence: -1", "18: The number of data points \"-1\" is out of range"),
            (
                "handover: everything-shared", "handover: mentee-choses",
                "19: The rule for handover \"mentee-choses\" is not known. Write mentee-chooses"
            ),
            ("[mentor, assessor]", "[]", "23: Nobody is responsible for \"gives feedback\"."),
            (
                "dimension: trust", "dimension: mood",
                "28: The dimension \"mood\" is not known. Write one of relationship, dependence, trust, focus."
            ),
            ("role-model: coach", "role-model: coahc", "3: The role model \"coahc\" is not known. Write coach"),
            ("epas: epas.csv", "epas: ../epas.csv", "7: \"../epas.csv\" is not the name of a file beside this one."),
            ("epas: epas.csv", "epas: other.csv", "7: The file \"other.csv\" cannot be read."),
        ])
    func slips(old: String, new: String, message: String) {
        let found = problems(sound(old, as: new))
        #expect(found.contains { $0.hasPrefix("p.yaml:" + message) }, "\(found)")
    }

    @Test("A committee that is wrong in itself is still a committee that a moment may name")
    func noFollowingErrors() {
        #expect(problems(sound("quorum: 2", as: "quorum: x")).count == 1)
        #expect(problems(sound("timezone: Europe/Amsterdam", as: "timezone: Nowhere")).count == 1)
    }

    @Test("No competency, or ten, are refused")
    func competencies() {
        let ten = (0..<10).map { "  - { id: c\($0), name: C\($0) }" }.joined(separator: "\n")
        let both = "  - { id: communicator, name: Communicator }\n  - { id: scholar, name: Scholar }"
        #expect(problems(sound(both, as: ten)).first?.contains("There are 10 competencies.") == true)
        #expect(
            problems(sound("competencies:\n" + both, as: "competencies: []")).first?.contains("no competency") == true)
    }

    @Test("Wrong rows of the EPA file are named by its own lines, after the problems of the programme")
    func epas() {
        let table = "EPA_ID,EPA_Title,Expected_Level_PGY1\nEPA01,One,6\nEPA 2,Two,3\nepa03,,2\nEPA03,Three,\n"
        let found = problems(sound("role-model: coach", as: "role-model: x"), epas: table)
        #expect(
            found.dropFirst() == [
                "epas.csv:2:11: The expected level \"6\" is not a level. Write a whole number from 1 to 5.",
                "epas.csv:3:1: The EPA \"EPA 2\" is not an id. "
                    + "An id is a letter and up to 31 letters, digits, dots, underscores or hyphens.",
                "epas.csv:4:7: The title is empty. Write something there.",
                "epas.csv:5:1: The EPA \"EPA03\" is on line 4 already. Keep one of them.",
            ])
        #expect(problems(soundProgramme, epas: "id;title\n1;2\n").first?.contains("not semicolons") == true)
    }
}

@Suite("A programme file on disk")
struct ProgrammeFolderTests {
    private func inFolder(_ files: [String: Data], _ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.path + "/programme-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (name, data) in files { try data.write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
        try body(folder)
    }

    @Test("The table of EPAs is read from beside it, with CR LF and a byte order mark as well")
    func beside() throws {
        let text = "\u{FEFF}" + soundProgramme.split(separator: "\n").joined(separator: "\r\n")
        try inFolder(["p.yaml": Data(text.utf8), "epas.csv": Data(soundEPAs.utf8)]) { folder in
            guard case .programme(let programme, _) = try ProgrammeFile.read(path: "\(folder)/p.yaml") else {
                Issue.record("refused")
                return
            }
            #expect(programme.epas.count == 1)
        }
    }

    @Test("Bytes that are not UTF-8 are reported by line and column, in either file")
    func bytes() throws {
        try inFolder(["p.yaml": Data("a: b\nc: é".utf8) + [0xFF]]) { folder in
            guard case .problems(let problems) = try ProgrammeFile.read(path: "\(folder)/p.yaml") else { return }
            #expect(problems.map(\.description) == ["p.yaml:2:5: The text is not valid UTF-8. Save the file in UTF-8."])
        }
        let table = Data("EPA_ID,EPA_Title\nE1,".utf8) + [0xFF]
        try inFolder(["p.yaml": Data(soundProgramme.utf8), "epas.csv": table]) { folder in
            guard case .problems(let problems) = try ProgrammeFile.read(path: "\(folder)/p.yaml") else {
                Issue.record("accepted")
                return
            }
            #expect(problems.first?.description.hasPrefix("epas.csv:2:4: The text is not valid UTF-8.") == true)
        }
    }

    @Test("A path that leads nowhere, or to a folder, is an error of its own")
    func nowhere() throws {
        #expect(throws: FileError.notFound(path: "/nowhere/p.yaml")) { try ProgrammeFile.read(path: "/nowhere/p.yaml") }
        #expect(throws: FileError.self) { try ProgrammeFile.read(path: "/tmp") }
    }
}

@Suite("YAML that is no programme")
struct ProgrammeYAMLTests {
    private func problems(_ text: String) -> [String] {
        guard case .problems(let problems) = ProgrammeFile.read(text, name: "p.yaml", sibling: { _ in nil }) else {
            return []
        }
        return problems.map(\.description)
    }

    @Test("A syntax error names its line")
    func syntax() {
        let found = problems("programme: x\ntimezone: [UTC\nmoments: 3\n")
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("p.yaml:3:") == true, "\(found)")
        #expect(found.first?.contains("This is not YAML") == true)
        #expect(problems("a: b\n\tc: d").first?.hasPrefix("p.yaml:2:") == true)
        #expect(problems("a: b\nc: \u{1}").first?.hasPrefix("p.yaml:2: This is not YAML") == true)
    }

    @Test("A key that stands twice is refused")
    func twice() {
        #expect(
            problems("programme: x\nprogramme: y\n").first?.contains("The key \"programme\" is written more than once")
                == true)
    }

    @Test(
        "Nothing, a list, a word and two documents are no programme",
        arguments: ["", "# only a comment\n", "- a\n- b\n", "word", "a: 1\n---\nb: 2\n", "[[[[", "? [a]\n: b\n"])
    func noProgramme(text: String) { #expect(!problems(text).isEmpty) }

    @Test("An alias is refused by its line, wherever it stands, before it is followed")
    func aliases() {
        for text in [
            "a: &x [1]\nb: *x\n", "a: &x\n  - 1\nb: { *x : 2 }\n", "a: &x 1\nb:\n  <<: *x\n", "a: &q 1\nb: *qq\n",
            "a: &x 1\nb: [*x,*x]\n",
        ] {
            let found = problems(text)
            #expect(found.count == 1)
            #expect(found.first?.contains("aliases are not read here") == true, "\(found)")
        }
    }

    @Test("A bomb of aliases goes off nowhere")
    func bomb() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...40 {
            let list = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(list)]\n"
        }
        text += "? *a40\n: x\n? [*a40]\n: y\n"
        #expect(problems(text).first?.hasPrefix("p.yaml:2: A * begins an alias") == true)
    }

    @Test("Asterisks and ampersands in texts are texts")
    func asterisks() {
        let text = soundProgramme.replacing(
            "What do you expect of each other?", with: "\"*Really*: what & how, *x?\" # *not an alias")
        guard
            case .programme(let programme, _) = ProgrammeFile.read(
                text, name: "p.yaml", sibling: { _ in soundEPAs })
        else {
            Issue.record("refused")
            return
        }
        #expect(programme.agreement == ["*Really*: what & how, *x?"])
    }

    @Test("Too large, or nested too deep, is refused")
    func large() {
        #expect(problems("a: " + String(repeating: "x", count: 262_144)).first?.contains("larger than 256 KiB") == true)
        for part in ["[", "{", "- ", "? ", "{a: ", "[{"] {
            #expect(problems(String(repeating: part, count: 100_000)).count == 1)
        }
    }
}
