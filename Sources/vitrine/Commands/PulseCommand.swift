import ArgumentParser
import Exchange
import Journal

struct PulseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "pulse",
            abstract: worded(
                "How you feel about the mentoring, in four ratings.",
                nl: "Hoe de begeleiding voor je voelt, in vier scores."),
            discussion: worded(
                """
                From 1 (troubled) to 5 (well): relationship, dependence, trust, focus. Only you see your pulse. While both of \
                you show theirs, each sees the last one of the other. Whoever keeps the process sees no pulse, only means over \
                five pairs or more of a month that is over.

                --with names the other person; with one mentorship it can be left out.
                """,
                nl: """
                    Van 1 (moeizaam) tot 5 (goed): relatie, afhankelijkheid, vertrouwen, focus. Alleen jij ziet je peiling. Zolang \
                    jullie beiden tonen, ziet elk de laatste van de ander. Wie het proces beheert ziet geen peiling, alleen \
                    gemiddelden over vijf paren of meer van een maand die voorbij is.

                    --with noemt de ander; bij één mentoraat kan dat weg.
                    """),
            subcommands: [Give.self, Show.self, Hide.self, List.self, Summary.self])
    }

    struct Give: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "give",
                abstract: worded(
                    "Give a pulse; nobody else sees it unless both of you show theirs.",
                    nl: "Geef een peiling; niemand anders ziet die tenzij jullie beiden de eigen peiling tonen."))
        }
        @Argument(
            help: ArgumentHelp(
                worded(
                    "Four ratings from 1 to 5: relationship, dependence, trust, focus.",
                    nl: "Vier scores van 1 tot 5: relatie, afhankelijkheid, vertrouwen, focus."))) var ratings: [Int]
        @OptionGroup var counterpart: CounterpartOption
        @Flag(
            help: ArgumentHelp(
                worded(
                    "Show it to the other, who sees it only while showing theirs.",
                    nl: "Toon haar aan de ander, die haar alleen ziet zolang die de eigen peiling toont."))) var show =
            false

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let other = try session.counterpart(counterpart.id())
            invocation.printCreated(try session.perform(.pair(.pulse(other, ratings: ratings, showing: show))))
        }
    }

    struct Show: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "show",
                abstract: worded(
                    "Show your last pulse to the other, who sees it only while showing theirs.",
                    nl: "Toon je laatste peiling aan de ander, die haar alleen ziet zolang die de eigen peiling toont.")
            )
        }
        @OptionGroup var counterpart: CounterpartOption

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            try session.perform(.pair(.showPulse(session.counterpart(counterpart.id()), true)))
        }
    }

    struct Hide: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "hide",
                abstract: worded(
                    "Keep your last pulse to yourself again; the other's is hidden with it.",
                    nl: "Houd je laatste peiling weer voor jezelf; die van de ander verdwijnt mee."))
        }
        @OptionGroup var counterpart: CounterpartOption

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            try session.perform(.pair(.showPulse(session.counterpart(counterpart.id()), false)))
        }
    }

    struct List: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "list",
                abstract: worded(
                    "Your own pulses, newest first, and the other's last one while both show theirs.",
                    nl: "Je eigen peilingen, nieuwste eerst, en de laatste van de ander zolang jullie beiden tonen."))
        }
        @OptionGroup var counterpart: CounterpartOption

        func perform(in invocation: Invocation) throws {
            let page = try invocation.session().pulses(with: counterpart.id())
            if invocation.globals.json { return invocation.out.json { json in page.write(to: &json) } }
            try PairText(page.pair, invocation).print(page)
        }
    }

    struct Summary: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "summary",
                abstract: worded(
                    "For the coordinator: means of a month's pulses, of five pairs or more.",
                    nl: "Voor de coördinator: gemiddelden van de peilingen van een maand, van vijf paren of meer."))
        }

        func perform(in invocation: Invocation) throws {
            let summary = try invocation.session().pulseSummary()
            if invocation.globals.json { return invocation.out.json { json in summary.write(to: &json) } }
            invocation.out.paragraph(Wording.summaryRule)
            invocation.out.line()
            guard !summary.months.isEmpty else { return invocation.out.paragraph(Wording.noSummary) }
            invocation.out.table(
                [[""] + Dimension.allCases.map { Wording.word($0) }]
                    + summary.months.map { month in
                        [Wording.month(month)] + month.means.map { Wording.decimal($0 * 5) }
                    })
        }
    }
}

extension PulsePage {
    func write(to json: inout JSONWriter) {
        json.object { json in
            pair.writeFields(to: &json)
            json.arrayField("own") { json in for pulse in own { pulse.write(to: &json) } }
            json.key("other")
            if let other { other.write(to: &json) } else { json.null() }
        }
    }
}

extension GivenPulse {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("id", id.text)
            json.field("at", ISO8601.text(at))
            for (dimension, rating) in zip(Dimension.allCases, ratings) { json.field(dimension.rawValue, rating) }
            json.field("shown", isShown)
        }
    }
}

extension PulseSummary {
    func write(to json: inout JSONWriter) {
        json.array { json in
            for month in months {
                json.object { json in
                    let number = month.month < 10 ? "0\(month.month)" : "\(month.month)"
                    json.field("month", "\(month.year)-\(number)")
                    for (dimension, mean) in zip(Dimension.allCases, month.means) {
                        json.field(dimension.rawValue, tenths: mean * 5)
                    }
                }
            }
        }
    }
}
