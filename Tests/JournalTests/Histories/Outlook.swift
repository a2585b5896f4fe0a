import Journal

/// Everything that a journal tells one viewer, as text: what two worlds are compared by.
///
/// Ids, salts, digests and heads are renamed in the order in which they first appear; nothing else is.
enum Outlook {
    static func of(_ play: Play, _ viewer: Viewer) -> String {
        var lines: [String] = []
        func tell(_ what: String, _ question: () throws(Refusal) -> [String]) {
            do throws(Refusal) { lines += [what + ":"] + (try question()) } catch { lines.append("\(what): \(error)") }
        }
        guard let session = try? play.journal.session(for: viewer) else { return "no session" }
        tell("speaker") { () throws(Refusal) in ["\(try session.speaker())"] }
        tell("people") { () throws(Refusal) in try session.people().map { "\($0)" } }
        tell("mentorships") { () throws(Refusal) in try session.mentorships().map { "\($0)" } }
        tell("today") { () throws(Refusal) in [plain("\(try session.today())")] }
        tell("programme") { () throws(Refusal) in ["\(try session.programme())", try session.programmeSource()] }
        tell("drafts") { () throws(Refusal) in try session.drafts().map { "\($0)" } }
        tell("saved searches") { () throws(Refusal) in try session.savedSearches().map { "\($0)" } }
        var ids: [ItemID] = []
        tell("entries") { () throws(Refusal) in
            let entries = try session.entries(limit: 10_000)
            ids = entries.map(\.id)
            return entries.map { plain("\($0)") }
        }
        tell("pages of two") { () throws(Refusal) in
            var found: [String] = []
            var before: Position?
            while let page = Optional(try session.entries(before: before, limit: 2)), let last = page.last {
                found += page.map(\.id.text)
                before = last.position
            }
            return found
        }
        tell("oldest") { () throws(Refusal) in try session.oldestEntries(limit: 10_000).map(\.id.text) }
        for word in ["words", "canary", "seen", "secret", "title"] {
            tell("search \(word)") { () throws(Refusal) in
                try session.entries(Filter(words: [.init(word, isPrefix: true)]), limit: 10_000).map(\.id.text)
            }
        }
        for word in ["words", "secret", "title", "other"] {
            tell("search without \(word)") { () throws(Refusal) in
                let without = Filter.Exclusion.word(.init(word, isPrefix: true))
                return try session.entries(Filter(without: [without]), limit: 10_000).map(\.id.text)
                    + session.entries(Filter(words: [.init("words")], without: [without]), limit: 10_000).map(\.id.text)
            }
        }
        for moment in play.programme.moments {
            for word in ReachWord.allCases {
                tell("search without \(word) for \(moment.id)") { () throws(Refusal) in
                    let reach = Filter.ReachOf(word, for: moment.id)
                    return try session.entries(Filter(reach: reach), limit: 10_000).map(\.id.text) + ["without"]
                        + session.entries(Filter(without: [.reach(reach)]), limit: 10_000).map(\.id.text)
                }
            }
        }
        if let me = try? session.speaker().person?.id {
            tell("search without the unread") { () throws(Refusal) in
                try session.entries(Filter(without: [.unread(me)]), limit: 10_000).map(\.id.text)
            }
        }
        tell("a search that somebody else keeps") { () throws(Refusal) in ["\(try session.savedSearch("secret"))"] }
        for id in ids {
            tell("item \(id)") { () throws(Refusal) in
                [try session.find(id.text).text, try session.find(id.short).text, plain("\(try session.page(id))")]
                    + (try session.history(id).map { "\($0)" })
            }
            tell("found in \(id)") { () throws(Refusal) in
                let body = Array(try session.page(id).body)
                return ["words", "canary1", "secret"].map {
                    "\(FoundWords.ranges(of: [Filter.Word($0, isPrefix: true)], in: body))"
                }
            }
            for revision in 1...3 {
                tell("revision \(revision)") { () throws(Refusal) in [try session.revision(revision, of: id)] }
            }
        }
        // What is there and not the viewer's, and what is not there: what is said of them, in words.
        let others = play.items.map(\.id).filter { !ids.contains($0) } + [ItemID(String(repeating: "ab", count: 16))!]
        for question in Question.allCases {
            var said: Set<String> = []
            for id in others {
                do throws(Refusal) { try ask(question, of: id, session) } catch {
                    said.insert("\(error.status) " + Wording.refusal(error, nil, nil))
                }
            }
            lines.append("\(question) what is not to be seen: \(said.sorted())")
        }
        var attended: [RecordID] = []
        tell("meetings") { () throws(Refusal) in
            let lines = try session.meetings()
            attended = lines.map(\.id)
            return lines.map { plain("\($0)") }
        }
        for id in attended {
            tell("meeting \(id)") { () throws(Refusal) in
                [plain("\(try session.meeting(id))"), try session.findMeeting(id.short).text]
            }
        }
        let strange = play.meetingIDs.filter { !attended.contains($0) } + [ItemID(String(repeating: "ab", count: 16))!]
        for question in ["show", "find", "sign", "note"] {
            var said: Set<String> = []
            for id in strange {
                do throws(Refusal) {
                    switch question {
                    case "show": _ = try session.meeting(id)
                    case "find": _ = try session.findMeeting(id.short)
                    case "sign": _ = try session.foresee(.meeting(.sign(id)), about: id)
                    default: _ = try session.foresee(.meeting(.note(id, NoteWriting(body: [0x61]))), about: nil)
                    }
                } catch { said.insert("\(error.status) " + Wording.refusal(error, nil, nil)) }
            }
            lines.append("\(question) a meeting that is not theirs: \(said.sorted())")
        }
        for (part, question) in AboutMe.parts(of: session) {
            tell("about me, \(part)") { () throws(Refusal) in try question().map(plain) }
        }
        tell("hand-overs") { () throws(Refusal) in try session.handovers().map { plain("\($0)") } }
        for mentee in Stage.mentees {
            for moment in play.programme.moments {
                tell("glass \(mentee) \(moment.id)") { () throws(Refusal) in
                    let glass = try session.glass(mentee, moment.id, listed: 100)
                    let counts = glass.counts.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0)" }
                    let items = (glass.going + glass.could).map { plain("\($0)") }
                    return counts + glass.obstacles.map { "\($0)" } + items + glass.changes.map { plain("\($0)") }
                        + ["\(glass.isSealed)", glass.digest?.text ?? "-", "\(String(describing: glass.looked))"]
                }
                tell("stream of the glass") { () throws(Refusal) in
                    var said: [String] = []
                    try session.streamGlass(mentee, moment.id) { glass, items throws(Refusal) in
                        said.append("\(glass.moment.id) \(glass.counts.values.sorted()) \(glass.isSealed)")
                        try items { item in
                            said.append(plain("\(item)"))
                        }
                    }
                    return said
                }
                tell("glass items") { () throws(Refusal) in
                    try session.glassItems(mentee, moment.id, limit: 10_000).map { plain("\($0)") }
                }
                tell("preview") { () throws(Refusal) in
                    [String(decoding: try session.preview(mentee, moment.id).bytes, as: UTF8.self)]
                }
                tell("dossier") { () throws(Refusal) in
                    let sealed = try session.dossier(mentee, moment.id)
                    return [String(decoding: sealed.dossier.bytes, as: UTF8.self)]
                        + sealed.entries.map { plain("\(String(describing: $0))") }
                }
            }
        }
        tell("pairs") { () throws(Refusal) in try session.pairs().map { "\($0)" } }
        tell("pulse summary") { () throws(Refusal) in ["\(try session.pulseSummary())"] }
        for other in Stage.everybody.map(Optional.some) + [nil] {
            tell("agreement") { () throws(Refusal) in ["\(try session.agreement(with: other))"] }
            tell("calibration") { () throws(Refusal) in ["\(try session.calibration(with: other))"] }
            tell("pulses") { () throws(Refusal) in ["\(try session.pulses(with: other))"] }
        }
        for mentee in Stage.mentees {
            for moment in [nil] + play.programme.moments.map({ Optional($0.id) }) {
                tell("pictures of \(mentee) \(moment?.text ?? "-")") { () throws(Refusal) in
                    let pictures = try session.pictures(mentee, from: moment)
                    return PictureName.allCases.flatMap { Wording.sentences($0, pictures, play.programme) }
                }
            }
        }
        committees(play, session, tell)
        safeguards(play, session, tell)
        tell("dossiers") { () throws(Refusal) in try session.dossiers().map { "\($0)" } }
        tell("receipts") { () throws(Refusal) in
            // The head stands for all that was done: it is renamed as a whole.
            try session.receipts().map { "\($0.mentee) \($0.moment) \($0.digest) \($0.items) \($0.sealed)" }
        }
        return renamed(lines.map { sorted(sorted($0, after: "Set(["), after: "sealed: [") }.joined(separator: "\n"))
    }

    /// What there is of committees, and what is said of what is not to be seen.
    private static func committees(
        _ play: Play, _ session: Session, _ tell: (String, () throws(Refusal) -> [String]) -> Void
    ) {
        tell("cohorts") { () throws(Refusal) in try session.cohorts().map { plain("\($0)") } }
        tell("recusals") { () throws(Refusal) in try session.recusals().map { "\($0)" } }
        for moment in play.programme.moments {
            tell("minutes") { () throws(Refusal) in [plain("\(try session.minutes(moment.id))")] }
            for mentee in Stage.mentees {
                tell("decision \(mentee) \(moment.id)") { () throws(Refusal) in
                    [plain("\(try session.decision(mentee, moment.id))")]
                }
            }
        }
        var known: [RecordID] = []
        tell("appeals") { () throws(Refusal) in
            let appeals = try session.appeals()
            known = appeals.map(\.record)
            return appeals.map { "\($0)" }
        }
        for id in known { tell("bundle") { () throws(Refusal) in [plain("\(try session.bundle(id))")] } }
        let records = play.truth { ledger throws(Refusal) in
            try ledger.records(RecordQuestion([.appeal]), before: nil, limit: .max).map(\.id)
        }
        let others = records.filter { !known.contains($0) } + [ItemID(String(repeating: "ab", count: 16))!]
        tell("appeals that are not to be seen") { () throws(Refusal) in
            var said: Set<String> = []
            for id in others {
                for question in AppealQuestion.allCases {
                    do throws(Refusal) { try ask(question, of: id, session) } catch {
                        said.insert("\(error.status) \(error)")
                    }
                }
            }
            return said.sorted()
        }
    }

    /// Escalations, and what others have read; nothing of what is not to be seen.
    private static func safeguards(
        _ play: Play, _ session: Session, _ tell: (String, () throws(Refusal) -> [String]) -> Void
    ) {
        tell("access log") { () throws(Refusal) in try session.accessLog(limit: 10_000).lines.map { "\($0)" } }
        tell("access log of today") { () throws(Refusal) in
            try session.accessLog(since: play.hands.now.adding(seconds: -86_400), limit: 2).lines.map { "\($0)" }
        }
        tell("retention") { () throws(Refusal) in
            var lines: [String] = []
            try session.retention { line in
                lines.append("\(line)")
                return true
            }
            return lines
        }
        tell("keys") { () throws(Refusal) in ["\(try session.keys())"] }
        var known: [RecordID] = []
        tell("escalations") { () throws(Refusal) in
            let pages = try session.escalations()
            known = pages.map(\.id)
            return pages.map { "\($0)" }
        }
        for mentee in Stage.mentees {
            tell("who is told about \(mentee)") { () throws(Refusal) in
                ["\(try session.toldOfEscalations(about: mentee))"]
            }
        }
        let others = play.records([.escalation, .glassBreak]).map(\.id).filter { !known.contains($0) }
        tell("escalations that are not to be seen") { () throws(Refusal) in
            var said: Set<String> = []
            for id in others + [ItemID(String(repeating: "ab", count: 16))!] {
                for prefix in [id.text, id.short] {
                    do throws(Refusal) { said.insert("\(try session.escalation(prefix))") } catch {
                        said.insert("\(error.status) \(error)")
                    }
                }
                do throws(Refusal) { said.insert("\(try session.perform(.safeguard(.readEscalation(id))))") } catch {
                    said.insert("\(error.status) \(error)")
                }
            }
            return said.sorted()
        }
    }

    private enum AppealQuestion: CaseIterable { case show, find, bundle, assign, rule }

    private static func ask(_ question: AppealQuestion, of id: RecordID, _ session: Session) throws(Refusal) {
        switch question {
        case .show: _ = try session.appeal(id)
        case .find: _ = try session.findAppeal(id.short)
        case .bundle: _ = try session.bundle(id)
        case .assign: _ = try session.perform(.appeal(.assign(id, panel: [])))
        case .rule: _ = try session.perform(.appeal(.rule(id, .upheld, text: [0x61])))
        }
    }

    private enum Question: CaseIterable { case show, find, history, open, revision, acknowledge, foresee }

    private static func ask(_ question: Question, of id: ItemID, _ session: Session) throws(Refusal) {
        switch question {
        case .show: _ = try session.page(id)
        case .find: _ = try session.find(id.short)
        case .history: _ = try session.history(id)
        case .open: try session.opened(id)
        case .revision: _ = try session.revision(1, of: id)
        case .acknowledge: _ = try session.perform(.acknowledge(id))
        case .foresee: _ = try session.foresee(.share(id), about: id)
        }
    }

    /// Positions are handed back to page on, and never shown; sets have no order.
    private static func plain(_ text: String) -> String {
        var out = ""
        var rest = text[...]
        while let range = rest.firstRange(of: "Position(value: ") {
            out += rest[..<range.lowerBound]
            rest = rest[range.upperBound...].drop { $0 != ")" }
        }
        return out + rest
    }

    /// What has no order of its own is put into one.
    private static func sorted(_ text: String, after opening: String) -> String {
        var out = ""
        var rest = text[...]
        while let range = rest.firstRange(of: opening) {
            out += rest[..<range.upperBound]
            let inner = rest[range.upperBound...].prefix { $0 != "]" }
            out += inner.split(separator: ", ").sorted().joined(separator: ", ")
            rest = rest[inner.endIndex...]
        }
        return out + rest
    }

    /// Each run of 8 hexadecimal digits or more becomes a number, the same for the same run.
    private static func renamed(_ text: String) -> String {
        var names: [String: Int] = [:]
        var out = ""
        var run = ""
        func flush() {
            if run.utf8.count == 32 || run.utf8.count == 64 {
                let number = names[run] ?? names.count
                names[run] = number
                out += "#\(number)"
            } else {
                out += run
            }
            run = ""
        }
        for character in text {
            if character.isASCII, character.isHexDigit {
                run.append(character)
            } else {
                flush()
                out.append(character)
            }
        }
        flush()
        return out
    }
}
