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
                        message: "The heading \(quoted(text)) stands there twice.", remedy: "Remove one of the columns."
                    ))
                sound = false
            }
        }
        let missing = required.filter { places[$0.lowercased()] == nil }
        if !missing.isEmpty {
            let semicolons = table.header.count == 1 && first.text.contains(";")
            problems.append(
                Problem(
                    file: table.file, line: first.line,
                    message: missing.count == 1
                        ? "The column \(missing[0]) is missing."
                        : "The columns \(missing.joined(separator: ", ")) are missing.",
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
            return semicolons
                ? "Save the file with commas between the fields, not semicolons."
                : "The headings are: \(required.joined(separator: ", "))."
        }
        let there = table.header.prefix(20).map { quoted($0.text.trimmedOfSpace) }.joined(separator: ", ")
        return semicolons
            ? "Write separator: semicolon in \(source)." : "Correct \(source); the headings of the table are \(there)."
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
    /// - Parameter what: the beginning of a sentence, such as `The name`.
    func sentence(_ what: String) -> (message: String, remedy: String) {
        switch reason {
        case .notUTF8: ("\(what) is not valid UTF-8.", "Save the file in UTF-8.")
        case .control(let code): ("\(what) holds the character \(code), which cannot be stored.", "Remove it.")
        case .empty: ("\(what) is empty.", "Write something there.")
        case .tooLong(let most, let unit): ("\(what) is longer than \(most) \(unit).", "Shorten it.")
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
