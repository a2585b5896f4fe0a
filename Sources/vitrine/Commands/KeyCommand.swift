import ArgumentParser
import Exchange
import Journal

struct KeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "The keys with which people come in over SSH.",
        subcommands: [Add.self, List.self, Revoke.self, Write.self])

    struct Options: ParsableArguments {
        @Option(help: "The key file that sshd asks; else $VITRINE_KEYS, else the journal's path and .keys.")
        var keys: String?

        /// Writes the key file anew where people come in by one.
        func refresh(in invocation: Invocation) throws {
            let isUsed = try !invocation.session().keys().isEmpty
            if try isUsed || KeyFile(given: keys, journal: invocation.journalPath()).exists {
                try perform(nil, in: invocation)
            }
        }

        /// Does an act, if there is one, and then has the key file say what the journal says.
        fileprivate func perform(_ act: Act?, in invocation: Invocation) throws {
            let places = try KeyPlaces(journal: invocation.journalPath())
            let session = try invocation.session()
            guard session.viewer == .host else { throw Refusal.notYours(.key) }
            if let act { try session.perform(act) }
            if case .revokeKey = act { try invocation.open().store.noteRevoked() }
            do { try KeyFile(given: keys, journal: places.journal).write { try session.keyLines(places) } } catch {
                guard let act, let complaint = error as? Complaint else { throw error }
                throw Complaint(Wording.keyFileBehind(act, complaint.message))
            }
        }
    }

    struct Add: Verb {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Let a person in with a key; prints its fingerprint.")
        @Argument(help: "The person's id.") var id: String
        @Argument(help: "The public key: a file that ends in .pub, or - for standard input.") var file: String?
        @OptionGroup var options: Options

        func perform(in invocation: Invocation) throws {
            let bytes = try invocation.text(file)
            let key: PublicKey
            do { key = try PublicKey(reading: bytes) } catch { throw Refusal.badKey(error) }
            try options.perform(.addKey(Named.person(id), key), in: invocation)
            invocation.out.line(key.fingerprint.text)
        }
    }

    struct List: ServedVerb {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "The keys of all people for the host, else your own.")

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let keys = try session.keys()
            if invocation.globals.json {
                invocation.out.json { json in
                    json.array { json in for held in keys { held.write(to: &json) } }
                }
                return
            }
            let zone = try session.programme().zone
            invocation.out.table(
                keys.map { held in
                    [
                        held.key.fingerprint.text, held.person.text, held.key.kind.rawValue,
                        Wording.date(zone.day(held.added)),
                        held.revoked.map { Wording.revoked(Wording.date(zone.day($0))) } ?? "",
                    ]
                })
        }
    }

    struct Revoke: Verb {
        static let configuration = CommandConfiguration(
            commandName: "revoke", abstract: "Let nobody in with a key any more, open sessions included; for good.")
        @Argument(help: "The key's fingerprint, as `person key list` shows it.") var fingerprint: String
        @OptionGroup var options: Options

        func perform(in invocation: Invocation) throws {
            guard let known = Fingerprint(fingerprint) else { throw Refusal.noKey(fingerprint) }
            try options.perform(.revokeKey(known), in: invocation)
        }
    }

    struct Write: Verb {
        static let configuration = CommandConfiguration(
            commandName: "write", abstract: "Write the key file anew: after a restore, or a move of program or journal."
        )
        @OptionGroup var options: Options

        func perform(in invocation: Invocation) throws { try options.perform(nil, in: invocation) }
    }
}

extension Session {
    /// The lines of the key file, as the journal would have them.
    func keyLines(_ places: KeyPlaces) throws(Refusal) -> [KeyLine] {
        try keys().filter { $0.revoked == nil }.map {
            KeyLine($0, program: places.program, journal: places.journal)
        }
    }
}

extension HeldKey {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("fingerprint", key.fingerprint.text)
            json.field("person", person.text)
            json.field("type", key.kind.rawValue)
            json.field("added", ISO8601.text(added))
            json.field("revoked", revoked.map { ISO8601.text($0) })
        }
    }
}
