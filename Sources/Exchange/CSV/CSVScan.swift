import Journal

/// A first pass over a CSV file: it holds the quoting to RFC 4180, notes where each field stands, and makes a text
/// that the parser cannot misread.
///
/// SwiftCSV divides a text into *characters*. A comma before a combining mark is another character than a comma, a
/// line separator (U+2028) ends its row, and white space at the start of a field is dropped. So every byte that means
/// nothing to CSV goes to the parser as a private-use character of its own, and comes back as the byte it was.
struct CSVScan {
    struct FieldSpan {
        let line: Int
        let column: Int
        let isQuoted: Bool
    }

    struct RecordSpan {
        var fields: [FieldSpan] = []
        var isEmptyLine = false
    }

    let file: String
    private let bytes: [UInt8]
    /// What stands between two fields; the parser gets commas in its place.
    private let separator: UInt8
    private var at = 0
    private var line = 1
    private var column = 1
    private var safe: [UInt8] = []

    /// The sound records, in the order of `safeText`.
    private(set) var records: [RecordSpan] = []
    private(set) var problems: [Problem] = []
    /// Where the first line with anything on it begins, sound or not.
    private(set) var headerLine: Int?
    var safeText: String { String(decoding: safe, as: UTF8.self) }

    init(file: String, bytes: [UInt8], separator: UInt8 = Self.comma) {
        self.file = file
        self.bytes = bytes
        self.separator = separator
    }

    static let comma = UInt8(ascii: ",")

    mutating func run() {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            report(
                1, 1, worded("The file is in UTF-16.", nl: "Het bestand is in UTF-16."),
                worded("Save it as CSV in UTF-8.", nl: "Sla het op als CSV in UTF-8."))
            return
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
        while at < bytes.count { scanRecord() }
    }

    // MARK: One record

    private mutating func scanRecord() {
        let start = at
        let firstLine = line
        let firstColumn = column
        let known = problems.count
        var record = RecordSpan()
        var ended = false
        while !ended {
            record.fields.append(FieldSpan(line: line, column: column, isQuoted: byte == UInt8(ascii: "\"")))
            ended = scanField()
        }
        // A wrong byte is looked for only in what has been read as one record.
        let content = bytes[start..<at]
        if let wrong = CSVScan.firstInvalid(content) {
            let place = CSVScan.position(content[..<wrong], from: firstLine, firstColumn)
            report(
                place.line, place.column, worded("The text is not valid UTF-8.", nl: "De tekst is geen geldige UTF-8."),
                worded("Save the file as CSV in UTF-8.", nl: "Sla het bestand op als CSV in UTF-8."))
        }
        record.isEmptyLine = content.allSatisfy { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        if headerLine == nil, !record.isEmptyLine { headerLine = firstLine }
        guard problems.count == known else { return }
        records.append(record)
        encode(content)
        // The parser forgets an empty last field unless a line end follows it.
        if content.last != UInt8(ascii: "\n") { safe.append(UInt8(ascii: "\n")) }
    }

    private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

    /// One field and what ends it: true at the end of the record.
    private mutating func scanField() -> Bool {
        if byte == UInt8(ascii: "\"") { scanQuoted() }
        var complained = false
        while let byte {
            switch byte {
            case separator:
                advance()
                return false
            case UInt8(ascii: "\n"):
                advance()
                return true
            case UInt8(ascii: "\r"):
                if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\n") {
                    advance()
                    advance()
                    return true
                }
                if !complained {
                    report(
                        line, column,
                        worded(
                            "There is a carriage return without a line feed.",
                            nl: "Er staat een carriage return zonder line feed."),
                        worded("End each line in LF or CR LF.", nl: "Eindig elke regel met LF of CR LF."))
                }
                complained = true
                advance()
            case UInt8(ascii: "\""):
                if !complained {
                    report(
                        line, column,
                        worded(
                            "There is a quotation mark inside a field that does not begin with one.",
                            nl: "Er staat een aanhalingsteken in een veld dat er niet mee begint."),
                        worded(
                            "Put the whole field in quotation marks, and write each mark in it twice.",
                            nl: "Zet het hele veld tussen aanhalingstekens, en schrijf elk aanhalingsteken erin dubbel."
                        ))
                }
                complained = true
                advance()
            default:
                advance()
            }
        }
        return true
    }

