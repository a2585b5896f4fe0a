import Journal

/// Runs effects against a session, one at a time, and hands back what came of it. The run loop and the tests share it.
public final class Stagehand {
    public private(set) var session: Session
    /// Opens a session for somebody else (nil: the host), where the journal is a rehearsal.
    private let opening: ((PersonID?) throws(Refusal) -> Session)?

    public init(_ session: Session, opening: ((PersonID?) throws(Refusal) -> Session)? = nil) {
        self.session = session
        self.opening = opening
    }

    /// - Returns: nothing for effects that are the driver's: timers, the terminal, the end.
    public func run(_ effect: Effect) -> [Message] {
        do { return try messages(for: effect) } catch { return [.refused(error, effect)] }
    }

    private func messages(for effect: Effect) throws(Refusal) -> [Message] {
        switch effect {
        case .load(let query, let screen), .loadLater(let query, let screen):
            return [.answered(query, try answer(query), to: screen)]
        case .perform(let act, let screen):
            let outcome = try session.perform(act)
            return [.now(try session.now()), .performed(act, outcome, to: screen)]
        case .foresee(let act, let item, let screen):
            return [.foreseen(act, try session.foresee(act, about: item), to: screen)]
        case .saveDraft(let draft, let screen):
            let draft = try session.save(draft)
            let saved = Message.draftSaved(draft, session.isUsingReserve ? .reserve : .disk, to: screen)
            // The text is safe; whether its author may still be here is asked after each save.
            do { _ = try session.speaker() } catch { return [saved, .refused(error, .recheck)] }
            return [saved]
        case .discardDraft(let id, let version, let screen):
            try session.discardDraft(id, version: version)
            return [.draftDiscarded(id, to: screen)]
        case .savedSearch(let deed, let screen): return [.savedSearch(try deed.perform(session), to: screen)]
        case .opened(let id):
            try session.opened(id)
            return [.opened(id)]
        case .openedDossier(let mentee, let moment):
            try session.openedDossier(mentee, moment)
            return []
        case .openedDecision(let mentee, let moment):
            try session.openedDecision(mentee, moment)
            return [.wasRead]
        case .openedAppeal(let id):
            try session.openedAppeal(id)
            return [.wasRead]
        case .looked(let mentee, let moment):
            try session.looked(mentee, moment)
            return []
        case .switchPerson(let person):
            guard let opening else { throw .notYours(.person) }
            session = try opening(person)
            let speaker = try session.speaker()
            return [.switched(speaker, try session.programme())]
        case .recheck: return [.recheck(try session.recheck())]
        case .refreshed: return [.refreshed]
        case .timer, .redraw, .saveScreen, .listThemes, .listTemplates, .spelling, .edit, .theme, .quit: return []
        }
    }

    private func answer(_ query: Query) throws(Refusal) -> Answer {
        switch query {
        case .today: return .today(try session.today())
        case .entries(let filter, let before, let limit):
            return .entries(try session.entries(filter, before: before, limit: limit))
        case .oldestEntries(let filter, let after, let limit):
            return .entries(try session.oldestEntries(filter, after: after, limit: limit))
        case .page(let id): return .page(try session.page(id))
        case .glass(let mentee, let moment, let listed, let look):
            return .glass(try session.glass(mentee, moment, listed: listed, since: look))
        case .glassItems(let mentee, let moment, let word, let obstacle, let before, let limit):
            return .glassItems(
                try session.glassItems(mentee, moment, word: word, obstacle: obstacle, before: before, limit: limit))
        case .preview(let mentee, let moment): return .dossier(try session.preview(mentee, moment))
        case .history(let id): return .history(try session.history(id))
        case .revision(let number, let id): return .text(try session.revision(number, of: id))
        case .dossiers(let moment): return .dossiers(try session.dossiers(for: moment))
        case .dossier(let mentee, let moment):
            return .sealedDossier(
                try session.dossier(mentee, moment), try session.decisionIfAny(mentee, moment))
        case .pictures(let mentee, let moment, let span):
            return .pictures(try session.pictures(mentee, from: moment, over: span))
        case .people: return .people(try session.people())
        case .everybody:
            guard let opening else { throw .notYours(.person) }
            return .people(try opening(nil).people())
        case .drafts: return .drafts(try session.drafts())
        case .savedSearches: return .savedSearches(try session.savedSearches())
        case .newDraftID: return .id(session.newDraftID())
        case .programme: return .programme(try session.programme())
        case .pairs: return .pairs(try session.pairs())
        case .agreement(let other): return .agreement(try session.agreement(with: other))
        case .calibration(let other): return .calibration(try session.calibration(with: other))
        case .pulses(let other): return .pulses(try session.pulses(with: other))
        case .pulseSummary: return .pulseSummary(try session.pulseSummary())
        case .meetings: return .meetings(try session.meetings())
        case .meeting(let id): return .meeting(try session.meeting(id))
        case .partners: return .partners(try session.partners())
        case .handovers: return .handovers(try session.handovers())
        case .advices(let mentee): return .advices(try session.advices(about: mentee))
        case .named(let ids, let moment): return .entries(try session.entries(named: ids, for: moment))
        case .citable(let mentee, let moment, let before, let limit):
            return .entries(
                try session.entries(Filter(mentee: mentee), for: moment, before: before, limit: limit))
        case .access(let before, let limit): return .access(try session.accessLog(before: before, limit: limit))
        case .escalations: return .escalations(try session.escalations())
        case .escalation(let id): return .escalation(try session.escalation(id.text))
        case .toldOfEscalations(let mentee): return .toldOfEscalations(try session.toldOfEscalations(about: mentee))
        case .process: return .process(try session.process())
        case .retention(let limit):
            var lines: [RetentionLine] = []
            try session.retention { line in
                lines.append(line)
                return lines.count < limit
            }
            return .retention(lines)
        case .retentionCounts: return .retentionCounts(try session.retentionCounts())
        case .cohorts(let moment): return .cohorts(try session.cohorts(for: moment))
        case .decision(let mentee, let moment): return .decision(try session.decision(mentee, moment))
        case .decisionAfter(let act): return .decision(try session.decision(after: act))
        case .recusals(let moment): return .recusals(try session.recusals(for: moment))
        case .minutes(let moment): return .minutes(try session.minutes(moment))
        case .appeals: return .appeals(try session.appeals())
        case .appeal(let id): return .appeal(try session.appeal(id))
        case .panelCandidates(let id): return .candidates(try session.panelCandidates(id))
        }
    }
}
