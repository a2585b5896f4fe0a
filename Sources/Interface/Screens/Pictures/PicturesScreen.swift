import Cells
import Journal

/// Pictures of one mentee's months: competencies, balance, entrustment; each can be said in words as well. Of a
/// dossier they are drawn from its own items alone.
public struct PicturesScreen: Screen {
    private let mentee: PersonID
    /// Whose dossier is counted; nil for the portfolio.
    private let moment: MomentID?
    private var picture: PictureName
    /// The last month that is seen; nil for the latest there is.
    private var last: Month?
    private var pictures: Pictures?
    private var isInWords = false
    private var scroller = Scroller()

    init(_ mentee: PersonID, _ moment: MomentID?, _ picture: PictureName) {
        (self.mentee, self.moment, self.picture) = (mentee, moment, picture)
    }

    var contexts: [Context] { [.pictures, .rows, .everywhere] }

    func title(_ scene: Scene) -> String {
        guard moment == nil else { return pictures?.mentee.name ?? "" }
        return Wording.portfolio(of: mentee, scene)
    }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .open: false
        case .nextPerson: hasOthers(scene)
        case .nextPeriod: last != nil
        default: true
        }
    }

    func status(_ scene: Scene) -> String? { scroller.position(height: height(Layout(scene.size).content)) }

    /// Everything in a dossier is assessment: there is no balance to see.
    private var all: [PictureName] { moment == nil ? PictureName.allCases : [.heatmap, .entrustment] }

    private func hasOthers(_ scene: Scene) -> Bool {
        moment == nil && scene.speaker.mentees.contains { $0.id != mentee }
    }

    // MARK: - Loading

    mutating func load(_ stage: inout Stage) {
        stage.load(.pictures(mentee, moment, span(stage.scene, stage.rect)))
    }

    mutating func refresh(_ stage: inout Stage) {
        let scene = stage.scene
        if moment == nil, mentee != scene.me, !scene.speaker.mentees.contains(where: { $0.id == mentee }) {
            return stage.close()
        }
        load(&stage)
    }

    private func latest(_ scene: Scene) -> Month {
        let cutoff = moment.flatMap { scene.programme.moment($0)?.cutoff }
        return Month(cutoff ?? scene.now, in: scene.programme.zone)
    }

    private func span(_ scene: Scene, _ rect: Rect) -> MonthSpan {
        MonthSpan(PictureDrawing.months(in: drawn(rect).width), through: last ?? latest(scene))
    }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .pictures(let pictures) = answer, case .pictures(_, _, let asked) = query,
            asked == span(stage.scene, stage.rect)
        else { return }
        if self.pictures == nil, case .dossier(let sealed) = pictures.source {
            stage.effect(.openedDossier(mentee, sealed.id))
        }
        self.pictures = pictures
        layOut(stage)
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        if case .load = effect { stage.close() }
    }

    mutating func resize(_ stage: inout Stage) {
        if pictures?.span.count != span(stage.scene, stage.rect).count { load(&stage) }
        layOut(stage)
    }

    // MARK: - Keys

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        switch action {
        case .nextPicture: turn(by: 1, stage)
        case .previousPicture: turn(by: -1, stage)
        case .pictures:
            if let named = PictureName(rawValue: argument), all.contains(named) { show(named, stage) }
        case .previousPeriod: move(by: -1, &stage)
        case .nextPeriod: move(by: 1, &stage)
        case .inWords:
            isInWords.toggle()
            layOut(stage, fromTop: true)
        case .nextPerson: person(by: 1, &stage)
        case .previousPerson: person(by: -1, &stage)
        case .open: break
        case .glass where argument.isEmpty && moment == nil: stage.go(to: .glass(mentee, nil))
        case .portfolio where argument.isEmpty && moment == nil: stage.go(to: .portfolio(mentee, selecting: nil))
        default: return scroller.perform(action, height: height(stage.rect))
        }
        return true
    }

    private mutating func turn(by step: Int, _ stage: Stage) {
        let index = all.firstIndex(of: picture) ?? 0
        show(all[(index + step + all.count) % all.count], stage)
    }

    private mutating func show(_ picture: PictureName, _ stage: Stage) {
        self.picture = picture
        layOut(stage, fromTop: true)
    }

    private mutating func move(by step: Int, _ stage: inout Stage) {
        let span = span(stage.scene, stage.rect)
        let latest = latest(stage.scene)
        guard step < 0 || span.last < latest else { return stage.say(Wording.latestMonths) }
        let next = span.moved(by: step).last
        last = next < latest ? next : nil
        load(&stage)
    }

    private mutating func person(by step: Int, _ stage: inout Stage) {
        let mentees = stage.scene.speaker.mentees.compactMap(\.id)
        guard hasOthers(stage.scene) else {
            return stage.say(moment == nil ? Wording.noOtherMentee : Wording.oneDossier, .warning)
        }
        let index = mentees.firstIndex(of: mentee).map { $0 + step } ?? (step > 0 ? 0 : -1)
        let next = mentees[(index + mentees.count) % mentees.count]
        stage.turn(into: .pictures(next, nil, picture))
    }

    // MARK: - Drawing

    /// Rows above the picture: which of them it is and which months, whose it was counted from, a space.
    private static let head = 3

    private func drawn(_ rect: Rect) -> Rect {
        let area = readingRect(rect, most: 140)
        return Rect(
            column: area.left, row: area.top + Self.head, width: area.width, height: max(1, area.height - Self.head))
    }

    private func height(_ rect: Rect) -> Int { drawn(rect).height }

    private mutating func layOut(_ stage: Stage, fromTop: Bool = false) {
        guard let pictures else { return }
        let scene = stage.scene
        let width = drawn(stage.rect).width
        var lines: [StyledLine]
        if isInWords || scene.isLinear {
            lines = Wording.sentences(picture, pictures, scene.programme).dropFirst().flatMap {
                Wrap.styled(scene.marks.plain($0), .plain, columns: min(width, 100))
            }
        } else {
            lines = PictureDrawing(pictures, scene.programme, scene.marks, width: width).lines(picture)
            if lines.isEmpty {
                lines = Wrap.styled(
                    scene.marks.plain(Wording.noPicture(picture, pictures, scene)), .quiet, columns: min(width, 100))
            }
        }
        scroller.show(lines, height: height(stage.rect), fromTop: fromTop)
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        guard let pictures else { return }
        let area = readingRect(rect, most: 140)
        var tabs = StyledLine()
        for name in all where !scene.isLinear || name == picture {
            let isShown = name == picture
            tabs.append(isShown ? scene.marks.caret + " " : "  ", Style(.strong))
            tabs.append(Wording.tab(name), Style(isShown ? .heading : .quiet))
            tabs.append("  ", .plain)
        }
        let months = scene.marks.plain(Wording.span(pictures.span))
        var counted = scene.marks.plain(Wording.counted(pictures))
        frame.put(tabs, at: Point(column: area.left, row: area.top), width: area.width)
        if tabs.columns + columns(of: months) <= area.width {
            frame.putRight(months, row: area.top, right: area.right, style: Style(.strong))
        } else {
            counted = "\(months). \(counted)"
        }
        frame.put(
            truncated(counted, to: area.width, ellipsis: scene.marks.ellipsis),
            at: Point(column: area.left, row: area.top + 1), style: Style(.quiet))
        scroller.draw(on: &frame, in: drawn(rect))
    }
}

