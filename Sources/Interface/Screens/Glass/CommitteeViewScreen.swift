import Cells
import Journal

/// The dossier's own bytes, as the committee gets them: what is sealed, or what would be if nobody did anything more.
public struct CommitteeViewScreen: Screen {
    private(set) var mentee: PersonID
    private(set) var moment: MomentID?
    private var text: PlainText?
    private var digest: Digest?
    private var top = 0

    init(_ mentee: PersonID, _ moment: MomentID?) {
        self.mentee = mentee
        self.moment = moment
    }

    var contexts: [Context] { [.moments, .rows, .everywhere] }
    func title(_ scene: Scene) -> String {
        [Wording.portfolio(of: mentee, scene), Wording.committeeView].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .committeeView, .open, .nextPerson, .search: false
        case .nextMoment: scene.programme.moments.count > 1
        default: true
        }
    }

    func status(_ scene: Scene) -> String? {
        guard let text, text.count > 0 else { return nil }
        return Wording.lineOf(top + 1, text.count)
    }

    mutating func load(_ stage: inout Stage) { stage.load(.preview(mentee, moment)) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .dossier(let dossier) = answer else { return }
        text = PlainText(dossier.bytes)
        digest = dossier.digest
        scroll(to: top, stage.rect)
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        text = PlainText([])
        digest = nil
        if refusal == .noPortfolio { stage.close() }
    }

    mutating func resize(_ stage: inout Stage) { scroll(to: top, stage.rect) }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        let page = max(1, stage.rect.height - 2)
        switch action {
        case .down: scroll(to: top + 1, stage.rect)
        case .up: scroll(to: top - 1, stage.rect)
        case .pageDown: scroll(to: top + page, stage.rect)
        case .pageUp: scroll(to: top - page, stage.rect)
        case .top: scroll(to: 0, stage.rect)
        case .bottom: scroll(to: .max, stage.rect)
        case .open, .committeeView: stage.say(Wording.asTheyGetIt)
        case .nextMoment, .previousMoment:
            let moments = stage.scene.programme.moments
            let current = moment ?? stage.scene.moment?.id
            guard moments.count > 1, let index = moments.firstIndex(where: { $0.id == current }) else {
                stage.say(Wording.noOtherMoment, .warning)
                return true
            }
            let step = action == .nextMoment ? 1 : moments.count - 1
            moment = moments[(index + step) % moments.count].id
            top = 0
            load(&stage)
        default: return false
        }
        return true
    }

    private mutating func scroll(to line: Int, _ rect: Rect) {
        guard let text else { return }
        top = max(0, min(line, text.lastTop(width: rect.width - 2, height: rect.height)))
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        guard let text else { return }
        var row = rect.top
        var index = top
        while row < rect.bottom, index < text.count {
            for line in text.rows(index, width: rect.width - 2) where row < rect.bottom {
                frame.put(Visible.line(line), at: Point(column: 1, row: row), width: rect.width - 2)
                row += 1
            }
            index += 1
        }
    }
}
