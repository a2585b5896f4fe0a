/// Looks for traces of patients in one text. Every word and number is looked at with a few of its neighbours, so the
/// time it takes is in proportion to the text's length.
struct TraceSearch {
    struct Found {
        let sign: PatientTrace.Sign
        let text: String
        let line: Int
        fileprivate let start: Int
    }

    private let text: TraceText
    /// In the order of the text, at most as many as are ever shown.
    private(set) var traces: [Found] = []

    init(_ text: String) {
        self.text = TraceText(text)
        traces = identifiers() + births() + names()
        traces.sort { $0.start < $1.start }
        traces = Array(traces.prefix(PatientTrace.most))
    }

    private func found(_ sign: PatientTrace.Sign, _ numbers: ClosedRange<Int>) -> Found {
        let (first, last) = (text.numbers[numbers.lowerBound], text.numbers[numbers.upperBound])
        return Found(
            sign: sign, text: String(text.text[first.range.lowerBound..<last.range.upperBound]), line: first.line,
            start: first.start)
    }

    // MARK: - Numbers with a checksum

    private static let longestNumber = 10

    private func identifiers() -> [Found] {
        var found: [Found] = []
        var index = 0
        while index < text.numbers.count, found.count < PatientTrace.most {
            if isTelephones(index) {
                // All that is joined to a country's code belongs to it.
                index += 1
                while index < text.numbers.count, text.numbers[index].isJoined { index += 1 }
            } else if let end = identifier(from: index) {
                found.append(self.found(.number, index...end))
                index = end + 1
            } else {
                index += 1
            }
        }
        return found
    }

    /// Begins with +31 or 0031.
    private func isTelephones(_ index: Int) -> Bool {
        let number = text.numbers[index]
        let isNext = index + 1 < text.numbers.count && text.numbers[index + 1].isJoined
        return number.hasPlus || (number.digits.count == 4 && number.digits.starts(with: [0, 0]) && isNext)
    }

    /// The last of the numbers that, with this one and those between, are one that passes a check. Digits may be
    /// grouped in any way beside a word that names what they are; otherwise as they are printed on a card.
    private func identifier(from first: Int) -> Int? {
        var digits: [UInt8] = []
        var groups: [Int] = []
        var index = first
        let context = context(of: first)
        while index < text.numbers.count, index == first || text.numbers[index].isJoined {
            let number = text.numbers[index]
            guard digits.count + number.digits.count <= Self.longestNumber else { return nil }
            digits += number.digits
            groups.append(number.digits.count)
            let isWhole =
                !text.numbers[first].isJoined
                && !(index + 1 < text.numbers.count && text.numbers[index + 1].isJoined)
            switch context {
            case .named(let word):
                if passes(digits, beside: word, isOneGroup: groups.count == 1) { return index }
            case .likely:
                let isPlain = isWhole && Self.layouts.contains(groups) && digits[0] != 0 && !isGlued(first, index)
                if isPlain, PatientNumber.isNHS(digits) || (digits.count == 9 && PatientNumber.isBSN(digits)) {
                    return index
                }
            case .none: return nil
            }
            index += 1
        }
        return nil
    }

    private static let layouts: Set<[Int]> = [[10], [3, 3, 4], [9], [3, 3, 3], [4, 2, 3], [4, 3, 2], [2, 3, 4]]

    private func passes(_ digits: [UInt8], beside word: String, isOneGroup: Bool) -> Bool {
        switch digits.count {
        case 10: PatientNumber.isNHS(digits) && (digits[0] != 0 || PatientNumber.beginsWithDay(digits))
        case 9: PatientNumber.isBSN(digits)
        case 8: isOneGroup && TraceWords.dutch.contains(word) && PatientNumber.isBSN(digits)
        default: false
        }
    }

