import Journal

/// The rules that hold after every step, whatever people do.
enum Rule: String, CaseIterable, Sendable {
    case exact = "G1"
    case noSurprise = "G2"
    case twoKeys = "G3"
    case nothingElse = "G4"
    case bothSides = "G5"
    case final = "G6"
    case replyTravels = "G7"
    case reading = "who may read"
    case kept = "kept answers"
    case counts = "counts"
    case pictures = "pictures"
    case could = "could"
    case refused = "refused acts"
    case foreseen = "foreseen"
    case chain = "chain"
    case erased = "erased"
    case meetings = "meetings"
    case decisions = "decisions"
    case log = "access log"
    case safeguards = "safeguards"
    case keeping = "keeping"
}

/// Watches a history while it is played, and notes the first breach of each rule.
final class Watch {
    let play: Play
    private(set) var breaches: [Rule: String] = [:]
    private(set) var checks: [Rule: Int] = [:]
    var dice: Dice

    private struct Shown: Hashable {
        let mentee: PersonID
        let moment: MomentID
        let item: ItemID
        let revision: Int
    }
    /// Since when the mentee's glass has shown an item, as it stands, as one that will go.
    private var shown: [Shown: Instant] = [:]
    /// When a mentee was last found suspended.
    private var away: [PersonID: Instant] = [:]
    private var purposes: [ItemID: Purpose] = [:]
    private var nominated: Set<ItemID> = []
    private var sealedItems: [ItemID: Item] = [:]
    private var sealed: [PersonID: [MomentID: Dossier]] = [:]
    private var erased: Set<ItemID> = []
    /// Decisions as they were when they became final.
    var decided: [RecordID: Decision] = [:]
    /// What everybody is given, as it was before an act that must not change it.
    var standing: String?
    /// What retention may erase, and since when it could; as it was before it was applied.
    var upcoming: [ItemID: Instant] = [:]
    private var texts: [ItemID: Set<String>] = [:]
    private var meetings: [RecordID: (meeting: Meeting, notes: [Item])] = [:]

    init(_ play: Play, seed: UInt64) {
        self.play = play
        dice = Dice(seed ^ 0x77)
    }

    func expect(_ rule: Rule, _ holds: Bool, _ what: @autoclosure () -> String) {
        checks[rule, default: 0] += 1
        if !holds, breaches[rule] == nil { breaches[rule] = what() }
    }

    /// Plays a history and checks: the light rules after each step, the heavy ones now and then.
    func run(_ history: History, only rule: Rule? = nil) {
        for (index, step) in history.steps.enumerated() {
            let isArmed = dice.below(8) == 0
            if isArmed { arm() }
            let foresees = play.beforeAct
            play.beforeAct = { [self] viewer, act in
                foresees?(viewer, act)
                standing = isOnlyTold(act) ? committees() : nil
                upcoming = isRetention(act) ? agesToKeep() : [:]
            }
            play.play(step)
            play.beforeAct = nil
            do {
                try play.touch()
                try light()
                if isArmed { try disarm() }
                alarms()
                let isLast = index == history.steps.count - 1
                if isLast || dice.below(12) == 0 { try keptAnswers() }
                if dice.below(isLast ? 3 : 40) == 0 { try readings() }
                if dice.below(isLast ? 3 : 40) == 0 { try glasses() }
                if dice.below(isLast ? 3 : 40) == 0 { try pictures() }
                if dice.below(isLast ? 2 : 20) == 0 { try accessLogs() }
                if dice.below(isLast ? 2 : 20) == 0 { try histories() }
                if dice.below(isLast ? 3 : 40) == 0 { try exact() }
                if dice.below(isLast ? 2 : 12) == 0 { try could() }
            } catch { expect(.could, false, "an unexpected refusal: \(error)") }
        }
        chain()
    }

    // MARK: after each step

    private func light() throws(Refusal) {
        let items = play.items
        twoKeys(items)
        frozen(items)
        try dossiers(items)
        erasures(items)
        try meetings(items)
        try decisions(items)
        // A newly sealed moment is looked at with what had been shown until then.
        try watchGlass(items)
    }

