import Cells
import Journal

/// What the screens say themselves, around what the journal says.
extension Wording {
    static let rehearsal = "REHEARSAL"

    /// Who is speaking with the program, and in which roles.
    static func speaker(_ scene: Scene) -> String {
        let speaker = scene.speaker
        guard let person = speaker.person else { return "host" }
        let roles = speaker.roles.sorted().map(\.rawValue).joined(separator: ", ")
        return person.name + (roles.isEmpty ? "" : " · " + roles)
    }

    /// `Mid-year review  15 Jan 12:00 · in 23 days`, for the bar, from long to short.
    static func countdown(_ scene: Scene) -> [StyledLine] {
        guard let moment = scene.moment else { return [] }
        let times = scene.times
        let distance = times.distance(moment.cutoff)
        let long = StyledLine([
            Span(Visible.line(moment.name) + "  ", .bar),
            Span(scene.marks.plain("\(times.moment(moment.cutoff)) · \(distance)"), .barQuiet),
        ])
        return [long, StyledLine([Span(scene.marks.plain("\(times.day(moment.cutoff)) · \(distance)"), .barQuiet)])]
    }

    static func saved(_ at: Instant, _ scene: Scene) -> String {
        let wall = scene.programme.zone.wall(at)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "saved \(two(wall.hour)):\(two(wall.minute)):\(two(wall.second))"
    }

    static func savedInReserve(_ at: Instant, _ scene: Scene) -> String {
        saved(at, scene) + scene.marks.plain(" – ") + "disk full, drafts only"
    }

    static func tooSmall(_ least: Size) -> String {
        "This window is too small: Vitrine needs \(least.width) columns and \(least.height) rows."
    }

    static func noKey(_ key: String, _ scene: Scene) -> String {
        "\(key) does nothing here. \(scene.key(.help)) shows the keys."
    }
    static let pasteNotTaken = "Nothing is being written here, so what you pasted was left alone."
    static func noAction(_ name: String, _ scene: Scene) -> String {
        "There is no action \"\(name)\". \(scene.key(.help)) shows them all."
    }
    static func leaveWith(_ key: String) -> String { "This is the first screen. \(key) leaves Vitrine." }
    static let needsWholeID =
        "Say which item by its whole id, 32 digits: :break-glass ID (whoever asks you to read it has it from `vitrine list`)."
    static let onlyInRehearsal = "Only in a rehearsal can somebody else take the keyboard like this."

    static func needsArgument(_ action: ActionName) -> String {
        "Say more: :\(action.rawValue) \(Actions.row(action).argument ?? "")"
    }

    static func notHere(_ action: ActionName) -> String {
        let contexts = Actions.row(action).contexts
        if contexts.contains(.item) { return "Select an item first: in the portfolio or in the glass." }
        if contexts.contains(.portfolio) { return "That works in a portfolio." }
        if contexts.contains(.moments) { return "That works in the glass." }
        if contexts.contains(.agreement) {
            return "That works on the agreement (\(Actions.row(.agreement).keys[0].label))."
        }
        if contexts.contains(.calibration) {
            return "That works on the calibration (\(Actions.row(.calibration).keys[0].label))."
        }
        if contexts.contains(.pulse) { return "That works on the pulse (\(Actions.row(.pulse).keys[0].label))." }
        if contexts.contains(.meetings) { return "That works in the list of meetings." }
        if contexts.contains(.meeting) { return "That works in a meeting." }
        if contexts.contains(.handover) { return "That works where a hand-over is chosen." }
        if !contexts.isDisjoint(with: [.committee, .dossier, .cohort]) {
            return "That works in a dossier of your committee."
        }
        if contexts.contains(.decision) { return "That works where a decision is shown." }
        if contexts.contains(.appeal) { return "That works where an appeal is shown." }
        return "That does not apply on this screen."
    }

    static func noPlace(_ place: Place, _ scene: Scene) -> String {
        if case .pictures(nil, _, _) = place { return "Pictures are of a portfolio or of a dossier: select one first." }
        return "That is not for you to see."
    }

    static func onScreen(_ refusal: Refusal, of effect: Effect, _ scene: Scene) -> String {
        if case .discardDraft = effect, refusal == .draftConflict { return draftWrittenOn }
        return onScreen(refusal, scene)
    }

