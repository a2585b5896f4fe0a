/// Words of prose: those that a dictionary can be asked about. Not code, links, addresses, names of files, what holds
/// a digit, single letters or words all in capitals; and no words of scripts other than the Latin one.
enum Prose {
    /// The words among some characters of one paragraph, as ranges of them.
    static func words(in characters: ArraySlice<Character>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var index = characters.startIndex
        while index < characters.endIndex {
            let character = characters[index]
            if isSpace(character) {
                index += 1
            } else if character == "`" {
                index = afterCode(characters, index)
            } else {
                let end = endOfChunk(characters, index)
                if !isAddress(characters[index..<end]) { add(characters[index..<end], to: &words) }
                index = end
            }
        }
        return words
    }

    /// Whether a paragraph begins or ends a block of code.
    static func isFence(_ characters: [Character]) -> Bool {
        guard let first = characters.first, first == "`" || first == "~" || first == " " else { return false }
        let start = characters.prefix(3).prefix { $0 == " " }.count
        guard characters.count >= start + 3, let mark = characters[start...].first, mark == "`" || mark == "~" else {
            return false
        }
        return characters[start..<(start + 3)].allSatisfy { $0 == mark }
    }

    /// Behind a span of code, or behind the backticks that begin none.
    private static func afterCode(_ characters: ArraySlice<Character>, _ start: Int) -> Int {
        func endOfRun(_ index: Int) -> Int {
            var index = index
            while index < characters.endIndex, characters[index] == "`" { index += 1 }
            return index
        }
        let opened = endOfRun(start)
        var index = opened
        while index < characters.endIndex {
            guard characters[index] == "`" else {
                index += 1
                continue
            }
            let end = endOfRun(index)
            if end - index == opened - start { return end }
            index = end
        }
        return opened
    }

    private static func endOfChunk(_ characters: ArraySlice<Character>, _ start: Int) -> Int {
        var index = start
        while index < characters.endIndex, !isSpace(characters[index]), characters[index] != "`" { index += 1 }
        return index
    }

    private static func isAddress(_ chunk: ArraySlice<Character>) -> Bool {
        var previous: Character = " "
        for (index, character) in zip(chunk.indices, chunk) {
            if character == "@" { return true }
            if character == "/", previous == "/", index >= chunk.startIndex + 2, chunk[index - 2] == ":" { return true }
            previous = character
        }
        return chunk.starts(with: ["w", "w", "w", "."])
    }

    private static func add(_ chunk: ArraySlice<Character>, to words: inout [Range<Int>]) {
        var index = chunk.startIndex
        while index < chunk.endIndex {
            guard isLetter(chunk[index]) || isDigit(chunk[index]) else {
                // Where a link leads to.
                if chunk[index] == "]", index + 1 < chunk.endIndex, chunk[index + 1] == "(" {
                    index = chunk[index...].firstIndex(of: ")") ?? chunk.endIndex
                } else {
                    index += 1
                }
                continue
            }
            let start = index
            var isWord = true
            var capitals = 0
            while index < chunk.endIndex {
                let character = chunk[index]
                if isDigit(character) {
                    isWord = false
                } else if isLetter(character) {
                    if !isLatin(character) { isWord = false }
                    if character.isUppercase { capitals += 1 }
                } else {
                    guard "'’-._".contains(character), index + 1 < chunk.endIndex,
                        isLetter(chunk[index + 1]) || isDigit(chunk[index + 1])
                    else { break }
                    if character == "." || character == "_" { isWord = false }
                }
                index += 1
            }
            let letters = index - start
            if isWord, letters > 1, capitals < letters { words.append(start..<index) }
        }
    }

    private static func ascii(_ character: Character) -> UInt8? {
        character.utf8.count == 1 ? character.utf8.first : nil
    }

    private static func isSpace(_ character: Character) -> Bool {
        ascii(character).map { $0 <= 0x20 } ?? character.isWhitespace
    }

    private static func isLetter(_ character: Character) -> Bool {
        ascii(character).map { (0x41...0x5A).contains($0 & 0xDF) } ?? character.isLetter
    }

    private static func isDigit(_ character: Character) -> Bool {
        ascii(character).map { (0x30...0x39).contains($0) } ?? character.isNumber
    }

    private static func isLatin(_ character: Character) -> Bool {
        guard let first = character.unicodeScalars.first?.value else { return false }
        return first < 0x250 || (0x1E00..<0x1F00).contains(first) || (0xFB00...0xFB06).contains(first)
    }
}

/// Where the words that a dictionary refused stand in the paragraphs of a text.
struct ProseMarks {
    /// Of longer paragraphs only what is in view is looked at, for keys' sake.
    private static let longest = 4096

    private let text: EditorText
    private let misspelt: Set<String>
    private let cursor: TextPosition
    private var isFenced = false
    /// The paragraph that was looked at last.
    private var paragraph: Int
    private var found: [Range<Int>]?

    /// - Parameters:
    ///   - first: the paragraph to begin with; those after it are asked for in their order.
    ///   - cursor: the word that is being typed there is not marked.
    init(_ text: EditorText, _ misspelt: Set<String>, from first: Int, cursor: TextPosition) {
        (self.text, self.misspelt, self.cursor, paragraph) = (text, misspelt, cursor, first)
        for index in 0..<first where Prose.isFence(text.paragraphs[index].characters) { isFenced.toggle() }
    }

    /// - Parameter range: the characters of that line.
    mutating func ranges(in place: Rows.Place, _ range: Range<Int>) -> [Range<Int>] {
        while paragraph < place.paragraph {
            if Prose.isFence(text.paragraphs[paragraph].characters) { isFenced.toggle() }
            paragraph += 1
            found = nil
        }
        let characters = text.paragraphs[paragraph].characters
        guard !isFenced, !Prose.isFence(characters) else { return [] }
        if characters.count > Self.longest { return refused(characters[range]) }
        if found == nil { found = refused(characters[...]) }
        return found!.filter { $0.overlaps(range) }
    }

    private func refused(_ characters: ArraySlice<Character>) -> [Range<Int>] {
        Prose.words(in: characters).filter { word in
            misspelt.contains(String(characters[word]))
                && !(cursor.paragraph == paragraph && word.lowerBound < cursor.offset
                    && cursor.offset <= word.upperBound)
        }
    }
}

extension EditorText {
    /// Each word of prose and where it stands, from the first.
    func forEachWord(_ body: (_ paragraph: Int, _ range: Range<Int>, _ word: String) -> Void) {
        var isFenced = false
        for (index, paragraph) in paragraphs.enumerated() {
            if Prose.isFence(paragraph.characters) {
                isFenced.toggle()
            } else if !isFenced {
                for range in Prose.words(in: paragraph.characters[...]) {
                    body(index, range, String(paragraph.characters[range]))
                }
            }
        }
    }

    /// The first of some words at or after a position, or else from the start on.
    /// - Parameter isPassed: whether a word at the position itself has been looked at.
    func place(of words: Set<String>, from position: TextPosition, isPassed: Bool) -> Range<TextPosition>? {
        var first: Range<TextPosition>?
        var next: Range<TextPosition>?
        forEachWord { paragraph, range, word in
            guard next == nil, words.contains(word) else { return }
            let start = TextPosition(paragraph: paragraph, offset: range.lowerBound)
            let end = TextPosition(paragraph: paragraph, offset: range.upperBound)
            if first == nil { first = start..<end }
            if isPassed ? start > position : end >= position { next = start..<end }
        }
        return next ?? first
    }
}
