/// One key as a person names it. What a terminal sends for it is `Terminal`'s affair.
public enum Key: Hashable, Sendable {
    case character(Character)
    /// Ctrl with a letter in lower case or one of `@ [ \ ] ^ _`; never `h i j m`, which terminals send for other keys.
    case control(Character)
    case enter, escape, tab, backTab, backspace, delete
    case up, down, left, right, home, end, pageUp, pageDown
    case controlLeft, controlRight, controlHome, controlEnd
    case function(Int)
}

/// What arrives from the terminal.
public enum Input: Hashable, Sendable {
    case key(Key)
    /// One bracketed paste, whole: text, never keys.
    case paste(String)
    case resize(Size)
    /// The line is gone (end of input, SIGHUP, SIGTERM): save and leave, do not draw.
    case hangUp
}
