import ArgumentParser
import Journal

/// Listed with the other commands; `main` runs a `ServedSession` before it comes to this.
struct SessionCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "session",
            abstract: worded(
                "What sshd runs for a person's key: the screens, or one command.",
                nl: "Wat sshd voor iemands sleutel start: de schermen, of één opdracht."),
            usage: "vitrine session --as ID --key SHA256:... --journal /PATH [--language en|nl]",
            discussion:
                worded(
                    "The lines that run it are made by `vitrine person key add`; `vitrine manual deployment` has the rest.",
                    nl:
                        "De regels die dit starten maakt `vitrine person key add`; `vitrine manual deployment` vertelt de rest."
                ))
    }
    @Option(
        help: ArgumentHelp(
            worded(
                "The fingerprint of the key that sshd accepted.",
                nl: "De vingerafdruk van de sleutel die sshd goedkeurde."))) var key: String

    @Option(
        help: ArgumentHelp(
            worded(
                "The language of the session: en or nl; else $VITRINE_LANGUAGE as sshd sets it, else English.",
                nl: "De taal van de sessie: en of nl; anders $VITRINE_LANGUAGE zoals sshd die zet, anders Engels.")))
    var language: Language?

    func perform(in invocation: Invocation) throws { throw UsageFault(Wording.forcedCommand) }
}

struct AuthorizedKeysCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "authorized-keys",
            abstract: worded(
                "The lines by which sshd knows people; opens the key file alone.",
                nl: "De regels waaraan sshd mensen herkent; opent alleen het sleutelbestand."))
    }
    @Argument(
        help: ArgumentHelp(
            worded(
                "Only the line of the key with this fingerprint; nothing for one that is not known.",
                nl: "Alleen de regel van de sleutel met deze vingerafdruk; niets voor een onbekende.")))
    var fingerprint: String?
    @Option(
        help: ArgumentHelp(
            worded(
                "The key file; else $VITRINE_KEYS, else the journal's path and .keys.",
                nl: "Het sleutelbestand; anders $VITRINE_KEYS, anders het pad van het journaal met .keys."))) var keys:
        String?

    func perform(in invocation: Invocation) throws {
        let lines = try KeyFile(given: keys, journal: invocation.journalPath()).lines()
        for line in lines where fingerprint == nil || line.fingerprint.text == fingerprint {
            invocation.out.line(line.text)
        }
    }
}
