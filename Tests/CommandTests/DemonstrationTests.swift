import Testing

/// The demonstration is a year of work in all states, and sound.
@Suite struct DemonstrationTests {
    @Test func `everybody finds something to do`() throws {
        let desk = try Desk(isRehearsal: nil)
        #expect(try desk.done(["demo", "--keep", desk.journal, "--no-screens"]).bytes.isEmpty)
        #expect(try desk.done("check").word.hasPrefix("Nothing is damaged: "))
        let people = try desk.done("person", "list", "--json").array()
        func count(_ role: String) -> Int { people.count { ($0["roles"] as? [String])?.contains(role) == true } }
        #expect(count("mentee") >= 12)
        #expect(count("mentor") >= 4)
        #expect(count("committee") >= 3)
        #expect(count("coordinator") >= 1)
        let glass = try desk.done("glass", "--json", as: "sofie").object()
        let items = glass["items"] as? [[String: Any]] ?? []
        #expect(items.contains { $0["condition"] as? String == "agreement" })
        #expect(items.contains { $0["condition"] as? String == "nomination" })
        #expect(items.contains { ($0["reason"] as? String)?.contains("notice until") == true })
        #expect(items.contains { $0["reason"] as? String == "too late" })
        #expect(try desk.done("dossier", "list", "--json", as: "noor").array().count >= 12)
        let changes = try desk.done("glass", "--changes", "--json", as: "sofie").object()
        #expect((changes["changes"] as? [Any])?.isEmpty == false)
    }

    @Test func `the first portfolio is filled for measuring`() throws {
        let desk = try Desk(isRehearsal: nil)
        try desk.done(["demo", "--keep", desk.journal, "--no-screens", "--items", "1500"])
        let all = try desk.done("list", "--json", as: "sofie").array()
        #expect(all.count == 1500)
        #expect(try desk.done("check").status == 0)
        var paged: [String] = []
        while true {
            let page = try desk.run(
                ["list", "--json", "--limit", "400"] + (paged.last.map { ["--after", $0] } ?? []), as: "sofie"
            ).array().compactMap { $0["id"] as? String }
            if page.isEmpty { break }
            paged += page
        }
        #expect(paged == all.compactMap { $0["id"] as? String })
    }
}
