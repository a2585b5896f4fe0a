import Journal

/// What the pages for `man` say besides what the commands, the table of actions and the chapters say themselves.
extension Wording {
    // The headings of a page; NAME and SYNOPSIS, by which programs find their way, are the same in every language.
    static var description: String { worded("DESCRIPTION", nl: "BESCHRIJVING") }
    static var commandsHeading: String { worded("COMMANDS", nl: "OPDRACHTEN") }
    static var filesHeading: String { worded("FILES", nl: "BESTANDEN") }
    static var seeAlso: String { worded("SEE ALSO", nl: "ZIE OOK") }

    static var inAWord: String {
        worded("a mentoring journal for the terminal", nl: "een mentorjournaal voor de terminal")
    }
    static var whatItIs: [String] {
        [
            worded(
                "Without a command the screens open; ? shows their keys, vitrine-keys(5) lists them all and says how to change them.",
                nl:
                    "Zonder opdracht openen de schermen; ? toont hun toetsen, vitrine-keys(5) noemt ze alle en zegt hoe je ze verandert."
            ),
            worded(
                "Everything that the screens do, a command does. What is listed comes as aligned columns on a terminal, and divided by tabs in a pipe or a file; with --json it comes as JSON.",
                nl:
                    "Alles wat de schermen doen, doet een opdracht. Een lijst komt op een terminal in rechte kolommen, en in een pipe of een bestand met tabs ertussen; met --json komt ze als JSON."
            ),
        ]
    }
    static var beforeOrAfter: String {
        worded("They may stand before or after the command.", nl: "Ze mogen voor of na de opdracht staan.")
    }
    static var helpOption: String {
        worded("Show what a command does, and its options.", nl: "Toon wat een opdracht doet, en haar opties.")
    }
    static var versionOption: String {
        worded("Show the version.", nl: "Toon de versie.")
    }
    static var commandPages: String {
        worded("Each has a page of its own.", nl: "Elk heeft een eigen pagina.")
    }
    static var alone: String {
        worded("Named alone, it means ", nl: "Op zichzelf betekent het ")
    }

    static func oneOf(_ values: [String]) -> String {
        worded("One of \(values.joined(separator: ", ")).", nl: "Een van \(values.joined(separator: ", ")).")
    }
    static func otherwise(_ value: String) -> String {
        worded("Where it is left out: \(value).", nl: "Als het er niet staat: \(value).")
    }

    static var statuses: [(String, String)] {
        [
            ("0", worded("It is done, or was so already.", nl: "Het is gedaan, of was dat al.")),
            (
                "1",
                worded(
                    "It was refused, or there is no such thing; nothing was changed.",
                    nl: "Het is geweigerd, of er is niet zoiets; er is niets veranderd.")
            ),
            ("2", worded("The command line cannot be meant.", nl: "De opdrachtregel kan niet zo bedoeld zijn.")),
            (
                "3",
                worded(
                    "The journal is damaged, busy, or cannot be written.",
                    nl: "Het journaal is beschadigd, bezet, of er kan niet in geschreven worden.")
            ),
        ]
    }