    /// From a quotation mark to the one that closes it, and on to the next comma or line end.
    private mutating func scanQuoted() {
        let opened = (line: line, column: column)
        advance()
        while let byte {
            if byte == UInt8(ascii: "\"") {
                advance()
                guard self.byte == UInt8(ascii: "\"") else {
                    checkAfterQuote()
                    return
                }
            }
            advance()
        }
        report(
            opened.line, opened.column,
            worded("The quotation mark is never closed.", nl: "Het aanhalingsteken wordt nergens gesloten."),
            worded(
                "Close it, or write it twice if it belongs to the text.",
                nl: "Sluit het, of schrijf het dubbel als het bij de tekst hoort."))
    }

    private mutating func checkAfterQuote() {
        switch byte {
        case nil, separator, UInt8(ascii: "\n"), UInt8(ascii: "\r"): return
        default: break
        }
        report(
            line, column,
            worded(
                "There is text after the closing quotation mark.",
                nl: "Er staat tekst na het sluitende aanhalingsteken."),
            worded(
                "Write a quotation mark that belongs to the text twice.",
                nl: "Schrijf een aanhalingsteken dat bij de tekst hoort dubbel."))
        // The rest of the field has been complained of; its marks are no further news.
        while let byte, byte != separator, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") { advance() }
    }

    private mutating func advance() {
        if bytes[at] == UInt8(ascii: "\n") {
            line += 1
            column = 1
        } else if bytes[at] & 0xC0 != 0x80 {
            column += 1
        }
        at += 1
    }

    private mutating func report(_ line: Int, _ column: Int, _ message: String, _ remedy: String) {
        problems.append(Problem(file: file, line: line, column: column, message: message, remedy: remedy))
    }

    // MARK: Bytes

    /// The index of the first byte that is not UTF-8.
    static func firstInvalid(_ bytes: ArraySlice<UInt8>) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var index = bytes.startIndex
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let encoded): index += encoded.count
            case .emptyInput: return nil
            case .error: return index
            }
        }
    }

    static func position(_ bytes: ArraySlice<UInt8>, from line: Int, _ column: Int) -> (line: Int, column: Int) {
        var place = (line: line, column: column)
        for byte in bytes {
            if byte == UInt8(ascii: "\n") {
                place = (place.line + 1, 1)
            } else if byte & 0xC0 != 0x80 {
                place.column += 1
            }
        }
        return place
    }

    /// Where the private-use characters begin: byte b is U+E000 + b.
    private static let base: UInt32 = 0xE000

    private mutating func encode(_ bytes: ArraySlice<UInt8>) {
        for byte in bytes {
            switch byte {
            case separator: safe.append(Self.comma)
            case Self.comma: hide(byte)
            // What CSV is made of, and the letters and signs of ASCII, which no parser takes for anything else.
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x21...0x7E: safe.append(byte)
            default: hide(byte)
            }
        }
    }

    private mutating func hide(_ byte: UInt8) {
        let value = Self.base + UInt32(byte)
        safe.append(0xE0 | UInt8(value >> 12))
        safe.append(0x80 | UInt8(value >> 6 & 0x3F))
        safe.append(0x80 | UInt8(value & 0x3F))
    }

    /// A field of the safe text as it stands in the file.
    func decoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            let byte = UInt8(truncatingIfNeeded: scalar.value >= Self.base ? scalar.value - Self.base : scalar.value)
            // A comma that the parser saw was a separator in the file.
            bytes.append(scalar.value == UInt32(Self.comma) ? separator : byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
