/// What a journal's own records say of each other, all worked out anew.
public struct Audit: Sendable {
    /// What does not agree, a sentence each; empty when all is well.
    public fileprivate(set) var findings: [String] = []
    public fileprivate(set) var items = 0
    public fileprivate(set) var dossiers = 0
    /// The end of the chain of events, for a receipt.
    public let head: EventHead
}

extension OpenJournal {
    /// Holds the chain of events, the sealed dossiers, the texts and the kept answers against each other. It writes
    /// nothing, not even what is due.
    ///
    /// - Parameters:
    ///   - keptHead: an event's number and hash, as somebody kept them.
    ///   - progress: told how many events and items are done, now and then.
    /// - Throws: `.notYours` for anybody but the host.
    public func audit(
        as viewer: Viewer, keptHead: (number: Int64, hash: Digest)? = nil, progress: (Int) -> Void = { _ in }
    ) throws(Refusal) -> Audit {
        guard viewer == .host else { throw .notYours(.check) }
        return try store.read { ledger throws(Refusal) in
            // Up to the next cutoff, what was kept at the last access still holds.
            let due = try ledger.nextSealing() ?? .distantFuture
            let auditor = Auditor(
                ledger: ledger, programme: try ledger.programme(),
                now: min(try now(ledger), due.adding(seconds: -1)), head: try ledger.head())
            return try auditor.audit(keptHead, progress)
        }
    }
}

private final class Auditor {
    let ledger: any Ledger
    let programme: Programme
    let now: Instant
    private var audit: Audit
    /// What the last event about each item's text commits it to.
    private var commitments: [ItemID: Digest] = [:]
    /// The digests of the dossiers whose sealing the events tell of.
    private var sealed: [Sealing: Digest] = [:]
    private var done = 0

    private struct Sealing: Hashable {
        let mentee: PersonID
        let moment: MomentID
    }

    /// A damaged journal can differ everywhere; a screenful says as much as all of it.
    private static let mostFindings = 100
    private static let pageSize = 500

    init(ledger: any Ledger, programme: Programme, now: Instant, head: EventHead) {
        self.ledger = ledger
        self.programme = programme
        self.now = now
        audit = Audit(head: head)
    }

    func audit(
        _ keptHead: (number: Int64, hash: Digest)?, _ progress: (Int) -> Void
    ) throws(Refusal) -> Audit {
        try followEvents(progress)
        if let keptHead { try compare(keptHead) }
        try recomputeDossiers()
        for person in try ledger.people() {
            if let portfolio = try ledger.portfolio(of: person.id) { try recompute(portfolio, progress) }
        }
        for item in commitments.keys.sorted() { find("The event of item \(item) stands, but the item is gone.") }
        return audit
    }

    private func find(_ finding: String) {
        if audit.findings.count < Self.mostFindings { audit.findings.append(finding) }
        if audit.findings.count == Self.mostFindings { audit.findings.append("… and more.") }
    }

    // MARK: - The chain

    private func followEvents(_ progress: (Int) -> Void) throws(Refusal) {
        var head = EventHead.beginning
        while true {
            let events = try ledger.events(after: head.number, limit: Self.pageSize)
            if events.isEmpty { break }
            for event in events {
                if !event.follows(head) {
                    find("Event \(event.number) does not follow event \(head.number): one of them was changed.")
                } else if event.at < head.at {
                    find("Event \(event.number) is earlier than event \(head.number).")
                }
                remember(event)
                head = event.head
            }
            done += events.count
            progress(done)
        }
        if head != audit.head { find("The chain of events ends at \(head.number), not at \(audit.head.number).") }
    }

    private func remember(_ event: Event) {
        switch event.verb {
        case .saved, .edited, .amended:
            if let item = event.item, let value = event.value { commitments[item] = Digest(value) }
        case .deleted:
            if let item = event.item { commitments[item] = nil }
        case .sealed:
            if let mentee = event.mentee, let moment = event.moment, let value = event.value {
                sealed[Sealing(mentee: mentee, moment: moment)] = Digest(value)
            }
        default: break
        }
    }

    private func compare(_ kept: (number: Int64, hash: Digest)) throws(Refusal) {
        guard let event = try ledger.event(kept.number) else {
            return find("The kept receipt names event \(kept.number), and the journal ends at \(audit.head.number).")
        }
        if event.hash != kept.hash {
            find("Event \(kept.number) has another hash than the kept receipt says: the past was changed.")
        }
    }

    // MARK: - Dossiers

    private func recomputeDossiers() throws(Refusal) {
        for moment in programme.moments {
            for line in try ledger.dossiers(for: moment.id) {
                let name = "The dossier of \(line.mentee) for \(moment.id)"
                let dossier = Dossier(blocks: try ledger.blocks(of: line.mentee, for: moment.id))
                audit.dossiers += 1
                if dossier.digest != line.digest { find("\(name) does not have its digest: its bytes were changed.") }
                if dossier.blocks.count != line.items + 1 { find("\(name) does not have as many items as it says.") }
                switch sealed.removeValue(forKey: Sealing(mentee: line.mentee, moment: moment.id)) {
                case line.digest?: break
                case nil: find("\(name) is there, but no event tells of its sealing.")
                default: find("\(name) has another digest than the event of its sealing.")
                }
            }
        }
        for sealing in sealed.keys.sorted(by: { ($0.mentee, $0.moment) < ($1.mentee, $1.moment) }) {
            find("The dossier of \(sealing.mentee) for \(sealing.moment) was sealed and is gone.")
        }
    }

    // MARK: - Items and kept answers

    private func recompute(_ portfolio: Portfolio, _ progress: (Int) -> Void) throws(Refusal) {
        var after: Position?
        while true {
            let items = try ledger.items(of: portfolio.mentee, after: after, limit: Self.pageSize)
            guard let last = items.last else { return }
            for item in items {
                try compareText(of: item)
                try compareAnswers(for: item, in: portfolio)
            }
            audit.items += items.count
            done += items.count
            progress(done)
            after = last.position
        }
    }

    private func compareText(of item: Item) throws(Refusal) {
        guard let body = try ledger.body(of: item.id, revision: item.revision) else {
            return find("Item \(item.id) has no text.")
        }
        switch commitments.removeValue(forKey: item.id) {
        case item.commitment(to: body)?: break
        case nil: find("Item \(item.id) is there, but no event tells of it.")
        default: find("The text of item \(item.id) is not what its event commits it to.")
        }
    }

    private func compareAnswers(for item: Item, in portfolio: Portfolio) throws(Refusal) {
        var answered: Item?
        if case .response(let target) = item.kind { answered = try ledger.item(target) }
        let circle = item.circle(answering: answered)
        let kept = try ledger.kept(item.id)
        var isInPlay = false
        for moment in programme.moments {
            let reach = programme.reach(of: item, answering: answered, in: portfolio, for: moment, now: now)
            if reach.word != .wont { isInPlay = true }
            var obstacle: Obstacle?
            if case .wont(let why) = reach { obstacle = why }
            guard let answer = kept.first(where: { $0.moment == moment.id }) else {
                find("For item \(item.id) no answer is kept for \(moment.id).")
                continue
            }
            if answer.word != reach.word || answer.obstacle != obstacle || answer.circle != circle
                || answer.mentee != item.mentee || answer.position != item.position
            {
                find("The answer kept for item \(item.id) and \(moment.id) is not what the rules say.")
            }
        }
        if isInPlay != item.isInPlay { find("Item \(item.id) is marked wrongly as to whether it is in play.") }
    }
}
