/// What the command line says about itself.
extension Wording {
    // MARK: - Wrong usage

    public static func givenTwice(_ option: String) -> String { "\(option) is given twice. Give it once." }
    public static func needsValue(_ option: String) -> String { "\(option) needs a value after it." }
    public static func unknownRole(_ role: String) -> String {
        "There is no role \"\(Visible.line(role))\". Roles are: \(list(PersonRole.allCases.map(\.rawValue)))."
    }
    public static let roleNeedsPerson = "--role narrows what a person may do: name the person with --as."
    public static func argumentNotUTF8(_ number: Int) -> String {
        "Argument \(number) is not valid UTF-8. Type it again in a UTF-8 terminal."
    }
    public static func unknownCommand(_ word: String, meant: String?) -> String {
        let hint = meant.map { "Did you mean `vitrine \($0)`?" } ?? "`vitrine --help` lists the commands."
        return "There is no command \"\(Visible.line(word))\". " + hint
    }
    public static func incompleteCommand(_ family: String, _ verbs: [String]) -> String {
        "Say what to do: `vitrine \(family) \(verbs.joined(separator: "|"))`."
    }
    public static func notATime(_ text: String, _ option: String) -> String {
        "\"\(Visible.line(text))\" is not a time for \(option). Write it as 2026-01-15 or 2026-01-15T12:00."
    }
    public static let endsBeforeItBegins = "--until is before --from: no month lies between them."
    public static func tooManyMonths(_ most: Int) -> String {
        "A picture shows at most \(most) months. Move --from or --until."
    }
    public static func notADay(_ text: String, _ option: String) -> String {
        "\"\(Visible.line(text))\" is not a day for \(option). Write it as 2026-01-15."
    }
    public static func notADigest(_ text: String) -> String {
        "\"\(Visible.line(text))\" is not a digest: 64 hexadecimal digits, with or without spaces."
    }
    public static func notAHead(_ text: String) -> String {
        "\"\(Visible.line(text))\" is not the head of a chain of events: write it as NUMBER:HASH, as a receipt does."
    }
    public static let needsFile = "Name the file with the text, or - to type it here and end with Ctrl-D."
    public static let needsTerminal =
        "The screens need a terminal. `vitrine --help` lists the commands that work without one."
    public static let limitAtLeastOne = "--limit is at least 1."
    public static let onOrTo = "Say what the feedback is for: --on ID for an item, or --to MENTEE; one of them."
    public static let reflectionOrNone = "Give --reflection or --no-reflection, not both."
    public static let oneWayToHandOver =
        "Say what is handed over in one way: ids, --everything, --nothing, --since or --competency."
    public static let titleOrNone = "Give --title or --no-title, not both."
    public static let goalHasNoTemplate = "A goal has no template and no moment: leave out --template and --moment."
    public static let onlyGoalsAreDue = "Only a goal has --due."
    public static let momentNeedsSelfAssessment =
        "Only a self-assessment is written for a moment: add --template self-assessment, or leave out --moment."
    public static let previewAlone = "--preview is the dossier itself: leave out --changes and --json."
    public static func notAStep(_ text: String) -> String {
        "\"\(Visible.line(text))\" is not a step of a plan. Write it as 'TEXT; OWNER; 2026-03-01'."
    }
    public static let oneStandardInput = "Only one of the two can be standard input: name a file for the other."
    public static let nothingToSearch = "Say what to search for: a word, or a condition such as purpose:assessment."
    public static let oneOfSaved = "Say one of --save, --saved, --rename and --forget."
    public static let saveWords = "What is kept is words and conditions such as kind:goal, and no options."
    public static let renameTo = "--rename takes the name, and one word after it: what it is to be called."
    public static let forgetAlone = "--forget takes a name, and nothing is searched for."
    public static func replacedSearch(_ search: SavedSearch) -> String {
        "Kept, in place of: \(Visible.line(search.text))"
    }
    public static let noSavedSearches = "You keep no searches. `vitrine search --save NAME WORDS…` keeps one."
    public static let screensOnly = "Leave out --no-screens, or say with --keep where the journal is to stay."

    // MARK: - The journal's file

    public static func noJournal(at path: String) -> String {
        "There is no journal at \(Visible.line(path)). `vitrine init PROGRAMME.yaml` makes one; `vitrine demo` shows one."
    }
    public static func journalExists(at path: String) -> String {
        "There is a file at \(Visible.line(path)) already. Name another place with --journal."
    }
    public static let noHome =
        "Neither XDG_DATA_HOME nor HOME says where journals live. Name the journal with --journal."
    public static func noFolder(_ path: String, _ why: String) -> String {
        "The folder \(Visible.line(path)) could not be made: \(why)."
    }
    public static let ownerOnly =
        "Only the account that owns the journal's file speaks here, as the host or with --as for somebody."
    public static let nameYourself = "Say who you are with --as. `vitrine person list` names people."
    public static func outputFailed(_ why: String) -> String { "The output could not be written: \(why)." }
    public static func warnings(_ count: Int) -> String {
        "The self-check warns of \(Wording.count(count, "setting")). `vitrine programme show` says which, and why."
    }

    // MARK: - Results

