import Exchange
import Journal

/// A page for the system's manual, as `man` finds it.
struct RoffPage {
    /// `vitrine-write`.
    let name: String
    let section: Int
    let text: () -> String

    /// `vitrine-write.1`.
    var file: String { "\(name).\(section)" }

    static let source = "vitrine \(Vitrine.version)"
    static let manual = "Vitrine"

    static func writer(_ name: String, _ section: Int) -> RoffWriter {
        RoffWriter(title: name, section: section, day: Vitrine.day, source: source, manual: manual)
    }

    /// All of them: the program, each command, the keys, the chapters of the manual.
    static func all() throws -> [RoffPage] {
        let tree = try CommandTree()
        return [RoffPage(name: "vitrine", section: 1) { CommandManual.program(tree) }]
            + tree.root.children.filter { $0.commandName != "help" }.map { node in
                RoffPage(name: "vitrine-" + node.commandName, section: 1) { CommandManual.command(node) }
            } + [
                RoffPage(name: "vitrine-keys", section: 5) { KeysManual.text() },
                RoffPage(name: "vitrine-manual", section: 7) { ChapterManual.contents() },
            ]
            + Manual.pages.map { page in
                RoffPage(name: "vitrine-manual-" + page.name, section: 7) { ChapterManual.chapter(page) }
            }
    }

    /// The page of a name, with or without its section.
    static func named(_ name: String) throws -> RoffPage? {
        try all().first { $0.name == name || $0.file == name }
    }
}
