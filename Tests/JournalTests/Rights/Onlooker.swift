import Journal

/// Tells the oracle what is done, act by act, and what is on record.
struct Onlooker {
    var oracle = VisibilityOracle()
    /// What was erased so far.
    private var gone: Set<ItemID> = []

    init() {
        for id in Stage.everybody {
            var roles: Set<String> = []
            if Stage.mentees.contains(id) { roles.insert("mentee") }
            if Stage.mentors.contains(id) { roles.insert("mentor") }
            if Stage.committee.contains(id) { roles.insert("committee") }
            if id == .cora { roles.insert("coordinator") }
            oracle.adds(id.text, roles: roles)
        }
        oracle.begins("vos", "mila", at: Stage.opening.seconds)
        oracle.begins("dijk", "sem", at: Stage.opening.seconds)
        oracle.listed = Stage.programmes[0].escalation.map(\.text)
    }

    /// After a step: what was done, if anything was, and what the cutoffs have brought.
    mutating func watch(_ play: Play) {
        if play.last.refusal == nil, play.last.changed, let act = play.last.act {
            take(act, by: play.last.viewer, play)
            gone = play.erasedIDs
        }
        record(play)
        oracle.hear(latest: Dictionary(uniqueKeysWithValues: play.items.map { ($0.id.text, $0.revision) }))
    }

    private mutating func take(_ act: Act, by viewer: PersonID?, _ play: Play) {
        let now = play.hands.now.seconds
        let created = play.created.last?.id.text ?? ""
        switch act {
        case .write: oracle.writes(created, mentee: viewer!.text, at: now)
        case .edit(let id, _): oracle.isEdited(id.text)
        case .delete(let id): oracle.deletes(id.text)
        case .share(let id): oracle.shares(id.text, at: now)
        case .withdraw(let id): oracle.withdraws(id.text)
        case .nominate(let id, _): oracle.nominates(id.text, at: now)
        case .retract(let id): oracle.retracts(id.text)
        case .feedback(let writing):
            let mentee: String
            switch writing.place {
            case .to(let person): mentee = person.text
            case .on(let id): mentee = oracle.items[id.text]!.mentee
            }
            oracle.gives(created, by: viewer!.text, to: mentee, isAssessment: writing.purpose == .assessment, at: now)
        case .purpose(let id, .assessment): oracle.asks(id.text)
        case .purpose(let id, .developmental): oracle.isDevelopmental(id.text)
        case .agree(let id): oracle.agrees(id.text)
        case .decline(let id, _): oracle.isDevelopmental(id.text)
        case .respond(let id, _, _): oracle.responds(created, to: id.text, at: now)
        case .observe(let mentee, _, _, _): oracle.observes(created, mentee: mentee.text, at: now)
        case .addPerson(let id, _, let roles, _): oracle.adds(id.text, roles: Set(roles.map(\.rawValue)))
        case .setRoles(let id, let roles): oracle.sets(id.text, roles: Set(roles.map(\.rawValue)))
        case .suspend(let id): oracle.suspends(id.text, true)
        case .reinstate(let id): oracle.suspends(id.text, false)
        case .startMentorship(let mentor, let mentee): oracle.begins(mentor.text, mentee.text, at: now)
        case .endMentorship(let mentor, let mentee): oracle.ends(mentor.text, mentee.text, at: now)
        case .erase(let id, _): erased(id, play)
        case .keeping(.applyRetention):
            // What that takes is on record; what is left of it is the oracle's to say.
            for id in play.erasedIDs.subtracting(gone) { erased(id, play) }
        case .pair(let act): take(act, by: viewer!, play)
        case .applyProgramme(let programme, _):
            for member in programme.committees.flatMap(\.members) { oracle.seats(member.text) }
        case .goal, .acknowledge, .rename, .addKey, .revokeKey: break
        case .advice(.write(let writing)):
            oracle.advises(
                created, by: viewer!.text, about: writing.mentee.text, for: writing.moment.text)
        case .advice(.release(let id)): oracle.releases(id.text, at: now)
        case .meeting(let act): take(act, created, now, play)
        case .handover(.choose(let successor, let selection)): hand(selection, successor, of: viewer!, [], play)
        case .handover(.add(let successor, let selection)):
            let handed = oracle.items.filter { $0.value.handed.contains(successor.text) }
            hand(selection, successor, of: viewer!, Set(handed.keys), play)
        case .committee(let act): take(act, by: viewer, now)
        case .appeal(.appeal(let moment, _)): oracle.appeals(created, viewer!.text, moment.text)
        case .appeal(.assign(let id, let panel)): oracle.assigns(id.text, Set(panel.map(\.text)))
        case .appeal(.rule(let id, _, _)): oracle.rules(id.text)
        case .appeal(.read): break
        case .safeguard(let act): take(act, created, by: viewer!, now)
        case .keeping(.exportAboutMe): break
        }
    }

