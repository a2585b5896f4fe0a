import Cells

/// A text being written: the text, the cursor, what can be undone, the lines that were cut, and what is in view.
///
/// A pure value. Actions need the size of the view, because lines are those on the screen.
public struct Editor: Sendable, Equatable {
    /// Lines or pieces of lines that were cut or copied.
    public struct Clipboard: Sendable, Equatable {
        public var text: String
        /// Whole paragraphs, which are pasted above the one with the cursor, not into it.
        public var isLines: Bool
    }

    /// The longest text in bytes of UTF-8.
    public static let byteLimit = 64 * 1024

    public internal(set) var content: EditorText
    public internal(set) var cursor: TextPosition
    public internal(set) var clipboard: Clipboard?
    /// The last action would have made the text longer than the limit, so it did nothing.
    public private(set) var isFull = false
    /// How many characters of the last paste found no room.
    public private(set) var leftOut = 0
    /// How often the text has changed: saving compares it with what it was at the last save.
    public private(set) var changeCount = 0
    /// The first character in view.
    public internal(set) var top: TextPosition = .start

    private var history = EditorHistory()
    /// The column that moves up and down keep to.
    var goalColumn: Int?
    /// What the last action cut; a cut of the same sort adds to the clipboard.
    private var lastCut: Cut?

    enum Cut: Sendable, Equatable { case lines, forward, backward }

    /// - Parameters:
    ///   - special: how to draw what must not be drawn as it is; the same for the whole life of the value.
    ///   - atEnd: whether the cursor starts after the text.
    public init(_ text: String = "", special: SpecialCharacters = .none, atEnd: Bool = false) {
        content = EditorText(text, special: special)
        cursor = atEnd ? content.end : .start
    }

    /// The text as it would be saved.
    public var text: String { content.string }
    public var wordCount: Int { content.wordCount }
    public var byteCount: Int { content.byteCount }
    public var isEmpty: Bool { content.byteCount == 0 }

    /// Puts the cursor somewhere, or nearest to it; ends the step that typing would have grown.
    public mutating func moveCursor(to position: TextPosition) {
        cursor = content.clamped(position)
        goalColumn = nil
        lastCut = nil
        history.close()
    }

    /// Does what an action says, and scrolls so that the cursor is in view.
    public mutating func apply(_ action: EditorAction, width: Int, height: Int) {
        isFull = false
        leftOut = 0
        let previousCut = lastCut
        lastCut = nil
        if !action.keepsColumn { goalColumn = nil }
        if !action.isLetter { history.close() }
        switch action {
        case .insert(let character): type(character)
        case .paste(let text): paste(EditorText.cleaned(text))
        case .newline: change(cursor..<cursor, "\n")
        case .backspace: erase(content.position(before: cursor)..<cursor)
        case .delete: erase(cursor..<content.position(after: cursor))
        case .deleteWordBack: change(content.wordStart(before: cursor)..<cursor, "")
        case .deleteWordForward: change(cursor..<content.wordEnd(after: cursor), "")
        case .killToLineEnd: kill(cursor..<content.killEnd(from: cursor), .forward, after: previousCut)
        case .killToLineStart:
            kill(TextPosition(paragraph: cursor.paragraph, offset: 0)..<cursor, .backward, after: previousCut)
        case .cutLine: cutLine(after: previousCut)
        case .copyLine: clipboard = Clipboard(text: lineText, isLines: true)
        case .pasteLines: pasteLines()
        case .undo: undo()
        case .redo: redo()
        default: move(action, width: width, height: height)
        }
        scrollToCursor(width: width, height: height)
    }

    // MARK: Changing

    /// Replaces a range; refuses what would make the text too long.
    @discardableResult
    private mutating func change(
        _ range: Range<TextPosition>, _ text: String, cursorAfter: TextPosition? = nil,
        letter: EditorHistory.Run? = nil
    ) -> Bool {
        if range.isEmpty, text.isEmpty { return true }
        let growth = text.utf8.count - (range.isEmpty ? 0 : content.string(in: range).utf8.count)
        if growth > 0, content.byteCount + growth > Self.byteLimit {
            isFull = true
            return false
        }
        let before = cursor
        let (edit, end) = content.replace(range, with: text)
        cursor = content.clamped(cursorAfter ?? end)
        history.add(edit, before: before, after: cursor, letter: letter)
        changeCount += 1
        return true
    }

