/// Whether an item goes to the committee of a moment, and why (`design.md` §2).
public enum Reach: Hashable, Sendable {
    /// Goes if nobody does anything more; time alone may still have to pass.
    case will(Ground)
    /// Goes only if somebody acts before `until`.
    case could(Condition, until: Instant)
    case wont(Obstacle)
    /// Has gone.
    case sealed(Ground)

    public var word: ReachWord {
        switch self {
        case .will: .will
        case .could: .could
        case .wont: .wont
        case .sealed: .sealed
        }
    }

    public var condition: Condition? {
        if case .could(let condition, _) = self { condition } else { nil }
    }

    /// From when on it is another, if nobody acts, and earlier than the moment's cutoff.
    func lapses(for moment: Moment) -> Instant? {
        guard case .could(.release, let last) = self else { return nil }
        let end = last.adding(seconds: 1)
        return end < moment.cutoff ? end : nil
    }

    /// In the dossier, or on the way there.
    public var goes: Bool { word == .will || word == .sealed }
}

public enum ReachWord: String, Hashable, Sendable, CaseIterable {
    case will, could, wont, sealed
}

/// Why an item goes.
public enum Ground: Hashable, Sendable {
    /// The mentee nominated it, then.
    case nominated(at: Instant)
    /// The mentee agreed to the change of purpose, then.
    case agreed(at: Instant)
    /// Written as assessment; the mentee has until then to take notice and respond.
    case notice(until: Instant)
    /// An observation: the programme's rule, after notice.
    case programme(until: Instant)
    /// A response goes where the item it answers goes.
    case answers(ItemID)
    /// Sealed for an intermediate moment, and carried on.
    case carried(from: MomentID)
    /// An advice: its mentor released it to the mentee, who has until then to take notice of it as it is now.
    case released(at: Instant, until: Instant)
}

/// What somebody would have to do.
public enum Condition: String, Hashable, Sendable, CaseIterable {
    /// The mentee agrees to the change of purpose.
    case agreement
    /// The mentor releases the advice to the mentee.
    case release
    /// The mentee nominates the self-assessment written for this moment.
    case nomination
}

/// Why an item does not go.
public enum Obstacle: String, Hashable, Sendable, CaseIterable {
    case `private`
    case developmental
    case declined
    /// Ready only after the cutoff.
    case late
    /// Belongs to another moment: nominated for that one, or ready before this one began collecting.
    case otherMoment = "other moment"
    /// An observation of before the moment's period.
    case beforePeriod = "before the period"
    /// The programme keeps observations developmental.
    case programme
    /// Its text was erased, or that of what it answers.
    case erased
    /// An advice that nobody can release any more in time for its notice.
    case unreleased
    /// The mentee was not in the journal, or not active, at the cutoff: no dossier.
    case noDossier = "no dossier"
}

extension Programme {
    /// The one place where it is decided what reaches the committee: `design.md` §2, first rule that fits.
    ///
    /// - Parameters:
    ///   - answered: the item that a response answers; nil for every other kind.
    ///   - portfolio: the portfolio that holds the item.
    ///   - now: never earlier than the journal's last event.
    public func reach(
        of item: Item, answering answered: Item?, in portfolio: Portfolio, for moment: Moment, now: Instant
    ) -> Reach {
        if item.sealedIn.contains(moment.id) {
            return .sealed(ground(of: item, answering: answered, for: moment))
        }
        guard portfolio.since <= moment.cutoff else { return .wont(.noDossier) }
        let isOpen = now < moment.cutoff
        guard isOpen ? portfolio.isActive : portfolio.sealed.contains(moment.id) else { return .wont(.noDossier) }
        var reach = rule(of: item, answering: answered, in: portfolio, for: moment, now: now)
        if !reach.goes, !(answered ?? item).isForOneMoment,
            let earlier = willBeCarried(item, answering: answered, in: portfolio, into: moment, now: now)
        {
            reach = .will(.carried(from: earlier.id))
        }
        // What is not in the frozen dossier did not go, whatever has been done since.
        return !isOpen && reach.word != .wont ? .wont(.late) : reach
    }

    /// The intermediate moment, not sealed yet, that an item goes to of its own, and from which it will be carried on.
    private func willBeCarried(
        _ item: Item, answering answered: Item?, in portfolio: Portfolio, into moment: Moment, now: Instant
    ) -> Moment? {
        carried(into: moment).first {
            now < $0.cutoff
                && reach(of: item, answering: answered, in: portfolio, for: $0, now: now).word == .will
        }
    }

