import Foundation
import Testing

/// Whatever call to the system fails while a command runs, and however: afterwards the journal is what it was before
/// or what it was to become, one sentence says what happened, and `check` finds nothing.
@Suite(.serialized) struct FaultTests {
    /// A journal, and something that is done to it.
    private struct Deed: Sendable, CustomTestStringConvertible {
        let name: String
        /// It is done on the screens, which say themselves what was not saved, and end well.
        var isOnScreen: Bool { name == "draft" }
        /// The key file is written after the journal: when that fails it says so, and `person key write` catches up.
        var isOfKeys: Bool { name.hasPrefix("key") }
        /// The journal lies where one lies of which nothing is said, in folders that are made for it.
        var isAtHome: Bool { name == "init" }
        let prepare: @Sendable (Desk) throws -> [String]

        var testDescription: String { name }
    }

    private static let keys = [
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHv8jj8t39fajU+45OGOXJMC3/vwKK34kFl30yEUmKeU",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8g",
    ]

    /// - Returns: the fingerprint.
    private static func addKey(_ number: Int, of person: String, to desk: Desk) throws -> String {
        try desk.write(keys[number] + "\n", to: "\(person).pub")
        return try desk.done("person", "key", "add", person, desk.folder + "/\(person).pub").word
    }

    private static let deeds = [
        Deed(name: "write") { desk in ["--as", "sofie", "write", desk.folder + "/note.md"] },
        Deed(name: "nominate") { desk in
            let id = try desk.done("write", "--competency", "scholar", "note.md", as: "sofie").word
            return ["--as", "sofie", "nominate", id, "--moment", "mid-year"]
        },
        Deed(name: "seal") { desk in
            let id = try desk.done("write", "--competency", "scholar", "note.md", as: "sofie").word
            try desk.done("nominate", id, "--moment", "mid-year", as: "sofie")
            return ["--as", "sofie", "--now", "2026-01-16T09:00", "list"]
        },
        Deed(name: "import") { desk in
            try desk.writeAssessments()
            return ["import", "wba", desk.folder + "/wba"]
        },
        Deed(name: "erase") { desk in
            let id = try desk.done("write", "note.md", as: "sofie").word
            return ["erase", id, "--reason", "Asked for"]
        },
        Deed(name: "delete") { desk in ["--as", "sofie", "delete", try desk.done("write", "note.md", as: "sofie").word]
        },
        Deed(name: "backup") { desk in
            ["backup", desk.journal + ".backup"]
        },
        Deed(name: "restore") { desk in
            try desk.done("backup", desk.folder + "/backup.db")
            let id = try desk.done("write", "note.md", as: "sofie").word
            try desk.done("erase", id, "--reason", "Asked for")
            return ["restore", desk.folder + "/backup.db"]
        },
        Deed(name: "restore where there is none") { desk in
            let id = try desk.done("write", "note.md", as: "sofie").word
            try desk.done("backup", desk.folder + "/backup.db")
            try desk.done("erase", id, "--reason", "Asked for")
            for end in ["", "-wal", "-shm", ".lock", ".changes"] { unlink(desk.journal + end) }
            return ["restore", desk.folder + "/backup.db"]
        },
        Deed(name: "init") { desk in
            for end in ["", "-wal", "-shm", ".lock", ".changes"] { unlink(desk.journal + end) }
            return ["init", desk.folder + "/p.yaml"]
        },
        Deed(name: "programme apply") { desk in
            let changed = Desk.programme.replacingOccurrences(of: "Mid-year review", with: "Winter review")
            try desk.write(changed, to: "changed.yaml")
            return ["programme", "apply", desk.folder + "/changed.yaml"]
        },
        Deed(name: "key add") { desk in
            _ = try addKey(0, of: "sofie", to: desk)
            try desk.write(keys[1] + "\n", to: "vos.pub")
            return ["person", "key", "add", "vos", desk.folder + "/vos.pub"]
        },
        Deed(name: "key revoke") { desk in
            _ = try addKey(0, of: "sofie", to: desk)
            return ["person", "key", "revoke", try addKey(1, of: "vos", to: desk)]
        },
        Deed(name: "key write") { desk in
            _ = try addKey(0, of: "sofie", to: desk)
            try Data("# Nothing.\n".utf8).write(to: URL(fileURLWithPath: desk.journal + ".keys"))
            return ["person", "key", "write"]
        },
        Deed(name: "draft") { desk in
            try desk.write("n\nI was typing this.\n:wait 20000\n", to: "typing")
            return ["--as", "sofie", "--script", desk.folder + "/typing", "--size", "80x24"]
        },
    ]