    /// Puts another text in the place of a range, as one step to undo, with the cursor behind it. What finds no room is
    /// counted in `leftOut`.
    mutating func replace(_ range: Range<TextPosition>, with text: String, width: Int, height: Int) {
        (isFull, leftOut, goalColumn, lastCut) = (false, 0, nil, nil)
        history.close()
        let taken = content.string(in: range).utf8.count
        change(range, fitting(EditorText.cleaned(text), room: Self.byteLimit - content.byteCount + taken))
        history.close()
        scrollToCursor(width: width, height: height)
    }

    /// As much of a paste as there is room for, which is one step to undo.
    private mutating func paste(_ text: String) {
        change(cursor..<cursor, fitting(text, room: Self.byteLimit - content.byteCount))
    }

    private mutating func fitting(_ text: String, room: Int) -> String {
        guard text.utf8.count > room else { return text }
        var (bytes, end) = (0, text.startIndex)
        while end < text.endIndex {
            bytes += text[end].utf8.count
            guard bytes <= room else { break }
            end = text.index(after: end)
        }
        leftOut = text[end...].count
        isFull = true
        return String(text[..<end])
    }

    private mutating func type(_ character: Character) {
        let text = EditorText.cleaned(String(character))
        if text == "\n" {
            history.close()
            change(cursor..<cursor, text)
        } else if !text.isEmpty {
            change(cursor..<cursor, text, letter: .typing(afterSpace: Glyph(character).isSpace))
        }
    }

    private mutating func erase(_ range: Range<TextPosition>) {
        let text = content.string(in: range)
        change(range, "", letter: .erasing(afterSpace: text == "\n" || text.first.map(Glyph.init)?.isSpace == true))
    }

    private mutating func undo() {
        guard let step = history.undo() else { return }
        for edit in step.edits.reversed() { content.apply(edit.inverse) }
        cursor = step.before
        changeCount += 1
    }

    private mutating func redo() {
        guard let step = history.redo() else { return }
        for edit in step.edits { content.apply(edit) }
        cursor = step.after
        changeCount += 1
    }

    // MARK: Cutting and pasting

    /// The paragraph with the cursor and its line feed, which the last one is given.
    private var lineText: String { String(content.characters(in: cursor.paragraph)) + "\n" }

    private mutating func cutLine(after previous: Cut?) {
        let start = TextPosition(paragraph: cursor.paragraph, offset: 0)
        let isLast = cursor.paragraph == content.paragraphCount - 1
        let end = isLast ? content.end : TextPosition(paragraph: cursor.paragraph + 1, offset: 0)
        lastCut = .lines
        guard start < end else {
            if previous != .lines { lastCut = nil }
            return
        }
        let earlier = previous == .lines ? clipboard?.text ?? "" : ""
        clipboard = Clipboard(text: earlier + lineText, isLines: true)
        change(start..<end, "", cursorAfter: start)
    }

    private mutating func kill(_ range: Range<TextPosition>, _ cut: Cut, after previous: Cut?) {
        guard !range.isEmpty else { return }
        let text = content.string(in: range)
        let earlier = previous == cut ? clipboard?.text ?? "" : ""
        clipboard = Clipboard(text: cut == .backward ? text + earlier : earlier + text, isLines: false)
        lastCut = cut
        change(range, "")
    }

    private mutating func pasteLines() {
        guard let clipboard, !clipboard.text.isEmpty else { return }
        guard clipboard.isLines else {
            change(cursor..<cursor, clipboard.text)
            return
        }
        let start = TextPosition(paragraph: cursor.paragraph, offset: 0)
        let lines = clipboard.text.utf8.count(where: { $0 == 0x0a })
        let after = TextPosition(paragraph: cursor.paragraph + lines, offset: cursor.offset)
        change(start..<start, clipboard.text, cursorAfter: after)
    }
}

extension EditorAction {
    /// Moves that go on in the column of the move before.
    fileprivate var keepsColumn: Bool {
        switch self {
        case .up, .down, .pageUp, .pageDown: true
        default: false
        }
    }

    /// Typing and erasing one by one, which may join the step before.
    fileprivate var isLetter: Bool {
        switch self {
        case .insert, .backspace, .delete: true
        default: false
        }
    }
}
