import Exchange
import Glibc
import Interface
import Journal
import Yams

/// A person's own keys, from `keys.yaml` beside the settings: which set they begin from, and what is different.
///
/// ```yaml
/// keys: emacs                  # vim without it
/// rows:
///   down: [j, <Down>]          # in place of the keys that it has
/// everywhere:
///   theme: g c                 # one after the other
///   drafts: none
/// ```
///
/// Without the file nothing is read. What is wrong in it is left out, and the rest holds.
struct KeySettings {
    let set: KeySet
    let keymap: Keymap
    let problems: [Problem]

    private init(_ set: KeySet = .vim, _ keymap: Keymap? = nil, _ problems: [Problem] = []) {
        self.set = set
        self.keymap = keymap ?? (set == .vim ? .standard : Keymap(set))
        self.problems = problems
    }

    /// Where the file is; nil where there is no home.
    static func path() -> String? { Settings.folder().map { $0 + "/keys.yaml" } }

    static func read() -> KeySettings {
        guard let path = path(), access(path, F_OK) == 0 else { return KeySettings() }
        return KeySettings(path)
    }

    init(_ path: String) {
        let bytes: [UInt8]
        do throws(FileError) { bytes = try FileBytes.read(path, limit: 1 << 16) } catch {
            self.init(
                problems: [Problem(file: path, message: error.description, remedy: Wording.orRemove)])
            return
        }
        var reader = Reader(file: path)
        reader.read(String(decoding: bytes, as: UTF8.self))
        let (keymap, faults) = Keymap.with(reader.changes, to: reader.set)
        let problems =
            reader.problems
            + faults.map { fault in
                let (message, remedy) = Wording.fault(fault)
                return Problem(file: path, line: fault.change.line, message: message, remedy: remedy)
            }
        self.init(reader.set, keymap, problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) })
    }

    private init(problems: [Problem]) { self.init(.vim, nil, problems) }

    /// From YAML to changes, and what is wrong with it line by line.
    private struct Reader {
        let file: String
        var set = KeySet.vim
        var changes: [KeyChange] = []
        var problems: [Problem] = []

        init(file: String) { self.file = file }

        private mutating func report(_ line: Int?, _ message: String, _ remedy: String) {
            problems.append(Problem(file: file, line: line, message: message, remedy: remedy))
        }

        mutating func read(_ text: String) {
            let node: Node?
            do { node = try Yams.compose(yaml: text) } catch {
                let error = error as? YamlError
                if case .duplicatedKeysInMapping(let names, let context) = error {
                    report(context.mark.line, Wording.twice(names), Wording.keepOne)
                } else {
                    report(error.flatMap(Settings.line), Wording.notYAML, Wording.keysExample)
                }
                return
            }
            guard let node, node.null == nil else { return }
            guard let mapping = node.mapping else {
                return report(
                    node.mark?.line,
                    worded("The file is no list of sections.", nl: "Het bestand is geen lijst van secties."),
                    Wording.keysExample)
            }
            for (name, value) in mapping {
                let text = name.scalar?.string ?? ""
                if text == "keys" {
                    take(set: value)
                } else if let context = Context(rawValue: text) {
                    take(context, value)
                } else {
                    report(
                        name.mark?.line,
                        worded("There is no section \"\(text)\".", nl: "Er is geen sectie \"\(text)\"."),
                        remedy(forSection: text))
                }
            }
        }

        private mutating func take(set value: Node) {
            if let set = KeySet(rawValue: value.scalar?.string ?? "") {
                self.set = set
            } else {
                let known = KeySet.allCases.map(\.rawValue)
                let given = value.scalar?.string ?? ""
                report(
                    value.mark?.line,
                    worded(
                        "There are no keys called \"\(given)\".", nl: "Er zijn geen toetsen die \"\(given)\" heten."),
                    worded(
                        "Write \(known.joined(separator: " or ")).", nl: "Schrijf \(known.joined(separator: " of "))."))
            }
        }

        private func remedy(forSection text: String) -> String {
            if let action = ActionName(rawValue: text) {
                return worded(
                    "It is an action: write it below \(Wording.sections(of: action)).",
                    nl: "Het is een actie: schrijf haar onder \(Wording.sections(of: action)).")
            }
            let known = ["keys"] + Context.allCases.map(\.rawValue)
            return NearMiss.of(text, among: known).map { Wording.ifMeant($0) }
                ?? worded("There are \(Wording.list(known)).", nl: "Er zijn \(Wording.list(known)).")
        }

        private mutating func take(_ context: Context, _ section: Node) {
            guard section.null == nil else { return }
            guard let mapping = section.mapping else {
                return report(
                    section.mark?.line,
                    worded(
                        "A section is a list of actions and keys.", nl: "Een sectie is een lijst van acties en toetsen."
                    ),
                    Wording.keysExample)
            }
            for (name, value) in mapping {
                let text = name.scalar?.string ?? ""
                guard let action = ActionName(rawValue: text) else {
                    let near = NearMiss.of(text, among: ActionName.allCases.map(\.rawValue))
                    report(
                        name.mark?.line,
                        worded("There is no action \"\(text)\".", nl: "Er is geen actie \"\(text)\"."),
                        near.map { Wording.ifMeant($0) }
                            ?? worded("`vitrine keys` lists them all.", nl: "`vitrine keys` noemt ze alle."))
                    continue
                }
                guard Actions.row(action).contexts.contains(context) else {
                    report(
                        name.mark?.line,
                        worded(
                            "\(text) is no action of the section \(context.rawValue).",
                            nl: "\(text) is geen actie van de sectie \(context.rawValue)."),
                        worded(
                            "Write it below \(Wording.sections(of: action)).",
                            nl: "Schrijf haar onder \(Wording.sections(of: action))."))
                    continue
                }
                if let keys = keys(value) {
                    changes.append(KeyChange(context, action, keys, line: name.mark?.line))
                }
            }
        }

        /// A key, several, or none; nil with a report for anything else.
        private mutating func keys(_ value: Node) -> [KeySequence]? {
            if let sequence = value.sequence {
                var keys: [KeySequence] = []
                for node in sequence {
                    guard let key = key(node) else { return nil }
                    keys.append(key)
                }
                guard keys.isEmpty else { return keys }
                report(
                    value.mark?.line, worded("A list of no keys.", nl: "Een lijst zonder toetsen."),
                    worded("Write none to take the keys away.", nl: "Schrijf none om de toetsen weg te halen."))
                return nil
            }
            if value.scalar?.string == "none" { return [] }
            return key(value).map { [$0] }
        }

        private mutating func key(_ node: Node) -> KeySequence? {
            let text = node.scalar?.string ?? ""
            // A blank divides keys, and is none; a key that cannot be seen is none either.
            let joined = text.split(separator: " ").joined()
            if Visible.line(joined) == joined, let keys = KeySequence(joined) { return keys }
            report(
                node.mark?.line, worded("\"\(text)\" is no key.", nl: "\"\(text)\" is geen toets."), Wording.keyNames)
            return nil
        }
    }

    /// The file as `keys init` writes it: every action with its keys, out of use.
    static func commented(_ set: KeySet) -> String {
        var text = Wording.keysFileHead(set)
        for context in Context.allCases {
            text += "\n# \(Wording.context(context))\n#\(context.rawValue):\n"
            for action in Actions.all where action.contexts.contains(context) {
                let keys = set.keys(of: action, in: context).map { "\"\($0.quoted)\"" }
                let value = keys.isEmpty ? "none" : "[\(keys.joined(separator: ", "))]"
                let entry = "#  \(action.name.rawValue): \(value)"
                text += entry + String(repeating: " ", count: max(2, 48 - entry.count)) + "# \(action.help)\n"
            }
        }
        return text
    }
}

