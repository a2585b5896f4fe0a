import ArgumentParser
import Cells
import Journal
import Terminal
import Theming

struct ThemeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "theme", abstract: "Colours: base16 and base24 schemes.",
        subcommands: [List.self, Preview.self, Set.self])

    struct List: Verb {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "All themes, with their authors.")

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
                    return [Visible.line(name), theme.scheme?.variant.rawValue ?? "", author]
                })
        }
    }

    struct Preview: Verb {
        static let configuration = CommandConfiguration(
            commandName: "preview", abstract: "Show what a theme looks like on this terminal.")
        @Argument(help: "The theme's name.") var name: String

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
        static let configuration = CommandConfiguration(
            commandName: "set", abstract: "Use a theme from now on: written into your settings.")
        @Argument(help: "The theme's name.") var name: String

        func perform(in invocation: Invocation) throws {
            _ = try Named.theme(name)
            try Settings.set("theme", to: name)
        }
    }
}

extension Named {
    static func theme(_ name: String) throws(Complaint) -> Theme {
        do { return try ThemeFolders(explicit: Settings.read().themes).theme(named: name) } catch {
            throw Complaint(Visible.line("\(error)"))
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
    static let ownPalette = "the terminal's own palette"
    static let brokenTheme = "is no theme that can be read"
    /// A few lines in the roles that meet on a screen.
    static let themeSample: [(Role, String)] = [
        (.heading, "What reaches the committee"), (.will, "● will    Night shift, third week"),
        (.could, "◐ could   needs your agreement"), (.wont, "○ won't   developmental"),
        (.sealed, "◆ sealed  3f9c 11a0 77de 4c02"), (.developmental, "DEVELOPMENTAL"), (.assessment, "ASSESSMENT"),
        (.plain, "I spoke too fast in the handover."), (.quiet, "C. Vos · 2 Dec"), (.found, "found words"),
        (.warning, "Possible patients: 1"), (.error, "Not saved"), (.success, "Saved"),
    ]
}
