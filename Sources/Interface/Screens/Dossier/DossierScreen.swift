import Cells
import Journal

/// A sealed dossier as its committee reads it: what was sealed, the digest, the items, what they are evidence of.
/// Everything shown comes from the dossier and from nothing else.
public struct DossierScreen: Screen {
    private let mentee: PersonID
    private let moment: MomentID
    private(set) var dossier: SealedDossier?
    /// How far the decision about it has come; nil for whoever may not know.
    private(set) var decision: DecisionPage?
    /// Marked to be cited.
    private(set) var cited: Set<ItemID> = []
    private(set) var evidence: [Evidence] = []
    /// The item that is selected: a block after the header; the header is 0.
    private(set) var selected = 1
    private(set) var top = 0
    /// Opened by the viewer in this session.
    private(set) var opened: Set<Int> = []
    private(set) var focus = Focus.list
    private var scroller = Scroller()

    enum Focus: Sendable { case list, reader }

    init(_ mentee: PersonID, _ moment: MomentID) { (self.mentee, self.moment) = (mentee, moment) }

    var readsAgain: Bool { true }
    var contexts: [Context] { [.dossier, .committee, .moments, .panes, .rows, .everywhere] }

    func title(_ scene: Scene) -> String { dossier.map { $0.mentee.name } ?? "" }

