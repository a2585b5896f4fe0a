extension Wording {
    static func outcome(was before: String, is after: String) -> String {
        "It proposed \(Visible.line(before)), and proposes \(Visible.line(after)) now."
    }

    private static func because(_ reason: String?) -> String { reason.map { " Reason: \(Visible.line($0))" } ?? "" }

    static func glassBroken(by who: String, until: String, reason: String) -> String {
        "\(who) broke the glass, to read it until \(until)." + because(reason)
    }

    /// - Parameter person: somebody else whom it concerns, by name.
    static func history(_ event: Event, who: String, person: String?, moment: String?, reason: String?) -> String {
        let moment = moment ?? ""
        let person = person ?? ""
        return switch event.verb {
        case .saved: "\(who) saved it for the first time."
        case .edited: "\(who) edited it, before anybody else had read it."
        case .amended: "\(who) amended it: a new revision, seen by everybody who can read it."
        case .deleted: "\(who) deleted it."
        case .erased:
            "\(who) erased it: its text is gone for good." + because(reason)
        case .shared: "\(who) shared it with the mentors."
        case .withdrawn: "\(who) withdrew it from the mentors."
        case .nominated: "\(who) nominated it for \(moment)."
        case .retracted: "\(who) took the nomination back; it is developmental again."
        case .asked: "\(who) asked to make it assessment; that takes the mentee's agreement."
        case .tookBack: "\(who) took the request back; it stays developmental."
        case .agreed: "\(who) agreed: it is assessment now."
        case .declined:
            "\(who) declined: it stays developmental." + because(reason)
        case .madeDevelopmental: "\(who) made it developmental: it does not go to the committee."
        case .acknowledged: "\(who) acknowledged it."
        case .goalState: "\(who) marked the goal as \(event.value ?? "")."
        case .read: "\(who) read it."
        case .sealed: "It was sealed into the dossier for \(moment)."
        case .dossierRead: "\(who) read the dossier for \(moment)."
        case .personAdded: "\(who) added a person."
        case .renamed: "\(who) changed a name."
        case .roles: "\(who) changed roles."
        case .suspended: "\(who) suspended a person."
        case .reinstated: "\(who) reinstated a person."
        case .keyAdded: "\(who) added a key."
        case .keyRevoked: "\(who) revoked a key."
        case .mentorshipStarted: "\(who) started a mentorship."
        case .mentorshipEnded: "\(who) ended a mentorship."
        case .programmeApplied: "\(who) applied a programme."
        case .imported: "\(who) imported a file."
        case .restored: "\(who) restored a backup."
        case .agreementOpened: "\(who) opened a round of the agreement."
        case .agreementAnswered: "\(who) answered the prompts of the agreement."
        case .agreementProposed: "\(who) proposed the words of the agreement."
        case .agreementSigned: "\(who) signed the agreement."
        case .calibrationOpened: "\(who) opened a round of the calibration."
        case .calibrated: "\(who) filled in the calibration."
        case .pulseGiven: "\(who) gave a pulse."
        case .pulseShown: "\(who) said whether the pulse is shown to the other."
        case .meetingPlanned: "\(who) planned the meeting."
        case .agendaWritten: "\(who) wrote the agenda."
        case .hatSwitched: "\(who) changed the hat."
        case .meetingSigned: "\(who) signed the meeting."
        case .meetingMoved: "\(who) moved the meeting."
        case .meetingCancelled: "\(who) called the meeting off."
        case .signatureVoided: "\(who) changed something after a signature: that one counts no more."
        case .handoverOpened: "\(who) opened a choice of what the successor inherits."
        case .handedOver: "\(who) chose what the successor inherits."
        case .handoverEnded: "The hand-over ended with the mentorship."
        case .itemHandedOver: "\(who) handed it over to \(person), at the change of mentor."
        case .itemTakenBack: "\(who) took it back from \(person), who had not opened it."
        case .released: "\(who) released it to the mentee."
        case .lapsed: "It was not released in time for its notice: it does not go to the committee for \(moment)."
        case .recused: "\(who) stepped aside for \(moment)."
        case .recusalOverridden: "\(who) let somebody sit for \(moment) in spite of a conflict."
        case .decisionProposed: "\(who) proposed a decision for \(moment)."
        case .decisionSigned: "\(who) signed the decision for \(moment)."
        case .dissented: "\(who) dissented from the decision for \(moment)."
        case .decided: "The decision for \(moment) is final."
        case .decisionRead: "\(who) read the decision for \(moment)."
        case .decisionAnswered: "\(who) answered the decision for \(moment)."
        case .appealed: "\(who) appealed against the decision for \(moment)."
        case .appealAssigned: "\(who) assigned the appeal to a panel."
        case .appealRuled: "\(who) ruled on the appeal."
        case .appealRead: "\(who) read the ruling on the appeal."
        case .escalated: "\(who) escalated a risk."
        case .escalationRead: "\(who) read the escalation."
        case .glassBroken: "\(who) broke the glass, to read it for a time."
        case .glassBreakRead: "\(who) read that the glass was broken."
        case .sealedAlone: "The dossier for \(moment) was sealed without an intermediate one before it."
        // Told to nobody else.
        case .exported: "\(who) took out everything that is kept about you."
        }
    }
}
