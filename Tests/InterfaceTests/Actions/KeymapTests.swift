import Cells
import Journal
import JournalTesting
import Testing

@testable import Interface

/// A person's own keys: which set they begin from, what they change, and what is never let through.
@Suite struct KeymapTests {
    private func change(_ context: Context, _ action: ActionName, _ keys: String..., line: Int = 1) -> KeyChange {
        KeyChange(context, action, keys.compactMap { KeySequence($0) }, line: line)
    }

    @Test(arguments: KeySet.allCases)
    func `in no set do two actions of a screen share a key, or begin alike`(_ set: KeySet) {
        let keymap = Keymap(set)
        for contexts in Context.together {
            let bound = Actions.all.flatMap { action in
                action.contexts.intersection(contexts).flatMap { context in
                    keymap.keys(of: action.name, in: context).map { (action.name, $0) }
                }
            }
            for (index, (name, keys)) in bound.enumerated() {
                for (other, otherKeys) in bound[(index + 1)...] where name != other {
                    let clash = keys.keys.starts(with: otherKeys.keys) || otherKeys.keys.starts(with: keys.keys)
                    #expect(!clash, "\(set) \(contexts): \(name.rawValue) \(keys) and \(other.rawValue) \(otherKeys)")
                }
            }
        }
    }

