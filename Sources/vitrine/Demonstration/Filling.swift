import Journal

/// Items that fill one portfolio for measuring: always the same ones, spread over the story's year.
final class Filling {
    struct Piece {
        let at: Instant
        let kind: Kind
        let title: String?
        let body: String
        let competency: String

        enum Kind {
            case reflection(isShared: Bool)
            case feedback
            case observation(level: Int, epa: EPAID)
        }
    }

    let count: Int
    private(set) var done = 0
    private let mentee: PersonID
    private let mentor: PersonID
    private let coordinator: PersonID
    private let epas: [EPAID]
    private let from: Instant
    private let until: Instant
    private var prose = Prose(seed: 2025)
    private var observations = 0

    /// Observations go to the committee, and no committee gets more than some programmes collect in a year.
    private static let mostObservations = 150
    private static let competencies = [
        "medical-expert", "communicator", "collaborator", "leader", "health-advocate", "scholar", "professional",
    ]

    init(_ count: Int, of story: Story) {
        self.count = count
        mentee = story.people[0].id
        mentor = story.mentorships.first { $0.mentee == story.people[0].id }!.mentor
        coordinator = story.people.first { $0.roles.contains(.coordinator) }!.id
        epas = story.epas.map(\.id)
        from = story.deeds.first!.at
        until = story.deeds.last!.at.adding(seconds: -2 * 86_400)
    }

    var isDone: Bool { done >= count }

    func next() -> Piece? {
        guard !isDone else { return nil }
        let at = from.adding(seconds: (until.seconds - from.seconds) * Int64(done) / Int64(count))
        done += 1
        let kind: Piece.Kind
        switch prose.draw(100) {
        case 0..<4 where observations < Self.mostObservations:
            observations += 1
            kind = .observation(level: 2 + prose.draw(4), epa: epas[prose.draw(epas.count)])
        case 4..<9: kind = .feedback
        case let number: kind = .reflection(isShared: number >= 95)
        }
        let body =
            if case .observation = kind { prose.paragraph(sentences: 2) } else {
                prose.body(words: 80 + prose.draw(160))
            }
        return Piece(
            at: at, kind: kind, title: prose.draw(3) == 0 ? nil : prose.title(), body: body,
            competency: Self.competencies[prose.draw(Self.competencies.count)])
    }

    func add(_ piece: Piece, to rehearsal: Rehearsal) throws(Refusal) {
        let own = Viewer.person(mentee, role: nil)
        let body = Array(piece.body.utf8)
        switch piece.kind {
        case .reflection(let isShared):
            let outcome = try rehearsal.perform(
                .write(
                    Writing(.reflection(.blank), title: piece.title, body: body, competencies: [piece.competency])),
                as: own, at: piece.at)
            guard isShared, let id = outcome.created else { return }
            try rehearsal.perform(.share(id), as: own, at: piece.at)
            try rehearsal.opened(id, as: .person(mentor, role: nil), at: piece.at)
        case .feedback:
            let outcome = try rehearsal.perform(
                .feedback(
                    FeedbackWriting(
                        .to(mentee), purpose: .developmental, title: piece.title, body: body,
                        competencies: [piece.competency])),
                as: .person(mentor, role: nil), at: piece.at)
            guard let id = outcome.created else { return }
            try rehearsal.opened(id, as: own, at: piece.at)
            try rehearsal.perform(.acknowledge(id), as: own, at: piece.at)
        case .observation(let level, let epa):
            let outcome = try rehearsal.perform(
                .observe(
                    mentee,
                    Observation(
                        epa: epa, level: level, expected: nil, date: Day(sinceEpoch: piece.at.seconds / 86_400),
                        assessor: "A. de Boer", assessorRole: "Nurse", setting: "Ward 6A", caseType: "",
                        flagged: false), body: "**Done well.** " + piece.body, externalID: nil),
                as: .person(coordinator, role: nil), at: piece.at)
            if let id = outcome.created { try rehearsal.opened(id, as: own, at: piece.at) }
        }
    }
}
