import Journal

/// How a table writes its days: `DD-MM-YYYY`, `D MMM YYYY`, `M/D/YY`, with a time behind that is not read.
struct DatePattern: Sendable {
    private enum Part: Equatable {
        case year(Int)
        case month(Int)
        case monthName
        case day(Int)
        /// Digits of a time, which nothing is made of.
        case time(Int)
        case literal(Character)
    }

    let text: String
    private let parts: [Part]

    /// Nil if the text does not say where the year, the month and the day stand, each once.
    init?(_ text: String) {
        self.text = text
        var parts: [Part] = []
        var rest = Substring(text)
        while let letter = rest.first {
            let run = rest.prefix { $0 == letter }.count
            switch (letter, run) {
            case ("Y", 4), ("Y", 2): parts.append(.year(run))
            case ("M", 1), ("M", 2): parts.append(.month(run))
            case ("M", 3): parts.append(.monthName)
            case ("D", 1), ("D", 2): parts.append(.day(run))
            case ("h", 1), ("h", 2), ("m", 2), ("s", 2): parts.append(.time(run))
            default:
                guard !letter.isLetter || letter == "T" else { return nil }
                parts += Array(repeating: .literal(letter), count: run)
            }
            rest = rest.dropFirst(run)
        }
        self.parts = parts
        func count(_ fits: (Part) -> Bool) -> Int { parts.count(where: fits) }
        guard count({ if case .year = $0 { true } else { false } }) == 1,
            count({ if case .month = $0 { true } else { $0 == .monthName } }) == 1,
            count({ if case .day = $0 { true } else { false } }) == 1
        else { return nil }
    }

    var namesMonths: Bool { parts.contains(.monthName) }

    /// - Parameter months: the names of each of the twelve months, in small letters; a name may be cut off after three
    ///   letters or more, and end in a full stop.
    func day(_ text: String, months: [[String]]) -> Day? {
        var rest = Substring(text)
        var (year, month, day) = (0, 0, 0)
        for part in parts {
            switch part {
            case .year(let digits):
                guard let number = number(&rest, digits, digits) else { return nil }
                year = digits == 2 ? 2000 + number : number
            case .month(let least):
                guard let number = number(&rest, least, 2) else { return nil }
                month = number
            case .day(let least):
                guard let number = number(&rest, least, 2) else { return nil }
                day = number
            case .time(let least): guard number(&rest, least, 2) != nil else { return nil }
            case .monthName:
                let word = rest.prefix { $0.isLetter }.lowercased()
                guard
                    let index = months.firstIndex(where: { $0.contains(word) })
                        ?? months.firstIndex(where: { word.count >= 3 && $0.contains { $0.hasPrefix(word) } })
                else { return nil }
                month = index + 1
                rest = rest.dropFirst(word.count)
                if rest.first == "." { rest.removeFirst() }
            case .literal(let character):
                guard rest.first == character else { return nil }
                rest.removeFirst()
            }
        }
        return rest.isEmpty ? Day(year: year, month: month, day: day) : nil
    }

    private func number(_ rest: inout Substring, _ least: Int, _ most: Int) -> Int? {
        let digits = rest.prefix(most).prefix { ("0"..."9").contains($0) }
        guard digits.count >= least else { return nil }
        rest = rest.dropFirst(digits.count)
        return Int(digits)
    }
}
