/// What is done about a meeting.
public enum MeetingAct: Sendable {
    /// By either side; nil where there is only one mentorship that it can be in.
    case plan(with: PersonID?, at: Instant)
    case move(RecordID, to: Instant)
    /// Calls off a meeting of which nothing has been noted.
    case cancel(RecordID)
    case agenda(RecordID, AgendaWriting)
    /// The mentor changes the hat.
    case hat(RecordID, Purpose)
    case note(RecordID, NoteWriting)
    case sign(RecordID)
}

/// The mentee's agenda, and the reflection that goes with it.
public struct AgendaWriting: Sendable {
    /// Nil leaves the text as it is.
    public var text: [UInt8]?
    public var reflection: ReflectionEdit
    /// The revision it began from, 0 for none; refused as a conflict when it is no longer the present one.
    public var basedOn: Int?

    public enum ReflectionEdit: Hashable, Sendable {
        case keep, none
        case set(ItemID)
    }

    public init(_ text: [UInt8]?, reflection: ReflectionEdit = .keep, basedOn: Int? = nil) {
        self.text = text
        self.reflection = reflection
        self.basedOn = basedOn
    }
}

public struct NoteWriting: Sendable {
    public var title: String?
    public var body: [UInt8]
    public var competencies: [String]
    /// The hat that its author believes to be on; a mentor's note is refused when it is another.
    public var hat: Purpose?

    public init(title: String? = nil, body: [UInt8], competencies: [String] = [], under hat: Purpose? = nil) {
        self.title = title
        self.body = body
        self.competencies = competencies
        self.hat = hat
    }
}
