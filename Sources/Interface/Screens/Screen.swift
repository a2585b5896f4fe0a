import Cells
import Journal

/// The screens there are. A new one is a file with its content, a case here, and its place in `Place`.
public enum Screen: Sendable {
    case today(TodayScreen)
    case portfolio(PortfolioScreen)
    case glass(GlassScreen)
    case committeeView(CommitteeViewScreen)
    case people(PeopleScreen)
    case write(WriteScreen)
    case confirm(ConfirmScreen)
    case chooseMoment(MomentScreen)
    case drafts(DraftsScreen)
    case history(HistoryScreen)
    case search(SearchScreen)
    case programme(ProgrammeScreen)
    case help(HelpScreen)
    case messages(MessagesScreen)
    case themes(ThemesScreen)
    case manual(ManualScreen)
    case dossier(DossierScreen)
    case agreement(AgreementScreen)
    case calibration(CalibrationScreen)
    case pulse(PulseScreen)
    case pulseSummary(PulseSummaryScreen)
    case pictures(PicturesScreen)
    case meetings(MeetingsScreen)
    case meeting(MeetingScreen)
    case meetingTime(MeetingTimeScreen)
    case handover(HandoverScreen)
    case advice(AdviceScreen)
    case access(AccessScreen)
    case escalations(EscalationsScreen)
    case escalation(EscalationScreen)
    case process(ProcessScreen)
    case retention(RetentionScreen)
    case cohort(CohortScreen)
    case decision(DecisionScreen)
    case sign(SignScreen)
    case reason(ReasonScreen)
    case item(ItemScreen)
    case recusals(RecusalsScreen)
    case minutes(MinutesScreen)
    case appeals(AppealsScreen)
    case appeal(AppealScreen)

    var content: any ScreenContent {
        switch self {
        case .today(let content): content
        case .portfolio(let content): content
        case .glass(let content): content
        case .committeeView(let content): content
        case .people(let content): content
        case .write(let content): content
        case .confirm(let content): content
        case .chooseMoment(let content): content
        case .drafts(let content): content
        case .history(let content): content
        case .search(let content): content
        case .programme(let content): content
        case .help(let content): content
        case .messages(let content): content
        case .themes(let content): content
        case .manual(let content): content
        case .dossier(let content): content
        case .agreement(let content): content
        case .calibration(let content): content
        case .pulse(let content): content
        case .pulseSummary(let content): content
        case .pictures(let content): content
        case .meetings(let content): content
        case .meeting(let content): content
        case .meetingTime(let content): content
        case .handover(let content): content
        case .advice(let content): content
        case .access(let content): content
        case .escalations(let content): content
        case .escalation(let content): content
        case .process(let content): content
        case .retention(let content): content
        case .cohort(let content): content
        case .decision(let content): content
        case .sign(let content): content
        case .reason(let content): content
        case .item(let content): content
        case .recusals(let content): content
        case .minutes(let content): content
        case .appeals(let content): content
        case .appeal(let content): content
        }
    }
}

/// What one screen is: its data, what it does with actions and answers, how it looks. A pure value.
protocol ScreenContent: Sendable {
    /// The content as a case of `Screen`.
    var screen: Screen { get }
    /// Whether it is read again whenever it is uncovered: others may have written meanwhile.
    var readsAgain: Bool { get }
    /// Whether it shows drafts, of which nobody is told when another session saves them.
    var followsDrafts: Bool { get }
    /// Where in the action table this screen stands now, the most particular first.
    var contexts: [Context] { get }
    /// What the bar says after the viewer's name: whose portfolio, which dossier.
    func title(_ scene: Scene) -> String
    /// What the bar says at its right end, from long to short: the first that fits is shown.
    func aside(_ scene: Scene) -> [StyledLine]
    /// Whether an action is worth a hint now.
    func offers(_ action: ActionName, _ scene: Scene) -> Bool
    /// What the last line says at its right end besides the state of saving: a count of words, a position.
    func status(_ scene: Scene) -> String?

    /// The screen has been opened, or uncovered after something changed: time to ask for what it shows.
    mutating func load(_ stage: inout Stage)
    /// Something has changed that it may show. What the viewer is doing stays as it is: the selection, the place in a
    /// text, what is being typed.
    mutating func refresh(_ stage: inout Stage)
    /// Does what an action asks for; false if that is none of its affairs.
    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool
    /// Takes a key or a paste that means no action here; false if it takes none.
    mutating func type(_ input: Input, _ stage: inout Stage) -> Bool
    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage)
    /// An act of this screen's, a draft, a foresight has come back.
    mutating func receive(_ message: Message, _ stage: inout Stage)
    /// Something it asked for was refused. The sentence is on the message line already.
    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage)
    mutating func timer(_ timer: Timer, _ stage: inout Stage)
    /// The terminal has another size.
    mutating func resize(_ stage: inout Stage)
    /// The line has dropped: what is being written must be saved now.
    mutating func hangUp(_ stage: inout Stage)

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene)
}

