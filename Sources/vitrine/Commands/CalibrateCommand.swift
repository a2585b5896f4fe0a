import ArgumentParser
import Exchange
import Journal

struct CalibrateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "calibrate",
            abstract: worded(
                "How you and your mentor, or your mentee, see the mentoring, and would prefer it.",
                nl: "Hoe jij en je mentor, of je mentee, de begeleiding zien en het liefst zouden hebben."),
            discussion: worded(
                """
                Both rate the programme's statements from 1 (not at all) to 5 (entirely), as it is and as they would prefer \
                it; neither sees the other's before both have. Nobody but the two of you ever sees any of it.

                --with names the other person; with one mentorship it can be left out.
                """,
                nl: """
                    Jullie scoren beiden de stellingen van het programma van 1 (helemaal niet) tot 5 (helemaal wel), zoals het is en \
                    zoals je het liefst zou hebben; geen van beiden ziet de scores van de ander voordat jullie dat allebei deden. \
                    Niemand anders ziet er ooit iets van.

                    --with noemt de ander; bij één mentoraat kan dat weg.
                    """),
            subcommands: [Show.self, Give.self, Reopen.self])
    }

    struct Show: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "show",
                abstract: worded(
                    "The statements, the ratings of both side by side, and how it went over time.",
                    nl: "De stellingen, de scores van jullie beiden naast elkaar, en het verloop in de tijd."))
        }
        @OptionGroup var counterpart: CounterpartOption
        @OptionGroup var round: RoundOption

        func perform(in invocation: Invocation) throws {
            let page = try invocation.session().calibration(with: counterpart.id())
            if invocation.globals.json { return invocation.out.json { json in page.write(to: &json) } }
            let shown = try round.chosen(among: page.rounds, by: \.number)
            try PairText(page.pair, invocation).print(shown, of: page)
        }
    }

    struct Give: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "give",
                abstract: worded(
                    "Rate the statements; you can change it until the other has as well.",
                    nl: "Scoor de stellingen; je kunt het aanpassen tot de ander het ook gedaan heeft."),
                discussion: worded(
                    """
                    A rating is written as 3/5: as it is, and as you would prefer it. One a line or one for each --rating, in \
                    the order of the statements, or with the statement's number before it, as in 2: 3/5.
                    """,
                    nl: """
                        Een score schrijf je als 3/5: zoals het is, en zoals je het liefst zou hebben. Een per regel of een per --rating, \
                        in de volgorde van de stellingen, of met het nummer van de stelling ervoor, zoals in 2: 3/5.
                        """))
        }
        @OptionGroup var counterpart: CounterpartOption
        @Option(
            help: ArgumentHelp(
                worded(
                    "A rating such as 3/5 or 2: 3/5; repeat it for each statement.",
                    nl: "Een score als 3/5 of 2: 3/5; herhaal de optie voor elke stelling."))) var rating: [String] = []
        @Argument(
            help: ArgumentHelp(
                worded(
                    "The ratings: a file, or - for standard input.",
                    nl: "De scores: een bestand, of - voor standaardinvoer."))) var file: String?

        func perform(in invocation: Invocation) throws {
            guard rating.isEmpty || file == nil else { throw UsageFault(Wording.ratingsTwice) }
            let text = rating.isEmpty ? try invocation.text(file) : nil
            let session = try invocation.session()
            let other = try session.counterpart(counterpart.id())
            let lines = try text.map(Self.lines) ?? rating
            let count = try session.calibration(with: other).rounds.first?.statements.count ?? 0
            let ratings: [Calibration.Rating]
            do { ratings = try RatingSheet.ratings(in: lines, of: count) } catch { throw Refusal.pair(error) }
            guard try session.perform(.pair(.calibrate(other, ratings: ratings))).changed, Messages.isTerminal else {
                return
            }
            let page = try session.calibration(with: other)
            let times = Wording.Times(zone: try session.programme().zone, now: try session.now())
            if let round = page.rounds.first { Messages.say(Wording.step(round, page.pair, times)) }
        }

        private static func lines(_ bytes: [UInt8]) throws -> [String] {
            do {
                return try StoredText.body(bytes).split(separator: "\n", omittingEmptySubsequences: false).map(
                    String.init)
            } catch { throw Refusal.text(.body, error) }
        }
    }

    struct Reopen: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "reopen",
                abstract: worded(
                    "Open a new round before it is due; the ratings before can still be read.",
                    nl: "Open een nieuwe ronde voordat het tijd is; de scores van eerder blijven te lezen."))
        }
        @OptionGroup var counterpart: CounterpartOption

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let other = try session.counterpart(counterpart.id())
            invocation.printCreated(try session.perform(.pair(.reopenCalibration(other))))
        }
    }
}

extension CalibrationPage {
    func write(to json: inout JSONWriter) {
        json.object { json in
            pair.writeFields(to: &json)
            json.field("reopens", reopens.map { ISO8601.text($0) })
            json.arrayField("rounds") { json in
                for round in rounds { json.object { json in round.writeFields(to: &json, pair) } }
            }
            json.arrayField("trends") { json in
                for trend in trends { json.object { json in trend.writeFields(to: &json) } }
            }
        }
    }
}

extension CalibrationRound {
    fileprivate func writeFields(to json: inout JSONWriter, _ pair: NamedPair) {
        json.field("round", number)
        json.field("id", id?.text)
        json.field("opened", ISO8601.text(opened))
        json.field("present", isPresent)
        json.arrayField("statements") { json in
            for statement in statements {
                json.object { json in
                    json.field("dimension", statement.dimension.rawValue)
                    json.field("text", statement.text)
                }
            }
        }
        json.objectField("given") { json in
            for side in Side.allCases { json.field(side.rawValue, side == pair.side ? own != nil : otherHasGiven) }
        }
        json.key("own")
        if let own {
            json.array { json in for rating in own { rating.write(to: &json) } }
        } else {
            json.null()
        }
        json.key("ratings")
        if let comparison {
            json.array { json in
                for compared in comparison {
                    json.object { json in
                        json.field("statement", compared.number)
                        json.field("dimension", compared.statement.dimension.rawValue)
                        json.field("text", compared.statement.text)
                        for side in Side.allCases {
                            json.key(side.rawValue)
                            compared[side].write(to: &json)
                        }
                        json.field("between", compared.between)
                        json.field("toPreferred", compared.toPreferred)
                    }
                }
            }
        } else {
            json.null()
        }
        json.field("erased", erased.map { ISO8601.text($0) })
    }
}

extension Calibration.Rating {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("asItIs", asItIs)
            json.field("preferred", preferred)
        }
    }
}

extension Trend {
    fileprivate func writeFields(to json: inout JSONWriter) {
        json.field("dimension", dimension.rawValue)
        json.arrayField("points") { json in
            for point in points {
                json.object { json in
                    json.field("round", point.round)
                    json.field("at", ISO8601.text(point.at))
                    for side in Side.allCases {
                        json.objectField(side.rawValue) { json in
                            json.field("asItIs", tenths: point[side].asItIs)
                            json.field("preferred", tenths: point[side].preferred)
                        }
                    }
                }
            }
        }
    }
}
