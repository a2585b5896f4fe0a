import Journal

/// The table of entrustable professional activities: `EPA_ID, EPA_Title, Domain`, and a column
/// `Expected_Level_STAGE` for each stage.
public enum EPATable {
    static let required = ["EPA_ID", "EPA_Title"]
    private static let levelPrefix = "expected_level_"

    /// The activities, ids in lower case; whatever is wrong is among the problems, and its row is left out.
    public static func read(_ table: CSVTable) -> (epas: [EPA], problems: [Problem]) {
        var problems = table.problems
        guard let columns = CSVColumns(table, required: required, problems: &problems) else { return ([], problems) }
        let stages = columns.headings.filter { $0.text.lowercased().hasPrefix(levelPrefix) }
            .map { (name: String($0.text.dropFirst(levelPrefix.count)), index: $0.index) }
            .filter { !$0.name.isEmpty }
        var epas: [EPA] = []
        var lines: [EPAID: Int] = [:]
        for record in table.records {
            guard let idField = columns.field("EPA_ID", in: record),
                let titleField = columns.field("EPA_Title", in: record)
            else { continue }
            let before = problems.count
            let id = EPAID(idField.trimmed.lowercased())
            if let id {
                if let line = lines[id] {
                    problems.append(
                        idField.problem(
                            in: table.file,
                            worded(
                                "The EPA \(quoted(idField.trimmed)) is on line \(line) already.",
                                nl: "De EPA \(quoted(idField.trimmed)) staat al op regel \(line)."),
                            worded("Keep one of them.", nl: "Laat er een staan.")))
                }
                lines[id] = lines[id] ?? record.line
            } else {
                problems.append(idField.notAnID("EPA", in: table.file))
            }
            var title = ""
            do throws(StoredText.Problem) { title = try StoredText.title(titleField.trimmed) } catch {
                problems.append(titleField.problem(in: table.file, worded("The title", nl: "De titel"), error))
            }
            var domain: String?
            if let field = columns.field("Domain", in: record), !field.trimmed.isEmpty {
                do throws(StoredText.Problem) { domain = try StoredText.name(field.trimmed) } catch {
                    problems.append(field.problem(in: table.file, worded("The domain", nl: "Het domein"), error))
                }
            }
            var expected: [String: Int] = [:]
            for stage in stages {
                let field = record.fields[stage.index]
                if field.trimmed.isEmpty { continue }
                if let level = Int(levelText: field.trimmed) {
                    expected[stage.name] = level
                } else {
                    problems.append(field.notALevel(worded("expected level", nl: "verwachte niveau"), in: table.file))
                }
            }
            guard problems.count == before, let id else { continue }
            epas.append(EPA(id: id, title: title, domain: domain, expected: expected))
        }
        return (epas, Problem.inOrder(problems))
    }
}

extension Int {
    /// An entrustment level: one digit from 1 to 5, and nothing looser.
    init?(levelText text: String) {
        guard text.utf8.count == 1, let level = Int(text), (1...5).contains(level) else { return nil }
        self = level
    }
}

extension CSVTable.Field {
    /// - Parameter what: a noun in the language that is spoken, one with "de" in Dutch.
    func notAnID(_ what: String, in file: String) -> Problem {
        trimmed.isEmpty
            ? problem(
                in: file, worded("The id of the \(what) is empty.", nl: "De id van de \(what) is leeg."),
                worded("Write its id.", nl: "Schrijf de id."))
            : problem(
                in: file,
                worded("The \(what) \(quoted(trimmed)) is not an id.", nl: "De \(what) \(quoted(trimmed)) is geen id."),
                worded(
                    "An id is a letter and up to 31 letters, digits, dots, underscores or hyphens.",
                    nl:
                        "Een id is een letter met daarna hoogstens 31 letters, cijfers, punten, liggende streepjes of koppeltekens."
                ))
    }

    /// - Parameter what: a noun in the language that is spoken, one with "het" in Dutch.
    func notALevel(_ what: String, in file: String) -> Problem {
        problem(
            in: file,
            worded(
                "The \(what) \(quoted(trimmed)) is not a level.", nl: "Het \(what) \(quoted(trimmed)) is geen niveau."),
            worded("Write a whole number from 1 to 5.", nl: "Schrijf een geheel getal van 1 tot en met 5."))
    }
}
