import Journal

/// The words of spelling, of templates from files, of long pastes and of the own editor.
extension Wording {
    // Spelling
    /// Behind the count of words: `312 words, 2 to look at`.
    static func toLookAt(_ count: Int) -> String { worded("\(count) to look at", nl: "\(count) om na te kijken") }
    static var nothingToLookAt: String {
        worded("Every word is in a dictionary.", nl: "Elk woord staat in een woordenboek.")
    }
    static func unknownWord(_ word: String, line: Int) -> String {
        worded(
            "\"\(Visible.line(word))\" (line \(line)) is in no dictionary.",
            nl: "\"\(Visible.line(word))\" (regel \(line)) staat in geen woordenboek.")
    }
    static var leaveWord: String { worded("Leave it", nl: "Laten staan") }
    static var rememberWord: String {
        worded("Always right: remember in my words", nl: "Altijd goed: onthouden bij mijn woorden")
    }

    // Long texts
    static func pasteCut(_ leftOut: Int, atLeast: Bool) -> String {
        let (english, dutch) = (count(leftOut, "character"), count(leftOut, "teken", "tekens"))
        return worded(
            "\(atLeast ? "At least " : "")\(english) at the end \(leftOut == 1 ? "was" : "were") left out: a text holds 64 KiB.",
            nl:
                "\(atLeast ? "Minstens " : "")\(dutch) aan het eind \(leftOut == 1 ? "is" : "zijn") weggelaten: een tekst is ten hoogste 64 KiB."
        )
    }
    static func lineCut(_ leftOut: Int, limit: Int) -> String {
        worded(
            "\(count(leftOut, "character")) \(leftOut == 1 ? "was" : "were") left out: this line holds \(limit).",
            nl:
                "\(count(leftOut, "teken", "tekens")) \(leftOut == 1 ? "is" : "zijn") weggelaten: deze regel is ten hoogste \(limit) lang."
        )
    }

    // Templates
    static var noOwnTemplates: String {
        worded(
            "There is no template for this. The manual's page on writing says how to make one.",
            nl: "Hiervoor is er geen sjabloon. De pagina over schrijven in de handleiding zegt hoe je er een maakt.")
    }
    static func templateBegun(_ template: TextTemplate, unknown: [String]) -> String {
        let tags = template.tags.map { Visible.line($0) }.joined(separator: ", ")
        let name = Visible.line(template.name)
        let tagged = tags.isEmpty ? "" : worded(" Its tags: \(tags).", nl: " De labels: \(tags).")
        let names = unknown.map { Visible.line($0) }.joined(separator: ", ")
        // What is amiss comes first: the line may be short.
        guard unknown.isEmpty else {
            return worded("No such competency: \(names).", nl: "Onbekende competentie: \(names).")
                + worded(" Begun from \(name).", nl: " Begonnen vanuit \(name).") + tagged
        }
        return worded("Begun from \(name).", nl: "Begonnen vanuit \(name).") + tagged
    }

    // The own editor
    public static var editorTookNothing: String {
        worded("The text is as it was.", nl: "De tekst is zoals hij was.")
    }
    static var editorTook: String {
        worded("The text is as you left it in your editor.", nl: "De tekst is zoals je hem in je editor achterliet.")
    }
}
