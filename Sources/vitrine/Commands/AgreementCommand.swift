import ArgumentParser
import Exchange
import Journal

struct AgreementCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "agreement",
            abstract: worded(
                "What you and your mentor, or your mentee, expect of each other.",
                nl: "Wat jij en je mentor, of je mentee, van elkaar verwachten."),
            discussion: worded(
                """
                Both answer the programme's prompts, and neither sees what the other says before both have. Then one proposes \
                a text on which you agree, and both sign it. Nobody but the two of you ever sees any of it.

                --with names the other person; with one mentorship it can be left out.
                """,
                nl: """
                    Jullie beantwoorden beiden de vragen van het programma, en geen van beiden ziet wat de ander zegt voordat \
                    jullie dat allebei deden. Dan stelt een van jullie een tekst voor waarover jullie het eens zijn, en jullie \
                    ondertekenen die beiden. Niemand anders ziet er ooit iets van.

                    --with noemt de ander; bij één mentoraat kan dat weg.
                    """),
            subcommands: [Show.self, Answer.self, Propose.self, Sign.self, Reopen.self])
    }

    struct Show: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "show",
                abstract: worded(
                    "The present round and how it stands; a mentee reads former ones as well.",
                    nl: "De ronde van nu en hoe die ervoor staat; een mentee leest ook eerdere."))
        }
        @OptionGroup var counterpart: CounterpartOption
        @OptionGroup var round: RoundOption

        func perform(in invocation: Invocation) throws {
            let page = try invocation.session().agreement(with: counterpart.id())
            if invocation.globals.json { return invocation.out.json { json in page.write(to: &json) } }
            let shown = try round.chosen(among: page.rounds, by: \.number)
            try PairText(page.pair, invocation).print(shown, of: page)
        }
    }

    struct Answer: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "answer",
                abstract: worded(
                    "Answer the prompts; you can change it until the other has answered as well.",
                    nl: "Beantwoord de vragen; je kunt het aanpassen tot de ander ook geantwoord heeft."),
                discussion: worded(
                    """
                    In the text, each answer stands below a line `## 1`, `## 2` and so on, or below the prompt itself as a \
                    heading. Or give each with --answer, in the order of the prompts.
                    """,
                    nl: """
                        In de tekst staat elk antwoord onder een regel `## 1`, `## 2` enzovoort, of onder de vraag zelf als kop. \
                        Of geef elk antwoord met --answer, in de volgorde van de vragen.
                        """))
        }
        @OptionGroup var counterpart: CounterpartOption
        @Option(
            help: ArgumentHelp(
                worded(
                    "An answer; repeat it for each prompt, in order.",
                    nl: "Een antwoord; herhaal de optie voor elke vraag, op volgorde."))) var answer: [String] = []
        @Argument(
            help: ArgumentHelp(
                worded(
                    "The answers: a file, or - for standard input.",
                    nl: "De antwoorden: een bestand, of - voor standaardinvoer."))) var file: String?

        func perform(in invocation: Invocation) throws {
            guard answer.isEmpty || file == nil else { throw UsageFault(Wording.answersTwice) }
            let text = answer.isEmpty ? try invocation.text(file) : nil
            let session = try invocation.session()
            let other = try session.counterpart(counterpart.id())
            let answers = try text.map { try Self.answers(in: $0, to: session, with: other) } ?? answer
            let outcome = try session.perform(
                .pair(.answerAgreement(other, answers: answers.map { Array($0.utf8) })))
            guard outcome.changed else { return }
            invocation.warn(of: answers.flatMap { PatientTrace.find(in: $0) })
            try invocation.say(session.agreement(with: other), session)
        }

        private static func answers(in bytes: [UInt8], to session: Session, with other: PersonID) throws -> [String] {
            let text: String
            do { text = try StoredText.body(bytes) } catch { throw Refusal.text(.body, error) }
            let prompts = try session.agreement(with: other).rounds.first?.prompts ?? []
            do { return try AnswerSheet.answers(in: text, to: prompts) } catch { throw Refusal.pair(error) }
        }
    }

    struct Propose: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "propose",
                abstract: worded(
                    "Propose the text on which you agree, once both have answered; what was signed before is void.",
                    nl:
                        "Stel de tekst voor waarover jullie het eens zijn, zodra jullie beiden geantwoord hebben; eerdere handtekeningen vervallen."
                ))
        }
        @OptionGroup var counterpart: CounterpartOption
        @Argument(
            help: ArgumentHelp(
                worded(
                    "The text in Markdown: a file, or - for standard input.",
                    nl: "De tekst in Markdown: een bestand, of - voor standaardinvoer."))) var file: String?

        func perform(in invocation: Invocation) throws {
            let text = try invocation.text(file)
            let session = try invocation.session()
            let other = try session.counterpart(counterpart.id())
            guard try session.perform(.pair(.proposeAgreement(other, text: text))).changed else { return }
            invocation.warn(of: PatientTrace.find(in: String(decoding: text, as: UTF8.self)))
            try invocation.say(session.agreement(with: other), session)
        }
    }

    struct Sign: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "sign",
                abstract: worded(
                    "Sign the present text; signed by both, it is agreed.",
                    nl: "Onderteken de tekst van nu; met beide handtekeningen is hij afgesproken."))
        }
        @OptionGroup var counterpart: CounterpartOption
        @Option(
            help: ArgumentHelp(
                worded(
                    "Only if this is still the present text, by its number.",
                    nl: "Alleen als dit nog de tekst van nu is, met zijn nummer."))) var proposal: Int?

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let other = try session.counterpart(counterpart.id())
            guard try session.perform(.pair(.signAgreement(other, proposal: proposal))).changed else { return }
            try invocation.say(session.agreement(with: other), session)
        }
    }

    struct Reopen: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "reopen",
                abstract: worded(
                    "Open a new round before it is due; what was agreed can still be read.",
                    nl: "Open een nieuwe ronde voordat het tijd is; wat afgesproken was blijft te lezen."))
        }
        @OptionGroup var counterpart: CounterpartOption

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let other = try session.counterpart(counterpart.id())
            invocation.printCreated(try session.perform(.pair(.reopenAgreement(other))))
        }
    }
}

