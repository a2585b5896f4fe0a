import Journal

/// A line of the key file, as sshd reads it: nothing but a terminal, and nothing to run but our session.
struct KeyLine: Hashable {
    let person: PersonID
    let fingerprint: Fingerprint
    /// The kind of key and the key.
    let key: String
    /// Absolute paths, safe in the shell through which sshd runs the line.
    let program: String
    let journal: String
    /// What the sessions of this key speak; nil leaves it to whoever keeps the server.
    let language: Language?

    init(_ held: HeldKey, program: String, journal: String, language: Language? = nil) {
        person = held.person
        fingerprint = held.key.fingerprint
        key = held.key.text
        self.program = program
        self.journal = journal
        self.language = language
    }

    /// The same key of the same person, at other places and in no language.
    init(_ line: KeyLine, program: String, journal: String) {
        person = line.person
        fingerprint = line.fingerprint
        key = line.key
        self.program = program
        self.journal = journal
        language = nil
    }

    private static let options = "restrict,pty,command=\"exec "

    var text: String {
        let spoken = language.map { " --language \($0.rawValue)" } ?? ""
        return
            "\(Self.options)\(program) session --as \(person) --key \(fingerprint) --journal \(journal)\(spoken)\" \(key)"
    }

    /// Nil for anything but a line of ours, so that whatever else may get into the file is never handed to sshd.
    init?(_ text: some StringProtocol) {
        guard text.hasPrefix(Self.options) else { return nil }
        let parts = String(text.dropFirst(Self.options.count)).split(
            separator: "\"" as Character, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].first == " ",
            let key = try? PublicKey(reading: Array(parts[1].dropFirst().utf8)), key.text == parts[1].dropFirst()
        else { return nil }
        let words = parts[0].split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard words.count == 8 || words.count == 10, words[1] == "session",
            let forced = try? ForcedCommand(words.dropFirst(2)), forced.key == key.fingerprint,
            Self.isSafe(words[0]), Self.isSafe(forced.journal)
        else { return nil }
        person = forced.person
        fingerprint = forced.key
        self.key = key.text
        program = words[0]
        journal = forced.journal
        language = forced.language
        guard self.text == text else { return nil }
    }

    /// Whether a path is absolute and of characters that mean nothing to a shell or to sshd.
    static func isSafe(_ path: String) -> Bool {
        path.hasPrefix("/")
            && path.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_"),
                    UInt8(ascii: "-"), UInt8(ascii: "+"):
                    true
                default: false
                }
            }
    }
}
