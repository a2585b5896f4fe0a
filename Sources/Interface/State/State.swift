import Cells
import Journal

/// All that the screens show: the scene, the stack of screens, the line after the colon, the message line.
///
/// It changes by messages only, and what it wants done it answers as effects. It knows no clock, file or terminal.
public struct State: Sendable {
    public internal(set) var scene: Scene
    /// From the first to the one that is seen; never empty.
    var stack: [Placed]
    var line: ColonLine?
    public internal(set) var notice: Notice? {
        didSet {
            guard let notice, notice != oldValue else { return }
            scene.messages.append(notice)
            if scene.messages.count > Self.messageLimit { scene.messages.removeFirst() }
        }
    }
    private static let messageLimit = 200
    /// Lines accepted after the colon, the last at the end.
    private var lines: [String] = []
    public private(set) var saved = SaveStatus.nothing
    /// Keys of a sequence that is not finished.
    private var begun: [Key] = []
    private var nextID = 1
    /// What is said of a change in plain lines, until the next key.
    var announced: Notice?
    /// The screen has come by the last key, and is still being read.
    var isArriving = false
    /// Adds one when the journal changes: screens that were read before then are read again when they are seen.
    var age = 0
    /// The screen is being read anew because something has changed: what it is refused then, nobody has asked for.
    var isRefreshing = false
    public internal(set) var ending: Ending?
    public var hasEnded: Bool { ending != nil }

    /// A screen on the stack.
    struct Placed: Sendable {
        let id: ScreenID
        var screen: (any Screen)?
        /// What the journal's age was when it was read.
        var age: Int
    }

    public init(
        size: Size, speaker: Speaker, programme: Programme, marks: Marks = .unicode, welcome: [String] = [],
        manual: [ManualPage] = [], canSwitch: Bool = false, isLinear: Bool = false, keymap: Keymap = .standard,
        checksSpelling: Bool = false
    ) {
        scene = Scene(terminal: size, speaker: speaker, programme: programme, marks: marks)
        scene.setLinear(isLinear)
        scene.welcome = welcome
        scene.manual = manual
        scene.canSwitch = canSwitch
        scene.keymap = keymap
        scene.checksSpelling = checksSpelling
        stack = [Placed(id: ScreenID(number: 0), screen: TodayScreen(), age: 0)]
    }

    /// What the first screen needs.
    public mutating func start() -> [Effect] {
        onStage(stack.count - 1) { screen, stage in screen.load(&stage) }
    }

    var top: (any Screen)? { stack[stack.count - 1].screen }
    var contexts: [Context] { line != nil ? [.line] : stack[stack.count - 1].screen?.contexts ?? [] }

    public mutating func update(_ message: Message) -> [Effect] {
        scene.isLinear ? updateLinear(message) : apply(message)
    }

    mutating func apply(_ message: Message) -> [Effect] {
        switch message {
        case .input(let input): return take(input)
        case .command(let text): return run(text)
        case .go(let place): return push(place)
        case .answered(let query, let answer, let id):
            return toScreen(id) { screen, stage in screen.receive(answer, to: query, &stage) }
        case .performed(_, let outcome, let id):
            if outcome.changed { age += 1 }
            // The screen may close on it, and the one below is then read anew.
            return toScreen(id) { screen, stage in screen.receive(message, &stage) } + freshen()
        case .themes(_, _, let id): return toScreen(id) { screen, stage in screen.receive(message, &stage) }
        case .templates(_, let id), .edited(_, let id):
            return toScreen(id) { screen, stage in screen.receive(message, &stage) }
        case .spelling(let answer, let id):
            // Without dictionaries nobody asks again while typing.
            if case .unavailable = answer { scene.checksSpelling = false }
            return toScreen(id) { screen, stage in screen.receive(message, &stage) }
        case .foreseen(_, _, let id): return toScreen(id) { screen, stage in screen.receive(message, &stage) }
        case .draftSaved(_, _, let id), .draftDiscarded(_, let id):
            // Drafts are listed on other screens.
            age += 1
            return toScreen(id) { screen, stage in screen.receive(message, &stage) } + freshen()
        case .savedSearch(_, let id):
            return toScreen(id) { screen, stage in screen.receive(message, &stage) }
        case .opened(let id):
            scene.opened.insert(id)
            return []
        case .refused(let refusal, let effect): return refuse(refusal, effect)
        case .timer(let timer, let id):
            return toScreen(id) { screen, stage in screen.timer(timer, &stage) }
        case .switched(let speaker, let programme): return switched(speaker, programme)
        case .now(let now):
            scene.now = max(scene.now, now)
            return []
        case .said(let notice):
            self.notice = notice
            return []
        case .recheck(let recheck): return take(recheck)
        case .refreshed:
            isRefreshing = false
            return []
        case .wasRead:
            age += 1
            return []
        case .idled: return end(.idled)
        }
    }