    private mutating func take(_ act: SafeguardAct, _ created: String, by viewer: PersonID, _ now: Int64) {
        switch act {
        case .escalate(let mentee, _, _, let delay):
            oracle.escalates(
                created, by: viewer.text, about: mentee.text, until: delay.map(\.until.seconds) ?? now)
        case .readEscalation(let id): oracle.readsEscalation(id.text, by: viewer.text)
        case .breakGlass(let id, _, let period):
            let until = Amsterdam.moved(Instant(seconds: now), days: period.days, seconds: period.seconds)
            oracle.breaksGlass(created, by: viewer.text, of: id.text, until: until.seconds)
        case .readGlassBreaks: oracle.readsOfGlass(viewer.text)
        }
    }

    private mutating func take(_ act: CommitteeAct, by viewer: PersonID?, _ now: Int64) {
        let member = viewer?.text ?? ""
        switch act {
        case .recuse(let mentee, let moment, _): oracle.recuses(member, mentee.text, moment.text, at: now)
        case .overrideRecusal(let mentee, let other, let moment, _):
            oracle.letsSit(other.text, mentee.text, moment.text, at: now)
        case .propose(let mentee, let moment, let writing):
            oracle.proposes(
                member, mentee.text, moment.text, informer: writing.informer.text,
                informs: Amsterdam.zone.start(of: writing.informs).seconds, at: now)
        case .sign(let mentee, let moment, _):
            oracle.takesPart(member, mentee.text, moment.text, dissents: false, at: now)
        case .dissent(let mentee, let moment, _, _):
            oracle.takesPart(member, mentee.text, moment.text, dissents: true, at: now)
        case .readDecision, .answerDecision: break
        }
    }

    private mutating func take(_ act: MeetingAct, _ created: String, _ now: Int64, _ play: Play) {
        switch act {
        case .plan:
            let record = play.truth { ledger throws(Refusal) in try ledger.record(ItemID(created)!) }!
            guard case .meeting(let meeting) = record.content else { return }
            oracle.plans(created, mentee: record.mentee.text, mentor: meeting.mentor.text)
        case .note(let id, _):
            let record = play.truth { ledger throws(Refusal) in try ledger.record(id) }!
            guard case .meeting(let meeting) = record.content else { return }
            oracle.notes(
                created, in: id.text, by: play.last.viewer!.text, isAssessment: meeting.hat == .assessment, at: now)
        case .move, .cancel, .agenda, .hat, .sign: break
        }
    }

    /// By a rule, or item by item: the dates and competencies are on record.
    private mutating func hand(
        _ selection: HandoverSelection, _ successor: PersonID, of mentee: PersonID, _ kept: Set<String>, _ play: Play
    ) {
        let items = play.items.filter { $0.mentee == mentee && !$0.isErased }
        let chosen = items.filter { item in
            switch selection {
            case .items(let ids): ids.contains(item.id)
            case .everything: true
            case .nothing: false
            case .since(let instant): item.position.date >= instant
            case .competency(let competency): item.competencies.contains(competency)
            }
        }
        let opened = play.truth { ledger throws(Refusal) in try ledger.itemsRead(by: successor, of: mentee) }
        oracle.handsOver(
            Set(chosen.map(\.id.text)).union(kept), to: successor.text, of: mentee.text,
            opened: Set(opened.map(\.text)))
    }

    /// The programme that was applied, the dossiers that were sealed, and by the oracle of reach what will or could go.
    mutating func record(_ play: Play) {
        let who = WhoMayRead(play)
        let reopen = who.programme.policy.reopen
        oracle.pairs.reopens = { concluded in
            reopen.map {
                Amsterdam.moved(Instant(seconds: concluded), days: $0.days, seconds: $0.seconds).seconds
            }
        }
        oracle.sittings = who.programme.moments.map { moment in
            VisibilityOracle.Sitting(
                moment: moment.id.text, start: moment.start.seconds, cutoff: moment.cutoff.seconds,
                members: Set((who.programme.committee(moment.committee)?.members ?? []).map(\.text)),
                quorum: who.programme.committee(moment.committee)?.quorum ?? 1)
        }
        oracle.listed = who.programme.escalation.map(\.text)
        oracle.sealed = [:]
        for mentee in Stage.mentees {
            for moment in who.programme.moments {
                let blocks = play.truth { ledger throws(Refusal) in try ledger.blocks(of: mentee, for: moment.id) }
                for id in blocks.compactMap(\.item) { oracle.sealed[id.text, default: []].insert(moment.id.text) }
            }
        }
        oracle.inPlay = Set(who.items.values.filter(who.isInPlay).map(\.id.text))
    }
}
