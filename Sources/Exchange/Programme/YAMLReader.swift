import Journal
import Yams

/// Reads values out of YAML nodes and keeps what is wrong with them, each by its line.
class YAMLReader {
    let file: String
    private(set) var problems: [Problem] = []
    private(set) var warnings: [Problem] = []

    init(file: String) { self.file = file }

    func add(_ problem: Problem) { problems.append(problem) }

    func report(_ node: Node, _ message: String, _ remedy: String) {
        problems.append(Problem(file: file, line: node.mark?.line, message: message, remedy: remedy))
    }

    func warn(_ node: Node, _ message: String, _ remedy: String) {
        warnings.append(Problem(file: file, line: node.mark?.line, message: message, remedy: remedy))
    }

    /// A key that a mapping may have, with an example for the one who forgot it.
    struct Key {
        let name: String
        let isRequired: Bool
        let example: String

        static func required(_ name: String, _ example: String) -> Key {
            Key(name: name, isRequired: true, example: example)
        }
        static func optional(_ name: String) -> Key { Key(name: name, isRequired: false, example: "") }
    }

    /// The values of a mapping by key.
    /// - Parameter what: what the mapping is, such as `the moment "mid-year"`, in the language that is spoken.
    func fields(_ node: Node, of what: String, _ keys: [Key]) -> [String: Node]? {
        guard let mapping = node.mapping else {
            let first = keys.filter(\.isRequired).first?.name ?? keys[0].name
            report(
                node,
                worded(
                    "\(capitalized(what)) is not a list of keys and values.",
                    nl: "\(capitalized(what)) is geen lijst van sleutels en waarden."),
                worded(
                    "Write \(first): and so on, each key once.",
                    nl: "Schrijf \(first): enzovoort, elke sleutel één keer."))
            return nil
        }
        var found: [String: Node] = [:]
        for (key, value) in mapping {
            guard let name = key.scalar?.string, keys.contains(where: { $0.name == name }) else {
                unknown(key, of: what, known: keys.map(\.name))
                continue
            }
            found[name] = value
        }
        for key in keys where key.isRequired && found[key.name] == nil {
            report(
                node,
                worded("\(capitalized(what)) has no \(key.name).", nl: "\(capitalized(what)) heeft geen \(key.name)."),
                worded("Add \(key.name): \(key.example)", nl: "Zet erbij \(key.name): \(key.example)"))
        }
        return found
    }

    private func unknown(_ key: Node, of what: String, known: [String]) {
        let name = key.scalar?.string ?? ""
        let all = known.joined(separator: ", ")
        let remedy =
            if let near = NearMiss.of(name, among: known) {
                worded("Write \(near), if that is meant.", nl: "Schrijf \(near), als je dat bedoelt.")
            } else {
                worded("Known are \(all).", nl: "Bekend zijn \(all).")
            }
        report(
            key,
            worded(
                "\(capitalized(what)) has no key \(quoted(name)).",
                nl: "\(capitalized(what)) kent geen sleutel \(quoted(name))."), remedy)
    }

    /// The entries of a mapping whose keys are the file's own, in order.
    func entries(_ node: Node, of what: String, example: String) -> [(key: Node, value: Node)] {
        guard let mapping = node.mapping else {
            report(
                node,
                worded(
                    "\(capitalized(what)) is not a list of keys and values.",
                    nl: "\(capitalized(what)) is geen lijst van sleutels en waarden."),
                worded("Write \(example)", nl: "Schrijf \(example)"))
            return []
        }
        return mapping.map { (key: $0.key, value: $0.value) }
    }

    /// The entries of a list.
    func list(_ node: Node, of what: String, example: String) -> [Node]? {
        if let sequence = node.sequence { return Array(sequence) }
        report(
            node, worded("\(capitalized(what)) is not a list.", nl: "\(capitalized(what)) is geen lijst."),
            worded("Write \(example)", nl: "Schrijf \(example)"))
        return nil
    }

    /// A scalar as it is written, without white space at its ends. An empty one is a problem.
    func scalar(_ node: Node, _ what: String, example: String) -> String? {
        guard let scalar = node.scalar else {
            report(
                node,
                worded("\(capitalized(what)) is not a single value.", nl: "\(capitalized(what)) is niet één waarde."),
                worded("Write \(example)", nl: "Schrijf \(example)"))
            return nil
        }
        let text = scalar.string.trimmedOfSpace
        if text.isEmpty || (scalar.style == .plain && (text == "~" || text == "null")) {
            report(
                node, worded("\(capitalized(what)) is empty.", nl: "\(capitalized(what)) is leeg."),
                worded("Write \(example)", nl: "Schrijf \(example)"))
            return nil
        }
        return text
    }

    /// One line of at most 80 characters.
    func name(_ node: Node, _ what: String, example: String) -> String? {
        guard let text = scalar(node, what, example: example) else { return nil }
        do throws(StoredText.Problem) { return try StoredText.name(text) } catch {
            report(node, what, error)
            return nil
        }
    }

