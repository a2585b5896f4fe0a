import Journal

/// All that somebody can take out about themselves, as text, part by part.
enum AboutMe {
    static func parts(of session: Session) -> [(String, () throws(Refusal) -> [String])] {
        [
            ("identity", { () throws(Refusal) in ["\(identity(try session.identity()))"] }),
            ("portfolio", { () throws(Refusal) in try extracts(.portfolio, session).map { "\($0)" } }),
            ("written", { () throws(Refusal) in try extracts(.written, session).map { "\($0)" } }),
            ("unreleased", { () throws(Refusal) in try session.withheldAdvices().map { "\($0)" } }),
            ("between", { () throws(Refusal) in try session.between().map { "\($0)" } }),
            ("decisions", { () throws(Refusal) in try session.ownDecisions().map { "\($0)" } }),
            ("judged", { () throws(Refusal) in try session.judgingParts().map { "\($0)" } }),
            ("appeals", { () throws(Refusal) in try session.appealsAboutMe().map { "\($0)" } }),
            ("escalations", { () throws(Refusal) in try session.escalationParts().map { "\($0)" } }),
            ("broken glass", { () throws(Refusal) in try session.glassBreaks().map { "\($0)" } }),
            ("recusals", { () throws(Refusal) in try session.recusalsAboutMe().map { "\($0)" } }),
            ("hand-overs", { () throws(Refusal) in try session.handoverFacts().map { "\($0)" } }),
            ("deeds", { () throws(Refusal) in try deeds(session).map { "\($0)" } }),
        ]
    }

    /// By two at a time, as somebody with a very long portfolio would get it.
    static func extracts(_ part: Extract.Part, _ session: Session) throws(Refusal) -> [Extract] {
        var all: [Extract] = []
        var after: Position?
        repeat {
            let page = try session.extracts(part, after: after, limit: 2)
            all += page.extracts
            after = page.next
        } while after != nil
        return all
    }

    static func deeds(_ session: Session) throws(Refusal) -> [DeedLine] {
        var all: [DeedLine] = []
        var before: Int64?
        repeat {
            let page = try session.deeds(before: before, limit: 7)
            all += page.lines
            before = page.next
        } while before != nil
        return all
    }

    /// The programme is told elsewhere.
    private static func identity(_ identity: Identity) -> [String] {
        [
            "\(identity.person.id) \(identity.person.name) \(identity.roles) \(identity.at)", "\(identity.keys)",
            "\(identity.mentorships)", "\(identity.committees.map(\.id))", "\(identity.standing)", "\(identity.looks)",
        ]
    }
}
