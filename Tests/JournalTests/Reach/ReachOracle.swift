import Journal
import Synchronization

/// What `design.md` §2 says about one item and one moment, written from that page alone.
///
/// It shares no code with the product but the shapes of its values: it reckons its own periods, days and carry-over.
struct ReachOracle {
    let programme: Programme
    let portfolio: Portfolio
    let now: Instant

    /// The answers that the page allows; more than one where it leaves the wording of a reason open.
    func answers(_ item: Item, answering target: Item?, for moment: Moment) -> [Reach] {
        let told = rulesAndCarryOver(item, answering: target, for: moment)
        if item.sealedIn.contains(moment.id) { return anyGround(of: item, answering: target, for: moment) }
        if hasNoDossier(moment) {
            // Nothing goes where there is no dossier; a reason of its own may be told as well.
            return [.wont(.noDossier)] + told.filter { $0.word == .wont }
        }
        guard now >= moment.cutoff else { return told }
        // The dossier is frozen, and this is not in it.
        return told.map { $0.word == .wont ? $0 : .wont(.late) }
    }

    /// "Every mentee active at the cutoff gets a dossier"; one who came after it has none, and nothing goes.
    private func hasNoDossier(_ moment: Moment) -> Bool {
        if portfolio.since > moment.cutoff { return true }
        return now < moment.cutoff ? !portfolio.isActive : !portfolio.sealed.contains(moment.id)
    }

    /// Sealed: the word is certain; of the grounds, every one that truly held is allowed.
    private func anyGround(of item: Item, answering target: Item?, for moment: Moment) -> [Reach] {
        var grounds: [Reach] = []
        if case .response(let to) = item.kind { return [.sealed(.answers(to))] }
        for told in rulesAndCarryOver(item, answering: target, for: moment) {
            if case .will(let ground) = told { grounds.append(.sealed(ground)) }
        }
        for earlier in intermediates(closedBy: moment) where item.sealedIn.contains(earlier.id) {
            grounds.append(.sealed(.carried(from: earlier.id)))
        }
        return grounds
    }

    // MARK: carry-over: "what was sealed for an intermediate moment is carried on into the high-stakes one"

    private func rulesAndCarryOver(_ item: Item, answering target: Item?, for moment: Moment) -> [Reach] {
        let own = firstRuleThatFits(item, answering: target, for: moment)
        var carried: [Reach] = []
        // Advice goes to its one moment and is never carried on, and what answers it goes where it goes.
        if (target ?? item).kind.name == .advice { return own }
        for earlier in intermediates(closedBy: moment) {
            if item.sealedIn.contains(earlier.id) {
                carried.append(.will(.carried(from: earlier.id)))
            } else if now < earlier.cutoff, !hasNoDossier(earlier) {
                // It will be sealed there, and so it will be carried on.
                for reach in firstRuleThatFits(item, answering: target, for: earlier) where reach.word == .will {
                    carried.append(.will(.carried(from: earlier.id)))
                }
            }
        }
        let goes = (own + carried).filter { $0.word == .will }
        return goes.isEmpty ? own : goes
    }

    /// The intermediate moments whose period is closed by this high-stakes one: their cutoff lies in its period, and
    /// in no earlier high-stakes one's.
    private func intermediates(closedBy high: Moment) -> [Moment] {
        guard high.stakes == .high else { return [] }
        return programme.moments.filter { earlier in
            guard earlier.stakes == .intermediate, holds(high, earlier.cutoff) else { return false }
            return !programme.moments.contains {
                $0.stakes == .high && $0.cutoff < high.cutoff && holds($0, earlier.cutoff)
            }
        }
    }

    private func holds(_ moment: Moment, _ time: Instant) -> Bool {
        time.seconds > moment.start.seconds && time.seconds <= moment.cutoff.seconds
    }

    // MARK: the nine rules, first that fits

    private func firstRuleThatFits(_ item: Item, answering target: Item?, for moment: Moment) -> [Reach] {
        // What was erased before it was sealed does not go.
        if item.isErased { return [.wont(.erased)] }
        for rule in [rule7, rule1, rule2, rule3, rule4, rule5, rule6, rule8] {
            if let reach = rule(item, target, moment) { return reach }
        }
        return [.wont(.developmental)]
    }

    /// 1. A draft or a private item reaches nobody but its author.
    private func rule1(_ item: Item, _: Item?, _: Moment) -> [Reach]? {
        item.audience == .private ? [.wont(.private)] : nil
    }

    /// 2. A response goes wherever the item it answers goes, if written before that cutoff.
    private func rule2(_ item: Item, _ target: Item?, _ moment: Moment) -> [Reach]? {
        guard case .response(let to) = item.kind, let target else { return nil }
        let inTime = item.created < moment.cutoff
        if target.sealedIn.contains(moment.id) { return inTime ? [.will(.answers(to))] : [.wont(.late)] }
        return answers(target, answering: nil, for: moment).map { reach in
            switch reach {
            case .will: inTime ? .will(.answers(to)) : .wont(.late)
            case .could: inTime ? reach : .wont(.late)
            case .wont, .sealed: reach
            }
        }
    }

    /// 3. A mentee's item goes only if the mentee nominates it.
    private func rule3(_ item: Item, _: Item?, _ moment: Moment) -> [Reach]? {
        guard case .person(let author) = item.author, author == item.mentee else { return nil }
        for nomination in item.nominations where nomination.moment == moment.id {
            return [.will(.nominated(at: nomination.at))]
        }
        if case .reflection(.selfAssessment(let written)) = item.kind, written == moment.id {
            // "An item sealed anywhere refuses … nominate": nobody can act any more.
            if now < moment.cutoff, item.sealedIn.isEmpty { return [.could(.nomination, until: moment.cutoff)] }
            return [.wont(.late), .wont(.developmental), .wont(.otherMoment)]
        }
        return item.nominations.isEmpty ? [.wont(.developmental)] : [.wont(.otherMoment)]
    }

