import Cells
import Journal

/// What is known of the words of a text that is being written.
struct Spelling: Sendable {
    /// Words that no dictionary knows.
    var wrong: Set<String> = []
    /// At how many places they stand.
    var count = 0
    /// How often the text had changed when somebody asked to be led to the next one; nil when nobody has.
    var askedAt: Int?
    /// The word that somebody was led to last.
    var shown: Misspelling?
}

/// A word that no dictionary knows, and where it stands.
struct Misspelling: Sendable, Equatable {
    let word: String
    let range: Range<TextPosition>
}

enum SpellingChoice: Hashable, Sendable {
    case replace(String)
    case leave, remember
}

/// Words that no dictionary knows are marked once typing has paused; a key never waits for that.
extension WriteScreen {
    static let spellingPause = 800

    /// After each change, and each movement: a word is finished when the cursor has left it.
    func watchSpelling(_ stage: inout Stage) {
        if stage.scene.checksSpelling { stage.start(.spelling, after: Self.spellingPause) }
    }

    func checkSpelling(_ stage: inout Stage) {
        guard stage.scene.checksSpelling else { return }
        stage.effect(
            .spelling(
                .check(editor.content, cursor: editor.cursor, names: Self.names(stage.scene)), for: stage.screen))
    }

    /// Names that the programme and its people have: no dictionary has those.
    private static func names(_ scene: Scene) -> Set<String> {
        let speaker = scene.speaker
        let texts =
            [speaker.person?.name ?? "", scene.programme.name] + speaker.mentees.map(\.name)
            + scene.programme.competencies.map(\.name) + scene.programme.moments.map(\.name)
        return texts.reduce(into: []) { names, text in
            for word in Prose.words(in: Array(text)[...]) { names.insert(String(Array(text)[word])) }
        }
    }

    /// Leads to the next word that no dictionary knows, as soon as that is known.
    mutating func lookAtSpelling(_ stage: inout Stage) {
        spelling.askedAt = editor.changeCount
        stage.effect(
            .spelling(.check(editor.content, cursor: nil, names: Self.names(stage.scene)), for: stage.screen))
    }

    mutating func receive(_ answer: SpellingAnswer, _ stage: inout Stage) {
        let isAsked = spelling.askedAt == editor.changeCount
        switch answer {
        case .checked(let wrong, let count):
            (spelling.wrong, spelling.count) = (wrong, count)
            guard isAsked, case .writing = mode else { return }
            goToUnknownWord(&stage)
        case .suggestions(let suggestions, let word, let canRemember):
            spelling.askedAt = nil
            guard isAsked, case .writing = mode, let shown = spelling.shown, shown.word == word else { return }
            offer(suggestions, for: shown, canRemember: canRemember)
        case .unavailable(let why):
            if spelling.askedAt != nil { stage.say(why, .warning) }
            spelling = Spelling()
        case .failed(let why): stage.say(why, .error)
        }
    }

    private mutating func goToUnknownWord(_ stage: inout Stage) {
        // Where somebody was led already, and has not moved since, the next one is meant.
        let isPassed = spelling.shown?.range.lowerBound == editor.cursor
        guard let range = editor.content.place(of: spelling.wrong, from: editor.cursor, isPassed: isPassed) else {
            spelling.askedAt = nil
            return stage.say(Wording.nothingToLookAt)
        }
        focus = .body
        editor.moveCursor(to: range.lowerBound)
        resize(&stage)
        let shown = Misspelling(word: editor.content.string(in: range), range: range)
        spelling.shown = shown
        stage.effect(.spelling(.suggest(shown.word), for: stage.screen))
    }

    private mutating func offer(_ suggestions: [String], for word: Misspelling, canRemember: Bool) {
        var rows = suggestions.filter { EditorText.cleaned($0) == $0 }.map {
            PickList.Row(value: SpellingChoice.replace($0), label: Visible.line($0))
        }
        rows.append(PickList.Row(value: .leave, label: Wording.leaveWord))
        if canRemember { rows.append(PickList.Row(value: .remember, label: Wording.rememberWord)) }
        let heading = Wording.unknownWord(word.word, line: word.range.lowerBound.paragraph + 1)
        mode = .spelling(PickList(heading, rows), word)
    }

    mutating func answer(
        _ action: ActionName, _ list: PickList<SpellingChoice>, _ word: Misspelling, rows: Int, _ stage: inout Stage
    ) {
        var list = list
        switch action {
        case .dismiss:
            mode = .writing
            return
        case .choose:
            mode = .writing
            if let choice = list.choice { take(choice, word, &stage) }
            return
        default: _ = list.perform(action, rows: rows)
        }
        mode = .spelling(list, word)
    }

    private mutating func take(_ choice: SpellingChoice, _ word: Misspelling, _ stage: inout Stage) {
        switch choice {
        case .replace(let text):
            let area = WriteLayout(self, stage.rect, stage.scene).body
            editor.replace(word.range, with: text, width: area.width, height: area.height)
            sayIfFull(&stage)
            noteChange(&stage)
        case .leave: stage.effect(.spelling(.accept(word.word), for: stage.screen))
        case .remember: stage.effect(.spelling(.remember(word.word), for: stage.screen))
        }
        spelling.wrong.remove(word.word)
        checkSpelling(&stage)
    }

    /// The list, with the word where it stands between its heading and what can be done.
    func draw(
        _ list: PickList<SpellingChoice>, _ word: Misspelling, on frame: inout Frame, in rect: Rect, _ scene: Scene
    ) {
        list.draw(on: &frame, in: rect, scene)
        let line = editor.content.characters(in: word.range.lowerBound.paragraph)
        let range = word.range.lowerBound.offset..<word.range.upperBound.offset
        guard range.upperBound <= line.count else { return }
        let width = rect.width - 4
        let start = max(0, range.lowerBound - width / 3)
        let shown = StyledLine([
            Span(
                (start > 0 ? scene.marks.ellipsis : "") + Visible.line(String(line[start..<range.lowerBound])), .quiet),
            Span(Visible.line(String(line[range])), .misspelt),
            Span(Visible.line(String(line[range.upperBound...].prefix(width))), .quiet),
        ])
        frame.put(shown, at: Point(column: rect.left + 3, row: rect.top + 1), width: width)
    }
}
