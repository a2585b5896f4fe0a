extension EditorAction {
    /// What an action of the table does to a text; nil if it is not about the text itself.
    init?(_ name: ActionName) {
        switch name {
        case .undo: self = .undo
        case .redo: self = .redo
        case .newLine: self = .newline
        case .cutLine: self = .cutLine
        case .copyLine: self = .copyLine
        case .pasteLines: self = .pasteLines
        case .cutToStart: self = .killToLineStart
        case .deleteBack: self = .backspace
        case .deleteForward: self = .delete
        case .deleteWord: self = .deleteWordBack
        case .cursorLeft: self = .left
        case .cursorRight: self = .right
        case .cursorUp: self = .up
        case .cursorDown: self = .down
        case .cursorPageUp: self = .pageUp
        case .cursorPageDown: self = .pageDown
        case .wordLeft: self = .wordLeft
        case .wordRight: self = .wordRight
        case .lineStart: self = .lineStart
        case .lineEnd: self = .lineEnd
        case .textStart: self = .documentStart
        case .textEnd: self = .documentEnd
        default: return nil
        }
    }
}