    /// One line of at most 200 characters.
    func line(_ node: Node, _ what: String, example: String) -> String? {
        guard let text = scalar(node, what, example: example) else { return nil }
        do throws(StoredText.Problem) { return try StoredText.title(text) } catch {
            report(node, what, error)
            return nil
        }
    }

    private func report(_ node: Node, _ what: String, _ wrong: StoredText.Problem) {
        let sentence = wrong.sentence(capitalized(what))
        report(node, sentence.message, sentence.remedy)
    }

    func id<ID: Identifier>(_ node: Node, _ what: String, as type: ID.Type = ID.self) -> ID? {
        guard let text = scalar(node, what, example: worded("an id, such as mid-year.", nl: "een id, zoals mid-year."))
        else { return nil }
        if let id = ID(text) { return id }
        report(
            node,
            worded(
                "\(capitalized(what)) \(quoted(text)) is not an id.",
                nl: "\(capitalized(what)) \(quoted(text)) is geen id."),
            worded(
                "An id is a small letter and up to 31 small letters, digits, dots, underscores or hyphens.",
                nl:
                    "Een id is een kleine letter met daarna hoogstens 31 kleine letters, cijfers, punten, liggende streepjes of koppeltekens."
            ))
        return nil
    }

    func number(_ node: Node, _ what: String, in range: ClosedRange<Int>) -> Int? {
        let expected = worded(
            "a whole number from \(range.lowerBound) to \(range.upperBound).",
            nl: "een geheel getal van \(range.lowerBound) tot en met \(range.upperBound).")
        guard let text = scalar(node, what, example: expected) else { return nil }
        if text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let number = Int(text),
            range.contains(number)
        {
            return number
        }
        report(
            node,
            worded(
                "\(capitalized(what)) \(quoted(text)) is out of range or not a number.",
                nl: "\(capitalized(what)) \(quoted(text)) valt buiten het bereik of is geen getal."),
            worded("Write \(expected)", nl: "Schrijf \(expected)"))
        return nil
    }

    func period(_ node: Node, _ what: String) -> Period? {
        let example = worded(
            "a duration such as P7D (days), P2W (weeks) or PT30M (minutes).",
            nl: "een duur zoals P7D (dagen), P2W (weken) of PT30M (minuten).")
        guard let text = scalar(node, what, example: example) else { return nil }
        if let period = Period(iso: text) { return period }
        report(
            node,
            worded(
                "\(capitalized(what)) \(quoted(text)) is not a duration.",
                nl: "\(capitalized(what)) \(quoted(text)) is geen duur."),
            worded("Write \(example)", nl: "Schrijf \(example)"))
        return nil
    }

    func keepingTime(_ node: Node, _ what: String) -> KeepingTime? {
        let example = worded(
            "a time such as P5Y (years), P26W (weeks) or P180D (days), of a day or more.",
            nl: "een tijd zoals P5Y (jaren), P26W (weken) of P180D (dagen), van een dag of langer.")
        guard let text = scalar(node, what, example: example) else { return nil }
        if let time = KeepingTime(iso: text) { return time }
        report(
            node,
            worded(
                "\(capitalized(what)) \(quoted(text)) is not a length of time.",
                nl: "\(capitalized(what)) \(quoted(text)) is geen tijdsduur."),
            worded("Write \(example)", nl: "Schrijf \(example)"))
        return nil
    }

    /// One of a few words.
    func word<Word: RawRepresentable & CaseIterable>(_ node: Node, _ what: String, as type: Word.Type = Word.self)
        -> Word? where Word.RawValue == String
    {
        let words = Word.allCases.map(\.rawValue)
        let all = words.joined(separator: ", ")
        guard let text = scalar(node, what, example: worded("one of \(all).", nl: "een van \(all).")) else {
            return nil
        }
        if let word = Word(rawValue: text) { return word }
        let near = NearMiss.of(text, among: words)
        report(
            node,
            worded(
                "\(capitalized(what)) \(quoted(text)) is not known.",
                nl: "\(capitalized(what)) \(quoted(text)) is onbekend."),
            near.map { worded("Write \($0), if that is meant.", nl: "Schrijf \($0), als je dat bedoelt.") }
                ?? worded("Write one of \(all).", nl: "Schrijf een van \(all)."))
        return nil
    }

    /// Values that must differ: the first use stays, and each later one is a problem.
    func distinct<Value: Hashable>(_ values: [(value: Value, node: Node)], _ what: String, shown: (Value) -> String) {
        var lines: [Value: Int] = [:]
        for (value, node) in values {
            if let line = lines[value] {
                report(
                    node,
                    worded(
                        "\(capitalized(what)) \(quoted(shown(value))) is on line \(line) already.",
                        nl: "\(capitalized(what)) \(quoted(shown(value))) staat al op regel \(line)."),
                    worded("Change or remove one of them.", nl: "Verander of verwijder er een."))
            } else {
                lines[value] = node.mark?.line ?? 0
            }
        }
    }

    /// As the beginning of a sentence, in either language.
    func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