    // MARK: - Input

    private mutating func take(_ input: Input) -> [Effect] {
        switch input {
        case .resize(let size):
            scene.terminal = size
            var effects: [Effect] = []
            for index in stack.indices { effects += onStage(index) { screen, stage in screen.resize(&stage) } }
            return effects
        case .hangUp: return end(.hungUp)
        case .paste:
            notice = nil
            begun = []
            return typed(input)
        case .key(let key):
            notice = nil
            return strike(key)
        }
    }

    private mutating func strike(_ key: Key) -> [Effect] {
        let sequence = KeySequence(begun + [key])
        switch scene.keymap.find(sequence, in: contexts) {
        case .action(let action):
            begun = []
            return perform(action)
        case .unfinished:
            begun = sequence.keys
            return []
        case .nothing:
            let wasBegun = !begun.isEmpty
            begun = []
            if wasBegun {
                if key != .escape { notice = Notice(text: Wording.noKey(sequence.label, scene), tone: .warning) }
                return []
            }
            return typed(.key(key))
        }
    }

    private mutating func typed(_ input: Input) -> [Effect] {
        if line != nil {
            line?.type(input)
            return []
        }
        var isTaken = false
        let effects = onStage(stack.count - 1) { screen, stage in isTaken = screen.type(input, &stage) }
        if !isTaken {
            switch input {
            case .key(let key): notice = Notice(text: Wording.noKey(KeySequence([key]).label, scene), tone: .warning)
            case .paste: notice = Notice(text: Wording.pasteNotTaken, tone: .warning)
            case .resize, .hangUp: break
            }
        }
        return effects
    }

    /// The line after the colon, or of a script: an action's name and what follows it.
    mutating func run(_ text: String) -> [Effect] {
        let words = text.split(separator: " ", maxSplits: 1)
        guard let first = words.first else { return [] }
        let action = Actions.named(first)
        // A saved screen shows what is said on it.
        if action != .saveScreen { notice = nil }
        guard let action else {
            notice = Notice(text: Wording.noAction(String(first), scene), tone: .error)
            return []
        }
        return perform(action, words.count > 1 ? String(words[1]) : "")
    }

    // MARK: - Actions

    mutating func perform(_ action: ActionName, _ argument: String = "") -> [Effect] {
        if line != nil { return performOnLine(action) }
        var isDone = false
        let effects = onStage(stack.count - 1) { screen, stage in
            isDone = screen.perform(action, argument, &stage)
        }
        return isDone ? effects : effects + performEverywhere(action, argument)
    }

