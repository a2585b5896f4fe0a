import Journal

/// The columns of a table by their headings: in any order, in any case.
struct CSVColumns {
    private let places: [String: Int]
    /// The headings as the file spells them, with their places.
    let headings: [(text: String, index: Int)]

    /// Missing and repeated columns are reported together; nil when any is missing.
    /// - Parameter source: the file that says what the columns are called, if there is one.
    init?(_ table: CSVTable, required: [String], calledBy source: String? = nil, problems: inout [Problem]) {
        // A broken heading line has been reported already.
        guard let first = table.header.first else { return nil }
        var places: [String: Int] = [:]
        var sound = true
        headings = table.header.enumerated().map { (text: $1.text.trimmedOfSpace, index: $0) }
        for (text, index) in headings {
            if places.updateValue(index, forKey: text.lowercased()) != nil, !text.isEmpty {
                let field = table.header[index]
                problems.append(
                    Problem(
                        file: table.file, line: field.line, column: field.column,
                        message: worded(
                            "The heading \(quoted(text)) stands there twice.",
                            nl: "De kolomkop \(quoted(text)) staat er twee keer."),
                        remedy: worded("Remove one of the columns.", nl: "Verwijder een van de kolommen.")
                    ))
                sound = false
            }
        }
        let missing = required.filter { places[$0.lowercased()] == nil }
        if !missing.isEmpty {
            let all = missing.joined(separator: ", ")
            let semicolons = table.header.count == 1 && first.text.contains(";")
            problems.append(
                Problem(
                    file: table.file, line: first.line,
                    message: missing.count == 1
                        ? worded("The column \(missing[0]) is missing.", nl: "De kolom \(missing[0]) ontbreekt.")
                        : worded("The columns \(all) are missing.", nl: "De kolommen \(all) ontbreken."),
                    remedy: Self.remedy(source, semicolons, required, table)))
            sound = false
        }
        self.places = places
        guard sound else { return nil }
    }

    private static func remedy(
        _ source: String?, _ semicolons: Bool, _ required: [String], _ table: CSVTable
    ) -> String {
        guard let source else {
            let all = required.joined(separator: ", ")
            return semicolons
                ? worded(
                    "Save the file with commas between the fields, not semicolons.",
                    nl: "Sla het bestand op met komma's tussen de velden, geen puntkomma's.")
                : worded("The headings are: \(all).", nl: "De kolomkoppen zijn: \(all).")
        }
        let there = table.header.prefix(20).map { quoted($0.text.trimmedOfSpace) }.joined(separator: ", ")
        return semicolons
            ? worded("Write separator: semicolon in \(source).", nl: "Schrijf separator: semicolon in \(source).")
            : worded(
                "Correct \(source); the headings of the table are \(there).",
                nl: "Verbeter \(source); de kolomkoppen van de tabel zijn \(there).")
    }

    func field(_ name: String, in record: CSVTable.Record) -> CSVTable.Field? {
        places[name.lowercased()].map { record.fields[$0] }
    }
}

extension CSVTable.Field {
    /// Without white space around it.
    var trimmed: String { text.trimmedOfSpace }

    func problem(in file: String, _ message: String, _ remedy: String) -> Problem {
        Problem(file: file, line: line, column: column, message: message, remedy: remedy)
    }

    /// What is wrong with the text, at its place in the file.
    func problem(in file: String, _ what: String, _ wrong: StoredText.Problem) -> Problem {
        let place = position(of: offset(line: wrong.line, column: wrong.column))
        let sentence = wrong.sentence(what)
        return Problem(
            file: file, line: place.line, column: place.column, message: sentence.message, remedy: sentence.remedy)
    }

    /// The offset in scalars of a line and column of the text, where CR LF counts as one line end.
    private func offset(line: Int, column: Int) -> Int {
        let scalars = Array(text.unicodeScalars)
        var at = (line: 1, column: 1)
        for (offset, scalar) in scalars.enumerated() {
            if scalar == "\r", offset + 1 < scalars.count, scalars[offset + 1] == "\n" { continue }
            if at.line == line, at.column == column { return offset }
            at = scalar == "\n" ? (at.line + 1, 1) : (at.line, at.column + 1)
        }
        return 0
    }
}

extension StoredText.Problem {
    /// - Parameter what: the beginning of a sentence, such as `The name`, in the language that is spoken.
    func sentence(_ what: String) -> (message: String, remedy: String) {
        switch reason {
        case .notUTF8:
            (
                worded("\(what) is not valid UTF-8.", nl: "\(what) is geen geldige UTF-8."),
                worded("Save the file in UTF-8.", nl: "Sla het bestand op in UTF-8.")
            )
        case .control(let code):
            (
                worded(
                    "\(what) holds the character \(code), which cannot be stored.",
                    nl: "\(what) bevat het teken \(code), dat niet bewaard kan worden."),
                worded("Remove it.", nl: "Verwijder het.")
            )
        case .empty:
            (
                worded("\(what) is empty.", nl: "\(what) is leeg."),
                worded("Write something there.", nl: "Schrijf er iets.")
            )
        case .tooLong(let most, let unit):
            (
                worded(
                    "\(what) is longer than \(most) \(unit).",
                    nl: "\(what) is langer dan \(most) \(unit == "characters" ? "tekens" : unit)."),
                worded("Shorten it.", nl: "Maak het korter.")
            )
        }
    }
}

extension StringProtocol {
    /// Without white space at either end.
    var trimmedOfSpace: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
