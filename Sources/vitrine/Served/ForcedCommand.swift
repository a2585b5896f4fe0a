import Journal

/// The words that sshd runs for a key, as our own key file has them: who it is, by which key, in which journal.
struct ForcedCommand {
    let person: PersonID
    let key: Fingerprint
    let journal: String
    /// What the session speaks, where the line says it.
    let language: Language?

    /// - Parameter arguments: those after `session`: each of the three options once, `--language` if at all, and nothing
    ///   else.
    init(_ arguments: some Sequence<String>) throws(UsageFault) {
        var given: [String: String] = [:]
        var rest = Array(arguments)[...]
        while let name = rest.popFirst() {
            guard ["--as", "--key", "--journal", "--language"].contains(name), given[name] == nil,
                let value = rest.popFirst()
            else {
                throw UsageFault(Wording.forcedCommand)
            }
            given[name] = value
        }
        guard let person = given["--as"].flatMap({ PersonID($0) }),
            let key = given["--key"].flatMap({ Fingerprint($0) }),
            let journal = given["--journal"], journal.hasPrefix("/")
        else { throw UsageFault(Wording.forcedCommand) }
        language = given["--language"].flatMap { Language(rawValue: $0) }
        guard language != nil || given["--language"] == nil else { throw UsageFault(Wording.forcedCommand) }
        (self.person, self.key, self.journal) = (person, key, journal)
    }
}
