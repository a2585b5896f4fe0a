import Journal

/// What the pages for `man` say besides what the commands, the table of actions and the chapters say themselves.
extension Wording {
    static let inAWord = "a mentoring journal for the terminal"
    static let whatItIs = [
        "Without a command the screens open; ? shows their keys, vitrine-keys(5) lists them all and says how to change them.",
        "Everything that the screens do, a command does. What is listed comes as aligned columns on a terminal, and divided by tabs in a pipe or a file; with --json it comes as JSON.",
    ]
    static let beforeOrAfter = "They may stand before or after the command."
    static let helpOption = "Show what a command does, and its options."
    static let versionOption = "Show the version."
    static let commandPages = "Each has a page of its own."
    static let alone = "Named alone, it means "

    static func oneOf(_ values: [String]) -> String {
        "One of \(values.joined(separator: ", "))."
    }
    static func otherwise(_ value: String) -> String { "Where it is left out: \(value)." }

    static let statuses = [
        ("0", "It is done, or was so already."),
        ("1", "It was refused, or there is no such thing; nothing was changed."),
        ("2", "The command line cannot be meant."), ("3", "The journal is damaged, busy, or cannot be written."),
    ]

    static let variables = [
        ("VITRINE_JOURNAL", "The journal's file, where --journal names none."),
        ("VITRINE_AS", "Who is speaking, where --as names nobody."),
        ("VITRINE_THEME", "The colours, where --theme names none."),
        ("VITRINE_THEMES", "A folder with themes, searched before the others."),
        ("VITRINE_KEYS", "The file of public keys that sshd is told of."),
        ("VITRINE_IDLE", "How long a session over SSH waits for a key, as in PT30M."),
        ("NO_COLOR", "Whatever it says, and unless it is empty: no colours."),
        ("TERM", "The terminal's description; an unknown one does not keep anybody out."),
        ("ESCDELAY", "How many milliseconds may pass within what one key sends."),
        ("XDG_CONFIG_HOME, XDG_DATA_HOME", "Where the files below are; otherwise ~/.config and ~/.local/share."),
    ]

    static let files = [
        ("~/.local/share/vitrine/journal.db", "The journal."),
        ("~/.config/vitrine/config.yaml", "Settings; vitrine config init writes one that explains them all."),
        ("~/.config/vitrine/keys.yaml", "Keys; see vitrine-keys(5)."),
        ("~/.config/vitrine/themes/", "Colours of your own: base16 or base24 schemes."),
    ]

    static let chapters = "Each chapter is a page of its own; vitrine manual NAME shows the same."
    static func noManPage(_ name: String) -> String {
        "There is no page \"\(Visible.line(name))\" for man. `vitrine manual --man-pages` lists them."
    }

    static let keysInAWord = "the keys of Vitrine's screens, and the file that changes them"
    static let keysPage = [
        "Every action of the screens has a name, and most have keys. By its name it can also be typed after the colon. ? on the screens shows the keys that work there; vitrine keys prints them all, as they are for you.",
        "Two sets of keys come with Vitrine: vim, which is used unless something else is said, and emacs. A file of your own chooses between them, and changes what you like. vitrine keys init writes one with every action in it, out of use.",
    ]
    static let keysFileExample = [
        "keys: emacs", "rows:", "  down: [j, <Down>, <C-n>]", "everywhere:", "  theme: g c", "  drafts: none",
    ]
    static let keysRules = [
        "Each section is named for where its actions work; the sections below name theirs. Below it an action is followed by a key, by several between brackets, or by none. They take the place of the keys that it has there; what does not stand in the file stays as it is. The hints and the help of the screens follow.",
        "A key is a character, or a name between angle brackets: <Enter>, <Esc>, <Tab>, <S-Tab>, <Space>, <BS>, <Del>, <Up>, <Down>, <Left>, <Right>, <Home>, <End>, <PgUp>, <PgDn>, <C-Left>, <C-Right>, <C-Home>, <C-End>, <F1> to <F12>, <C-a> and so on with Control (not h, i, j and m, which terminals use otherwise), and <lt> for < itself. Keys that follow one another are struck one after the other: g h. YAML wants quotes around some characters: \"?\", \"#\", \"[\".",
        "vitrine keys check says what cannot hold, by its line: names that are none, a key that another action has in the same place or that begins like one of its keys, a letter where letters are text, and what would leave no way out, no help, no line after the colon, or no end to what is being typed. What is wrong is left out, and the rest of the file holds.",
    ]
    static let keysFileAbout = "Your keys. Without it nothing is read. Over SSH there is none."
    static let inEmacs = "In the emacs set: "
    static func alsoIn(_ sections: [String]) -> String { "Also in \(list(sections))." }
    static let onePage = "Ask for one thing: a page, or one for man, or the list of those."
}
