/// What time it is for a journal: the wall clock, or in a rehearsal what `--now` says.
public struct Clock: Sendable {
    /// The time of the wall clock.
    public let wall: @Sendable () -> Instant
    /// Whole seconds since the process started, by a clock that never goes back.
    public let elapsed: @Sendable () -> Int64
    /// Given by `--now`; whether it then runs, as the screens need it, or stands, as a command needs it.
    public let given: Given?

    public enum Given: Hashable, Sendable {
        case standing(Instant)
        case running(from: Instant)
    }

    public init(
        wall: @escaping @Sendable () -> Instant, elapsed: @escaping @Sendable () -> Int64, given: Given? = nil
    ) {
        self.wall = wall
        self.elapsed = elapsed
        self.given = given
    }
}

/// A journal that is open: an engine, a clock, and the sessions that look into it.
public final class OpenJournal {
    let store: any Store
    let clock: Clock
    let entropy: Entropy
    /// The last event's time when this process first looked: a rehearsal's clock runs on from there.
    private var base: Instant?

    public init(store: any Store, clock: Clock, entropy: Entropy = .system) {
        self.store = store
        self.clock = clock
        self.entropy = entropy
    }

    /// Writes the first state of a journal: the programme, and the people it names, with no event and no time.
    public static func create(
        in store: any Store, programme: Programme, source: String, isRehearsal: Bool, entropy: Entropy = .system
    ) throws(Refusal) {
        try store.write { ledger throws(Refusal) in
            try ledger.apply(.meta(JournalMeta(isRehearsal: isRehearsal, isClockSet: false)))
            try ledger.apply(.programme(programme, source: source))
            for member in Set(programme.committees.flatMap(\.members) + programme.escalation).sorted() {
                try ledger.apply(
                    .person(Person(id: member, name: member.text, roles: [.committee], added: .distantPast)))
            }
        }
    }

    /// A session for a viewer. Who that is is looked up anew at each access.
    public func session(for viewer: Viewer) throws(Refusal) -> Session {
        let (outset, seen) = try read(viewer) { reader throws(Refusal) in
            (
                Outset(programme: reader.programme, speaker: try reader.speaker(), now: reader.now),
                Session.Seen(event: try reader.ledger.head().number, passes: reader.rights.passes)
            )
        }
        return Session(journal: self, viewer: viewer, outset: outset, seen: seen)
    }

    /// The present, checked against the journal's last event: it is never earlier.
    func now(_ ledger: any Ledger) throws(Refusal) -> Instant {
        let head = try ledger.head()
        let meta = try ledger.meta()
        if let given = clock.given {
            guard meta.isRehearsal else { throw .clockOnlyInRehearsal }
            switch given {
            case .standing(let instant):
                guard instant >= head.at else { throw .clockBackwards(last: head.at) }
                return instant
            case .running(let instant):
                if base == nil {
                    guard instant >= head.at else { throw .clockBackwards(last: head.at) }
                    base = instant
                }
                return max(instant.adding(seconds: clock.elapsed()), head.at)
            }
        }
        guard meta.isRehearsal, meta.isClockSet else { return max(clock.wall(), head.at) }
        if base == nil { base = head.at }
        return max(base!.adding(seconds: clock.elapsed()), head.at)
    }

    /// Whether time alone has brought about something that has not been noted yet.
    private func isDue(_ ledger: any Ledger, by now: Instant) throws(Refusal) -> Bool {
        if let due = try ledger.nextSealing(), due <= now { return true }
        return try !ledger.lapsed(by: now, limit: 1).isEmpty
    }

    /// Runs a reading on one state; if a dossier is due, it is sealed first.
    func read<T>(_ viewer: Viewer, _ body: (Reader) throws(Refusal) -> T) throws(Refusal) -> T {
        let result: T? = try store.read { ledger throws(Refusal) in
            let now = try now(ledger)
            if try isDue(ledger, by: now) { return nil }
            return try body(try reader(viewer, ledger, now))
        }
        if let result { return result }
        return try store.write { ledger throws(Refusal) in
            let clerk = try self.clerk(viewer, ledger)
            return try body(try self.reader(viewer, ledger, clerk.now))
        }
    }

    func write<T>(_ viewer: Viewer, _ body: (Clerk) throws(Refusal) -> T) throws(Refusal) -> T {
        try store.write { ledger throws(Refusal) in try body(try clerk(viewer, ledger)) }
    }

    func reader(_ viewer: Viewer, _ ledger: any Ledger, _ now: Instant) throws(Refusal) -> Reader {
        let programme = try ledger.programme()
        let rights = try Rights(viewer, ledger, programme: programme, now: now)
        return Reader(ledger: ledger, programme: programme, rights: rights, now: now)
    }

    /// - Parameter at: another time than the clock's, for a history that is played into a rehearsal.
    func clerk(_ viewer: Viewer, _ ledger: any WritableLedger, at: Instant? = nil) throws(Refusal) -> Clerk {
        let now = if let at { at } else { try self.now(ledger) }
        let programme = try ledger.programme()
        if try isDue(ledger, by: now) {
            let sealer = try Clerk(
                ledger, programme: programme, now: now, entropy: entropy,
                rights: try Rights(.host, ledger, programme: programme, now: now),
                setsClock: clock.given != nil || at != nil)
            do { try sealer.settleDue() } catch {
                if case .store(let failure) = error { throw .sealing(failure) }
                throw error
            }
        }
        let rights = try Rights(viewer, ledger, programme: programme, now: now)
        return try Clerk(
            ledger, programme: programme, now: now, entropy: entropy, rights: rights,
            setsClock: clock.given != nil || at != nil)
    }
}
