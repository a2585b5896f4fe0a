import ArgumentParser
import Journal

/// Listed with the other commands; `main` runs a `ServedSession` before it comes to this.
struct SessionCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "session", abstract: "What sshd runs for a person's key: the screens, or one command.",
        usage: "vitrine session --as ID --key SHA256:... --journal /PATH",
        discussion:
            "The lines that run it are made by `vitrine person key add`; `vitrine manual deployment` has the rest.")
    @Option(help: "The fingerprint of the key that sshd accepted.") var key: String

    func perform(in invocation: Invocation) throws { throw UsageFault(Wording.forcedCommand) }
}

struct AuthorizedKeysCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "authorized-keys", abstract: "The lines by which sshd knows people; opens the key file alone.")
    @Argument(help: "Only the line of the key with this fingerprint; nothing for one that is not known.")
    var fingerprint: String?
    @Option(help: "The key file; else $VITRINE_KEYS, else the journal's path and .keys.") var keys: String?

    func perform(in invocation: Invocation) throws {
        let lines = try KeyFile(given: keys, journal: invocation.journalPath()).lines()
        for line in lines where fingerprint == nil || line.fingerprint.text == fingerprint {
            invocation.out.line(line.text)
        }
    }
}
