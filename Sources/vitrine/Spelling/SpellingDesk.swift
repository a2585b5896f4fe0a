import Glibc
import Interface
import Journal
import Synchronization

/// Where questions about spelling are answered: on a thread of its own, which begins with the first question and opens
/// library and dictionaries then. Nobody waits for it.
final class SpellingDesk: Sendable {
    /// Readable when there is an answer to take; -1 until the first question.
    var descriptor: Int32 { state.withLock { $0.answered.read } }

    private let wanted: [String]
    /// The language of sentences: which one is spoken is known to each thread for itself.
    private let spoken: Language
    /// Nil over SSH, where nothing is written.
    private let own: OwnWords?
    private let state = Mutex(State())

    private struct State: Sendable {
        var questions: [Play.SpellingRequest] = []
        var answers: [(answer: SpellingAnswer, screen: ScreenID)] = []
        var asked = Pipe.none
        var answered = Pipe.none
    }

    private struct Pipe: Sendable {
        var read: Int32
        var write: Int32
        static let none = Pipe(read: -1, write: -1)

        /// - Parameter waits: whether reading waits for something to come.
        init?(waits: Bool) {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { return nil }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            if !waits { _ = fcntl(ends[0], F_SETFL, O_NONBLOCK) }
            _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
            (read, write) = (ends[0], ends[1])
        }

        private init(read: Int32, write: Int32) { (self.read, self.write) = (read, write) }

        func knock() {
            var byte: UInt8 = 1
            _ = Glibc.write(write, &byte, 1)
        }
    }

    init(_ languages: SpellingLanguages, own: OwnWords?) {
        (wanted, spoken, self.own) = (languages.wanted, Language.spoken, own)
    }

    func ask(_ request: Play.SpellingRequest) {
        let isFirst = state.withLock { state in
            // Of an earlier text nobody wants to know any more.
            if case .check(_, _?, _) = request.question {
                state.questions.removeAll { earlier in
                    if case .check(_, _?, _) = earlier.question { earlier.screen == request.screen } else { false }
                }
            }
            state.questions.append(request)
            guard state.asked.read < 0 else { return false }
            guard let asked = Pipe(waits: true), let answered = Pipe(waits: false) else { return false }
            (state.asked, state.answered) = (asked, answered)
            return true
        }
        if isFirst { begin() }
        state.withLock { $0.asked }.knock()
    }

    func take() -> [(answer: SpellingAnswer, screen: ScreenID)] {
        var bytes = [UInt8](repeating: 0, count: 256)
        let pipe = state.withLock { $0.answered }
        while read(pipe.read, &bytes, bytes.count) == bytes.count {}
        return state.withLock { state in
            defer { state.answers = [] }
            return state.answers
        }
    }

    private func begin() {
        var thread = pthread_t()
        let desk = Unmanaged.passRetained(self).toOpaque()
        // Signals are for the thread that draws.
        var (all, before) = (sigset_t(), sigset_t())
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, &before)
        pthread_create(
            &thread, nil,
            { desk in
                let desk = Unmanaged<SpellingDesk>.fromOpaque(desk!).takeRetainedValue()
                Language.$spoken.withValue(desk.spoken) { desk.work() }
                return nil
            }, desk)
        pthread_sigmask(SIG_SETMASK, &before, nil)
        pthread_detach(thread)
    }

    private func work() {
        let asked = state.withLock { $0.asked }
        var checker: SpellChecker<Dictionaries>?
        var sentence: String?
        var byte: UInt8 = 0
        while read(asked.read, &byte, 1) != 0 {
            guard let request = state.withLock({ $0.questions.isEmpty ? nil : $0.questions.removeFirst() }) else {
                continue
            }
            if checker == nil, sentence == nil {
                switch open() {
                case .opened(let dictionaries):
                    checker = SpellChecker(dictionaries, own: own?.all() ?? [], canRemember: own != nil)
                case .unavailable(let why): sentence = why
                }
            }
            if let sentence { answer(.unavailable(sentence), request) }
            if case .remember(let word) = request.question, let failure = own?.add(word) {
                answer(.failed(failure), request)
            }
            if let said = checker?.answer(request.question) { answer(said, request) }
        }
    }

    private func answer(_ answer: SpellingAnswer, _ request: Play.SpellingRequest) {
        state.withLock { $0.answers.append((answer, request.screen)) }
        state.withLock { $0.answered }.knock()
    }

    private enum Opening {
        case opened(Dictionaries)
        case unavailable(String)
    }

    private func open() -> Opening {
        guard !wanted.isEmpty else { return .unavailable(Wording.spellingIsOff) }
        guard let library = HunspellLibrary() else { return .unavailable(Wording.noHunspell) }
        let folders = DictionaryFiles.folders()
        let files = wanted.flatMap { DictionaryFiles.find($0, in: folders) }
        let dictionaries = files.compactMap { Hunspell(library, $0) }
        guard !dictionaries.isEmpty else { return .unavailable(Wording.noDictionary(wanted)) }
        return .opened(Dictionaries(dictionaries))
    }
}

extension Wording {
    static var spellingIsOff: String {
        worded(
            "Spelling is switched off: the setting is `spelling`, as in spelling: en_GB, nl_NL.",
            nl: "Spelling staat uit: de instelling is `spelling`, zoals spelling: en_GB, nl_NL.")
    }
    static var noHunspell: String {
        worded(
            "Spelling needs the library Hunspell (on Debian: apt install libhunspell-1.7-0) and a dictionary, such as hunspell-en-gb.",
            nl:
                "Spelling heeft de bibliotheek Hunspell nodig (op Debian: apt install libhunspell-1.7-0) en een woordenboek, zoals hunspell-nl."
        )
    }
    static func noDictionary(_ wanted: [String]) -> String {
        let package = "hunspell-" + (wanted.first ?? "").lowercased().replacing("_", with: "-")
        return worded(
            "There is no dictionary for \(list(wanted)): install one (on Debian such as \(package)), or name its folder in DICPATH.",
            nl:
                "Er is geen woordenboek voor \(list(wanted)): installeer er een (op Debian zoals \(package)), of noem de map in DICPATH."
        )
    }
}
