/// One of the things somebody typed into a search, and where: a word, a phrase between quotation marks, or a condition;
/// with a `-` before it, what must not be.
struct SearchTerm {
    /// Begins with a `-`.
    let isExcluded: Bool
    /// What stands before the colon, in small letters; nil for words.
    let name: String?
    /// The word, the phrase or the condition's value, without quotation marks and without the `*` at its end.
    let value: String
    /// Ends in `*`: it may be the beginning of a word.
    let isPrefix: Bool
    let quotation: Quotation
    /// As it was typed.
    let text: String
    /// The characters before it.
    let offset: Int
    /// Nothing follows it, not even a space: it may be unfinished.
    let isLast: Bool

    enum Quotation { case none, open, closed }

    /// So many letters the longest name of a condition has.
    private static let longestName = 10
    private static let openings: Set<Character> = ["\"", "\u{201C}", "\u{201E}"]
    private static let closings: Set<Character> = ["\"", "\u{201C}", "\u{201D}"]

    /// - Parameter isName: whether a word before a colon is a condition's.
    static func all(in text: String, isName: (String) -> Bool) -> [SearchTerm] {
        let characters = Array(text)
        var terms: [SearchTerm] = []
        var place = 0
        while place < characters.count {
            if characters[place].isWhitespace {
                place += 1
                continue
            }
            let start = place
            var name: String?
            var quotation = Quotation.none
            let isExcluded =
                characters[place] == "-" && place + 1 < characters.count
                && !characters[place + 1].isWhitespace && characters[place + 1] != "-"
            if isExcluded { place += 1 }
            // A name is looked for no farther than the longest one reaches.
            let colon = characters[place...].prefix(longestName + 1).firstIndex { !$0.isLetter }
            if let colon, colon > place, characters[colon] == ":" {
                let before = joined(characters[place..<colon]).lowercased()
                if isName(before) {
                    name = before
                    place = colon + 1
                }
            }
            var value: ArraySlice<Character>
            var isPrefix = false
            if place < characters.count, openings.contains(characters[place]) {
                value = characters[(place + 1)...].prefix { !closings.contains($0) }
                quotation = value.endIndex < characters.count ? .closed : .open
                place = min(characters.count, value.endIndex + 1)
                isPrefix = place < characters.count && characters[place] == "*"
                if isPrefix { place += 1 }
            } else {
                value = characters[place...].prefix { !$0.isWhitespace }
                place = value.endIndex
                isPrefix = value.last == "*" && value.count > 1
                if isPrefix { value.removeLast() }
            }
            terms.append(
                SearchTerm(
                    isExcluded: isExcluded, name: name, value: joined(value), isPrefix: isPrefix, quotation: quotation,
                    text: joined(characters[start..<place]), offset: start, isLast: place == characters.count))
        }
        return terms
    }

    /// String's own initializer asks the runtime what a slice is made of: a fifth of a millisecond of a search.
    private static func joined(_ characters: ArraySlice<Character>) -> String {
        var text = ""
        for character in characters { text.append(character) }
        return text
    }
}
