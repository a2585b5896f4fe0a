import Journal

/// Every path by which a viewer may come by an item, tried for every item; each item carries words that are its alone.
final class Matrix {
    private let play: Play
    /// Opened before anything happened, or as early as it could be, and never again.
    private var sessions: [String: Session] = [:]
    /// Which item a canary sings for, and in which revision; the words of two items may coincide by chance.
    fileprivate(set) var canaries: [Int: [(item: String, revision: Int)]] = [:]
    /// Which meeting's agenda has a word.
    fileprivate var agendas: [Int: Set<String>] = [:]
    /// Erased: nobody hears anything of them any more.
    fileprivate var silenced: Set<String> = []
    fileprivate(set) var cells = 0
    fileprivate(set) var forbidden = 0
    private(set) var breaches: [String] = []

    init(_ play: Play) { self.play = play }

    var now: Int64 { play.hands.now.seconds }

    /// Of words in records: who may hear them.
    var secrets: [Int: [Secret]] = [:]

    func note(_ what: String) { if breaches.count < 5 { breaches.append(what) } }

    /// Counts something that has to be so, and notes it when it is not.
    func count(_ holds: Bool, _ what: @autoclosure () -> String) {
        cells += 1
        if !holds { note(what()) }
    }

    /// Learns the words of every item there is, each revision's.
    private func listen() {
        for mentee in Stage.mentees {
            let records = play.truth { ledger throws(Refusal) in
                try ledger.records(RecordQuestion([.meeting], mentee: mentee), before: nil, limit: .max)
            }
            for record in records {
                guard case .meeting(let meeting) = record.content else { continue }
                for canary in Self.canaries(in: meeting.agenda?.text ?? "") {
                    agendas[canary, default: []].insert(record.id.text)
                }
            }
        }
        listenToRecords(play)
        for item in play.items {
            if item.isErased { silenced.insert(item.id.text) }
            let revisions = play.truth { ledger throws(Refusal) in
                var bodies: [(Int, String)] = []
                for number in 1...item.revision {
                    bodies.append((number, try ledger.body(of: item.id, revision: number) ?? ""))
                }
                return bodies
            }
            for (number, body) in revisions {
                let now = number == item.revision ? [item.heading, item.advice?.limits ?? ""] : []
                for canary in Self.canaries(in: ([body] + now).joined(separator: " ")) {
                    let known = canaries[canary, default: []]
                    if !known.contains(where: { $0.item == item.id.text && $0.revision == number }) {
                        canaries[canary, default: []].append((item.id.text, number))
                    }
                }
            }
        }
    }

    static func canaries(in text: String) -> Set<Int> {
        var found: Set<Int> = []
        var rest = text.utf8[...]
        let word = Array("canary".utf8)
        while let start = rest.firstIndex(of: word[0]) {
            rest = rest[start...]
            if rest.starts(with: word) {
                let digits = rest.dropFirst(word.count).prefix { (0x30...0x39).contains($0) }
                if let number = Int(String(decoding: digits, as: UTF8.self)) { found.insert(number) }
            }
            rest = rest.dropFirst()
        }
        return found
    }

    private func session(_ viewer: PersonID, _ role: PersonRole?) -> Session? {
        if role == nil { return play.sessions[viewer] }
        let key = viewer.text + " " + role!.rawValue
        if let session = sessions[key] { return session }
        sessions[key] = try? play.journal.session(for: .person(viewer, role: role))
        return sessions[key]
    }

    /// Looks at everything there is as one viewer, on every path.
    func look(as viewer: PersonID, _ role: PersonRole?, _ oracle: VisibilityOracle) {
        guard let session = session(viewer, role) else { return }
        listen()
        let look = Look(self, session, viewer, role, oracle)
        look.run(play)
    }

    /// One viewer's turn.
    struct Look {
        let matrix: Matrix
        let session: Session
        let viewer: PersonID
        let role: PersonRole?
        let oracle: VisibilityOracle
        let seen: Set<String>
        /// What a coordinator reads through broken glass: by its id, and on no other path.
        let through: Set<String>

        init(
            _ matrix: Matrix, _ session: Session, _ viewer: PersonID, _ role: PersonRole?, _ oracle: VisibilityOracle
        ) {
            (self.matrix, self.session, self.viewer, self.role, self.oracle) = (matrix, session, viewer, role, oracle)
            seen = Set(oracle.items.keys.filter { oracle.sees(viewer.text, as: role?.rawValue, $0) })
            let now = matrix.now
            through = Set(
                oracle.items.keys.filter { oracle.looksThroughGlass(viewer.text, as: role?.rawValue, $0, at: now) })
        }

