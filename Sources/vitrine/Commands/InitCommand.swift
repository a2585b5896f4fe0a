import ArgumentParser
import Exchange
import Glibc
import Journal
import JournalSQLite

struct InitCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "init",
            abstract: worded(
                "Make a new journal from a programme file.", nl: "Maak een nieuw journaal van een programmabestand."))
    }

    @Argument(help: ArgumentHelp(worded("The programme file, in YAML.", nl: "Het programmabestand, in YAML.")))
    var file: String
    @Flag(
        help: ArgumentHelp(
            worded(
                "For demonstrations, training and tests: anybody may speak, and --now sets the clock.",
                nl: "Voor demonstraties, training en tests: iedereen mag spreken, en --now zet de klok.")))
    var rehearsal = false

    func perform(in invocation: Invocation) throws {
        let path = try invocation.journalPath()
        guard invocation.globals.now == nil || rehearsal else { throw Refusal.clockOnlyInRehearsal }
        let (programme, source) = try ProgrammeSource.read(file, in: invocation)
        guard access(path, F_OK) != 0 else { throw Complaint(Wording.journalExists(at: path)) }
        if invocation.globals.journal == nil { try Folder.make(Folder.parent(of: path)) }
        try Self.create(at: path, programme, source, isRehearsal: rehearsal)
        let warnings = programme.selfCheck().count
        if warnings > 0 { Messages.say(Wording.warnings(warnings)) }
    }

    /// Makes the file with its first state; when that fails there is no file.
    static func create(at path: String, _ programme: Programme, _ source: String, isRehearsal: Bool) throws {
        try SQLiteStore.make(at: path) { store throws(Refusal) in
            try OpenJournal.create(in: store, programme: programme, source: source, isRehearsal: isRehearsal)
        }
    }
}

/// A programme file, read or refused with everything that is wrong with it.
enum ProgrammeSource {
    static func read(_ file: String, in invocation: Invocation) throws -> (programme: Programme, source: String) {
        let bytes = try invocation.bytes(of: file, limit: ProgrammeFile.limit)
        switch ProgrammeFile.read(bytes: bytes, path: file) {
        case .problems(let problems):
            throw Complaint(problems.map { Visible.line($0.description) }.joined(separator: "\n"))
        case .programme(let programme, _):
            return (programme, String(decoding: bytes, as: UTF8.self))
        }
    }
}

enum Folder {
    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Makes a folder and those above it, for this account alone.
    static func make(_ path: String) throws {
        if access(path, F_OK) == 0 { return }
        try make(parent(of: path))
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw Complaint(Wording.noFolder(path, Wording.systemReason(errno)))
        }
    }
}
