import Foundation
import JournalTesting
import Testing

/// A committee at its desk: Sofie and Tim have nominated one item each, and the mid-year review was sealed yesterday.
/// Pia, Pim and Pol are committee members elsewhere.
struct CommitteeYear {
    let desk: Desk
    let sofies: String
    let tims: String

    static let day = "2026-01-16T09:00"
    static let told = "2026-01-20T08:00"

    init() throws {
        let desk = try Desk()
        self.desk = desk
        try desk.people()
        for (id, name) in [("pia", "P. Andersen"), ("pim", "P. Jonker"), ("pol", "P. Moreau")] {
            try desk.done("person", "add", id, name, "--role", "committee", now: "2025-09-01T08:00")
        }
        func nominated(_ person: String, _ now: String) throws -> String {
            let id = try desk.done("write", "--competency", "scholar", "note.md", as: person, now: now).word
            try desk.done("nominate", id, "--moment", "mid-year", as: person, now: now)
            return id
        }
        sofies = try nominated("sofie", "2025-10-01T09:00")
        tims = try nominated("tim", "2025-10-01T09:10")
        try desk.write("She learns from what went wrong.\n", to: "why.md")
    }

    @discardableResult
    func proposes(
        _ member: String = "noor", _ outcome: String = "on track", about mentee: String = "sofie",
        citing item: String? = nil, _ more: [String] = [], now: String = CommitteeYear.day
    ) throws -> Program.Result {
        try desk.run(
            [
                "decide", mentee, "--moment", "mid-year", "--outcome", outcome, "--cite", item ?? sofies, "--informs",
                mentee == "sofie" ? "vos" : "duarte", "--on", "2026-01-20", "why.md",
            ] + more, as: member, now: now)
    }

    /// Proposed by Noor, signed by Emil.
    func decided() throws {
        #expect(try proposes().status == 0)
        try desk.done("sign", "sofie", "--moment", "mid-year", as: "emil", now: Self.day)
    }

    func show(_ person: String?, now: String = CommitteeYear.day, json: Bool = false) throws -> Program.Result {
        let words = ["decision", "show"] + (person == "sofie" ? [] : ["sofie"]) + ["--moment", "mid-year"]
        return try desk.run(words + (json ? ["--json"] : []), as: person, now: now)
    }
}
