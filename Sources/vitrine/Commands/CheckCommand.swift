import ArgumentParser
import Journal
import JournalSQLite

struct CheckCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Look for damage in the journal, and repair nothing.",
        discussion: """
            The engine's own checks, the chain of events, every sealed dossier, the text of every item against its \
            event, and what reaches whom, all worked out anew.
            """)
    @Option(help: "The head of the chain of events as a receipt has it: NUMBER:HASH.") var head: String?

    func perform(in invocation: Invocation) throws {
        let kept = try head.map { try Self.keptHead($0) }
        let opened = try invocation.open()
        let viewer = try opened.viewer(invocation.globals)
        let journal = try opened.journal(invocation.globals)
        let progress = ProgressLine()
        var findings = try opened.store.check()
        let audit = try journal.audit(as: viewer, keptHead: kept) { done in
            progress.show { Wording.checking(done) }
        }
        progress.end()
        findings += audit.findings
        if invocation.globals.json {
            invocation.out.json { json in
                json.object { json in
                    json.field("sound", findings.isEmpty)
                    json.field("findings", findings)
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
        if !findings.isEmpty { throw Finished(status: 3) }
    }

    private static func keptHead(_ text: String) throws -> (number: Int64, hash: Digest) {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let number = Int64(parts[0]), number > 0, let hash = Digest(parts[1]) else {
            throw UsageFault(Wording.notAHead(text))
        }
        return (number, hash)
    }
}