    static var variables: [(String, String)] {
        [
            (
                "VITRINE_JOURNAL",
                worded(
                    "The journal's file, where --journal names none.",
                    nl: "Het bestand van het journaal, als --journal er geen noemt.")
            ),
            (
                "VITRINE_AS",
                worded("Who is speaking, where --as names nobody.", nl: "Wie er spreekt, als --as niemand noemt.")
            ),
            (
                "VITRINE_LANGUAGE",
                worded(
                    "The language: en or nl. Else the setting language, else LC_ALL, LC_MESSAGES or LANG, else English.",
                    nl:
                        "De taal: en of nl. Anders de instelling language, anders LC_ALL, LC_MESSAGES of LANG, anders Engels."
                )
            ),
            (
                "VITRINE_THEME",
                worded("The colours, where --theme names none.", nl: "De kleuren, als --theme er geen noemt.")
            ),
            (
                "VITRINE_THEMES",
                worded(
                    "A folder with themes, searched before the others.",
                    nl: "Een map met thema's, doorzocht voor de andere.")
            ),
            (
                "VITRINE_KEYS",
                worded(
                    "The file of public keys that sshd is told of.", nl: "Het bestand met publieke sleutels voor sshd.")
            ),
            (
                "VITRINE_IDLE",
                worded(
                    "How long a session over SSH waits for a key, as in PT30M.",
                    nl: "Hoe lang een sessie via SSH op een toets wacht, zoals PT30M.")
            ),
            (
                "VITRINE_SPELLING",
                worded(
                    "In which languages words are looked up, as in en_GB,nl_NL; or no.",
                    nl: "In welke talen woorden worden opgezocht, zoals en_GB,nl_NL; of no.")
            ),
            (
                "VISUAL, EDITOR",
                worded(
                    "The editor for --editor, and for the action open-editor.",
                    nl: "De editor voor --editor, en voor de actie open-editor.")
            ),
            (
                "NO_COLOR",
                worded(
                    "Whatever it says, and unless it is empty: no colours.",
                    nl: "Wat er ook staat, tenzij het leeg is: geen kleuren.")
            ),
            (
                "TERM",
                worded(
                    "The terminal's description; an unknown one does not keep anybody out.",
                    nl: "De beschrijving van de terminal; een onbekende houdt niemand buiten.")
            ),
            (
                "ESCDELAY",
                worded(
                    "How many milliseconds may pass within what one key sends.",
                    nl: "Hoeveel milliseconden er mogen zitten in wat één toets stuurt.")
            ),
            (
                "XDG_CONFIG_HOME, XDG_DATA_HOME",
                worded(
                    "Where the files below are; otherwise ~/.config and ~/.local/share.",
                    nl: "Waar de bestanden hieronder staan; anders ~/.config en ~/.local/share.")
            ),
        ]
    }

    static var files: [(String, String)] {
        [
            ("~/.local/share/vitrine/journal.db", worded("The journal.", nl: "Het journaal.")),
            (
                "~/.config/vitrine/config.yaml",
                worded(
                    "Settings; vitrine config init writes one that explains them all.",
                    nl: "Instellingen; vitrine config init schrijft er een die ze alle uitlegt.")
            ),
            ("~/.config/vitrine/keys.yaml", worded("Keys; see vitrine-keys(5).", nl: "Toetsen; zie vitrine-keys(5).")),
            (
                "~/.config/vitrine/templates/",
                worded(
                    "Templates of your own: see vitrine-manual-writing(7).",
                    nl: "Eigen sjablonen: zie vitrine-manual-writing(7).")
            ),
            (
                "~/.config/vitrine/words",
                worded(
                    "Words that you have said are always right, one to a line.",
                    nl: "Woorden die volgens jou altijd goed zijn, een per regel.")
            ),
            (
                "~/.config/vitrine/themes/",
                worded(
                    "Colours of your own: base16 or base24 schemes.",
                    nl: "Eigen kleuren: schema's van base16 of base24.")
            ),
        ]
    }

    static var chapters: String {
        worded(
            "Each chapter is a page of its own; vitrine manual NAME shows the same.",
            nl: "Elk hoofdstuk is een eigen pagina; vitrine manual NAME toont hetzelfde.")
    }
    static func noManPage(_ name: String) -> String {
        worded(
            "There is no page \"\(Visible.line(name))\" for man. `vitrine manual --man-pages` lists them.",
            nl: "Er is geen pagina \"\(Visible.line(name))\" voor man. `vitrine manual --man-pages` noemt ze.")
    }

