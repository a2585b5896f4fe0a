import Cells

/// Where moves by character and by word lead.
extension EditorText {
    func position(before position: TextPosition) -> TextPosition {
        if position.offset > 0 {
            return TextPosition(paragraph: position.paragraph, offset: position.offset - 1)
        }
        guard position.paragraph > 0 else { return position }
        return TextPosition(
            paragraph: position.paragraph - 1, offset: paragraphs[position.paragraph - 1].characters.count)
    }

    func position(after position: TextPosition) -> TextPosition {
        if position.offset < paragraphs[position.paragraph].characters.count {
            return TextPosition(paragraph: position.paragraph, offset: position.offset + 1)
        }
        guard position.paragraph < paragraphs.count - 1 else { return position }
        return TextPosition(paragraph: position.paragraph + 1, offset: 0)
    }

    /// What a word is made of: a run of letters and digits, of ideographs, or of other marks.
    private enum Class { case space, letter, ideograph, mark }

    private func characterClass(_ paragraph: Paragraph, _ offset: Int) -> Class {
        if paragraph.glyphs[offset].isSpace { return .space }
        let character = paragraph.characters[offset]
        if character.isLetter || character.isNumber {
            return paragraph.glyphs[offset].kind == .ideograph ? .ideograph : .letter
        }
        // An apostrophe is part of its word.
        return character == "'" || character == "’" || character == "_" ? .letter : .mark
    }

    /// The start of the next word; line feeds count as spaces.
    func nextWordStart(after position: TextPosition) -> TextPosition {
        var index = position.paragraph
        var offset = position.offset
        if offset < paragraphs[index].characters.count {
            offset = runEnd(paragraphs[index], from: offset)
        }
        while true {
            let paragraph = paragraphs[index]
            while offset < paragraph.glyphs.count, paragraph.glyphs[offset].isSpace { offset += 1 }
            if offset < paragraph.glyphs.count || index == paragraphs.count - 1 {
                return TextPosition(paragraph: index, offset: offset)
            }
            index += 1
            offset = 0
        }
    }

    /// The start of this word, or of the one before; line feeds count as spaces.
    func previousWordStart(before position: TextPosition) -> TextPosition {
        var index = position.paragraph
        var offset = position.offset
        while true {
            let paragraph = paragraphs[index]
            while offset > 0, paragraph.glyphs[offset - 1].isSpace { offset -= 1 }
            if offset > 0 { return TextPosition(paragraph: index, offset: runStart(paragraph, before: offset)) }
            if index == 0 { return .start }
            index -= 1
            offset = paragraphs[index].characters.count
        }
    }

    /// How far back a word is deleted: the spaces before the position and the word before them; at the start of a
    /// paragraph only the line feed.
    func wordStart(before position: TextPosition) -> TextPosition {
        guard position.offset > 0 else { return self.position(before: position) }
        let paragraph = paragraphs[position.paragraph]
        var offset = position.offset
        while offset > 0, paragraph.glyphs[offset - 1].isSpace { offset -= 1 }
        if offset > 0 { offset = runStart(paragraph, before: offset) }
        return TextPosition(paragraph: position.paragraph, offset: offset)
    }

    /// How far forward a word is deleted: spaces and the word after them; at the end of a paragraph the line feed.
    func wordEnd(after position: TextPosition) -> TextPosition {
        let paragraph = paragraphs[position.paragraph]
        guard position.offset < paragraph.characters.count else { return self.position(after: position) }
        var offset = position.offset
        while offset < paragraph.glyphs.count, paragraph.glyphs[offset].isSpace { offset += 1 }
        if offset < paragraph.glyphs.count { offset = runEnd(paragraph, from: offset) }
        return TextPosition(paragraph: position.paragraph, offset: offset)
    }

    /// The end of the paragraph, or past its line feed when there already.
    func killEnd(from position: TextPosition) -> TextPosition {
        let length = paragraphs[position.paragraph].characters.count
        if position.offset == length { return self.position(after: position) }
        return TextPosition(paragraph: position.paragraph, offset: length)
    }

    private func runEnd(_ paragraph: Paragraph, from start: Int) -> Int {
        let first = characterClass(paragraph, start)
        var offset = start + 1
        while offset < paragraph.characters.count, characterClass(paragraph, offset) == first { offset += 1 }
        return offset
    }

    private func runStart(_ paragraph: Paragraph, before end: Int) -> Int {
        let last = characterClass(paragraph, end - 1)
        var offset = end - 1
        while offset > 0, characterClass(paragraph, offset - 1) == last { offset -= 1 }
        return offset
    }
}

extension Editor {
    mutating func move(_ action: EditorAction, width: Int, height: Int) {
        let rows = Rows(content, width: width)
        switch action {
        case .left: cursor = content.position(before: cursor)
        case .right: cursor = content.position(after: cursor)
        case .wordLeft: cursor = content.previousWordStart(before: cursor)
        case .wordRight: cursor = content.nextWordStart(after: cursor)
        case .documentStart: cursor = .start
        case .documentEnd: cursor = content.end
        case .lineStart: cursor.offset = rows.range(of: rows.place(of: cursor)).lowerBound
        case .lineEnd: cursor = rows.lastPosition(in: rows.place(of: cursor))
        case .up: moveRows(by: -1, rows)
        case .down: moveRows(by: 1, rows)
        case .pageUp: movePage(by: -max(1, height - 1), rows)
        case .pageDown: movePage(by: max(1, height - 1), rows)
        default: break
        }
    }

    /// Moves the cursor up or down on the screen; stays where it is at the first or last line.
    private mutating func moveRows(by distance: Int, _ rows: Rows) {
        let place = rows.place(of: cursor)
        let goal = goalColumn ?? rows.column(of: cursor)
        goalColumn = goal
        let target = rows.place(place, movedBy: distance)
        if target != place { cursor = rows.position(in: target, at: goal) }
    }

    /// Moves view and cursor together, so that the cursor stays on its line of the screen.
    private mutating func movePage(by distance: Int, _ rows: Rows) {
        moveRows(by: distance, rows)
        let moved = rows.place(rows.place(of: content.clamped(top)), movedBy: distance)
        top = rows.start(of: moved)
    }
}
