import Journal

/// What has been written, on its way to becoming an act.
struct WrittenText {
    var body: String
    var title: String?
    var competencies: [String]
    var due: Day?
    /// Nil leaves them as they are.
    var tags: [String]?
    /// Nil leaves the links as they are.
    var evidence: [ItemID]?
    var outcome = ""
    var limits = ""
    var stance: Stance?
    /// To the prompts of an agreement, in their order.
    var answers: [String] = []

    /// - Parameter kind: of the item of which this is a new text.
    func act(for subject: Draft.Subject, kind: KindName?, basedOn revision: Int?) -> Act {
        let bytes = Array(body.utf8)
        switch subject {
        case .reflection(let template):
            return .write(
                Writing(
                    .reflection(template), title: title, body: bytes, competencies: competencies, tags: tags ?? [],
                    evidence: evidence ?? []))
        case .goal:
            return .write(
                Writing(
                    .goal(due: due), title: title, body: bytes, competencies: competencies, tags: tags ?? [],
                    evidence: evidence ?? []))
        case .feedback(let to, let on, let purpose):
            return .feedback(
                FeedbackWriting(
                    on.map { .on($0) } ?? .to(to), purpose: purpose, title: title, body: bytes,
                    competencies: competencies, evidence: evidence ?? []))
        case .response(let to): return .respond(to, body: bytes, stance: stance)
        case .advice(let to, let moment):
            return .advice(
                .write(
                    AdviceWriting(
                        mentee: to, moment: moment, outcome: outcome, rationale: bytes, evidence: evidence ?? [],
                        limits: limits, title: title, competencies: competencies)))
        case .dissent(let mentee, let moment):
            return .committee(.dissent(mentee, moment, proposal: nil, text: bytes))
        case .decisionAnswer(let moment): return .committee(.answerDecision(moment, text: bytes))
        case .appeal(let moment): return .appeal(.appeal(moment, grounds: bytes))
        case .ruling(let id, let word): return .appeal(.rule(id, word, text: bytes))
        case .glassBreak(let item): return .safeguard(.breakGlass(item, reason: body, for: GlassBreak.usual))
        case .recusal(let mentee, let moment, let member):
            return .committee(
                member.map { .overrideRecusal(mentee, member: $0, moment, reason: body) }
                    ?? .recuse(mentee, moment, reason: body))
        case .decision(let mentee, let moment, let form):
            let written = WrittenText.decision(body)
            return .committee(
                .propose(
                    mentee, moment,
                    DecisionWriting(
                        outcome: form.outcome ?? "", rationale: Array(written.rationale.utf8),
                        citations: form.citations.map(\.text), plan: written.plan,
                        informer: form.informer ?? mentee, informs: due ?? Day(sinceEpoch: 0), basedOn: form.basedOn)))
        case .decline(let item): return .decline(item, reason: body)
        case .answers(let other):
            return .pair(.answerAgreement(other, answers: answers.map { Array($0.utf8) }))
        case .proposal(let other): return .pair(.proposeAgreement(other, text: bytes))
        case .note(let meeting, _, let hat):
            return .meeting(
                .note(meeting, NoteWriting(title: title, body: bytes, competencies: competencies, under: hat)))
        case .agenda(let meeting, _): return .meeting(.agenda(meeting, AgendaWriting(bytes, basedOn: revision)))
        case .escalation(let mentee, let risk):
            return .safeguard(.escalate(mentee, risk, reason: bytes, delay: nil))
        case .edit(let id, _):
            return .edit(
                id,
                kind == .response
                    ? Editing(basedOn: revision, body: bytes, stance: stance)
                    : Editing(
                        basedOn: revision, title: title.map { .set($0) } ?? .none, body: bytes,
                        competencies: competencies, evidence: evidence, outcome: kind == .advice ? outcome : nil,
                        limits: kind == .advice ? limits : nil))
        }
    }

    /// A title for a text that begins with a heading of its template, which would say the same on every item in a
    /// list: the first line written below it. Nil for every other text.
    static func title(of body: String, _ prompts: [String]) -> String? {
        let lines = body.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
        guard let first = lines.first, prompts.contains(where: { first == "## " + $0 }) else { return nil }
        let line = lines.first { !$0.hasPrefix("#") }.map { LineField(String($0), limit: 80).text }
        return line.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }

    /// How many words of a draft somebody wrote: not the headings of its template.
    static func words(of draft: Draft) -> Int {
        let headings = Set(Wording.allPrompts(draft.subject).map { "## " + $0 })
        var isSheet = false
        if case .answers = draft.subject { isSheet = true }
        return draft.body.split(separator: "\n").filter {
            !headings.contains(String($0)) && !(isSheet && $0.hasPrefix("## "))
        }
        .reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    }

    /// Headings with room below each.
    static func begun(_ prompts: [String]) -> String {
        prompts.map { "## \($0)\n\n" }.joined(separator: "\n")
    }

    /// The text without those headings of its template under which nothing has been written.
    static func withoutEmptyPrompts(_ text: String, _ prompts: [String]) -> String {
        guard !prompts.isEmpty else { return text }
        let headings = Set(prompts.map { "## " + $0 })
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var kept: [Substring] = []
        var index = 0
        while index < lines.count {
            var next = index + 1
            if headings.contains(String(lines[index])) {
                while next < lines.count, lines[next].allSatisfy(\.isWhitespace) { next += 1 }
                if next == lines.count || lines[next].hasPrefix("#") {
                    index = next
                    continue
                }
            }
            kept.append(lines[index])
            index += 1
        }
        while let last = kept.last, last.isEmpty, kept.count < lines.count { kept.removeLast() }
        return kept.joined(separator: "\n")
    }
}
