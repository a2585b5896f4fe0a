import Cells
import Journal

/// The words of the screens of meetings.
extension Wording {
    static var meetingsTitle: String { worded("Meetings", nl: "Gesprekken") }
    static var meetingsHead: String {
        worded(
            "Your meetings, the latest first. Only the two who meet see what is in one.",
            nl: "Je gesprekken, het laatste bovenaan. Alleen jullie twee zien wat erin staat.")
    }
    static func noMeetings(_ scene: Scene) -> String {
        let key = scene.key(.planMeeting)
        return worded(
            "No meetings yet. Press \(key) to plan one with your \(scene.isMentee ? "mentor" : "mentee").",
            nl: "Nog geen gesprekken. Met \(key) plan je er een met je \(scene.isMentee ? "mentor" : "mentee").")
    }

    static func meetingLabel(_ line: MeetingLine, _ scene: Scene) -> String {
        let when = scene.times.full(line.at)
        return when + String(repeating: " ", count: max(2, 24 - when.count)) + Visible.line(line.other.name)
    }

    static func meetingDetail(_ line: MeetingLine, _ scene: Scene) -> String {
        var parts = [line.agenda == nil ? worded("no agenda", nl: "geen agenda") : worded("agenda", nl: "agenda")]
        if !line.notes.isEmpty { parts.append(shortNotes(line)) }
        if line.unread > 0 { parts.append("\(line.unread) \(new)") }
        parts.append(state(of: line))
        return parts.joined(separator: " · ")
    }

    /// `2 DEV · 1 ASM`.
    private static func shortNotes(_ line: MeetingLine) -> String {
        Purpose.allCases.compactMap { purpose in line.notes[purpose].map { "\($0) \(abbreviation(purpose))" } }
            .joined(separator: " · ")
    }

    // Planning
    static var planTitle: String { worded("Plan a meeting", nl: "Een gesprek plannen") }
    static var moveTitle: String { worded("Move a meeting", nl: "Een gesprek verzetten") }
    static var planQuestion: String {
        worded("When do you meet, and with whom?", nl: "Wanneer spreek je af, en met wie?")
    }
    static func moveQuestion(_ line: MeetingLine, _ scene: Scene) -> String {
        worded(
            "When is the meeting with \(Visible.line(line.other.name)) of \(scene.times.moment(line.at)) now?",
            nl: "Wanneer is het gesprek met \(Visible.line(line.other.name)) van \(scene.times.moment(line.at)) nu?")
    }
    static var whenLabel: String { worded("When", nl: "Wanneer") }
    static var timeHint: String { worded("YYYY-MM-DD HH:MM", nl: "JJJJ-MM-DD UU:MM") }
    static var notATimeToMeet: String {
        worded(
            "That is no time: write it as 2026-01-15 14:30.", nl: "Dat is geen tijd: schrijf die als 2026-01-15 14:30.")
    }
    static var nobodyToMeet: String {
        worded(
            "You have nobody to meet: the coordinator starts mentorships.",
            nl: "Er is niemand om een gesprek mee te plannen: de coördinator start mentoraten.")
    }
    static var planned: String { worded("Planned. The other one sees it too.", nl: "Gepland. De ander ziet het ook.") }
    static var moved: String { worded("Moved.", nl: "Verzet.") }
    static var soAlready: String { worded("That was so already.", nl: "Dat was al zo.") }
    static func timeRead(_ at: Instant, _ scene: Scene) -> String {
        "\(scene.times.full(at)) · \(scene.times.distance(at))"
    }

    /// As one types it.
    static func typedTime(_ at: Instant, _ scene: Scene) -> String {
        ISO8601.text(scene.programme.zone.day(at)) + " " + scene.times.clock(at)
    }

    // One meeting
    static func noAgenda(_ line: MeetingLine, _ scene: Scene) -> String {
        guard line.side == .mentee, line.isOpen else { return noAgenda }
        let key = scene.key(.writeAgenda)
        return worded(
            "No agenda yet. Press \(key) to write one, of some \(wordGuide) words, a week ahead.",
            nl: "Nog geen agenda. Met \(key) schrijf je er een, van zo'n \(wordGuide) woorden, een week vooraf.")
    }

