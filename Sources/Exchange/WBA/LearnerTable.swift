import Journal

/// The table of learners: `Learner_ID, Stage, Coach`. A coach is a mentor.
enum LearnerTable {
    typealias Reading = (
        learners: [ObservationBatch.Learner], coaches: [PersonID: String],
        /// Every learner that the table names, with the stage, those of rows with a problem too; nil when the headings
        /// cannot be read.
        known: [PersonID: String?]?, problems: [Problem]
    )

    static func read(_ table: CSVTable) -> Reading {
        var result: Reading = ([], [:], nil, table.problems)
        let required = ["Learner_ID", "Stage", "Coach"]
        guard let columns = CSVColumns(table, required: required, problems: &result.problems) else { return result }
        var lines: [PersonID: Int] = [:]
        var known: [PersonID: String?] = [:]
        for record in table.records {
            guard let idField = columns.field("Learner_ID", in: record),
                let stageField = columns.field("Stage", in: record),
                let coachField = columns.field("Coach", in: record)
            else { continue }
            let before = result.problems.count
            func report(_ problem: Problem) { result.problems.append(problem) }

            let id = PersonID(idField.trimmed.lowercased())
            if id == nil { report(idField.notAnID(worded("learner", nl: "lerende"), in: table.file)) }
            if let id, let line = lines[id] {
                report(
                    idField.problem(
                        in: table.file,
                        worded(
                            "The learner \(quoted(idField.trimmed)) is on line \(line) already.",
                            nl: "De lerende \(quoted(idField.trimmed)) staat al op regel \(line)."),
                        worded("Keep one of them.", nl: "Laat er een staan.")))
            }
            var stage: String?
            if !stageField.trimmed.isEmpty {
                do throws(StoredText.Problem) { stage = try StoredText.name(stageField.trimmed) } catch {
                    report(stageField.problem(in: table.file, worded("The stage", nl: "De fase"), error))
                }
            }
            var coach: PersonID?
            if !coachField.trimmed.isEmpty {
                coach = PersonID(coachField.trimmed.lowercased())
                if coach == nil { report(coachField.notAnID("coach", in: table.file)) }
                if let coach, coach == id {
                    report(
                        coachField.problem(
                            in: table.file,
                            worded(
                                "The learner \(quoted(idField.trimmed)) is named as the own coach.",
                                nl: "De lerende \(quoted(idField.trimmed)) staat er als de eigen coach."),
                            worded("Name another coach, or none.", nl: "Noem een andere coach, of geen.")))
                }
            }
            if let id, lines[id] == nil {
                lines[id] = record.line
                known[id] = .some(stage)
            }
            guard result.problems.count == before, let id else { continue }
            result.learners.append(.init(id: id, name: idField.trimmed, stage: stage, coach: coach))
            if let coach, result.coaches[coach] == nil { result.coaches[coach] = coachField.trimmed }
        }
        result.known = known
        result.problems = Problem.inOrder(result.problems)
        return result
    }
}