    /// 4. A mentor's developmental item that the mentor asks to make assessment: two keys.
    private func rule4(_ item: Item, _: Item?, _ moment: Moment) -> [Reach]? {
        guard isAMentors(item) else { return nil }
        switch (item.purpose, item.consent) {
        case (.developmental, .asked):
            return now < moment.cutoff ? [.could(.agreement, until: moment.cutoff)] : [.wont(.late)]
        case (.developmental, .declined):
            return [.wont(.declined)]
        case (.assessment, .agreed(let at)) where item.revised <= at:
            return reaching(ready: at, moment, .agreed(at: at))
        default:
            // An edit after the agreement starts the notice period again: rule 6.
            return nil
        }
    }

    /// 5. A developmental item never reaches the committee. Where the programme keeps a moment's observations, that
    /// may be told as the reason.
    private func rule5(_ item: Item, _: Item?, _ moment: Moment) -> [Reach]? {
        guard item.purpose == .developmental else { return nil }
        if case .observation = item.kind, moment.observations == .developmental {
            return [.wont(.developmental), .wont(.programme)]
        }
        return [.wont(.developmental)]
    }

    /// 6. A mentor's item written as assessment is ready when the notice period has passed since the mentee could
    /// see it, and any change starts that again.
    private func rule6(_ item: Item, _: Item?, _ moment: Moment) -> [Reach]? {
        guard isAMentors(item) else { return nil }
        let ready = Amsterdam.moved(item.revised, days: moment.notice.days, seconds: moment.notice.seconds)
        return reaching(ready: ready, moment, .notice(until: ready))
    }

    /// Feedback, or a note of a meeting: a mentee's own has met rule 3 before.
    private func isAMentors(_ item: Item) -> Bool {
        switch item.kind {
        case .feedback, .note: true
        default: false
        }
    }

    /// 7. Advice goes only to its one moment, and when the longer of the two notices has passed since its release, or
    /// since its last change after that. Unreleased it could go as long as a release would still go through its notice,
    /// and there is somebody to release it: its mentor, while that is so, in a programme in which mentors advise.
    private func rule7(_ item: Item, _: Item?, _ moment: Moment) -> [Reach]? {
        guard case .advice(let advice) = item.kind else { return nil }
        guard advice.moment == moment.id else { return [.wont(.otherMoment)] }
        if let released = advice.released {
            let ready = Self.adviceReady(max(released, item.revised), moment)
            return ready <= moment.cutoff ? [.will(.released(at: released, until: ready))] : [.wont(.late)]
        }
        guard case .person(let mentor) = item.author, portfolio.mentors.contains(mentor), mentorsAdvise else {
            return [.wont(.unreleased)]
        }
        let last = Self.lastRelease(moment)
        return now <= last ? [.could(.release, until: last)] : [.wont(.unreleased)]
    }

    private static func adviceReady(_ from: Instant, _ moment: Moment) -> Instant {
        let ends = [moment.notice, moment.adviceNotice].map {
            Amsterdam.moved(from, days: $0.days, seconds: $0.seconds)
        }
        return max(ends[0], ends[1])
    }

    private static let lasts = Mutex<[Moment: Instant]>([:])

    /// The last second from which both notices are over by the cutoff: looked for, a minute at a time and then a second.
    private static func lastRelease(_ moment: Moment) -> Instant {
        if let known = lasts.withLock({ $0[moment] }) { return known }
        var time = moment.cutoff.adding(seconds: -1)
        while adviceReady(time, moment) > moment.cutoff { time = time.adding(seconds: -60) }
        while time.adding(seconds: 1) < moment.cutoff, adviceReady(time.adding(seconds: 1), moment) <= moment.cutoff {
            time = time.adding(seconds: 1)
        }
        lasts.withLock { $0[moment] = time }
        return time
    }

    private var mentorsAdvise: Bool {
        if programme.roleModel == .instructor { return false }
        let lines = programme.responsibilities.filter { $0.task == "advises" }
        return lines.isEmpty || lines.contains { $0.who.contains("mentor") }
    }

    /// 8. Observations go or stay as the programme says; the notice counts from when they were entered; one dated
    /// before the period's start does not go.
    private func rule8(_ item: Item, _: Item?, _ moment: Moment) -> [Reach]? {
        guard case .observation(let seen) = item.kind else { return nil }
        guard moment.observations == .assessment else { return [.wont(.programme)] }
        let midnight = seen.date.sinceEpoch * 86_400
        let dated = Instant(seconds: midnight - Amsterdam.offset(Instant(seconds: midnight - 3600)))
        guard dated >= moment.start else { return [.wont(.beforePeriod)] }
        let ready = Amsterdam.moved(item.created, days: moment.notice.days, seconds: moment.notice.seconds)
        return reaching(ready: ready, moment, .programme(until: ready))
    }

    /// An item of others reaches every moment whose period holds the time at which it is ready.
    private func reaching(ready: Instant, _ moment: Moment, _ ground: Ground) -> [Reach] {
        if ready > moment.cutoff { return [.wont(.late)] }
        return holds(moment, ready) ? [.will(ground)] : [.wont(.otherMoment)]
    }
}
