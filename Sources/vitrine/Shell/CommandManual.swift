import Exchange
import Journal

/// What `man` shows of the program and of each command.
enum CommandManual {
    static func program(_ tree: CommandTree) -> String {
        var roff = RoffPage.writer("vitrine", 1)
        roff.section("NAME")
        roff.flow([.plain("vitrine - " + Wording.inAWord)])
        roff.section("SYNOPSIS")
        roff.flow([.bold("vitrine"), .plain(" ")] + synopsis(tree.root.options))
        roff.paragraph([
            .bold("vitrine"), .plain(" ["), .italic(worded("OPTION", nl: "OPTIE")), .plain("]... "),
            .italic(worded("COMMAND", nl: "OPDRACHT")), .plain(" ..."),
        ])
        roff.section(Wording.description)
        roff.flow([.plain(tree.root.abstract ?? "")])
        for paragraph in Wording.whatItIs { roff.paragraph([.plain(paragraph)]) }
        roff.section(worded("OPTIONS FOR EVERY COMMAND", nl: "OPTIES VOOR ELKE OPDRACHT"))
        roff.flow([.plain(Wording.beforeOrAfter)])
        for option in Globals.options {
            let tag: [RoffWriter.Span] = option.value.map { [.plain(" "), .italic($0)] } ?? []
            roff.item([.bold(option.name)] + tag, [.plain(sentence(option.help))])
        }
        roff.item([.bold("--help"), .plain(", "), .bold("-h")], [.plain(Wording.helpOption)])
        roff.item([.bold("--version")], [.plain(Wording.versionOption)])
        roff.section(worded("OPTIONS FOR THE SCREENS", nl: "OPTIES VOOR DE SCHERMEN"))
        for option in tree.root.options { explain(option, on: &roff) }
        roff.section(Wording.commandsHeading)
        roff.flow([.plain(Wording.commandPages)])
        for node in tree.root.children where node.commandName != "help" {
            roff.item([.bold("vitrine-" + node.commandName), .plain("(1)")], [.plain(node.abstract ?? "")])
        }
        exitStatus(on: &roff)
        roff.section(worded("ENVIRONMENT", nl: "OMGEVING"))
        for (name, about) in Wording.variables { roff.item([.bold(name)], [.plain(about)]) }
        roff.section(Wording.filesHeading)
        for (path, about) in Wording.files { roff.item([.italic(path)], [.plain(about)]) }
        roff.section(Wording.seeAlso)
        roff.flow([
            .bold("vitrine-manual"), .plain("(7), "), .bold("vitrine-keys"), .plain("(5), "), .bold("ssh"),
            .plain("(1)"),
        ])
        return roff.text
    }

    static func command(_ node: CommandTree.Node) -> String {
        let name = "vitrine-" + node.commandName
        var roff = RoffPage.writer(name, 1)
        roff.section("NAME")
        roff.flow([.plain(name + " - " + phrase(node.abstract ?? ""))])
        roff.section("SYNOPSIS")
        for (index, leaf) in node.leaves.enumerated() {
            let line = [.bold(leaf.path), .plain(" ")] + synopsis(leaf.options) + synopsis(leaf.places)
            index == 0 ? roff.flow(line) : roff.paragraph(line)
        }
        roff.section(Wording.description)
        roff.flow([.plain(node.abstract ?? "")])
        discuss(node, on: &roff)
        if node.children.isEmpty {
            if !(node.places + node.options).isEmpty { roff.section(worded("OPTIONS", nl: "OPTIES")) }
            for argument in node.places + node.options { explain(argument, on: &roff) }
        } else {
            if let standard = node.standard {
                roff.paragraph([.plain(Wording.alone), .bold(standard.path), .plain(".")])
            }
            roff.section(Wording.commandsHeading)
            for leaf in node.leaves {
                roff.subsection(leaf.path)
                roff.flow([.plain(leaf.abstract ?? "")])
                discuss(leaf, on: &roff)
                for argument in leaf.places + leaf.options { explain(argument, on: &roff) }
            }
        }
        exitStatus(on: &roff)
        roff.section(Wording.seeAlso)
        roff.flow([
            .bold("vitrine"),
            .plain(
                worded(
                    "(1), which has the options for every command; ",
                    nl: "(1), met de opties voor elke opdracht; ")), .bold("vitrine-manual"),
            .plain("(7)"),
        ])
        return roff.text
    }

    private static func discuss(_ node: CommandTree.Node, on roff: inout RoffWriter) {
        for paragraph in (node.discussion ?? "").split(separator: "\n") { roff.paragraph([.plain(String(paragraph))]) }
    }

    private static func exitStatus(on roff: inout RoffWriter) {
        roff.section(worded("EXIT STATUS", nl: "STATUS BIJ HET EINDE"))
        for (status, about) in Wording.statuses { roff.item([.bold(status)], [.plain(about)]) }
    }

    private static func synopsis(_ arguments: [CommandTree.Argument]) -> [RoffWriter.Span] {
        arguments.flatMap { argument -> [RoffWriter.Span] in
            var spans: [RoffWriter.Span] = argument.spelling.map { [.bold($0)] } ?? []
            if argument.spelling == nil || argument.takesValue {
                // A blank that keeps an option and its value on one line.
                if !spans.isEmpty { spans.append(.plain("\u{A0}")) }
                spans.append(.italic(value(argument)))
            }
            let isOptional = argument.isOptional || !argument.takesValue && argument.spelling != nil
            if isOptional { spans = [.plain("[")] + spans + [.plain("]")] }
            if argument.isRepeating { spans.append(.plain("...")) }
            return spans + [.plain(" ")]
        }
    }

    private static func value(_ argument: CommandTree.Argument) -> String {
        let name = argument.valueName ?? ""
        return name.contains { $0.isUppercase } ? name : name.uppercased()
    }

    private static func explain(_ argument: CommandTree.Argument, on roff: inout RoffWriter) {
        var tag: [RoffWriter.Span] = argument.spelling.map { [.bold($0)] } ?? [.italic(value(argument))]
        if argument.takesValue { tag += [.plain(" "), .italic(value(argument))] }
        var text = argument.abstract ?? ""
        if let values = argument.allValues, !values.allSatisfy(text.contains) { text += " " + Wording.oneOf(values) }
        if let standard = argument.defaultValue { text += " " + Wording.otherwise(standard) }
        roff.item(tag, [.plain(text)])
    }

    private static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }

    /// After the dash of NAME stands no sentence.
    private static func phrase(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
}