    /// G3: what becomes assessment does so by the mentee's own hand.
    private func twoKeys(_ items: [Item]) {
        let done = play.last.refusal == nil ? play.last.act : nil
        if case .nominate(let id, _)? = done, let item = items.first(where: { $0.id == id }),
            play.last.viewer == item.mentee
        {
            nominated.insert(id)
        }
        if case .retract(let id)? = done { nominated.remove(id) }
        for item in items {
            let isByMentee = play.last.viewer == item.mentee
            if item.purpose == .assessment, purposes[item.id] == .developmental {
                var isTheirs = false
                switch done {
                case .agree(item.id), .nominate(item.id, _): isTheirs = isByMentee
                default: break
                }
                expect(.twoKeys, isTheirs, "\(item.id.short) became assessment by \(play.last)")
            }
            if item.isByMentee, purposes[item.id] == nil, item.purpose == .assessment {
                expect(.twoKeys, item.kind.name == .response, "\(item.id.short) was born assessment")
            }
            if item.isByMentee, !item.nominations.isEmpty || (item.isSealed && item.kind.name != .response) {
                expect(.twoKeys, nominated.contains(item.id), "\(item.id.short) is nominated, not by its mentee")
            }
            if !item.nominations.isEmpty {
                expect(
                    .twoKeys, !item.audience.isPrivate && item.purpose == .assessment && !item.competencies.isEmpty,
                    "\(item.id.short) is nominated, and private, developmental or without a competency")
            }
            purposes[item.id] = item.purpose
        }
    }

    /// What is sealed anywhere stays as it is, and stays.
    private func frozen(_ items: [Item]) {
        let present = Dictionary(uniqueKeysWithValues: items.map { ($0.id, $0) })
        for before in sealedItems.values {
            let now = present[before.id]
            expect(
                .final,
                now?.revision == before.revision && now?.purpose == before.purpose && now?.audience.isPrivate == false
                    && now?.nominations == before.nominations && now?.competencies == before.competencies,
                "\(before.id.short) was sealed, and changed by \(play.last)")
        }
        for item in items where item.isSealed { sealedItems[item.id] = item }
    }

    /// Of what was erased nothing that anybody wrote is left anywhere, and it stays erased; nothing else is erased.
    private func erasures(_ items: [Item]) {
        let records = play.truth { ledger throws(Refusal) in
            try ledger.records(RecordQuestion(Set(RecordKind.allCases)), before: nil, limit: .max)
        }
        let now = Set(items.filter(\.isErased).map(\.id) + records.filter(\.isErased).map(\.id))
        for record in records where !record.isErased {
            texts[record.id, default: []].formUnion(record.content.writtenWords)
        }
        for item in items where !item.isErased {
            let (body, reason) = play.truth { ledger throws(Refusal) in
                (try ledger.body(of: item.id, revision: item.revision), try ledger.declineReason(of: item.id))
            }
            texts[item.id, default: []].formUnion([body, reason, item.title].compactMap { $0 })
        }
        if case .erase(let id, _)? = play.last.act, play.last.refusal == nil {
            expect(.erased, now.contains(id), "\(id.short) was erased, and is not")
        }
        let gone = now.subtracting(erased)
        if !gone.isEmpty {
            let others = texts.filter { !now.contains($0.key) }.values.reduce(into: Set()) { $0.formUnion($1) }
            let all = LedgerText.of(play) + sealedText()
            for id in gone {
                for text in texts[id, default: []].subtracting(others)
                where text.contains("canary") || text.contains("magpie") {
                    expect(.erased, !all.contains(text), "\(id.short) was erased, and \(text) is still there")
                }
            }
            let isByRetention = play.last.act.map(isRetention) ?? false
            if isByRetention { grownOld(gone) }
            let isAsked = play.last.act.map { if case .erase = $0 { true } else { false } } ?? false
            expect(
                .erased, isByRetention || isAsked && gone.count == 1, "\(play.last) erased \(gone.map(\.short))")
        }
        if play.last.act.map(isRetention) == true, play.last.refusal == nil { kept(now) }
        expect(.erased, erased.isSubset(of: now), "an erased item came back")
        erased = now
    }

    private func meetings(_ items: [Item]) throws(Refusal) {
        let now = met(items)
        for (id, found) in now { compare(id, meetings[id], found) }
        meetings = now
    }

    private func sealedText() -> String {
        play.truth { ledger throws(Refusal) in
            var text = ""
            for mentee in Stage.mentees {
                for moment in try ledger.programme().moments {
                    text += try ledger.blocks(of: mentee, for: moment.id).map(\.text).joined()
                }
            }
            return text
        }
    }

