/// What a person can do in the editor. Which key does it is the keymap's affair.
public enum EditorAction: Hashable, Sendable {
    case insert(Character)
    /// A whole paste: one step to undo.
    case paste(String)
    case newline
    case backspace, delete
    case left, right, wordLeft, wordRight
    /// The ends of the line on the screen, which may be part of a longer paragraph.
    case lineStart, lineEnd
    /// One line on the screen, keeping to the column where the first of several such moves began.
    case up, down
    case pageUp, pageDown
    case documentStart, documentEnd
    case deleteWordBack, deleteWordForward
    /// Cuts to the end of the paragraph, or the line feed there; several in a row are pasted as one.
    case killToLineEnd
    case killToLineStart
    /// Cuts the whole paragraph; several in a row are pasted as one.
    case cutLine
    case copyLine
    case pasteLines
    case undo, redo
}
