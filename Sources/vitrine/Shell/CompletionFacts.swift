import Journal

/// What may be typed after which words: the same for every shell, which differ in how it is written down.
struct CompletionFacts {
    struct Word {
        let text: String
        /// What it is for, where the shell shows that.
        let about: String
    }

    /// The words so far, and what they leave open.
    struct Stand {
        /// `vitrine person add`.
        let path: String
        let commands: [Word]
        let options: [Word]
        /// The options that another word follows.
        let valued: [String]
    }

    /// What is known about the value of an option, or about the words in a place.
    struct Answers {
        /// `vitrine goal 2`: the second word after `goal`. `vitrine list --kind`. `*` for any number.
        var keys: [String]
        let values: CommandTree.Values
    }

    let stands: [Stand]
    private(set) var answers: [Answers] = []

    init(_ tree: CommandTree) {
        stands = tree.root.all.map { node in
            // Named alone, a family stands for one of its commands.
            let options = (node.options + (node.standard?.options ?? [])).compactMap { option in
                option.spelling.map { (Word(text: $0, about: option.abstract ?? ""), option.takesValue) }
            }
            let general = Globals.options.map { (Word(text: $0.name, about: $0.help), $0.value != nil) }
            let all = options.filter { own in !general.contains { $0.0.text == own.0.text } } + general
            return Stand(
                path: node.path,
                // `help` is followed by any command.
                commands: (node.path == "vitrine help" ? tree.root.children : node.children).map {
                    Word(text: $0.commandName, about: $0.abstract ?? "")
                },
                options: all.map(\.0) + [
                    Word(text: "--help", about: worded("Show help information.", nl: "Deze uitleg tonen."))
                ],
                valued: all.filter(\.1).map(\.0.text))
        }
        for option in Globals.options { add(tree.root.all.map { "\($0.path) \(option.name)" }, option.values) }
        for node in tree.root.all {
            for command in [node, node.standard].compactMap(\.self) {
                for option in command.options {
                    if let spelling = option.spelling { add(["\(node.path) \(spelling)"], option.values) }
                }
                for (index, place) in command.places.enumerated() where node.path != "vitrine help" {
                    add(["\(node.path) \(place.isRepeating ? "*" : String(index + 1))"], place.values)
                }
            }
        }
    }

    private mutating func add(_ keys: [String], _ values: CommandTree.Values) {
        guard values != .open else { return }
        let new = keys.filter { key in !answers.contains { $0.keys.contains(key) } }
        if let index = answers.firstIndex(where: { $0.values == values }) {
            answers[index].keys += new
        } else {
            answers.append(Answers(keys: new, values: values))
        }
    }

    static func made(_ shell: String) -> String {
        worded(
            "Made from the program's own commands by `vitrine completion \(shell)`.",
            nl: "Gemaakt van de opdrachten van het programma zelf, door `vitrine completion \(shell)`.")
    }
}
