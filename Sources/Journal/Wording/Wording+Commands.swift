/// What the command line says about itself.
extension Wording {
    // MARK: - Wrong usage

    public static func givenTwice(_ option: String) -> String {
        worded("\(option) is given twice. Give it once.", nl: "\(option) staat er twee keer. Geef die één keer.")
    }
    public static func needsValue(_ option: String) -> String {
        worded("\(option) needs a value after it.", nl: "Achter \(option) hoort een waarde.")
    }
    public static func unknownRole(_ role: String) -> String {
        worded(
            "There is no role \"\(Visible.line(role))\". Roles are: \(list(PersonRole.allCases.map(\.rawValue))).",
            nl:
                "Er is geen rol \"\(Visible.line(role))\". De rollen zijn: \(list(PersonRole.allCases.map(\.rawValue)))."
        )
    }
    public static var roleNeedsPerson: String {
        worded(
            "--role narrows what a person may do: name the person with --as.",
            nl: "--role beperkt wat iemand mag doen: noem die persoon met --as.")
    }
    public static func argumentNotUTF8(_ number: Int) -> String {
        worded(
            "Argument \(number) is not valid UTF-8. Type it again in a UTF-8 terminal.",
            nl: "Argument \(number) is geen goede UTF-8. Typ het opnieuw in een terminal met UTF-8.")
    }
    public static func unknownCommand(_ word: String, meant: String?) -> String {
        let hint =
            meant.map { worded("Did you mean `\(program) \($0)`?", nl: "Bedoelde je `\(program) \($0)`?") }
            ?? worded(
                "`\(program) --help` lists the commands.", nl: "`\(program) --help` geeft de lijst van opdrachten.")
        return worded(
            "There is no command \"\(Visible.line(word))\". ", nl: "Er is geen opdracht \"\(Visible.line(word))\". ")
            + hint
    }
    public static func incompleteCommand(_ family: String, _ verbs: [String]) -> String {
        worded(
            "Say what to do: `\(program) \(family) \(verbs.joined(separator: "|"))`.",
            nl: "Zeg wat er moet gebeuren: `\(program) \(family) \(verbs.joined(separator: "|"))`.")
    }
    public static func notATime(_ text: String, _ option: String) -> String {
        worded(
            "\"\(Visible.line(text))\" is not a time for \(option). Write it as 2026-01-15 or 2026-01-15T12:00.",
            nl:
                "\"\(Visible.line(text))\" is geen tijdstip voor \(option). Schrijf het als 2026-01-15 of 2026-01-15T12:00."
        )
    }
    public static var endsBeforeItBegins: String {
        worded(
            "--until is before --from: no month lies between them.",
            nl: "--until ligt voor --from: er valt geen maand tussen.")
    }
    public static func tooManyMonths(_ most: Int) -> String {
        worded(
            "A picture shows at most \(most) months. Move --from or --until.",
            nl: "Een grafiek toont hoogstens \(most) maanden. Verschuif --from of --until.")
    }
    public static func notADay(_ text: String, _ option: String) -> String {
        worded(
            "\"\(Visible.line(text))\" is not a day for \(option). Write it as 2026-01-15.",
            nl: "\"\(Visible.line(text))\" is geen dag voor \(option). Schrijf die als 2026-01-15.")
    }
    public static func notADigest(_ text: String) -> String {
        worded(
            "\"\(Visible.line(text))\" is not a digest: 64 hexadecimal digits, with or without spaces.",
            nl: "\"\(Visible.line(text))\" is geen controlegetal: 64 hexadecimale cijfers, met of zonder spaties.")
    }
    public static func notAHead(_ text: String) -> String {
        worded(
            "\"\(Visible.line(text))\" is not the head of a chain of events: write it as NUMBER:HASH, as a receipt does.",
            nl:
                "\"\(Visible.line(text))\" is niet de kop van een keten van gebeurtenissen: schrijf die als NUMMER:HASH, zoals achter Head op een ontvangstbewijs."
        )
    }
    public static var needsFile: String {
        worded(
            "Name the file with the text, or - to type it here and end with Ctrl-D.",
            nl: "Noem het bestand met de tekst, of - om die hier te typen en te eindigen met Ctrl-D.")
    }
    public static var needsTerminal: String {
        worded(
            "The screens need a terminal. `\(program) --help` lists the commands that work without one.",
            nl: "De schermen hebben een terminal nodig. `\(program) --help` geeft de opdrachten die zonder kunnen.")
    }
    public static var limitAtLeastOne: String { worded("--limit is at least 1.", nl: "--limit is minstens 1.") }
    public static var onOrTo: String {
        worded(
            "Say what the feedback is for: --on ID for an item, or --to MENTEE; one of them.",
            nl: "Zeg waarvoor de feedback is: --on ID voor een item, of --to MENTEE; een van beide.")
    }
    public static var reflectionOrNone: String {
        worded(
            "Give --reflection or --no-reflection, not both.", nl: "Geef --reflection of --no-reflection, niet allebei."
        )
    }
    public static var oneWayToHandOver: String {
        worded(
            "Say what is handed over in one way: ids, --everything, --nothing, --since or --competency.",
            nl: "Zeg op één manier wat wordt overgedragen: ids, --everything, --nothing, --since of --competency.")
    }
    public static var titleOrNone: String {
        worded("Give --title or --no-title, not both.", nl: "Geef --title of --no-title, niet allebei.")
    }
    public static var goalHasNoTemplate: String {
        worded(
            "A goal has no template and no moment: leave out --template and --moment.",
            nl: "Een leerdoel heeft geen sjabloon en geen moment: laat --template en --moment weg.")
    }
    public static var onlyGoalsAreDue: String {
        worded("Only a goal has --due.", nl: "Alleen een leerdoel heeft --due.")
    }
    public static var momentNeedsSelfAssessment: String {
        worded(
            "Only a self-assessment is written for a moment: add --template self-assessment, or leave out --moment.",
            nl:
                "Alleen een zelfbeoordeling schrijf je voor een moment: voeg --template self-assessment toe, of laat --moment weg."
        )
    }
    public static var previewAlone: String {
        worded(
            "--preview is the dossier itself: leave out --changes and --json.",
            nl: "--preview is het dossier zelf: laat --changes en --json weg.")
    }
    public static func notAStep(_ text: String) -> String {
        worded(
            "\"\(Visible.line(text))\" is not a step of a plan. Write it as 'TEXT; OWNER; 2026-03-01'.",
            nl: "\"\(Visible.line(text))\" is geen stap van een plan. Schrijf die als 'TEKST; WIE; 2026-03-01'.")
    }
    public static var oneStandardInput: String {
        worded(
            "Only one of the two can be standard input: name a file for the other.",
            nl: "Maar een van de twee kan de standaardinvoer zijn: noem voor de andere een bestand.")
    }
    public static var nothingToSearch: String {
        worded(
            "Say what to search for: a word, or a condition such as purpose:assessment.",
            nl: "Zeg wat je zoekt: een woord, of een voorwaarde zoals purpose:assessment.")
    }
    public static var oneOfSaved: String {
        worded(
            "Say one of --save, --saved, --rename and --forget.",
            nl: "Geef een van --save, --saved, --rename en --forget.")
    }
    public static var saveWords: String {
        worded(
            "What is kept is words and conditions such as kind:goal, and no options.",
            nl: "Bewaard worden woorden en voorwaarden zoals kind:goal, en geen opties.")
    }
    public static var renameTo: String {
        worded(
            "--rename takes the name, and one word after it: what it is to be called.",
            nl: "--rename neemt de naam, en één woord erachter: hoe die gaat heten.")
    }
    public static var forgetAlone: String {
        worded(
            "--forget takes a name, and nothing is searched for.",
            nl: "--forget neemt een naam, en er wordt niets gezocht.")
    }
    public static func replacedSearch(_ search: SavedSearch) -> String {
        worded(
            "Kept, in place of: \(Visible.line(search.text))",
            nl: "Bewaard, in plaats van: \(Visible.line(search.text))")
    }
    public static var noSavedSearches: String {
        worded(
            "You keep no searches. `\(program) search --save NAME WORDS…` keeps one.",
            nl: "Je bewaart geen zoekopdrachten. `\(program) search --save NAAM WOORDEN…` bewaart er een.")
    }
    public static var screensOnly: String {
        worded(
            "Leave out --no-screens, or say with --keep where the journal is to stay.",
            nl: "Laat --no-screens weg, of zeg met --keep waar het journaal moet blijven.")
    }