    @Test(arguments: KeySet.allCases)
    func `every set has a key for what must always be reachable, and no letters where letters are text`(_ set: KeySet) {
        for action in Actions.all {
            for context in action.contexts {
                let keys = set.keys(of: action, in: context)
                #expect(keys.isEmpty == action.keys.isEmpty, "\(set) \(action.name.rawValue) in \(context)")
                if context.takesText { #expect(keys.allSatisfy { !$0.beginsWithText }, "\(action.name.rawValue)") }
                for key in keys.flatMap(\.keys) {
                    if case .function = key { Issue.record("\(action.name.rawValue) has a function key") }
                }
                let (_, faults) = Keymap.with([KeyChange(context, action.name, [])], to: set)
                #expect(faults.isEmpty || faults.map(\.reason) == [.mustStay])
            }
        }
    }

    @Test func `every screen stands in contexts that are known to stand together`() throws {
        for (name, terminal) in try ActionTests.screens() {
            let contexts = Set(terminal.play.state.contexts)
            #expect(Context.together.contains { contexts.isSubset(of: $0) }, "\(name): \(contexts)")
        }
    }

    @Test func `other keys take the place of those that an action had, and none takes them away`() {
        let (keymap, faults) = Keymap.with(
            [change(.rows, .down, "z", "<C-x>d"), change(.everywhere, .drafts)], to: .vim)
        #expect(faults.isEmpty)
        #expect(keymap.find(KeySequence("z")!, in: [.rows, .everywhere]) == .action(.down))
        #expect(keymap.find(KeySequence("<C-x>")!, in: [.rows]) == .unfinished)
        #expect(keymap.find(KeySequence("<C-x>d")!, in: [.rows]) == .action(.down))
        #expect(keymap.find(KeySequence("j")!, in: [.rows, .everywhere]) == .nothing)
        #expect(keymap.find(KeySequence("d")!, in: [.rows, .everywhere]) == .nothing)
        #expect(keymap.label(of: .drafts) == ":drafts" && keymap.label(of: .down) == "z")
    }

    @Test func `two actions may change keys with one another`() {
        let (keymap, faults) = Keymap.with([change(.item, .share, "S"), change(.item, .withdraw, "s")], to: .vim)
        #expect(faults.isEmpty)
        #expect(keymap.find(KeySequence("s")!, in: [.item]) == .action(.withdraw))
    }

    @Test func `a key that is taken, or begins like one, is left out with who has it`() {
        let (keymap, faults) = Keymap.with(
            [
                change(.item, .share, "x", line: 3), change(.rows, .top, "g", line: 4),
                change(.everywhere, .theme, "Z", line: 5), change(.rows, .bottom, "Z", line: 9),
                change(.meeting, .takeNote, "N", line: 12),
            ], to: .vim)
        #expect(faults.map(\.change.line) == [3, 4, 5, 9, 12])
        #expect(
            faults.first?.reason
                == .taken(KeySequence("x")!, by: .decline, KeySequence("x")!, in: .item, line: nil))
        #expect(
            faults[3].reason == .taken(KeySequence("Z")!, by: .theme, KeySequence("Z")!, in: .everywhere, line: 5))
        #expect(keymap.find(KeySequence("s")!, in: [.item]) == .action(.share))
        #expect(keymap.find(KeySequence("gg")!, in: [.rows]) == .action(.top))
        #expect(keymap.find(KeySequence("G")!, in: [.rows]) == .action(.bottom))
    }

    @Test func `what gets its old keys back may be in the way of another change, which is then left out too`() {
        let (keymap, faults) = Keymap.with(
            [change(.item, .share, "x", line: 1), change(.item, .withdraw, "s", line: 2)], to: .vim)
        #expect(faults.map(\.change.line) == [1, 2])
        #expect(keymap.find(KeySequence("S")!, in: [.item]) == .action(.withdraw))
    }

    @Test(arguments: [
        (Context.everywhere, ActionName.quit), (.everywhere, .help), (.everywhere, .commandLine), (.writing, .done),
        (.writing, .writeMenu), (.choosing, .choose), (.choosing, .dismiss), (.field, .choose), (.field, .dismiss),
        (.line, .accept), (.line, .cancel), (.over, .back),
    ])
    func `the way out, help, the line after the colon and the ends of typing always have a key`(
        _ context: Context, _ action: ActionName
    ) {
        let (keymap, faults) = Keymap.with([change(context, action)], to: .emacs)
        #expect(faults.map(\.reason) == [.mustStay])
        #expect(!keymap.keys(of: action, in: context).isEmpty)
    }

    @Test func `letters stay text where text is typed`() {
        let (_, faults) = Keymap.with([change(.writing, .done, "Z"), change(.line, .cancel, "<Space>")], to: .vim)
        #expect(faults.map(\.reason) == [.isText(KeySequence("Z")!), .isText(KeySequence("<Space>")!)])
    }

    @Test func `hints, help and sentences name the keys that a person has`() throws {
        let sample = try Sample()
        let (keymap, _) = Keymap.with([change(.everywhere, .help, "<C-x>h")], to: .emacs)
        var terminal = try FakeTerminal(sample.session(Sample.sofie), width: 100, height: 40, keymap: keymap)
        #expect(terminal.lastLine.contains("^Xh keys") && !terminal.lastLine.contains("? keys"))
        terminal.press("%")
        #expect(terminal.lastLine.contains("^Xh shows the keys."))
        terminal.press("<C-x>h", "<C-s>", "leave vitrine", "<Enter>")
        #expect(terminal.screen.contains("^X^C  Q"))
        terminal.press("<C-g>", "/", "show every key", "<Enter>")
        #expect(terminal.screen.contains("^Xh "))
        terminal.press("<C-g>", "<C-g>", "n")
        #expect(terminal.lastLine.contains("^C^C done"))
        terminal.press("one", "<C-_>", "two", "<C-b>", "<C-k>", "<C-g>")
        #expect(terminal.screen.contains("Go on writing"))
        terminal.press("<C-g>", "<C-c><C-c>")
        terminal.press("<C-x><C-c>")
    }

    @Test func `a set of keys does all that the other does`() throws {
        let sample = try Sample()
        var terminal = try FakeTerminal(sample.session(Sample.sofie), width: 100, height: 30, keymap: Keymap(.emacs))
        terminal.press("n", "A thought on the ward", "<C-c><C-c>")
        #expect(terminal.lastLine.contains("Saved"))
        terminal.press("p", "<C-n>", "<C-n>", "<C-p>", "<C-e>", "<C-a>", "<C-v>", "<BS>")
        terminal.press("<C-s>", "thought", "<C-g>", "<C-c>t", "<C-g>", "<C-x><C-c>")
        #expect(terminal.hasEnded)
    }
}

extension FakeTerminal {
    fileprivate var lastLine: String { screen.split(separator: "\n").last.map(String.init) ?? "" }
}
