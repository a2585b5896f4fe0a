import Cells
import Interface
import Journal

/// A terminal for tests: keys written as text go in, the screen comes out as text. Its clock stands still unless told.
public struct FakeTerminal {
    public var play: Play
    /// Milliseconds since it was made.
    public private(set) var time = 0

    /// - Parameter opening: opens a session for somebody else, for `switch-person`.
    public init(
        _ session: Session, width: Int = 80, height: Int = 24, marks: Marks = .unicode, welcome: [String] = [],
        manual: [ManualPage] = [], keymap: Keymap = .standard, idle: IdleLimit? = nil, checksSpelling: Bool = false,
        opening: ((PersonID?) throws(Refusal) -> Session)? = nil
    ) throws(Refusal) {
        let state = State(
            size: Size(width: width, height: height), speaker: try session.speaker(),
            programme: try session.programme(), marks: marks, welcome: welcome,
            manual: manual, canSwitch: opening != nil, keymap: keymap, checksSpelling: checksSpelling)
        play = Play(state, Stagehand(session, opening: opening), idle: idle)
        play.afterDrawing(at: 0)
    }

    /// Strikes keys, written as in the action table: `press("n", "Night shift", "<Enter>", "<paste:as it is>", "<C-s>")`.
    /// Between two arguments the screen is drawn, as it is when somebody pauses.
    public mutating func press(_ texts: String...) {
        for text in texts {
            for input in Self.inputs(text) { play.receive(input, at: time) }
            draw()
        }
    }

    /// One bracketed paste.
    public mutating func paste(_ text: String) {
        play.receive(.paste(text), at: time)
        draw()
    }

    /// Strikes one key.
    public mutating func strike(_ key: Key) {
        play.receive(.key(key), at: time)
        draw()
    }

    /// Types a line after the colon and accepts it.
    public mutating func command(_ line: String) {
        play.command(line, at: time)
        draw()
    }

    /// Opens a screen on top of the one that is seen.
    public mutating func go(to place: Place) {
        play.go(to: place, at: time)
        draw()
    }

    public mutating func resize(width: Int, height: Int) {
        play.receive(.resize(Size(width: width, height: height)), at: time)
        draw()
    }

    /// Hears that somebody has done something, and looks at the journal after the pause that follows.
    /// - Returns: whether the screen is any different now.
    @discardableResult
    public mutating func hear() -> Bool {
        let before = frame
        play.journalChanged(at: time, pause: 150)
        wait(milliseconds: Play.recheckAtMost)
        return frame != before
    }

    public mutating func hangUp() { play.receive(.hangUp, at: time) }

    /// Lets time pass, with every timer that goes off in it.
    public mutating func wait(milliseconds: Int) {
        let end = time + milliseconds
        while let due = play.deadline, due <= end {
            time = max(time, due)
            play.passTime(to: time)
            draw()
        }
        time = end
    }

    private mutating func draw() {
        _ = play.frame
        play.afterDrawing(at: time)
    }

    public var frame: Frame { play.frame }
    /// What is on the screen, without spaces at the ends of lines.
    public var screen: String { frame.text }
    /// One letter for each cell's style.
    public var styles: String { frame.styleText }
    public var lines: [String] { screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    /// The message line, or whatever else is on the last row.
    public var lastLine: String { lines.dropLast().last ?? "" }
    public var hasEnded: Bool { play.hasEnded }

    private static func inputs(_ text: String) -> [Input] {
        if text.hasPrefix("<paste:"), text.hasSuffix(">") { return [.paste(String(text.dropFirst(7).dropLast()))] }
        guard let sequence = KeySequence(text) else { preconditionFailure("no key is called \(text)") }
        return sequence.keys.map { $0 == .character("\n") ? .key(.enter) : .key($0) }
    }
}
