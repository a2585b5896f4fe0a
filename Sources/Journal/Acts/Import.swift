/// What an import did, or in a dry run would do.
public struct ImportReport: Hashable, Sendable {
    public var mentees = 0
    public var mentors = 0
    public var mentorships = 0
    public var epas = 0
    public var observations = 0
    /// Rows that an earlier import has brought.
    public var known = 0
    /// Rows dated after today: left for a later import.
    public var later = 0
    /// What may be a patient's in the narratives that are new, by the line of the file on which their row begins.
    public var patients: [PatientTrace] = []

    /// The lines of `patients`, each once, in order.
    public var patientLines: [Int] {
        let lines = patients.compactMap { if case .line(let line) = $0.place { line } else { nil } }
        return Set(lines).sorted()
    }
}

extension Session {
    /// Adds what a batch holds and the journal does not have yet, all of it or none.
    ///
    /// - Parameters:
    ///   - dryRun: work out the report, then leave everything as it was.
    ///   - progress: told how many rows of how many are done, now and then.
    public func add(
        _ batch: ObservationBatch, dryRun: Bool, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) throws(Refusal) -> ImportReport {
        try write(dryRun: dryRun) { clerk throws(Refusal) in try clerk.add(batch, progress: progress) }
    }
}

extension Clerk {
    func add(
        _ batch: ObservationBatch, progress: (_ done: Int, _ of: Int) -> Void
    ) throws(Refusal) -> ImportReport {
        guard rights.keepsProcess else { throw .notYours(.import) }
        var report = ImportReport()
        let clerk = try addActivities(batch, &report)
        try clerk.addPeople(batch, &report)
        let today = programme.zone.day(now)
        for (index, row) in batch.rows.enumerated() {
            if index % 50 == 0 { progress(index, batch.rows.count) }
            guard row.observation.date <= today else {
                report.later += 1
                continue
            }
            guard let person = try ledger.person(row.mentee), person.roles.contains(.mentee) else {
                throw .importUnknownLearner(line: row.line, row.mentee.text)
            }
            let outcome = try clerk.observe(
                row.mentee, row.observation, body: row.body, externalID: row.externalID)
            guard outcome.changed else {
                report.known += 1
                continue
            }
            report.observations += 1
            report.patients += PatientTrace.find(inNarrative: row.body, line: row.line)
        }
        progress(batch.rows.count, batch.rows.count)
        if report.observations + report.mentees + report.mentors + report.epas + report.mentorships > 0 {
            try clerk.record(.imported, value: "\(report.observations) observations")
        }
        return report
    }

    /// Activities that the programme does not name yet join it; those it names stay as they are.
    private func addActivities(_ batch: ObservationBatch, _ report: inout ImportReport) throws(Refusal) -> Clerk {
        let new = batch.epas.filter { programme.epa($0.id) == nil }
        guard !new.isEmpty else { return self }
        var extended = programme
        extended.epas += new
        report.epas = new.count
        try ledger.apply(.programme(extended, source: try ledger.programmeSource()))
        return try Clerk(
            ledger, programme: extended, now: now, entropy: entropy, rights: rights, setsClock: setsClock)
    }

    private func addPeople(_ batch: ObservationBatch, _ report: inout ImportReport) throws(Refusal) {
        for (coach, name) in batch.coaches.sorted(by: { $0.key < $1.key }) {
            if try give(.mentor, to: coach, name: name, stage: nil) { report.mentors += 1 }
        }
        for learner in batch.learners {
            if try give(.mentee, to: learner.id, name: learner.name, stage: learner.stage) { report.mentees += 1 }
            guard let coach = learner.coach else { continue }
            if try startMentorship(coach, learner.id).changed { report.mentorships += 1 }
        }
    }

    /// - Returns: whether the person or the role is new.
    private func give(_ role: PersonRole, to id: PersonID, name: String, stage: String?) throws(Refusal) -> Bool {
        guard var person = try ledger.person(id) else {
            _ = try addPerson(id, name: name, roles: [role], stage: stage)
            return true
        }
        if let stage, person.stage != stage {
            person.stage = stage
            try ledger.apply(.person(person))
        }
        guard !person.roles.contains(role) else { return false }
        _ = try setRoles(id, person.roles.union([role]))
        return true
    }
}