    private mutating func performEverywhere(_ action: ActionName, _ argument: String) -> [Effect] {
        switch action {
        case .quit: return end(.left)
        case .leave where stack.count == 1: return end(.left)
        case .back where stack.count == 1:
            notice = Notice(text: Wording.leaveWith(scene.key(.leave)))
            return []
        case .leave, .back: return pop()
        case .today: return goHome()
        case .portfolio: return push(.portfolio(person(argument), selecting: nil))
        case .glass: return push(.glass(nil, scene.programme.moments.first { $0.id.text == argument }?.id))
        case .committeeView: return push(.committeeView(nil, nil))
        case .pictures: return push(.pictures(nil, nil, PictureName(rawValue: argument) ?? .heatmap))
        case .advice: return push(.advice(person(argument)))
        case .search: return push(.search(argument))
        case .savedSearches: return push(.savedSearches(argument))
        case .programme: return push(.programme)
        case .dossiers: return push(.cohort(moment(argument)))
        case .decision:
            let sealed = scene.programme.moments.last { $0.cutoff <= scene.now }
            guard let moment = moment(argument) ?? (sealed ?? scene.moment)?.id else { return [] }
            return push(.decision(nil, moment))
        case .recusals: return push(.recusals)
        case .appeals: return push(.appeals)
        case .drafts: return push(.drafts)
        case .agreement: return push(.agreement(PersonID(argument)))
        case .calibration: return push(.calibration(PersonID(argument)))
        case .pulse: return push(scene.isInPair ? .pulse(PersonID(argument)) : .pulseSummary)
        case .pulseSummary: return push(.pulseSummary)
        case .meetings: return push(.meetings)
        case .planMeeting: return push(.planMeeting(argument))
        case .handOver: return push(.handover(PersonID(argument)))
        case .help, .writeHelp: return push(.help(contexts))
        case .messages: return push(.messages)
        case .linear: return switchLinear()
        case .accessLog: return push(.access)
        case .escalations: return push(.escalations)
        case .breakGlass: return breakGlass(argument)
        case .process: return push(.process)
        case .retention: return push(.retention)
        case .theme where !argument.isEmpty: return [.theme(argument, .kept)]
        case .theme: return push(.themes)
        case .manual: return push(.manual(argument))
        case .newReflection where scene.isMentee: return push(.write(.reflection(.blank)))
        case .newGoal where scene.isMentee: return push(.write(.goal))
        case .selfAssessment where scene.isMentee:
            let moment = scene.programme.open(at: scene.now).first { $0.id.text == argument }
            return push(moment.map { .write(.reflection(.selfAssessment($0.id))) } ?? .chooseMoment(nominating: nil))
        case .commandLine:
            line = ColonLine(history: lines)
            return []
        case .switchPerson: return switchPerson(argument)
        case .refresh:
            age += 1
            return [.redraw] + freshen()
        case .saveScreen:
            guard !argument.isEmpty else {
                notice = Notice(text: Wording.needsArgument(action), tone: .warning)
                return []
            }
            return [.saveScreen(argument)]
        default:
            notice = Notice(text: Wording.notHere(action, scene), tone: .warning)
            return []
        }
    }

    private mutating func performOnLine(_ action: ActionName) -> [Effect] {
        switch action {
        case .accept:
            let text = line?.text ?? ""
            line = nil
            if lines.last != text, !text.isEmpty { lines.append(text) }
            return run(text)
        case .complete:
            let scene = scene
            line?.complete { scene.arguments(for: $0) }
        case .cancel: line = nil
        default:
            // An emptied line is left by erasing once more, as in any pager.
            if action == .deleteBack, line?.text.isEmpty == true { line = nil }
            _ = line?.perform(action)
        }
        return []
    }

    private func moment(_ argument: String) -> MomentID? {
        scene.programme.moments.first { $0.id.text == argument }?.id
    }

    private func person(_ argument: String) -> PersonID? {
        scene.speaker.mentees.first { $0.id?.text == argument || $0.name == argument }?.id
    }

    private mutating func switchPerson(_ argument: String) -> [Effect] {
        guard scene.canSwitch else {
            notice = Notice(text: Wording.onlyInRehearsal, tone: .warning)
            return []
        }
        guard !argument.isEmpty else { return push(.people) }
        guard let person = PersonID(argument) else {
            notice = Notice(text: Wording.refusal(.badIdentifier(argument), scene.programme, scene.times), tone: .error)
            return []
        }
        return [.switchPerson(person)]
    }

    private mutating func switched(_ speaker: Speaker, _ programme: Programme) -> [Effect] {
        scene.speaker = speaker
        scene.programme = programme
        scene.now = speaker.now
        scene.opened = []
        saved = .nothing
        line = nil
        age += 1
        stack = []
        return push(.today)
    }