    /// The desk as it lies before the deed, kept aside.
    private final class Scene {
        let desk: Desk
        private let deed: Deed
        let arguments: [String]
        private let kept: String
        private let log: String

        init(_ deed: Deed) throws {
            self.deed = deed
            desk = try Desk()
            try desk.people()
            arguments = try deed.prepare(desk)
            kept = desk.folder + "/kept"
            log = desk.folder + "/log"
            try desk.makeFolder("kept")
            for name in try files() {
                try FileManager.default.copyItem(atPath: desk.folder + "/" + name, toPath: kept + "/" + name)
            }
        }

        private func files(in folder: String? = nil, of start: String = "j.db") throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: folder ?? desk.folder).filter { $0.hasPrefix(start) }
        }

        func reset() throws {
            for name in try files() { try FileManager.default.removeItem(atPath: desk.folder + "/" + name) }
            for name in try files(in: kept) {
                try FileManager.default.copyItem(atPath: kept + "/" + name, toPath: desk.folder + "/" + name)
            }
            unlink(log)
        }

        /// Does it; what the calls came to is said too.
        func run(_ fault: FaultyCalls.Fault? = nil) throws -> (Program.Result, log: String) {
            var program = desk.program
            program.environment = FaultyCalls.environment(fault, under: desk.journal, log: log)
            let place = deed.isAtHome ? [] : ["--journal", desk.journal]
            if deed.isAtHome { program.environment["XDG_DATA_HOME"] = desk.journal + ".home" }
            let result = try program.run(place + arguments)
            return (result, (try? String(contentsOfFile: log, encoding: .utf8)) ?? "")
        }

        private var journal: String {
            deed.isAtHome ? desk.journal + ".home/vitrine/journal.db" : desk.journal
        }

        /// The key file, byte for byte; empty where there is none.
        func keyFile() -> String { (try? String(contentsOfFile: desk.journal + ".keys", encoding: .utf8)) ?? "" }

        /// Has the key file say what the journal says.
        func catchUp() throws { if deed.isOfKeys { try desk.done("person", "key", "write") } }

        /// Files that nothing is meant to leave.
        func strangers() throws -> [String] {
            let known = ["", ".lock", ".changes", ".erased", ".keys", ".backup"].map { "j.db" + $0 }
            let home = "j.db.home/vitrine"
            let there = try files() + ((try? files(in: desk.folder + "/" + home, of: "")) ?? []).map { home + "/" + $0 }
            return there.filter {
                !known.contains($0) && $0 != "j.db.home"
                    && !["", ".lock", ".changes"].map { home + "/journal.db" + $0 }.contains($0)
            }
        }

        /// What the journal holds, as far as the deeds can change it: how many events, drafts and backups.
        func state() throws -> String {
            guard FileManager.default.fileExists(atPath: journal) else { return "0 none" }
            let check = try desk.program.run(["--journal", journal, "check", "--json"])
            let head = try check.object()["head"] as? [String: Any]
            let drafts = deed.isOnScreen ? try desk.run("drafts", as: "sofie").output.count : 0
            let backup = FileManager.default.fileExists(atPath: desk.journal + ".backup")
            let keys = deed.isOfKeys ? keyFile() : ""
            return
                "\(check.status) events \(head?["event"] ?? "none"), drafts \(drafts > 0), backup \(backup), keys \(keys)"
        }
    }

    @Test(arguments: deeds) private func `ends in the old state or in the new one`(_ deed: Deed) throws {
        try #require(FaultyCalls.library != nil, "the C compiler did not build scripts/torture/faults.c")
        let scene = try Scene(deed)
        let oldKeys = scene.keyFile()
        try scene.catchUp()
        let old = try scene.state()
        try scene.reset()
        let (done, log) = try scene.run()
        #expect(done.status == 0, "\(done.messages)")
        let numbers = Self.numbers(in: log)
        let new = try scene.state()
        let newKeys = scene.keyFile()
        #expect(old.hasPrefix("0 ") && new.hasPrefix("0 "))
        #expect(try scene.strangers() == [])

        var faults = 0
        var dice = Dice(deed.name.utf8.reduce(UInt64(7)) { $0 &* 31 &+ UInt64($1) })
        for fault in chosen(numbers, Torture.count(9, full: 230), &dice) {
            try scene.reset()
            let (result, log) = try scene.run(fault)
            guard log.contains("fired") else { continue }
            faults += 1
            let place: Comment = "\(deed.name), \(fault): \(result.status) \(result.messages) \(result.output)"
            if fault.way != .killed {
                #expect([0, 1, 3].contains(result.status), place)
                #expect(result.messageLines.count <= 1, place)
                if result.status != 0 {
                    #expect(result.messageLines.count == 1 || result.output.hasPrefix("pending"), place)
                }
            }
            #expect([oldKeys, newKeys].contains(scene.keyFile()), place)
            // Taking something away may have been what failed, and so may holding it.
            let leaves = fault.way == .killed || fault.call == .unlink || fault.call == .lock
            if !leaves { #expect(try !scene.strangers().contains("j.db.keys.new"), place) }
            if result.status != 0 { try scene.catchUp() }
            let state = try scene.state()
            #expect(state == old || state == new, "\(place)\n\(state), not \(old) and not \(new)")
            if result.status == 0, !deed.isOnScreen { #expect(state == new, place) }
            // What is left goes when it is done again; but a journal is not made twice.
            if leaves { _ = try scene.run() }
            if !deed.isAtHome || !leaves || state == old { #expect(try scene.strangers() == [], place) }
        }
        #expect(faults > 3)
        Torture.figure("faults injected into \(deed.name)", faults, goal: "every one ends in the old or the new state")
    }

    /// How many calls of each kind there were.
    private static func numbers(in log: String) -> [FaultyCalls.Call: Int] {
        var numbers: [FaultyCalls.Call: Int] = [:]
        for line in log.split(separator: "\n") {
            let words = line.split(separator: " ")
            if let call = FaultyCalls.Call(rawValue: String(words[0])) { numbers[call] = Int(words[1]) }
        }
        return numbers
    }

    @Test func `an erasure that the disk hinders says what failed, and not that somebody is reading`() throws {
        let scene = try Scene(try #require(Self.deeds.first { $0.name == "erase" }))
        let count = Self.numbers(in: try scene.run().log)[.truncate, default: 0]
        #expect(count > 0)
        var said: [String] = []
        for number in 1...max(1, count) {
            try scene.reset()
            said.append(
                try scene.run(.init(call: .truncate, way: .inputOutput, number: number, lasts: true)).0.output)
        }
        #expect(
            said.contains { $0.hasPrefix("pending: the file could not be written anew without it: SQLite ") }, "\(said)"
        )
        #expect(!said.contains { $0.contains("reading") }, "\(said)")
    }

    /// Faults spread over the calls, their numbers and the ways to fail. A lock fails only once: SQLite asks for one
    /// that never comes for ten seconds.
    private func chosen(
        _ numbers: [FaultyCalls.Call: Int], _ count: Int, _ dice: inout Dice
    ) -> [FaultyCalls.Fault] {
        var all: [FaultyCalls.Fault] = []
        for call in FaultyCalls.Call.allCases where numbers[call, default: 0] > 0 {
            for number in 1...numbers[call]! {
                for way in FaultyCalls.Way.allCases {
                    let isFuller = way == .noSpace && [.write, .sync, .truncate].contains(call)
                    if way == .noSpace, !isFuller { continue }
                    all.append(
                        .init(
                            call: call, way: way, number: number,
                            lasts: isFuller || dice.below(4) == 0 && way == .inputOutput && call != .lock))
                }
            }
        }
        all.shuffle(using: &dice)
        // Each kind of call in turn, so that the few of one are tried among the many of another.
        var byCall = Dictionary(grouping: all, by: \.call)
        var out: [FaultyCalls.Fault] = []
        while out.count < count, byCall.values.contains(where: { !$0.isEmpty }) {
            for call in FaultyCalls.Call.allCases {
                if let fault = byCall[call]?.popLast() { out.append(fault) }
            }
        }
        return Array(out.prefix(count))
    }
}
