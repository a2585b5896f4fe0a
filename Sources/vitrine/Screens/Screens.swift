import Cells
import Glibc
import Interface
import Journal
import JournalSQLite
import Terminal
import Theming

/// Where the screens begin: a terminal or a script, a session, and the loop between them.
enum Screens {
    /// Opens the screens on the journal, for whoever is at the keyboard.
    /// - Parameter idle: how long the session waits for a key; for ever when nil.
    static func run(_ invocation: Invocation, _ settings: ScreenSettings, idle: IdleLimit? = nil) throws {
        if settings.size == nil { try checkTerminal(invocation.entrance) }
        try run(invocation.session(isRunning: true), in: invocation, settings, welcome: [], idle: idle)
    }

    static func checkTerminal(_ entrance: Entrance) throws(UsageFault) {
        guard isatty(STDIN_FILENO) != 1 || isatty(STDOUT_FILENO) != 1 else { return }
        switch entrance {
        case .local: throw UsageFault(Wording.needsTerminal)
        case .served: throw UsageFault(Wording.needsTerminalOverSSH)
        }
    }

    /// - Parameter welcome: a few lines on what to try, for a demonstration.
    static func run(
        _ session: Session, in invocation: Invocation, _ settings: ScreenSettings, welcome: [String],
        idle: IdleLimit? = nil
    ) throws {
        let script = try settings.script.map(Script.init(path:))
        // Only the main thread ever runs here; the compiler cannot know that of a command.
        nonisolated(unsafe) let (session, invocation) = (session, invocation)
        try MainActor.assumeIsolated {
            try show(session, in: invocation, settings, script: script, welcome: welcome, idle: idle)
        }
    }

    @MainActor
    private static func show(
        _ session: Session, in invocation: Invocation, _ settings: ScreenSettings, script: Script?, welcome: [String],
        idle: IdleLimit?
    ) throws {
        let canSwitch = try canSwitch(session)
        let stagehand = Stagehand(session, opening: canSwitch ? opening(invocation) : nil)
        // Over SSH there is no home, and so no file.
        let keys = KeySettings.read()
        for problem in keys.problems { Messages.say(Visible.line(problem.description)) }
        func play(
            _ size: Size, _ marks: Interface.Marks, isLinear: Bool, checksSpelling: Bool = false
        ) throws(Refusal) -> Play {
            let speaker = try session.speaker()
            let state = State(
                size: size, speaker: speaker, programme: try session.programme(), marks: marks, welcome: welcome,
                manual: Manual.pages, canSwitch: canSwitch, isLinear: isLinear, keymap: keys.keymap,
                checksSpelling: checksSpelling)
            return Play(state, stagehand, idle: idle, at: settings.size == nil ? Terminal.now : 0)
        }
        if let size = settings.size {
            var play = try play(size, Interface.Marks.unicode, isLinear: settings.isLinear)
            try script?.run(&play, from: 0)
            return
        }
        let terminal: Terminal
        var settings = settings
        let own = Settings.read()
        settings.complete(with: own)
        let languages = settings.spelling ?? .usual
        var words: OwnWords?
        if case .local = invocation.entrance { words = Settings.folder().map { OwnWords(path: $0 + "/words") } }
        var terminalOptions = try settings.terminal()
        // Over SSH there is no shell to return to.
        if case .served = invocation.entrance { terminalOptions.allowsSuspending = false }
        do { terminal = try Terminal.open(terminalOptions) } catch {
            throw Complaint(Visible.line(Wording.noScreens(error)))
        }
        // The terminal is given back before anything is said.
        defer { terminal.restore() }
        var loop = Loop(
            terminal: terminal, entrance: invocation.entrance, settings: settings,
            templates: TemplateFolder(invocation.entrance, own), spelling: SpellingDesk(languages, own: words),
            play: try play(
                terminal.size, terminal.canShowUnicode ? .unicode : .ascii, isLinear: settings.isLinear,
                checksSpelling: languages != .none),
            changes: try invocation.open().store.changes())
        if !keys.problems.isEmpty {
            loop.play.say(
                Notice(text: Wording.keysFaulty(keys.problems.count), tone: .warning), at: Terminal.now)
        }
        try loop.run(script)
        let isHeard = terminal.restore()
        try say(loop.play.state, isHeard: isHeard)
    }

    /// What is left to say once the terminal has been given back, and is said only if somebody takes it.
    private static func say(_ state: State, isHeard: Bool) throws {
        func end(_ sentence: String, status: Int32) -> any Error {
            isHeard ? Complaint(sentence, status: status) : Finished(status: status)
        }
        if state.hasLostText { throw end(Wording.textLost, status: 3) }
        switch state.ending {
        case .idled: if isHeard { Messages.say(Wording.idled(leavesDraft: state.leavesDraft)) }
        case .shutOut: throw end(Wording.shutOut(leavesDraft: state.leavesDraft), status: 1)
        case .left, .hungUp, nil: break
        }
    }

    /// In a rehearsal anybody may take the keyboard, and the host may on the own journal, which is logged as such.
    private static func canSwitch(_ session: Session) throws(Refusal) -> Bool {
        switch session.viewer {
        case .host, .hostAs: true
        case .person: try session.speaker().isRehearsal
        case .served: false
        }
    }

