import Journal

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

extension Place {
    /// The screen that it is; nil where there is none for this viewer.
    func screen(_ scene: Scene) -> (any Screen)? {
        switch self {
        case .today: return TodayScreen()
        case .portfolio(let mentee, let item):
            guard scene.isMentee || scene.isMentor || scene.isCommittee else { return nil }
            return PortfolioScreen(scene.portfolio(mentee), selecting: item)
        case .glass(let mentee, let moment):
            return scene.glassed(mentee).map { GlassScreen($0, moment) }
        case .committeeView(let mentee, let moment):
            return scene.glassed(mentee).map { CommitteeViewScreen($0, moment) }
        case .people: return PeopleScreen()
        case .write(let subject): return scene.me.map { WriteScreen(subject, by: $0) }
        case .resume(let draft):
            return scene.me.map { me -> any Screen in
                switch draft.subject {
                case .decline(let item): ConfirmScreen(resuming: draft, declining: item, by: me)
                default:
                    ReasonScreen.Deed(draft.subject).map {
                        ReasonScreen(resuming: draft, $0, by: me, scene)
                    } ?? WriteScreen(resuming: draft, by: me)
                }
            }
        case .confirm(let act, let entry): return ConfirmScreen(act, about: entry, scene)
        case .decline(let entry): return scene.me.map { ConfirmScreen(declining: entry, by: $0) }
        case .chooseMoment(let entry): return MomentScreen(nominating: entry, scene)
        case .drafts: return scene.me.map { _ in DraftsScreen() }
        case .history(let entry): return HistoryScreen(entry)
        case .search(let words): return scene.me.map { _ in SearchScreen(words) }
        case .savedSearches(let name): return scene.me.map { _ in SearchScreen(saved: name) }
        case .programme: return ProgrammeScreen()
        case .help(let contexts): return HelpScreen(contexts)
        case .messages: return MessagesScreen()
        case .themes: return ThemesScreen()
        case .manual(let name): return ManualScreen(name, scene)
        case .dossier(let mentee, let moment): return DossierScreen(mentee, moment)
        case .agreement(let other): return scene.isInPair ? AgreementScreen(other) : nil
        case .calibration(let other): return scene.isInPair ? CalibrationScreen(other) : nil
        case .pulse(let other): return scene.isInPair ? PulseScreen(other) : nil
        case .pulseSummary: return scene.keepsProcess ? PulseSummaryScreen() : nil
        case .pictures(let mentee, let moment, let picture):
            return scene.glassed(mentee).map { PicturesScreen($0, moment, picture) }
        case .meetings:
            return scene.isMentee || scene.isMentor ? MeetingsScreen() : nil
        case .meeting(let id): return scene.me.map { _ in MeetingScreen(id) }
        case .planMeeting(let time): return scene.me.map { _ in MeetingTimeScreen(planningAt: time) }
        case .moveMeeting(let line, let time): return MeetingTimeScreen(moving: line, to: time, scene)
        case .handover(let successor): return scene.isMentee ? HandoverScreen(to: successor) : nil
        case .advice(let mentee): return scene.glassed(mentee).map { AdviceScreen($0) }
        case .access: return scene.me.map { _ in AccessScreen() }
        case .escalations: return scene.me.map { _ in EscalationsScreen() }
        case .escalation(let id): return scene.me.map { _ in EscalationScreen(id) }
        case .process: return scene.keepsProcess ? ProcessScreen() : nil
        case .retention: return RetentionScreen()
        case .cohort(let moment): return scene.isCommittee ? CohortScreen(moment) : nil
        case .decision(let mentee, let moment):
            return scene.me == nil || mentee == nil && !scene.isMentee
                ? nil : DecisionScreen(mentee, moment)
        case .sign(let mentee, let moment): return SignScreen(mentee, moment)
        case .reason(let deed): return ReasonScreen(deed, by: scene.me, scene)
        case .item(let id): return scene.me.map { _ in ItemScreen(id) }
        case .recusals: return RecusalsScreen()
        case .minutes(let moment): return scene.isCommittee ? MinutesScreen(moment) : nil
        case .appeals: return AppealsScreen()
        case .appeal(let id): return AppealScreen(id)
        }
    }
}

extension Scene {
    /// Whose portfolio is shown: the mentee's named, or the own, or with nil those of all mentees.
    func portfolio(_ mentee: PersonID?) -> PersonID? { mentee ?? (isMentee ? me : nil) }

    /// Into whose glass the viewer looks: the mentee named, or the own, or the first mentee's.
    func glassed(_ mentee: PersonID?) -> PersonID? { mentee ?? (isMentee ? me : speaker.mentees.first?.id) }
}