    func aside(_ scene: Scene) -> [StyledLine] {
        guard let dossier else { return [] }
        let sealed = Wording.sealed(dossier.moment, scene)
        return [
            StyledLine([Span(sealed + "  ", .bar), Span(Visible.line(dossier.moment.name), .barQuiet)]),
            StyledLine([Span(sealed, .bar)]),
        ]
    }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .open: focus == .list
        case .committeeView: focus == .list
        case .decide: isMember && decision?.final == nil
        case .sign: isMember && decision?.final == nil && decision?.proposal != nil
        case .cite: isMember && decision?.final == nil
        case .showDecision: decision?.proposal != nil
        case .nextPane, .help: true
        default: false
        }
    }

    func status(_ scene: Scene) -> String? {
        guard dossier != nil else { return nil }
        return focus == .reader ? scroller.position(height: Layout(scene.size).content.height) : Wording.onlySealed
    }

    private var isMember: Bool { decision?.part == .member }

    mutating func load(_ stage: inout Stage) {
        stage.load(.dossier(mentee, moment))
    }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .sealedDossier(let dossier, let decision) = answer else { return }
        self.decision = decision
        if self.dossier == nil { stage.effect(.openedDossier(mentee, moment)) }
        self.dossier = dossier
        evidence = dossier.evidence(stage.scene.programme)
        select(selected, stage.rect)
        layOut(stage)
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        if case .load(.dossier, _) = effect {
            // It was on the screen: whoever steps aside has seen it for the last time.
            if dossier != nil { stage.say(Wording.noLongerVisible, .warning) }
            stage.close()
        }
    }

    mutating func resize(_ stage: inout Stage) {
        select(selected, stage.rect)
        layOut(stage)
    }

    var blocks: [DossierBlock] { dossier?.dossier.blocks ?? [] }
    func entry(_ block: Int) -> Entry? {
        guard let dossier, block > 0, dossier.entries.indices.contains(block - 1) else { return nil }
        return dossier.entries[block - 1]
    }

    func isOpened(_ block: Int, _ scene: Scene) -> Bool {
        guard let entry = entry(block), let dossier else { return opened.contains(block) }
        return opened.contains(block) || scene.opened.contains(entry.id) || !dossier.unopened.contains(entry.id)
    }

    // MARK: - Keys

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        if action == .pictures {
            stage.go(to: .pictures(mentee, moment, PictureName(rawValue: argument) ?? .entrustment))
            return true
        }
        let height = stage.rect.height
        switch action {
        case .decide, .sign, .dissent, .stepAside, .letSit:
            let citing = (dossier?.entries ?? []).compactMap { $0?.id }.filter(cited.contains)
            stage.decide(action, mentee, moment, decision, citing: citing)
            return true
        case .cite:
            cite(&stage)
            return true
        case .showDecision:
            if decision == nil {
                stage.say(Wording.onScreen(.noDecision, stage.scene), .warning)
            } else {
                stage.go(to: .decision(mentee, moment))
            }
            return true
        default: break
        }
        if focus == .reader {
            switch action {
            case .back, .previousPane: focus = .list
            case .nextPane: step(by: 1, &stage)
            case .open, .nextMoment, .previousMoment, .committeeView: break
            default: return scroller.perform(action, height: height)
            }
            return true
        }
        let rows = listRows(stage.rect)
        switch action {
        case .down: select(selected + 1, stage.rect)
        case .up: select(selected - 1, stage.rect)
        case .pageDown: select(selected + max(1, rows - 1), stage.rect)
        case .pageUp: select(selected - max(1, rows - 1), stage.rect)
        case .top: select(1, stage.rect)
        case .bottom: select(blocks.count - 1, stage.rect)
        case .open, .nextPane: open(&stage)
        case .committeeView:
            selected = 0
            open(&stage)
        case .previousPane, .nextMoment, .previousMoment: break
        default: return false
        }
        return true
    }

    private mutating func cite(_ stage: inout Stage) {
        guard isMember, let entry = entry(selected) else { return stage.say(Wording.citeWhat, .warning) }
        guard entry.erased == nil else { return stage.say(Wording.citesNothingErased, .warning) }
        if cited.remove(entry.id) == nil {
            cited.insert(entry.id)
            stage.say(Wording.marked(stage.scene))
        } else {
            stage.say(Wording.unmarked)
        }
    }

    private mutating func step(by distance: Int, _ stage: inout Stage) {
        guard selected + distance < blocks.count else {
            focus = .list
            return
        }
        select(selected + distance, stage.rect)
        open(&stage)
    }

    private mutating func open(_ stage: inout Stage) {
        guard blocks.indices.contains(selected) else { return }
        focus = .reader
        if selected > 0 { opened.insert(selected) }
        layOut(stage, fromTop: true)
        if let id = entry(selected)?.id { stage.effect(.opened(id)) }
    }

    private mutating func select(_ block: Int, _ rect: Rect) {
        selected = max(min(1, blocks.count - 1), min(block, blocks.count - 1))
        let rows = listRows(rect)
        if selected - 1 < top { top = selected - 1 }
        if selected - 1 >= top + rows { top = selected - rows }
        top = max(0, min(top, blocks.count - 1 - rows))
    }

    private mutating func layOut(_ stage: Stage, fromTop: Bool = false) {
        guard blocks.indices.contains(selected) else { return }
        let width = readingRect(stage.rect).width
        // The bytes that were sealed, line by line; they went through `Visible` before they were hashed.
        let block = blocks[selected]
        let text = block.isErased ? Wording.erasedBlock(block.commitment, entry(selected)) : block.text
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        while lines.last?.isEmpty == true { lines.removeLast() }
        var isBody = false
        var out: [StyledLine] = []
        for line in lines {
            if line.isEmpty { isBody = true }
            let text = Visible.line(String(line))
            if !isBody, let colon = text.firstIndex(of: ":") {
                let wrapped = Wrap.lines(of: text, columns: width)
                for (index, part) in wrapped.enumerated() {
                    let head = index == 0 ? part.prefix(text.distance(from: text.startIndex, to: colon) + 1) : ""
                    out.append(StyledLine([Span(String(head), .quiet), Span(String(part.dropFirst(head.count)))]))
                }
            } else {
                out += Wrap.styled(text, .plain, columns: width)
            }
        }
        scroller.show(out, height: stage.rect.height, fromTop: fromTop)
    }

    // MARK: - Drawing

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        guard let dossier else { return }
        if focus == .reader { return scroller.draw(on: &frame, in: readingRect(rect)) }
        drawHead(dossier, on: &frame, in: rect, scene)
        drawList(dossier, on: &frame, in: rect, scene)
        drawEvidence(on: &frame, in: rect, scene)
    }
}