    public static func warning(_ text: String) -> String { "Warning: " + text }
    public static func sound(warnings: Int) -> String {
        warnings == 0
            ? "The programme file is sound." : "The programme file is sound, with \(count(warnings, "warning"))."
    }
    public static func sound(_ audit: Audit) -> String {
        "Nothing is damaged: \(count(Int(audit.head.number), "event")), \(count(audit.items, "item")) and "
            + "\(count(audit.dossiers, "dossier")) fit together. Head \(audit.head.number):\(audit.head.hash)"
    }
    public static func checking(_ done: Int) -> String { "Checking: \(done) events and items" }
    public static func more(after id: String) -> String {
        "There are more: --after \(id) goes on, --limit N lists more."
    }
    public static func andMore(_ count: Int) -> String { "… and \(count) more" }
    public static let nothingFound = "Nothing found."
    public static func emptyList(_ speaker: Speaker) -> String {
        if speaker.isHost { return "The host sees nobody's items. Speak for somebody with --as." }
        if speaker.roles.contains(.mentee) {
            return "Nothing here yet. `vitrine write` writes a reflection; only you will see it until you share it."
        }
        if speaker.roles.contains(.mentor) { return "Nothing has been shared with you yet." }
        return speaker.roles.contains(.committee)
            ? "Nothing has been sealed for you yet." : "A coordinator sees dates and counts, never content."
    }
    public static func patients(_ traces: [PatientTrace]) -> String {
        let shown = traces.prefix(5).map(trace)
        return "Others can read this now, and it may name a patient: \(list(shown)). The check misses names."
    }

    public static func making(_ done: Int, of all: Int) -> String { "Making the journal: \(done) of \(all) items" }
    public static let itemsBetween = "--items is between 1 and 10000000."

    // MARK: - Imports

    /// As many problems as are listed one by one.
    public static let problemsListed = 20

    public static func importing(_ done: Int, of all: Int) -> String { "Importing: \(done) of \(all)" }

    public static func imported(_ report: ImportReport, dryRun: Bool, problems: Int) -> String {
        var new: [String] = []
        if report.mentees > 0 { new.append(count(report.mentees, "mentee")) }
        if report.mentors > 0 { new.append(count(report.mentors, "mentor")) }
        if report.observations > 0 { new.append(count(report.observations, "observation")) }
        if new.isEmpty { new.append("0 new") }
        var rest: [String] = []
        if report.known > 0 { rest.append("\(report.known) known already") }
        if report.later > 0 { rest.append("\(report.later) dated later, left for a later import") }
        if problems > 0 { rest.append(count(problems, "problem")) }
        let text = new.joined(separator: ", ") + (rest.isEmpty ? "" : "; " + rest.joined(separator: ", "))
        return dryRun ? "Would import: " + text : text
    }

    /// What may be a patient's in the narratives of an import; nil where there is nothing to say.
    public static let notAFolder = "This import takes a file, or - for standard input, not a folder."

    public static func imported(_ report: EntryReport, left: [String: Int], dryRun: Bool, problems: Int) -> String {
        var parts: [String] = []
        if report.reflections > 0 { parts.append(count(report.reflections, "reflection")) }
        if report.goals > 0 { parts.append(count(report.goals, "goal")) }
        if report.feedback > 0 { parts.append("\(report.feedback) by others") }
        let new = parts.isEmpty ? "0 new" : parts.joined(separator: ", ")
        var notes: [String] = []
        if report.added > 0 { notes.append("all private and developmental") }
        if report.known > 0 { notes.append("\(report.known) known already") }
        if report.later > 0 { notes.append("\(report.later) dated later, left for a later import") }
        if !left.isEmpty {
            let kinds = left.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
            notes.append("not taken in: \(kinds.joined(separator: ", "))")
        }
        if problems > 0 { notes.append(count(problems, "problem")) }
        return (dryRun ? "Would import: " : "") + ([new] + notes).joined(separator: "; ")
    }

    public static func importedPatients(_ report: ImportReport, dryRun: Bool) -> String? {
        let lines = report.patientLines
        guard !lines.isEmpty else { return nil }
        func some(_ words: [String], _ most: Int) -> String {
            list(words.count > most ? words.prefix(most) + ["\(words.count - most) more"] : words)
        }
        let who = dryRun ? "Others could read this then" : "Others can read this now"
        let place = (lines.count == 1 ? "line " : "lines ") + some(lines.map(String.init), problemsListed)
        let traces = some(report.patients.map { "\"\(Visible.line($0.text))\"" }, 3)
        return "\(who), and it may name a patient: \(count(lines.count, "narrative")), on \(place) (\(traces)). "
            + "The check misses names."
    }

    public static func nothingImported(_ problems: [String]) -> String {
        let listed = problems.prefix(problemsListed)
        let more = problems.count - listed.count
        return (["Nothing imported: \(count(problems.count, "problem"))."] + listed + (more > 0 ? [andMore(more)] : []))
            .joined(separator: "\n")
    }

    /// Somebody or something that observations name and the journal does not know.
    public enum Stranger: Sendable {
        case mentee(PersonID)
        case epa(EPAID)

        public var message: String {
            switch self {
            case .mentee(let id): "There is no mentee \"\(id)\"."
            case .epa(let id): "The programme has no EPA \"\(id)\"."
            }
        }

        public var remedy: String {
            switch self {
            case .mentee: "Import the folder with learners.csv, or add the person first."
            case .epa: "Import the folder with epas.csv, or add the EPA to the programme."
            }
        }
    }
}