extension Invocation {
    /// To somebody at a terminal: how it stands now.
    func say(_ page: AgreementPage, _ session: Session) throws {
        guard Messages.isTerminal, let round = page.rounds.first else { return }
        let times = Wording.Times(zone: try session.programme().zone, now: try session.now())
        Messages.say(Wording.step(round, page.pair, times))
    }
}

extension AgreementPage {
    func write(to json: inout JSONWriter) {
        json.object { json in
            pair.writeFields(to: &json)
            json.field("reopens", reopens.map { ISO8601.text($0) })
            json.arrayField("rounds") { json in
                for round in rounds { json.object { json in round.writeFields(to: &json, pair) } }
            }
        }
    }
}

extension NamedPair {
    func writeFields(to json: inout JSONWriter) {
        json.field("mentee", mentee.id?.text)
        json.field("mentor", mentor.id?.text)
        json.field("since", ISO8601.text(since))
        json.field("until", until.map { ISO8601.text($0) })
    }
}

extension AgreementRound {
    fileprivate func writeFields(to json: inout JSONWriter, _ pair: NamedPair) {
        json.field("round", number)
        json.field("id", id?.text)
        json.field("opened", ISO8601.text(opened))
        json.field("present", isPresent)
        json.field("prompts", prompts)
        json.objectField("answered") { json in
            for side in Side.allCases {
                json.field(side.rawValue, side == pair.side ? own != nil : otherHasAnswered)
            }
        }
        json.key("own")
        if let own {
            json.array { json in for answer in own { json.value(answer) } }
        } else {
            json.null()
        }
        json.key("answers")
        if let comparison {
            json.array { json in
                for answers in comparison {
                    json.object { json in
                        json.field("prompt", answers.number)
                        json.field("text", answers.prompt)
                        json.field("mentee", answers.mentee)
                        json.field("mentor", answers.mentor)
                        json.field("difference", answers.difference.word)
                    }
                }
            }
        } else {
            json.null()
        }
        json.arrayField("proposals") { json in
            for (index, proposal) in proposals.enumerated() {
                json.object { json in
                    json.field("number", index + 1)
                    json.field("by", proposal.by.rawValue)
                    json.field("at", ISO8601.text(proposal.at))
                    json.field("text", proposal.text)
                }
            }
        }
        json.objectField("signatures") { json in
            for side in Side.allCases { json.field(side.rawValue, signatures[side].map { ISO8601.text($0) }) }
        }
        json.field("agreed", agreed.map { ISO8601.text($0) })
        json.field("erased", erased.map { ISO8601.text($0) })
    }
}

extension ComparedAnswers.Difference {
    /// As JSON has it.
    fileprivate var word: String {
        switch self {
        case .differ: "differ"
        case .oneSided: "one-sided"
        case .same: "same"
        }
    }
}
