import Cells
import Journal

/// The words of the pages that are read: help, history, programme, messages, drafts, search, dossiers.
extension Wording {
    static func position(_ line: Int, of count: Int) -> String { "\(line)/\(count)" }

    static var historyTitle: String { worded("History", nl: "Geschiedenis") }
    static var noHistory: String {
        worded("Nothing that you may know of has happened to it.", nl: "Er is niets mee gebeurd dat jij mag weten.")
    }
    static var programmeTitle: String { worded("Programme", nl: "Programma") }

    static var helpTitle: String { worded("Keys", nl: "Toetsen") }
    static func helpHead(_ scene: Scene) -> String {
        let search = scene.key(.search)
        let line = scene.key(.commandLine)
        return worded(
            "\(search) searches this page. Every action can also be typed after \(line), by the name at the right.",
            nl: "\(search) zoekt op deze pagina. Elke actie kun je ook typen na \(line), met de naam die rechts staat.")
    }
    static var noSuchKey: String { worded("No action fits these words.", nl: "Geen actie past bij deze woorden.") }

    public static func context(_ context: Context) -> String {
        switch context {
        case .everywhere: worded("Everywhere", nl: "Overal")
        case .rows: worded("Lists and texts", nl: "Lijsten en teksten")
        case .panes: worded("Panes", nl: "Panelen")
        case .item: worded("The selected item", nl: "Het geselecteerde item")
        case .portfolio: worded("A portfolio", nl: "Een portfolio")
        case .meetings: worded("Your meetings", nl: "Je gesprekken")
        case .meeting: worded("A meeting", nl: "Een gesprek")
        case .handover: worded("A hand-over", nl: "Een overdracht")
        case .moments: worded("Decision moments", nl: "Beslismomenten")
        case .pair: worded("Between mentor and mentee", nl: "Tussen mentor en mentee")
        case .agreement: worded("The agreement", nl: "De overeenkomst")
        case .calibration: worded("The calibration", nl: "De afstemming")
        case .pulse: worded("The pulse", nl: "De peiling")
        case .pictures: worded("Pictures", nl: "Grafieken")
        case .committee: worded("A dossier, for its committee", nl: "Een dossier, voor de commissie")
        case .cohort: worded("The dossiers of a committee", nl: "De dossiers van een commissie")
        case .dossier: worded("A dossier", nl: "Een dossier")
        case .decision: worded("A decision", nl: "Een beslissing")
        case .appeal: worded("An appeal", nl: "Een bezwaar")
        case .sitting: worded("Recusals", nl: "Verschoningen")
        case .writing: worded("While writing", nl: "Tijdens het schrijven")
        case .field: worded("In a line being typed", nl: "In een regel die je typt")
        case .searching: worded("A search", nl: "Een zoekopdracht")
        case .savedSearches: worded("Searches that you keep", nl: "Zoekopdrachten die je bewaart")
        case .choosing: worded("While choosing", nl: "Tijdens het kiezen")
        case .over: worded("Here", nl: "Hier")
        case .line: worded("After the colon", nl: "Na de dubbele punt")
        }
    }

    static var manualTitle: String { worded("Manual", nl: "Handleiding") }
    static var manualHead: String { worded("The manual's pages", nl: "De pagina's van de handleiding") }

    static var messagesTitle: String { worded("Messages", nl: "Meldingen") }
    static var noMessages: String { worded("Nothing has been said yet.", nl: "Er is nog niets gezegd.") }

    static var draftsTitle: String { worded("Drafts", nl: "Concepten") }
    static var draftsHead: String {
        worded(
            "What you were writing. Only you can see this.", nl: "Wat je aan het schrijven was. Alleen jij ziet dit.")
    }
    static var draftsOnly: String {
        worded(
            "A draft is not an item yet: open it and finish it first.",
            nl: "Een concept is nog geen item: open het en maak het eerst af.")
    }
    static func noDrafts(_ scene: Scene) -> String {
        let key = scene.key(.newReflection)
        return worded(
            "No drafts. What you write (\(key) in your portfolio) is kept here until it is finished.",
            nl: "Geen concepten. Wat je schrijft (\(key) in je portfolio) blijft hier staan tot het af is.")
    }

    static func draftDetail(_ draft: Draft, _ scene: Scene) -> String {
        worded(
            "\(subject(draft.subject)) · \(words(WrittenText.words(of: draft))) · saved \(scene.times.moment(draft.saved))",
            nl:
                "\(subject(draft.subject)) · \(words(WrittenText.words(of: draft))) · bewaard \(scene.times.moment(draft.saved))"
        )
    }

    static var searchTitle: String { worded("Search", nl: "Zoeken") }
    static func searchHead(_ scene: Scene) -> String {
        let saved = scene.key(.savedSearches)
        return worded(
            "Words, \"a phrase\", -without, kind: purpose: competency: by: with: since: until: reach: is: · \(saved) saved",
            nl:
                "Woorden, \"een zin\", -zonder, kind: purpose: competency: by: with: since: until: reach: is: · \(saved) bewaard"
        )
    }
    static var nothingFits: String {
        worded(
            "Nothing that you can see fits. Fewer letters or conditions find more.",
            nl: "Niets van wat je kunt zien past. Minder letters of voorwaarden vinden meer.")
    }
    static func found(_ count: Int, isAll: Bool) -> String {
        isAll
            ? worded("\(count) found", nl: "\(count) gevonden") : worded("\(count)+ found", nl: "\(count)+ gevonden")
    }
    static func nameSearch(instead before: SearchName?) -> String {
        before.map { name in worded("Rename \(name) to", nl: "\(name) heet voortaan") }
            ?? worded("Keep this search as", nl: "Bewaar deze zoekopdracht als")
    }
    static func renamed(_ search: SavedSearch, _ before: SearchName) -> String {
        worded("\(before) is called \(search.name) now.", nl: "\(before) heet nu \(search.name).")
    }
    static var savedHeading: String {
        worded("Searches that you keep. Only you see them.", nl: "Zoekopdrachten die je bewaart. Alleen jij ziet ze.")
    }
    static func noSaved(_ scene: Scene) -> String {
        let key = scene.key(.saveSearch)
        return worded(
            "You keep no searches. Type one, then \(key) keeps it under a name.",
            nl: "Je bewaart geen zoekopdrachten. Typ er een, dan bewaart \(key) die onder een naam.")
    }
    static var nothingToKeep: String {
        worded(
            "Nothing is asked for yet, so there is nothing to keep.",
            nl: "Er is nog niets gevraagd, dus er is niets te bewaren.")
    }
    static func kept(_ name: SearchName, inPlaceOf before: SavedSearch?) -> String {
        worded("Kept as \(name).", nl: "Bewaard als \(name).")
            + (before.map { search in
                worded(" Before: \(Visible.line(search.text))", nl: " Hiervoor: \(Visible.line(search.text))")
            } ?? "")
    }
    static func forgotten(_ search: SavedSearch) -> String {
        worded(
            "Removed \(search.name): \(Visible.line(search.text))",
            nl: "\(search.name) is weg: \(Visible.line(search.text))")
    }
    static func noSearch(_ name: String) -> String {
        worded(
            "You keep no search called \"\(Visible.line(name))\".",
            nl: "Je bewaart geen zoekopdracht die \"\(Visible.line(name))\" heet.")
    }

    static func problem(_ problem: SearchQuery.Problem) -> String { "\(Visible.line(problem.text)): \(problem.remedy)" }
}