    static var keysInAWord: String {
        worded(
            "the keys of Vitrine's screens, and the file that changes them",
            nl: "de toetsen van Vitrines schermen, en het bestand dat ze verandert")
    }
    static var keysPage: [String] {
        [
            worded(
                "Every action of the screens has a name, and most have keys. By its name it can also be typed after the colon. ? on the screens shows the keys that work there; vitrine keys prints them all, as they are for you.",
                nl:
                    "Elke actie van de schermen heeft een naam, en de meeste hebben toetsen. Met haar naam is ze ook achter de dubbele punt te typen. ? op de schermen toont de toetsen die daar werken; vitrine keys drukt ze alle af, zoals ze voor jou zijn."
            ),
            worded(
                "Two sets of keys come with Vitrine: vim, which is used unless something else is said, and emacs. A file of your own chooses between them, and changes what you like. vitrine keys init writes one with every action in it, out of use.",
                nl:
                    "Bij Vitrine horen twee sets toetsen: vim, die geldt als er niets anders staat, en emacs. Een eigen bestand kiest ertussen, en verandert wat je wilt. vitrine keys init schrijft er een met elke actie, uitgeschakeld."
            ),
        ]
    }
    static let keysFileExample = [
        "keys: emacs", "rows:", "  down: [j, <Down>, <C-n>]", "everywhere:", "  theme: g c", "  drafts: none",
    ]
    static var keysRules: [String] {
        [
            worded(
                "Each section is named for where its actions work; the sections below name theirs. Below it an action is followed by a key, by several between brackets, or by none. They take the place of the keys that it has there; what does not stand in the file stays as it is. The hints and the help of the screens follow.",
                nl:
                    "Elke sectie heet naar waar haar acties werken; de secties hieronder noemen de hunne. Eronder volgt op een actie een toets, meer toetsen tussen haken, of none. Die komen in de plaats van de toetsen die ze daar heeft; wat niet in het bestand staat, blijft zoals het is. De hints en de hulp van de schermen gaan mee."
            ),
            worded(
                "A key is a character, or a name between angle brackets: <Enter>, <Esc>, <Tab>, <S-Tab>, <Space>, <BS>, <Del>, <Up>, <Down>, <Left>, <Right>, <Home>, <End>, <PgUp>, <PgDn>, <C-Left>, <C-Right>, <C-Home>, <C-End>, <F1> to <F12>, <C-a> and so on with Control (not h, i, j and m, which terminals use otherwise), and <lt> for < itself. Keys that follow one another are struck one after the other: g h. YAML wants quotes around some characters: \"?\", \"#\", \"[\".",
                nl:
                    "Een toets is een teken, of een naam tussen punthaken: <Enter>, <Esc>, <Tab>, <S-Tab>, <Space>, <BS>, <Del>, <Up>, <Down>, <Left>, <Right>, <Home>, <End>, <PgUp>, <PgDn>, <C-Left>, <C-Right>, <C-Home>, <C-End>, <F1> tot <F12>, <C-a> enzovoort met Control (niet h, i, j en m, die terminals anders gebruiken), en <lt> voor < zelf. Toetsen na elkaar sla je een voor een aan: g h. YAML wil aanhalingstekens om sommige tekens: \"?\", \"#\", \"[\"."
            ),
            worded(
                "vitrine keys check says what cannot hold, by its line: names that are none, a key that another action has in the same place or that begins like one of its keys, a letter where letters are text, and what would leave no way out, no help, no line after the colon, or no end to what is being typed. What is wrong is left out, and the rest of the file holds.",
                nl:
                    "vitrine keys check zegt per regel wat niet kan: namen die niet bestaan, een toets die een andere actie op dezelfde plaats al heeft of die begint als een van haar toetsen, een letter waar letters tekst zijn, en wat geen uitweg, geen hulp, geen regel achter de dubbele punt of geen einde aan het typen overlaat. Wat fout is doet niet mee, en de rest van het bestand geldt."
            ),
        ]
    }
    static var keysFileAbout: String {
        worded(
            "Your keys. Without it nothing is read. Over SSH there is none.",
            nl: "Je toetsen. Zonder dit bestand wordt niets gelezen. Via SSH is er geen.")
    }
    static var inEmacs: String {
        worded("In the emacs set: ", nl: "In de set emacs: ")
    }
    static func alsoIn(_ sections: [String]) -> String {
        worded("Also in \(list(sections)).", nl: "Ook in \(list(sections)).")
    }
    static var onePage: String {
        worded(
            "Ask for one thing: a page, or one for man, or the list of those.",
            nl: "Vraag één ding: een pagina, of een voor man, of de lijst daarvan.")
    }
}
