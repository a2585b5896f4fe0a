/// What a successor inherits: the mentee's choice, and what the start and the end of a mentorship bring with them.
extension Clerk {
    func perform(_ act: HandoverAct) throws(Refusal) -> Outcome {
        switch act {
        case .choose(let successor, let selection): try handOver(to: successor, selection, isExact: true)
        case .add(let successor, let selection): try handOver(to: successor, selection, isExact: false)
        }
    }

    /// When a mentorship starts that does not read what was shared before it.
    func openHandover(to mentor: PersonID, of mentee: PersonID) throws(Refusal) {
        _ = try keep(.handover(Handover(mentor: mentor)), of: mentee, .handoverOpened, person: mentor)
    }

    /// When a mentorship ends, what was handed over to that mentor is so no more.
    func closeHandover(to mentor: PersonID, of mentee: PersonID) throws(Refusal) {
        for (record, handover) in try handovers(to: mentor, of: mentee) where handover.ended == nil {
            var ended = handover
            ended.ended = now
            ended.items = 0
            if handover.chosen != nil {
                try forEachItem(of: mentee) { item throws(Refusal) in
                    guard item.handedTo.contains(mentor) else { return }
                    try set(item, handedTo: mentor, false)
                }
            }
            try save(record, as: .handover(ended), .handoverEnded, person: mentor)
        }
    }

    private func handovers(
        to mentor: PersonID, of mentee: PersonID
    ) throws(Refusal) -> [(record: Record, handover: Handover)] {
        try records(RecordQuestion([.handover], mentee: mentee, involving: mentor)).compactMap { record in
            if case .handover(let handover) = record.content { (record, handover) } else { nil }
        }
    }

    private func handOver(
        to successor: PersonID, _ selection: HandoverSelection, isExact: Bool
    ) throws(Refusal) -> Outcome {
        guard let me = rights.person?.id, rights.isMentee else { throw .notYours(.handover) }
        guard
            let mentorship = try ledger.mentorships(of: me).first(where: {
                $0.mentor == successor && $0.isCurrent(at: now)
            }), let choice = try handovers(to: successor, of: me).first(where: { $0.handover.ended == nil })
        else { throw .noHandover }
        let inheritance = Inheritance(mentorship)
        if case .items(let ids) = selection {
            for id in ids {
                let item = try readable(id).item
                guard item.mentee == me else { throw .noItem }
                guard inheritance.canHold(item) else { throw .notInheritable(id) }
            }
        }
        let read = try ledger.itemsRead(by: successor, of: me)
        var count = 0
        var changes: [(item: Item, isHanded: Bool)] = []
        try forEachItem(of: me) { item throws(Refusal) in
            guard inheritance.canHold(item) else { return }
            let isHanded = item.handedTo.contains(successor)
            let stays = isHanded && (!isExact || read.contains(item.id))
            let isWanted = stays || selection.takes(item)
            if isWanted { count += 1 }
            if isWanted != isHanded { changes.append((item, isWanted)) }
        }
        guard choice.handover.chosen == nil || !changes.isEmpty else { return Outcome(changed: false) }
        for (item, isHanded) in changes {
            try record(isHanded ? .itemHandedOver : .itemTakenBack, item: item, person: successor)
            try set(item, handedTo: successor, isHanded)
            for response in try ledger.items(on: item.id) {
                if case .response = response.kind { try set(response, handedTo: successor, isHanded) }
            }
        }
        var chosen = choice.handover
        chosen.chosen = now
        chosen.items = count
        try save(choice.record, as: .handover(chosen), .handedOver, person: successor)
        return Outcome()
    }

    /// Changes neither what reaches whom nor the circle: only the successor's sight.
    private func set(_ item: Item, handedTo mentor: PersonID, _ isHanded: Bool) throws(Refusal) {
        var item = item
        item.handedTo.removeAll { $0 == mentor }
        if isHanded { item.handedTo.append(mentor) }
        try ledger.apply(.item(item, circle: item.circle(answering: try answered(by: item))))
        if !isHanded { try silence(item) }
    }

    private func forEachItem(of mentee: PersonID, _ body: (Item) throws(Refusal) -> Void) throws(Refusal) {
        var after: Position?
        while true {
            let page = try ledger.items(of: mentee, after: after, limit: 500)
            guard let last = page.last else { return }
            for item in page { try body(item) }
            after = last.position
        }
    }
}

/// What the mentee can hand over to a successor: what the mentors before could read, and the successor does not see of
/// itself. A response is no choice of its own: it goes with what it answers.
struct Inheritance {
    let mentorship: Mentorship

    init(_ mentorship: Mentorship) { self.mentorship = mentorship }

    func canHold(_ item: Item) -> Bool {
        if case .response = item.kind { return false }
        guard !item.isErased, !item.isUnreleased, item.created <= mentorship.start else { return false }
        let circle = item.circle(answering: nil)
        guard circle != .mentee else { return false }
        return item.handedTo.contains(mentorship.mentor) || !mentorship.mayReadAnyway(item, circle: circle)
    }
}

extension HandoverSelection {
    fileprivate func takes(_ item: Item) -> Bool {
        switch self {
        case .items(let ids): ids.contains(item.id)
        case .everything: true
        case .nothing: false
        case .since(let instant): item.position.date >= instant
        case .competency(let competency): item.competencies.contains(competency)
        }
    }
}
