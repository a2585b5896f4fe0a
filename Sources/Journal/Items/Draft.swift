/// Text on its way to becoming an item or a new revision. It belongs to its author alone and is in no view, count,
/// search or export of anybody else.
public struct Draft: Hashable, Sendable {
    public let id: ItemID
    public let owner: PersonID
    public var subject: Subject
    public var title: String
    public var body: String
    public var competencies: [CompetencyID]
    /// Those of the template that it was begun from.
    public var tags: [String]
    /// A goal's due date as it has been typed so far.
    public var due: String
    /// Items that it links to, in the order in which they were chosen.
    public var evidence: [ItemID]
    /// Of an advice: the outcome it proposes, empty while none is chosen.
    public var outcome: String
    /// Of an advice: what it does not cover, as it has been typed so far.
    public var limits: String
    /// Of a response, where one is chosen.
    public var stance: Stance?
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
        case advice(to: PersonID, for: MomentID)
        /// A new revision, begun from this one.
        case edit(ItemID, revision: Int)
        /// The reason with which the mentee declines that an item becomes assessment; the draft's body.
        case decline(ItemID)
        /// Of a meeting, under the hat that was on when it was begun.
        case note(of: RecordID, by: Side, under: Purpose)
        /// The mentee's, for a meeting; begun from this revision, 0 for none.
        case agenda(RecordID, revision: Int)
        /// The answers to the prompts of the agreement with somebody, on one sheet.
        case answers(with: PersonID)
        /// A text on which the two are to agree.
        case proposal(with: PersonID)

        /// Of a risk, about a mentee: the body says what it is, the due date when the mentee is told, and the title why not
        /// at once.
        case escalation(about: PersonID, Escalation.Risk)
        /// A decision about a mentee at a moment; the draft's `due` is the day on which the mentee is told.
        case decision(PersonID, MomentID, DecisionForm)
        case dissent(PersonID, MomentID)
        case decisionAnswer(MomentID)
        case appeal(MomentID)
        case ruling(RecordID, Appeal.Ruling.Word)
        /// Why the owner steps aside from a mentee's dossier, or lets another member sit.
        case recusal(PersonID, MomentID, member: PersonID?)
        /// Why the owner, a coordinator, has to read an item.
        case glassBreak(ItemID)

        /// The item that it is about.
        public var item: ItemID? {
            switch self {
            case .reflection, .goal, .note, .agenda, .advice, .escalation, .answers, .proposal, .decision, .dissent,
                .decisionAnswer, .appeal, .ruling, .recusal, .glassBreak:
                nil
            case .feedback(_, let item, _): item
            case .response(let item), .edit(let item, _), .decline(let item): item
            }
        }

        /// What there is already, and the draft's text was begun from: an item or a record.
        var source: ItemID? {
            switch self {
            case .edit(let id, _), .agenda(let id, _): id
            default: nil
            }
        }
    }

    public init(
        id: ItemID, owner: PersonID, subject: Subject, title: String = "", body: String = "",
        competencies: [CompetencyID] = [], due: String = "", evidence: [ItemID] = [], outcome: String = "",
        limits: String = "", stance: Stance? = nil, tags: [String] = [], cursor: Int = 0, saved: Instant, version: Int,
        leaving: Leaving = .writing
    ) {
        self.id = id
        self.owner = owner
        self.subject = subject
        self.title = title
        self.body = body
        self.competencies = competencies
        self.tags = tags
        self.due = due
        self.evidence = evidence
        self.outcome = outcome
        self.limits = limits
        self.stance = stance
        self.cursor = cursor
        self.saved = saved
        self.version = version
        self.leaving = leaving
    }

    public var words: Int { body.split(whereSeparator: \.isWhitespace).count }
}