extension ScreenContent {
    var readsAgain: Bool { false }
    var followsDrafts: Bool { false }
    func title(_ scene: Scene) -> String { "" }
    func aside(_ scene: Scene) -> [StyledLine] { Wording.countdown(scene) }
    func offers(_ action: ActionName, _ scene: Scene) -> Bool { true }
    func status(_ scene: Scene) -> String? { nil }
    mutating func load(_ stage: inout Stage) {}
    mutating func refresh(_ stage: inout Stage) { load(&stage) }
    mutating func type(_ input: Input, _ stage: inout Stage) -> Bool { false }
    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {}
    mutating func receive(_ message: Message, _ stage: inout Stage) {}
    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {}
    mutating func timer(_ timer: Timer, _ stage: inout Stage) {}
    mutating func resize(_ stage: inout Stage) {}
    mutating func hangUp(_ stage: inout Stage) {}
}

/// Somewhere one can go from any screen.
public enum Place: Sendable {
    case today
    /// One mentee's portfolio, or with nil the own or that of all mentees; with an item selected.
    case portfolio(PersonID?, selecting: ItemID?)
    case glass(PersonID?, MomentID?)
    case committeeView(PersonID?, MomentID?)
    case people
    case write(Draft.Subject)
    case resume(Draft)
    case drafts
    /// The question before an act is done.
    case confirm(Act, about: Entry)
    case decline(Entry)
    /// For which moment an item is nominated, or a self-assessment written (nil).
    case chooseMoment(nominating: Entry?)
    case history(Entry)
    case search(String)
    /// The searches that the viewer keeps; with a name, that one is run.
    case savedSearches(String)
    case programme
    case help([Context])
    /// What has been said at the bottom of the screen.
    case messages
    /// The colours to choose from.
    case themes
    /// A page of the manual by its name; for any other text, the pages to choose from.
    case manual(String)
    case dossier(PersonID, MomentID)
    /// What is between the viewer and the other side of a mentorship; of the first one when nil.
    case agreement(PersonID?)
    case calibration(PersonID?)
    case pulse(PersonID?)
    case pulseSummary
    /// Of one mentee's months: counted of the portfolio, or with a moment of the dossier sealed for it.
    case pictures(PersonID?, MomentID?, PictureName)
    case meetings
    case meeting(RecordID)
    /// When a meeting is to be: a new one, with the time that was typed already, or one that is moved.
    case planMeeting(String)
    case moveMeeting(MeetingLine, String)
    /// What a successor inherits; with nil the one for whom nothing was chosen yet.
    case handover(PersonID?)
    /// The advice about a mentee; nil for the own, or for the first mentee.
    case advice(PersonID?)
    /// Who read what.
    case access
    case escalations
    case escalation(RecordID)
    /// Who is late with what.
    case process
    case retention
    /// The dossiers of a committee's moment; of the one where most waits when nil.
    case cohort(MomentID?)
    /// The decision about a mentee, or with nil about the viewer.
    case decision(PersonID?, MomentID)
    /// The question before the present proposal is signed.
    case sign(PersonID, MomentID)
    /// What is done with a reason: to step aside, to let somebody sit, to break the glass.
    case reason(ReasonScreen.Deed)
    case item(ItemID)
    case recusals
    case minutes(MomentID)
    case appeals
    case appeal(RecordID)
}

