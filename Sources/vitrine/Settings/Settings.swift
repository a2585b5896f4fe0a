import Exchange
import Glibc
import Journal
import Terminal
import Theming
import Yams

/// What a person has chosen for the own machine, from `config.yaml`: options on the command line and variables of the
/// environment come before it. Nothing in it is needed, and without a file nothing is read.
///
/// Over SSH there is no such file: a served session has no home.
struct Settings {
    var theme: String?
    /// A folder with themes of one's own.
    var themes: String?
    var colors: Tier?
    var linear: Bool?
    /// Which one Vitrine speaks; `Language.chosen` asks for it alone, before the rest is read.
    var language: Language?
    /// In which languages words are looked up; nil leaves it to the locale.
    var spelling: SpellingLanguages?
    /// A folder with templates of one's own.
    var templates: String?

    /// One key of the file: its name, what it is for, and how it is read.
    private struct Key: Sendable {
        let name: String
        let help: [String]
        let example: String
        let take: @Sendable (inout Settings, String) -> Bool
        /// What may stand there, for whoever wrote something else.
        let remedy: String
    }

    private static var keys: [Key] {
        [
            Key(
                name: "theme",
                help: [
                    worded(
                        "Colours: terminal (its own palette), vitrine-dark, vitrine-light, or any of `vitrine theme list`.",
                        nl:
                            "Kleuren: terminal (haar eigen kleuren), vitrine-dark, vitrine-light, of een van `vitrine theme list`."
                    )
                ], example: "terminal",
                take: { settings, text in
                    settings.theme = text
                    return ThemeFolders.isName(text)
                },
                remedy: worded(
                    "Write a name from `vitrine theme list`.", nl: "Schrijf een naam uit `vitrine theme list`.")),
            Key(
                name: "themes",
                help: [
                    worded(
                        "A folder with base16 or base24 schemes of your own.",
                        nl: "Een map met eigen schema's van base16 of base24.")
                ],
                example: "~/.config/vitrine/themes",
                take: { settings, text in
                    settings.themes =
                        text.hasPrefix("~/") ? (environmentVariable("HOME") ?? "") + text.dropFirst() : text
                    return !text.isEmpty
                }, remedy: worded("Write the path of a folder.", nl: "Schrijf het pad van een map.")),
            Key(
                name: "colors",
                help: [
                    worded(
                        "As many as the terminal shows; without it Vitrine asks the terminal's description.",
                        nl:
                            "Zoveel als de terminal toont; zonder dit vraagt Vitrine het de beschrijving van de terminal."
                    )
                ],
                example: "256",
                take: { settings, text in
                    settings.colors = Tier(rawValue: text)
                    return settings.colors != nil
                }, remedy: worded("Write mono, 8, 16, 256 or direct.", nl: "Schrijf mono, 8, 16, 256 of direct.")),
            Key(
                name: "linear",
                help: [
                    worded(
                        "Plain lines for a screen reader: no columns, words in place of marks, the cursor where the focus is.",
                        nl:
                            "Gewone regels voor een schermlezer: geen kolommen, woorden in plaats van tekens, de cursor waar de focus is."
                    )
                ],
                example: "yes",
                take: { settings, text in
                    settings.linear = ["yes": true, "true": true, "no": false, "false": false][text]
                    return settings.linear != nil
                }, remedy: worded("Write yes or no.", nl: "Schrijf yes of no.")),
            Key(
                name: "language",
                help: [
                    worded(
                        "The language that Vitrine speaks: en or nl; without it the one that the system is set to, or English.",
                        nl: "De taal die Vitrine spreekt: en of nl; zonder dit die waarop het systeem staat, of Engels."
                    )
                ],
                example: "nl",
                take: { settings, text in
                    settings.language = Language(rawValue: text)
                    return settings.language != nil
                }, remedy: worded("Write en or nl.", nl: "Schrijf en of nl.")),
            Key(
                name: "spelling",
                help: [
                    worded(
                        "Dictionaries by which words are marked while you write, or no; else those of your locale.",
                        nl:
                            "Woordenboeken waarmee woorden gemarkeerd worden terwijl je schrijft, of no; anders die van je locale."
                    )
                ],
                example: "en_GB, nl_NL",
                take: { settings, text in
                    settings.spelling = SpellingLanguages(text)
                    return settings.spelling != nil
                },
                remedy: worded(
                    "Write no, or names of dictionaries as in en_GB, nl_NL.",
                    nl: "Schrijf no, of namen van woordenboeken zoals en_GB, nl_NL.")),
            Key(
                name: "templates",
                help: [
                    worded(
                        "A folder with templates of your own; see `vitrine manual writing`.",
                        nl: "Een map met eigen sjablonen; zie `vitrine manual writing`.")
                ],
                example: "~/.config/vitrine/templates",
                take: { settings, text in
                    settings.templates =
                        text.hasPrefix("~/") ? (environmentVariable("HOME") ?? "") + text.dropFirst() : text
                    return settings.templates?.hasPrefix("/") == true
                },
                remedy: worded(
                    "Write the path of a folder, from / or ~/ on.", nl: "Schrijf het pad van een map, vanaf / of ~/.")),
        ]
    }

    /// Where the file is; nil where there is no home.
    static func path() -> String? { folder().map { $0 + "/config.yaml" } }

