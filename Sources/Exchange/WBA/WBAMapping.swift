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
                    file: name, line: place.line, column: place.column,
                    message: worded("The text is not valid UTF-8.", nl: "De tekst is geen geldige UTF-8."),
                    remedy: worded("Save the file in UTF-8.", nl: "Sla het bestand op in UTF-8."))
            ])
        }
        let root: Node
        do throws(Problem) {
            root = try YAMLText.compose(
                String(decoding: bytes, as: UTF8.self), name: name, limit: limit,
                what: worded("mapping", nl: "mapping"),
                first: worded("columns: and the headings below it", nl: "columns: met de kolomkoppen eronder"))
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
    var dateForms: String { dates.map(\.text).joined(separator: worded(" or ", nl: " of ")) }

    /// What the table can say in a column that has translations.
    func known(_ column: Column) -> String? {
        values[column].map {
            let words = $0.keys.sorted().prefix(12).map { quoted($0) }.joined(separator: ", ")
            return worded("\(file) translates \(words). ", nl: "\(file) vertaalt \(words). ")
        }
    }
}

/// Reads a mapping from YAML nodes.
private final class WBAMappingReader: YAMLReader {
    private typealias Column = WBAMapping.Column

    func mapping(_ root: Node) -> WBAMapping? {
        guard
            let fields = fields(
                root, of: worded("the mapping", nl: "de mapping"),
                [
                    .required(
                        "columns",
                        worded(
                            "the columns of the table, such as date: Datum",
                            nl: "de kolommen van de tabel, zoals date: Datum.")), .optional("separator"),
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
                    node,
                    worded(
                        "There are \(key), and no column \(column.rawValue).",
                        nl: "Er is een lijst \(key), maar geen kolom \(column.rawValue)."),
                    worded("Add \(column.rawValue): to columns.", nl: "Zet \(column.rawValue): bij columns."))
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
            column.isRequired
                ? Key.required(column.rawValue, worded("the heading of that column", nl: "de kop van die kolom."))
                : .optional(column.rawValue)
        }
        guard let found = fields(node, of: worded("the list of columns", nl: "de lijst van kolommen"), keys) else {
            return [:]
        }
        var headings: [Column: String] = [:]
        var all: [(value: String, node: Node)] = []
        for column in Column.allCases {
            guard let node = found[column.rawValue],
                let text = line(
                    node, worded("the heading of \(column.rawValue)", nl: "de kop van \(column.rawValue)"),
                    example: worded("\(column.rawValue): HEADING", nl: "\(column.rawValue): KOLOMKOP."))
            else { continue }
            headings[column] = text
            all.append((text.lowercased(), node))
        }
        distinct(all, worded("the heading", nl: "de kolomkop"), shown: \.self)
        return headings
    }

    private func translations(_ node: Node, _ key: String, _ column: Column) -> [String: String] {
        var values: [String: String] = [:]
        var all: [(value: String, node: Node)] = []
        for (from, to) in entries(
            node, of: worded("the list of \(key)", nl: "de lijst \(key)"),
            example: worded(
                "the table's words and ours, one pair a line.",
                nl: "de woorden van de tabel en de onze, één paar per regel."))
        {
            let word = (from.scalar?.string ?? "").trimmedOfSpace.lowercased()
            all.append((word, from))
            guard let text = value(to, of: word, column) else { continue }
            values[word] = text
        }
        distinct(all, worded("the value", nl: "de waarde"), shown: \.self)
        return values
    }

    private func value(_ node: Node, of word: String, _ column: Column) -> String? {
        switch column {
        case .level:
            return number(node, worded("the level of \(quoted(word))", nl: "het niveau van \(quoted(word))"), in: 1...5)
                .map(String.init)
        case .flag:
            return number(
                node, worded("the flag of \(quoted(word))", nl: "de markering van \(quoted(word))"), in: 0...1
            ).map(String.init)
        case .epa:
            return id(node, worded("the EPA of \(quoted(word))", nl: "de EPA van \(quoted(word))"), as: EPAID.self)?
                .text
        case .learner:
            return id(
                node, worded("the learner of \(quoted(word))", nl: "de lerende van \(quoted(word))"), as: PersonID.self)?
                .text
        default:
            return name(
                node, worded("the translation of \(quoted(word))", nl: "de vertaling van \(quoted(word))"),
                example: worded("what it is to be called.", nl: "hoe het moet heten."))
        }
    }

    private func dates(_ node: Node) -> [DatePattern] {
        let nodes = node.sequence.map { Array($0) } ?? [node]
        if nodes.isEmpty {
            report(node, worded("There is no date format.", nl: "Er is geen datumvorm."), Self.dateRemedy)
        }
        return nodes.compactMap { node in
            guard let text = scalar(node, worded("the date format", nl: "de datumvorm"), example: "dates: DD-MM-YYYY")
            else { return nil }
            guard let pattern = DatePattern(text) else {
                report(
                    node, worded("\(quoted(text)) is not a date format.", nl: "\(quoted(text)) is geen datumvorm."),
                    Self.dateRemedy)
                return nil
            }
            return pattern
        }
    }

    private static var dateRemedy: String {
        worded(
            "Write YYYY or YY, MM, M or MMM (a name), and DD or D, each once, such as DD-MM-YYYY; hh:mm may follow.",
            nl:
                "Schrijf YYYY of YY, MM, M of MMM (een naam), en DD of D, elk één keer, zoals DD-MM-YYYY; hh:mm mag erachter."
        )
    }

    /// A month has one name, or a list of them.
    private func months(_ node: Node) -> [[String]] {
        guard
            let nodes = list(
                node, of: worded("the list of months", nl: "de lijst van maanden"),
                example: worded("months: [januari, februari, and so on]", nl: "months: [januari, februari, enzovoort].")
            )
        else {
            return Self.english
        }
        let names = nodes.map { node in
            (node.sequence.map { Array($0) } ?? [node]).compactMap {
                name($0, worded("the month", nl: "de maand"), example: worded("its name.", nl: "de naam."))?
                    .lowercased()
            }
        }
        if nodes.count != 12 {
            report(
                node, worded("There are \(nodes.count) months.", nl: "Er zijn \(nodes.count) maanden."),
                worded("Name all twelve, in order.", nl: "Noem ze alle twaalf, op volgorde."))
        }
        return names
    }

    private func separator(_ node: Node) -> UInt8 {
        let words: [String: UInt8] = [
            ",": UInt8(ascii: ","), "comma": UInt8(ascii: ","), ";": UInt8(ascii: ";"), "semicolon": UInt8(ascii: ";"),
            "tab": 0x09,
        ]
        if let found = words[node.scalar?.string ?? ""] { return found }
        report(
            node, worded("The separator is not known.", nl: "Het scheidingsteken is onbekend."),
            worded("Write comma, semicolon or tab.", nl: "Schrijf comma, semicolon of tab."))
        return UInt8(ascii: ",")
    }

    private func prefix(_ node: Node) -> String {
        guard
            let text = scalar(node, worded("the learner-prefix", nl: "de learner-prefix"), example: "learner-prefix: s")
        else { return "" }
        if PersonID(text.lowercased()) == nil {
            report(
                node,
                worded(
                    "The learner-prefix \(quoted(text)) does not begin an id.",
                    nl: "De learner-prefix \(quoted(text)) kan niet het begin van een id zijn."),
                worded(
                    "An id begins with a letter; then letters, digits, dots, underscores or hyphens.",
                    nl:
                        "Een id begint met een letter; daarna letters, cijfers, punten, liggende streepjes of koppeltekens."
                ))
        }
        return text
    }

    private static let english = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ].map { [$0] }
}