extension Screen {
    /// The screen of a place; nil where there is none for this viewer.
    static func at(_ place: Place, _ scene: Scene) -> Screen? {
        switch place {
        case .today: return .today(TodayScreen())
        case .portfolio(let mentee, let item):
            guard scene.isMentee || scene.isMentor || scene.isCommittee else { return nil }
            return .portfolio(PortfolioScreen(scene.portfolio(mentee), selecting: item))
        case .glass(let mentee, let moment):
            return scene.glassed(mentee).map { .glass(GlassScreen($0, moment)) }
        case .committeeView(let mentee, let moment):
            return scene.glassed(mentee).map { .committeeView(CommitteeViewScreen($0, moment)) }
        case .people: return .people(PeopleScreen())
        case .write(let subject): return scene.me.map { .write(WriteScreen(subject, by: $0)) }
        case .resume(let draft):
            return scene.me.map { me in
                switch draft.subject {
                case .decline(let item): .confirm(ConfirmScreen(resuming: draft, declining: item, by: me))
                default:
                    ReasonScreen.Deed(draft.subject).map {
                        .reason(ReasonScreen(resuming: draft, $0, by: me, scene))
                    } ?? .write(WriteScreen(resuming: draft, by: me))
                }
            }
        case .confirm(let act, let entry): return .confirm(ConfirmScreen(act, about: entry, scene))
        case .decline(let entry): return scene.me.map { .confirm(ConfirmScreen(declining: entry, by: $0)) }
        case .chooseMoment(let entry): return .chooseMoment(MomentScreen(nominating: entry, scene))
        case .drafts: return scene.me.map { _ in .drafts(DraftsScreen()) }
        case .history(let entry): return .history(HistoryScreen(entry))
        case .search(let words): return scene.me.map { _ in .search(SearchScreen(words)) }
        case .savedSearches(let name): return scene.me.map { _ in .search(SearchScreen(saved: name)) }
        case .programme: return .programme(ProgrammeScreen())
        case .help(let contexts): return .help(HelpScreen(contexts))
        case .messages: return .messages(MessagesScreen())
        case .themes: return .themes(ThemesScreen())
        case .manual(let name): return .manual(ManualScreen(name, scene))
        case .dossier(let mentee, let moment): return .dossier(DossierScreen(mentee, moment))
        case .agreement(let other): return scene.isInPair ? .agreement(AgreementScreen(other)) : nil
        case .calibration(let other): return scene.isInPair ? .calibration(CalibrationScreen(other)) : nil
        case .pulse(let other): return scene.isInPair ? .pulse(PulseScreen(other)) : nil
        case .pulseSummary: return scene.keepsProcess ? .pulseSummary(PulseSummaryScreen()) : nil
        case .pictures(let mentee, let moment, let picture):
            return scene.glassed(mentee).map { .pictures(PicturesScreen($0, moment, picture)) }
        case .meetings:
            return scene.isMentee || scene.isMentor ? .meetings(MeetingsScreen()) : nil
        case .meeting(let id): return scene.me.map { _ in .meeting(MeetingScreen(id)) }
        case .planMeeting(let time): return scene.me.map { _ in .meetingTime(MeetingTimeScreen(planningAt: time)) }
        case .moveMeeting(let line, let time): return .meetingTime(MeetingTimeScreen(moving: line, to: time, scene))
        case .handover(let successor): return scene.isMentee ? .handover(HandoverScreen(to: successor)) : nil
        case .advice(let mentee): return scene.glassed(mentee).map { .advice(AdviceScreen($0)) }
        case .access: return scene.me.map { _ in .access(AccessScreen()) }
        case .escalations: return scene.me.map { _ in .escalations(EscalationsScreen()) }
        case .escalation(let id): return scene.me.map { _ in .escalation(EscalationScreen(id)) }
        case .process: return scene.keepsProcess ? .process(ProcessScreen()) : nil
        case .retention: return .retention(RetentionScreen())
        case .cohort(let moment): return scene.isCommittee ? .cohort(CohortScreen(moment)) : nil
        case .decision(let mentee, let moment):
            return scene.me == nil || mentee == nil && !scene.isMentee
                ? nil : .decision(DecisionScreen(mentee, moment))
        case .sign(let mentee, let moment): return .sign(SignScreen(mentee, moment))
        case .reason(let deed): return .reason(ReasonScreen(deed, by: scene.me, scene))
        case .item(let id): return scene.me.map { _ in .item(ItemScreen(id)) }
        case .recusals: return .recusals(RecusalsScreen())
        case .minutes(let moment): return scene.isCommittee ? .minutes(MinutesScreen(moment)) : nil
        case .appeals: return .appeals(AppealsScreen())
        case .appeal(let id): return .appeal(AppealScreen(id))
        }
    }
}

extension Screen {
    /// Whether it is the screen of a place already: going there then goes back to it.
    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        switch (self, place) {
        case (.portfolio(let content), .portfolio(let mentee, nil)): content.mentee == scene.portfolio(mentee)
        case (.glass(let content), .glass(let mentee, let moment)):
            content.mentee == scene.glassed(mentee) && (moment == nil || moment == content.moment)
        case (.advice(let content), .advice(let mentee)): content.mentee == scene.glassed(mentee)
        case (.manual(let content), .manual(let name)): content.name == name
        case (.meeting(let content), .meeting(let id)): content.id == id
        case (.meetings, .meetings): true
        case (.access, .access), (.escalations, .escalations), (.process, .process), (.retention, .retention): true
        case (.agreement(let content), .agreement(let other)): other == nil || content.focus.other == other
        case (.calibration(let content), .calibration(let other)): other == nil || content.focus.other == other
        case (.pulse(let content), .pulse(let other)): other == nil || content.focus.other == other
        case (.pulseSummary, .pulseSummary): true
        case (.programme, .programme), (.people, .people), (.messages, .messages), (.drafts, .drafts),
            (.themes, .themes), (.recusals, .recusals), (.appeals, .appeals):
            true
        case (.cohort(let content), .cohort(let moment)): moment == nil || moment == content.moment
        default: false
        }
    }

    /// Whether something is being typed on it that going elsewhere must not cover up.
    var isWriting: Bool {
        switch self {
        case .write: true
        case .confirm(let content): content.isWriting
        case .reason(let content): content.isWriting
        default: false
        }
    }
}

extension Scene {
    /// Whose portfolio is shown: the mentee's named, or the own, or with nil those of all mentees.
    func portfolio(_ mentee: PersonID?) -> PersonID? { mentee ?? (isMentee ? me : nil) }

    /// Into whose glass the viewer looks: the mentee named, or the own, or the first mentee's.
    func glassed(_ mentee: PersonID?) -> PersonID? { mentee ?? (isMentee ? me : speaker.mentees.first?.id) }
}
