import Cells
import Journal
import JournalTesting
import Testing

@testable import Interface

@Suite("The action table")
struct ActionTests {
    @Test("Every action has one row, and every row its action")
    func oneRowEach() {
        #expect(Actions.all.map(\.name.rawValue).sorted() == ActionName.allCases.map(\.rawValue).sorted())
    }

    @Test("Every row says where, with which keys and in a sentence what", arguments: ActionName.allCases)
    func completeRows(_ name: ActionName) {
        let row = Actions.row(name)
        #expect(!row.contexts.isEmpty)
        #expect(!row.keys.isEmpty || row.argument != nil)
        #expect(row.help.hasSuffix("."))
        #expect(row.help.first?.isUppercase == true)
        #expect(row.hint.map { $0.count <= 16 && !$0.hasSuffix(".") } ?? true)
        #expect(name.rawValue.allSatisfy { $0.isLowercase || $0 == "-" })
    }

    @Test("No key that terminals and multiplexers keep for themselves", arguments: ActionName.allCases)
    func plainKeys(_ name: ActionName) {
        for sequence in Actions.row(name).keys {
            #expect(KeySequence(sequence.description) == sequence)
            for key in sequence.keys {
                switch key {
                case .function: Issue.record("\(name.rawValue) has a function key")
                case .control(let letter): #expect(!"hijm".contains(letter))
                default: break
                }
            }
        }
    }

    @Test("No two actions of a screen share a key, and none begins as another ends")
    func noClashes() throws {
        for (screen, contexts) in try Self.screens().map({ ($0.name, $0.terminal.play.state.contexts) }) {
            let rows = Actions.all.filter { !$0.contexts.isDisjoint(with: contexts) }
            let bound = rows.flatMap { row in row.keys.map { (row.name, $0) } }
            for (index, (name, keys)) in bound.enumerated() {
                for (other, otherKeys) in bound[(index + 1)...] where name != other {
                    let clash = keys.keys.starts(with: otherKeys.keys) || otherKeys.keys.starts(with: keys.keys)
                    #expect(!clash, "\(screen): \(name.rawValue) \(keys) and \(other.rawValue) \(otherKeys)")
                }
            }
        }
    }

    @Test("Every action does something, or says why not, wherever its keys are bound")
    func everyActionIsHandled() throws {
        for (name, terminal) in try Self.screens() {
            let contexts = terminal.play.state.contexts
            for row in Actions.all where !row.contexts.isDisjoint(with: contexts) {
                var state = terminal.play.state
                _ = state.perform(row.name)
                let isShrug =
                    state.notice?.text == Wording.notHere(row.name, state.scene) && !row.contexts.contains(.portfolio)
                #expect(!isShrug, "\(name) does nothing with \(row.name.rawValue)")
            }
        }
    }

    @Test("Keys are written and read in one way")
    func keyNames() {
        #expect(KeySequence("g<Enter><C-s>")?.keys == [.character("g"), .enter, .control("s")])
        #expect(KeySequence("<lt>")?.keys == [.character("<")])
        #expect(KeySequence("<nonsense>") == nil)
        #expect(KeySequence("<C-j>") == nil)
        #expect(KeySequence("") == nil)
        #expect(KeySequence("gg")?.label == "gg")
        #expect(KeySequence("<C-c>")?.label == "^C")
    }