        var who: String { "\(viewer) as \(role?.rawValue ?? "all")" }

        /// Whether a path gave out an item, and whether it should have.
        private func cell(_ path: String, _ item: String, given: Bool, due: Bool) {
            matrix.cells += 1
            if !due { matrix.forbidden += 1 }
            if given != due {
                matrix.note(
                    "\(who), \(path): \(item.prefix(8)) is \(given ? "given out" : "hidden"): \(String(describing: oracle.items[item])) \(oracle.mentorships)"
                )
            }
        }

        /// What a path told, looked through for words of items that are not the viewer's to see.
        ///
        /// - Parameter looking: what may be heard of through broken glass: the one item that was asked for.
        func told(_ path: String, _ text: String, looking: Set<String> = []) {
            for canary in Matrix.canaries(in: text) { hear(canary, path) }
            alarms(path, text)
            let seen = seen.union(looking)
            var heard: Set<String> = []
            for canary in Matrix.canaries(in: text) {
                let singers = matrix.canaries[canary, default: []].filter { oracle.items[$0.item] != nil }
                heard.formUnion(singers.map(\.item).filter { !seen.contains($0) || singers.count == 1 })
                if !singers.isEmpty, singers.allSatisfy({ !mayHear($0.item, $0.revision, looking) }) {
                    matrix.note(
                        "\(who), \(path): hears canary\(canary) of \(singers.map { $0.item.prefix(8) + " r\($0.revision)" })"
                    )
                }
            }
            for item in oracle.items.keys where !seen.contains(item) {
                matrix.cells += 1
                matrix.forbidden += 1
                if heard.contains(item), matrix.sings(alone: item, text) {
                    matrix.note("\(who), \(path): hears \(item.prefix(8))")
                }
            }
            // What is said between two people is heard on the path that is for it, and by these two.
            let own = oracle.pairs.agreements.keys.filter { [$0.mentee, $0.mentor].contains(viewer.text) }
            let audible = path == "agreement" ? oracle.pairs.heard(viewer.text, own) : []
            let magpies = Magpie.words(in: text)
            matrix.count(magpies.allSatisfy(audible.contains), "\(who), \(path): hears magpies \(magpies)")
            for meeting in oracle.meetings.keys where !oracle.attends(viewer.text, as: role?.rawValue, meeting) {
                matrix.cells += 1
                matrix.forbidden += 1
                let hears = Matrix.canaries(in: text).contains { canary in
                    matrix.agendas[canary] == [meeting] && matrix.canaries[canary] == nil
                }
                if hears || text.contains(meeting) {
                    matrix.note("\(who), \(path): is told of the meeting \(meeting.prefix(8))")
                }
            }
            for item in oracle.items.keys where !seen.contains(item) && text.contains(item) {
                // The glass has a line for an advice that is not released, and for one that was not in time.
                if path.contains("glass"), oracle.isUnreleased(item) { continue }
                matrix.note("\(who), \(path): is told the id \(item.prefix(8)): \(oracle.items[item]!)")
            }
        }

        /// Of what was sealed a committee hears the revision that was, and no other; and so does who looks through glass.
        private func mayHear(_ item: String, _ revision: Int, _ looking: Set<String>) -> Bool {
            guard !matrix.silenced.contains(item) else { return false }
            if looking.contains(item) { return revision == matrix.latest(item) }
            guard seen.contains(item) else { return false }
            let latest = matrix.latest(item) ?? revision
            guard !oracle.seesAsCommitteeAlone(viewer.text, as: role?.rawValue, item) else {
                return revision == latest
            }
            return oracle.mayHear(viewer.text, as: role?.rawValue, item, revision: revision, latest: latest)
        }

        func answer<T>(_ question: () throws(Refusal) -> T) -> Result<T, Refusal> {
            do throws(Refusal) { return .success(try question()) } catch { return .failure(error) }
        }

        func run(_ play: Play) {
            lists()
            items()
            for mentee in Stage.mentees {
                for moment in play.programme.moments { places(mentee, moment, play) }
            }
            meetings()
            handovers()
            committees(play)
            safeguards(play)
            news()
            pairs(play)
            aboutMe()
        }

        // MARK: paths that give out all that there is

