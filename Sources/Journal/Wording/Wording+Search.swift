extension Wording {
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
