// Who sees what, as `design.md` §1 and §3 say it, and from nothing else: this file imports nothing, knows no type of the
// journal, and learns what happened from the acts that were done, not from what the journal made of them.

/// The people, the mentorships and the items, as somebody would know them who had watched every act.
struct VisibilityOracle {
    struct Person {
        var roles: Set<String>
        var isSuspended = false
    }

    struct Mentorship {
        let mentor: String
        let mentee: String
        let start: Int64
        var end: Int64?
    }

    struct Item {
        enum Kind: Equatable {
            /// A reflection or a goal.
            case own
            case feedback(by: String)
            case observation
            case response(to: String)
        }
        let kind: Kind
        let mentee: String
        /// Since when the mentors may read it; nil while it is private.
        var shared: Int64?
        var isAssessment: Bool
        /// Its mentor has asked to make it count as assessment, and there is no answer yet.
        var isAsked = false
    }

    /// What a committee of a moment may read, and who sits on it.
    struct Sitting {
        let moment: String
        let start: Int64
        let cutoff: Int64
        let members: Set<String>
    }

    private(set) var people: [String: Person] = [:]
    /// In the order in which they began.
    private(set) var mentorships: [Mentorship] = []
    private(set) var items: [String: Item] = [:]
    /// What is on record apart from acts: the programme, the dossiers, and what will or could go.
    var sittings: [Sitting] = []
    var sealed: [String: Set<String>] = [:]
    var inPlay: Set<String> = []

    // MARK: - What happens

    mutating func adds(_ person: String, roles: Set<String>) { people[person] = Person(roles: roles) }
    mutating func sets(_ person: String, roles: Set<String>) { people[person]?.roles = roles }
    /// Whom the programme names is on its committee.
    mutating func seats(_ person: String) { people[person, default: Person(roles: [])].roles.insert("committee") }
    mutating func suspends(_ person: String, _ isSuspended: Bool) { people[person]?.isSuspended = isSuspended }

    mutating func begins(_ mentor: String, _ mentee: String, at time: Int64) {
        mentorships.append(Mentorship(mentor: mentor, mentee: mentee, start: time))
    }

    mutating func ends(_ mentor: String, _ mentee: String, at time: Int64) {
        for index in mentorships.indices
        where mentorships[index].mentor == mentor && mentorships[index].mentee == mentee
            && mentorships[index].end == nil
        {
            mentorships[index].end = time
        }
    }

    mutating func writes(_ item: String, mentee: String) {
        items[item] = Item(kind: .own, mentee: mentee, shared: nil, isAssessment: false)
    }

    mutating func gives(_ item: String, by mentor: String, to mentee: String, isAssessment: Bool, at time: Int64) {
        items[item] = Item(kind: .feedback(by: mentor), mentee: mentee, shared: time, isAssessment: isAssessment)
    }

    mutating func observes(_ item: String, mentee: String, at time: Int64) {
        items[item] = Item(kind: .observation, mentee: mentee, shared: time, isAssessment: true)
    }

    mutating func responds(_ item: String, to target: String, at time: Int64) {
        items[item] = Item(
            kind: .response(to: target), mentee: items[target]?.mentee ?? "", shared: time, isAssessment: true)
    }

    mutating func deletes(_ item: String) { items[item] = nil }

    /// To share again is to share anew with a mentor who came later, if there is one who misses it.
    mutating func shares(_ item: String, at time: Int64) {
        guard let found = items[item] else { return }
        let isMissed = mentorships.contains { mentorship in
            mentorship.mentee == found.mentee && mentorship.end == nil && !reaches(mentorship, item, found)
        }
        if found.shared == nil || isMissed { items[item]?.shared = time }
    }

    mutating func withdraws(_ item: String) { items[item]?.shared = nil }

    mutating func nominates(_ item: String, at time: Int64) {
        items[item]?.isAssessment = true
        if items[item]?.shared == nil { items[item]?.shared = time }
    }

    mutating func retracts(_ item: String) { items[item]?.isAssessment = false }

    mutating func asks(_ item: String) { items[item]?.isAsked = true }

    /// Taken back, edited, declined, or made developmental.
    mutating func isDevelopmental(_ item: String) {
        items[item]?.isAsked = false
        items[item]?.isAssessment = false
    }

