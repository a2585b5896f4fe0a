import Journal

/// The table of observations: one row is one workplace-based assessment.
struct ObservationTable {
    /// In the order in which they make a row's identity, which is that of `WBAMapping.Column`.
    static let required = [
        "Learner_ID", "Date", "EPA_ID", "Entrustment_Level", "Assessor_ID", "Assessor_Role", "Setting", "Case_Type",
        "Narrative_Positive", "Narrative_Improve", "Flag",
    ]

    private let table: CSVTable
    /// What another school's columns, dates and values are; nil for our own.
    private let mapping: WBAMapping?
    /// The learners' stages; nil when there is no table of learners to check against.
    private let learners: [PersonID: String?]?
    private let epas: [EPAID: EPA]
    /// Nil when there is no table of EPAs to check against.
    private let knownEPAs: Set<EPAID>?
    /// How often the same row has come so far.
    private var occurrences: [String: Int] = [:]

    /// By date, then as in the file.
    private(set) var rows: [ObservationBatch.Row] = []
    private(set) var problems: [Problem]

    init(
        _ table: CSVTable, learners: [PersonID: String?]?, epas: (sound: [EPA], ids: Set<EPAID>)?,
        mapping: WBAMapping? = nil
    ) {
        self.table = table
        self.mapping = mapping
        self.learners = learners
        self.epas = Dictionary((epas?.sound ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        knownEPAs = epas?.ids
        problems = table.problems
    }

    mutating func read() {
        let headings: [String?] =
            mapping.map { mapping in WBAMapping.Column.allCases.map { mapping.headings[$0] } } ?? Self.required
        guard
            let columns = CSVColumns(
                table, required: headings.compactMap(\.self), calledBy: mapping?.file, problems: &problems)
        else { return }
        for record in table.records {
            let fields = headings.map { heading in
                heading.flatMap { columns.field($0, in: record) }
                    ?? CSVTable.Field(text: "", line: record.line, column: 1, isQuoted: false)
            }
            // Rows are counted before they are checked: mending one row changes no other row's identity.
            let raw = fields.map(\.text).joined(separator: "\u{1F}")
            let occurrence = (occurrences[raw] ?? 0) + 1
            occurrences[raw] = occurrence
            let digest = Digest(of: Array("\(raw)\u{1F}\(occurrence)".utf8))
            if let row = row(record.line, fields, externalID: "wba:" + digest.text) { rows.append(row) }
        }
        rows = rows.enumerated().sorted { a, b in
            (a.element.observation.date, a.offset) < (b.element.observation.date, b.offset)
        }.map(\.element)
    }

    // MARK: One row

    private mutating func row(_ line: Int, _ fields: [CSVTable.Field], externalID: String) -> ObservationBatch.Row? {
        let before = problems.count
        let learner = learner(fields[0])
        let date = mapping.map { $0.day(fields[1].trimmed) } ?? ISO8601.day(fields[1].trimmed)
        if date == nil {
            let forms = mapping?.dateForms ?? "2026-01-15"
            report(
                fields[1],
                worded(
                    "The date \(quoted(fields[1].trimmed)) is not a date.",
                    nl: "De datum \(quoted(fields[1].trimmed)) is geen datum."),
                worded("Write it as \(forms).", nl: "Schrijf hem als \(forms)."))
        }
        let epa = epa(fields[2])
        let level = Int(levelText: said(fields[3], .level))
        if level == nil {
            let problem = fields[3].notALevel(worded("entrustment level", nl: "bekwaamheidsniveau"), in: table.file)
            problems.append(
                mapping?.known(.level).map {
                    fields[3].problem(
                        in: table.file, problem.message,
                        worded("Add it to levels; \($0)", nl: "Zet het bij levels; \($0)").trimmedOfSpace)
                }
                    ?? problem)
        }
        let assessor = name(fields[4], worded("The assessor", nl: "De beoordelaar"), .assessor, mayBeEmpty: false)
        let role = name(
            fields[5], worded("The assessor's role", nl: "De rol van de beoordelaar"), .role, mayBeEmpty: true)
        let setting = name(fields[6], worded("The setting", nl: "De setting"), .setting, mayBeEmpty: true)
        let caseType = name(fields[7], worded("The case type", nl: "Het soort casus"), .caseType, mayBeEmpty: true)
        let body = body(positive: fields[8], improve: fields[9])
        let flag = said(fields[10], .flag)
        if flag != "0", flag != "1" {
            report(
                fields[10],
                worded(
                    "The flag \(quoted(flag)) is neither 0 nor 1.", nl: "De markering \(quoted(flag)) is geen 0 of 1."),
                mapping.map {
                    worded(
                        "Add it to flags: in \($0.file), as 0 or 1.",
                        nl: "Zet het bij flags: in \($0.file), als 0 of 1.")
                }
                    ?? worded(
                        "Write 1 for a flagged row, and 0 else.", nl: "Schrijf 1 voor een gemarkeerde rij, en anders 0."
                    ))
        }
        guard problems.count == before, let learner, let date, let epa, let level else { return nil }
        let stage = learners?[learner] ?? nil
        return ObservationBatch.Row(
            line: line, mentee: learner,
            observation: Observation(
                epa: epa, level: level, expected: stage.flatMap { epas[epa]?.expectedLevel(atStage: $0) }, date: date,
                assessor: assessor, assessorRole: role, setting: setting, caseType: caseType, flagged: flag == "1"),
            body: body, externalID: externalID)
    }

    /// What a field says, in our own words.
    private func said(_ field: CSVTable.Field, _ column: WBAMapping.Column) -> String {
        mapping?.translated(field.trimmed, column) ?? field.trimmed
    }

    private mutating func learner(_ field: CSVTable.Field) -> PersonID? {
        guard let id = PersonID(said(field, .learner).lowercased()) else {
            let problem = field.notAnID(worded("learner", nl: "lerende"), in: table.file)
            problems.append(
                mapping.map {
                    field.problem(
                        in: table.file, problem.message,
                        worded(
                            "Add it to learners: in \($0.file), or a learner-prefix: that begins every id.",
                            nl:
                                "Zet het bij learners: in \($0.file), of zet er een learner-prefix: waarmee elke id begint."
                        ))
                } ?? problem)
            return nil
        }
        if let learners, learners[id] == nil {
            report(
                field,
                worded(
                    "The learner \(quoted(field.trimmed)) is not in learners.csv.",
                    nl: "De lerende \(quoted(field.trimmed)) staat niet in learners.csv."),
                worded("Add the learner there.", nl: "Zet de lerende daarbij."))
            return nil
        }
        return id
    }

    private mutating func epa(_ field: CSVTable.Field) -> EPAID? {
        guard let id = EPAID(said(field, .epa).lowercased()) else {
            let problem = field.notAnID("EPA", in: table.file)
            problems.append(
                mapping.map {
                    field.problem(
                        in: table.file, problem.message,
                        worded("Add it to epas: in \($0.file).", nl: "Zet het bij epas: in \($0.file)."))
                }
                    ?? problem)
            return nil
        }
        if let knownEPAs, !knownEPAs.contains(id) {
            report(
                field,
                worded(
                    "The EPA \(quoted(field.trimmed)) is not in epas.csv.",
                    nl: "De EPA \(quoted(field.trimmed)) staat niet in epas.csv."),
                worded("Add the EPA there.", nl: "Zet de EPA daarbij."))
            return nil
        }
        return id
    }

    private mutating func name(
        _ field: CSVTable.Field, _ what: String, _ column: WBAMapping.Column, mayBeEmpty: Bool
    ) -> String {
        let text = said(field, column)
        if mayBeEmpty, text.isEmpty { return "" }
        do throws(StoredText.Problem) { return try StoredText.name(text) } catch {
            problems.append(field.problem(in: table.file, what, error))
            return ""
        }
    }

    /// The narratives as Markdown. Neither need be there.
    private mutating func body(positive: CSVTable.Field, improve: CSVTable.Field) -> String {
        var paragraphs: [String] = []
        for (heading, field) in [("Done well.", positive), ("To improve.", improve)] {
            do throws(StoredText.Problem) {
                let text = try StoredText.body(Array(field.text.utf8)).trimmedOfSpace
                if !text.isEmpty { paragraphs.append("**\(heading)** \(text)") }
            } catch {
                problems.append(field.problem(in: table.file, worded("The narrative", nl: "De tekst"), error))
            }
        }
        let body = paragraphs.joined(separator: "\n\n")
        if body.utf8.count > StoredText.longestBody {
            report(
                positive,
                worded(
                    "The two narratives together are longer than \(StoredText.longestBody) bytes.",
                    nl: "De twee teksten samen zijn langer dan \(StoredText.longestBody) bytes."),
                worded("Shorten them.", nl: "Maak ze korter."))
        }
        return body
    }

    private mutating func report(_ field: CSVTable.Field, _ message: String, _ remedy: String) {
        problems.append(field.problem(in: table.file, message, remedy))
    }
}
