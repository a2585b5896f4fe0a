import Foundation
import Testing

/// Searching by command: what is left out, where a search is wrong, what somebody keeps.
@Suite struct SearchCommandTests {
    private func desk() throws -> Desk {
        let desk = try Desk()
        try desk.people()
        for (title, body) in [
            ("First week", "A quiet night.\n"), ("Night shift", "The handover went well.\n"),
            ("Shift of nights", "I asked about the handover\nand the night went on.\n"),
        ] {
            try desk.done("write", "--title", title, "-", as: "sofie", now: "2025-10-01T09:00", input: body)
        }
        return desk
    }

    private func found(_ desk: Desk, _ words: String...) throws -> [String] {
        try desk.done(["search", "--json"] + words, as: "sofie", now: "2025-10-02T09:00").array()
            .compactMap { $0["title"] as? String }
    }

    @Test func `phrases are found in a row, and what has a minus is left out`() throws {
        let desk = try desk()
        #expect(try found(desk, "night", "shift") == ["Shift of nights", "Night shift"])
        #expect(try found(desk, "\"night shift\"") == ["Night shift"])
        #expect(try found(desk, "shift*", "-night") == [])
        #expect(try found(desk, "-shift") == ["First week"])
        #expect(try found(desk, "night", "-\"night shift\"") == ["Shift of nights", "First week"])
        #expect(try found(desk, "-kind:reflection") == [])
        #expect(try found(desk, "night", "--", "-x") == ["Shift of nights", "Night shift", "First week"])
        #expect(try found(desk, "--limit", "1", "-handover") == ["First week"])
    }

    @Test func `a search that cannot be meant is pointed at`() throws {
        let desk = try desk()
        let now = "2025-10-02T09:00"
        try desk.refused(
            "search", "night", "purpose:praise", as: "sofie", now: now, status: 2,
            saying: "\"purpose:praise\", at character 7: purpose: is developmental or assessment.")
        try desk.refused("search", "\"night", as: "sofie", now: now, status: 2, saying: "second quotation mark")
        try desk.refused("search", "\"\"", as: "sofie", now: now, status: 2, saying: "Say what to search for")
        let result = try desk.run("search", "night", "since:tuesday", "--json", as: "sofie", now: now)
        #expect(result.status == 2 && result.bytes.isEmpty)
        let fault = try JSONSerialization.jsonObject(with: Data(result.messages.utf8)) as? [String: Any] ?? [:]
        #expect(Set(fault.keys) == ["message", "column", "length", "text", "remedy"])
        #expect(fault["column"] as? Int == 7)
        #expect(fault["length"] as? Int == 13)
    }

    @Test func `a mentee who is nobody's is refused before anything is written`() throws {
        let desk = try desk()
        for form in [["list", "--json"], ["list", "--csv"], ["search", "--json", "glass"]] {
            let result = try desk.run(form + ["--mentee", "nobody"], as: "vos")
            #expect(result.status == 1 && result.bytes.isEmpty, "\(form): \(result.output)")
        }
    }

    @Test func `on a terminal a caret stands below the mistake, and what was found is marked`() throws {
        let desk = try desk()
        func shown(_ words: String...) throws -> String {
            let onTerminal = #"TERM=xterm script -qec "stty cols 80; $(printf '%q ' "$@")" /dev/null </dev/null"#
            let all = ["--journal", desk.journal, "--as", "sofie", "--now", "2025-10-02T09:00", "search"] + words
            return try desk.program.run(all, through: onTerminal).output.replacing("\r\n", with: "\n")
        }
        #expect(
            try shown("night", "purpose:praise", "shift").hasPrefix(
                """
                  night purpose:praise shift
                        ^^^^^^^^^^^^^^
                "purpose:praise", at character 7
                """))
        let night = try shown("\"night went\"")
        #expect(night.contains("Shift of nights\n    and the \u{1B}[1;4mnight went\u{1B}[22;24m on.\n"))
        #expect(try shown("\"night shift\"").contains("\u{1B}[1;4mNight shift\u{1B}[22;24m\n"))
    }

    @Test func `searches are kept by each person alone`() throws {
        let desk = try desk()
        let now = "2025-10-02T09:00"
        func kept(_ person: String) throws -> [[String]] {
            try desk.done("search", "--saved", as: person, now: now).output.split(separator: "\n")
                .map { $0.split(separator: "\t").map(String.init) }
        }
        #expect(try desk.done("search", "--save", "quiet", "-handover", as: "sofie", now: now).output == "")
        try desk.done("search", "--save", "shifts", "\"night shift\"", "kind:reflection", as: "sofie", now: now)
        #expect(try kept("sofie") == [["quiet", "-handover"], ["shifts", "\"night shift\" kind:reflection"]])
        #expect(try kept("vos") == [])
        #expect(try found(desk, "--saved", "quiet") == ["First week"])
        #expect(try found(desk, "--saved", "shifts", "-handover") == [])
        let list = try desk.done("search", "--saved", "--json", as: "sofie", now: now).array()
        #expect(list.map { Set($0.keys) } == [["name", "search", "saved"], ["name", "search", "saved"]])
        try desk.done("search", "--rename", "quiet", "calm", as: "sofie", now: now)
        try desk.refused(
            "search", "--rename", "calm", "shifts", as: "sofie", now: now, saying: "another search called \"shifts\"")
        try desk.refused("search", "--saved", "quiet", as: "sofie", now: now, saying: "You keep no search called")
        try desk.refused("search", "--saved", "calm", as: "vos", now: now, saying: "You keep no search called")
        try desk.done("search", "--forget", "calm", as: "sofie", now: now)
        #expect(try kept("sofie").map { $0[0] } == ["shifts"])
        try desk.refused("search", "--forget", "calm", as: "sofie", now: now, saying: "You keep no search called")
        try desk.refused(
            "search", "--save", "bad", "kind:poem", as: "sofie", now: now, status: 2, saying: "at character 1")
        try desk.refused("search", "--save", "Bad Name", "night", as: "sofie", now: now, saying: "Bad Name")
        try desk.refused(
            "search", "--save", "x", "--kind", "goal", "night", as: "sofie", now: now, status: 2, saying: "no options")
        try desk.refused(
            "search", "--save", "x", "--saved", "n", as: "sofie", now: now, status: 2, saying: "Say one of")
        try desk.refused("search", "--save", "mine", "night", now: now, saying: "Not kept: the host")
    }
}
