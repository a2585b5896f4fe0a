import Journal
import SwiftCSV

/// A comma-separated file (RFC 4180) with a heading line, and where each of its fields stands.
public struct CSVTable: Sendable {
    public struct Field: Hashable, Sendable {
        public let text: String
        /// From 1.
        public let line: Int
        /// From 1, in Unicode scalars: where the field begins, its quotation mark included.
        public let column: Int
        /// Whether the file puts it in quotation marks.
        public let isQuoted: Bool

        /// Line and column in the file of the scalar at an offset in `text`.
        public func position(of offset: Int) -> (line: Int, column: Int) {
            var line = line
            var column = column + (isQuoted ? 1 : 0)
            for scalar in text.unicodeScalars.prefix(offset) {
                if scalar == "\n" {
                    line += 1
                    column = 1
                } else {
                    // Within quotation marks a mark is written twice.
                    column += isQuoted && scalar == "\"" ? 2 : 1
                }
            }
            return (line, column)
        }
    }

    /// One row, with as many fields as the heading. Empty lines are no rows.
    public struct Record: Hashable, Sendable {
        /// Where it begins, from 1.
        public let line: Int
        public let fields: [Field]
    }

    public let file: String
    /// Empty when the file is, or when its first line cannot be read.
    public let header: [Field]
    public let records: [Record]
    /// What is wrong, by line. A row with a problem is not among the records.
    public let problems: [Problem]

    /// Reads a file's bytes. A byte order mark is skipped; lines end in LF or CR LF.
    /// - Parameter separator: what stands between two fields.
    public init(file: String, bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) {
        var scan = CSVScan(file: file, bytes: bytes, separator: separator)
        scan.run()
        var problems = scan.problems
        let rows = CSVTable.fields(of: scan.safeText).map { row in row.map { scan.decoded($0) } }
        let spans = scan.records
        guard rows.count == spans.count, zip(rows, spans).allSatisfy({ $0.count == $1.fields.count }) else {
            self.init(
                file: file, header: [], records: [],
                problems: problems + [
                    Problem(
                        file: file,
                        message: worded(
                            "The file cannot be divided into rows and columns.",
                            nl: "Het bestand is niet in rijen en kolommen te verdelen."),
                        remedy: worded(
                            "Save it again as CSV with commas and quotation marks (RFC 4180).",
                            nl: "Sla het opnieuw op als CSV met komma's en aanhalingstekens (RFC 4180)."))
                ])
            return
        }
        // The parser skips nothing: an empty line is a row of one empty field.
        var records = zip(rows, spans).filter { !$1.isEmptyLine }.map { texts, span in
            Record(
                line: span.fields[0].line,
                fields: zip(texts, span.fields).map { text, place in
                    Field(text: text, line: place.line, column: place.column, isQuoted: place.isQuoted)
                })
        }
        // Without its heading line nothing says what the columns are.
        guard let header = records.first, scan.headerLine == header.line else {
            if problems.isEmpty {
                problems = [
                    Problem(
                        file: file, line: 1, message: worded("The file is empty.", nl: "Het bestand is leeg."),
                        remedy: worded(
                            "Write the headings on its first line.", nl: "Schrijf de kolomkoppen op de eerste regel."))
                ]
            }
            self.init(file: file, header: [], records: [], problems: problems)
            return
        }
        records.removeFirst()
        for record in records where record.fields.count != header.fields.count {
            problems.append(
                Problem(
                    file: file, line: record.line,
                    message: worded(
                        "The row has \(counted(record.fields.count, "field")), and the headings are \(header.fields.count).",
                        nl:
                            "De rij heeft \(counted(record.fields.count, "veld", "velden")), en er zijn \(counted(header.fields.count, "kolomkop", "kolomkoppen"))."
                    ),
                    remedy: worded(
                        "Add the missing commas, or put a field that holds a comma in quotation marks.",
                        nl: "Zet de ontbrekende komma's erbij, of zet een veld met een komma tussen aanhalingstekens."))
            )
        }
        records.removeAll { $0.fields.count != header.fields.count }
        self.init(file: file, header: header.fields, records: records, problems: Problem.inOrder(problems))
    }

    private init(file: String, header: [Field], records: [Record], problems: [Problem]) {
        self.file = file
        self.header = header
        self.records = records
        self.problems = problems
    }

    /// The package's parse of a text whose quoting is known to be sound.
    private static func fields(of text: String) -> [[String]] {
        var rows: [[String]] = []
        do {
            // A limit of 0: the initializer would parse the whole, and pad short rows out of sight.
            let csv = try EnumeratedCSV(string: text, delimiter: .comma, loadColumns: false, rowLimit: 0)
            try csv.enumerateAsArray(startAt: 0, rowLimit: nil) { rows.append($0) }
        } catch {
            return []  // then the count of rows differs from the scan's, which says so
        }
        return rows
    }
}

/// `1 field`, `2 fields`. In Dutch the plural is always given.
func counted(_ count: Int, _ noun: String, _ many: String? = nil) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(many ?? noun + "s")"
}
