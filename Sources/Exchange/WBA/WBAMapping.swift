import Journal
import Yams

/// How another school's table of observations is written: the headings of its columns, its dates, and what its values
/// stand for. A YAML file says it.
public struct WBAMapping: Sendable {
    /// The largest file that is read, in bytes.
    public static let limit = 65_536

    /// What a column holds, in the order in which columns make a row's identity.
    enum Column: String, CaseIterable, Sendable {
        case learner, date, epa, level, assessor, role, setting
        case caseType = "case"
        case positive, improve, flag

        var isRequired: Bool { [.learner, .date, .epa, .level, .assessor].contains(self) }
    }

    /// The file's name, as the messages call it.
    let file: String
    /// The heading of each column that the table has.
    let headings: [Column: String]
    let separator: UInt8
    private let dates: [DatePattern]
    private let months: [[String]]
    private let values: [Column: [String: String]]
    private let prefix: String

    fileprivate init(
        file: String, headings: [Column: String], separator: UInt8, dates: [DatePattern], months: [[String]],
        values: [Column: [String: String]], prefix: String
    ) {
        self.file = file
        self.headings = headings
        self.separator = separator
        self.dates = dates
        self.months = months
        self.values = values
        self.prefix = prefix
    }

    /// Reads a mapping from the bytes of a file.
    /// - Throws: everything that is wrong with it, by line.
    public static func read(_ bytes: [UInt8], name: String) throws(Problems) -> WBAMapping {
        if let wrong = CSVScan.firstInvalid(bytes[...]) {
            let place = CSVScan.position(bytes[..<wrong], from: 1, 1)
            throw Problems([
                Problem(
                    file: name, line: place.line, column: place.column, message: "The text is not valid UTF-8.",
                    remedy: "Save the file in UTF-8.")
            ])
        }
        let root: Node
        do throws(Problem) {
            root = try YAMLText.compose(
                String(decoding: bytes, as: UTF8.self), name: name, limit: limit, what: "mapping",
                first: "columns: and the headings below it")
        } catch {
            throw Problems([error])
        }
        let reader = WBAMappingReader(file: name)
        guard let mapping = reader.mapping(root), reader.problems.isEmpty else {
            throw Problems(Problem.inOrder(reader.problems))
        }
        return mapping
    }

    /// What is wrong with a file; never empty.
    public struct Problems: Error {
        public let all: [Problem]
        init(_ all: [Problem]) { self.all = all }
    }

    // MARK: One row

    /// What a field says in the words of the standard table: the same where the file has nothing to say about it.
    func translated(_ text: String, _ column: Column) -> String {
        if let value = values[column]?[text.trimmedOfSpace.lowercased()] { return value }
        switch column {
        case .learner where !text.trimmedOfSpace.isEmpty: return prefix + text.trimmedOfSpace
        // No flag is said by saying nothing.
        case .flag where text.trimmedOfSpace.isEmpty: return "0"
        default: return text
        }
    }

    func day(_ text: String) -> Day? {
        for date in dates { if let day = date.day(text, months: months) { return day } }
        return nil
    }

    /// How the dates are written, for whoever wrote one otherwise.
    var dateForms: String { dates.map(\.text).joined(separator: " or ") }

    /// What the table can say in a column that has translations.
    func known(_ column: Column) -> String? {
        values[column].map {
            "\(file) translates \($0.keys.sorted().prefix(12).map { quoted($0) }.joined(separator: ", ")). "
        }
    }
}

/// Reads a mapping from YAML nodes.
private final class WBAMappingReader: YAMLReader {
    private typealias Column = WBAMapping.Column

    func mapping(_ root: Node) -> WBAMapping? {
        guard
            let fields = fields(
                root, of: "the mapping",
                [
                    .required("columns", "the columns of the table, such as date: Datum"), .optional("separator"),
                    .optional("dates"), .optional("months"), .optional("learners"), .optional("learner-prefix"),
                    .optional("levels"), .optional("epas"), .optional("roles"), .optional("settings"),
                    .optional("cases"), .optional("flags"),
                ])
        else { return nil }
        let headings = fields["columns"].map(headings) ?? [:]
        var values: [Column: [String: String]] = [:]
        for (key, column) in [
            ("learners", Column.learner), ("levels", .level), ("epas", .epa), ("roles", .role), ("settings", .setting),
            ("cases", .caseType), ("flags", .flag),
        ] {
            guard let node = fields[key] else { continue }
            if headings[column] == nil {
                report(
                    node, "There are \(key), and no column \(column.rawValue).", "Add \(column.rawValue): to columns.")
            }
            values[column] = translations(node, key, column)
        }
        let months = fields["months"].map(months) ?? Self.english
        let dates = fields["dates"].map(dates) ?? [DatePattern("YYYY-MM-DD")!]
        return WBAMapping(
            file: file, headings: headings, separator: fields["separator"].map(separator) ?? UInt8(ascii: ","),
            dates: dates, months: months, values: values, prefix: fields["learner-prefix"].map(prefix) ?? "")
    }

