/// English sentences of a ward's days from a small grammar, the same for the same seed.
struct Prose {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number from 0 up to, but not including, a bound (SplitMix64).
    mutating func draw(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(bound))
    }

    private mutating func pick(_ words: [String]) -> String { words[draw(words.count)] }

    mutating func title() -> String {
        switch draw(4) {
        case 0: "\(pick(Self.events)) \(pick(Self.places))"
        case 1: "What \(pick(Self.people)) taught me"
        case 2: "\(pick(Self.days)): \(pick(Self.events).lowercased())"
        default: "About \(pick(Self.themes))"
        }
    }

    /// Paragraphs of together at least so many words, and few more.
    mutating func body(words: Int) -> String {
        var paragraphs: [String] = []
        var count = 0
        while count < words {
            let paragraph = paragraph(sentences: 3 + draw(4))
            count += paragraph.utf8.count { $0 == UInt8(ascii: " ") } + 1
            paragraphs.append(paragraph)
        }
        // A word that few texts have, to search for.
        if draw(2_000) == 0 { paragraphs.append("The potassium was 6.4, and nobody had been told.") }
        return paragraphs.joined(separator: "\n\n")
    }

    mutating func paragraph(sentences: Int) -> String {
        (0..<sentences).map { _ in sentence() }.joined(separator: " ")
    }

    private mutating func sentence() -> String {
        switch draw(9) {
        case 0:
            "On \(pick(Self.days)) \(pick(Self.people)) \(pick(Self.asked)) \(pick(Self.themes)) \(pick(Self.places))."
        case 1: "I \(pick(Self.did)) \(pick(Self.adverbs)), and \(pick(Self.people)) \(pick(Self.reacted))."
        case 2: "What I had not seen is that \(pick(Self.insights))."
        case 3: "It took \(pick(Self.spans)) until I understood that \(pick(Self.insights))."
        case 4: "Next time I will \(pick(Self.plans)) before I \(pick(Self.does))."
        case 5:
            "\(pick(Self.events)) \(pick(Self.places)) was about \(pick(Self.themes)), and not about what I had prepared."
        case 6: "When \(pick(Self.people)) \(pick(Self.reacted)), I \(pick(Self.did)) instead of answering."
        case 7: "I noticed \(pick(Self.feelings)), which usually means that \(pick(Self.insights))."
        default: "My question for our next meeting: how do I \(pick(Self.plans)) without \(pick(Self.costs))?"
        }
    }

    private static let days = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "the last night", "the first day",
    ]
    private static let people = [
        "the charge nurse", "a family doctor", "the patient's daughter", "my supervisor", "the pharmacist",
        "a younger colleague", "the porter", "the surgeon on call", "the interpreter", "an old patient",
        "the physiotherapist", "the night nurse", "a student", "the dietitian",
    ]
    private static let asked = [
        "asked me about", "spoke with me about", "disagreed with me about", "wanted to hear more about",
        "had doubts about", "reminded me of", "wrote to me about", "stopped me because of",
    ]
    private static let themes = [
        "the handover", "the discharge letter", "the plan for the weekend", "limits of treatment",
        "a missed blood result",
        "the family meeting", "antibiotics that nobody stopped", "asking for help", "speaking more slowly",
        "the first ten minutes", "what a patient understands", "saying no", "silence in a conversation",
        "the order of the list", "my own tiredness", "checking twice", "a complaint", "the consultation",
    ]
    private static let places = [
        "on ward 4B", "in the emergency department", "during the night shift", "in the outpatient clinic",
        "at the bedside", "in the corridor", "after the round", "on the telephone", "in the family room",
        "before breakfast",
    ]
    private static let did = [
        "listened", "repeated the plan", "drew it on the back of a form", "apologised", "went back to the bed",
        "called the ward again", "let a student begin", "wrote down the times", "left the room too early",
        "asked a second question", "sat down", "waited",
    ]
    private static let adverbs = [
        "without hurry", "too quickly", "for the first time", "as we had agreed", "more calmly than I felt",
        "with the door closed", "in plain words", "in the wrong order",
    ]
    private static let reacted = [
        "laughed", "was relieved", "said nothing", "asked me to explain it again", "thanked me", "frowned",
        "told me about another case", "wrote it down", "shook her head", "came back an hour later",
    ]
    private static let insights = [
        "the sickest patient comes first", "people remember the first sentence", "a question can be an answer",
        "I explain when I am unsure", "nobody had been told", "the nurse had seen it an hour before",
        "a plan that is not repeated is not heard", "my list is not their list", "quiet is not consent",
        "the family had another word for it", "I need the numbers before the call",
        "two short visits help more than a long one", "the letter is read by somebody in a hurry",
    ]
    private static let spans = ["a week", "three conversations", "the whole night", "ten minutes", "one careful nurse"]
    private static let plans = [
        "summarise first", "ask what they know already", "name what I am unsure of", "call earlier",
        "let the other speak for a minute", "write the reason on top", "check the dose aloud", "agree on who does what",
        "say when I will be back",
    ]
    private static let does = [
        "leave the room", "pick up the telephone", "open the record", "start the round", "write the letter",
        "hand over the pager",
    ]
    private static let feelings = [
        "irritation in my own voice", "that I looked at the clock", "that I spoke to the screen", "a certain pride",
        "relief when it was over", "that my hands were cold", "how little I had slept",
    ]
    private static let events = [
        "A quiet round", "The late admission", "A second opinion", "The long call", "An early discharge",
        "The broken printer", "A good death", "The new rota", "A hard question", "The empty bed", "Morning report",
    ]
    private static let costs = [
        "losing time", "sounding unsure", "taking over", "hiding behind the protocol", "making it about me",
        "waking everybody",
    ]
}