    private mutating func refuse(_ refusal: Refusal, _ effect: Effect) -> [Effect] {
        if isShutOut(refusal) { return end(.shutOut) }
        if case .load = effect, isRefreshing {
        } else {
            notice = Notice(text: Wording.onScreen(refusal, of: effect, scene), tone: .error)
        }
        switch effect {
        case .load(_, let id), .loadLater(_, let id), .perform(_, let id), .foresee(_, _, let id),
            .saveDraft(_, let id),
            .discardDraft(_, _, let id), .savedSearch(_, let id), .timer(_, _, let id):
            return toScreen(id) { screen, stage in screen.refused(refusal, effect, &stage) }
        case .opened, .openedDossier, .openedDecision, .openedAppeal, .looked, .switchPerson, .recheck, .refreshed,
            .redraw, .saveScreen, .listThemes, .listTemplates, .spelling, .edit,
            .theme, .quit:
            return []
        }
    }

    // MARK: - The stack

    private mutating func breakGlass(_ argument: String) -> [Effect] {
        guard scene.speaker.roles.contains(.coordinator) else {
            notice = Notice(text: Wording.refusal(.notYours(.breakGlass), nil, nil), tone: .warning)
            return []
        }
        guard let id = ItemID(argument.lowercased()) else {
            notice = Notice(text: Wording.needsWholeID, tone: .warning)
            return []
        }
        return push(.reason(.breakGlass(id)))
    }

    private mutating func push(_ place: Place) -> [Effect] {
        guard let screen = place.screen(scene) else {
            notice = Notice(text: Wording.noPlace(place, scene), tone: .warning)
            return []
        }
        if let index = stack.lastIndex(where: { $0.screen?.isAt(place, scene) == true }),
            !stack[index...].contains(where: { $0.screen?.isWriting == true })
        {
            stack.removeLast(stack.count - 1 - index)
            return freshen()
        }
        stack.append(Placed(id: ScreenID(number: nextID), screen: screen, age: age))
        nextID += 1
        return start()
    }

    private mutating func pop() -> [Effect] {
        guard stack.count > 1 else { return [] }
        stack.removeLast()
        return freshen(isUncovered: true)
    }

    private mutating func goHome() -> [Effect] {
        stack.removeLast(stack.count - 1)
        return freshen(isUncovered: true)
    }

    /// Reads the screen that is seen again, if the journal has changed since it was.
    mutating func freshen(isUncovered: Bool = false) -> [Effect] {
        let last = stack.count - 1
        guard stack[last].age != age || isUncovered && stack[last].screen?.readsAgain == true else { return [] }
        stack[last].age = age
        return start()
    }

    private mutating func toScreen(
        _ id: ScreenID, _ body: (inout any Screen, inout Stage) -> Void
    ) -> [Effect] {
        guard let index = stack.lastIndex(where: { $0.id == id }) else { return [] }
        return onStage(index, body)
    }

    /// Lets a screen update, then does what it asked of the stage.
    mutating func onStage(
        _ index: Int, _ body: (inout any Screen, inout Stage) -> Void
    ) -> [Effect] {
        guard var screen = stack[index].screen else { return [] }
        // Taken off the stack meanwhile, so that what it holds is changed in place and not copied.
        stack[index].screen = nil
        var stage = Stage(scene: scene, screen: stack[index].id, rect: Layout(scene.size).content)
        body(&screen, &stage)
        stack[index].screen = screen
        if let notice = stage.notice { self.notice = notice }
        if isRefreshing, stage.isClosing { notice = Notice(text: Wording.noLongerVisible, tone: .warning) }
        if let saved = stage.saved { self.saved = saved }
        var effects = stage.effects
        for move in stage.moves {
            switch move {
            case .push(let place): effects += push(place)
            case .replace(let place):
                let under = stack.count
                effects += push(place)
                if stack.count > under { stack.remove(at: under - 1) }
            case .pop: effects += pop()
            }
        }
        return effects
    }
}
