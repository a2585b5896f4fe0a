/// What is said to people who come over SSH, and to whoever lets them in.
extension Wording {
    // MARK: - In a session

    public static let overSSH = "These commands work over SSH; without one, and with a terminal, the screens open:"
    public static let needsTerminalOverSSH =
        "The screens need a terminal: `ssh -t HOST`. `ssh HOST help` lists the commands that work without one."
    public static func notOverSSH(_ what: String) -> String {
        "\"\(Visible.line(what))\" does not work over SSH. `ssh HOST help` lists what does."
    }
    public static func onlyStandardInput(_ file: String) -> String {
        "Over SSH nothing is read but standard input: give - in place of \"\(Visible.line(file))\", and send the file (`ssh HOST … - < FILE`)."
    }
    public static let journalAway = "The journal is not where it was. Tell whoever keeps it."
    public static func notAnIdleLimit(_ text: String) -> String {
        "VITRINE_IDLE is \"\(Visible.line(text))\", which is no time such as PT30M. Tell whoever keeps the server."
    }
    public static let forcedCommand =
        "This is what sshd runs for a key: `vitrine session --as ID --key SHA256:… --journal /PATH`. `vitrine manual deployment` has the rest."
    public static func notIsolated(_ what: String, _ why: String) -> String {
        "The session could not be cut off from others (\(what): \(why)), so it was not begun."
    }

    public static func noManualPage(_ name: String, _ known: [String]) -> String {
        "The manual has no page \"\(Visible.line(name))\". It has: \(list(known))."
    }

    // MARK: - Keys

    public static func revoked(_ date: String) -> String { "revoked " + date }
    public static func keyFileUnread(_ why: String) -> String {
        "The key file could not be read: \(Visible.line(why)) `vitrine person key write` writes it."
    }
    public static func keyFileUnwritten(_ path: String, _ why: String) -> String {
        "The key file \(Visible.line(path)) could not be written: \(why)."
    }
    /// The journal knows what sshd does not know yet.
    public static func keyFileBehind(_ act: Act, _ why: String) -> String {
        let done =
            if case .revokeKey = act {
                "The key is revoked, and no session begins or goes on with it"
            } else {
                "The key is in the journal, but lets nobody in yet"
            }
        return "\(done). \(why) Put that right, then run `vitrine person key write`."
    }
    public static func keyFileDiffers(_ path: String) -> String {
        "The key file \(Visible.line(path)) does not say what the journal says: `vitrine person key write` writes it anew."
    }
    public static func noSuchPlace(_ path: String, _ why: String) -> String { "\(Visible.line(path)): \(why)." }
    public static func unsafePath(_ path: String) -> String {
        "\(Visible.line(path)) cannot stand in a line for sshd: a path of a–z, A–Z, 0–9 and . _ + - / can. Move it to such a place."
    }
}
