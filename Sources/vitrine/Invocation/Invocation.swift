import Exchange
import Glibc
import Journal
import JournalSQLite

/// How somebody came to the program.
enum Entrance {
    /// At the machine itself, in an account of theirs.
    case local
    /// Over SSH, with a key that sshd has made sure is theirs.
    case served(PersonID, key: Fingerprint)
}

/// One run of the program: what was asked of it in general, the journal once it is open, and where results go.
final class Invocation {
    var globals: Globals
    let entrance: Entrance
    /// How many milliseconds it waits for more text on standard input; nil for ever.
    var patience: Int?
    private let use: SQLiteStore.Use
    let out = StandardOutput()
    private(set) var opened: OpenedJournal?

    init(_ globals: Globals, entrance: Entrance = .local, for use: SQLiteStore.Use = .command) {
        self.globals = globals
        self.use = use
        self.entrance = entrance
    }

    /// The journal's path: `--journal`, `VITRINE_JOURNAL`, or the place the XDG base directories give it.
    func journalPath() throws -> String {
        if let path = globals.journal { return path }
        func absolute(_ name: String) -> String? {
            environmentVariable(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        guard let data = absolute("XDG_DATA_HOME") ?? absolute("HOME").map({ $0 + "/.local/share" }) else {
            throw Complaint(Wording.noHome)
        }
        return data + "/vitrine/journal.db"
    }

    /// Opens the journal's file.
    func open() throws -> OpenedJournal {
        if let opened { return opened }
        let path = try journalPath()
        if case .served = entrance, access(path, F_OK) != 0 { throw Complaint(Wording.journalAway, status: 3) }
        let opened = try OpenedJournal(at: path, for: use)
        self.opened = opened
        return opened
    }

    /// Who is at the keyboard, as far as the way in has proved it.
    func viewer() throws -> Viewer {
        switch entrance {
        case .local: try open().localViewer(globals)
        case .served(let person, let key): .served(person, key: key, role: globals.role)
        }
    }

    /// A session for whoever is at the keyboard.
    /// - Parameter isRunning: whether a clock set by `--now` runs on, as the screens need it.
    func session(isRunning: Bool = false) throws -> Session {
        let opened = try open()
        let session = try opened.journal(globals, isRunning: isRunning).session(for: viewer())
        if case .served = entrance { out.permission = { _ = try session.recheck() } }
        return session
    }

    /// Lets go of the journal's file, and of all sessions with it.
    func close() {
        opened?.store.close()
        opened = nil
    }

    /// A refusal as a sentence, with the names and times of the journal where it is open.
    func sentence(for refusal: Refusal) -> String {
        let known = try? opened?.store.read { ledger throws(Refusal) in (try ledger.programme(), try ledger.head()) }
        guard let (programme, head) = known else { return Wording.refusal(refusal, nil, nil) }
        return Wording.refusal(refusal, programme, Wording.Times(zone: programme.zone, now: head.at))
    }
}