    private func headings(_ node: Node) -> [Column: String] {
        let keys = Column.allCases.map { column in
            column.isRequired ? Key.required(column.rawValue, "the heading of that column") : .optional(column.rawValue)
        }
        guard let found = fields(node, of: "the list of columns", keys) else { return [:] }
        var headings: [Column: String] = [:]
        var all: [(value: String, node: Node)] = []
        for column in Column.allCases {
            guard let node = found[column.rawValue],
                let text = line(node, "the heading of \(column.rawValue)", example: "\(column.rawValue): HEADING")
            else { continue }
            headings[column] = text
            all.append((text.lowercased(), node))
        }
        distinct(all, "the heading", shown: \.self)
        return headings
    }

    private func translations(_ node: Node, _ key: String, _ column: Column) -> [String: String] {
        var values: [String: String] = [:]
        var all: [(value: String, node: Node)] = []
        for (from, to) in entries(
            node, of: "the list of \(key)", example: "the table's words and ours, one pair a line.")
        {
            let word = (from.scalar?.string ?? "").trimmedOfSpace.lowercased()
            all.append((word, from))
            guard let text = value(to, of: word, column) else { continue }
            values[word] = text
        }
        distinct(all, "the value", shown: \.self)
        return values
    }

    private func value(_ node: Node, of word: String, _ column: Column) -> String? {
        switch column {
        case .level: return number(node, "the level of \(quoted(word))", in: 1...5).map(String.init)
        case .flag: return number(node, "the flag of \(quoted(word))", in: 0...1).map(String.init)
        case .epa: return id(node, "the EPA of \(quoted(word))", as: EPAID.self)?.text
        case .learner: return id(node, "the learner of \(quoted(word))", as: PersonID.self)?.text
        default: return name(node, "the translation of \(quoted(word))", example: "what it is to be called.")
        }
    }

    private func dates(_ node: Node) -> [DatePattern] {
        let nodes = node.sequence.map { Array($0) } ?? [node]
        if nodes.isEmpty { report(node, "There is no date format.", Self.dateRemedy) }
        return nodes.compactMap { node in
            guard let text = scalar(node, "the date format", example: "dates: DD-MM-YYYY") else { return nil }
            guard let pattern = DatePattern(text) else {
                report(node, "\(quoted(text)) is not a date format.", Self.dateRemedy)
                return nil
            }
            return pattern
        }
    }

    private static let dateRemedy =
        "Write YYYY or YY, MM, M or MMM (a name), and DD or D, each once, such as DD-MM-YYYY; hh:mm may follow."

    /// A month has one name, or a list of them.
    private func months(_ node: Node) -> [[String]] {
        guard let nodes = list(node, of: "the list of months", example: "months: [januari, februari, and so on]") else {
            return Self.english
        }
        let names = nodes.map { node in
            (node.sequence.map { Array($0) } ?? [node]).compactMap {
                name($0, "the month", example: "its name.")?.lowercased()
            }
        }
        if nodes.count != 12 { report(node, "There are \(nodes.count) months.", "Name all twelve, in order.") }
        return names
    }

    private func separator(_ node: Node) -> UInt8 {
        let words: [String: UInt8] = [
            ",": UInt8(ascii: ","), "comma": UInt8(ascii: ","), ";": UInt8(ascii: ";"), "semicolon": UInt8(ascii: ";"),
            "tab": 0x09,
        ]
        if let found = words[node.scalar?.string ?? ""] { return found }
        report(node, "The separator is not known.", "Write comma, semicolon or tab.")
        return UInt8(ascii: ",")
    }

    private func prefix(_ node: Node) -> String {
        guard let text = scalar(node, "the learner-prefix", example: "learner-prefix: s") else { return "" }
        if PersonID(text.lowercased()) == nil {
            report(
                node, "The learner-prefix \(quoted(text)) does not begin an id.",
                "An id begins with a letter; then letters, digits, dots, underscores or hyphens.")
        }
        return text
    }

    private static let english = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ].map { [$0] }
}