    // MARK: - The journal's file

    public static func noJournal(at path: String) -> String {
        worded(
            "There is no journal at \(Visible.line(path)). `vitrine init PROGRAMME.yaml` makes one; `vitrine demo` shows one.",
            nl:
                "Er is geen journaal op \(Visible.line(path)). `vitrine init PROGRAMMA.yaml` maakt er een; `vitrine demo` laat er een zien."
        )
    }
    public static func journalExists(at path: String) -> String {
        worded(
            "There is a file at \(Visible.line(path)) already. Name another place with --journal.",
            nl: "Er is al een bestand op \(Visible.line(path)). Noem een andere plaats met --journal.")
    }
    public static var noHome: String {
        worded(
            "Neither XDG_DATA_HOME nor HOME says where journals live. Name the journal with --journal.",
            nl: "XDG_DATA_HOME en HOME zeggen geen van beide waar journalen staan. Noem het journaal met --journal.")
    }
    public static func noFolder(_ path: String, _ why: String) -> String {
        worded(
            "The folder \(Visible.line(path)) could not be made: \(why).",
            nl: "De map \(Visible.line(path)) kon niet worden gemaakt: \(why).")
    }
    public static var ownerOnly: String {
        worded(
            "Only the account that owns the journal's file speaks here, as the host or with --as for somebody.",
            nl:
                "Hier spreekt alleen het account waarvan het bestand van het journaal is, als host of met --as voor iemand."
        )
    }
    public static var nameYourself: String {
        worded(
            "Say who you are with --as. `vitrine person list` names people.",
            nl: "Zeg met --as wie je bent. `vitrine person list` noemt de mensen.")
    }
    public static func outputFailed(_ why: String) -> String {
        worded("The output could not be written: \(why).", nl: "De uitvoer kon niet worden geschreven: \(why).")
    }
    public static func warnings(_ count: Int) -> String {
        worded(
            "The self-check warns of \(Wording.count(count, "setting")). `vitrine programme show` says which, and why.",
            nl:
                "De zelfcontrole waarschuwt voor \(Wording.count(count, "instelling", "instellingen")). `vitrine programme show` zegt welke, en waarom."
        )
    }

