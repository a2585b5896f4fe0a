import Testing

@testable import Interface

/// *Before, keys, after*, with the cursor drawn in the text as `█`.
struct EditorScript: Sendable, CustomTestStringConvertible {
    let before: String
    let keys: String
    let after: String
    let width: Int

    /// - Parameter width: columns for text; the view has one more, for the cursor.
    init(_ before: String, _ keys: String, _ after: String, width: Int = 60) {
        (self.before, self.keys, self.after, self.width) = (before, keys, after, width)
    }

    var testDescription: String { "\(before) | \(keys) | \(after)" }

    func check(height: Int = 10, sourceLocation: SourceLocation = #_sourceLocation) {
        var editor = Editor(drawn: before)
        for action in Self.actions(keys) { editor.apply(action, width: width + 1, height: height) }
        #expect(editor.drawn == after, "\(testDescription)", sourceLocation: sourceLocation)
        editor.expectSound(sourceLocation: sourceLocation)
    }

    private static let names: [String: EditorAction] = [
        "BS": .backspace, "Del": .delete, "CR": .newline, "Tab": .insert("\t"), "lt": .insert("<"),
        "Left": .left, "Right": .right, "C-Left": .wordLeft, "C-Right": .wordRight, "Home": .lineStart,
        "End": .lineEnd, "Up": .up, "Down": .down, "PgUp": .pageUp, "PgDn": .pageDown, "C-Home": .documentStart,
        "C-End": .documentEnd, "C-w": .deleteWordBack, "C-d": .deleteWordForward, "C-k": .killToLineEnd,
        "C-u": .killToLineStart, "C-x": .cutLine, "C-c": .copyLine, "C-v": .pasteLines, "C-z": .undo, "C-y": .redo,
    ]

    /// `ab<C-w><paste:x y>`: characters are typed one by one, scalars after `<U+…>` too.
    static func actions(_ keys: String) -> [EditorAction] {
        var actions: [EditorAction] = []
        var rest = Substring(keys)
        while let character = rest.popFirst() {
            guard character == "<", let end = rest.firstIndex(of: ">") else {
                actions.append(.insert(character))
                continue
            }
            let name = rest[..<end]
            rest = rest[rest.index(after: end)...]
            // By scalars, because a mark at the start of the paste would be one character with the colon.
            if name.unicodeScalars.starts(with: "paste:".unicodeScalars) {
                actions.append(.paste(String(name.unicodeScalars.dropFirst(6))))
            } else if name.hasPrefix("U+"), let value = UInt32(name.dropFirst(2), radix: 16),
                let scalar = Unicode.Scalar(value)
            {
                actions.append(.insert(Character(scalar)))
            } else if let action = names[String(name)] {
                actions.append(action)
            } else {
                Issue.record("no key <\(name)>")
            }
        }
        return actions
    }
}

extension Editor {
    /// A text with its cursor drawn as `█`; without one the cursor is at the start.
    init(drawn: String) {
        // By scalars, because a mark after the cursor would be one character with it.
        let parts = drawn.unicodeScalars.split(separator: "█", maxSplits: 1, omittingEmptySubsequences: false)
            .map { String($0) }
        self.init(parts.joined())
        if parts.count == 2 { moveCursor(to: EditorText.end(of: parts[0], from: .start)) }
    }

    var drawn: String {
        content.string(in: .start..<cursor) + "█" + content.string(in: cursor..<content.end)
    }

    /// What must hold after every action.
    func expectSound(sourceLocation: SourceLocation = #_sourceLocation) {
        let fresh = EditorText(text, special: content.special)
        #expect(content == fresh, "characters differ from those of the text", sourceLocation: sourceLocation)
        #expect(fresh.byteCount == text.utf8.count && byteCount == fresh.byteCount, sourceLocation: sourceLocation)
        #expect(wordCount == fresh.wordCount, sourceLocation: sourceLocation)
        #expect(content.clamped(cursor) == cursor, sourceLocation: sourceLocation)
    }
}
