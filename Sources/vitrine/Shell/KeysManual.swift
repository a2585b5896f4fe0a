import Exchange
import Interface
import Journal

/// The file of keys and the table of actions as a page for `man`: every action, by where it works.
enum KeysManual {
    static func text() -> String {
        var roff = RoffPage.writer("vitrine-keys", 5)
        roff.section("NAME")
        roff.flow([.plain("vitrine-keys - " + Wording.keysInAWord)])
        roff.section(Wording.description)
        for (index, paragraph) in Wording.keysPage.enumerated() {
            index == 0 ? roff.flow([.plain(paragraph)]) : roff.paragraph([.plain(paragraph)])
        }
        roff.code(Wording.keysFileExample)
        for paragraph in Wording.keysRules { roff.paragraph([.plain(paragraph)]) }
        var shown: Set<ActionName> = []
        for context in Context.allCases {
            let actions = Actions.all.filter { $0.contexts.contains(context) && shown.insert($0.name).inserted }
            guard !actions.isEmpty else { continue }
            roff.section("\(Wording.context(context)): \(context.rawValue)")
            for action in actions { explain(action, context, on: &roff) }
        }
        roff.section(Wording.filesHeading)
        roff.item([.italic("~/.config/vitrine/keys.yaml")], [.plain(Wording.keysFileAbout)])
        roff.section(Wording.seeAlso)
        roff.flow([.bold("vitrine"), .plain("(1), "), .bold("vitrine-manual"), .plain("(7)")])
        return roff.text
    }

    private static func explain(_ action: Action, _ context: Context, on roff: inout RoffWriter) {
        func keys(_ set: KeySet) -> String {
            set.keys(of: action, in: context).map(\.description).joined(separator: "  ")
        }
        var tag: [RoffWriter.Span] = [.bold(action.name.rawValue)]
        if let argument = action.argument { tag += [.plain(" "), .italic(argument)] }
        if !action.keys.isEmpty { tag += [.plain("   "), .bold(keys(.vim))] }
        var text: [RoffWriter.Span] = [.plain(action.help)]
        if keys(.vim) != keys(.emacs) { text += [.plain(" " + Wording.inEmacs), .bold(keys(.emacs)), .plain(".")] }
        let others = Context.allCases.filter { $0 != context && action.contexts.contains($0) }
        if !others.isEmpty { text.append(.plain(" " + Wording.alsoIn(others.map(\.rawValue)))) }
        roff.item(tag, text)
    }
}