        private func lists() {
            let lists: [(String, () throws(Refusal) -> [Entry])] = [
                ("list", { () throws(Refusal) in try session.entries(limit: 10_000) }),
                ("oldest", { () throws(Refusal) in try session.oldestEntries(limit: 10_000) }),
                (
                    "search",
                    { () throws(Refusal) in
                        try session.entries(Filter(words: [.init("canary", isPrefix: true)]), limit: 10_000)
                    }
                ),
            ]
            for (path, question) in lists {
                switch answer(question) {
                case .success(let entries):
                    let given = Set(entries.map(\.id.text))
                    for item in oracle.items.keys {
                        // What was erased is there, but none of its words are.
                        let isDue = seen.contains(item) && !(path == "search" && matrix.silenced.contains(item))
                        cell(path, item, given: given.contains(item), due: isDue)
                    }
                    told(path, "\(entries)")
                case .failure(let refusal): nothingIsDue(path, refusal)
                }
            }
        }

        /// Refused as a whole: only to somebody who is nobody now.
        private func nothingIsDue(_ path: String, _ refusal: Refusal) {
            let isNobody = oracle.roles(viewer.text, as: role?.rawValue).isEmpty
            if !isNobody { matrix.note("\(who), \(path): refused as a whole: \(refusal)") }
            for item in oracle.items.keys { cell(path, item, given: false, due: false) }
        }

        private func items() {
            let absent = ItemID(String(repeating: "ab", count: 16))!
            let paths: [(String, (ItemID) throws(Refusal) -> String)] = [
                ("show", { id throws(Refusal) in "\(try session.page(id))" }),
                ("id", { id throws(Refusal) in try session.find(id.text).text }),
                ("prefix", { id throws(Refusal) in try session.find(id.short).text }),
                ("history", { id throws(Refusal) in "\(try session.history(id))" }),
                ("earlier revisions", { id throws(Refusal) in try earlier(id) }),
            ]
            for (path, question) in paths {
                let toAbsent = answer { () throws(Refusal) in try question(absent) }
                for item in oracle.items.keys {
                    let isDue = seen.contains(item) || through.contains(item)
                    switch answer({ () throws(Refusal) in try question(ItemID(item)!) }) {
                    case .success(let text):
                        cell(path, item, given: true, due: isDue)
                        told(path, text, looking: through.intersection([item]))
                    case .failure(let refusal):
                        // An earlier revision is not for everybody who may read the item.
                        if path != "earlier revisions" { cell(path, item, given: false, due: isDue) }
                        guard !isDue, case .failure(let nothing) = toAbsent else { continue }
                        let (one, other) = (Wording.refusal(refusal, nil, nil), Wording.refusal(nothing, nil, nil))
                        matrix.cells += 1
                        if one != other || refusal.status != nothing.status {
                            matrix.note("\(who), \(path): \"\(one)\" of what is there, \"\(other)\" of what is not")
                        }
                    }
                }
            }
        }

        /// Those of the first four that are given out, the last refusal if none is.
        private func earlier(_ id: ItemID) throws(Refusal) -> String {
            var texts: [String] = []
            var refused: Refusal?
            for number in 1...4 {
                do throws(Refusal) { texts.append(try session.revision(number, of: id)) } catch { refused = error }
            }
            if texts.isEmpty, let refused { throw refused }
            return texts.joined(separator: "\n")
        }

        // MARK: places: a mentee and a moment

