import Exchange
import Testing

@Suite("A CSV file, by RFC 4180")
struct CSVTableTests {
    private func table(_ text: String) -> CSVTable { CSVTable(file: "t.csv", bytes: Array(text.utf8)) }
    private func texts(_ table: CSVTable) -> [[String]] { table.records.map { $0.fields.map(\.text) } }
    private func places(_ table: CSVTable) -> [String] {
        table.problems.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.message)" }
    }

    @Test(
        "Fields come out as they were put in",
        arguments: [
            ("a,b\n1,2\n", [["1", "2"]]),
            ("a,b\r\n1,2\r\n", [["1", "2"]]),
            ("a,b\n1,2", [["1", "2"]]),
            ("\u{FEFF}a,b\n1,2\n", [["1", "2"]]),
            ("a,b\n1,\n,2\n,\n", [["1", ""], ["", "2"], ["", ""]]),
            ("a,b\n1,", [["1", ""]]),
            ("a,b\n\"1\",\"\"\n\"\",2\n", [["1", ""], ["", "2"]]),
            ("a,b\n\"x \"\"y\"\" z\",\"\"\"\"\n", [["x \"y\" z", "\""]]),
            ("a,b\n\"x,y\",\"1\n2\"\n3,4\n", [["x,y", "1\n2"], ["3", "4"]]),
            ("a,b\n\"1\r\n2\",3\r\n", [["1\r\n2", "3"]]),
            ("a,b\n  1 , 2\n", [["  1 ", " 2"]]),
            ("a,b\n\" 1 \",\t2\n", [[" 1 ", "\t2"]]),
            ("a,b\n\n1,2\n\n\n", [["1", "2"]]),
            ("a\n\"\"\nx\n", [[""], ["x"]]),
            ("a,b\né,日本\n", [["é", "日本"]]),
        ])
    func fields(text: String, expected: [[String]]) {
        let table = table(text)
        #expect(table.problems.isEmpty)
        #expect(texts(table) == expected)
    }

    @Test(
        "Marks that join a comma, a quotation mark or a line end in Swift's characters divide nothing",
        arguments: [
            "\u{301}x", "\u{200D}x", "\u{FE0F}", "x\u{600}", "a\u{2028}b", "a\u{85}b", "a\u{B}b", "a\u{C}b", "\u{E041}",
        ])
    func joiners(content: String) {
        for written in [content, "\"\(content)\""] {
            let table = table("a,b\n\(written),\(written)\n1,2\n")
            #expect(table.problems.isEmpty)
            #expect(
                texts(table).map { $0.map { Array($0.unicodeScalars) } }.first
                    == [content, content].map { Array($0.unicodeScalars) })
            #expect(table.records.count == 2)
        }
    }

    @Test("Each field knows its line and column, in scalars")
    func positions() {
        let table = table("a,b,c\n\"x\ny\",é,\"z\"\n\n1,2,3\n")
        #expect(table.records.map(\.line) == [2, 5])
        #expect(table.records[0].fields.map { "\($0.line):\($0.column)" } == ["2:1", "3:4", "3:6"])
        #expect(table.records[1].fields.map { "\($0.line):\($0.column)" } == ["5:1", "5:3", "5:5"])
    }

    @Test("A place inside a field counts its quotation marks and lines")
    func positionsInside() throws {
        let field = try #require(table("a\n\"x\"\"y\r\nzw\"\n").records.first?.fields.first)
        #expect(field.text == "x\"y\r\nzw")
        #expect(field.position(of: 0) == (2, 2))
        #expect(field.position(of: 2) == (2, 5))
        #expect(field.position(of: 6) == (3, 2))
    }

    @Test("A row with fields too few or too many is left out and named")
    func ragged() {
        let table = table("a,b\n1\n1,2\n1,2,3\n")
        #expect(texts(table) == [["1", "2"]])
        #expect(
            places(table) == [
                "2:0 The row has 1 field, and the headings are 2.", "4:0 The row has 3 fields, and the headings are 2.",
            ])
    }

    @Test("A quotation mark that is never closed is reported where it opens")
    func unclosed() {
        let table = table("a,b\n1,2\n3,\"x\n4,5\n")
        #expect(texts(table) == [["1", "2"]])
        #expect(places(table) == ["3:3 The quotation mark is never closed."])
    }

    @Test("A stray quotation mark, or text after a closing one, spoils its own row only")
    func stray() {
        let table = table("a,b\nx\"y,1\n\"x\"y,2\n\"x\" ,3\nz,4\n")
        #expect(texts(table) == [["z", "4"]])
        #expect(
            places(table) == [
                "2:2 There is a quotation mark inside a field that does not begin with one.",
                "3:4 There is text after the closing quotation mark.",
                "4:4 There is text after the closing quotation mark.",
            ])
    }

    @Test("A carriage return alone ends no line")
    func carriageReturn() {
        let table = table("a,b\n1,2\r3,4\n5,6\n")
        #expect(texts(table) == [["5", "6"]])
        #expect(places(table) == ["2:4 There is a carriage return without a line feed."])
    }

    @Test("Bytes that are not UTF-8 are reported by line and column, each row for itself")
    func invalidBytes() {
        let bytes =
            Array("a,b\né,".utf8) + [0xFF] + Array("\n1,2\n".utf8) + [0xC3] + Array(",\"\n".utf8)
            + [0xED, 0xA0, 0x80] + Array("\"\n".utf8)
        let table = CSVTable(file: "t.csv", bytes: bytes)
        #expect(texts(table) == [["1", "2"]])
        #expect(places(table) == ["2:3 The text is not valid UTF-8.", "4:1 The text is not valid UTF-8."])
    }

    @Test("A file in UTF-16, an empty one, and one whose headings are broken have no rows")
    func withoutHeader() {
        let utf16 = CSVTable(file: "t.csv", bytes: [0xFF, 0xFE, 0x61, 0])
        #expect(utf16.records.isEmpty)
        #expect(utf16.problems.map(\.message) == ["The file is in UTF-16."])
        for text in ["", "\n\n", "\u{FEFF}"] {
            #expect(table(text).problems.map(\.message) == ["The file is empty."])
        }
        let broken = table("a,b\"\n1,2\n")
        #expect(broken.header.isEmpty && broken.records.isEmpty)
        #expect(broken.problems.count == 1)
    }

    @Test("A problem prints its file, line, column, sentence and remedy")
    func printed() {
        #expect(
            table("a\n\"x").problems.map(\.description) == [
                "t.csv:2:1: The quotation mark is never closed. Close it, or write it twice if it belongs to the text."
            ])
    }

    @Test("Whatever is written by the rules is read back as it was")
    func roundTrip() {
        var state: UInt64 = 20_260_115
        func draw(_ count: Int) -> Int {
            // A linear congruential generator: the same tables in each run.
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let pieces = ["a", " ", "\"", ",", "\n", "\r\n", "é", "\u{301}", "\u{200D}", "\u{2028}", "👩‍⚕️", "\t", ";"]
        for _ in 0..<300 {
            let rows = (0...draw(4)).map { _ in
                (0..<3).map { _ in (0..<draw(5)).map { _ in pieces[draw(pieces.count)] }.joined() }
            }
            let lines = rows.map { row in
                row.map { field in
                    let mustQuote = field.utf8.contains { ",\"\r\n".utf8.contains($0) }
                    guard mustQuote || draw(2) == 0 else { return field }
                    var doubled = ""
                    for scalar in field.unicodeScalars {
                        doubled.unicodeScalars.append(scalar)
                        if scalar == "\"" { doubled.unicodeScalars.append(scalar) }
                    }
                    return "\"" + doubled + "\""
                }.joined(separator: ",")
            }
            let table = table((["x,y,z"] + lines).joined(separator: draw(2) == 0 ? "\n" : "\r\n"))
            #expect(table.problems.isEmpty)
            let scalars = { (rows: [[String]]) in rows.map { $0.map { Array($0.unicodeScalars) } } }
            #expect(scalars(texts(table)) == scalars(rows))
        }
    }
}
