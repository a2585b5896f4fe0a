/// What is said to people who come over SSH, and to whoever lets them in.
extension Wording {
    // MARK: - In a session

    public static var overSSH: String {
        worded(
            "These commands work over SSH; without one, and with a terminal, the screens open:",
            nl: "Deze opdrachten werken via SSH; zonder opdracht, en met een terminal, openen de schermen:")
    }
    public static var needsTerminalOverSSH: String {
        worded(
            "The screens need a terminal: `ssh -t HOST`. `ssh HOST help` lists the commands that work without one.",
            nl:
                "De schermen hebben een terminal nodig: `ssh -t HOST`. `ssh HOST help` noemt de opdrachten die zonder werken."
        )
    }
    public static func notOverSSH(_ what: String) -> String {
        worded(
            "\"\(Visible.line(what))\" does not work over SSH. `ssh HOST help` lists what does.",
            nl: "\"\(Visible.line(what))\" werkt niet via SSH. `ssh HOST help` noemt wat wel werkt.")
    }
    public static func onlyStandardInput(_ file: String) -> String {
        worded(
            "Over SSH nothing is read but standard input: give - in place of \"\(Visible.line(file))\", and send the file (`ssh HOST … - < FILE`).",
            nl:
                "Via SSH wordt alleen de standaardinvoer gelezen: geef - in plaats van \"\(Visible.line(file))\", en stuur het bestand mee (`ssh HOST … - < FILE`)."
        )
    }
    public static var lineDropped: String {
        worded(
            "Nothing was done: the line dropped before the end of the text. Send it again.",
            nl: "Er is niets gedaan: de verbinding viel weg voor het einde van de tekst. Stuur die opnieuw.")
    }
    public static var journalAway: String {
        worded(
            "The journal is not where it was. Tell whoever keeps it.",
            nl: "Het journaal staat niet meer waar het stond. Laat het de beheerder weten.")
    }
    public static func notAnIdleLimit(_ text: String) -> String {
        worded(
            "VITRINE_IDLE is \"\(Visible.line(text))\", which is no time such as PT30M. Tell whoever keeps the server.",
            nl:
                "VITRINE_IDLE is \"\(Visible.line(text))\", en dat is geen tijdsduur zoals PT30M. Laat het de beheerder van de server weten."
        )
    }
    public static var forcedCommand: String {
        worded(
            "This is what sshd runs for a key: `vitrine session --as ID --key SHA256:… --journal /PATH`. `vitrine manual deployment` has the rest.",
            nl:
                "Dit voert sshd uit voor een sleutel: `vitrine session --as ID --key SHA256:… --journal /PATH`. De rest staat in `vitrine manual deployment`."
        )
    }
    public static func notIsolated(_ what: String, _ why: String) -> String {
        worded(
            "The session could not be cut off from others (\(what): \(why)), so it was not begun.",
            nl: "De sessie kon niet worden afgeschermd van andere (\(what): \(why)) en is dus niet begonnen.")
    }

    public static func noManualPage(_ name: String, _ known: [String]) -> String {
        worded(
            "The manual has no page \"\(Visible.line(name))\". It has: \(list(known)).",
            nl: "De handleiding heeft geen pagina \"\(Visible.line(name))\". Wel: \(list(known)).")
    }

    // MARK: - Keys

    public static func revoked(_ date: String) -> String { worded("revoked ", nl: "ingetrokken ") + date }
    public static func keyFileUnread(_ why: String) -> String {
        worded(
            "The key file could not be read: \(Visible.line(why)) `vitrine person key write` writes it.",
            nl:
                "Het sleutelbestand kon niet worden gelezen: \(Visible.line(why)) `vitrine person key write` schrijft het."
        )
    }
    public static func keyFileUnwritten(_ path: String, _ why: String) -> String {
        worded(
            "The key file \(Visible.line(path)) could not be written: \(why).",
            nl: "Het sleutelbestand \(Visible.line(path)) kon niet worden geschreven: \(why).")
    }
    /// The journal knows what sshd does not know yet.
    public static func keyFileBehind(_ act: Act, _ why: String) -> String {
        let done =
            if case .revokeKey = act {
                worded(
                    "The key is revoked, and no session begins or goes on with it",
                    nl: "De sleutel is ingetrokken; er begint geen sessie mee en er loopt er geen door")
            } else {
                worded(
                    "The key is in the journal, but lets nobody in yet",
                    nl: "De sleutel staat in het journaal, maar laat nog niemand binnen")
            }
        return worded(
            "\(done). \(why) Put that right, then run `vitrine person key write`.",
            nl: "\(done). \(why) Los dat op en geef dan `vitrine person key write`.")
    }
    public static func keyFileDiffers(_ path: String) -> String {
        worded(
            "The key file \(Visible.line(path)) does not say what the journal says: `vitrine person key write` writes it anew.",
            nl:
                "Het sleutelbestand \(Visible.line(path)) zegt iets anders dan het journaal: `vitrine person key write` schrijft het opnieuw."
        )
    }
    public static func noSuchPlace(_ path: String, _ why: String) -> String { "\(Visible.line(path)): \(why)." }
    public static func unsafePath(_ path: String) -> String {
        worded(
            "\(Visible.line(path)) cannot stand in a line for sshd: a path of a–z, A–Z, 0–9 and . _ + - / can. Move it to such a place.",
            nl:
                "\(Visible.line(path)) kan niet in een regel voor sshd staan: een pad van a–z, A–Z, 0–9 en . _ + - / wel. Verplaats het naar zo'n plek."
        )
    }
}
