/// What a journal's own records say of each other, all worked out anew.
public struct Audit: Sendable {
    /// What does not agree, a sentence each; empty when all is well.
    public fileprivate(set) var findings: [String] = []
    public fileprivate(set) var items = 0
    public fileprivate(set) var dossiers = 0
    /// The end of the chain of events, for a receipt.
    public let head: EventHead
}

/// The end of the chain of events, as somebody kept it: all that comes before it is fixed by its hash.
public struct KeptHead: Hashable, Sendable {
    public let number: Int64
    public let hash: Digest

    public init(number: Int64, hash: Digest) {
        self.number = number
        self.hash = hash
    }
}

extension OpenJournal {
    /// Whether the chain of events goes through a head that somebody kept; nil when it does not come that far.
    public func goes(through kept: KeptHead) throws(Refusal) -> Bool? {
        try store.read { ledger throws(Refusal) in try ledger.event(kept.number).map { $0.hash == kept.hash } }
    }

    /// Holds the chain of events, the sealed dossiers, the texts and the kept answers against each other. It writes
    /// nothing, not even what is due.
    ///
    /// - Parameters:
    ///   - heads: ends of the chain of events, as somebody kept them.
    ///   - sealings: dossiers, as somebody kept a receipt of them.
    ///   - progress: told how many events and items are done, now and then.
    /// - Throws: `.notYours` for anybody but the host.
    public func audit(
        as viewer: Viewer, against heads: [KeptHead] = [], _ sealings: [KnownSealing] = [],
        progress: (Int) -> Void = { _ in }
    ) throws(Refusal) -> Audit {
        guard viewer == .host else { throw .notYours(.check) }
        return try store.read { ledger throws(Refusal) in
            // Up to the next cutoff, what was kept at the last access still holds.
            let lapsing = try ledger.lapsed(by: .distantFuture, limit: 1).first?.until ?? .distantFuture
            let due = min(try ledger.nextSealing() ?? .distantFuture, lapsing)
            let auditor = Auditor(
                ledger: ledger, programme: try ledger.programme(),
                now: min(try now(ledger), due.adding(seconds: -1)), head: try ledger.head())
            return try auditor.audit(heads, sealings, progress)
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
    /// What the last event about each record commits it to.
    private var recordCommitments: [RecordID: Digest] = [:]
    /// Items of whose erasure the events tell.
    private var erased: Set<ItemID> = []
    /// The digests of the dossiers whose sealing the events tell of.
    private var sealed: [Sealing: Digest] = [:]
    /// Whose each key is, and whether it still lets anybody in, as the events tell.
    private var keys: [String: (person: PersonID?, isRevoked: Bool)] = [:]
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
        _ heads: [KeptHead], _ sealings: [KnownSealing], _ progress: (Int) -> Void
    ) throws(Refusal) -> Audit {
        try followEvents(progress)
        for head in heads { try compare(head) }
        for sealing in sealings { try compare(sealing) }
        try recomputeDossiers()
        for person in try ledger.people() {
            if let portfolio = try ledger.portfolio(of: person.id) { try recompute(portfolio, progress) }
        }
        try compareKeys()
        try compareRecords()
        for item in commitments.keys.sorted() {
            find(
                worded(
                    "The event of item \(item) stands, but the item is gone.",
                    nl: "De gebeurtenis van item \(item) staat er, maar het item is weg."))
        }
        return audit
    }

    private func find(_ finding: String) {
        if audit.findings.count < Self.mostFindings { audit.findings.append(finding) }
        if audit.findings.count == Self.mostFindings { audit.findings.append(worded("… and more.", nl: "… en meer.")) }
    }

    // MARK: - The chain

    private func followEvents(_ progress: (Int) -> Void) throws(Refusal) {
        var head = EventHead.beginning
        while true {
            let events = try ledger.events(after: head.number, limit: Self.pageSize)
            if events.isEmpty { break }
            for event in events {
                if !event.follows(head) {
                    find(
                        worded(
                            "Event \(event.number) does not follow event \(head.number): one of them was changed.",
                            nl:
                                "Gebeurtenis \(event.number) volgt niet op gebeurtenis \(head.number): een van de twee is gewijzigd."
                        ))
                } else if event.at < head.at {
                    find(
                        worded(
                            "Event \(event.number) is earlier than event \(head.number).",
                            nl: "Gebeurtenis \(event.number) is eerder dan gebeurtenis \(head.number)."))
                }
                remember(event)
                head = event.head
            }
            done += events.count
            progress(done)
        }
        if head != audit.head {
            find(
                worded(
                    "The chain of events ends at \(head.number), not at \(audit.head.number).",
                    nl: "De keten van gebeurtenissen eindigt bij \(head.number), niet bij \(audit.head.number)."))
        }
    }

    private func remember(_ event: Event) {
        if event.verb.isAboutRecord {
            if let record = event.item, let value = event.value { recordCommitments[record] = Digest(value) }
            return
        }
        switch event.verb {
        case .saved, .edited, .amended:
            if let item = event.item, let value = event.value { commitments[item] = Digest(value) }
        case .deleted:
            if let item = event.item { commitments[item] = nil }
        case .erased:
            if let item = event.item {
                commitments[item] = nil
                recordCommitments[item] = nil
                erased.insert(item)
            }
        case .sealed:
            if let mentee = event.mentee, let moment = event.moment, let value = event.value {
                sealed[Sealing(mentee: mentee, moment: moment)] = Digest(value)
            }
        case .keyAdded:
            if let value = event.value { keys[value] = (event.person, false) }
        case .keyRevoked:
            if let value = event.value { keys[value]?.isRevoked = true }
        default: break
        }
    }

    /// A key that nobody was seen to add would let somebody in unseen.
    private func compareKeys() throws(Refusal) {
        for held in try ledger.keys() {
            let name = worded("The key \(held.key.fingerprint)", nl: "De sleutel \(held.key.fingerprint)")
            guard let told = keys.removeValue(forKey: held.key.fingerprint.text) else {
                find(
                    worded(
                        "\(name) is there, but no event tells of it.",
                        nl: "\(name) is er, maar geen gebeurtenis vermeldt dat."))
                continue
            }
            if told.person != held.person {
                find(
                    worded(
                        "\(name) is another person's than the event says.",
                        nl: "\(name) is van iemand anders dan de gebeurtenis zegt."))
            }
            if told.isRevoked != (held.revoked != nil) {
                find(
                    worded(
                        "\(name) is not revoked as the events say.",
                        nl: "\(name) is niet ingetrokken zoals de gebeurtenissen zeggen."))
            }
        }
        for text in keys.keys.sorted() {
            find(
                worded(
                    "The event of key \(text) stands, but the key is gone.",
                    nl: "De gebeurtenis van sleutel \(text) staat er, maar de sleutel is weg."))
        }
    }

    /// A decision that nobody was seen to make, or in other words than it was made, would be a forgery.
    private func compareRecords() throws(Refusal) {
        var before: Int64?
        while true {
            let page = try ledger.records(RecordQuestion(Set(RecordKind.allCases)), before: before, limit: 200)
            for record in page {
                let name = worded(
                    "The \(record.kind.rawValue) \(record.id)",
                    nl: "Het stuk \(record.id) (\(Wording.word(record.kind)))")
                if record.isErased != erased.contains(record.id) {
                    find(
                        record.isErased
                            ? worded(
                                "\(name) is marked as erased, and no event tells of it.",
                                nl: "\(name) staat als gewist, en geen gebeurtenis vermeldt dat.")
                            : worded("\(name) was erased, and is there again.", nl: "\(name) is gewist, en is er weer.")
                    )
                }
                guard !record.isErased else { continue }
                let text = try ledger.recordText(record.id) ?? ""
                switch recordCommitments.removeValue(forKey: record.id) {
                case record.commitment(to: text)?: break
                case nil:
                    find(
                        worded(
                            "\(name) is there, but no event tells of it.",
                            nl: "\(name) is er, maar geen gebeurtenis vermeldt dat."))
                default:
                    find(
                        worded(
                            "\(name) is not what its event commits it to.",
                            nl: "\(name) is niet wat de gebeurtenis vastlegt."))
                }
            }
            guard let last = page.last else { break }
            before = last.number
        }
        for record in recordCommitments.keys.sorted() {
            find(
                worded(
                    "The event of record \(record) stands, but the record is gone.",
                    nl: "De gebeurtenis van stuk \(record) staat er, maar het stuk is weg."))
        }
    }

    private func compare(_ kept: KnownSealing) throws(Refusal) {
        switch try ledger.digest(of: kept.mentee, for: kept.moment) {
        case kept.digest?: break
        case nil:
            find(
                worded(
                    "The kept receipt knows a dossier of \(kept.mentee) for \(kept.moment), and there is none.",
                    nl:
                        "Het bewaarde ontvangstbewijs kent een dossier van \(kept.mentee) voor \(kept.moment), en dat is er niet."
                ))
        default:
            find(
                worded(
                    "The dossier of \(kept.mentee) for \(kept.moment) has another digest than the kept receipt says.",
                    nl:
                        "Het dossier van \(kept.mentee) voor \(kept.moment) heeft een ander controlegetal dan het bewaarde ontvangstbewijs zegt."
                ))
        }
    }

    private func compare(_ kept: KeptHead) throws(Refusal) {
        guard let event = try ledger.event(kept.number) else {
            return find(
                worded(
                    "The kept receipt names event \(kept.number), and the journal ends at \(audit.head.number).",
                    nl:
                        "Het bewaarde ontvangstbewijs noemt gebeurtenis \(kept.number), en het journaal eindigt bij \(audit.head.number)."
                ))
        }
        if event.hash != kept.hash {
            find(
                worded(
                    "Event \(kept.number) has another hash than the kept receipt says: the past was changed.",
                    nl:
                        "Gebeurtenis \(kept.number) heeft een andere hash dan het bewaarde ontvangstbewijs zegt: het verleden is gewijzigd."
                ))
        }
    }

    // MARK: - Dossiers

    private func recomputeDossiers() throws(Refusal) {
        for moment in programme.moments {
            for line in try ledger.dossiers(for: moment.id) {
                let name = worded(
                    "The dossier of \(line.mentee) for \(moment.id)",
                    nl: "Het dossier van \(line.mentee) voor \(moment.id)")
                let dossier = Dossier(blocks: try ledger.blocks(of: line.mentee, for: moment.id))
                audit.dossiers += 1
                if dossier.digest != line.digest {
                    find(
                        worded(
                            "\(name) does not have its digest: its bytes were changed.",
                            nl: "\(name) heeft niet het juiste controlegetal: de bytes zijn gewijzigd."))
                }
                if line.sealed != moment.cutoff {
                    find(
                        worded(
                            "\(name) does not have the time of its cutoff.",
                            nl: "\(name) heeft niet de tijd van de sluiting."))
                }
                compareBlocks(of: dossier, name)
                if dossier.blocks.count != line.items + 1 {
                    find(
                        worded(
                            "\(name) does not have as many items as it says.",
                            nl: "\(name) heeft niet zoveel items als er staat."))
                }
                switch sealed.removeValue(forKey: Sealing(mentee: line.mentee, moment: moment.id)) {
                case line.digest?: break
                case nil:
                    find(
                        worded(
                            "\(name) is there, but no event tells of its sealing.",
                            nl: "\(name) is er, maar geen gebeurtenis vermeldt de verzegeling."))
                default:
                    find(
                        worded(
                            "\(name) has another digest than the event of its sealing.",
                            nl: "\(name) heeft een ander controlegetal dan de gebeurtenis van de verzegeling."))
                }
            }
        }
        for sealing in sealed.keys.sorted(by: { ($0.mentee, $0.moment) < ($1.mentee, $1.moment) }) {
            find(
                worded(
                    "The dossier of \(sealing.mentee) for \(sealing.moment) was sealed and is gone.",
                    nl: "Het dossier van \(sealing.mentee) voor \(sealing.moment) is verzegeld en is weg."))
        }
    }

    /// A block says itself which item it is of; one that was erased has an event that says so.
    private func compareBlocks(of dossier: Dossier, _ name: String) {
        for (number, block) in dossier.blocks.enumerated() {
            if number == 0 {
                if block.item != nil || block.isErased {
                    find(worded("\(name) has no header.", nl: "\(name) heeft geen kop."))
                }
                continue
            }
            guard let item = block.item else {
                find(
                    worded(
                        "\(name) holds block \(number), which is of no item.",
                        nl: "\(name) bevat blok \(number), dat van geen item is."))
                continue
            }
            if block.isErased != erased.contains(item) {
                find(
                    block.isErased
                        ? worded(
                            "\(name) holds nothing in block \(number), and no event tells of an erasure.",
                            nl: "\(name) bevat niets in blok \(number), en geen gebeurtenis vermeldt dat er gewist is.")
                        : worded(
                            "\(name) holds the text of block \(number), though item \(item) was erased.",
                            nl: "\(name) bevat de tekst van blok \(number), hoewel item \(item) gewist is."))
            }
            if !block.isErased, !block.text.split(separator: "\n").prefix(2).contains("id: \(item)") {
                find(
                    worded(
                        "\(name) holds in block \(number) another item than \(item).",
                        nl: "\(name) bevat in blok \(number) een ander item dan \(item)."))
            }
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
        if item.isErased != erased.contains(item.id) {
            return find(
                item.isErased
                    ? worded(
                        "Item \(item.id) is marked as erased, and no event tells of it.",
                        nl: "Item \(item.id) staat als gewist, en geen gebeurtenis vermeldt dat.")
                    : worded(
                        "Item \(item.id) was erased, and is there again.",
                        nl: "Item \(item.id) is gewist, en is er weer."))
        }
        if item.isErased {
            if try !ledger.revisions(of: item.id).isEmpty {
                find(
                    worded(
                        "Item \(item.id) was erased, and has a text.",
                        nl: "Item \(item.id) is gewist, en heeft een tekst."))
            }
            return
        }
        guard let body = try ledger.body(of: item.id, revision: item.revision) else {
            return find(worded("Item \(item.id) has no text.", nl: "Item \(item.id) heeft geen tekst."))
        }
        if item.kind.name != .observation, item.heading != item.title ?? StoredText.heading(of: body) {
            find(
                worded(
                    "The heading of item \(item.id) is not that of its text.",
                    nl: "De kop van item \(item.id) is niet die van de tekst."))
        }
        switch commitments.removeValue(forKey: item.id) {
        case item.commitment(to: body)?: break
        case nil:
            find(
                worded(
                    "Item \(item.id) is there, but no event tells of it.",
                    nl: "Item \(item.id) is er, maar geen gebeurtenis vermeldt dat."))
        default:
            find(
                worded(
                    "The text of item \(item.id) is not what its event commits it to.",
                    nl: "De tekst van item \(item.id) is niet wat de gebeurtenis vastlegt."))
        }
    }

    private func compareAnswers(for item: Item, in portfolio: Portfolio) throws(Refusal) {
        var answered: Item?
        if case .response(let target) = item.kind { answered = try ledger.item(target) }
        let circle = item.circle(answering: answered)
        let kept = try ledger.kept(item.id)
        var isInPlay = answered?.isInPlay == true
        for moment in programme.moments {
            let reach = programme.reach(of: item, answering: answered, in: portfolio, for: moment, now: now)
            if reach.word != .wont { isInPlay = true }
            var obstacle: Obstacle?
            if case .wont(let why) = reach { obstacle = why }
            guard let answer = kept.first(where: { $0.moment == moment.id }) else {
                find(
                    worded(
                        "For item \(item.id) no answer is kept for \(moment.id).",
                        nl: "Voor item \(item.id) is geen antwoord bewaard voor \(moment.id)."))
                continue
            }
            if answer.word != reach.word || answer.obstacle != obstacle || answer.circle != circle
                || answer.mentee != item.mentee || answer.position != item.position
                || answer.until != reach.lapses(for: moment)
            {
                find(
                    worded(
                        "The answer kept for item \(item.id) and \(moment.id) is not what the rules say.",
                        nl: "Het bewaarde antwoord voor item \(item.id) en \(moment.id) is niet wat de regels zeggen."))
            }
        }
        if isInPlay != item.isInPlay {
            find(
                worded(
                    "Item \(item.id) is marked wrongly as to whether it is in play.",
                    nl: "Item \(item.id) is verkeerd gemarkeerd: of het meedoet of niet."))
        }
    }
}
