/// Something that knows how words are spelt: dictionaries.
public protocol Speller {
    func knows(_ word: String) -> Bool
    /// What may have been meant, the likeliest first.
    func suggestions(for word: String) -> [String]
}

/// What a text being written asks of whoever knows how words are spelt. Nobody waits for the answer.
public enum SpellingQuestion: Sendable {
    /// Which words of a text no dictionary knows.
    /// - Parameters:
    ///   - cursor: where somebody may be in the middle of a word; nil counts every word.
    ///   - names: words that are right all the same.
    case check(EditorText, cursor: TextPosition?, names: Set<String>)
    case suggest(String)
    /// The word is right, until the program ends.
    case accept(String)
    /// The word is right from now on.
    case remember(String)
}

public enum SpellingAnswer: Hashable, Sendable {
    /// The words that no dictionary knows, and at how many places they stand.
    case checked(Set<String>, count: Int)
    /// What may have been meant.
    /// - Parameter canRemember: whether there is a list of own words.
    case suggestions([String], for: String, canRemember: Bool)
    /// There is no library, no dictionary, or it is switched off: why, in a sentence.
    case unavailable(String)
    /// A word could not be kept: why.
    case failed(String)
}

/// Asks dictionaries about whole texts, and about each word only once.
public struct SpellChecker<Dictionaries: Speller> {
    private let dictionaries: Dictionaries
    private let canRemember: Bool
    private var known: Set<String> = []
    private var refused: Set<String> = []
    private static var suggestionLimit: Int { 7 }
    /// Words that are kept; a text has some thousand.
    private static var wordLimit: Int { 50_000 }

    /// - Parameter own: words that are right whatever the dictionaries say.
    public init(_ dictionaries: Dictionaries, own: Set<String> = [], canRemember: Bool) {
        (self.dictionaries, self.canRemember) = (dictionaries, canRemember)
        known = own
    }

    /// - Returns: nil where there is nothing to say.
    public mutating func answer(_ question: SpellingQuestion) -> SpellingAnswer? {
        switch question {
        case .check(let text, let cursor, let names): return check(text, cursor, names)
        case .suggest(let word):
            return .suggestions(
                Array(dictionaries.suggestions(for: word).prefix(Self.suggestionLimit)), for: word,
                canRemember: canRemember)
        case .accept(let word), .remember(let word):
            known.insert(word)
            refused.remove(word)
            return nil
        }
    }

    private mutating func check(_ text: EditorText, _ cursor: TextPosition?, _ names: Set<String>) -> SpellingAnswer {
        var wrong: Set<String> = []
        var count = 0
        text.forEachWord { paragraph, range, word in
            guard !isRight(word, names) else { return }
            wrong.insert(word)
            guard let cursor, cursor.paragraph == paragraph, range.lowerBound < cursor.offset,
                cursor.offset <= range.upperBound
            else {
                count += 1
                return
            }
        }
        return .checked(wrong, count: count)
    }

    private mutating func isRight(_ word: String, _ names: Set<String>) -> Bool {
        if known.contains(word) { return true }
        if refused.contains(word) { return names.contains(word) }
        if known.count + refused.count >= Self.wordLimit { refused = [] }
        if dictionaries.knows(word) {
            known.insert(word)
            return true
        }
        refused.insert(word)
        return names.contains(word)
    }
}
