import Journal
import Testing

@Suite("Text that is stored")
struct StoredTextTests {
    private func problem(_ body: () throws(StoredText.Problem) -> String) -> StoredText.Problem? {
        do throws(StoredText.Problem) {
            _ = try body()
            return nil
        } catch { return error }
    }

    @Test("Line endings of another system become line feeds, and nothing else is changed")
    func lineEndings() throws {
        #expect(try StoredText.body(Array("a\r\nb\tc\n\n".utf8)) == "a\nb\tc\n\n")
        let decomposed = "e\u{301}"
        #expect(Array(try StoredText.body(Array(decomposed.utf8)).utf8) == Array(decomposed.utf8))
    }

    @Test("A refused character is named with its line and column")
    func names() {
        let problem = problem { () throws(StoredText.Problem) in try StoredText.body(Array("ab\ncd\u{1B}e".utf8)) }
        #expect(problem?.line == 2 && problem?.column == 3 && problem?.reason == .control("^["))
        let bad = self.problem { () throws(StoredText.Problem) in
            try StoredText.body([0x61, 0x0A, 0x62, 0xC3, 0x28])
        }
        #expect(bad?.line == 2 && bad?.column == 2 && bad?.reason == .notUTF8)
    }

    @Test("A body may be 64 KiB long and not a byte longer")
    func longest() {
        let most = [UInt8](repeating: 0x61, count: StoredText.longestBody)
        #expect(problem { () throws(StoredText.Problem) in try StoredText.body(most) } == nil)
        let reason = problem { () throws(StoredText.Problem) in try StoredText.body(most + [0x61]) }?.reason
        #expect(reason == .tooLong(most: 65_536, unit: "bytes"))
    }

    @Test("A body, a title, a name and a tag say something")
    func saySomething() {
        for blank in ["", " ", " \t\n\u{A0}"] {
            #expect(
                problem { () throws(StoredText.Problem) in try StoredText.filledBody(Array(blank.utf8)) }?.reason
                    == .empty)
        }
        #expect(problem { () throws(StoredText.Problem) in try StoredText.title("  ") }?.reason == .empty)
        #expect(problem { () throws(StoredText.Problem) in try StoredText.name("") }?.reason == .empty)
        #expect(problem { () throws(StoredText.Problem) in try StoredText.tag(" ") }?.reason == .empty)
    }

    @Test("Names and tags are composed, so that two that look alike are one")
    func composed() throws {
        #expect(Array(try StoredText.name("Ame\u{301}lie").utf8) == Array("Am\u{E9}lie".utf8))
        #expect(Array(try StoredText.tag("cafe\u{301}").utf8) == Array("caf\u{E9}".utf8))
    }

    @Test("One line is as long as it may be: 200, 80 and 40 characters")
    func oneLine() {
        let checks: [(Int, (String) throws(StoredText.Problem) -> String)] = [
            (200, StoredText.title), (80, StoredText.name), (40, StoredText.tag),
        ]
        for (most, check) in checks {
            #expect(problem { () throws(StoredText.Problem) in try check(String(repeating: "é", count: most)) } == nil)
            let reason = problem { () throws(StoredText.Problem) in
                try check(String(repeating: "é", count: most + 1))
            }?.reason
            #expect(reason == .tooLong(most: most, unit: "characters"))
        }
    }

    @Test("The first line that says something stands in for a title")
    func headings() {
        #expect(StoredText.heading(of: "\n\n## A hard night  \nmore") == "A hard night")
        #expect(StoredText.heading(of: "> quoted") == "quoted")
        #expect(StoredText.heading(of: String(repeating: "x", count: 300)).count == 200)
        #expect(StoredText.heading(of: "   \n ") == "")
    }
}
