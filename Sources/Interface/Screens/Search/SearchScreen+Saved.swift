import Cells
import Journal

/// Searches kept under a name: kept, run again, removed. They are the viewer's alone.
extension SearchScreen {
    /// The one that is marked in the list of those that are kept.
    var marked: SearchName? { if case .choosing(let list, _) = mode { list?.choice } else { nil } }

    /// What is being done with the line.
    enum Mode: Sendable {
        case typing
        /// A name is being typed for it, or for one that is kept already.
        case naming(LineField, instead: SearchName? = nil)
        /// What is kept, to choose from; nil until it has been read.
        case choosing(PickList<SearchName>?, [SavedSearch])
    }

    /// Begins to keep the line, or keeps it if a name is given already.
    mutating func keep(as name: String, _ stage: inout Stage) {
        guard let query, !query.isEmpty || !query.problems.isEmpty else {
            return stage.say(Wording.nothingToKeep, .warning)
        }
        if let problem = query.problems.first { return stage.say(Wording.problem(problem), .warning) }
        guard !name.isEmpty else {
            mode = .naming(LineField(limit: 32))
            return
        }
        guard let name = SearchName(name) else { return stage.refuse(.badIdentifier(name)) }
        stage.effect(.savedSearch(.keep(line.text, as: name), for: stage.screen))
    }

    /// Calls the marked one otherwise, or begins to.
    private mutating func rename(_ before: SearchName, to name: String, _ stage: inout Stage) {
        guard !name.isEmpty else {
            mode = .naming(LineField(before.text, limit: 32), instead: before)
            return
        }
        guard let name = SearchName(name) else { return stage.refuse(.badIdentifier(name)) }
        stage.effect(.savedSearch(.rename(before, to: name), for: stage.screen))
    }

    /// Asks for what is kept.
    mutating func choose(_ stage: inout Stage) {
        mode = .choosing(nil, [])
        stage.load(.savedSearches)
    }

    mutating func show(_ searches: [SavedSearch], _ stage: inout Stage) {
        if let wanted {
            self.wanted = nil
            if let found = searches.first(where: { $0.name.text == wanted }) { return run(found, &stage) }
            stage.say(Wording.noSearch(wanted), .warning)
        }
        guard case .choosing(let list, _) = mode else { return }
        let rows = searches.map { PickList<SearchName>.Row(value: $0.name, label: $0.name.text, detail: $0.text) }
        var shown = list ?? PickList(Wording.savedHeading, rows)
        shown.show(rows, height: PickList<SearchName>.height(stage.rect))
        mode = .choosing(shown, searches)
    }

    private mutating func run(_ search: SavedSearch, _ stage: inout Stage) {
        mode = .typing
        line.set(search.text)
        ask(&stage)
    }

    mutating func show(_ outcome: SavedSearchOutcome, _ stage: inout Stage) {
        switch outcome {
        case .kept(let name, let before):
            mode = .typing
            stage.say(Wording.kept(name, inPlaceOf: before), .success)
        case .renamed(let search, let before):
            stage.say(Wording.renamed(search, before), .success)
            choose(&stage)
        case .forgotten(let search):
            stage.say(Wording.forgotten(search), .success)
            stage.load(.savedSearches)
        }
    }

    // MARK: - Keys

    mutating func performNaming(_ action: ActionName, _ field: LineField, _ renamed: SearchName?, _ stage: inout Stage)
        -> Bool
    {
        var field = field
        switch action {
        case .choose:
            if let renamed, !field.text.isEmpty {
                rename(renamed, to: field.text, &stage)
            } else {
                keep(as: field.text, &stage)
            }
        case .dismiss: if renamed == nil { mode = .typing } else { choose(&stage) }
        case .cursorUp, .cursorDown, .cursorPageUp, .cursorPageDown, .nextField, .previousField: break
        default:
            guard field.perform(action) else { return false }
            mode = .naming(field, instead: renamed)
        }
        return true
    }

    mutating func performChoosing(
        _ action: ActionName, _ argument: String, _ list: PickList<SearchName>?, _ searches: [SavedSearch],
        _ stage: inout Stage
    ) -> Bool {
        switch action {
        case .toggle: break
        case .choose:
            if let found = searches.first(where: { $0.name == list?.choice }) {
                run(found, &stage)
            } else {
                mode = .typing
            }
        case .renameSearch, .forgetSearch:
            guard let name = marked else {
                stage.say(Wording.noSaved(stage.scene))
                break
            }
            if action == .renameSearch {
                rename(name, to: argument, &stage)
            } else {
                stage.effect(.savedSearch(.forget(name), for: stage.screen))
            }
        case .dismiss: mode = .typing
        default:
            guard var list, list.perform(action, rows: PickList<SearchName>.height(stage.rect)) else { return false }
            mode = .choosing(list, searches)
        }
        return true
    }

    // MARK: - Drawing

    func drawSaved(_ list: PickList<SearchName>, _ isEmpty: Bool, on frame: inout Frame, in rect: Rect, _ scene: Scene)
    {
        guard isEmpty else { return list.draw(on: &frame, in: rect, scene) }
        let inner = readingRect(rect)
        frame.put(Wrap.styled(scene.marks.plain(Wording.noSaved(scene)), .quiet, columns: inner.width), in: inner)
    }
}

/// What is done with the searches that somebody keeps.
public enum SavedSearchDeed: Sendable {
    case keep(String, as: SearchName)
    case rename(SearchName, to: SearchName)
    case forget(SearchName)

    func perform(_ session: Session) throws(Refusal) -> SavedSearchOutcome {
        switch self {
        case .keep(let text, let name): .kept(name, inPlaceOf: try session.keep(search: text, as: name))
        case .rename(let name, let other): .renamed(try session.rename(search: name.text, to: other), before: name)
        case .forget(let name): .forgotten(try session.forget(search: name.text))
        }
    }
}

public enum SavedSearchOutcome: Sendable {
    /// In place of another, or of none.
    case kept(SearchName, inPlaceOf: SavedSearch?)
    case renamed(SavedSearch, before: SearchName)
    case forgotten(SavedSearch)
}
