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
            /// Of a meeting of the mentee with a mentor, by either.
            case note(by: String, with: String)
            /// About the mentee, to the committee of a moment; shared with its release.
            case advice(by: String, for: String)
        }
        let kind: Kind
        let mentee: String
        /// Since when the mentors may read it; nil while it is private.
        var shared: Int64?
        var isAssessment: Bool
        /// Its mentor has asked to make it count as assessment, and there is no answer yet.
        var isAsked = false
        var created: Int64 = 0
        /// Successors to whom the mentee handed it over.
        var handed: Set<String> = []
    }

    /// Who met, or will.
    struct Meeting {
        let mentee: String
        let mentor: String
    }

    /// What a committee of a moment may read, and who sits on it.
    struct Sitting {
        let moment: String
        let start: Int64
        let cutoff: Int64
        let members: Set<String>
        let quorum: Int
    }

    /// Somebody on a committee stepped aside, or was let sit in spite of a conflict.
    struct Recusal {
        let member: String
        let mentee: String
        let moment: String
        let isDeclared: Bool
        let at: Int64
    }

    struct Decision {
        var informer: String
        /// From when on the mentee is to know.
        var informs: Int64
        /// Who took part, and whether they dissented.
        var parts: [String: Bool]
        var final: Int64?
    }

    struct Appeal {
        let id: String
        let mentee: String
        let moment: String
        var panel: Set<String> = []
        var isRuled = false
    }

    /// A mentor acted on a risk.
    struct Escalation {
        let id: String
        let by: String
        let mentee: String
        let told: Set<String>
        /// From when on the mentee is told.
        let until: Int64
        var read: Set<String> = []
    }

    /// A coordinator reads one item until a certain time.
    struct BrokenGlass {
        let id: String
        let by: String
        let item: String
        let mentee: String
        /// Who wrote it, if that was not the mentee.
        let author: String?
        let until: Int64
        var read: Set<String> = []
    }

    private(set) var people: [String: Person] = [:]
    /// In the order in which they began.
    private(set) var mentorships: [Mentorship] = []
    private(set) var items: [String: Item] = [:]
    private(set) var meetings: [String: Meeting] = [:]
    /// What is on record apart from acts: the programme, the dossiers, and what will or could go.
    var sittings: [Sitting] = []
    var sealed: [String: Set<String>] = [:]
    var inPlay: Set<String> = []
    /// What is between mentor and mentee.
    var pairs = PairOracle()
    private(set) var recusals: [Recusal] = []
    /// By mentee and moment.
    private(set) var decisions: [String: Decision] = [:]
    private(set) var appeals: [Appeal] = []
    /// Whom the programme lists for escalations, in its order.
    var listed: [String] = []
    private(set) var escalations: [Escalation] = []
    private(set) var brokenGlass: [BrokenGlass] = []

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
        // What was handed over was so for that mentorship.
        for id in items.keys where items[id]?.mentee == mentee { items[id]?.handed.remove(mentor) }
    }

    mutating func writes(_ item: String, mentee: String, at time: Int64) {
        items[item] = Item(kind: .own, mentee: mentee, shared: nil, isAssessment: false, created: time)
    }

    mutating func plans(_ meeting: String, mentee: String, mentor: String) {
        meetings[meeting] = Meeting(mentee: mentee, mentor: mentor)
    }

    /// "Each note carries the purpose under which it was written"; a mentee's is developmental whatever the hat.
    mutating func notes(_ item: String, in meeting: String, by author: String, isAssessment: Bool, at time: Int64) {
        guard let met = meetings[meeting] else { return }
        items[item] = Item(
            kind: .note(by: author, with: met.mentor), mentee: met.mentee, shared: time,
            isAssessment: isAssessment && author == met.mentor, created: time)
    }

    /// What the mentee can hand over to a successor: what the mentors before could read of the time before, and the
    /// successor does not see of itself. A response goes with what it answers.
    func inheritable(_ successor: String, of mentee: String) -> Set<String> {
        guard let mentorship = current(successor, mentee) else { return [] }
        return Set(
            items.filter { id, item in
                if case .response = item.kind { return false }
                guard item.mentee == mentee, item.created <= mentorship.start else { return false }
                if case .nobody = audience(item) { return false }
                // An advice that is not released is its writer's alone.
                if writerAlone(item) != nil { return false }
                return item.handed.contains(successor) || !reaches(mentorship, id, item)
            }.keys)
    }

    /// - Parameters:
    ///   - chosen: of what can be handed over.
    ///   - opened: what the successor has opened: that is not taken back.
    mutating func handsOver(_ chosen: Set<String>, to successor: String, of mentee: String, opened: Set<String>) {
        for id in inheritable(successor, of: mentee) {
            let isHanded = items[id]?.handed.contains(successor) ?? false
            if chosen.contains(id) || isHanded && opened.contains(id) {
                items[id]?.handed.insert(successor)
            } else {
                items[id]?.handed.remove(successor)
            }
        }
    }

    mutating func gives(_ item: String, by mentor: String, to mentee: String, isAssessment: Bool, at time: Int64) {
        items[item] = Item(
            kind: .feedback(by: mentor), mentee: mentee, shared: time, isAssessment: isAssessment, created: time)
    }

    mutating func observes(_ item: String, mentee: String, at time: Int64) {
        items[item] = Item(kind: .observation, mentee: mentee, shared: time, isAssessment: true, created: time)
    }

    mutating func responds(_ item: String, to target: String, at time: Int64) {
        items[item] = Item(
            kind: .response(to: target), mentee: items[target]?.mentee ?? "", shared: time, isAssessment: true,
            created: time)
    }

    mutating func advises(_ item: String, by mentor: String, about mentee: String, for moment: String) {
        items[item] = Item(
            kind: .advice(by: mentor, for: moment), mentee: mentee, shared: nil, isAssessment: true)
    }

    mutating func releases(_ item: String, at time: Int64) { items[item]?.shared = time }

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

    mutating func recuses(_ member: String, _ mentee: String, _ moment: String, at time: Int64) {
        recusals.append(Recusal(member: member, mentee: mentee, moment: moment, isDeclared: true, at: time))
        // "A member who has signed cannot step aside without voiding that signature"; what is final stays.
        let key = mentee + " " + moment
        if decisions[key]?.final == nil { decisions[key]?.parts[member] = nil }
    }

    mutating func letsSit(_ member: String, _ mentee: String, _ moment: String, at time: Int64) {
        recusals.append(Recusal(member: member, mentee: mentee, moment: moment, isDeclared: false, at: time))
    }

    /// A changed proposal voids what was signed; whoever proposes signs.
    mutating func proposes(
        _ member: String, _ mentee: String, _ moment: String, informer: String, informs: Int64, at time: Int64
    ) {
        decisions[mentee + " " + moment] = Decision(informer: informer, informs: informs, parts: [member: false])
        settle(mentee, moment, at: time)
    }

    mutating func takesPart(_ member: String, _ mentee: String, _ moment: String, dissents: Bool, at time: Int64) {
        decisions[mentee + " " + moment]?.parts[member] = dissents
        settle(mentee, moment, at: time)
    }

    /// "Quorum enforced; deciding needs the quorum after recusals": of those who sit, and not against most of them.
    private mutating func settle(_ mentee: String, _ moment: String, at time: Int64) {
        let key = mentee + " " + moment
        guard let decision = decisions[key], decision.final == nil,
            let sitting = sittings.first(where: { $0.moment == moment })
        else { return }
        let counted = decision.parts.filter { sits($0.key, over: mentee, sitting) }
        let dissents = counted.values.count { $0 }
        if counted.count >= sitting.quorum, dissents * 2 <= counted.count { decisions[key]?.final = time }
    }

    mutating func appeals(_ id: String, _ mentee: String, _ moment: String) {
        appeals.append(Appeal(id: id, mentee: mentee, moment: moment))
    }

    mutating func assigns(_ id: String, _ panel: Set<String>) {
        for index in appeals.indices where appeals[index].id == id { appeals[index].panel = panel }
    }

    mutating func rules(_ id: String) {
        for index in appeals.indices where appeals[index].id == id { appeals[index].isRuled = true }
    }

    /// "Named people of the programme" are told, if they are there to be told; neither who acts nor whom it is about.
    mutating func escalates(_ id: String, by mentor: String, about mentee: String, until: Int64) {
        let told = listed.filter { $0 != mentor && $0 != mentee && people[$0]?.isSuspended == false }
        escalations.append(Escalation(id: id, by: mentor, mentee: mentee, told: Set(told), until: until))
    }

    mutating func readsEscalation(_ id: String, by person: String) {
        for index in escalations.indices where escalations[index].id == id { escalations[index].read.insert(person) }
    }

    mutating func breaksGlass(_ id: String, by coordinator: String, of item: String, until: Int64) {
        guard let mentee = items[item]?.mentee else { return }
        let author = author(of: item)
        brokenGlass.append(
            BrokenGlass(
                id: id, by: coordinator, item: item, mentee: mentee, author: author == mentee ? nil : author,
                until: until))
    }

    /// Those who are told have read of all that they are told of.
    mutating func readsOfGlass(_ person: String) {
        for index in brokenGlass.indices where isToldOfGlass(person, as: nil, brokenGlass[index]) {
            brokenGlass[index].read.insert(person)
        }
    }

    /// What was erased is not there any more: nobody is let in by it, and nobody is told more than that it was.
    mutating func erases(_ record: String) {
        meetings[record] = nil
        appeals.removeAll { $0.id == record }
        escalations.removeAll { $0.id == record }
        brokenGlass.removeAll { $0.id == record }
    }

    mutating func erasesDecision(_ mentee: String, _ moment: String) { decisions[mentee + " " + moment] = nil }

    // MARK: - Who sees what

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
    private func readsSealed(_ viewer: String, _ mentee: String, _ moment: String) -> Bool {
        if appeals.contains(where: { $0.mentee == mentee && $0.moment == moment && hears(viewer, $0) }) { return true }
        return sittings.contains { $0.moment == moment && sits(viewer, over: mentee, $0) }
    }

    /// A mentor of the mentee is nobody's panel any more.
    private func hears(_ viewer: String, _ appeal: Appeal) -> Bool {
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
    private func writerAlone(_ item: Item) -> String? {
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

    private func hearsAppeal(_ viewer: String, as role: String?, _ mentee: String, _ moment: String) -> Bool {
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

    func current(_ mentor: String, _ mentee: String) -> Mentorship? {
        mentorships.first { $0.mentor == mentor && $0.mentee == mentee && $0.end == nil }
    }

    /// On the committee, and recused neither as the mentee nor as a mentor, now or in the period judged.
    private func sits(_ viewer: String, over mentee: String, _ sitting: Sitting) -> Bool {
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
        case .one(let mentor): return mentor == mentorship.mentor || item.handed.contains(mentorship.mentor)
        case .mentors:
            switch item.kind {
            case .feedback(mentorship.mentor), .note(mentorship.mentor, _), .advice(mentorship.mentor, _): return true
            default: return isHandedOver(id, item, mentorship)
            }
        }
    }

    private func isHandedOver(_ id: String, _ item: Item, _ mentorship: Mentorship) -> Bool {
        if inPlay.contains(id) || !sealed[id, default: []].isEmpty || item.handed.contains(mentorship.mentor) {
            return true
        }
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
