import Foundation
import JournalTesting
import Testing

/// A folder with a journal in it, and the program at hand: gone when the test is over.
final class Desk {
    let folder: String
    var program: Program
    var journal: String { folder + "/j.db" }

    static let programme = SampleProgramme.text

    /// - Parameter isRehearsal: nil makes no journal.
    init(isRehearsal: Bool? = true) throws {
        folder = NSTemporaryDirectory() + "desk-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        program = Program(folder: folder)
        try write(Self.programme, to: "p.yaml")
        try write("I spoke too fast in the handover.\n", to: "note.md")
        try write("You paused after each patient.\n", to: "fb.md")
        guard let isRehearsal else { return }
        try done(["init", "p.yaml", "--journal", journal] + (isRehearsal ? ["--rehearsal"] : []))
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    }

    func bytes(of name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
    }

    /// Runs the program on this journal.
    func run(_ arguments: String..., as person: String? = nil, now: String? = nil, input: String? = nil) throws
        -> Program.Result
    {
        try run(arguments, as: person, now: now, input: input)
    }

    func run(_ arguments: [String], as person: String? = nil, now: String? = nil, input: String? = nil) throws
        -> Program.Result
    {
        var all = ["--journal", journal]
        if let person { all += ["--as", person] }
        if let now { all += ["--now", now] }
        return try program.run(all + arguments, input: input)
    }

    /// Runs the program and expects that it does what it was asked, without a word of complaint.
    @discardableResult
    func done(
        _ arguments: String..., as person: String? = nil, now: String? = nil, input: String? = nil,
        at place: SourceLocation = #_sourceLocation
    ) throws -> Program.Result {
        let result = try run(arguments, as: person, now: now, input: input)
        #expect(result.status == 0, "\(arguments): \(result.messages)", sourceLocation: place)
        return result
    }

    @discardableResult
    func done(
        _ arguments: [String], as person: String, now: String, at place: SourceLocation = #_sourceLocation
    ) throws -> Program.Result {
        let result = try run(arguments, as: person, now: now)
        #expect(result.status == 0, "\(arguments): \(result.messages)", sourceLocation: place)
        return result
    }

    @discardableResult
    func done(_ arguments: [String], at place: SourceLocation = #_sourceLocation) throws -> Program.Result {
        let result = try program.run(arguments)
        #expect(result.status == 0, "\(arguments): \(result.messages)", sourceLocation: place)
        return result
    }

    /// Runs the program and expects a refusal: the status, one line that says so, nothing else.
    func refused(
        _ arguments: String..., as person: String? = nil, now: String? = nil, input: String? = nil,
        status: Int32 = 1, saying: String, at place: SourceLocation = #_sourceLocation
    ) throws {
        let result = try run(arguments, as: person, now: now, input: input)
        #expect(result.status == status, "\(arguments): \(result.messages)", sourceLocation: place)
        #expect(result.messageLines.count == 1, "\(result.messages)", sourceLocation: place)
        #expect(result.messages.contains(saying), "\(result.messages)", sourceLocation: place)
        #expect(result.bytes.isEmpty, "\(result.output)", sourceLocation: place)
    }

    /// A mentee, the mentor of that mentee, and another pair that has nothing to do with them.
    func people() throws {
        let now = "2025-09-01T08:00"
        for (id, name, role) in [
            ("sofie", "Sofie de Wit", "mentee"), ("tim", "Tim Okafor", "mentee"), ("vos", "C. Vos", "mentor"),
            ("duarte", "R. Duarte", "mentor"), ("joke", "Joke Terpstra", "coordinator"),
        ] {
            try done("person", "add", id, name, "--role", role, now: now)
        }
        try done("mentorship", "start", "vos", "sofie", now: now)
        try done("mentorship", "start", "duarte", "tim", now: now)
    }

    /// How many events there are: what was refused has added none.
    func events() throws -> Int {
        let head = try run("check", "--json").object()["head"] as? [String: Any]
        return head?["event"] as? Int ?? -1
    }
}

extension Desk {
    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: true)
    }
}
