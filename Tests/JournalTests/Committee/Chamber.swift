import Journal
import JournalTesting

/// A committee at work: Noor, who chairs, Emil and Ada, with a quorum of two, over the dossiers of Mila and Sem. Pia, Pim
/// and Pol sit on no committee here, and can be asked to hear an appeal.
final class Chamber {
    let play: Play
    /// What Mila and Sem nominated.
    let milas: ItemID
    let sems: ItemID

    static let panel = ["pia", "pim", "pol"].map { PersonID(unchecked: $0) }

    /// - Parameter quorum: of the three.
    init(quorum: Int = 2, before: (Chamber.Opening) throws -> Void = { _ in }) throws {
        let play = try Play(History(seed: 3, length: 0, programme: 0))
        self.play = play
        var programme = play.programme
        programme.committees[0] = Committee(
            id: programme.committees[0].id, members: Stage.committee, chair: .noor, quorum: quorum)
        programme.outcomes = ["on track", "targeted support", "not enough evidence"]
        try play.host.perform(.applyProgramme(programme, source: "a committee"))
        for id in Self.panel { try play.host.perform(.addPerson(id, name: id.text, roles: [.committee], stage: nil)) }
        func nominated(_ mentee: PersonID) throws -> ItemID {
            let session = try play.journal.session(for: .person(mentee, role: nil))
            let id = try session.perform(
                .write(Writing(.reflection(.blank), body: Array("Words".utf8), competencies: ["scholar"]))
            ).created!
            try session.perform(.nominate(id, Stage.mid))
            return id
        }
        milas = try nominated(.mila)
        sems = try nominated(.sem)
        try before(Opening(play: play))
        play.hands.now = play.programme.moment(Stage.mid)!.cutoff.adding(seconds: 3600)
        try play.touch()
    }

    /// The journal before anything has been sealed.
    struct Opening {
        let play: Play
        func session(_ person: PersonID) throws -> Session {
            try play.journal.session(for: .person(person, role: nil))
        }
    }

    func session(_ person: PersonID, as role: PersonRole? = nil) throws(Refusal) -> Session {
        try play.journal.session(for: .person(person, role: role))
    }

    func later(days: Int64 = 0, seconds: Int64 = 60) {
        play.hands.now = play.hands.now.adding(seconds: days * 86_400 + seconds)
    }

    var today: Day { Amsterdam.zone.day(play.hands.now) }

    /// A decision as somebody would write it.
    func writing(
        _ outcome: String = "on track", citing: [String]? = nil, informer: PersonID = .vos, inDays days: Int = 2,
        plan: [Decision.Step] = [], rationale: String = "She learns.", basedOn: Int? = nil
    ) -> DecisionWriting {
        DecisionWriting(
            outcome: outcome, rationale: Array(rationale.utf8), citations: citing ?? [milas.text], plan: plan,
            informer: informer, informs: today.adding(days: days), basedOn: basedOn)
    }

    @discardableResult
    func proposes(_ member: PersonID, _ writing: DecisionWriting? = nil, about mentee: PersonID = .mila) throws
        -> Outcome
    {
        try session(member).perform(.committee(.propose(mentee, Stage.mid, writing ?? self.writing())))
    }

    @discardableResult
    func signs(_ member: PersonID, proposal: Int? = nil, about mentee: PersonID = .mila) throws -> Outcome {
        try session(member).perform(.committee(.sign(mentee, Stage.mid, proposal: proposal)))
    }

    @discardableResult
    func dissents(_ member: PersonID, _ text: String = "I do not agree.", about mentee: PersonID = .mila) throws
        -> Outcome
    {
        try session(member).perform(.committee(.dissent(mentee, Stage.mid, proposal: nil, text: Array(text.utf8))))
    }

    @discardableResult
    func stepsAside(_ member: PersonID, _ reason: String = "We are friends.", from mentee: PersonID = .mila) throws
        -> Outcome
    {
        try session(member).perform(.committee(.recuse(mentee, Stage.mid, reason: reason)))
    }

    /// - Parameter keeper: nil for the host.
    @discardableResult
    func lets(_ member: PersonID, sitOver mentee: PersonID = .mila, by keeper: PersonID?) throws -> Outcome {
        let session = try keeper.map { try self.session($0) } ?? play.host
        return try session.perform(
            .committee(.overrideRecusal(mentee, member: member, Stage.mid, reason: "Nobody else can.")))
    }

    func page(_ viewer: PersonID, about mentee: PersonID? = .mila) throws -> DecisionPage {
        try session(viewer).decision(mentee, Stage.mid)
    }

    /// Whether somebody finds a decision, in the words in which they are told otherwise.
    func finds(_ viewer: PersonID, about mentee: PersonID = .mila) throws -> Bool {
        do throws(Refusal) {
            _ = try session(viewer).decision(mentee, Stage.mid)
            return true
        } catch {
            guard error == .noDecision else { throw error }
            return false
        }
    }

    /// A decision that Noor proposes and Emil signs, at the day on which Mila is told.
    func decided(_ writing: DecisionWriting? = nil) throws {
        let writing = writing ?? self.writing()
        try proposes(.noor, writing)
        try signs(.emil)
        play.hands.now = max(play.hands.now, Amsterdam.zone.start(of: writing.informs))
    }

    @discardableResult
    func appeals(_ grounds: String = "Nobody opened it.") throws -> RecordID {
        try session(.mila).perform(.appeal(.appeal(Stage.mid, grounds: Array(grounds.utf8)))).created!
    }
}
