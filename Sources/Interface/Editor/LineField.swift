import Cells
import Journal

/// One line being typed: a title, a search, a reason. It edits as the editor does, but holds no line feed, and nothing
/// that a title may not hold: that is swallowed.
public struct LineField: Sendable, Equatable {
    private var editor: Editor
    let limit: Int
    /// How many characters of what was typed or pasted last found no room.
    private(set) var leftOut = 0

    /// - Parameter limit: the most characters.
    public init(_ text: String = "", limit: Int = StoredText.longestTitle) {
        self.limit = limit
        editor = Editor(Self.cleaned(text, limit), special: .visible, atEnd: true)
    }

    public var text: String { editor.text }
    public var isEmpty: Bool { editor.isEmpty }
    public var changeCount: Int { editor.changeCount }

    /// Another text in place of this one, the cursor behind it.
    mutating func set(_ text: String) { self = LineField(text, limit: limit) }

    /// A key that means no action here: a letter, or a paste.
    /// - Returns: false if it is no text.
    mutating func type(_ input: Input) -> Bool {
        let room = limit - editor.content.characters(in: 0).count
        leftOut = 0
        switch input {
        case .key(.character(let character)):
            guard !Self.cleaned(String(character), 1).isEmpty else { return true }
            guard room > 0 else {
                leftOut = 1
                return true
            }
            apply(.insert(character))
        case .paste(let text):
            let clean = Self.cleaned(text, .max)
            leftOut = max(0, clean.count - max(0, room))
            apply(.paste(String(clean.prefix(max(0, room)))))
        default: return false
        }
        return true
    }

    /// - Returns: false if the action is not about the text of one line.
    mutating func perform(_ name: ActionName) -> Bool {
        guard let action = EditorAction(name) else { return false }
        switch action {
        case .newline, .up, .down, .pageUp, .pageDown, .cutLine, .copyLine: return false
        default: apply(action)
        }
        return true
    }

    private mutating func apply(_ action: EditorAction) { editor.apply(action, width: 1 << 20, height: 1) }

    private static func cleaned(_ text: String, _ limit: Int) -> String {
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\n" || scalar == "\t" {
                clean.append(" ")
            } else if !Visible.isHidden(scalar) {
                clean.append(scalar)
            }
        }
        return String(String(clean).prefix(limit))
    }

    /// Draws the line, scrolled so that the cursor is in view; the frame's cursor is put there if it has the focus.
    func draw(on frame: inout Frame, at place: Point, width: Int, hasFocus: Bool, style: Style = .plain) {
        guard width > 1 else { return }
        let characters = editor.content.characters(in: 0)
        var widths = characters.map { Int(SpecialCharacters.visible.glyph($0).columns) }
        let cursor = hasFocus ? editor.cursor.offset : 0
        var first = 0
        var before = widths[..<cursor].reduce(0, +)
        while before > width - 1 {
            before -= widths[first]
            first += 1
        }
        widths.removeFirst(first)
        let shown = Visible.line(String(characters[first...]))
        let cut = hasFocus ? shown : truncated(shown, to: width)
        frame.put(cut, at: place, style: style, width: width)
        if hasFocus { frame.cursor = Point(column: place.column + before, row: place.row) }
    }
}