    private static func opening(_ invocation: Invocation) -> (PersonID?) throws(Refusal) -> Session {
        { person throws(Refusal) in
            var globals = invocation.globals
            globals.person = person?.text
            globals.role = nil
            do {
                let opened = try invocation.open()
                return try opened.journal(globals, isRunning: true).session(for: opened.localViewer(globals))
            } catch let refusal as Refusal {
                throw refusal
            } catch {
                throw .notYours(.person)
            }
        }
    }
}

/// The loop between a terminal and a play: wait, take in all that has come, draw once.
@MainActor
private struct Loop {
    let terminal: Terminal
    let entrance: Entrance
    var settings: ScreenSettings
    let templates: TemplateFolder
    let spelling: SpellingDesk
    var play: Play
    /// Hears what others do in the journal; without it that is noticed when the journal is looked at next.
    let changes: ChangeListener?

    mutating func run(_ script: Script?) throws {
        if let changes { terminal.watch(changes.descriptor) }
        defer { if let changes { terminal.unwatch(changes.descriptor) } }
        draw()
        if let script {
            try script.run(&play, from: Terminal.now)
            draw()
        }
        while !play.hasEnded {
            // What was put off until after drawing waits until nothing is typed.
            let deadline = play.hasMoreToDo ? Terminal.now : play.deadline
            let inputs = terminal.wait(until: deadline)
            for input in inputs where !play.hasEnded { play.receive(input, at: Terminal.now) }
            // Also when a while has passed: the file that is listened to may be another by now.
            let mayHear = inputs.isEmpty || terminal.readyDescriptors.contains { $0 == changes?.descriptor }
            if let changes, mayHear, changes.take() {
                // Hundreds of sessions hear it at once; they need not all look at once.
                play.journalChanged(at: Terminal.now, pause: Int.random(in: 100...200))
            }
            if terminal.readyDescriptors.contains(spelling.descriptor) {
                for (answer, screen) in spelling.take() { play.spelled(answer, to: screen, at: Terminal.now) }
            }
            play.passTime(to: Terminal.now)
            if inputs.isEmpty { play.afterDrawing(at: Terminal.now) }
            // Also after a hang-up: nothing is drawn on a line that is gone.
            guard !play.hasEnded else { return }
            draw()
            for request in play.takeSpelling() {
                spelling.ask(request)
                terminal.watch(spelling.descriptor)
            }
        }
    }

    /// Lets the viewer's own editor have the terminal, if there is one; then the screens come back.
    private mutating func edit(_ text: String, for screen: ScreenID) {
        let outcome: EditedOutside
        do throws(Complaint) {
            let editor = try OutsideEditor(entrance)
            let edited = try terminal.lend { () throws(Complaint) in try editor.edit(text) }
            outcome = edited.map { .text($0) } ?? .nothing(Wording.editorTookNothing)
        } catch {
            outcome = .nothing(error.message)
        }
        play.edited(outcome, to: screen, at: Terminal.now)
    }

    /// Other colours; those that are to stay are written into the settings, but for a served session, which has none.
    private mutating func take(_ name: String, _ use: ThemeUse) {
        do throws(Complaint) {
            terminal.use(try settings.theme(named: name))
            guard case .kept = use else { return }
            settings.theme = name
            if case .local = entrance { try Settings.set("theme", to: name) }
            play.say(Notice(text: Wording.themeKept(name, entrance), tone: .success), at: Terminal.now)
        } catch {
            play.say(Notice(text: error.message, tone: .error), at: Terminal.now)
        }
    }

    private mutating func draw() {
        for request in play.takeRequests() {
            switch request {
            case .redraw: terminal.forgetScreen()
            case .listThemes(let screen):
                play.themes(
                    ThemeFolders(explicit: settings.themes).names(), current: settings.theme ?? "terminal", to: screen,
                    at: Terminal.now)
            case .theme(let name, let use): take(name, use)
            case .listTemplates(let screen): play.templates(templates.shelf(), to: screen, at: Terminal.now)
            case .edit(let text, let screen): edit(text, for: screen)
            case .saveScreen(let path):
                switch entrance {
                case .local: play.say(Script.save(play.frame, to: path), at: Terminal.now)
                case .served:
                    play.say(
                        Notice(text: Wording.notOverSSH(":save-screen"), tone: .error), at: Terminal.now)
                }
            }
        }
        if play.takeOutOfDate() { terminal.draw(play.frame) }
    }
}

extension Wording {
    private static func kept(_ leavesDraft: Bool) -> String {
        leavesDraft
            ? worded(" What you were writing is kept as a draft.", nl: " Wat je schreef is bewaard als concept.") : ""
    }
    static func idled(leavesDraft: Bool) -> String {
        worded(
            "No key was touched for a long time, so the session has ended.",
            nl: "Er is lang geen toets aangeraakt, en daarom is de sessie geëindigd.") + kept(leavesDraft)
    }
    static func shutOut(leavesDraft: Bool) -> String {
        worded(
            "You no longer have access to this journal, so the session has ended.",
            nl: "Je hebt geen toegang meer tot dit journaal, en daarom is de sessie geëindigd.") + kept(leavesDraft)
    }
    static func themeKept(_ name: String, _ entrance: Entrance) -> String {
        switch entrance {
        case .local: worded("From now on the colours are \(name).", nl: "Vanaf nu zijn de kleuren \(name).")
        case .served: worded("Until you leave the colours are \(name).", nl: "Tot je weggaat zijn de kleuren \(name).")
        }
    }
    static var textLost: String {
        worded(
            "The last of what you were writing could not be saved: the journal could not be written.",
            nl: "Niet bewaard: het laatste dat je schreef, want naar het journaal kon niet geschreven worden.")
    }
}
