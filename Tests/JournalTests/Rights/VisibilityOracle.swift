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
    /// Which mentors could read an item while a revision of it was the last one.
    private(set) var heard: [String: [Int: Set<String>]] = [:]

    // MARK: - What happens

    /// After each act: who mentors and can read what there is now.
    mutating func hear(latest: [String: Int]) {
        let mentors = people.keys.filter { people[$0]?.roles.contains("mentor") == true }
        for (id, revision) in latest {
            for mentor in mentors where sees(mentor, as: "mentor", id) {
                heard[id, default: [:]][revision, default: []].insert(mentor)
            }
        }
    }

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
}