extension KeySequence {
    /// Between YAML's double quotes.
    fileprivate var quoted: String { description.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") }
}

extension Wording {
    static var notYAML: String { worded("The file is not YAML.", nl: "Het bestand is geen YAML.") }
    static var keyAndValue: String {
        worded("Write key: value, one to a line.", nl: "Schrijf instelling: waarde, een per regel.")
    }
    static func ifMeant(_ word: String) -> String {
        worded("Write \(word), if that is meant.", nl: "Schrijf \(word), als je dat bedoelt.")
    }
    static var keysExample: String {
        worded(
            "Write, say, rows: and below it, set in by two spaces, down: [j, <Down>].",
            nl: "Schrijf bijvoorbeeld rows: en daaronder, twee spaties ingesprongen, down: [j, <Down>].")
    }
    static var keyNames: String {
        worded(
            "Write keys as in j, G, g g, <C-s>, <Enter>, <Space>, <PgDn>; < itself is <lt>.",
            nl: "Schrijf toetsen zoals j, G, g g, <C-s>, <Enter>, <Space>, <PgDn>; < zelf is <lt>.")
    }
    static var keepOne: String { worded("Keep one of them.", nl: "Houd er één.") }
    static var orRemove: String { worded("Or remove it.", nl: "Of haal het weg.") }
    static func twice(_ names: [String]) -> String {
        let shown = list(names.map(Visible.line))
        return worded(
            "\(shown) \(names.count == 1 ? "is" : "are") there twice.",
            nl: "\(shown) \(names.count == 1 ? "staat" : "staan") er twee keer.")
    }

