/// The words of meetings.
extension Wording {
    /// `Meeting with C. Vos on 20 Nov 10:00`, as one of the two sees it.
    public static func meeting(_ line: MeetingLine, _ times: Times) -> String {
        "Meeting with \(Visible.line(line.other.name)) on \(times.moment(line.at))"
    }

    /// `ASSESSMENT hat`.
    public static func hat(_ purpose: Purpose) -> String { "\(word(purpose)) hat" }

    /// The line between the notes that says under which hat those below it were written.
    public static func hat(_ hat: Meeting.Hat, _ line: MeetingLine, _ times: Times) -> String {
        let who = line.side == .mentor ? you : Visible.line(line.mentor.name)
        return "\(self.hat(hat.purpose)), put on by \(who) on \(times.moment(hat.at))"
    }

    /// Stands before the first note.
    public static let firstHat = "\(hat(.developmental)), as every meeting begins"

    /// What the hat means for what is noted now.
    public static func hatRule(_ line: MeetingLine) -> String {
        switch (line.hat, line.side) {
        case (.developmental, .mentor): "What you note never goes to the committee."
        case (.developmental, .mentee): "No note that is taken now goes to the committee."
        case (.assessment, .mentor): "What you note goes to the committee, after notice."
        case (.assessment, .mentee):
            "Notes by \(Visible.line(line.mentor.name)) go to the committee, after notice; yours never do."
        }
    }

    /// How far a meeting has come, in a few words.
    public static func state(of line: MeetingLine) -> String {
        if line.cancelled != nil { return "called off" }
        if line.isSigned { return "signed by both" }
        if !line.isOpen { return "not signed; the mentorship has ended" }
        switch (line.signatures[line.side] != nil, line.signatures[line.side.other] != nil) {
        case (true, _): return "signed by you"
        case (false, true): return "signed by \(Visible.line(line.other.name))"
        case (false, false): return "not signed"
        }
    }

    /// `3 notes: 2 developmental, 1 assessment`.
    public static func notes(_ line: MeetingLine) -> String {
        let counts = Purpose.allCases.compactMap { purpose in
            line.notes[purpose].map { "\($0) \(purpose.rawValue)" }
        }
        return counts.isEmpty ? "no notes" : "notes: " + counts.joined(separator: ", ")
    }

    /// Of a signature, on a line of its own.
    public static func signature(_ side: Side, _ line: MeetingLine, _ times: Times) -> String {
        let who = side == line.side ? "You" : Visible.line(line.other.name)
        guard let at = line.signatures[side] else {
            return "\(who) \(side == line.side ? "have" : "has") not signed."
        }
        return "\(who) signed on \(times.moment(at))."
    }

    /// A note says of which meeting it is, to whoever may know of that.
    public static func note(of line: MeetingLine, _ times: Times) -> String {
        "Of the m" + meeting(line, times).dropFirst()
    }

    public static let noMeetings =
        "No meetings yet. `vitrine meeting plan --at TIME` plans one with your mentor or mentee."
    public static let noAgenda = "No agenda yet."
    public static let noNotes = "No notes yet."
    public static let agendaHeading = "Agenda"
    public static func withIt(shown: String) -> String { "With it goes the reflection \(shown)" }
    public static let calledOff = "Called off."

    /// Of some four hundred words, as reflections ahead of a meeting are.
    public static let wordGuide = 400

    /// Who can read an agenda.
    public static func agendaReaders(_ line: MeetingLine) -> String {
        "\(Visible.line(line.other.name)) reads it once it is saved. It goes to no committee."
    }

    public static func agendaSaved(_ line: MeetingLine) -> String {
        "Saved. \(Visible.line(line.other.name)) can read it now; it goes to no committee."
    }

    public static func reflectionIsPrivate(_ line: MeetingLine, _ id: ItemID) -> String {
        "The reflection is private: \(Visible.line(line.other.name)) can read it once you share it (`vitrine share \(id.short)`)."
    }
}
