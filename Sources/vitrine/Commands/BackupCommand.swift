import ArgumentParser
import Exchange
import Glibc
import Journal
import JournalSQLite

struct BackupCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "backup",
            abstract: worded(
                "Copy the whole journal into one file, while people go on writing.",
                nl: "Kopieer het hele journaal naar één bestand, terwijl iedereen doorschrijft."),
            discussion: worded(
                "The copy is for this account alone, and is read back before the command says that it is done.",
                nl:
                    "De kopie is alleen voor dit account, en wordt teruggelezen voordat de opdracht zegt dat het klaar is."
            ))
    }
    @Argument(
        help: ArgumentHelp(
            worded(
                "The file to make; one that is there already is refused.",
                nl: "Het bestand dat gemaakt wordt; een dat er al is wordt geweigerd."))) var file: String

    func perform(in invocation: Invocation) throws {
        let opened = try invocation.open()
        guard try invocation.viewer() == .host else { throw Refusal.notYours(.backup) }
        let progress = ProgressLine()
        let head: EventHead
        do {
            head = try opened.store.backUp(to: file) { part in progress.show { Wording.backingUp(part) } }
        } catch {
            progress.end()
            throw Refusal.store(error)
        }
        progress.end()
        if invocation.globals.json {
            invocation.out.json { json in
                json.object { json in
                    json.field("file", file)
                    json.objectField("head") { json in
                        json.field("event", head.number)
                        json.field("hash", head.hash.text)
                    }
                }
            }
        } else {
            invocation.out.line(Wording.backedUp(head))
        }
    }
}

struct RestoreCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restore",
            abstract: worded(
                "Put a backup in the place of the journal; open sessions go on with it.",
                nl: "Zet een back-up op de plaats van het journaal; open sessies gaan ermee verder."),
            discussion: worded(
                """
                Refused: what is no journal, is damaged, is of a newer version or of another journal, and a backup older \
                than a sealing that the journal, or a receipt, knows. What was erased since the backup was made is erased \
                again, what was revoked is revoked, who was suspended is suspended. Where there is no journal, the backup \
                becomes one: who was suspended since must then be suspended again.
                """,
                nl: """
                    Geweigerd wordt: wat geen journaal is, beschadigd is, van een nieuwere versie of van een ander journaal is, en \
                    een back-up die ouder is dan een verzegeling die het journaal, of een ontvangstbewijs, kent. Wat sinds de back-up \
                    gewist is wordt weer gewist, wat ingetrokken is weer ingetrokken, wie geschorst is weer geschorst. Waar geen \
                    journaal is, wordt de back-up er een: wie sindsdien geschorst is, moet dan opnieuw geschorst worden.
                    """))
    }
    @Argument(
        help: ArgumentHelp(
            worded("The file that `vitrine backup` made.", nl: "Het bestand dat `vitrine backup` gemaakt heeft.")))
    var file: String
    @Option(
        help: ArgumentHelp(
            worded(
                "A receipt, as text or JSON: the backup must know what it knows. Repeat it for more.",
                nl:
                    "Een ontvangstbewijs, als tekst of JSON: de back-up moet weten wat daarin staat. Herhaal de optie voor meer."
            )))
    var receipt: [String] = []
    @OptionGroup var keys: KeyCommand.Options

    func perform(in invocation: Invocation) throws {
        let path = try invocation.journalPath()
        let receipts = try receipt.flatMap { try ReceiptFile.receipts(in: $0, invocation) }
        let isThere = access(path, F_OK) == 0
        if isThere {
            let owner = try OpenedJournal.isOwner(of: path)
            guard owner, invocation.globals.person == nil else { throw Refusal.notYours(.backup) }
        }
        let progress = ProgressLine()
        defer { progress.end() }
        let staged: SQLiteStore
        do {
            staged = try SQLiteStore.stage(backup: file, beside: path) { part in
                progress.show { Wording.backingUp(part / 2) }
            }
        } catch { throw Complaint(Wording.unusableBackup(file, error), status: 3) }
        defer { staged.discard() }
        let backup = OpenJournal(store: staged, clock: .system())
        try checkSound(staged, backup, progress)
        // What it was before a receipt was written may be older than the receipt, but not another past.
        for receipt in receipts where try backup.goes(through: receipt.head) == false { throw Refusal.otherJournal }
        try backup.check(holds: receipts.map(\.sealing))
        let report =
            isThere ? try replace(path, by: staged, backup, progress) : try becomeJournal(path, staged, backup)
        progress.end()
        write(report, to: invocation)
        try keys.refresh(in: invocation)
    }

    private struct Report {
        let head: EventHead
        let repeated: OpenJournal.Repeated
        let lost: Int64
    }

    private func checkSound(_ staged: SQLiteStore, _ backup: OpenJournal, _ progress: ProgressLine) throws {
        do {
            var findings = try staged.check()
            findings += try backup.audit(as: .host) { done in progress.show { Wording.checking(done) } }.findings
            if let finding = findings.first { throw Complaint(Wording.damagedBackup(file, finding), status: 3) }
        } catch let refusal as Refusal {
            guard case .store(let failure) = refusal else { throw refusal }
            throw Complaint(Wording.unusableBackup(file, failure), status: 3)
        }
    }

    private func replace(
        _ path: String, by staged: SQLiteStore, _ backup: OpenJournal, _ progress: ProgressLine
    ) throws -> Report {
        let store: SQLiteStore
        let head: EventHead
        let present: OpenJournal
        do {
            store = try SQLiteStore.open(at: path)
            present = OpenJournal(store: store, clock: .system())
            head = try present.head()
        } catch let failure as StoreFailure {
            throw Complaint(Wording.unreadableJournal(path, failure), status: 3)
        } catch Refusal.store(let failure) {
            throw Complaint(Wording.unreadableJournal(path, failure), status: 3)
        }
        defer { store.close() }
        try backup.check(isOf: present)
        let kept = try backup.head()
        var repeated = OpenJournal.Repeated()
        try store.restore(staged) { part in
            progress.show { Wording.backingUp(0.5 + part / 2) }
        } after: { () throws(Refusal) in
            // Once more, now that nobody else can seal anything.
            try backup.check(holds: try present.sealings())
            repeated = try backup.takeUp(
                erasing: try store.withdrawn().sorted(), revoking: try store.revoked().sorted(),
                suspending: try present.suspended(), replacing: try present.head())
        }
        return Report(head: try present.head(), repeated: repeated, lost: max(0, head.number - kept.number))
    }

    private func becomeJournal(_ path: String, _ staged: SQLiteStore, _ backup: OpenJournal) throws -> Report {
        let repeated = try backup.takeUp(
            erasing: try SQLiteStore.withdrawn(beside: path).sorted(),
            revoking: try SQLiteStore.revoked(beside: path).sorted(), suspending: [], replacing: nil)
        let head = try backup.head()
        try staged.settle(at: path)
        return Report(head: head, repeated: repeated, lost: 0)
    }

    private func write(_ report: Report, to invocation: Invocation) {
        guard invocation.globals.json else {
            return invocation.out.line(Wording.restored(report.head, report.repeated, lost: report.lost))
        }
        invocation.out.json { json in
            json.object { json in
                json.field("erased", report.repeated.erased)
                json.field("suspended", report.repeated.suspended)
                json.field("lost", report.lost)
                json.objectField("head") { json in
                    json.field("event", report.head.number)
                    json.field("hash", report.head.hash.text)
                }
            }
        }
    }
}