    // MARK: - Results

    public static func warning(_ text: String) -> String { worded("Warning: ", nl: "Let op: ") + text }
    public static func sound(warnings: Int) -> String {
        warnings == 0
            ? worded("The programme file is sound.", nl: "Het programmabestand is in orde.")
            : worded(
                "The programme file is sound, with \(count(warnings, "warning")).",
                nl: "Het programmabestand is in orde, met \(count(warnings, "waarschuwing", "waarschuwingen")).")
    }
    public static func sound(_ audit: Audit) -> String {
        worded(
            "Nothing is damaged: \(count(Int(audit.head.number), "event")), \(count(audit.items, "item")) and ",
            nl:
                "Niets is beschadigd: \(count(Int(audit.head.number), "gebeurtenis", "gebeurtenissen")), \(count(audit.items, "item", "items")) en "
        )
            + worded(
                "\(count(audit.dossiers, "dossier")) fit together. Head \(audit.head.number):\(audit.head.hash)",
                nl:
                    "\(count(audit.dossiers, "dossier", "dossiers")) passen bij elkaar. Kop van de keten \(audit.head.number):\(audit.head.hash)"
            )
    }
    public static func checking(_ done: Int) -> String {
        worded("Checking: \(done) events and items", nl: "Controleren: \(done) gebeurtenissen en items")
    }
    public static func more(after id: String) -> String {
        worded(
            "There are more: --after \(id) goes on, --limit N lists more.",
            nl: "Er zijn er meer: --after \(id) gaat verder, --limit N geeft er meer.")
    }
    public static func andMore(_ count: Int) -> String { worded("… and \(count) more", nl: "… en nog \(count)") }
    public static var nothingFound: String { worded("Nothing found.", nl: "Niets gevonden.") }
    public static func emptyList(_ speaker: Speaker) -> String {
        if speaker.isHost {
            return worded(
                "The host sees nobody's items. Speak for somebody with --as.",
                nl: "De host ziet van niemand de items. Spreek voor iemand met --as.")
        }
        if speaker.roles.contains(.mentee) {
            return worded(
                "Nothing here yet. `\(program) write` writes a reflection; only you will see it until you share it.",
                nl:
                    "Hier is nog niets. `\(program) write` schrijft een reflectie; zolang je die niet deelt, ziet niemand anders die."
            )
        }
        if speaker.roles.contains(.mentor) {
            return worded("Nothing has been shared with you yet.", nl: "Er is nog niets met je gedeeld.")
        }
        return speaker.roles.contains(.committee)
            ? worded("Nothing has been sealed for you yet.", nl: "Er is nog niets voor je verzegeld.")
            : worded(
                "A coordinator sees dates and counts, never content.",
                nl: "Een coördinator ziet data en aantallen, nooit de inhoud.")
    }
    public static func patients(_ traces: [PatientTrace]) -> String {
        let shown = traces.prefix(5).map(trace)
        return worded(
            "Others can read this now, and it may name a patient: \(list(shown)). The check misses names.",
            nl:
                "Anderen kunnen dit nu lezen, en er kan een patiënt in genoemd zijn: \(list(shown)). De controle herkent geen namen."
        )
    }

