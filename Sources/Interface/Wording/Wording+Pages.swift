import Cells
import Journal

/// The words of the pages that are read: help, history, programme, messages, drafts, search, dossiers.
extension Wording {
    static func position(_ line: Int, of count: Int) -> String { "\(line)/\(count)" }

    static let historyTitle = "History"
    static let noHistory = "Nothing that you may know of has happened to it."
    static let programmeTitle = "Programme"

    static let helpTitle = "Keys"
    static func helpHead(_ scene: Scene) -> String {
        let search = scene.key(.search)
        let line = scene.key(.commandLine)
        return "\(search) searches this page. Every action can also be typed after \(line), by the name at the right."
    }
    static let noSuchKey = "No action fits these words."

    public static func context(_ context: Context) -> String {
        switch context {
        case .everywhere: "Everywhere"
        case .rows: "Lists and texts"
        case .panes: "Panes"
        case .item: "The selected item"
        case .portfolio: "A portfolio"
        case .meetings: "Your meetings"
        case .meeting: "A meeting"
        case .handover: "A hand-over"
        case .moments: "Decision moments"
        case .pair: "Between mentor and mentee"
        case .agreement: "The agreement"
        case .calibration: "The calibration"
        case .pulse: "The pulse"
        case .pictures: "Pictures"
        case .committee: "A dossier, for its committee"
        case .cohort: "The dossiers of a committee"
        case .dossier: "A dossier"
        case .decision: "A decision"
        case .appeal: "An appeal"
        case .sitting: "Recusals"
        case .writing: "While writing"
        case .field: "In a line being typed"
        case .searching: "A search"
        case .savedSearches: "Searches that you keep"
        case .choosing: "While choosing"
        case .over: "Here"
        case .line: "After the colon"
        }
    }

    static let manualTitle = "Manual"
    static let manualHead = "The manual's pages"

    static let messagesTitle = "Messages"
    static let noMessages = "Nothing has been said yet."

    static let draftsTitle = "Drafts"
    static let draftsHead = "What you were writing. Only you can see this."
    static let draftsOnly = "A draft is not an item yet: open it and finish it first."
    static func noDrafts(_ scene: Scene) -> String {
        let key = scene.key(.newReflection)
        return "No drafts. What you write (\(key) in your portfolio) is kept here until it is finished."
    }

    static func draftDetail(_ draft: Draft, _ scene: Scene) -> String {
        "\(subject(draft.subject)) · \(words(WrittenText.words(of: draft))) · saved \(scene.times.moment(draft.saved))"
    }

    static let searchTitle = "Search"
    static var searchHead: String {
        let saved = Actions.row(.savedSearches).keys[0].label
        return
            "Words, \"a phrase\", -without, kind: purpose: competency: by: with: since: until: reach: is: · \(saved) saved"
    }
    static let nothingFits = "Nothing that you can see fits. Fewer letters or conditions find more."
    static func found(_ count: Int, isAll: Bool) -> String { isAll ? "\(count) found" : "\(count)+ found" }
    static func nameSearch(instead before: SearchName?) -> String {
        before.map { "Rename \($0) to" } ?? "Keep this search as"
    }
    static func renamed(_ search: SavedSearch, _ before: SearchName) -> String {
        "\(before) is called \(search.name) now."
    }
    static let savedHeading = "Searches that you keep. Only you see them."
    static var noSaved: String {
        "You keep no searches. Type one, then \(Actions.row(.saveSearch).keys[0].label) keeps it under a name."
    }
    static let nothingToKeep = "Nothing is asked for yet, so there is nothing to keep."
    static func kept(_ name: SearchName, inPlaceOf before: SavedSearch?) -> String {
        "Kept as \(name)." + (before.map { " Before: \(Visible.line($0.text))" } ?? "")
    }
    static func forgotten(_ search: SavedSearch) -> String {
        "Removed \(search.name): \(Visible.line(search.text))"
    }
    static func noSearch(_ name: String) -> String { "You keep no search called \"\(Visible.line(name))\"." }

    static func problem(_ problem: SearchQuery.Problem) -> String { "\(Visible.line(problem.text)): \(problem.remedy)" }
}
