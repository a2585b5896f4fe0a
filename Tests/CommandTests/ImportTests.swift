import Testing

/// Assessments come in whole, once, or not at all.
@Suite struct ImportTests {
    @Test func `a dry run shows what would come and what is wrong, and changes nothing`() throws {
        let desk = try Desk()
        try desk.writeAssessments()
        let dry = try desk.done("import", "wba", "wba", "--dry-run", now: "2025-12-01T08:00")
        #expect(dry.word.hasPrefix("Would import: 3 mentees, 2 mentors, 3 observations"))
        #expect(try desk.events() == 0)

        try desk.writeAssessments(Desk.rows + ["L009,2025-13-01,EPA01,9,A008,Nurse,ED,CaseE,,,0"])
        let wrong = try desk.run("import", "wba", "wba", "--dry-run", now: "2025-12-01T08:00")
        #expect(wrong.status == 1)
        #expect(wrong.lines[0].hasSuffix("3 problems"))
        #expect(wrong.lines.dropFirst().allSatisfy { $0.hasPrefix("observations.csv:7:") })
        #expect(wrong.lines.count == 4)
    }

    @Test func `with one bad row nothing is imported`() throws {
        let desk = try Desk()
        try desk.writeAssessments(Desk.rows + ["L001,2025-09-24,EPA01,six,A008,Nurse,ED,CaseE,,,0"])
        let result = try desk.run("import", "wba", "wba", now: "2025-12-01T08:00")
        #expect(result.status == 1)
        #expect(result.messageLines[0] == "Nothing imported: 1 problem.")
        #expect(result.messageLines[1].hasPrefix("observations.csv:7:23:"))
        #expect(result.bytes.isEmpty)
        #expect(try desk.events() == 0)
    }

    @Test func `of many problems the first twenty are listed`() throws {
        let desk = try Desk()
        try desk.writeAssessments((0..<50).map { _ in "L001,2025-09-24,EPA01,six,A008,Nurse,ED,CaseE,,,0" })
        let result = try desk.run("import", "wba", "wba", now: "2025-12-01T08:00")
        #expect(result.messageLines.count == 22)
        #expect(result.messageLines.last == "… and 30 more")
    }

    @Test func `observations alone must be of people and activities that are known`() throws {
        let desk = try Desk()
        try desk.writeAssessments()
        try desk.done("import", "wba", "wba", now: "2025-12-01T08:00")
        let row = "L002,2025-11-05,EPA02,3,A007,Faculty,ED,CaseC,,,0"
        let one = try desk.done("import", "wba", "-", now: "2025-12-02T08:00", input: Desk.heading + row)
        #expect(one.word == "1 observation")
        let strangers = row.replacing("L002", with: "L077") + "\n" + row.replacing("EPA02", with: "EPA99") + "\n"
        let result = try desk.run("import", "wba", "-", now: "2025-12-02T08:00", input: Desk.heading + strangers)
        #expect(result.status == 1)
        #expect(result.messageLines[1].hasPrefix("-:2: There is no mentee \"l077\"."))
        #expect(result.messageLines[2].hasPrefix("-:3: The programme has no EPA \"epa99\"."))
    }

    @Test func `what was imported is whole`() throws {
        let desk = try Desk()
        try desk.writeAssessments()
        let report = try desk.done("import", "wba", "wba", "--json", now: "2025-12-01T08:00").object()
        #expect(report["observations"] as? Int == 3)
        #expect(report["later"] as? Int == 2)
        #expect(report["mentorships"] as? Int == 3)
        let people = try desk.done("person", "list", "--json").array()
        #expect(people.first { $0["id"] as? String == "l001" }?["name"] as? String == "L001")
        let seen = try desk.done("list", "--json", as: "l002").array()
        let page = try desk.done("show", seen[0]["id"] as? String ?? "", "--json", as: "l002").object()
        #expect(page["body"] as? String == "**Done well.** Clear, and calm.\n\n**To improve.** Ask first.")
        let text = try desk.done("show", seen[0]["id"] as? String ?? "", as: "l002").output
        #expect(text.contains("Observation EPA02, level 3 (expected 4), Faculty, ED, CaseC, flagged"))
        // Without a narrative it is an item all the same.
        #expect(try desk.done("list", "--json", as: "l001").array().count == 1)
    }

    @Test func `only those who keep the process import`() throws {
        let desk = try Desk()
        try desk.people()
        try desk.writeAssessments()
        try desk.refused("import", "wba", "wba", as: "vos", saying: "Only a coordinator or the host")
        try desk.done("import", "wba", "wba", as: "joke", now: "2025-12-01T08:00")
    }
}
