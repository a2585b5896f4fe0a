/// Who sees what.
extension VisibilityOracle {
    /// "Rights are their union minus recusals, `--role R` narrows." Somebody suspended is nobody.
    func roles(_ viewer: String, as role: String?) -> Set<String> {
        guard let person = people[viewer], !person.isSuspended else { return [] }
        return role.map { person.roles.intersection([$0]) } ?? person.roles
    }

    func sees(_ viewer: String, as role: String?, _ id: String) -> Bool {
        guard let item = items[id] else { return false }
        let roles = roles(viewer, as: role)
        if let writer = writerAlone(item) {
            return roles.contains("mentor") && viewer == writer && current(viewer, item.mentee) != nil
        }
        if roles.contains("mentee"), item.mentee == viewer { return true }
        if roles.contains("mentor"), let mentorship = current(viewer, item.mentee), reaches(mentorship, id, item) {
            return true
        }
        return roles.contains("committee")
            && sealed[id, default: []].contains { readsSealed(viewer, item.mentee, $0) }
    }

    /// Only in what was sealed: there somebody else's revisions, readings and answers are nobody's business.
    func seesAsCommitteeAlone(_ viewer: String, as role: String?, _ id: String) -> Bool {
        guard let item = items[id], sees(viewer, as: role, id) else { return false }
        let roles = roles(viewer, as: role)
        if roles.contains("mentee"), item.mentee == viewer { return false }
        guard roles.contains("mentor"), let mentorship = current(viewer, item.mentee) else { return true }
        return !reaches(mentorship, id, item)
    }

    /// A meeting is for the two who meet, while the mentorship lasts; the mentee keeps it.
    func attends(_ viewer: String, as role: String?, _ id: String) -> Bool {
        guard let meeting = meetings[id] else { return false }
        let roles = roles(viewer, as: role)
        if roles.contains("mentee"), meeting.mentee == viewer { return true }
        return roles.contains("mentor") && meeting.mentor == viewer && current(viewer, meeting.mentee) != nil
    }

    func looksIntoGlass(_ viewer: String, as role: String?, of mentee: String) -> Bool {
        let roles = roles(viewer, as: role)
        if roles.contains("mentee"), viewer == mentee { return true }
        return roles.contains("mentor") && current(viewer, mentee) != nil
    }

    /// - Parameter hasDossier: whether one was sealed.
    func readsDossier(_ viewer: String, as role: String?, of mentee: String, for moment: String, hasDossier: Bool)
        -> Bool
    {
        let roles = roles(viewer, as: role)
        guard hasDossier, !roles.isEmpty else { return false }
        if roles.contains("mentee"), viewer == mentee { return true }
        return roles.contains("committee") && readsSealed(viewer, mentee, moment)
    }

    /// On its committee and not recused, or on the panel of an appeal against what was decided about it.
    func readsSealed(_ viewer: String, _ mentee: String, _ moment: String) -> Bool {
        if appeals.contains(where: { $0.mentee == mentee && $0.moment == moment && hears(viewer, $0) }) { return true }
        return sittings.contains { $0.moment == moment && sits(viewer, over: mentee, $0) }
    }

    /// A mentor of the mentee is nobody's panel any more.
    func hears(_ viewer: String, _ appeal: Appeal) -> Bool {
        appeal.panel.contains(viewer) && appeal.mentee != viewer
            && !mentorships.contains { $0.mentor == viewer && $0.mentee == appeal.mentee && $0.end == nil }
    }

    // MARK: - Who knows of a decision, a recusal, an appeal

    func sitsOver(_ viewer: String, as role: String?, _ mentee: String, _ moment: String) -> Bool {
        roles(viewer, as: role).contains("committee")
            && sittings.contains { $0.moment == moment && sits(viewer, over: mentee, $0) }
    }

    /// "Before its release to the mentee it is its author's alone"; that there is one, and could go, is in the glass of
    /// all who look into it.
    func writerAlone(_ item: Item) -> String? {
        guard case .advice(let writer, _) = item.kind, item.shared == nil else { return nil }
        return writer
    }

    /// Told by the glass for a moment: not what it says, but that it is there and could go.
    func isToldOf(_ id: String, for moment: String) -> Bool {
        guard let item = items[id], case .advice(_, moment) = item.kind, item.shared == nil else { return false }
        return inPlay.contains(id)
    }

    /// Of what is by one of the people; nil for an observation.
    func author(of id: String) -> String? {
        guard let item = items[id] else { return nil }
        switch item.kind {
        case .own, .response: return item.mentee
        case .feedback(let mentor): return mentor
        case .note(let author, _): return author
        case .advice(let mentor, _): return mentor
        case .observation: return nil
        }
    }

    func isUnreleased(_ id: String) -> Bool { items[id].map { writerAlone($0) != nil } ?? false }

    func hearsAppeal(_ viewer: String, as role: String?, _ mentee: String, _ moment: String) -> Bool {
        roles(viewer, as: role).contains("committee")
            && appeals.contains { $0.mentee == mentee && $0.moment == moment && hears(viewer, $0) }
    }