    /// G2, G6 and G7: at each sealing, and ever after.
    private func dossiers(_ items: [Item]) throws(Refusal) {
        let programme = play.programme
        for mentee in Stage.mentees {
            for moment in programme.moments {
                let blocks = play.truth { ledger throws(Refusal) -> [DossierBlock]? in
                    try ledger.digest(of: mentee, for: moment.id) == nil
                        ? nil : try ledger.blocks(of: mentee, for: moment.id)
                }
                guard let blocks else { continue }
                let dossier = Dossier(blocks: blocks)
                if let before = sealed[mentee]?[moment.id] {
                    let standing = zip(before.blocks, dossier.blocks).map { block, now in
                        now.isErased && items.contains { $0.id == now.item && $0.isErased } ? block.erased : block
                    }
                    expect(
                        .final, standing == dossier.blocks && before.digest == dossier.digest,
                        "the dossier of \(mentee) for \(moment.id) changed")
                    continue
                }
                sealed[mentee, default: [:]][moment.id] = dossier
                let said = play.truth { ledger throws(Refusal) in try ledger.digest(of: mentee, for: moment.id) }
                expect(.final, said == dossier.digest, "digest of \(mentee) for \(moment.id)")
                carriedOn(blocks, mentee, moment, programme)
                let held = Set(blocks.compactMap(\.item))
                for item in items where item.mentee == mentee {
                    expect(
                        .final, held.contains(item.id) == item.sealedIn.contains(moment.id),
                        "\(item.id.short) and the dossier for \(moment.id) do not agree")
                    if held.contains(item.id) { noSurprise(item, moment) }
                    if case .response(let target) = item.kind {
                        let travels = held.contains(target) && item.created < moment.cutoff
                        expect(
                            .replyTravels,
                            held.contains(item.id) == travels || (item.isErased && !held.contains(item.id)),
                            "response \(item.id.short) of \(item.created) to \(target.short) for \(moment.id)")
                    }
                }
            }
        }
    }

    /// What an intermediate dossier held is carried on with the same bytes; and nothing that a person wrote can pass
    /// for a line of the dossier's own.
    private func carriedOn(_ blocks: [DossierBlock], _ mentee: PersonID, _ moment: Moment, _ programme: Programme) {
        for block in blocks.dropFirst() {
            let lines = block.text.split(separator: "\n", omittingEmptySubsequences: false)
            let body = lines.drop { !$0.isEmpty }
            expect(
                .final, body.allSatisfy { $0.isEmpty || $0.hasPrefix("  ") },
                "a body that is not set apart: \(block.text)")
        }
        // An advice was for that one committee, and so were the answers to it.
        let advised = Set(play.items.filter { $0.kind.name == .advice }.map(\.id))
        let answers = play.items.filter { $0.kind.name == .response && advised.contains($0.target!) }.map(\.id)
        let once = advised.union(answers)
        for item in play.items where once.contains(item.id) {
            expect(.final, item.sealedIn.count < 2, "\(item.id.short) was for one moment, and is in \(item.sealedIn)")
        }
        var before: [ItemID: [DossierBlock]] = [:]
        for earlier in programme.moments where programme.closing(earlier)?.id == moment.id {
            let held = play.truth { ledger throws(Refusal) in try ledger.blocks(of: mentee, for: earlier.id) }
            for case (let id?, let block) in held.map({ ($0.item, $0) }) where !once.contains(id) {
                before[id, default: []].append(block)
            }
        }
        for (id, held) in before {
            expect(
                .final, !held.filter(blocks.contains).isEmpty,
                "\(id.short) is not carried on into \(moment.id) as it was")
        }
    }

    private func noSurprise(_ item: Item, _ moment: Moment) {
        if item.isByMentee { return }
        expect(.noSurprise, !item.isUnreleased, "\(item.id.short) was never released, and went to \(moment.id)")
        // The contract does not say whether the notice runs while the mentee is suspended: it is not judged here.
        if let away = away[item.mentee], away >= item.revised { return }
        if case .agreed(let at) = item.consent, at >= item.revised { return }
        let key = Shown(mentee: item.mentee, moment: moment.id, item: item.id, revision: item.revision)
        guard let since = shown[key] else {
            return expect(.noSurprise, false, "\(item.id.short) was never shown as going to \(moment.id)")
        }
        var enough = Amsterdam.moved(since, days: moment.notice.days, seconds: moment.notice.seconds)
        if item.kind.name == .advice {
            let longer = Amsterdam.moved(
                since, days: moment.adviceNotice.days, seconds: moment.adviceNotice.seconds)
            enough = max(enough, longer)
        }
        // What an earlier dossier brings had its notice there.
        let isCarried = item.sealedIn.contains { $0 != moment.id }
        expect(
            .noSurprise, enough <= moment.cutoff || isCarried,
            "\(item.id.short) went to \(moment.id), shown only since \(since)")
    }

