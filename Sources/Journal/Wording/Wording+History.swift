extension Wording {
    static func history(_ event: Event, who: String, moment: String?, reason: String?) -> String {
        let moment = moment ?? ""
        return switch event.verb {
        case .saved: "\(who) saved it for the first time."
        case .edited: "\(who) edited it, before anybody else had read it."
        case .amended: "\(who) amended it: a new revision, seen by everybody who can read it."
        case .deleted: "\(who) deleted it."
        case .erased:
            "\(who) erased it: its text is gone for good." + (reason.map { " Reason: \(Visible.line($0))" } ?? "")
        case .shared: "\(who) shared it with the mentors."
        case .withdrawn: "\(who) withdrew it from the mentors."
        case .nominated: "\(who) nominated it for \(moment)."
        case .retracted: "\(who) took the nomination back; it is developmental again."
        case .asked: "\(who) asked to make it assessment; that takes the mentee's agreement."
        case .tookBack: "\(who) took the request back; it stays developmental."
        case .agreed: "\(who) agreed: it is assessment now."
        case .declined:
            "\(who) declined: it stays developmental." + (reason.map { " Reason: \(Visible.line($0))" } ?? "")
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
        }
    }
}
