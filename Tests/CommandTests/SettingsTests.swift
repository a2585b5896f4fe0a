import Foundation
import Testing

/// A person's own settings, on the own machine.
@Suite struct SettingsTests {
    private let desk: Desk
    private var path: String { desk.folder + "/.config/vitrine/config.yaml" }

    init() throws { desk = try Desk(isRehearsal: nil) }

    @Test func `a new file explains every setting and changes nothing`() throws {
        #expect(try desk.done("config", "check").word.hasPrefix("There are no settings;"))
        #expect(try desk.done("config", "init").word == path)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("#") })
        for name in ["theme", "themes", "colors"] { #expect(text.contains("\n#\(name): ")) }
        #expect(try desk.done("config", "check").word == "\(path) is sound.")
        try desk.refused("config", "init", saying: "There are settings already")
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }

    @Test func `what is wrong is said by its line, and nothing stops for it`() throws {
        try desk.done("config", "init")
        try Data("theme: nord\ncolours: 256\ncolors: many\n".utf8).write(to: URL(fileURLWithPath: path))
        let result = try desk.run("config", "check")
        #expect(result.status == 1)
        #expect(
            result.lines == [
                "\(path):2: There is no setting \"colours\". Write colors, if that is meant.",
                "\(path):3: \"many\" is nothing for colors. Write mono, 8, 16, 256 or direct.",
            ])
        #expect(try desk.run("theme", "list").status == 0)
    }

    @Test func `a theme is set for good, and the rest of the file stays as it was`() throws {
        try desk.done("theme", "set", "nord")
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("\ntheme: nord\n"))
        try Data("# mine\ntheme: nord\ncolors: 256\n".utf8).write(to: URL(fileURLWithPath: path))
        try desk.done("theme", "set", "gruvbox-light-medium")
        #expect(
            try String(contentsOfFile: path, encoding: .utf8) == "# mine\ntheme: gruvbox-light-medium\ncolors: 256\n")
        try desk.refused("theme", "set", "nothing", saying: "There is no theme named nothing.")
        try desk.refused("theme", "set", "../nord", saying: "../nord")
    }

    @Test func `a name that would act on the terminal is shown as what it is`() throws {
        for arguments in [["theme", "set"], ["theme", "preview"]] {
            let result = try desk.run(arguments + ["\u{1B}[6n"])
            #expect(result.status == 1)
            #expect(result.messageLines.count == 1 && result.messages.contains("^[[6n"), "\(result.messages)")
        }
    }

    @Test func `themes are listed with their authors, and previewed without colour where there is no terminal`() throws
    {
        let lines = try desk.done("theme", "list").lines
        #expect(lines.contains("nord\tdark\tarcticicestudio"))
        #expect(lines.contains { $0.hasPrefix("terminal\t") } && lines.count >= 20)
        let json = try desk.done("theme", "list", "--json").array()
        #expect(json.contains { $0["name"] as? String == "solarized-light" && $0["variant"] as? String == "light" })
        #expect(!(try desk.done("theme", "preview", "dracula").output.contains("\u{1B}")))
    }

    @Test func `on the screens colours are shown as they are chosen, and kept with Enter`() throws {
        let journal = try Desk()
        try journal.people()
        let screen = try Tmux(["--journal", journal.journal, "--as", "sofie"], in: journal.folder, size: (100, 30))
        try screen.shows("Waiting for you")
        try screen.type("gt")
        try screen.shows("Choose the colours")
        try screen.type("j")
        try screen.press("Enter")
        try screen.shows("From now on the colours are")
        let text = try String(contentsOfFile: journal.folder + "/.config/vitrine/config.yaml", encoding: .utf8)
        #expect(text.contains("\ntheme: "))
    }
}
