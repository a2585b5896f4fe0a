import Cells
import Interface
import Journal
import JournalTesting
import Terminal

/// Somebody whose cat walks over the keyboard: bytes as a terminal sends them, through the decoder, to the screens.
struct KeyFuzzer {
    private let seed: UInt64
    /// So many keys, then another journal: what is typed piles up.
    private static let keysPerJournal = 20_000

    init(seed: UInt64) { self.seed = seed }

    func run(_ count: Int) {
        var keys = 0
        var frames = 0
        var journals: UInt64 = 0
        while keys < count {
            var table = Table(seed: seed &+ journals)
            while keys < count, table.keys < Self.keysPerJournal {
                let before = table.keys
                table.step()
                keys += table.keys - before
            }
            frames += table.frames
            journals += 1
        }
        Guard.end()
        print("figure: fuzzed keys: \(keys) in \(frames) frames from seed \(seed), 0 crashes, 0 hangs (10,000,000)")
    }
}

/// One journal, and the people who sit down at it one after another.
private struct Table {
    private let seed: UInt64
    private var luck: Luck
    private let journal: OpenJournal
    private var decoder = InputDecoder()
    private var play: Play
    private var time = 0
    private(set) var keys = 0
    private(set) var frames = 0

    init(seed: UInt64) {
        self.seed = seed
        luck = Luck(seed)
        do {
            journal = try Corpus.journal(&luck)
            play = try Self.sit(at: journal, &luck)
        } catch { Guard.fail("the journal of the fuzzers: \(error)") }
    }

    private static func sit(at journal: OpenJournal, _ luck: inout Luck) throws(Refusal) -> Play {
        let people = ["sofie", "sofie", "vos", "tim", "noor", "carla"]
        let person = Corpus.person(luck.pick(people))
        let session = try journal.session(for: .person(person, role: nil))
        let state = State(
            size: Size(width: 1 + luck.below(140), height: 1 + luck.below(50)), speaker: try session.speaker(),
            programme: try session.programme(), marks: luck.below(4) == 0 ? .ascii : .unicode, welcome: [],
            canSwitch: true)
        var play = Play(
            state,
            Stagehand(session) { id throws(Refusal) in
                try journal.session(for: id.map { .person($0, role: nil) } ?? .host)
            })
        play.afterDrawing(at: 0)
        return play
    }

    /// One burst of bytes, as it comes in one read, and what is drawn then.
    mutating func step() {
        Guard.begin("keys, seed \(seed), after key \(keys)")
        var inputs = decoder.feed(burst())
        switch luck.below(6) {
        case 0, 1, 2: inputs += decoder.expire()
        case 3: break
        default: decoder.quiet()
        }
        if luck.below(60) == 0 {
            inputs.append(.resize(Size(width: luck.below(160), height: luck.below(60))))
        }
        if luck.below(4000) == 0 { inputs.append(.hangUp) }
        for input in inputs where !play.hasEnded {
            play.receive(input, at: time)
            keys += 1
        }
        // A burst that comes to nothing is one key all the same.
        if inputs.isEmpty { keys += 1 }
        time += luck.below(8) == 0 ? luck.below(12_000) : luck.below(200)
        play.passTime(to: time)
        look()
        if luck.below(3) == 0 { play.afterDrawing(at: time) }
        _ = play.takeRequests()
        if play.hasEnded || luck.below(2000) == 0 {
            decoder = InputDecoder()
            do { play = try Self.sit(at: journal, &luck) } catch { Guard.fail("\(error)") }
        }
    }

    private mutating func look() {
        guard !play.hasEnded else { return }
        let frame = play.frame
        frames += 1
        if let cursor = frame.cursor, !frame.contains(cursor) {
            let bar = frame.text.prefix { $0 != "\n" }
            Guard.fail("the cursor \(cursor) is outside the screen \(frame.size), on \(bar)")
        }
        guard frames % 32 == 0 else { return }
        let faults = PlainOutput.faults(in: frame.text)
        if !faults.isEmpty { Guard.fail("on the screen: \(faults.prefix(3))") }
    }

    // MARK: - Bytes

    private static let sequences: [[UInt8]] = [
        "[A", "[B", "[C", "[D", "[H", "[F", "[5~", "[6~", "[3~", "[Z", "[1;5C", "[1;5D", "OA", "OP", "[15~", "[1;5H",
        "[201~", "[200~", "[M!!!", "[<0;1;1M", "]11;rgb:0000/0000/0000\u{7}", "]52;c;YQ==\u{1B}\\", "P1$r0m\u{1B}\\",
        "[?1;2c", "[24;80R", "[?2026;2$y", "[", "O", "]", "P", "[1;", "[[A", "\u{1B}", "\u{1B}[A", "x", "é",
    ].map { [0x1B] + Array($0.utf8) }

    private static let commands: [[UInt8]] = ActionName.allCases.map { Array((":" + $0.rawValue).utf8) }

    private mutating func burst() -> [UInt8] {
        switch luck.below(32) {
        case 0: return (0..<luck.below(30)).map { _ in luck.byte() }
        case 1, 2, 3: return luck.pick(Self.sequences)
        case 4: return paste()
        case 5: return luck.pick(HostileText.all).bytes.prefix(200) + []
        case 6, 7:
            return luck.pick(Self.commands)
                + (luck.below(3) == 0 ? Array(" \(luck.pick(["sofie", "mid-year", "x", ""]))".utf8) : [])
                + (luck.below(4) == 0 ? [] : [0x0D])
        case 8, 9: return [UInt8(luck.below(32))]
        case 10, 11, 12: return [luck.pick([0x0D, 0x0D, 0x09, 0x1B, 0x13])]
        case 13: return Array("I spoke too fast. ".utf8)
        case 14: return luck.pick(["é", "作", "e\u{301}", "👩‍⚕️", "\u{202E}", "نم", "नि"]).utf8 + []
        case 15: return Array(repeating: luck.pick(Array("jkGgdn ".utf8)), count: 1 + luck.below(40))
        default: return [UInt8(0x20 + luck.below(0x5F))]
        }
    }

    private mutating func paste() -> [UInt8] {
        let pieces = [
            "> ", "- ", "*", "_", "`", "[", "](", "#", "\n", "\t", "a", "😀", "e\u{301}", "\u{300}", "|", "1. ", "```\n",
            "\r\n", "    ",
            "\u{1B}[201~", "\\", "&", "<b>", "\u{200B}",
        ]
        let piece = luck.pick(pieces)
        // Now and then as much as a body holds, and more.
        let most = luck.below(200) == 0 ? 70_000 : 200
        var text: [UInt8] = []
        while text.count < most {
            text += (luck.below(3) == 0 ? luck.pick(pieces) : piece).utf8
            if luck.below(most / 4 + 2) == 0 { break }
        }
        return [0x1B] + Array("[200~".utf8) + text + [0x1B] + (luck.below(8) == 0 ? [] : Array("[201~".utf8))
    }
}