    private func watchGlass(_ items: [Item]) throws(Refusal) {
        let programme = play.programme
        var next: [Shown: Instant] = [:]
        for mentee in Stage.mentees {
            let isActive = play.truth { ledger throws(Refusal) in try ledger.portfolio(of: mentee)?.isActive }
            if isActive != true { away[mentee] = play.hands.now }
            for moment in programme.open(at: play.hands.now) {
                for item in items where item.mentee == mentee {
                    let kept = play.truth { ledger throws(Refusal) in
                        try ledger.kept(item.id).first { $0.moment == moment.id }
                    }
                    guard kept?.word == .will else { continue }
                    let key = Shown(mentee: mentee, moment: moment.id, item: item.id, revision: item.revision)
                    next[key] = shown[key] ?? play.hands.now
                }
            }
        }
        shown = next
    }

    /// The events follow one another, none left out, none changed.
    private func chain() {
        let events = play.truth { ledger throws(Refusal) in try ledger.events(after: 0, limit: 100_000) }
        var head = EventHead.beginning
        for event in events {
            expect(.chain, event.follows(head) && event.at >= head.at, "event \(event.number)")
            head = event.head
        }
        let last = play.truth { ledger throws(Refusal) in try ledger.head() }
        expect(.chain, last == head, "the head is not the last event's")
        let audit = try? play.journal.audit(as: .host, against: [KeptHead(number: last.number, hash: last.hash)])
        expect(.chain, audit?.findings == [], "the audit finds \(audit?.findings ?? [])")
    }

    // MARK: acts foreseen and refused

    private var before = ""
    private var foreseen: Result<Foresight, Refusal>?

    private func arm() {
        before = ""
        foreseen = nil
        play.beforeAct = { [self] viewer, act in
            before = LedgerText.of(play)
            guard let viewer, let session = play.sessions[viewer], let subject = subject(of: act) else { return }
            do throws(Refusal) { foreseen = .success(try session.foresee(act, about: subject.id)) } catch {
                foreseen = .failure(error)
            }
            expect(.foreseen, LedgerText.of(play) == before, "foreseeing \(act) left something")
        }
    }

    /// The item an act is about, nil when it makes one; nothing for acts that are about no item that stays.
    private func subject(of act: Act) -> (id: ItemID?, Void)? {
        switch act {
        case .write, .feedback, .respond, .meeting(.note), .advice(.write): (nil, ())
        case .edit(let id, _), .goal(let id, _), .share(let id), .withdraw(let id), .nominate(let id, _),
            .retract(let id), .purpose(let id, _), .agree(let id), .decline(let id, _), .acknowledge(let id),
            .advice(.release(let id)):
            (id, ())
        default: nil
        }
    }

    private func disarm() throws(Refusal) {
        guard let act = play.last.act, !before.isEmpty else { return }
        if let refusal = play.last.refusal {
            expect(.refused, LedgerText.of(play) == before, "refused (\(refusal)), yet something changed: \(act)")
        }
        guard let foreseen, let viewer = play.last.viewer else { return }
        switch foreseen {
        case .failure(let refusal):
            // What is gone, or out of the viewer's sight afterwards, cannot be described.
            expect(
                .foreseen, play.last.refusal == refusal || refusal == .noItem,
                "foreseen \(refusal), got \(String(describing: play.last.refusal))")
        case .success(let foresight):
            expect(.foreseen, play.last.refusal == nil, "foreseen, then refused")
            guard play.last.refusal == nil else { return }
            let id = subject(of: act)?.id ?? play.created.last!.id
            let entry = try play.sessions[viewer]!.page(id).entry
            let told = "\(foresight.after)".replacing(foresight.after.id.text, with: id.text)
            expect(.foreseen, told == "\(entry)", "foreseen \(told)\nbut got \(entry)")
            let who = WhoMayRead(play)
            let item = who.items[id]!
            let mentors = who.mentorships[item.mentee, default: []]
                .filter { $0.end == nil && who.mayRead($0.mentor, as: .mentor, item) }
            // A suspended mentor keeps the mentorship, and will read again.
            let names = Set(mentors.map { who.people[$0.mentor]!.name })
            let suspended = Set(who.people.values.filter(\.suspended).map(\.name))
            expect(
                .foreseen, Set(foresight.mentors).subtracting(suspended) == names,
                "mentors \(foresight.mentors), not \(names)")
            let kept = play.truth { ledger throws(Refusal) in try ledger.kept(id).filter { $0.word == .will } }
            expect(
                .foreseen, Set(foresight.committees.map(\.moment.id)) == Set(kept.map(\.moment)),
                "committees \(foresight.committees.map(\.moment.id))")
        }
    }
}