/// The words of the pictures' screen.
extension Wording {
    static var latestMonths: String { worded("These are the latest months.", nl: "Dit zijn de laatste maanden.") }
    static var oneDossier: String {
        worded("These pictures are of one dossier.", nl: "Deze grafieken gaan over één dossier.")
    }

    /// A picture's name where several stand side by side.
    static func tab(_ picture: PictureName) -> String {
        switch picture {
        case .heatmap: worded("Competencies", nl: "Competenties")
        case .balance: worded("Balance", nl: "Balans")
        case .entrustment: worded("Entrustment", nl: "Toevertrouwen")
        }
    }

    /// Why there is no picture, and what to do next.
    static func noPicture(_ picture: PictureName, _ pictures: Pictures, _ scene: Scene) -> String {
        let earlier = scene.key(.previousPeriod)
        var text =
            nothing(picture)
            + worded(" \(earlier) shows the months before.", nl: " \(earlier) toont de maanden ervoor.")
        switch (picture, pictures.source) {
        case (.entrustment, .own), (.entrustment, .shared):
            text += worded(
                " Observations come from the programme's imports.",
                nl: " Observaties komen uit wat het programma inleest.")
        case (_, .own):
            text += worded(
                " \(scene.key(.newReflection)) in your portfolio writes a reflection.",
                nl: " Met \(scene.key(.newReflection)) in je portfolio schrijf je een reflectie.")
        case (_, .shared):
            text += worded(
                " \(Visible.line(pictures.mentee.name)) may have shared nothing with you yet.",
                nl: " Misschien heeft \(Visible.line(pictures.mentee.name)) nog niets met je gedeeld.")
        case (_, .dossier): break
        }
        return text
    }
}
