import Cells
import Journal

/// Which screen on the stack asked for something, so that the answer finds it even if it has been covered.
public struct ScreenID: Hashable, Sendable {
    let number: Int
}

/// Something that has happened: the only thing that changes the state.
public enum Message: Sendable {
    case input(Input)
    /// A line as it is typed after `:`, from a script.
    case command(String)
    /// Straight to a place, as a program that opens there wants it.
    case go(Place)
    case answered(Query, Answer, to: ScreenID)
    case performed(Act, Outcome, to: ScreenID)
    case foreseen(Act, Foresight, to: ScreenID)
    case draftSaved(Draft, DraftRoom, to: ScreenID)
    case draftDiscarded(ItemID, to: ScreenID)
    case savedSearch(SavedSearchOutcome, to: ScreenID)
    /// A reading has been logged.
    case opened(ItemID)
    case refused(Refusal, Effect)
    case timer(Timer, of: ScreenID)
    /// Somebody else is at the keyboard now (rehearsals only).
    case switched(Speaker, Programme)
    /// The journal's time, as of what has just been read or written.
    case now(Instant)
    /// The driver has something to say.
    case said(Notice)
    /// The journal has been looked at: who the viewer is now, and whether there is news.
    case recheck(Recheck)
    /// The names of the colours there are, and of those in use.
    case themes([String], current: String, to: ScreenID)
    /// What the templates' folder holds.
    case templates(TemplateShelf, to: ScreenID)
    case spelling(SpellingAnswer, to: ScreenID)
    /// Somebody is back from their own editor.
    case edited(EditedOutside, to: ScreenID)
    /// All that a screen asked for because there was news has come.
    case refreshed
    /// What was opened waits no more, wherever that is told.
    case wasRead
    /// Nobody has touched a key for as long as a session waits.
    case idled
}

/// Something the state wants done. It is done by `Stagehand`, or by the driver where it is about time or the end.
public enum Effect: Sendable {
    case load(Query, for: ScreenID)
    /// Loaded after the screen has been drawn: what is beside the point, and takes its time.
    case loadLater(Query, for: ScreenID)
    case perform(Act, for: ScreenID)
    /// What an act would bring about; nothing is done. The item is nil when the act creates one.
    case foresee(Act, about: ItemID?, for: ScreenID)
    case saveDraft(Draft, for: ScreenID)
    case discardDraft(ItemID, version: Int, for: ScreenID)
    case savedSearch(SavedSearchDeed, for: ScreenID)
    /// Readings are logged after the screen has been drawn.
    case opened(ItemID)
    case openedDossier(PersonID, MomentID)
    case openedDecision(PersonID?, MomentID)
    case openedAppeal(RecordID)
    case looked(PersonID, MomentID)
    /// Nil for the host.
    case switchPerson(PersonID?)
    /// Looks whether the viewer may still look, and whether there is news.
    case recheck
    case listThemes(for: ScreenID)
    case listTemplates(for: ScreenID)
    case spelling(SpellingQuestion, for: ScreenID)
    /// Opens a text in the viewer's own editor.
    case edit(String, for: ScreenID)
    /// Other colours.
    case theme(String, ThemeUse)
    /// Ends a refreshing, once what came before it is done.
    case refreshed
    /// Starts a timer anew; nil stops it.
    case timer(Timer, after: Int?, for: ScreenID)
    /// Draws everything anew.
    case redraw
    /// Writes the screen as text to a file.
    case saveScreen(String)
    case quit
}

extension Effect {
    /// What has been asked since makes an earlier question pointless: a search of letters that have changed.
    func makesStale(_ earlier: Effect) -> Bool {
        guard case .loadLater(.entries(_, before: nil, _), let screen) = self,
            case .loadLater(.entries(_, before: nil, _), let other) = earlier
        else { return false }
        return screen == other
    }

    /// Off the way from a key to what it shows.
    public var canWait: Bool {
        switch self {
        case .opened, .openedDossier, .openedDecision, .openedAppeal, .looked, .loadLater: true
        default: false
        }
    }
}

