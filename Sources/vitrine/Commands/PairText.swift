import Cells
import Journal

/// What is between mentor and mentee as text: one below the other where a screen has it side by side.
struct PairText {
    private let pair: NamedPair
    private let out: StandardOutput
    private let times: Wording.Times

    init(_ pair: NamedPair, _ invocation: Invocation) throws {
        self.pair = pair
        out = invocation.out
        let session = try invocation.session()
        times = Wording.Times(zone: try session.programme().zone, now: try session.now())
    }

    private var other: String { Visible.line(pair.other.name) }

    private func head(_ title: String) {
        out.paragraph(title)
        out.paragraph(Wording.betweenYou(other))
        out.line()
    }

    /// `Yours` or the other's name.
    private func whose(_ side: Side) -> String { side == pair.side ? Wording.yours : other }

    // MARK: - Agreement

    func print(_ round: AgreementRound, of page: AgreementPage) {
        head(Wording.agreementTitle(other, round: round.number, opened: times.day(round.opened)))
        out.paragraph(Wording.step(round, pair, times))
        if round.agreed != nil, round.isPresent { out.paragraph(Wording.reopens(page.reopens, times)) }
        if round.comparison == nil, round.isPresent { out.paragraph(Wording.blind(other)) }
        if let text = round.proposals.last {
            out.line()
            out.paragraph(Wording.proposal(round.proposals.count, by: by(text.by), times.full(text.at)))
            for side in Side.allCases {
                if let at = round.signatures[side] { out.paragraph(Wording.signed(by(side), times.full(at))) }
            }
            out.line()
            out.paragraph(Visible.text(text.text), indent: 2)
        }
        if let comparison = round.comparison {
            out.line()
            out.paragraph(Wording.gapsFirst)
            for answers in comparison {
                out.line()
                out.paragraph(
                    "\(answers.number). \(Visible.line(answers.prompt)) (\(Wording.word(answers.difference)))")
                for side in [pair.side, pair.side.other] { self.answer(answers[side], whose(side)) }
            }
        } else {
            for (index, prompt) in round.prompts.enumerated() {
                out.line()
                out.paragraph("\(index + 1). \(Visible.line(prompt))")
                if let own = round.own { answer(own[index], Wording.yours) }
            }
        }
        let earlier = page.rounds.filter { $0.number != round.number }
        guard !earlier.isEmpty else { return }
        out.line()
        out.paragraph(Wording.otherRounds(earlier.map(\.number)))
    }

    private func answer(_ text: String, _ whose: String) {
        out.paragraph(whose + ":", indent: 2)
        out.paragraph(text.allSatisfy(\.isWhitespace) ? Wording.nothingSaid : Visible.text(text), indent: 4)
    }

    private func by(_ side: Side) -> String { side == pair.side ? Wording.you : other }

    // MARK: - Calibration

    func print(_ round: CalibrationRound, of page: CalibrationPage) {
        head(Wording.calibrationTitle(other, round: round.number, opened: times.day(round.opened)))
        out.paragraph(Wording.step(round, pair, times))
        if round.given.both != nil, round.isPresent { out.paragraph(Wording.reopens(page.reopens, times)) }
        if round.comparison == nil, round.isPresent { out.paragraph(Wording.blind(other)) }
        out.line()
        if let comparison = round.comparison {
            out.paragraph(Wording.largestGapsFirst)
            for compared in comparison {
                out.line()
                out.paragraph(statement(compared.number, compared.statement))
                for side in [pair.side, pair.side.other] {
                    out.paragraph(Wording.rating(compared[side], whose(side)), indent: 2)
                }
            }
        } else {
            for (index, statement) in round.statements.enumerated() {
                out.paragraph(self.statement(index + 1, statement))
                if let own = round.own { out.paragraph(Wording.rating(own[index], Wording.yours), indent: 2) }
            }
        }
        trends(page.trends)
        let earlier = page.rounds.filter { $0.number != round.number }
        guard !earlier.isEmpty else { return }
        out.line()
        out.paragraph(Wording.otherRounds(earlier.map(\.number)))
    }

    private func statement(_ number: Int, _ statement: CalibrationStatement) -> String {
        "\(number). \(Visible.line(statement.text)) (\(Wording.word(statement.dimension)))"
    }

    /// A line for each dimension and side: the means of every round, as it is and as it would be preferred.
    private func trends(_ trends: [Trend]) {
        guard trends.contains(where: { $0.points.count > 1 }) else { return }
        out.line()
        out.paragraph(Wording.overTime)
        var rows: [[String]] = []
        for trend in trends {
            for side in [pair.side, pair.side.other] {
                let means = trend.points.map {
                    "\(Wording.decimal($0[side].asItIs))/\(Wording.decimal($0[side].preferred))"
                }
                rows.append([Wording.word(trend.dimension), whose(side)] + means)
            }
        }
        out.table(rows)
    }

    // MARK: - Pulse

    func print(_ page: PulsePage) {
        head(Wording.pulseTitle(other))
        out.paragraph(Wording.pulsePrivacy(other))
        out.line()
        guard !page.own.isEmpty else { return out.paragraph(Wording.noPulseYet) }
        let heading = [""] + Dimension.allCases.map { Wording.word($0) } + [""]
        var rows = [heading]
        for pulse in page.own {
            rows.append([times.full(pulse.at)] + pulse.ratings.map(String.init) + [Wording.isShown(pulse.isShown)])
        }
        if let other = page.other {
            rows.append([times.full(other.at)] + other.ratings.map(String.init) + [self.other])
        }
        out.table(rows)
        if page.other == nil { out.paragraph(Wording.otherPulseHidden) }
    }
}