    /// An edit ends a request, and so does an erasure.
    mutating func isEdited(_ item: String) { items[item]?.isAsked = false }

    mutating func agrees(_ item: String) {
        items[item]?.isAsked = false
        items[item]?.isAssessment = true
    }

    // MARK: - Who sees what

    /// "Rights are their union minus recusals, `--role R` narrows." Somebody suspended is nobody.
    func roles(_ viewer: String, as role: String?) -> Set<String> {
        guard let person = people[viewer], !person.isSuspended else { return [] }
        return role.map { person.roles.intersection([$0]) } ?? person.roles
    }

    func sees(_ viewer: String, as role: String?, _ id: String) -> Bool {
        guard let item = items[id] else { return false }
        let roles = roles(viewer, as: role)
        if roles.contains("mentee"), item.mentee == viewer { return true }
        if roles.contains("mentor"), let mentorship = current(viewer, item.mentee), reaches(mentorship, id, item) {
            return true
        }
        return roles.contains("committee")
            && sealed[id, default: []].contains { moment in
                sittings.contains { $0.moment == moment && sits(viewer, over: item.mentee, $0) }
            }
    }

    /// Only in what was sealed: there somebody else's revisions, readings and answers are nobody's business.
    func seesAsCommitteeAlone(_ viewer: String, as role: String?, _ id: String) -> Bool {
        guard let item = items[id], sees(viewer, as: role, id) else { return false }
        let roles = roles(viewer, as: role)
        if roles.contains("mentee"), item.mentee == viewer { return false }
        guard roles.contains("mentor"), let mentorship = current(viewer, item.mentee) else { return true }
        return !reaches(mentorship, id, item)
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
        return roles.contains("committee")
            && sittings.contains { $0.moment == moment && sits(viewer, over: mentee, $0) }
    }

    private func current(_ mentor: String, _ mentee: String) -> Mentorship? {
        mentorships.first { $0.mentor == mentor && $0.mentee == mentee && $0.end == nil }
    }

    /// On the committee, and recused neither as the mentee nor as a mentor, now or in the period judged.
    private func sits(_ viewer: String, over mentee: String, _ sitting: Sitting) -> Bool {
        guard sitting.members.contains(viewer), viewer != mentee else { return false }
        return !mentorships.contains { mentorship in
            guard mentorship.mentor == viewer, mentorship.mentee == mentee else { return false }
            guard let end = mentorship.end else { return true }
            return mentorship.start <= sitting.cutoff && end > sitting.start
        }
    }

    /// What a current mentor may read: what is shared with the mentors, and the own feedback. "A current mentor always
    /// sees what will or could go"; of the rest a successor sees what was shared anew.
    private func reaches(_ mentorship: Mentorship, _ id: String, _ item: Item) -> Bool {
        if case .response(let target) = item.kind {
            // "Goes where that goes." The own feedback of an earlier mentorship is read again; what was answered to it
            // was that mentorship's.
            guard let answered = items[target], reaches(mentorship, target, answered) else { return false }
            if case .one = audience(answered) { return true }
            return isHandedOver(target, answered, mentorship)
        }
        switch audience(item) {
        case .nobody: return false
        case .one(let mentor): return mentor == mentorship.mentor
        case .mentors:
            if item.kind == .feedback(by: mentorship.mentor) { return true }
            return isHandedOver(id, item, mentorship)
        }
    }

    private func isHandedOver(_ id: String, _ item: Item, _ mentorship: Mentorship) -> Bool {
        if inPlay.contains(id) || !sealed[id, default: []].isEmpty { return true }
        let first = mentorships.first { $0.mentee == mentorship.mentee }
        if first?.mentor == mentorship.mentor, first?.start == mentorship.start { return true }
        return item.shared.map { $0 >= mentorship.start } ?? false
    }

    private enum Audience {
        case nobody
        case one(String)
        case mentors
    }

    private func audience(_ item: Item) -> Audience {
        switch item.kind {
        case .own: return item.shared == nil ? .nobody : .mentors
        case .observation: return .mentors
        case .feedback(let mentor):
            // "Developmental feedback is seen by its author and the mentee"; asked for, by all current mentors.
            return item.isAssessment || item.isAsked ? .mentors : .one(mentor)
        case .response(let target):
            // "Goes where that goes."
            return items[target].map(audience) ?? .nobody
        }
    }
}