    public static func making(_ done: Int, of all: Int) -> String {
        worded(
            "Making the journal: \(done) of \(all) items", nl: "Het journaal wordt gemaakt: \(done) van \(all) items")
    }
    public static var itemsBetween: String {
        worded("--items is between 1 and 10000000.", nl: "--items ligt tussen 1 en 10000000.")
    }

    // MARK: - Imports

    /// As many problems as are listed one by one.
    public static let problemsListed = 20

    public static func importing(_ done: Int, of all: Int) -> String {
        worded("Importing: \(done) of \(all)", nl: "Inlezen: \(done) van \(all)")
    }

    public static func imported(_ report: ImportReport, dryRun: Bool, problems: Int) -> String {
        var new: [String] = []
        if report.mentees > 0 {
            new.append(worded(count(report.mentees, "mentee"), nl: count(report.mentees, "mentee", "mentees")))
        }
        if report.mentors > 0 {
            new.append(worded(count(report.mentors, "mentor"), nl: count(report.mentors, "mentor", "mentoren")))
        }
        if report.observations > 0 {
            new.append(
                worded(
                    count(report.observations, "observation"),
                    nl: count(report.observations, "observatie", "observaties")))
        }
        if new.isEmpty { new.append(worded("0 new", nl: "0 nieuw")) }
        var rest: [String] = []
        if report.known > 0 { rest.append(worded("\(report.known) known already", nl: "\(report.known) al bekend")) }
        if report.later > 0 {
            rest.append(
                worded(
                    "\(report.later) dated later, left for a later import",
                    nl: "\(report.later) met een latere datum, voor een volgende keer"))
        }
        if problems > 0 {
            rest.append(worded(count(problems, "problem"), nl: count(problems, "probleem", "problemen")))
        }
        let text = new.joined(separator: ", ") + (rest.isEmpty ? "" : "; " + rest.joined(separator: ", "))
        return dryRun ? worded("Would import: ", nl: "Zou inlezen: ") + text : text
    }

    /// What may be a patient's in the narratives of an import; nil where there is nothing to say.
    public static var notAFolder: String {
        worded(
            "This import takes a file, or - for standard input, not a folder.",
            nl: "Dit leest een bestand in, of - voor de standaardinvoer, geen map.")
    }

