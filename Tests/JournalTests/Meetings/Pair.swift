import Journal

/// Mila and her mentor Vos, with Bakker as a successor and Noor on the committee: what they do, in their words.
struct Pair {
    let play: Play

    init() throws(Refusal) {
        play = try Play(History(seed: 11, length: 0, programme: 0))
        later(days: 1)
    }

    func later(days: Int = 0, seconds: Int64 = 60) {
        play.hands.now = play.hands.now.adding(seconds: Int64(days) * 86_400 + seconds)
    }

    var now: Instant { play.hands.now }

    func session(_ person: PersonID) -> Session { play.sessions[person]! }

    @discardableResult
    func does(_ person: PersonID, _ act: Act) throws(Refusal) -> Outcome {
        later()
        return try session(person).perform(act)
    }

    @discardableResult
    func does(_ person: PersonID, _ act: MeetingAct) throws(Refusal) -> Outcome { try does(person, .meeting(act)) }

    func refusal(_ person: PersonID, _ act: MeetingAct) -> Refusal? { refusal(person, .meeting(act)) }

    func refusal(_ person: PersonID, _ act: Act) -> Refusal? {
        do throws(Refusal) {
            try does(person, act)
            return nil
        } catch { return error }
    }

    /// A meeting that has begun.
    func meets() throws(Refusal) -> RecordID {
        try does(.mila, .plan(with: nil, at: now)).created!
    }

    @discardableResult
    func notes(
        _ person: PersonID, _ meeting: RecordID, _ words: String = "Words", about competencies: String...
    ) throws(Refusal) -> ItemID {
        try does(
            person, .note(meeting, NoteWriting(body: Array(words.utf8), competencies: competencies))
        ).created!
    }

    func writes(_ words: String = "Words", about competencies: String...) throws(Refusal) -> ItemID {
        try does(.mila, .write(Writing(.reflection(.blank), body: Array(words.utf8), competencies: competencies)))
            .created!
    }

    @discardableResult
    func gives(_ purpose: Purpose, by mentor: PersonID = .vos, about competencies: String...) throws(Refusal) -> ItemID
    {
        try does(
            mentor,
            .feedback(
                FeedbackWriting(.to(.mila), purpose: purpose, body: Array("Words".utf8), competencies: competencies))
        ).created!
    }

    /// Vos ends, Bakker begins.
    func changesMentor(to mentor: PersonID = .bakker) throws(Refusal) {
        later()
        _ = try play.host.perform(.endMentorship(mentor: .vos, mentee: .mila))
        later()
        _ = try play.host.perform(.startMentorship(mentor: mentor, mentee: .mila))
    }

    func reads(_ person: PersonID, _ id: ItemID) -> Bool { (try? session(person).page(id)) != nil }

    /// What waits for somebody of meetings and of what is inherited.
    func waits(_ person: PersonID) throws(Refusal) -> [Waiting.Matter] {
        let ours: Set<Waiting.Matter> = [
            .agendaToWrite, .meetingAhead, .meetingToSign, .handoverToChoose, .inheritanceToKnow,
        ]
        return try session(person).today().waits.map(\.matter).filter(ours.contains)
    }

    func seals() throws(Refusal) {
        play.hands.now = play.programme.moment(Stage.mid)!.cutoff
        try play.touch()
    }
}
