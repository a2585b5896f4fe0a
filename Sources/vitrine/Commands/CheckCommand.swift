import ArgumentParser
import Exchange
import Journal
import JournalSQLite

struct CheckCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: worded(
                "Look for damage in the journal, and repair nothing.",
                nl: "Zoek naar schade in het journaal, en herstel niets."),
            discussion: worded(
                """
                The engine's own checks, the chain of events, every sealed dossier, the text of every item against its \
                event, and what reaches whom, all worked out anew. A head or a receipt that somebody kept shows as well \
                that nothing was taken off the end or written anew.

                What was erased or deleted is taken out of the file's free space, if that is still to be done.
                """,
                nl: """
                    De eigen controles van de database, de keten van gebeurtenissen, elk verzegeld dossier, de tekst van elk item \
                    tegen zijn gebeurtenis, en wat wie bereikt, alles opnieuw uitgerekend. Een laatste schakel of een \
                    ontvangstbewijs dat iemand bewaarde laat ook zien dat er aan het eind niets af is en niets herschreven is.

                    Wat gewist of verwijderd is, wordt uit de vrije ruimte van het bestand gehaald, als dat nog moet.
                    """))
    }
    @Option(
        help: ArgumentHelp(
            worded(
                "The head of the chain of events as a receipt or a backup has it: NUMBER:HASH; repeat it for more.",
                nl:
                    "De laatste schakel van de gebeurtenissen zoals een ontvangstbewijs of back-up die heeft: NUMBER:HASH; herhaal de optie voor meer."
            )))
    var head: [String] = []
    @Option(
        help: ArgumentHelp(
            worded(
                "A receipt, as text or JSON; repeat it for more.",
                nl: "Een ontvangstbewijs, als tekst of JSON; herhaal de optie voor meer."))) var receipt: [String] = []
    @Option(
        help: ArgumentHelp(
            worded(
                "The key file that sshd asks; else $VITRINE_KEYS, else the journal's path and .keys.",
                nl:
                    "Het sleutelbestand dat sshd raadpleegt; anders $VITRINE_KEYS, anders het pad van het journaal met .keys."
            )))
    var keys: String?

    func perform(in invocation: Invocation) throws {
        let receipts = try receipt.flatMap { try ReceiptFile.receipts(in: $0, invocation) }
        let heads = try head.map { try Self.keptHead($0) } + receipts.map(\.head)
        let opened = try invocation.open()
        let viewer = try invocation.viewer()
        let journal = try opened.journal(invocation.globals)
        let progress = ProgressLine()
        defer { progress.end() }
        var findings = try opened.store.check()
        let audit = try journal.audit(as: viewer, against: heads, receipts.map(\.sealing)) { done in
            progress.show { Wording.checking(done) }
        }
        progress.end()
        findings += audit.findings
        // A damaged file is left as it is.
        let scrubbing = findings.isEmpty ? try opened.store.scrubIfNeeded() : .done
        let isDamaged = !findings.isEmpty
        if !isDamaged {
            findings += try keyFileFindings(opened)
            // A crash may have come between a revocation and its note.
            try opened.store.noteRevoked()
        }
        let abandoned = SQLiteStore.abandonedCopies(beside: opened.path)
        if invocation.globals.json {
            invocation.out.json { json in
                json.object { json in
                    json.field("sound", findings.isEmpty)
                    json.field("findings", findings)
                    json.field("abandoned", abandoned)
                    json.field("items", audit.items)
                    json.field("dossiers", audit.dossiers)
                    json.objectField("head") { json in
                        json.field("event", audit.head.number)
                        json.field("hash", audit.head.hash.text)
                    }
                }
            }
        } else {
            for finding in findings { invocation.out.line(Visible.line(finding)) }
            if findings.isEmpty { invocation.out.line(Wording.sound(audit)) }
        }
        if let why = Wording.pending(scrubbing) { Messages.say(Wording.stillPending(why)) }
        for path in abandoned { Messages.say(Wording.abandonedCopy(path)) }
        if isDamaged { Messages.say(Wording.afterDamage) }
        if !findings.isEmpty { throw Finished(status: 3) }
    }

    /// sshd must know the keys that the journal knows, and no others.
    private func keyFileFindings(_ opened: OpenedJournal) throws -> [String] {
        let file = KeyFile(given: keys, journal: opened.path)
        let all = try opened.store.read { ledger throws(Refusal) in try ledger.keys() }
        let held = all.filter { $0.revoked == nil }
        guard file.exists else { return held.isEmpty ? [] : [Wording.keyFileDiffers(file.path)] }
        return try file.agrees(with: held) ? [] : [Wording.keyFileDiffers(file.path)]
    }

    private static func keptHead(_ text: String) throws -> KeptHead {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let number = Int64(parts[0]), number > 0, let hash = Digest(parts[1]) else {
            throw UsageFault(Wording.notAHead(text))
        }
        return KeptHead(number: number, hash: hash)
    }
}

extension ReceiptFile {
    static func receipts(in file: String, _ invocation: Invocation) throws -> [KeptReceipt] {
        guard let receipts = read(try invocation.bytes(of: file, limit: limit)) else {
            throw Complaint(Wording.notAReceipt(file))
        }
        return receipts
    }
}
