import ArgumentParser
import Cells
import Exchange
import Journal

struct SearchCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "search",
            abstract: worded(
                "The items that you can see with these words in them, newest first.",
                nl: "De items die je kunt zien waarin deze woorden staan, nieuwste eerst."),
            discussion: worded(
                """
                Among the words may be conditions: purpose:assessment competency:scholar by:vos kind:goal with:sofie \
                since:2026-01 until:2026-03 reach:will is:unread. A word that ends in * stands for its beginning. Words \
                between quotation marks follow each other: '"night shift"'. What begins with - is left out: -handover \
                -kind:goal.
                """,
                nl: """
                    Tussen de woorden kunnen voorwaarden staan: purpose:assessment competency:scholar by:vos kind:goal with:sofie \
                    since:2026-01 until:2026-03 reach:will is:unread. Een woord dat op * eindigt staat voor het begin ervan. Woorden \
                    tussen aanhalingstekens volgen op elkaar: '"night shift"'. Wat met - begint, valt af: -handover \
                    -kind:goal.
                    """))
    }
    @OptionGroup var options: SelectionOptions
    @Option(
        help: ArgumentHelp(
            worded(
                "Keep the words under this name instead of searching for them.",
                nl: "Bewaar de woorden onder deze naam in plaats van ernaar te zoeken."), valueName: "name"))
    var save: String?
    @Flag(
        help: ArgumentHelp(
            worded(
                "Search for what you keep under the name that comes first; without one, list what you keep.",
                nl: "Zoek naar wat je onder de eerste naam bewaart; noem zonder naam wat je bewaart.")))
    var saved = false
    @Option(
        help: ArgumentHelp(
            worded(
                "Give the search that you keep under this name the one that follows.",
                nl: "Geef de zoekopdracht die je onder deze naam bewaart de naam die volgt."), valueName: "name"))
    var rename: String?
    @Option(
        help: ArgumentHelp(
            worded("Remove what you keep under this name.", nl: "Verwijder wat je onder deze naam bewaart."),
            valueName: "name")) var forget: String?
    @Argument(
        help: ArgumentHelp(
            worded(
                "Words that must all occur, or what must not, and conditions.",
                nl: "Woorden die alle moeten voorkomen, of juist niet, en voorwaarden."))) var words: [String] = []

    func validate() throws {
        guard [save != nil, saved, rename != nil, forget != nil].count(where: \.self) <= 1 else {
            throw ValidationError(Wording.oneOfSaved)
        }
        if forget != nil, !words.isEmpty { throw ValidationError(Wording.forgetAlone) }
        if rename != nil, words.count != 1 { throw ValidationError(Wording.renameTo) }
        if save != nil || rename != nil || forget != nil, options.selection != Selection() {
            throw ValidationError(Wording.saveWords)
        }
    }

    func perform(in invocation: Invocation) throws {
        let words = words.map(SearchWords.plain)
        if let save { return try keep(words, as: save, in: invocation) }
        if let rename {
            try invocation.session().rename(search: rename, to: name(words[0]))
        } else if let forget {
            try invocation.session().forget(search: forget)
        } else if !saved {
            try EntryList.search(words, options.selection, in: invocation)
        } else if let name = words.first {
            let search = try invocation.session().savedSearch(name)
            try EntryList.search([search.text] + words.dropFirst(), options.selection, in: invocation)
        } else {
            try list(in: invocation)
        }
    }

    private func name(_ text: String) throws(Refusal) -> SearchName {
        guard let name = SearchName(text) else { throw .badIdentifier(text) }
        return name
    }

    private func keep(_ words: [String], as text: String, in invocation: Invocation) throws {
        let name = try name(text)
        let session = try invocation.session()
        _ = try EntryList.query(words, session)
        let before = try session.keep(search: words.joined(separator: " "), as: name)
        if let before, Messages.isTerminal { Messages.say(Wording.replacedSearch(before)) }
    }

    private func list(in invocation: Invocation) throws {
        let searches = try invocation.session().savedSearches()
        guard !invocation.globals.json else {
            return invocation.out.json { json in
                json.array { json in
                    for search in searches {
                        json.object { json in
                            json.field("name", search.name.text)
                            json.field("search", search.text)
                            json.field("saved", ISO8601.text(search.saved))
                        }
                    }
                }
            }
        }
        invocation.out.table(searches.map { [$0.name.text, Visible.line($0.text)] })
        if searches.isEmpty, Messages.isTerminal { Messages.say(Wording.noSavedSearches) }
    }
}

/// What is left out of a search begins with a `-`, as options do. On its way through the parser it has a minus sign
/// instead, which no option begins with.
enum SearchWords {
    /// One letter after the `-` is an option's; what is left out has more, or follows `--`.
    static func isExclusion(_ argument: String) -> Bool {
        argument.utf8.count > 2 && argument.hasPrefix("-") && !argument.hasPrefix("--")
    }

    static func shielded(_ arguments: [String]) -> [String] {
        guard arguments.first == "search" else { return arguments }
        return arguments.map { isExclusion($0) ? "\u{2212}" + $0.dropFirst() : $0 }
    }

    static func plain(_ word: String) -> String { word.hasPrefix("\u{2212}") ? "-" + word.dropFirst() : word }
}

/// A search that cannot be meant: status 2, and the place where it went wrong.
struct SearchFault: Error {
    /// As it was asked.
    let search: String
    let problem: SearchQuery.Problem

    /// On a terminal the search is shown with carets under what is wrong; with `--json` the place is a number.
    func say(asJSON: Bool) {
        guard !asJSON else {
            var said = ""
            var json = JSONWriter(style: .compact, escaping: Visible.hidden) { said += $0 }
            json.object { json in
                json.field("message", Wording.searchProblem(problem))
                json.field("column", problem.offset + 1)
                json.field("length", problem.text.count)
                json.field("text", problem.text)
                json.field("remedy", problem.remedy)
            }
            json.flush()
            return Messages.say(said)
        }
        if let columns = Messages.columns {
            let before = Visible.line(String(search.prefix(problem.offset)))
            let text = Visible.line(problem.text)
            // What does not fit is cut off at the front: the place is what matters.
            let room = columns - 4
            var start = before[...]
            while !start.isEmpty, Cells.columns(of: String(start)) + min(Cells.columns(of: text), room) > room {
                start = start.dropFirst()
            }
            let rest = Visible.line(String(search.dropFirst(problem.offset + problem.text.count)))
            Messages.say("  " + truncated(start + text + rest, to: room))
            let carets = max(1, min(Cells.columns(of: text), room - Cells.columns(of: String(start))))
            Messages.say(
                String(repeating: " ", count: 2 + Cells.columns(of: String(start)))
                    + String(repeating: "^", count: carets))
        }
        Messages.say(Wording.searchProblem(problem))
    }
}