    /// Where what a person has chosen is; nil where there is no home.
    static func folder() -> String? {
        func absolute(_ name: String) -> String? {
            environmentVariable(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        let base = absolute("XDG_CONFIG_HOME") ?? absolute("HOME").map { $0 + "/.config" }
        return base.map { $0 + "/vitrine" }
    }

    /// What the file says; what is wrong with it is said on standard error, and the rest of it holds.
    static func read() -> Settings {
        guard let path = path(), access(path, F_OK) == 0 else { return Settings() }
        let (settings, problems) = read(path)
        for problem in problems { Messages.say(Visible.line(problem.description)) }
        return settings
    }

    /// The setting `language` alone, by its line: it is asked for by every command, before anything is said, and the
    /// file is not read as YAML for it.
    static func language() -> Language? {
        guard let path = path(), access(path, F_OK) == 0, let bytes = try? FileBytes.read(path, limit: 1 << 16) else {
            return nil
        }
        for line in bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
        where line.starts(with: "language".utf8) {
            let words = String(decoding: line, as: UTF8.self).split { ": \t\"'".contains($0) }
            guard words.count > 1, words[0] == "language" else { continue }
            return Language(rawValue: String(words[1]))
        }
        return nil
    }

    static func read(_ path: String) -> (settings: Settings, problems: [Problem]) {
        var settings = Settings()
        let bytes: [UInt8]
        do throws(FileError) { bytes = try FileBytes.read(path, limit: 1 << 16) } catch {
            return (settings, [Problem(file: path, message: error.description, remedy: Wording.orRemove)])
        }
        var problems: [Problem] = []
        func report(_ line: Int?, _ message: String, _ remedy: String) {
            problems.append(Problem(file: path, line: line, message: message, remedy: remedy))
        }
        let node: Node?
        do { node = try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self)) } catch {
            report(
                (error as? YamlError).flatMap(Self.line), Wording.notYAML, Wording.keyAndValue)
            return (settings, problems)
        }
        guard let node, node.null == nil else { return (settings, problems) }
        guard let mapping = node.mapping else {
            report(
                node.mark?.line,
                worded(
                    "The file is no list of keys and values.",
                    nl: "Het bestand is geen lijst van instellingen en waarden."), Wording.keyAndValue)
            return (settings, problems)
        }
        let keys = Self.keys
        for (name, value) in mapping {
            let text = name.scalar?.string ?? ""
            guard let key = keys.first(where: { $0.name == text }) else {
                let near = NearMiss.of(text, among: keys.map(\.name)).map { Wording.ifMeant($0) }
                let elsewhere =
                    text == "keys"
                    ? worded(
                        "Write it into keys.yaml, beside this file.", nl: "Schrijf het in keys.yaml, naast dit bestand."
                    )
                    : nil
                report(
                    name.mark?.line,
                    worded("There is no setting \"\(text)\".", nl: "Er is geen instelling \"\(text)\"."),
                    elsewhere ?? near ?? worded("Remove it.", nl: "Haal het weg."))
                continue
            }
            if !key.take(&settings, value.scalar?.string ?? "") {
                let given = value.scalar?.string ?? ""
                report(
                    value.mark?.line,
                    worded("\"\(given)\" is nothing for \(text).", nl: "\"\(given)\" kan niet bij \(text)."),
                    key.remedy)
            }
        }
        return (settings, problems)
    }

    static func line(_ error: YamlError) -> Int? {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        default: nil
        }
    }

    /// The file as `config init` writes it: every setting, out of use, with what it is for.
    static var commented: String {
        let entries = keys.map { key in
            (key.help.map { "# " + $0 } + ["#\(key.name): \(key.example)"]).joined(separator: "\n")
        }
        return
            worded(
                "# Vitrine's settings. What begins with # is out of use; everything takes effect when Vitrine starts.",
                nl: "# De instellingen van Vitrine. Wat met # begint doet niet mee; alles gaat in als Vitrine start.")
            + "\n\n"
            + entries.joined(separator: "\n\n") + "\n"
    }

    /// The file's text with one setting changed, everything else as it was.
    static func text(_ old: String, setting name: String, to value: String) -> String {
        var lines = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let line = "\(name): \(value)"
        if let place = lines.firstIndex(where: { $0.hasPrefix("\(name):") }) {
            lines[place] = line
        } else if let place = lines.firstIndex(where: { $0.hasPrefix("#\(name):") || $0.hasPrefix("# \(name):") }) {
            lines[place] = line
        } else {
            if lines.last == "" { lines.removeLast() }
            lines += [line, ""]
        }
        return lines.joined(separator: "\n")
    }

    /// Puts a setting into the file, which is made if it is not there.
    static func set(_ name: String, to value: String) throws(Complaint) {
        guard let path = path() else { throw Complaint(Wording.noHome) }
        var old = commented
        if access(path, F_OK) == 0 {
            do throws(FileError) {
                old = String(decoding: try FileBytes.read(path, limit: 1 << 16), as: UTF8.self)
            } catch {
                throw Complaint(Visible.line(error.description))
            }
        }
        try write(text(old, setting: name, to: value), to: path)
    }

    /// A whole new file takes the old one's place at once: a full disk leaves the old one.
    static func write(_ text: String, to path: String) throws(Complaint) {
        let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        makeFolder(folder)
        let new = path + ".new"
        let file = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Complaint(Wording.notWritten(path, Wording.systemReason(errno))) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else {
                let reason = Wording.systemReason(errno)
                close(file)
                unlink(new)
                throw Complaint(Wording.notWritten(path, reason))
            }
            rest = rest.dropFirst(count)
        }
        close(file)
        guard rename(new, path) == 0 else {
            throw Complaint(Wording.notWritten(path, Wording.systemReason(errno)))
        }
    }

    private static func makeFolder(_ path: String) {
        guard !path.isEmpty, access(path, F_OK) != 0 else { return }
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex { makeFolder(String(path[..<slash])) }
        mkdir(path, 0o700)
    }
}