    public static func imported(_ report: EntryReport, left: [String: Int], dryRun: Bool, problems: Int) -> String {
        var parts: [String] = []
        if report.reflections > 0 {
            parts.append(
                worded(
                    count(report.reflections, "reflection"), nl: count(report.reflections, "reflectie", "reflecties")))
        }
        if report.goals > 0 {
            parts.append(worded(count(report.goals, "goal"), nl: count(report.goals, "leerdoel", "leerdoelen")))
        }
        if report.feedback > 0 {
            parts.append(worded("\(report.feedback) by others", nl: "\(report.feedback) van anderen"))
        }
        let new = parts.isEmpty ? worded("0 new", nl: "0 nieuw") : parts.joined(separator: ", ")
        var notes: [String] = []
        if report.added > 0 {
            notes.append(worded("all private and developmental", nl: "alles privé en ontwikkelingsgericht"))
        }
        if report.known > 0 { notes.append(worded("\(report.known) known already", nl: "\(report.known) al bekend")) }
        if report.later > 0 {
            notes.append(
                worded(
                    "\(report.later) dated later, left for a later import",
                    nl: "\(report.later) met een latere datum, voor een volgende keer"))
        }
        if !left.isEmpty {
            let kinds = left.sorted { $0.key < $1.key }.map { "\($0.value) \(leftAlone($0.key))" }
            notes.append(
                worded(
                    "not taken in: \(kinds.joined(separator: ", "))",
                    nl: "niet ingelezen: \(kinds.joined(separator: ", "))"))
        }
        if problems > 0 {
            notes.append(worded(count(problems, "problem"), nl: count(problems, "probleem", "problemen")))
        }
        return (dryRun ? worded("Would import: ", nl: "Zou inlezen: ") : "") + ([new] + notes).joined(separator: "; ")
    }

    public static func importedPatients(_ report: ImportReport, dryRun: Bool) -> String? {
        let lines = report.patientLines
        guard !lines.isEmpty else { return nil }
        func some(_ words: [String], _ most: Int) -> String {
            list(
                words.count > most
                    ? words.prefix(most) + [worded("\(words.count - most) more", nl: "nog \(words.count - most)")]
                    : words)
        }
        let who =
            dryRun
            ? worded("Others could read this then", nl: "Anderen kunnen dit dan lezen")
            : worded("Others can read this now", nl: "Anderen kunnen dit nu lezen")
        let place =
            (lines.count == 1 ? worded("line ", nl: "regel ") : worded("lines ", nl: "de regels "))
            + some(lines.map(String.init), problemsListed)
        let traces = some(report.patients.map { "\"\(Visible.line($0.text))\"" }, 3)
        return worded(
            "\(who), and it may name a patient: \(count(lines.count, "narrative")), on \(place) (\(traces)). ",
            nl:
                "\(who), en er kan een patiënt in genoemd zijn: \(count(lines.count, "toelichting", "toelichtingen")), op \(place) (\(traces)). "
        )
            + worded("The check misses names.", nl: "De controle herkent geen namen.")
    }

    public static func nothingImported(_ problems: [String]) -> String {
        let listed = problems.prefix(problemsListed)
        let more = problems.count - listed.count
        return
            ([
                worded(
                    "Nothing imported: \(count(problems.count, "problem")).",
                    nl: "Niets ingelezen: \(count(problems.count, "probleem", "problemen")).")
            ] + listed + (more > 0 ? [andMore(more)] : []))
            .joined(separator: "\n")
    }

    /// Somebody or something that observations name and the journal does not know.
    public enum Stranger: Sendable {
        case mentee(PersonID)
        case epa(EPAID)

        public var message: String {
            switch self {
            case .mentee(let id): worded("There is no mentee \"\(id)\".", nl: "Er is geen mentee \"\(id)\".")
            case .epa(let id):
                worded("The programme has no EPA \"\(id)\".", nl: "Het programma heeft geen EPA \"\(id)\".")
            }
        }

        public var remedy: String {
            switch self {
            case .mentee:
                worded(
                    "Import the folder with learners.csv, or add the person first.",
                    nl: "Lees de map met learners.csv erin in, of voeg de persoon eerst toe.")
            case .epa:
                worded(
                    "Import the folder with epas.csv, or add the EPA to the programme.",
                    nl: "Lees de map met epas.csv erin in, of voeg de EPA aan het programma toe.")
            }
        }
    }
}
