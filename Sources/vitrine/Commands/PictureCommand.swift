import ArgumentParser
import Cells
import Exchange
import Interface
import Journal

extension PictureName: ExpressibleByArgument {}

struct PictureCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "picture",
            abstract: worded(
                "A mentee's months as a picture in characters, or in words.",
                nl: "De maanden van een mentee als grafiek in tekens, of in woorden."),
            discussion: worded(
                """
                heatmap: items by competency and month. balance: developmental and assessment, month by month. \
                entrustment: observed levels against what is expected at the stage. A committee's pictures are of the \
                sealed dossier alone.
                """,
                nl: """
                    heatmap: items per competentie en maand. balance: ontwikkelingsgericht en beoordeling, maand voor maand. \
                    entrustment: waargenomen niveaus naast wat in de fase verwacht wordt. De grafieken van een commissie gaan alleen \
                    over het verzegelde dossier.
                    """))
    }
    @Argument(help: ArgumentHelp(worded("heatmap, balance or entrustment.", nl: "heatmap, balance of entrustment.")))
    var picture: PictureName
    @Option(
        help: ArgumentHelp(
            worded(
                "A mentee of yours, or one whose dossier you can read; else your own portfolio.",
                nl: "Een mentee van je, of een van wie je het dossier kunt lezen; anders je eigen portfolio.")))
    var mentee: String?
    @Option(
        help: ArgumentHelp(
            worded(
                "Counted of the dossier that was sealed for this moment.",
                nl: "Geteld over het dossier dat voor dit moment verzegeld is."))) var moment: String?
    @Option(
        help: ArgumentHelp(
            worded(
                "The first month: a year, a month or a day in it.",
                nl: "De eerste maand: een jaar, een maand of een dag erin."))) var from: String?
    @Option(
        help: ArgumentHelp(
            worded(
                "The last month; else this one, or the dossier's.",
                nl: "De laatste maand; anders deze, of die van het dossier."))) var until: String?
    @Flag(help: ArgumentHelp(worded("In sentences instead of a picture.", nl: "In zinnen in plaats van een grafiek.")))
    var words = false

    func perform(in invocation: Invocation) throws {
        let session = try invocation.session()
        let mentee = try Named.mentee(mentee)
        // A name that cannot be one gets the same answer as a dossier that is not there.
        let moment = try moment.map { text in
            guard let id = MomentID(text) else { throw Refusal.noDossier }
            return id
        }
        let pictures = try session.pictures(mentee, from: moment, over: try span(session, moment))
        // Nothing is shown whose reading could not be logged.
        if case .dossier(let sealed) = pictures.source, let mentee = pictures.mentee.id {
            try session.openedDossier(mentee, sealed.id)
        }
        if invocation.globals.json {
            invocation.out.json { json in pictures.write(picture, to: &json) }
        } else {
            try PictureText(session, invocation.out).print(picture, pictures, inWords: words)
        }
    }

    /// The months that the options name; nil when they name none.
    private func span(_ session: Session, _ moment: MomentID?) throws -> MonthSpan? {
        let programme = session.outset.programme
        guard from != nil || until != nil else { return nil }
        func months(_ text: String, _ option: String) throws -> (first: Month, last: Month) {
            guard let span = ISO8601.span(text, in: programme.zone) else {
                throw UsageFault(Wording.notATime(text, option))
            }
            // What a year, a month or a day ends with is not in it any more; a point in time is.
            let end = span.until > span.from ? span.until.adding(seconds: -1) : span.until
            return (Month(span.from, in: programme.zone), Month(end, in: programme.zone))
        }
        let cutoff = moment.flatMap { programme.moment($0)?.cutoff }
        let last =
            try until.map { try months($0, "--until").last } ?? Month(cutoff ?? session.outset.now, in: programme.zone)
        guard let from else { return MonthSpan(12, through: last) }
        let first = try months(from, "--from").first
        let count = first.distance(to: last) + 1
        guard count >= 1 else { throw UsageFault(Wording.endsBeforeItBegins) }
        guard count <= MonthSpan.most else { throw UsageFault(Wording.tooManyMonths(MonthSpan.most)) }
        return MonthSpan(count, through: last)
    }
}

