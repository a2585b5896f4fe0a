/// What is told of an advice to those who may not read it yet, and what waits because of one.
extension Reader {
    /// The line that the glass has for an advice that is not released: mentee and mentors see the same *could* (G5).
    /// Nothing in it depends on what the advice says, nor on how often it was changed.
    func withheld(_ item: Item, for moment: Moment, names: inout Names) throws(Refusal) -> Entry? {
        guard let advice = item.advice, case .person(let mentor) = item.author,
            let portfolio = try ledger.portfolio(of: item.mentee)
        else { return nil }
        let author = NamedPerson(id: mentor, name: try name(mentor, &names))
        let reach = programme.reach(of: item, answering: nil, in: portfolio, for: moment, now: now)
        return Entry(
            id: item.id, position: item.position, kind: .advice(Advice(moment: advice.moment, outcome: "", limits: "")),
            purpose: item.purpose, isPrivate: true, author: author,
            mentee: NamedPerson(id: item.mentee, name: try name(item.mentee, &names)), date: item.created,
            heading: Wording.unreleased(by: author.name, for: moment), title: nil, competencies: [], tags: [],
            reach: reach, moment: moment.id,
            visibility: Wording.withheld(by: author.name, for: moment, reach, times), right: .withheld,
            isUnread: false, consent: .none, nominations: [], isSealed: false, acknowledged: nil, revision: 1,
            revised: item.created, erased: nil, stance: nil)
    }

    /// An advice that is released, and that the viewer, its mentee, has not opened as it is now.
    func isUnopened(_ id: ItemID) throws(Refusal) -> Bool {
        let readable = try readable(id)
        guard readable.right == .owner, let advice = readable.item.advice else { return false }
        return advice.released != nil && advice.opened == nil
    }

    /// So long before the last day it is told that an advice is to be written.
    private static let adviceHorizon = Period(days: 42)

    /// As a mentor: what is to be written or released, and until when. As a mentee: what is to be read.
    func adviceWaiting(_ names: inout Names) throws(Refusal) -> [Waiting] {
        var waiting: [Waiting] = []
        if rights.isMentee, let me = rights.person { waiting += try adviceToRead(me, &names) }
        guard programme.adviceBar == nil, let moment = programme.open(at: now).first else { return waiting }
        let last = moment.lastRelease(in: programme.zone)
        guard now <= last, moment.stakes > .low else { return waiting }
        let isNear = Self.adviceHorizon.after(now, in: programme.zone) >= last
        for mentorship in rights.mentoring {
            let written = try advices(of: mentorship).first { $0.advice?.moment == moment.id && !$0.isErased }
            guard written?.isUnreleased ?? isNear else { continue }
            let mentee = NamedPerson(id: mentorship.mentee, name: try name(mentorship.mentee, &names))
            waiting.append(
                Waiting(
                    written == nil ? .adviceToWrite : .adviceToRelease, mentee: mentee, record: written?.id,
                    moment: moment.id, when: .due(last)))
        }
        return waiting
    }

    /// What a mentor has written about the mentee of a mentorship, newest first.
    private func advices(of mentorship: Mentorship) throws(Refusal) -> [Item] {
        try ledger.items(
            in: Rights.advices(by: mentorship.mentor, of: mentorship.mentee),
            Filter(kind: .advice, author: mentorship.mentor), before: nil, limit: Self.waitingLimit)
    }

    private func adviceToRead(_ me: Person, _ names: inout Names) throws(Refusal) -> [Waiting] {
        var waiting: [Waiting] = []
        for scope in rights.scopes(for: me.id) where scope.area == .portfolio(me.id) {
            for item in try ledger.items(in: scope, Filter(kind: .advice), before: nil, limit: Self.waitingLimit) {
                guard let advice = item.advice, let released = advice.released, advice.opened == nil, !item.isErased,
                    case .person(let mentor) = item.author
                else { continue }
                waiting.append(
                    Waiting(
                        .adviceToRead, mentee: NamedPerson(id: me.id, name: me.name),
                        with: NamedPerson(id: mentor, name: try name(mentor, &names)), record: item.id,
                        moment: advice.moment, when: .since(max(released, item.revised))))
            }
        }
        return waiting
    }

    /// As a mentee: that a dossier went without an intermediate one before it, until the mentee has looked at it.
    func aloneWaiting() throws(Refusal) -> [Waiting] {
        guard rights.isMentee, let me = rights.person else { return [] }
        var waiting: [Waiting] = []
        for moment in programme.moments where moment.cutoff <= now {
            guard try standsAlone(me.id, moment) else { continue }
            let glance = try ledger.glance(of: me.id, at: me.id, for: moment.id)
            if let glance, glance.at >= moment.cutoff { continue }
            waiting.append(
                Waiting(
                    .sealedAlone, mentee: NamedPerson(id: me.id, name: me.name), moment: moment.id,
                    when: .since(moment.cutoff)))
        }
        return waiting
    }
}