        private func places(_ mentee: PersonID, _ moment: Moment, _ play: Play) {
            let mayLook = oracle.looksIntoGlass(viewer.text, as: role?.rawValue, of: mentee.text)
            let inGlass = mayLook ? seenAsMenteeOrMentor(mentee) : []
            var streamed: Set<String> = []
            var text = ""
            let stream = answer { () throws(Refusal) in
                try session.streamGlass(mentee, moment.id) { glass, items throws(Refusal) in
                    text += "\(glass)"
                    try items { item in
                        streamed.insert(item.entry.id.text)
                        text += "\(item)"
                    }
                }
            }
            gate("stream of the glass", stream.map { "" }, isOpen: mayLook)
            told("stream of the glass", text)
            for (item, facts) in oracle.items where facts.mentee == mentee.text {
                cell(
                    "stream of the glass", item, given: streamed.contains(item),
                    due: inGlass.contains(item) || (mayLook && oracle.isToldOf(item, for: moment.id.text)))
            }
            let glass = answer { () throws(Refusal) in "\(try session.glass(mentee, moment.id, listed: 100))" }
            gate("glass", glass, isOpen: mayLook)
            let preview = answer { () throws(Refusal) in
                String(decoding: try session.preview(mentee, moment.id).bytes, as: UTF8.self)
            }
            if !mayLook { gate("preview", preview, isOpen: false) }
            if case .success(let text) = preview { told("preview", text) }

            let hasDossier = play.truth { ledger throws(Refusal) in try ledger.digest(of: mentee, for: moment.id) != nil
            }
            let mayRead = oracle.readsDossier(
                viewer.text, as: role?.rawValue, of: mentee.text, for: moment.id.text, hasDossier: hasDossier)
            var held: Set<String> = []
            let dossier = answer { () throws(Refusal) in
                let sealed = try session.dossier(mentee, moment.id)
                held = Set(sealed.dossier.blocks.compactMap { $0.item?.text })
                return String(decoding: sealed.dossier.bytes, as: UTF8.self) + "\(sealed.entries)"
            }
            gate("dossier", dossier, isOpen: mayRead)
            for (item, facts) in oracle.items where facts.mentee == mentee.text {
                let isSealed = oracle.sealed[item, default: []].contains(moment.id.text)
                cell("dossier", item, given: held.contains(item), due: mayRead && isSealed)
            }
        }

        private func seenAsMenteeOrMentor(_ mentee: PersonID) -> Set<String> {
            let part = viewer == mentee ? "mentee" : "mentor"
            return Set(
                oracle.items.filter { $0.value.mentee == mentee.text && oracle.sees(viewer.text, as: part, $0.key) }
                    .keys)
        }

        func gate(_ path: String, _ answer: Result<String, Refusal>, isOpen: Bool) {
            matrix.cells += 1
            if !isOpen { matrix.forbidden += 1 }
            switch answer {
            case .success(let text):
                if !isOpen { matrix.note("\(who), \(path): is let in") }
                told(path, text)
            case .failure(let refusal): if isOpen { matrix.note("\(who), \(path): is kept out: \(refusal)") }
            }
        }

        // MARK: meetings and what is inherited

        private func meetings() {
            let listed = answer { () throws(Refusal) in try session.meetings() }
            let absent = answer { () throws(Refusal) in
                try session.meeting(ItemID(String(repeating: "ab", count: 16))!)
            }
            for meeting in oracle.meetings.keys {
                let isDue = oracle.attends(viewer.text, as: role?.rawValue, meeting)
                let id = ItemID(meeting)!
                if case .success(let lines) = listed {
                    check("meetings", meeting, given: lines.contains { $0.id == id }, due: isDue)
                }
                switch answer({ () throws(Refusal) in try session.meeting(id) }) {
                case .success(let page):
                    check("meeting", meeting, given: true, due: isDue)
                    told("meeting", "\(page)")
                case .failure(let refusal):
                    check("meeting", meeting, given: false, due: isDue)
                    if !isDue, case .failure(let nothing) = absent, refusal != nothing {
                        matrix.note("\(who): \(refusal) of a meeting that is there, \(nothing) of none")
                    }
                }
                let acts: [MeetingAct] = [.sign(id), .hat(id, .assessment), .note(id, NoteWriting(body: [0x61]))]
                for act in acts where !isDue {
                    matrix.cells += 1
                    matrix.forbidden += 1
                    let done = answer { () throws(Refusal) in try session.foresee(.meeting(act), about: nil) }
                    guard case .failure(let refusal) = done else {
                        matrix.note("\(who) does \(act)")
                        continue
                    }
                    // Somebody suspended, or whose role was taken, is told that.
                    let isNobody = oracle.roles(viewer.text, as: role?.rawValue).isEmpty
                    if refusal != .noMeeting, !isNobody { matrix.note("\(who), \(act): \(refusal)") }
                }
            }
            told("meetings", "\(listed)")
        }

        func check(_ path: String, _ meeting: String, given: Bool, due: Bool) {
            matrix.cells += 1
            if !due { matrix.forbidden += 1 }
            if given != due {
                matrix.note("\(who), \(path): \(meeting.prefix(8)) is \(given ? "given out" : "hidden")")
            }
        }