    /// A letter right before or behind makes a code of it, or a measure.
    private func isGlued(_ first: Int, _ last: Int) -> Bool {
        let (start, end) = (text.numbers[first], text.numbers[last])
        let before = start.wordsBefore > 0 && text.words[start.wordsBefore - 1].end == start.start
        let after = end.wordsBefore < text.words.count && text.words[end.wordsBefore].start == end.end
        return before || after
    }

    private enum Context: Equatable {
        /// A word that can mean nothing else.
        case named(String)
        /// A word that says it may be so.
        case likely
        case none
    }

    /// Nine in a hundred random numbers pass a check, so a number alone says nothing: it takes a word near it.
    private func context(of index: Int) -> Context {
        let number = text.numbers[index]
        let before = text.words[max(0, number.wordsBefore - 9)..<number.wordsBefore].reversed().prefix {
            number.start - $0.end <= 80
        }.map(\.folded)
        let after = text.words[number.wordsBefore..<min(text.words.count, number.wordsBefore + 3)].prefix {
            $0.start - number.end <= 30 && $0.line == number.line
        }.map(\.folded)
        if let word = (before + after).first(where: TraceWords.named.contains) { return .named(word) }
        guard !(before + after).contains(where: TraceWords.telephone.contains) else { return .none }
        for word in before.prefix(4) {
            if TraceWords.about.contains(word) { return .likely }
            if TraceWords.other.contains(word) { return .none }
        }
        let isNumber = before.prefix(3).contains(where: TraceWords.number.contains)
        let isOthers = (before + after).contains(where: TraceWords.other.contains)
        if isNumber, !isOthers { return .likely }
        return after.prefix(2).contains(where: TraceWords.about.contains) && !isOthers ? .likely : .none
    }

    // MARK: - Dates of birth

    private func births() -> [Found] {
        var found: [Found] = []
        for (place, word) in text.words.enumerated() where isBirth(place) {
            guard found.count < PatientTrace.most else { break }
            if let date = dateAfter(place, word), found.last?.start != text.numbers[date.lowerBound].start {
                found.append(self.found(.birth, date))
            } else if word.folded != "born", let date = dateBefore(word) {
                found.append(self.found(.birth, date))
            }
        }
        return found
    }

    private func isBirth(_ place: Int) -> Bool {
        let word = text.words[place]
        if TraceWords.birth.contains(word.folded) { return true }
        // D.O.B.
        guard word.folded == "b", place >= 2 else { return false }
        return text.words[place - 1].folded == "o" && text.words[place - 2].folded == "d" && word.gap == .stop
    }

    private func dateAfter(_ place: Int, _ word: TraceText.Word) -> ClosedRange<Int>? {
        guard word.numbersBefore < text.numbers.count else { return nil }
        let number = text.numbers[word.numbersBefore]
        guard number.wordsBefore - place <= 5, number.start - word.end <= 40, number.line - word.line <= 1 else {
            return nil
        }
        return date(from: word.numbersBefore)
    }

    /// `12-03-1954 (date of birth)`.
    private func dateBefore(_ word: TraceText.Word) -> ClosedRange<Int>? {
        let last = word.numbersBefore - 1
        guard last >= 2, word.start - text.numbers[last].end <= 12, text.numbers[last].line == word.line,
            let date = date(from: last - 2), date.upperBound == last
        else { return nil }
        return date
    }

