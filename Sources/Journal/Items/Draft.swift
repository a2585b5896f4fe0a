/// Text on its way to becoming an item or a new revision. It belongs to its author alone and is in no view, count,
/// search or export of anybody else.
public struct Draft: Hashable, Sendable {
    public let id: ItemID
    public let owner: PersonID
    public var subject: Subject
    public var title: String
    public var body: String
    public var competencies: [CompetencyID]
    /// A goal's due date as it has been typed so far.
    public var due: String
    /// Where the cursor stands, in characters from the start of the body.
    public var cursor: Int
    /// Wall-clock time of the last save: drafts are not events and do not move a rehearsal's clock.
    public var saved: Instant
    /// Adds one at each save, so that a second session on the same draft is told.
    public var version: Int
    /// How its author left it.
    public var leaving: Leaving

    public enum Leaving: String, Hashable, Sendable, CaseIterable {
        /// It is being written; or the program ended without being able to say so.
        case writing
        /// Put away on purpose.
        case kept
        /// The line dropped, or was closed after a long silence.
        case dropped
    }

    /// What the draft is to become.
    public enum Subject: Hashable, Sendable {
        case reflection(Template)
        case goal
        case feedback(to: PersonID, on: ItemID?, purpose: Purpose)
        case response(to: ItemID)
        /// A new revision, begun from this one.
        case edit(ItemID, revision: Int)

        /// The item that it is about.
        public var item: ItemID? {
            switch self {
            case .reflection, .goal: nil
            case .feedback(_, let item, _): item
            case .response(let item), .edit(let item, _): item
            }
        }
    }

    public init(
        id: ItemID, owner: PersonID, subject: Subject, title: String = "", body: String = "",
        competencies: [CompetencyID] = [], due: String = "", cursor: Int = 0, saved: Instant, version: Int,
        leaving: Leaving = .writing
    ) {
        self.id = id
        self.owner = owner
        self.subject = subject
        self.title = title
        self.body = body
        self.competencies = competencies
        self.due = due
        self.cursor = cursor
        self.saved = saved
        self.version = version
        self.leaving = leaving
    }

    public var words: Int { body.split(whereSeparator: \.isWhitespace).count }
}
