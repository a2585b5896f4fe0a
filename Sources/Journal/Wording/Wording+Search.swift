extension Wording {
    static let openQuotation = "a phrase ends with a second quotation mark"
    static func excludedTime(_ name: String) -> String {
        let other = name == "since" ? "until" : "since"
        return "a time is not left out with -; \(other): bounds it from the other side"
    }
    static func tooManyTerms(_ most: Int) -> String { "a search has at most \(most) words and conditions" }
    static func saidTwice(_ name: String) -> String { "\(name): is said twice, and both cannot be meant" }

    /// What is wrong with a search, and where, for a command: characters are counted from 1.
    public static func searchProblem(_ problem: SearchQuery.Problem) -> String {
        "\"\(Visible.line(problem.text))\", at character \(problem.offset + 1): \(problem.remedy)."
    }

    /// What a condition of a search can say.
    static func remedy(forCondition name: String, _ programme: Programme) -> String {
        switch name {
        case "kind": "kind: is one of \(list(KindName.allCases.map(\.rawValue)))"
        case "purpose": "purpose: is developmental or assessment"
        case "competency": "competency: is one of \(list(programme.competencies.map(\.id.text)))"
        case "by", "with", "mentee": "\(name): takes a person's id, such as c002, or me"
        case "since", "until": "\(name): takes a day, a month or a year, such as 2026-01-15"
        case "reach": "reach: is one of \(list(ReachWord.allCases.map(\.rawValue)))"
        default: "is: can be unread"
        }
    }
}