    private func rule(
        of item: Item, answering answered: Item?, in portfolio: Portfolio, for moment: Moment, now: Instant
    ) -> Reach {
        if item.isErased {
            let isCarried = !(answered ?? item).isForOneMoment
            let earlier = carried(into: moment).first { isCarried && item.sealedIn.contains($0.id) }
            return earlier.map { .will(.carried(from: $0.id)) } ?? .wont(.erased)
        }
        if let advice = item.advice { return rule(of: advice, in: item, in: portfolio, for: moment, now: now) }
        if item.audience.isPrivate { return .wont(.private) }
        if case .response(let target) = item.kind {
            guard let answered else { return .wont(.developmental) }
            switch reach(of: answered, answering: nil, in: portfolio, for: moment, now: now) {
            case .will: return item.created < moment.cutoff ? .will(.answers(target)) : .wont(.late)
            case .could(let condition, let until):
                return item.created < moment.cutoff ? .could(condition, until: until) : .wont(.late)
            case .wont(let obstacle): return .wont(obstacle)
            // Written after that dossier was sealed: it was not in it.
            case .sealed: return .wont(.late)
            }
        }
        if let earlier = carried(into: moment).first(where: { item.sealedIn.contains($0.id) }) {
            return .will(.carried(from: earlier.id))
        }
        if item.isByMentee { return ruleForMentees(item, moment, now) }
        if case .observation(let observation) = item.kind { return ruleForObservations(item, observation, moment) }
        switch item.consent {
        case .asked: return now < moment.cutoff ? .could(.agreement, until: moment.cutoff) : .wont(.late)
        case .declined where item.purpose == .developmental: return .wont(.declined)
        case .none, .agreed, .declined: break
        }
        if item.purpose == .developmental { return .wont(.developmental) }
        return ready(item, for: moment)
    }

    /// Only to its one moment, whenever that began to collect; opened or not.
    private func rule(
        of advice: Advice, in item: Item, in portfolio: Portfolio, for moment: Moment, now: Instant
    ) -> Reach {
        guard advice.moment == moment.id else { return .wont(.otherMoment) }
        guard advice.released != nil else {
            let last = moment.lastRelease(in: zone)
            return canRelease(item, in: portfolio) && now <= last ? .could(.release, until: last) : .wont(.unreleased)
        }
        let ground = ground(of: advice, in: item, for: moment)
        guard case .released(_, let until) = ground, until <= moment.cutoff else { return .wont(.late) }
        return .will(ground)
    }

    private func canRelease(_ advice: Item, in portfolio: Portfolio) -> Bool {
        guard case .person(let mentor) = advice.author else { return false }
        return adviceBar == nil && portfolio.mentors.contains(mentor)
    }

    /// Any change after the release starts the notice again.
    private func ground(of advice: Advice, in item: Item, for moment: Moment) -> Ground {
        let released = advice.released ?? item.revised
        return .released(at: released, until: moment.adviceReady(max(released, item.revised), in: zone))
    }

    private func ruleForMentees(_ item: Item, _ moment: Moment, _ now: Instant) -> Reach {
        if let nomination = item.nominations.first(where: { $0.moment == moment.id }) {
            return .will(.nominated(at: nomination.at))
        }
        // What is sealed anywhere can no longer be nominated.
        if case .reflection(.selfAssessment(moment.id)) = item.kind, now < moment.cutoff, !item.isSealed {
            return .could(.nomination, until: moment.cutoff)
        }
        return .wont(item.nominations.isEmpty ? .developmental : .otherMoment)
    }

    private func ruleForObservations(_ item: Item, _ observation: Observation, _ moment: Moment) -> Reach {
        guard moment.observations == .assessment else { return .wont(.programme) }
        guard item.purpose == .assessment else { return .wont(.developmental) }
        guard zone.start(of: observation.date) >= moment.start else { return .wont(.beforePeriod) }
        let until = moment.notice.after(item.revised, in: zone)
        if until > moment.cutoff { return .wont(.late) }
        return until > moment.start ? .will(.programme(until: until)) : .wont(.otherMoment)
    }

    /// A mentor's assessment item is ready when the mentee agreed to it in person, or else when the notice period
    /// has passed since the mentee could see its present text.
    private func ready(_ item: Item, for moment: Moment) -> Reach {
        let (ready, ground) = readiness(item, for: moment)
        if ready > moment.cutoff { return .wont(.late) }
        return ready > moment.start ? .will(ground) : .wont(.otherMoment)
    }

    private func readiness(_ item: Item, for moment: Moment) -> (Instant, Ground) {
        if case .agreed(let at) = item.consent, at >= item.revised { return (at, .agreed(at: at)) }
        let until = moment.notice.after(item.revised, in: zone)
        return (until, .notice(until: until))
    }

    /// Why an item that was sealed for a moment went there; nothing about it can have changed since.
    private func ground(of item: Item, answering answered: Item?, for moment: Moment) -> Ground {
        if case .response(let target) = item.kind { return .answers(target) }
        if let earlier = carried(into: moment).first(where: { item.sealedIn.contains($0.id) }) {
            return .carried(from: earlier.id)
        }
        if let advice = item.advice { return ground(of: advice, in: item, for: moment) }
        if item.isByMentee {
            let at = item.nominations.first { $0.moment == moment.id }?.at ?? item.revised
            return .nominated(at: at)
        }
        if case .observation = item.kind { return .programme(until: moment.notice.after(item.revised, in: zone)) }
        return readiness(item, for: moment).1
    }
}
