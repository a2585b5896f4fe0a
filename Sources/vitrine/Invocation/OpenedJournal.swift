import Glibc
import Journal
import JournalSQLite

/// A journal's file, opened: what it says about who may speak and what time it is.
final class OpenedJournal {
    let path: String
    let store: SQLiteStore
    let isRehearsal: Bool
    let zone: Zone

    init(at path: String, for use: SQLiteStore.Use = .command) throws {
        guard access(path, F_OK) == 0 else { throw Complaint(Wording.noJournal(at: path)) }
        self.path = path
        do { store = try SQLiteStore.open(at: path, for: use) } catch { throw Refusal.store(error) }
        (isRehearsal, zone) = try store.read { ledger throws(Refusal) in
            (try ledger.meta().isRehearsal, try ledger.programme().zone)
        }
    }

    func journal(_ globals: Globals, isRunning: Bool = false) throws -> OpenJournal {
        var given: Clock.Given?
        if let text = globals.now {
            let now = try time(text, for: "--now")
            given = isRunning ? .running(from: now) : .standing(now)
        }
        return OpenJournal(store: store, clock: .system(given: given))
    }

    /// Whether this account owns the journal's file.
    static func isOwner(of path: String) throws -> Bool {
        var status = stat()
        guard stat(path, &status) == 0 else { throw Complaint(Wording.noJournal(at: path)) }
        return status.st_uid == geteuid()
    }

    /// Who is at the keyboard, as far as the file's owner proves it (`design.md` §6).
    func localViewer(_ globals: Globals) throws -> Viewer {
        let isOwner = try Self.isOwner(of: path)
        guard let name = globals.person else {
            guard isOwner else { throw Complaint(isRehearsal ? Wording.nameYourself : Wording.ownerOnly) }
            guard globals.role == nil else { throw UsageFault(Wording.roleNeedsPerson) }
            return .host
        }
        guard isRehearsal || isOwner else { throw Complaint(Wording.ownerOnly) }
        guard let id = PersonID(name) else { throw Refusal.noPerson(name) }
        return isRehearsal ? .person(id, role: globals.role) : .hostAs(id, role: globals.role)
    }

    /// A time that was typed: ISO 8601, without an offset in the programme's zone.
    func time(_ text: String, for option: String) throws -> Instant {
        guard let instant = ISO8601.instant(text, in: zone) else { throw UsageFault(Wording.notATime(text, option)) }
        return instant
    }
}

extension Clock {
    /// The wall clock, and the seconds since this process began.
    static func system(given: Given? = nil) -> Clock {
        let start = seconds(CLOCK_MONOTONIC)
        return Clock(
            wall: { Instant(seconds: seconds(CLOCK_REALTIME)) },
            elapsed: { seconds(CLOCK_MONOTONIC) - start }, given: given)
    }

    private static func seconds(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec)
    }
}