/// A picture as text: as wide as the terminal, or plain and narrow for a file or a pipe.
private struct PictureText {
    private let out: StandardOutput
    private let programme: Programme
    private let isRehearsal: Bool

    private static let narrow = 79
    private static let widest = 120

    init(_ session: Session, _ out: StandardOutput) throws {
        self.out = out
        programme = session.outset.programme
        isRehearsal = session.outset.speaker.isRehearsal
    }

    func print(_ picture: PictureName, _ pictures: Pictures, inWords: Bool) {
        if isRehearsal { out.line(Wording.rehearsal) }
        if inWords {
            for sentence in Wording.sentences(picture, pictures, programme) { out.paragraph(sentence) }
            return
        }
        let marks = Marks.areUnicode ? Interface.Marks.unicode : .ascii
        let width = min(out.width ?? Self.narrow, Self.widest)
        out.paragraph(
            marks.plain(
                "\(Visible.line(pictures.mentee.name)). \(Wording.title(picture)), \(Wording.span(pictures.span)). "
                    + Wording.counted(pictures)))
        // Months that find no room side by side come below each other; the balance has a row for each.
        let most = picture == .balance ? pictures.span.count : PictureDrawing.months(in: width)
        for start in stride(from: 0, to: pictures.span.count, by: most) {
            let part = pictures.part(start..<min(start + most, pictures.span.count))
            let lines = PictureDrawing(part, programme, marks, width: width).lines(picture)
            out.line()
            if lines.isEmpty { out.line(marks.plain("\(Wording.span(part.span)): \(Wording.nothing(picture))")) }
            for line in lines { out.line(trimmed(line.text)) }
        }
    }

    private func trimmed(_ text: String) -> Substring {
        var text = text[...]
        while text.last == " " { text.removeLast() }
        return text
    }
}

extension Pictures {
    func write(_ picture: PictureName, to json: inout JSONWriter) {
        json.object { json in
            json.field("picture", picture.rawValue)
            json.field("mentee", mentee.id?.text)
            switch source {
            case .own, .shared: json.field("dossier", nil as String?)
            case .dossier(let moment): json.field("dossier", moment.id.text)
            }
            json.field("months", span.months.map { ISO8601.text($0) })
            switch picture {
            case .heatmap:
                json.arrayField("competencies") { json in
                    for row in heatMap.rows {
                        json.object { json in
                            switch row.subject {
                            case .competency(let id): json.field("competency", id.text)
                            case .none: json.field("competency", nil as String?)
                            }
                            json.numbers("counts", row.counts)
                        }
                    }
                }
            case .balance:
                json.numbers("developmental", balance.developmental)
                json.numbers("assessment", balance.assessment)
            case .entrustment:
                json.field("stage", entrustment.stage)
                json.arrayField("activities") { json in
                    for activity in entrustment.activities { activity.write(to: &json, span) }
                }
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func numbers(_ name: String, _ numbers: [Int]) {
        arrayField(name) { json in for number in numbers { json.value(number) } }
    }
}

extension Entrustment.Activity {
    fileprivate func write(to json: inout JSONWriter, _ span: MonthSpan) {
        json.object { json in
            json.field("epa", epa.text)
            json.field("expected", expected)
            for standing in Standing.allCases { json.field(standing.rawValue, count(standing)) }
            json.arrayField("observed") { json in
                for (month, observed) in zip(span.months, months) {
                    for one in observed {
                        json.object { json in
                            json.field("month", ISO8601.text(month))
                            json.field("level", one.level)
                            json.field("expected", one.expected)
                            json.field("standing", one.standing?.rawValue)
                            json.field("count", one.count)
                        }
                    }
                }
            }
        }
    }
}
