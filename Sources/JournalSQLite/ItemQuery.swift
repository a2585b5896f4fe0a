import Journal

/// `Ledger.items(in:)` as SQL: what drives the question is chosen here, so that each is answered by walking one index
/// from the newest down and none sorts or scans a portfolio's rows.
struct ItemQuery {
    private(set) var sql = ""
    private(set) var arguments: SQLiteLedger.Arguments = []

    /// From which end, and from where on.
    enum Order {
        case newest(before: Position?)
        case oldest(after: Position?)
    }

    /// Nil when the answer is nothing whatever the journal holds.
    init?(scope: Scope, filter: Filter, _ order: Order, limit: Int) {
        let owner: PersonID? =
            switch scope.area {
            case .portfolio(let mentee), .mentored(let mentee, _, _): mentee
            case .sealed: nil
            }
        let mentees = [owner, scope.mentee, filter.mentee].compactMap { $0 }
        let mentee = mentees.first
        guard mentees.allSatisfy({ $0 == mentee }), limit > 0 else { return nil }

        var conditions: [String] = []
        var reach = filter.reach
        var unread = filter.unread
        let source: String
        let place: String
        if !filter.words.isEmpty {
            guard let match = SearchText.match(filter.words, without: filter.excludedWords) else { return nil }
            (source, place) = ("search CROSS JOIN item AS i ON i.position = search.rowid", "search.rowid")
            conditions.append("search MATCH ?")
            arguments.append(match)
        } else if let person = unread {
            (source, place) = ("unread AS u CROSS JOIN item AS i ON i.position = u.position", "u.position")
            conditions.append("u.person = ?")
            arguments.append(person.text)
            if let mentee {
                conditions.append("u.mentee = ?")
                arguments.append(mentee.text)
            }
            unread = nil
        } else if let asked = reach, let mentee {
            (source, place) = ("kept AS k CROSS JOIN item AS i ON i.position = k.position", "k.position")
            conditions.append("k.mentee = ? AND k.moment = ? AND k.word = ?")
            arguments += [mentee.text, asked.moment.text, asked.word.rawValue]
            reach = nil
        } else if case .sealed(let moment, _) = scope.area {
            (source, place) = ("sealed_item AS s CROSS JOIN item AS i ON i.position = s.position", "s.position")
            conditions.append("s.moment = ?")
            arguments.append(moment.text)
            if let mentee {
                conditions.append("s.mentee = ?")
                arguments.append(mentee.text)
            }
        } else if filter.kind == .advice, mentee != nil {
            (source, place) = ("item AS i INDEXED BY item_advice", "i.position")
        } else {
            (source, place) = ("item AS i INDEXED BY item_list", "i.position")
        }

        if let mentee { add("i.mentee = ?", [mentee.text], to: &conditions) }
        add(scope.area.condition, to: &conditions)
        // Written out: of a parameter SQLite does not know that an index of one kind has it.
        if let kind = filter.kind { conditions.append("i.kind = '\(kind.rawValue)'") }
        if let purpose = filter.purpose { add("i.purpose = ?", [purpose.rawValue], to: &conditions) }
        if let author = filter.author { add("i.author = ?", [author.text], to: &conditions) }
        if let competency = filter.competency {
            add("instr(i.competencies, ?) > 0", [" \(competency.text) "], to: &conditions)
        }
        if let reach {
            add(
                "EXISTS (SELECT 1 FROM kept WHERE position = i.position AND moment = ? AND word = ?)",
                [reach.moment.text, reach.word.rawValue], to: &conditions)
        }
        if let unread {
            add(
                "EXISTS (SELECT 1 FROM unread WHERE person = ? AND position = i.position)", [unread.text],
                to: &conditions)
        }
        for exclusion in filter.without { exclude(exclusion, &conditions) }
        if filter.words.isEmpty, let match = SearchText.any(filter.excludedWords) {
            add("i.position NOT IN (SELECT rowid FROM search WHERE search MATCH ?)", [match], to: &conditions)
        }
        // One bound at each end: of two, SQLite would begin at the first and skip rows up to the other.
        var from = filter.since.map { Position(date: $0).value }
        var end = filter.until.map { Position(date: $0).value }
        let direction: String
        switch order {
        case .newest(let before):
            end = [end, before?.value].compactMap { $0 }.min()
            direction = "DESC"
        case .oldest(let after):
            from = [from, after.map { $0.value + 1 }].compactMap { $0 }.max()
            direction = "ASC"
        }
        if let from { add("\(place) >= ?", [from], to: &conditions) }
        if let end { add("\(place) < ?", [end], to: &conditions) }
        sql = """
            SELECT \(ItemRow.columns) FROM \(source) WHERE \(conditions.joined(separator: " AND "))
            ORDER BY \(place) \(direction) LIMIT ?
            """
        arguments.append(limit)
    }