    /// A refusal as a screen says it: without the commands that a shell would need.
    static func onScreen(_ refusal: Refusal, _ scene: Scene) -> String {
        func key(_ action: ActionName) -> String { scene.key(action) }
        switch refusal {
        case .noItem: return "There is no such item."
        case .noPortfolio: return "There is no portfolio of that mentee that you can look into."
        case .noDossier: return "There is no such dossier."
        case .pair(let fault): if let words = onScreen(fault) { return words }
        case .noDecision: return "There is no decision that you can read."
        case .noAppeal: return "There is no such appeal that you can see."
        case .noProposal: return nothingProposed
        case .proposalChanged: return "Not done: the proposal was changed meanwhile. Read it again first."
        case .needsCitation:
            return
                "Not proposed: it cites nothing. \(key(.evidence)) chooses what it rests on; only \"\(Programme.notEnoughEvidence)\" may cite nothing."
        case .emptyPanel: return "Not assigned: tick somebody to hear it (\(key(.toggle)))."
        case .needsCompetency(.nominate):
            return
                "Not nominated: it names no competency. Edit it (\(key(.edit))), choose one (\(key(.competencies))), then nominate it."
        case .needsCompetency(.purpose):
            return
                "Not asked: assessment needs a competency. Edit it (\(key(.edit))) and choose one (\(key(.competencies)))."
        case .needsCompetency:
            return "Assessment needs a competency: choose one (\(key(.competencies)))."
        case .thinAdvice(let needed, let cited):
            return
                "An advice rests on at least \(count(needed, "item")), and \(cited == 0 ? "none is" : cited == 1 ? "one is" : "\(cited) are") chosen: choose more (\(key(.evidence)))."
        case .noOutcome(""): return "Say what you propose: choose an outcome (\(key(.outcome)))."
        case .hasAdvice(let id):
            let name = scene.programme.moment(id)?.name ?? id.text
            return
                "You have written an advice for \(Visible.line(name)) already. Change that one (\(key(.advice)), \(key(.edit)))."
        case .released:
            return "Not deleted: it was released, and stays. Amend it (\(key(.edit))); that starts its notice again."
        case .nominated: return "It is nominated. Take the nomination back first (\(key(.retract)))."
        case .hasBeenRead:
            return
                "Not deleted: others may have read it. Withdraw it (\(key(.withdraw))) or amend it (\(key(.edit))) instead."
        case .notYours(.write):
            return
                "Only a mentee writes reflections and goals. A mentor gives feedback (\(key(.feedbackDevelopmental)))."
        case .closed(let id):
            guard let closed = scene.programme.moment(id) else { break }
            let next = scene.programme.moments.first { $0.cutoff > closed.cutoff && scene.now < $0.cutoff }
            return "Too late: \(Visible.line(closed.name)) closed on \(scene.times.moment(closed.cutoff))."
                + (next.map { " It can still be for \(Visible.line($0.name)) (\(key(.nominate)))." } ?? "")
        default: break
        }
        return Wording.refusal(refusal, scene.programme, scene.times)
    }

    static let noLongerVisible = "What you were looking at is no longer visible to you."

    static func idle(_ limit: IdleLimit) -> String {
        let minutes = max(1, (limit.leaving - limit.warning + 30_000) / 60_000)
        return
            "No key for a while: in \(count(minutes, "minute")) this session ends, and what you write is kept as a draft."
    }

    static let nothingSelected = "Nothing is selected."
    static let noOtherMentee = "There is no other mentee to go to."
    static let portfolioHeader = "Portfolio"

    /// Whose portfolio, for the bar; nothing for the own.
    static func portfolio(of mentee: PersonID?, _ scene: Scene) -> String {
        guard let mentee else { return scene.isMentor ? "all mentees" : "all that is sealed for you" }
        guard mentee != scene.me else { return "" }
        return scene.speaker.mentees.first { $0.id == mentee }?.name ?? mentee.text
    }

    static func emptyPortfolio(_ mentee: PersonID?, _ scene: Scene) -> String {
        if mentee == nil || mentee == scene.me, scene.isMentee {
            let key = scene.key(.newReflection)
            return "No reflections yet. Press \(key) to write one; only you will see it until you share it."
        }
        if scene.isMentor {
            let key = scene.key(.feedbackDevelopmental)
            return "Nothing has been shared with you yet. Press \(key) to give feedback of your own accord."
        }
        return "There is nothing here for you to see."
    }

    /// What an act came to, in a few words.
    static func done(_ act: Act, _ outcome: Outcome) -> String {
        guard outcome.changed else { return "That was so already." }
        switch act {
        case .write: return "Saved. Only you can see it."
        case .edit: return "Saved."
        case .delete: return "Deleted."
        case .goal(_, let state): return "The goal is \(state.rawValue)."
        case .share: return "Shared."
        case .withdraw: return "Withdrawn."
        case .nominate: return "Nominated."
        case .retract: return "Taken back: it is developmental again."
        case .feedback: return "Given."
        case .purpose(_, .assessment): return "Asked. It stays developmental until the mentee agrees."
        case .purpose(_, .developmental): return "It is developmental."
        case .agree: return "Agreed: it is assessment now."
        case .decline: return "Declined: it stays developmental."
        case .acknowledge: return "Acknowledged."
        case .respond: return "Responded."
        case .pair(let act): return done(act)
        case .meeting(.hat(_, let purpose)): return "The \(hat(purpose)) is on; both of you see since when."
        case .meeting(.sign): return "Signed."
        case .meeting(.cancel): return "Called off."
        case .meeting(.agenda): return "Saved."
        case .advice(.release): return "Released: it has its notice now, and the mentee can respond."
        case .committee(let act): return done(act)
        case .appeal(let act): return done(act)
        case .safeguard(.breakGlass): return "The glass is broken, and its people have been told."
        default: return "Done."
        }
    }
}