        private func handovers() {
            let listed = answer { () throws(Refusal) in try session.handovers() }
            let isMentee = oracle.roles(viewer.text, as: role?.rawValue).contains("mentee")
            gate("hand-overs", listed.map { "\($0)" }, isOpen: isMentee)
            guard case .success(let pages) = listed else { return }
            let successors = Set(pages.compactMap(\.successor.id?.text))
            matrix.count(
                successors == oracle.successors(of: viewer.text) && pages.count == successors.count,
                "\(who), hand-overs: to \(successors), not \(oracle.successors(of: viewer.text))")
            for page in pages {
                let due = oracle.inheritable(page.successor.id!.text, of: viewer.text)
                let offered = Set(page.items.map(\.id.text))
                matrix.cells += 1
                if offered != due.subtracting(matrix.silenced) {
                    matrix.note("\(who): \(page.successor.name) could inherit \(offered), not \(due)")
                }
            }
        }

        // MARK: what people take out about themselves

        /// All of the own portfolio, and what they wrote elsewhere, that the oracle says they see; and nothing else.
        private func aboutMe() {
            for part in Extract.Part.allCases {
                let path = "about me, \(part)"
                switch answer({ () throws(Refusal) in try AboutMe.extracts(part, session) }) {
                case .success(let extracts):
                    let given = Set(extracts.map(\.page.entry.id.text))
                    matrix.count(given.count == extracts.count, "\(who), \(path): something is there twice")
                    for (item, facts) in oracle.items {
                        let isOwn = facts.mentee == viewer.text
                        let isPart = part == .portfolio ? isOwn : !isOwn && oracle.author(of: item) == viewer.text
                        cell(path, item, given: given.contains(item), due: seen.contains(item) && isPart)
                    }
                    told(path, "\(extracts)")
                case .failure(let refusal): nothingIsDue(path, refusal)
                }
            }
            for (part, question) in AboutMe.parts(of: session) where !["portfolio", "written"].contains(part) {
                guard case .success(let lines) = answer(question) else { continue }
                // What is between two people is theirs to take out; that advice is unreleased is shown by the glass.
                let path = part == "between" ? "agreement" : part == "unreleased" ? "glass" : "about me, \(part)"
                told(path, "\(lines)", looking: through)
            }
            guard case .success(let unreleased) = answer({ () throws(Refusal) in try session.withheldAdvices() }) else {
                return
            }
            let given = Set(unreleased.map(\.id.text))
            let isMentee = oracle.roles(viewer.text, as: role?.rawValue).contains("mentee")
            for (item, facts) in oracle.items where facts.mentee == viewer.text && isMentee {
                let isDue = oracle.isUnreleased(item) && oracle.inPlay.contains(item) && !matrix.silenced.contains(item)
                if isDue { cell("about me, unreleased", item, given: given.contains(item), due: true) }
            }
        }

        // MARK: what is told unasked

        private func news() {
            let news: [(String, () throws(Refusal) -> String)] = [
                ("today", { () throws(Refusal) in "\(try session.today())" }),
                ("people", { () throws(Refusal) in "\(try session.people())" }),
                ("mentorships", { () throws(Refusal) in "\(try session.mentorships())" }),
                ("unread", { () throws(Refusal) in "\(try session.entries(Filter(unread: viewer), limit: 10_000))" }),
                ("dossiers", { () throws(Refusal) in "\(try session.dossiers())" }),
                ("receipts", { () throws(Refusal) in "\(try session.receipts())" }),
                ("who speaks", { () throws(Refusal) in "\(try session.speaker())" }),
                ("programme", { () throws(Refusal) in "\(try session.programme())" }),
                ("keys", { () throws(Refusal) in "\(try session.keys())" }),
                ("process", { () throws(Refusal) in "\(try session.process())" }),
                ("retention", { () throws(Refusal) in try retention().joined() }),
            ]
            for (path, question) in news {
                if case .success(let text) = answer(question) { told(path, text) } else { told(path, "") }
            }
        }

        private func retention() throws(Refusal) -> [String] {
            var lines: [String] = []
            try session.retention { line in
                lines.append("\(line)")
                return true
            }
            return lines
        }
    }

    fileprivate func latest(_ item: String) -> Int? {
        canaries.values.lazy.flatMap(\.self).filter { $0.item == item }.map(\.revision).max()
    }

    /// Whether a text has a word that is this item's and no other's.
    fileprivate func sings(alone item: String, _ text: String) -> Bool {
        Self.canaries(in: text).contains { canaries[$0, default: []].allSatisfy { $0.item == item } }
    }
}
