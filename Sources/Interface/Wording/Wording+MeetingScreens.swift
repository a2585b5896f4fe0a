import Cells
import Journal

/// The words of the screens of meetings.
extension Wording {
    static let meetingsTitle = "Meetings"
    static let meetingsHead = "Your meetings, the latest first. Only the two who meet see what is in one."
    static func noMeetings(_ scene: Scene) -> String {
        let key = scene.key(.planMeeting)
        return "No meetings yet. Press \(key) to plan one with your \(scene.isMentee ? "mentor" : "mentee")."
    }

    static func meetingLabel(_ line: MeetingLine, _ scene: Scene) -> String {
        let when = scene.times.full(line.at)
        return when + String(repeating: " ", count: max(2, 24 - when.count)) + Visible.line(line.other.name)
    }

    static func meetingDetail(_ line: MeetingLine, _ scene: Scene) -> String {
        var parts = [line.agenda == nil ? "no agenda" : "agenda"]
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
    static let planTitle = "Plan a meeting"
    static let moveTitle = "Move a meeting"
    static let planQuestion = "When do you meet, and with whom?"
    static func moveQuestion(_ line: MeetingLine, _ scene: Scene) -> String {
        "When is the meeting with \(Visible.line(line.other.name)) of \(scene.times.moment(line.at)) now?"
    }
    static let whenLabel = "When"
    static let timeHint = "YYYY-MM-DD HH:MM"
    static let notATimeToMeet = "That is no time: write it as 2026-01-15 14:30."
    static let nobodyToMeet = "You have nobody to meet: the coordinator starts mentorships."
    static let planned = "Planned. The other one sees it too."
    static let moved = "Moved."
    static let soAlready = "That was so already."
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
        return "No agenda yet. Press \(key) to write one, of some \(wordGuide) words, a week ahead."
    }

    static func noNotes(_ line: MeetingLine, _ scene: Scene) -> String {
        guard line.isOpen else { return noNotes }
        return "No notes yet. Press \(scene.key(.takeNote)) to take one."
    }

    static func goesWith(_ reflection: Entry, _ scene: Scene) -> String {
        "With it goes \(kind(reflection.kind)) \"\(heading(reflection))\" of \(scene.times.day(reflection.date))."
    }

    static func reflectionHidden(_ line: MeetingLine) -> String {
        "It is private: \(Visible.line(line.other.name)) can read it once you share it."
    }

    static let noReflection = "No reflection goes with the agenda."
    static let whichReflection = "Which reflection goes with the agenda?"
    static let noneOfThem = "None"
    static let privateReflection = "private: share it to let your mentor read it"
    static let sign = "Sign"
    static let callOff = "Call it off"
    static let cancelQuestion = "Call this meeting off? Both of you see that you did."

    static func signQuestion(_ page: MeetingPage, _ scene: Scene) -> String {
        let notes = page.lines.compactMap { if case .note(let note) = $0 { note.entry } else { nil } }
        let unread = notes.count { scene.isUnread($0) }
        let what = notes.isEmpty ? "There are no notes" : "It says what you both noted: \(count(notes.count, "note"))"
        let rest = unread == 0 ? "" : ", \(unread) of which you have not opened"
        return
            "Sign this meeting? \(what)\(rest). Once both have signed, nothing can be added or changed; if \(Visible.line(page.line.other.name)) adds something before signing, you sign again."
    }

    // Writing
    static func wordsOfGuide(_ count: Int) -> String { "\(count) of some \(wordGuide) words" }
    static func hatIsNow(_ purpose: Purpose) -> String { "The \(hat(purpose)) was put on meanwhile." }
    static let agendaConflict =
        "Another agenda was saved meanwhile. Your text is kept here; finishing once more puts it in the other's place."
    static func mayNamePatients(_ traces: [PatientTrace], _ scene: Scene) -> String {
        let more = traces.count > 1 ? " and \(traces.count - 1) more" : ""
        let first = traces.first.map { "\"\(Visible.line($0.text))\"" } ?? ""
        return
            "It may name a patient: \(first)\(more). \(scene.key(.done)) once more saves it as it is."
    }
}
