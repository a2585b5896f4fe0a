import Cells
import Journal

/// What the screens say themselves, around what the journal says.
extension Wording {
    static let rehearsal = "REHEARSAL"

    /// Who is speaking with the program, and in which roles.
    static func speaker(_ scene: Scene) -> String {
        let speaker = scene.speaker
        guard let person = speaker.person else { return "host" }
        let roles = speaker.roles.sorted().map(\.rawValue).joined(separator: ", ")
        return person.name + (roles.isEmpty ? "" : " · " + roles)
    }

    /// `Mid-year review  15 Jan 12:00 · in 23 days`, for the bar.
    static func countdown(_ moment: Moment, _ scene: Scene) -> StyledLine {
        var line = StyledLine([Span(Visible.line(moment.name) + "  ", .bar)])
        let when = "\(scene.times.moment(moment.cutoff)) · \(scene.times.distance(moment.cutoff))"
        line.append(scene.marks.plain(when), Style(.barQuiet))
        return line
    }

    static func saved(_ at: Instant, _ scene: Scene) -> String {
        let wall = scene.programme.zone.wall(at)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "saved \(two(wall.hour)):\(two(wall.minute)):\(two(wall.second))"
    }

    static func tooSmall(_ least: Size) -> String {
        "This window is too small: Vitrine needs \(least.width) columns and \(least.height) rows."
    }

    static func noKey(_ key: String) -> String { "\(key) does nothing here. ? shows the keys." }
    static let pasteNotTaken = "Nothing is being written here, so what you pasted was left alone."
    static func noAction(_ name: String) -> String { "There is no action \"\(name)\". ? shows them all." }
    static func leaveWith(_ key: String) -> String { "This is the first screen. \(key) leaves Vitrine." }
    static let onlyInRehearsal = "Only in a rehearsal can somebody else take the keyboard like this."

    static func notHere(_ action: ActionName) -> String {
        let contexts = Actions.row(action).contexts
        if contexts.contains(.item) { return "Select an item first: in the portfolio or in the glass." }
        if contexts.contains(.portfolio) { return "That works in a portfolio." }
        if contexts.contains(.moments) { return "That works in the glass." }
        return "That does not apply on this screen."
    }

    static func noPlace(_ place: Place, _ scene: Scene) -> String { "That is not for you to see." }

    /// A refusal as a screen says it: without the commands that a shell would need.
    static func onScreen(_ refusal: Refusal, _ scene: Scene) -> String {
        Wording.refusal(refusal, scene.programme, scene.times)
    }
}
