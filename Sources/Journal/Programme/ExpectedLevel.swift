extension EPA {
    /// The level expected at a stage, however the stage is spelled: `PGY3+` is the stage of a learner, and
    /// `PGY3plus` the same one in the heading of a column.
    public func expectedLevel(atStage stage: String) -> Int? {
        if let level = expected[stage] { return level }
        let wanted = EPA.stageKey(stage)
        return expected.first { EPA.stageKey($0.key) == wanted }?.value
    }

    /// Lower-cased, with `plus` for `+`: what two spellings of one stage share.
    public static func stageKey(_ stage: String) -> String {
        var key = ""
        for character in stage.lowercased() { key += character == "+" ? "plus" : String(character) }
        return key
    }
}
