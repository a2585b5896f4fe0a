import Cells
import Journal

/// A question before an act is done: what it brings about, and the answers. Made from what the journal foretells.
struct Confirmation: Sendable {
    enum Answer: Hashable, Sendable { case doIt, editFirst, cancel }

    let act: Act
    /// Of the item it is about; nil until what would happen has been foretold, where nothing else says it.
    private(set) var heading: String?
    /// Nobody but its author could read it until now.
    let isNew: Bool
    private(set) var foresight: Foresight?
    /// What is asked and said of an act that makes no item, of which nothing has to be foretold.
    private let known: (question: String, facts: [Fact])?
    /// Where it is about no item: what it brings about, written out.
    private(set) var paper: Paper?
    private(set) var answers: Answers<Answer>
    private var top = 0

    init(_ act: Act, heading: String?, isNew: Bool, offersEditing: Bool) {
        (self.act, self.heading, self.isNew, known) = (act, heading, isNew, nil)
        var all: [(value: Answer, label: String)] = [(.doIt, Wording.verb(act))]
        if offersEditing { all.append((.editFirst, Wording.editFirst)) }
        all.append((.cancel, Wording.cancel))
        answers = Answers(all)
    }

    init(_ act: Act, asking question: String, _ facts: [Fact]) {
        (self.act, heading, isNew, known) = (act, nil, true, (question, facts))
        answers = Answers([(.doIt, Wording.verb(act)), (.editFirst, Wording.editFirst), (.cancel, Wording.cancel)])
    }

    mutating func take(_ foresight: Foresight) {
        self.foresight = foresight
        if heading == nil { heading = foresight.after.heading }
    }

    mutating func take(_ paper: Paper) { self.paper = paper }

    private var isForetold: Bool { foresight != nil || known != nil || paper != nil }

    /// - Returns: the answer given, if one was.
    mutating func perform(_ action: ActionName, height: Int) -> Answer? {
        switch action {
        case .choose: return !isForetold && answers.choice == .doIt ? nil : answers.choice
        case .dismiss, .back: return .cancel
        case .pageDown, .cursorPageDown: top += max(1, height - 4)
        case .pageUp, .cursorPageUp: top = max(0, top - max(1, height - 4))
        default: _ = answers.perform(action)
        }
        return nil
    }

    // MARK: - Drawing

    /// - Parameter reason: a line for a reason, where one may be given.
    func draw(
        on frame: inout Frame, in rect: Rect, _ scene: Scene, reason: (field: LineField, hasFocus: Bool)? = nil,
        label reasonLabel: String = Wording.reasonLabel
    ) {
        let inset = rect.width >= 60 ? 3 : 1
        let width = min(96, rect.width - 2 * inset)
        let answerLines = answers.lines(width: width, scene)
        let reasonHeight = reason == nil ? 0 : 2
        let room = max(1, rect.height - answerLines.count - reasonHeight - 1)
        let lines = lines(width: width, scene, isTight: rect.height < 14, reason: reason?.field.text ?? "")
        let top = min(self.top, max(0, lines.count - room))
        var row = rect.top + (lines.count + answerLines.count + 4 < rect.height ? 1 : 0)
        for line in lines.dropFirst(top).prefix(room) {
            frame.put(line, at: Point(column: rect.left + inset, row: row), width: width)
            row += 1
        }
        if lines.count > top + room {
            frame.put(
                scene.marks.ellipsis, at: Point(column: rect.left + inset + width - 3, row: row - 1),
                style: Style(.quiet))
        }
        if let reason {
            row += 1
            let label = reasonLabel + "  "
            frame.put(label, at: Point(column: rect.left + inset, row: row), style: Style(.quiet))
            let taken = columns(of: label)
            reason.field.draw(
                on: &frame, at: Point(column: rect.left + inset + taken, row: row), width: width - taken,
                hasFocus: reason.hasFocus)
            row += 1
        }
        if row + answerLines.count < rect.bottom { row += 1 }
        for line in answerLines {
            frame.put(line, at: Point(column: rect.left + inset, row: min(row, rect.bottom - 1)), width: width)
            row += 1
        }
    }

    private func lines(width: Int, _ scene: Scene, isTight: Bool, reason: String) -> [StyledLine] {
        guard let question = known?.question ?? heading.map({ Wording.question(act, heading: $0, scene.programme) })
        else { return [] }
        var lines = Wrap.styled(scene.marks.plain(question), .strong, columns: width)
        if !isTight { lines.append(StyledLine()) }
        if let paper { return lines + paper.styled(width: width, scene) }
        guard let facts = known?.facts ?? foresight.map({ self.facts($0, scene, reason) }) else { return lines }
        let labelWidth = width >= 50 ? max(20, (facts.map { columns(of: $0.label) }.max() ?? 0) + 2) : 0
        for fact in facts {
            let text = scene.marks.plain(fact.text)
            if labelWidth == 0 {
                lines.append(StyledLine([Span(fact.label, .quiet)]))
                lines += Wrap.styled(text, fact.role, columns: width, indent: 2)
            } else {
                for (index, part) in Wrap.lines(of: text, columns: width - labelWidth).enumerated() {
                    let label = padded(index == 0 ? fact.label : "", to: labelWidth)
                    lines.append(StyledLine([Span(label, .quiet), Span(part, fact.role)]))
                }
            }
        }
        return lines
    }

    struct Fact: Sendable {
        let label: String
        let text: String
        var role = Role.plain
    }

    private func facts(_ foresight: Foresight, _ scene: Scene, _ reason: String) -> [Fact] {
        let programme = scene.programme
        let times = scene.times
        var facts = [
            Fact(
                label: Wording.whoReads,
                text: Wording.readers(
                    foresight, act: act, isNew: isNew, viewer: scene.speaker.person?.name, times)),
            Fact(
                label: Wording.whatItCountsAs, text: Wording.word(foresight.after.purpose),
                role: Role(foresight.after.purpose)),
            Fact(
                label: Wording.whereItGoes, text: Wording.destination(foresight, act: act, programme, times)),
            Fact(label: Wording.untilWhen, text: Wording.undoing(act, foresight, programme, times)),
        ]
        if !foresight.missing.isEmpty {
            facts.append(Fact(label: Wording.notInDossier, text: Wording.missing(foresight.missing), role: .warning))
        }
        if let staying = Wording.staying(act, foresight) { facts.append(Fact(label: Wording.whatStays, text: staying)) }
        let patients = foresight.patients + PatientTrace.find(inReason: reason)
        facts.append(
            Fact(
                label: Wording.possiblePatients, text: Wording.patientSummary(patients),
                role: patients.isEmpty ? .quiet : .warning))
        return facts
    }
}