/// What a screen waits for; each screen has one of each at most.
public enum Timer: Hashable, Sendable {
    /// The selection has rested: the reader may follow.
    case rest
    /// An item has been before the reader's eyes for three seconds.
    case read
    /// A draft is due to be saved: a while after the last key, or at the latest a while after the first.
    case save
    case saveAtLatest
    /// Typing has paused, as a search does between letters.
    case pause
    /// Typing has paused for long enough to look at how the words are spelt.
    case spelling
}

/// A question to the journal.
public enum Query: Hashable, Sendable {
    case today
    /// Newest first, strictly before a position.
    case entries(Filter, before: Position?, limit: Int)
    /// The same from the other end: oldest first, strictly after a position.
    case oldestEntries(Filter, after: Position?, limit: Int)
    case page(ItemID)
    case glass(PersonID?, MomentID?, listed: Int, since: Look?)
    case glassItems(PersonID?, MomentID?, ReachWord, Obstacle?, before: Position?, limit: Int)
    case preview(PersonID?, MomentID?)
    case history(ItemID)
    case revision(Int, of: ItemID)
    case dossiers(MomentID?)
    case dossier(PersonID, MomentID)
    /// Of a portfolio, or with a moment of the dossier that was sealed for it.
    case pictures(PersonID?, MomentID?, MonthSpan)
    case people
    /// All people, for whoever may choose who is at the keyboard.
    case everybody
    case drafts
    case savedSearches
    case newDraftID
    case programme
    case meetings
    case meeting(RecordID)
    /// With whom one can meet.
    case partners
    case handovers
    case advices(PersonID?)
    /// Some items by their ids, as far as they are there for the viewer.
    case named([ItemID], for: MomentID?)
    /// What there is in a portfolio to link to, newest first.
    case citable(PersonID, for: MomentID?, before: Position?, limit: Int)
    /// Newest first, strictly before a place.
    case access(before: AccessPlace?, limit: Int)
    case escalations
    case escalation(RecordID)
    /// Whom an escalation about a mentee would be told to.
    case toldOfEscalations(PersonID)
    case process
    case retention(limit: Int)
    case retentionCounts
    /// The viewer's mentorships.
    case pairs
    /// With the other side of one.
    case agreement(PersonID)
    case calibration(PersonID)
    case pulses(PersonID)
    case pulseSummary
    case cohorts(MomentID?)
    case decision(PersonID?, MomentID)
    /// What an act of the committee would make of it; nothing is done.
    case decisionAfter(CommitteeAct)
    case recusals(MomentID?)
    case minutes(MomentID)
    case appeals
    case appeal(RecordID)
    /// Who may hear an appeal.
    case panelCandidates(RecordID)
}

/// What the journal answered, as far as the viewer may see.
public enum Answer: Sendable {
    case today(Today)
    case entries([Entry])
    case page(Page)
    case glass(Glass)
    case glassItems([GlassItem])
    case dossier(Dossier)
    case history([HistoryLine])
    case text(String)
    case dossiers([DossierSummary])
    /// With how far the decision about it has come, where the viewer may know.
    case sealedDossier(SealedDossier, DecisionPage?)
    case pictures(Pictures)
    case people([Person])
    case drafts([Draft])
    case savedSearches([SavedSearch])
    case id(ItemID)
    case programme(Programme)
    case meetings([MeetingLine])
    case meeting(MeetingPage)
    case partners([NamedPerson])
    case handovers([HandoverPage])
    case advices(AdviceDesk)
    case access(AccessPage)
    case escalations([EscalationPage])
    case escalation(EscalationPage)
    case toldOfEscalations([NamedPerson])
    case process(ProcessReport)
    case retention([RetentionLine])
    case retentionCounts(RetentionCounts)
    case pairs([NamedPair])
    case agreement(AgreementPage)
    case calibration(CalibrationPage)
    case pulses(PulsePage)
    case pulseSummary(PulseSummary)
    case cohorts([Cohort])
    case decision(DecisionPage)
    case recusals([RecusalLine])
    case minutes(Minutes)
    case appeals([AppealPage])
    case appeal(AppealPage)
    case candidates([NamedPerson])
}

/// For how long colours are chosen.
public enum ThemeUse: Hashable, Sendable {
    /// To look at.
    case shown
    /// From now on.
    case kept
}

/// Where there was room for a draft.
public enum DraftRoom: Hashable, Sendable {
    case disk
    /// The disk is full: in room that was kept for that, and only drafts are saved.
    case reserve
}