    /// Every screen there is, opened.
    static func screens() throws -> [(name: String, terminal: FakeTerminal)] {
        let sample = try Sample()
        var out: [(String, FakeTerminal)] = []
        func add(_ name: String, as person: PersonID = Sample.sofie, _ place: Place? = nil) throws {
            var terminal = try sample.terminal(as: person)
            if let place { terminal.go(to: place) }
            out.append((name, terminal))
        }
        let entry = try sample.session(Sample.sofie).entries(limit: 1)[0]
        try add("today")
        try add("portfolio", .portfolio(nil, selecting: nil))
        try add("glass", .glass(nil, nil))
        try add("committee view", .committeeView(nil, nil))
        try add("people", .people)
        try add("write", .write(.reflection(.blank)))
        try add("confirm", .confirm(.acknowledge(entry.id), about: entry))
        try add("choose moment", .chooseMoment(nominating: nil))
        try add("decline", .decline(entry))
        try add("history", .history(entry))
        try add("search", .search("night"))
        try add("saved searches", .savedSearches(""))
        try add("programme", .programme)
        try add("help", .help([.rows, .everywhere]))
        try add("help over a text", .help([.writing]))
        try add("pictures", .pictures(nil, nil, .heatmap))
        try add("messages", .messages)
        try add("themes", .themes)
        try add("manual", .manual(""))
        try add("drafts", .drafts)
        try add("access", .access)
        try add("break glass", as: Sample.carla, .reason(.breakGlass(ItemID(String(repeating: "0", count: 32))!)))
        try add("escalations", .escalations)
        try add("process", as: Sample.carla, .process)
        try add("retention", .retention)
        try add("escalate", as: Sample.vos, .write(.escalation(about: Sample.sofie, .patient)))
        try add("agreement", .agreement(nil))
        try add("agreement of a mentor", as: Sample.vos, .agreement(Sample.tim))
        try add("calibration", .calibration(nil))
        try add("pulse", .pulse(nil))
        try add("pulse summary", as: Sample.carla, .pulseSummary)
        for (name, keys) in [("rating", ["C", "e"]), ("pulse that was given", ["u", "1234", "<Enter>"])] {
            var terminal = try sample.terminal(as: Sample.sofie)
            for keys in keys { terminal.press(keys) }
            out.append((name, terminal))
        }
        let sealed = try Sample(now: "2026-01-15T13:00")
        let name = NamedPerson(id: Sample.sofie, name: "Sofie de Wit")
        for (title, person, place) in [
            ("cohort", Sample.noor, Place.cohort(nil)),
            ("dossier", Sample.noor, .dossier(Sample.sofie, Sample.midYear)),
            ("decision", Sample.noor, .decision(Sample.sofie, Sample.midYear)),
            ("own decision", Sample.sofie, .decision(nil, Sample.midYear)),
            ("recuse", Sample.noor, .reason(.stepAside(name, Sample.midYear))), ("recusals", Sample.noor, .recusals),
            ("minutes", Sample.noor, .minutes(Sample.midYear)), ("appeals", Sample.carla, .appeals),
            ("deciding", Sample.noor, .write(.decision(Sample.sofie, Sample.midYear, DecisionForm()))),
            ("dissenting", Sample.noor, .write(.dissent(Sample.sofie, Sample.midYear))),
        ] {
            var terminal = try sealed.terminal(as: person)
            terminal.go(to: place)
            out.append((title, terminal))
        }
        for (name, key) in [("competencies", "<C-k>"), ("templates", "<C-t>"), ("leaving", "<Esc>")] {
            var terminal = try sample.terminal(as: Sample.sofie)
            terminal.go(to: .write(.reflection(.blank)))
            terminal.press("x", key)
            out.append((name, terminal))
        }
        let change = try Change()
        try change.happens()
        for (name, person, place) in [
            ("meetings", "sofie", Place.meetings), ("meeting", "sofie", .meeting(change.meeting)),
            ("plan a meeting", "bakker", .planMeeting("")), ("hand-over", "sofie", .handover(nil)),
        ] {
            var terminal = try change.terminal(person)
            terminal.go(to: place)
            out.append((name, terminal))
        }
        for (name, key) in [("since", "s"), ("about", "c"), ("hand over", "<Enter>")] {
            var terminal = try change.terminal("sofie")
            terminal.press("gh", key)
            out.append((name, terminal))
        }
        try add("no hand-over", .handover(nil))
        var line = try sample.terminal(as: Sample.sofie)
        line.press(":")
        out.append(("line", line))
        return out
    }
}
