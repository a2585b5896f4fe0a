import ArgumentParser
import Exchange
import Journal

struct KeyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "key",
            abstract: worded(
                "The keys with which people come in over SSH.", nl: "De sleutels waarmee mensen via SSH binnenkomen."),
            subcommands: [Add.self, List.self, Revoke.self, Write.self])
    }

    struct Options: ParsableArguments {
        @Option(
            help: ArgumentHelp(
                worded(
                    "The key file that sshd asks; else $VITRINE_KEYS, else the journal's path and .keys.",
                    nl:
                        "Het sleutelbestand dat sshd raadpleegt; anders $VITRINE_KEYS, anders het pad van het journaal met .keys."
                )))
        var keys: String?

        /// Writes the key file anew where people come in by one.
        func refresh(in invocation: Invocation) throws {
            let isUsed = try !invocation.session().keys().isEmpty
            if try isUsed || KeyFile(given: keys, journal: invocation.journalPath()).exists {
                try perform(nil, in: invocation)
            }
        }

        /// Does an act, if there is one, and then has the key file say what the journal says. What the sessions of a key
        /// speak is in the file alone, and stays.
        /// - Parameters:
        ///   - language: what they speak from now on, where that is said.
        ///   - added: the key for which it is said; nil is for all.
        fileprivate func perform(
            _ act: Act?, in invocation: Invocation, speaking language: Language? = nil, with added: Fingerprint? = nil
        ) throws {
            let places = try KeyPlaces(journal: invocation.journalPath())
            let session = try invocation.session()
            guard session.viewer == .host else { throw Refusal.notYours(.key) }
            if let act { try session.perform(act) }
            // Also what was revoked before: a crash may have come between.
            try invocation.open().store.noteRevoked()
            let file = KeyFile(given: keys, journal: places.journal)
            do {
                try file.write {
                    let before = file.languages()
                    return try session.keyLines(places) { key in
                        added == nil || added == key ? language ?? before[key] : before[key]
                    }
                }
            } catch {
                guard let act, let complaint = error as? Complaint else { throw error }
                throw Complaint(Wording.keyFileBehind(act, complaint.message))
            }
        }
    }

    struct Add: Verb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "add",
                abstract: worded(
                    "Let a person in with a key; prints its fingerprint.",
                    nl: "Laat iemand binnen met een sleutel; drukt de vingerafdruk ervan af."))
        }
        @Argument(help: ArgumentHelp(worded("The person's id.", nl: "Het id van de persoon."))) var id: String
        @Argument(
            help: ArgumentHelp(
                worded(
                    "The public key: a file that ends in .pub, or - for standard input.",
                    nl: "De publieke sleutel: een bestand dat op .pub eindigt, of - voor standaardinvoer."))) var file:
            String?
        @Option(
            help: ArgumentHelp(
                worded(
                    "The language of sessions with this key: en or nl; else the server's.",
                    nl: "De taal van sessies met deze sleutel: en of nl; anders die van de server.")))
        var language: Language?
        @OptionGroup var options: Options

        func perform(in invocation: Invocation) throws {
            let bytes = try invocation.text(file)
            let key: PublicKey
            do { key = try PublicKey(reading: bytes) } catch { throw Refusal.badKey(error) }
            try options.perform(
                .addKey(Named.person(id), key), in: invocation, speaking: language, with: key.fingerprint)
            invocation.out.line(key.fingerprint.text)
        }
    }

    struct List: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "list",
                abstract: worded(
                    "The keys of all people for the host, else your own.",
                    nl: "De sleutels van iedereen voor de host, anders je eigen."))
        }

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
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "revoke",
                abstract: worded(
                    "Let nobody in with a key any more, open sessions included; for good.",
                    nl: "Laat niemand meer binnen met een sleutel, ook open sessies niet; voorgoed."))
        }
        @Argument(
            help: ArgumentHelp(
                worded(
                    "The key's fingerprint, as `person key list` shows it.",
                    nl: "De vingerafdruk van de sleutel, zoals `person key list` die toont."))) var fingerprint: String
        @OptionGroup var options: Options

        func perform(in invocation: Invocation) throws {
            guard let known = Fingerprint(fingerprint) else { throw Refusal.noKey(fingerprint) }
            try options.perform(.revokeKey(known), in: invocation)
        }
    }

    struct Write: Verb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "write",
                abstract: worded(
                    "Write the key file anew: after a restore, or a move of program or journal.",
                    nl:
                        "Schrijf het sleutelbestand opnieuw: na het terugzetten van een back-up, of als programma of journaal verhuisd is."
                )
            )
        }
        @Option(
            help: ArgumentHelp(
                worded(
                    "The language of all sessions from now on: en or nl; else each as it was.",
                    nl: "De taal van alle sessies vanaf nu: en of nl; anders elk zoals ze was.")))
        var language: Language?
        @OptionGroup var options: Options

        func perform(in invocation: Invocation) throws {
            try options.perform(nil, in: invocation, speaking: language)
        }
    }
}

extension Session {
    /// The lines of the key file, as the journal would have them.
    /// - Parameter language: what the sessions of a key speak.
    func keyLines(_ places: KeyPlaces, speaking language: (Fingerprint) -> Language?) throws(Refusal) -> [KeyLine] {
        try keys().filter { $0.revoked == nil }.map {
            KeyLine(
                $0, program: places.program, journal: places.journal, language: language($0.key.fingerprint))
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