    /// Words that must not occur are asked of the search index, all at once.
    private mutating func exclude(_ exclusion: Filter.Exclusion, _ conditions: inout [String]) {
        switch exclusion {
        case .mentee(let mentee): add("i.mentee <> ?", [mentee.text], to: &conditions)
        case .kind(let kind): add("i.kind <> ?", [kind.rawValue], to: &conditions)
        case .purpose(let purpose): add("i.purpose <> ?", [purpose.rawValue], to: &conditions)
        case .competency(let competency):
            add("instr(i.competencies, ?) = 0", [" \(competency.text) "], to: &conditions)
        case .author(let author): add("i.author IS NOT ?", [author.text], to: &conditions)
        case .reach(let reach):
            add(
                "NOT EXISTS (SELECT 1 FROM kept WHERE position = i.position AND moment = ? AND word = ?)",
                [reach.moment.text, reach.word.rawValue], to: &conditions)
        case .unread(let person):
            add(
                "NOT EXISTS (SELECT 1 FROM unread WHERE person = ? AND position = i.position)", [person.text],
                to: &conditions)
        case .word: break
        }
    }

    private mutating func add(_ condition: String, _ values: SQLiteLedger.Arguments, to conditions: inout [String]) {
        conditions.append(condition)
        arguments += values
    }

    private mutating func add(_ condition: ScopeCondition, to conditions: inout [String]) {
        add(condition.sql, condition.arguments, to: &conditions)
    }
}

/// What of a table of items called `i` belongs to an area; whose they are is asked apart.
struct ScopeCondition {
    let sql: String
    let arguments: SQLiteLedger.Arguments
}

extension Scope.Area {
    var condition: ScopeCondition {
        switch self {
        // An advice that its mentor has not released is for nobody else to find.
        case .portfolio: return ScopeCondition(sql: "substr(i.circle, 1, 1) <> '!'", arguments: [])
        case .mentored(_, let mentor, let reads):
            return ScopeCondition(
                sql: """
                    (i.circle = '*' AND (i.in_play OR i.author = ? OR i.shared >= ?) OR i.circle IN (?, ?)
                    OR substr(i.circle, 1, 1) NOT IN ('-', '!') AND instr(i.handed_to, ?) > 0)
                    """,
                arguments: [
                    mentor.text, reads.seconds, Circle.author(mentor).column, Circle.writer(mentor).column,
                    " \(mentor.text) ",
                ])
        case .sealed(let moment, let except):
            let sealed = "EXISTS (SELECT 1 FROM sealed_item WHERE position = i.position AND moment = ?)"
            guard !except.isEmpty else { return ScopeCondition(sql: sealed, arguments: [moment.text]) }
            let places = except.map { _ in "?" }.joined(separator: ", ")
            return ScopeCondition(
                sql: sealed + " AND i.mentee NOT IN (\(places))",
                arguments: [moment.text] + except.sorted().map(\.text))
        }
    }
}

/// Words as a question for the search index.
enum SearchText {
    /// Each word becomes a quoted string, so nothing in it is ever read as part of the index's own language.
    /// Nil when there is nothing to look for.
    static func match(_ words: [Filter.Word], without excluded: [Filter.Word] = []) -> String? {
        let parts = words.compactMap(quoted)
        guard !parts.isEmpty else { return nil }
        let all = "(\(parts.joined(separator: " AND ")))"
        return any(excluded).map { "\(all) NOT (\($0))" } ?? all
    }

    /// What any of the words is in. One after the other and never nested: the index's language is read only so deep.
    static func any(_ words: [Filter.Word]) -> String? {
        let parts = words.compactMap(quoted)
        return parts.isEmpty ? nil : parts.joined(separator: " OR ")
    }

    private static func quoted(_ word: Filter.Word) -> String? {
        // The index's language ends at a null character, quoted or not.
        let scalars = word.text.unicodeScalars
        guard scalars.contains(where: isSearchable) else { return nil }
        var text = String.UnicodeScalarView()
        for scalar in scalars {
            text.append(scalar == "\0" ? " " : scalar)
            if scalar == "\"" { text.append(scalar) }
        }
        return "\"\(String(text))\"" + (word.isPrefix ? " *" : "")
    }

    private static func isSearchable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .privateUse:
            true
        default: false
        }
    }
}
