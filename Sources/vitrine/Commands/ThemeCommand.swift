import ArgumentParser
import Cells
import Journal
import Terminal
import Theming

struct ThemeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "theme",
            abstract: worded("Colours: base16 and base24 schemes.", nl: "Kleuren: schema's van base16 en base24."),
            subcommands: [List.self, Preview.self, Set.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "list",
                abstract: worded("All themes, with their authors.", nl: "Alle thema's, met hun makers."))
        }

        func perform(in invocation: Invocation) throws {
            let folders = ThemeFolders(explicit: Settings.read().themes)
            let themes = folders.names().map { name in (name: name, theme: try? folders.theme(named: name)) }
            guard !invocation.globals.json else {
                return invocation.out.json { json in
                    json.array { json in
                        for (name, theme) in themes {
                            json.object { json in
                                json.field("name", name)
                                json.field("variant", theme?.scheme?.variant.rawValue)
                                json.field("author", theme?.scheme?.author)
                            }
                        }
                    }
                }
            }
            invocation.out.table(
                themes.map { name, theme in
                    guard let theme else { return [Visible.line(name), "", Wording.brokenTheme] }
                    let author = theme.scheme.map { Visible.line($0.author) } ?? Wording.ownPalette
                    return [Visible.line(name), theme.scheme.map { Wording.word($0.variant) } ?? "", author]
                })
        }
    }

    struct Preview: Verb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "preview",
                abstract: worded(
                    "Show what a theme looks like on this terminal.",
                    nl: "Toon hoe een thema er op deze terminal uitziet."))
        }
        @Argument(help: ArgumentHelp(worded("The theme's name.", nl: "De naam van het thema."))) var name: String

        func perform(in invocation: Invocation) throws {
            let theme = try Named.theme(name)
            let facts = MainActor.assumeIsolated { TerminalFacts(TerminalOptions()) }
            // Colours are for a terminal alone, and for one that knows what they are.
            let canShow = invocation.out.isTerminal && facts.canDraw
            let looks = theme.looks(on: canShow ? Settings.read().colors ?? facts.colors : .mono)
            for (role, words) in Wording.themeSample {
                invocation.out.line(
                    canShow ? SelectGraphic.begin(looks[Style(role)]) + words + SelectGraphic.end : words)
            }
        }
    }

    struct Set: Verb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "set",
                abstract: worded(
                    "Use a theme from now on: written into your settings.",
                    nl: "Gebruik een thema vanaf nu: het komt in je instellingen."))
        }
        @Argument(help: ArgumentHelp(worded("The theme's name.", nl: "De naam van het thema."))) var name: String

        func perform(in invocation: Invocation) throws {
            _ = try Named.theme(name)
            try Settings.set("theme", to: name)
        }
    }
}

extension Named {
    static func theme(_ name: String) throws(Complaint) -> Theme {
        do { return try ThemeFolders(explicit: Settings.read().themes).theme(named: name) } catch {
            throw Complaint(Visible.line(Wording.noTheme(error)))
        }
    }
}

/// ECMA-48's select graphic rendition: how a command colours a few lines, where no screen is drawn.
private enum SelectGraphic {
    static let end = "\u{1B}[0m"

    static func begin(_ look: Theming.Look) -> String {
        var codes: [String] = []
        for (attribute, code) in [
            (Attributes.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
        ] where look.attributes.contains(attribute) { codes.append(code) }
        codes += paint(look.foreground, 30, 38) + paint(look.background, 40, 48)
        return "\u{1B}[\(codes.joined(separator: ";"))m"
    }

    private static func paint(_ paint: Paint, _ first: Int, _ extended: Int) -> [String] {
        switch paint {
        case .own: []
        case .number(let number) where number < 8: [String(first + Int(number))]
        case .number(let number): ["\(extended)", "5", "\(number)"]
        case .rgb(let color): ["\(extended)", "2", "\(color.red)", "\(color.green)", "\(color.blue)"]
        }
    }
}

extension Wording {
    static var ownPalette: String { worded("the terminal's own palette", nl: "de kleuren van de terminal zelf") }
    static var brokenTheme: String { worded("is no theme that can be read", nl: "is geen leesbaar thema") }
    static func word(_ variant: Scheme.Variant) -> String {
        switch variant {
        case .light: worded("light", nl: "licht")
        case .dark: worded("dark", nl: "donker")
        }
    }
    /// A few lines in the roles that meet on a screen.
    static var themeSample: [(Role, String)] {
        [
            (.heading, worded("What reaches the committee", nl: "Wat de commissie bereikt")),
            (.will, worded("● will    Night shift, third week", nl: "● gaat mee       Nachtdienst, derde week")),
            (.could, worded("◐ could   needs your agreement", nl: "◐ kan mee        vraagt je instemming")),
            (.wont, worded("○ won't   developmental", nl: "○ gaat niet mee  ontwikkelingsgericht")),
            (.sealed, worded("◆ sealed  3f9c 11a0 77de 4c02", nl: "◆ verzegeld      3f9c 11a0 77de 4c02")),
            (.developmental, Wording.word(Purpose.developmental)), (.assessment, Wording.word(Purpose.assessment)),
            (.plain, worded("I spoke too fast in the handover.", nl: "Ik sprak te snel bij de overdracht.")),
            (.quiet, worded("C. Vos · 2 Dec", nl: "C. Vos · 2 dec")),
            (.found, worded("found words", nl: "gevonden woorden")),
            (.warning, worded("Possible patients: 1", nl: "Mogelijke patiënten: 1")),
            (.error, worded("Not saved", nl: "Niet bewaard")), (.success, worded("Saved", nl: "Bewaard")),
        ]
    }
}
