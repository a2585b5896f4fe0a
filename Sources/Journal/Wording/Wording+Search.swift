extension Wording {
    static var openQuotation: String {
        worded(
            "a phrase ends with a second quotation mark", nl: "een woordgroep eindigt met een tweede aanhalingsteken")
    }
    static func excludedTime(_ name: String) -> String {
        let other = name == "since" ? "until" : "since"
        return worded(
            "a time is not left out with -; \(other): bounds it from the other side",
            nl: "een tijd sluit je niet uit met -; \(other): begrenst vanaf de andere kant")
    }
    static func tooManyTerms(_ most: Int) -> String {
        worded(
            "a search has at most \(most) words and conditions",
            nl: "een zoekopdracht heeft hooguit \(most) woorden en voorwaarden")
    }
    static func noCondition(_ name: String, meant: String) -> String {
        let name = Visible.line(name)
        return worded(
            "there is no condition \(name): but \(meant): there is; between quotation marks it is searched for as it stands",
            nl:
                "een voorwaarde \(name): is er niet, \(meant): wel; tussen aanhalingstekens wordt het gezocht zoals het er staat"
        )
    }
    static func saidTwice(_ name: String) -> String {
        worded("\(name): is said twice, and both cannot be meant", nl: "\(name): staat er twee keer, en beide kan niet")
    }

    /// What is wrong with a search, and where, for a command: characters are counted from 1.
    public static func searchProblem(_ problem: SearchQuery.Problem) -> String {
        worded(
            "\"\(Visible.line(problem.text))\", at character \(problem.offset + 1): \(problem.remedy).",
            nl: "\"\(Visible.line(problem.text))\", bij teken \(problem.offset + 1): \(problem.remedy).")
    }

    /// What a condition of a search can say.
    static func remedy(forCondition name: String, _ programme: Programme) -> String {
        switch name {
        case "kind":
            worded(
                "kind: is one of \(list(KindName.allCases.map(\.rawValue)))",
                nl: "kind: is een van \(list(KindName.allCases.map(\.rawValue)))")
        case "purpose": worded("purpose: is developmental or assessment", nl: "purpose: is developmental of assessment")
        case "competency":
            worded(
                "competency: is one of \(list(programme.competencies.map(\.id.text)))",
                nl: "competency: is een van \(list(programme.competencies.map(\.id.text)))")
        case "by", "with", "mentee":
            worded(
                "\(name): takes a person's id, such as c002, or me",
                nl: "\(name): krijgt het id van een persoon, zoals c002, of me")
        case "since", "until":
            worded(
                "\(name): takes a day, a month or a year, such as 2026-01-15",
                nl: "\(name): krijgt een dag, een maand of een jaar, zoals 2026-01-15")
        case "reach":
            worded(
                "reach: is one of \(list(ReachWord.allCases.map(\.rawValue)))",
                nl: "reach: is een van \(list(ReachWord.allCases.map(\.rawValue)))")
        default: worded("is: can be unread", nl: "is: kan unread zijn")
        }
    }
}