    /// Before it is final the members who sit and nobody else; the mentee from the day on which they are told; the mentor
    /// who tells them once it is final; a panel that hears an appeal against it.
    ///
    /// - Parameter past: what was proposed before and taken back, which the one who tells is not told.
    func knowsDecision(
        _ viewer: String, as role: String?, of mentee: String, for moment: String, past: Bool = false, at now: Int64
    ) -> Bool {
        guard let decision = decisions[mentee + " " + moment] else { return false }
        let roles = roles(viewer, as: role)
        if roles.contains("mentee"), viewer == mentee {
            return decision.final.map { max($0, decision.informs) <= now } ?? false
        }
        if sitsOver(viewer, as: role, mentee, moment) || hearsAppeal(viewer, as: role, mentee, moment) { return true }
        return !past && decision.final != nil && decision.informer == viewer && roles.contains("mentor")
            && current(viewer, mentee) != nil
    }

    func knowsRecusal(_ viewer: String, as role: String?, _ recusal: Recusal) -> Bool {
        let roles = roles(viewer, as: role)
        guard !roles.isEmpty else { return false }
        if roles.contains("mentee"), viewer == recusal.mentee { return true }
        return recusal.member == viewer || roles.contains("coordinator")
            || sitsOver(viewer, as: role, recusal.mentee, recusal.moment)
            || hearsAppeal(viewer, as: role, recusal.mentee, recusal.moment)
    }

    enum AppealPart { case existence, grounds, ruling }

    /// Its grounds are the mentee's and the panel's; the committee hears what was ruled; who keeps the process that there
    /// is one.
    func knowsAppeal(_ viewer: String, as role: String?, _ appeal: Appeal, _ part: AppealPart) -> Bool {
        let roles = roles(viewer, as: role)
        if roles.contains("mentee"), viewer == appeal.mentee { return true }
        if roles.contains("committee"), hears(viewer, appeal) { return true }
        let isOfCommittee = appeal.isRuled && sitsOver(viewer, as: role, appeal.mentee, appeal.moment)
        switch part {
        case .existence: return isOfCommittee || roles.contains("coordinator")
        case .ruling: return isOfCommittee
        case .grounds: return false
        }
    }

    /// "Its author sees every revision"; who mentors and did not write it, those that stood while they could read it. The
    /// mentee reads what was amended.
    func mayHear(_ viewer: String, as role: String?, _ id: String, revision: Int, latest: Int) -> Bool {
        guard let item = items[id], revision != latest else { return true }
        if author(of: id) == viewer || item.mentee == viewer && roles(viewer, as: role).contains("mentee") {
            return true
        }
        return heard[id]?[revision]?.contains(viewer) ?? false
    }

    func current(_ mentor: String, _ mentee: String) -> Mentorship? {
        mentorships.first { $0.mentor == mentor && $0.mentee == mentee && $0.end == nil }
    }

    /// On the committee, and recused neither as the mentee nor as a mentor, now or in the period judged.
    func sits(_ viewer: String, over mentee: String, _ sitting: Sitting) -> Bool {
        guard sitting.members.contains(viewer), viewer != mentee else { return false }
        let last = recusals.last {
            $0.member == viewer && $0.mentee == mentee && $0.moment == sitting.moment
        }
        if let last, last.isDeclared { return false }
        return !mentorships.contains { mentorship in
            guard mentorship.mentor == viewer, mentorship.mentee == mentee else { return false }
            // Whoever let the member sit knew of what there was then.
            if let last, mentorship.start <= last.at { return false }
            guard let end = mentorship.end else { return true }
            return mentorship.start <= sitting.cutoff && end > sitting.start
        }
    }

    /// What a current mentor may read: what is shared with the mentors, and the own feedback. "A current mentor always
    /// sees what will or could go"; of the rest a successor sees what was shared anew.
    func reaches(_ mentorship: Mentorship, _ id: String, _ item: Item) -> Bool {
        if case .response(let target) = item.kind {
            // "Goes where that goes." The own feedback of an earlier mentorship is read again; what was answered to it
            // was that mentorship's.
            guard let answered = items[target], reaches(mentorship, target, answered) else { return false }
            if case .one = audience(answered) { return true }
            return isHandedOver(target, answered, mentorship)
        }
        switch audience(item) {
        case .nobody: return false
        case .one(let mentor): return mentor == mentorship.mentor || item.handed.contains(mentorship.mentor)
        case .mentors:
            switch item.kind {
            case .feedback(mentorship.mentor), .note(mentorship.mentor, _), .advice(mentorship.mentor, _): return true
            default: return isHandedOver(id, item, mentorship)
            }
        }
    }

    func isHandedOver(_ id: String, _ item: Item, _ mentorship: Mentorship) -> Bool {
        if inPlay.contains(id) || !sealed[id, default: []].isEmpty || item.handed.contains(mentorship.mentor) {
            return true
        }
        let first = mentorships.first { $0.mentee == mentorship.mentee }
        if first?.mentor == mentorship.mentor, first?.start == mentorship.start { return true }
        return item.shared.map { $0 >= mentorship.start } ?? false
    }

    enum Audience {
        case nobody
        case one(String)
        case mentors
    }

    func audience(_ item: Item) -> Audience {
        switch item.kind {
        case .own: return item.shared == nil ? .nobody : .mentors
        case .advice(let writer, _): return item.shared == nil ? .one(writer) : .mentors
        case .observation: return .mentors
        case .feedback(let mentor):
            // "Developmental feedback is seen by its author and the mentee"; asked for, by all current mentors.
            return item.isAssessment || item.isAsked ? .mentors : .one(mentor)
        case .note(_, let mentor):
            // Of the two who met, until it counts.
            return item.isAssessment || item.isAsked ? .mentors : .one(mentor)
        case .response(let target):
            // "Goes where that goes."
            return items[target].map(audience) ?? .nobody
        }
    }
}
