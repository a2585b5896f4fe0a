import ArgumentParser
import Exchange
import Journal

struct CalibrateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calibrate",
        abstract: "How you and your mentor, or your mentee, see the mentoring, and would prefer it.",
        discussion: """
            Both rate the programme's statements from 1 (not at all) to 5 (entirely), as it is and as they would prefer \
            it; neither sees the other's before both have. Nobody but the two of you ever sees any of it.

            --with names the other person; with one mentorship it can be left out.
            """,
        subcommands: [Show.self, Give.self, Reopen.self])

    struct Show: ServedVerb {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "The statements, the ratings of both side by side, and how it went over time.")
        @Option(help: "The other person's id.") var with: String?
        @Option(help: "An earlier round, by its number.") var round: Int?

        func perform(in invocation: Invocation) throws {
            let page = try invocation.session().calibration(with: Named.counterpart(with))
            if invocation.globals.json { return invocation.out.json { json in page.write(to: &json) } }
            guard let shown = round.map({ number in page.rounds.first { $0.number == number } }) ?? page.rounds.first
            else {
                throw Complaint(Wording.noRound(round, of: page.rounds.count))
            }
            try PairText(page.pair, invocation).print(shown, of: page)
        }
    }

    struct Give: ServedVerb {
        static let configuration = CommandConfiguration(
            commandName: "give", abstract: "Rate the statements; you can change it until the other has as well.",
            discussion: """
                A rating is written as 3/5: as it is, and as you would prefer it. One a line or one for each --rating, in \
                the order of the statements, or with the statement's number before it, as in 2: 3/5.
                """)
        @Option(help: "The other person's id.") var with: String?
        @Option(help: "A rating such as 3/5 or 2: 3/5; repeat it for each statement.") var rating: [String] = []
        @Argument(help: "The ratings: a file, or - for standard input.") var file: String?

        func perform(in invocation: Invocation) throws {
            guard rating.isEmpty || file == nil else { throw UsageFault(Wording.ratingsTwice) }
            let text = rating.isEmpty ? try invocation.text(file) : nil
            let session = try invocation.session()
            let other = try session.counterpart(Named.counterpart(with))
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
        static let configuration = CommandConfiguration(
            commandName: "reopen", abstract: "Open a new round before it is due; the ratings before can still be read.")
        @Option(help: "The other person's id.") var with: String?

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let other = try session.counterpart(Named.counterpart(with))
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
