import Foundation
import Testing

/// One programme year by commands alone: two mentors, eight mentees, a committee of four, a panel for appeals, one
/// coordinator. Each step says who does what, and when.
final class Year {
    let desk: Desk
    /// Ids by the names that the story gives them.
    private(set) var ids: [String: String] = [:]

    static let mentees = ["sofie", "tim", "ines", "youssef", "bram", "kwame", "mei", "leyla"]
    static let programme = """
        programme: Residency in internal medicine 2025–26
        timezone: Europe/Amsterdam
        role-model: coach
        competencies:
          - { id: communicator, name: Communicator }
          - { id: scholar, name: Scholar }
        committees:
          ccc: { members: [noor, emil, ada, sam], chair: noor, quorum: 3 }
          appeals: { members: [petra, sunil, marit], chair: petra, quorum: 2 }
        moments:
          - { id: mid-year, name: Mid-year review, stakes: intermediate, cutoff: 2026-01-15T12:00, committee: ccc }
          - { id: end-year, name: Year decision, stakes: high, cutoff: 2026-06-30T12:00, committee: ccc }
        outcomes: [ on track, targeted support, focused remediation, not enough evidence ]
        policy:
          notice: P7D
          observations: assessment
          correction-window: PT30M
          advice: { evidence: 2, notice: P7D }
          handover: mentee-chooses
          appeal: P10D
          reopen: P180D
        escalation: [ joke ]
        responsibilities:
          gives feedback: [mentor, assessor]
          advises: [mentor]
          decides: [committee]
        agreement: [ "How often do we meet?", "What stays between us?" ]
        calibration:
          - { dimension: trust, text: "What is said as coaching stays coaching." }
          - { dimension: focus, text: "We talk about what was learned." }

        """

    init() throws {
        desk = try Desk(isRehearsal: nil)
        try desk.write(Self.programme, to: "year.yaml")
        try desk.done(["init", "year.yaml", "--rehearsal", "--journal", desk.journal])
    }

    /// Somebody does something; a `FILE` of `-` is given the text.
    @discardableResult
    func does(
        _ person: String?, _ now: String, _ arguments: String..., text: String? = nil, named name: String? = nil,
        at place: SourceLocation = #_sourceLocation
    ) throws -> Program.Result {
        let result = try desk.run(
            ["--now", now] + (person.map { ["--as", $0] } ?? []) + arguments + (text == nil ? [] : ["-"]), input: text)
        #expect(result.status == 0, "\(person ?? "host") \(arguments): \(result.messages)", sourceLocation: place)
        if let name { ids[name] = result.word }
        return result
    }

    /// Somebody may not.
    func cannot(
        _ person: String?, _ now: String, _ arguments: String..., text: String? = nil, status: Int32 = 1,
        saying: String = "", at place: SourceLocation = #_sourceLocation
    ) throws {
        let result = try desk.run(
            ["--now", now] + (person.map { ["--as", $0] } ?? []) + arguments + (text == nil ? [] : ["-"]), input: text)
        #expect(result.status == status, "\(person ?? "host") \(arguments): \(result.output)", sourceLocation: place)
        #expect(
            saying.isEmpty || result.messages.contains(saying), "\(result.messages)", sourceLocation: place)
        #expect(result.bytes.isEmpty, sourceLocation: place)
    }

    /// Somebody opens the screens, presses keys or names actions, and is shown some words and not others.
    func sees(
        _ person: String, _ now: String, _ steps: [String] = [], _ words: [String], never hidden: [String] = [],
        at place: SourceLocation = #_sourceLocation
    ) throws {
        let picture = desk.folder + "/screen.txt"
        try? FileManager.default.removeItem(atPath: picture)
        try desk.write((steps + [":save-screen \(picture)", ""]).joined(separator: "\n"), to: "screens")
        let result = try desk.run([
            "--now", now, "--as", person, "--script", desk.folder + "/screens", "--size", "120x60",
        ])
        #expect(result.status == 0, "\(person) \(steps): \(result.messages)", sourceLocation: place)
        // Lines that go on below are read on.
        let screen = try #require(
            try? String(contentsOfFile: picture, encoding: .utf8), "\(person) \(steps)", sourceLocation: place)
        let read = screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for word in words { #expect(read.contains(word), "\(word)\n\(screen)", sourceLocation: place) }
        for word in hidden { #expect(!read.contains(word), "\(word)\n\(screen)", sourceLocation: place) }
    }

    subscript(_ name: String) -> String { ids[name] ?? "no-such-id" }
}
