import Cells
import Journal

/// The viewer's meetings, the latest first.
public struct MeetingsScreen: Screen {
    private var meetings: [MeetingLine]?
    private var list = PickList<RecordID>(Wording.meetingsHead, [])

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .meetings = place { true } else { false }
    }
    var readsAgain: Bool { true }
    var contexts: [Context] { [.meetings, .rows, .everywhere] }
    func title(_ scene: Scene) -> String { Wording.meetingsTitle }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .open: meetings?.isEmpty == false
        case .planMeeting, .help, .leave: true
        default: false
        }
    }

    mutating func load(_ stage: inout Stage) { stage.load(.meetings) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .meetings(let meetings) = answer else { return }
        self.meetings = meetings
        list.show(
            meetings.map { line in
                PickList.Row(
                    value: line.id, label: Wording.meetingLabel(line, stage.scene),
                    detail: Wording.meetingDetail(line, stage.scene))
            }, height: PickList<RecordID>.height(stage.rect))
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        switch action {
        case .open: if let id = list.choice { stage.go(to: .meeting(id)) }
        case .planMeeting: stage.go(to: .planMeeting(argument))
        case .meetings: break
        default: return list.perform(action, rows: PickList<RecordID>.height(stage.rect))
        }
        return true
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        guard let meetings else { return }
        guard !meetings.isEmpty else {
            let inner = readingRect(rect)
            return frame.put(Wrap.styled(Wording.noMeetings(scene), .quiet, columns: inner.width), in: inner)
        }
        list.draw(on: &frame, in: rect, scene)
    }
}