    /// A whole date that begins with a number: `12-3-1954`, `1954-03-12`, `12031954`, `12 maart 1954`, `March 12, 1954`.
    private func date(from first: Int) -> ClosedRange<Int>? {
        let numbers = text.numbers
        let number = numbers[first]
        if number.digits.count == 8, let value = number.value {
            let isDate = Self.isDate(value / 1_000_000, value / 10_000 % 100, value % 10_000)
            return isDate || Self.isDate(value % 100, value / 100 % 100, value / 10_000) ? first...first : nil
        }
        if first + 2 < numbers.count, numbers[first + 1].isJoined, numbers[first + 2].isJoined {
            let (a, b, c) = (number.value, numbers[first + 1].value, numbers[first + 2].value)
            guard let a, let b, let c else { return nil }
            if number.digits.count == 4 { return Self.isDate(c, b, a) ? first...(first + 2) : nil }
            let isYear = [2, 4].contains(numbers[first + 2].digits.count)
            return isYear && (Self.isDate(a, b, c) || Self.isDate(b, a, c)) ? first...(first + 2) : nil
        }
        guard first + 1 < numbers.count, let day = number.value, let year = numbers[first + 1].value,
            [2, 4].contains(numbers[first + 1].digits.count), numbers[first + 1].start - number.end <= 16
        else { return nil }
        let between = text.words[number.wordsBefore..<numbers[first + 1].wordsBefore]
        let before = number.wordsBefore > 0 ? text.words[number.wordsBefore - 1].folded : ""
        let month = between.compactMap { TraceWords.month($0.folded) }.first ?? TraceWords.month(before)
        guard let month, between.count <= 2 else { return nil }
        return Self.isDate(day, month, year) ? first...(first + 1) : nil
    }

    private static func isDate(_ day: Int, _ month: Int, _ year: Int) -> Bool {
        (1...31).contains(day) && (1...12).contains(month) && (year < 100 || (1900...2100).contains(year))
    }

    // MARK: - Names

    private func names() -> [Found] {
        var found: [Found] = []
        for (place, word) in text.words.enumerated() {
            guard found.count < PatientTrace.most else { break }
            let isShort = TraceWords.shortTitles.contains(word.folded)
            guard isShort || TraceWords.longTitles.contains(word.folded) else { continue }
            // MS and MR are a disease and a scan.
            if isShort, word.text.count > 1, !word.text.contains(where: \.isLowercase) { continue }
            guard let last = surname(after: place, isShort: isShort) else { continue }
            var name = String(text.text[word.text.startIndex..<text.words[last].text.endIndex])
            if name.hasSuffix("'s") || name.hasSuffix("’s") { name.removeLast(2) }
            found.append(Found(sign: .name, text: name, line: word.line, start: word.start))
        }
        return found
    }

    /// Initials and particles may stand before it; a second name may be joined to it.
    private func surname(after title: Int, isShort: Bool) -> Int? {
        let line = text.words[title].line
        for place in (title + 1)..<min(text.words.count, title + 7) {
            let word = text.words[place]
            guard word.line == line, word.numbersBefore == text.words[title].numbersBefore else { return nil }
            let follows = word.gap == .spaces || (word.gap == .stop && (isShort || place > title + 1))
            guard follows || (word.gap == .hyphen && place > title + 1) else { return nil }
            if word.text.count == 1, word.text.first!.isUppercase {
                // An initial has a full stop; "patient A" is nobody.
                guard place + 1 < text.words.count, text.words[place + 1].gap == .stop else { return nil }
                continue
            }
            if TraceWords.particles.contains(word.folded), !word.text.first!.isUppercase || isCapital(place + 1, line) {
                continue
            }
            if TraceWords.shortTitles.contains(word.folded) || TraceWords.longTitles.contains(word.folded) {
                return nil
            }
            guard word.text.first!.isUppercase, word.text.dropFirst().contains(where: \.isLowercase),
                !TraceWords.noSurname.contains(word.folded)
            else { return nil }
            return joined(to: place)
        }
        return nil
    }

    private func isCapital(_ place: Int, _ line: Int) -> Bool {
        guard place < text.words.count else { return false }
        let word = text.words[place]
        return word.line == line && word.gap == .spaces && word.text.first!.isUppercase
    }

    private func joined(to place: Int) -> Int {
        let next = place + 1
        guard next < text.words.count, text.words[next].gap == .hyphen, text.words[next].text.first!.isUppercase else {
            return place
        }
        return next
    }
}