    static func sections(of action: ActionName) -> String {
        Context.allCases.filter(Actions.row(action).contexts.contains).map(\.rawValue).joined(
            separator: worded(" or ", nl: " of "))
    }

    /// What is wrong with a change of keys, and what to do.
    static func fault(_ fault: KeyFault) -> (message: String, remedy: String) {
        let action = fault.change.action.rawValue
        switch fault.reason {
        case .taken(let keys, let other, let otherKeys, let context, let line):
            let place = line.map { worded(" (line \($0))", nl: " (regel \($0))") } ?? ""
            let what =
                keys == otherKeys
                ? worded(
                    "\(keys) is a key of \(other.rawValue) already\(place)",
                    nl: "\(keys) is al een toets van \(other.rawValue)\(place)")
                : worded(
                    "\(keys) for \(action) and \(otherKeys) for \(other.rawValue)\(place) begin alike",
                    nl: "\(keys) voor \(action) en \(otherKeys) voor \(other.rawValue)\(place) beginnen gelijk")
            return (
                what + ".",
                worded(
                    "Write another key, or other keys or none for \(other.rawValue) below \(context.rawValue).",
                    nl:
                        "Schrijf een andere toets, of andere toetsen of none voor \(other.rawValue) onder \(context.rawValue)."
                )
            )
        case .isText(let keys):
            return (
                worded(
                    "\(keys) is text in the section \(fault.change.context.rawValue).",
                    nl: "\(keys) is tekst in de sectie \(fault.change.context.rawValue)."),
                worded("Use a key with Control, as in <C-s>.", nl: "Gebruik een toets met Control, zoals <C-s>.")
            )
        case .mustStay:
            return (
                worded(
                    "\(action) must have a key: without it there is no way on from there.",
                    nl: "\(action) moet een toets hebben: zonder kun je van daar niet verder."),
                worded("Write another key for it.", nl: "Schrijf er een andere toets voor.")
            )
        }
    }

    static func keysFileHead(_ set: KeySet) -> String {
        worded(
            """
            # The keys of Vitrine's screens. What begins with # is out of use; vitrine-keys(5) explains the file.
            # An action keeps its keys unless it stands here with others, or with none.

            \(set == .vim ? "#" : "")keys: \(set.rawValue)

            """,
            nl: """
                # De toetsen van Vitrines schermen. Wat met # begint doet niet mee; vitrine-keys(5) legt het bestand uit.
                # Een actie houdt haar toetsen, tenzij ze hier met andere staat, of met none.

                \(set == .vim ? "#" : "")keys: \(set.rawValue)

                """)
    }
    static func keysThere(_ path: String) -> String {
        worded(
            "There are keys already: \(Visible.line(path)). Move the file away to begin anew.",
            nl: "Er zijn al toetsen: \(Visible.line(path)). Haal het bestand weg om opnieuw te beginnen.")
    }
    static func noKeysFile(_ path: String) -> String {
        worded(
            "There is no file of keys; `vitrine keys init` would write \(Visible.line(path)).",
            nl: "Er is geen bestand met toetsen; `vitrine keys init` schrijft \(Visible.line(path)).")
    }
    static func keysSound(_ path: String) -> String {
        worded("\(Visible.line(path)) is sound.", nl: "\(Visible.line(path)) is in orde.")
    }
    static func keysFaulty(_ count: Int) -> String {
        worded(
            "\(self.count(count, "thing")) in keys.yaml \(count == 1 ? "is" : "are") left out: `vitrine keys check` says why.",
            nl:
                "\(self.count(count, "ding", "dingen")) in keys.yaml \(count == 1 ? "doet" : "doen") niet mee: `vitrine keys check` zegt waarom."
        )
    }
}
