import Journal

/// What holds of retention: it takes what has grown old and nothing else holds, and leaves the rest.
extension Watch {
    func isRetention(_ act: Act) -> Bool { if case .keeping(.applyRetention) = act { true } else { false } }

    /// From when on each thing can be erased for its age; what is held is not there.
    ///
    /// Nothing goes while an appeal of its mentee's is open, while a moment in whose period it was made collects or it may
    /// still go somewhere, nor within the notice period of all that may make somebody look for it.
    func agesToKeep() -> [ItemID: Instant] {
        let who = WhoMayRead(play)
        let retention = who.programme.policy.retention
        let notice = who.programme.policy.notice
        var ages: [ItemID: Instant] = [:]
        func moved(_ instant: Instant, _ time: KeepingTime) -> Instant {
            Amsterdam.moved(instant, days: time.days, seconds: 0)
        }
        func noticed(_ instant: Instant) -> Instant {
            instant == .distantPast
                ? instant : Amsterdam.moved(instant, days: notice.days, seconds: notice.seconds)
        }
        for mentee in Stage.mentees {
            let records = play.records(Set(RecordKind.allCases)).filter { $0.mentee == mentee && !$0.isErased }
            let appeals = records.compactMap { if case .appeal(let appeal) = $0.content { appeal } else { nil } }
            guard appeals.allSatisfy({ $0.ruling != nil }) else { continue }
            let ruled = appeals.compactMap(\.ruling?.at).max() ?? .distantPast

            /// Nil when a moment that collects holds it.
            func old(_ made: Instant, from: Instant, _ time: KeepingTime?) -> Instant? {
                guard let time else { return nil }
                let moments = who.programme.moments.filter { $0.start < made }
                guard moments.allSatisfy({ $0.cutoff <= who.now }) else { return nil }
                let judged = moments.filter { made <= $0.cutoff }.map(\.cutoff).max() ?? .distantPast
                return [moved(from, time), noticed(retention.announced), noticed(ruled), noticed(judged)].max()
            }
            for item in who.items.values where item.mentee == mentee && !item.isErased {
                let answers = play.truth { ledger throws(Refusal) in try ledger.kept(item.id) }
                let mayGo = answers.contains { answer in
                    [.will, .could].contains(answer.word)
                        && who.now < who.programme.moment(answer.moment)?.cutoff ?? .distantPast
                }
                guard !mayGo else { continue }
                let cutoffs = item.sealedIn.compactMap { who.programme.moment($0)?.cutoff }
                let time = cutoffs.isEmpty ? retention.developmental : retention.assessment
                ages[item.id] = old(item.revised, from: cutoffs.max() ?? item.revised, time)
            }
            for record in records { ages[record.id] = age(record, who) { old($0, from: $1, $2) } }
        }
        return ages
    }

    private func age(
        _ record: Record, _ who: WhoMayRead, _ age: (Instant, Instant, KeepingTime?) -> Instant?
    ) -> Instant? {
        let retention = who.programme.policy.retention
        let last = play.truth { ledger throws(Refusal) in try ledger.events(about: record.id).last?.at }
        let from = max(record.created, last ?? record.created)
        func isInForce(_ mentor: PersonID) -> Bool {
            who.isCurrentMentor(mentor, of: record.mentee)
                && play.records([record.kind]).first { $0.mentee == record.mentee && $0.people.contains(mentor) }?.id
                    == record.id
        }
        switch record.content {
        case .agreement(let it): return isInForce(it.mentor) ? nil : age(record.created, from, retention.expectations)
        case .calibration(let it):
            return isInForce(it.mentor) ? nil : age(record.created, from, retention.expectations)
        case .pulse: return age(record.created, record.created, retention.expectations)
        case .meeting(let it): return age(record.created, max(from, it.at), retention.meetings)
        case .decision(let it):
            // What its mentee has not been told of cannot go unseen.
            guard it.final != nil, Amsterdam.zone.start(of: it.proposal.informs) <= who.now else { return nil }
            return age(record.created, cutoff(record, who), retention.assessment)
        case .appeal: return age(record.created, cutoff(record, who), retention.assessment)
        case .handover, .recusal, .escalation, .glassBreak, .erased: return nil
        }
    }

    private func cutoff(_ record: Record, _ who: WhoMayRead) -> Instant {
        record.moment.flatMap(who.programme.moment)?.cutoff ?? record.created
    }

    /// What retention has taken was old enough, and nothing held it.
    func grownOld(_ gone: Set<ItemID>) {
        for id in gone {
            let age = upcoming[id]
            expect(
                .keeping, age.map { $0 <= play.hands.now } ?? false,
                "\(id.short) was erased for its age, and could be only from \(String(describing: age))")
        }
    }

    /// What was old enough has been taken.
    func kept(_ gone: Set<ItemID>) {
        for (id, age) in upcoming where age <= play.hands.now {
            expect(.keeping, gone.contains(id), "\(id.short) is kept, and was old enough at \(age)")
        }
        upcoming = [:]
    }
}

extension RecordContent {
    /// What people wrote into it, in pieces that can be looked for.
    var writtenWords: [String] {
        func piece(_ text: String) -> String { text.hasSuffix("\n") ? String(text.dropLast()) : text + "\"" }
        switch self {
        case .agreement(let it):
            return (it.answers.mentee ?? []) + (it.answers.mentor ?? []) + it.proposals.map(\.text)
        case .meeting(let it): return [it.agenda?.text].compactMap { $0 }.map(piece)
        case .decision(let it):
            let proposals = it.earlier + [it.proposal]
            let dissents = proposals.flatMap { $0.parts + $0.voided }.compactMap(\.dissent)
            return (proposals.map(\.rationale) + dissents + [it.answer?.text].compactMap { $0 }).map(piece)
        case .appeal(let it): return [it.grounds, it.ruling?.text].compactMap { $0 }.map(piece)
        case .recusal(let it): return [piece(it.reason)]
        case .escalation(let it): return [it.reason, it.delay?.reason].compactMap { $0 }.map(piece)
        case .glassBreak(let it): return [piece(it.reason)]
        case .calibration, .pulse, .handover, .erased: return []
        }
    }
}