    static func noNotes(_ line: MeetingLine, _ scene: Scene) -> String {
        guard line.isOpen else { return noNotes }
        return worded(
            "No notes yet. Press \(scene.key(.takeNote)) to take one.",
            nl: "Nog geen notities. Met \(scene.key(.takeNote)) maak je er een.")
    }

    static func goesWith(_ reflection: Entry, _ scene: Scene) -> String {
        worded(
            "With it goes \(kind(reflection.kind)) \"\(heading(reflection))\" of \(scene.times.day(reflection.date)).",
            nl:
                "Erbij hoort \(kind(reflection.kind)) \"\(heading(reflection))\" van \(scene.times.day(reflection.date))."
        )
    }

    static func reflectionHidden(_ line: MeetingLine) -> String {
        worded(
            "It is private: \(Visible.line(line.other.name)) can read it once you share it.",
            nl: "Die is privé: \(Visible.line(line.other.name)) kan die lezen zodra je die deelt.")
    }

    static var noReflection: String {
        worded("No reflection goes with the agenda.", nl: "Er hoort geen reflectie bij de agenda.")
    }
    static var whichReflection: String {
        worded("Which reflection goes with the agenda?", nl: "Welke reflectie hoort bij de agenda?")
    }
    static var noneOfThem: String { worded("None", nl: "Geen") }
    static var privateReflection: String {
        worded("private: share it to let your mentor read it", nl: "privé: deel die om je mentor te laten lezen")
    }
    static var sign: String { worded("Sign", nl: "Ondertekenen") }
    static var callOff: String { worded("Call it off", nl: "Afzeggen") }
    static var cancelQuestion: String {
        worded(
            "Call this meeting off? Both of you see that you did.",
            nl: "Dit gesprek afzeggen? Jullie zien allebei dat jij dat deed.")
    }

    static func signQuestion(_ page: MeetingPage, _ scene: Scene) -> String {
        let notes = page.lines.compactMap { if case .note(let note) = $0 { note.entry } else { nil } }
        let unread = notes.count { scene.isUnread($0) }
        let what =
            notes.isEmpty
            ? worded("There are no notes", nl: "Er zijn geen notities")
            : worded(
                "It says what you both noted: \(count(notes.count, "note"))",
                nl: "Er staat in wat jullie noteerden: \(count(notes.count, "notitie", "notities"))")
        let rest =
            unread == 0
            ? ""
            : worded(
                ", \(unread) of which you have not opened",
                nl: notes.count == 1 ? ", die je niet hebt geopend" : ", waarvan je er \(unread) niet hebt geopend")
        let other = Visible.line(page.line.other.name)
        return worded(
            "Sign this meeting? \(what)\(rest). Once both have signed, nothing can be added or changed; if \(other) adds something before signing, you sign again.",
            nl:
                "Dit gesprek ondertekenen? \(what)\(rest). Hebben jullie allebei ondertekend, dan kan er niets meer bij of anders; voegt \(other) voor het ondertekenen nog iets toe, dan teken jij opnieuw."
        )
    }

    // Writing
    static func wordsOfGuide(_ count: Int) -> String {
        worded("\(count) of some \(wordGuide) words", nl: "\(count) van zo'n \(wordGuide) woorden")
    }
    static func hatIsNow(_ purpose: Purpose) -> String {
        worded("The \(hat(purpose)) was put on meanwhile.", nl: "Intussen is er van pet gewisseld: \(word(purpose)).")
    }
    static var agendaConflict: String {
        worded(
            "Another agenda was saved meanwhile. Your text is kept here; finishing once more puts it in the other's place.",
            nl:
                "Er is intussen een andere agenda bewaard. Je tekst blijft hier staan; rond je nog eens af, dan komt die ervoor in de plaats."
        )
    }
    static func mayNamePatients(_ traces: [PatientTrace], _ scene: Scene) -> String {
        let more = traces.count > 1 ? worded(" and \(traces.count - 1) more", nl: " en nog \(traces.count - 1)") : ""
        let first = traces.first.map { "\"\(Visible.line($0.text))\"" } ?? ""
        return
            worded(
                "It may name a patient: \(first)\(more). \(scene.key(.done)) once more saves it as it is.",
                nl:
                    "Misschien staat er een patiënt in: \(first)\(more). Nog eens \(scene.key(.done)) bewaart het zoals het is."
            )
    }
}
