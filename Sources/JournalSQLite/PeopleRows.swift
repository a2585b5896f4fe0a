import Journal

extension SQLiteLedger {
    private static func readPerson(_ row: inout RowReader) throws -> Person {
        Person(
            id: try row.id(), name: try row.text(),
            roles: Set(try row.text().split(separator: " ").compactMap { PersonRole(rawValue: String($0)) }),
            stage: try row.optionalText(), suspended: try row.flag(), added: try row.instant())
    }

    func person(_ id: PersonID) throws(Refusal) -> Person? {
        try one(
            "SELECT id, name, roles, stage, suspended, added FROM person WHERE id = ?", [id.text], Self.readPerson)
    }

    func people() throws(Refusal) -> [Person] {
        try all("SELECT id, name, roles, stage, suspended, added FROM person ORDER BY id", [], Self.readPerson)
    }

    func save(_ person: Person) throws(Refusal) {
        try execute(
            "INSERT OR REPLACE INTO person (id, name, roles, stage, suspended, added) VALUES (?, ?, ?, ?, ?, ?)",
            [
                person.id.text, person.name, person.roles.sorted().map(\.rawValue).joined(separator: " "),
                person.stage, person.suspended, person.added.seconds,
            ])
    }

    // MARK: Mentorships

    private static func readMentorship(_ row: inout RowReader) throws -> Mentorship {
        Mentorship(
            mentor: try row.id(), mentee: try row.id(), start: try row.instant(), end: try row.optionalInstant(),
            reads: try row.instant())
    }

    func mentorships(of mentee: PersonID) throws(Refusal) -> [Mentorship] {
        try all(
            "SELECT mentor, mentee, start, end, reads FROM mentorship WHERE mentee = ? ORDER BY start, number",
            [mentee.text], Self.readMentorship)
    }

    func mentorships(by mentor: PersonID) throws(Refusal) -> [Mentorship] {
        try all(
            "SELECT mentor, mentee, start, end, reads FROM mentorship WHERE mentor = ? ORDER BY mentee, start, number",
            [mentor.text], Self.readMentorship)
    }

    func mentorships() throws(Refusal) -> [Mentorship] {
        try all(
            "SELECT mentor, mentee, start, end, reads FROM mentorship ORDER BY mentee, start, number", [],
            Self.readMentorship)
    }

    func start(_ mentorship: Mentorship) throws(Refusal) {
        try execute(
            "INSERT INTO mentorship (mentor, mentee, start, end, reads) VALUES (?, ?, ?, ?, ?)",
            [
                mentorship.mentor.text, mentorship.mentee.text, mentorship.start.seconds, mentorship.end?.seconds,
                mentorship.reads.seconds,
            ])
    }

    func endMentorship(mentor: PersonID, mentee: PersonID, at: Instant) throws(Refusal) {
        try execute(
            "UPDATE mentorship SET end = ? WHERE mentee = ? AND mentor = ? AND end IS NULL",
            [at.seconds, mentee.text, mentor.text])
    }

    // MARK: Portfolios

    func portfolio(of mentee: PersonID) throws(Refusal) -> Portfolio? {
        let row = try one("SELECT since, salt FROM portfolio WHERE mentee = ?", [mentee.text]) {
            (since: try $0.instant(), salt: try $0.salt())
        }
        guard let row else { return nil }
        let person = try person(mentee)
        let sealed: [MomentID] = try all("SELECT moment FROM dossier WHERE mentee = ?", [mentee.text]) { try $0.id() }
        let mentors: [PersonID] = try all(
            """
            SELECT m.mentor FROM mentorship AS m JOIN person AS p ON p.id = m.mentor
            WHERE m.mentee = ? AND m.end IS NULL AND NOT p.suspended AND instr(' ' || p.roles || ' ', ' mentor ') > 0
            """, [mentee.text]
        ) { try $0.id() }
        return Portfolio(
            mentee: mentee, since: row.since, salt: row.salt,
            isActive: person.map { !$0.suspended && $0.roles.contains(.mentee) } ?? false, sealed: Set(sealed),
            mentors: Set(mentors))
    }

    func save(_ portfolio: Portfolio) throws(Refusal) {
        try execute(
            "INSERT OR REPLACE INTO portfolio (mentee, since, salt) VALUES (?, ?, ?)",
            [portfolio.mentee.text, portfolio.since.seconds, portfolio.salt.text])
    }
}
