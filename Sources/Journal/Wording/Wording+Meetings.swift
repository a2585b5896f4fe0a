/// The words of meetings.
extension Wording {
    /// `Meeting with C. Vos on 20 Nov 10:00`, as one of the two sees it.
    public static func meeting(_ line: MeetingLine, _ times: Times) -> String {
        worded(
            "Meeting with \(Visible.line(line.other.name)) on \(times.moment(line.at))",
            nl: "Gesprek met \(Visible.line(line.other.name)) op \(times.moment(line.at))")
    }

    /// `ASSESSMENT hat`.
    public static func hat(_ purpose: Purpose) -> String {
        worded("\(word(purpose)) hat", nl: "Pet \(word(purpose))")
    }

    /// The line between the notes that says under which hat those below it were written.
    public static func hat(_ hat: Meeting.Hat, _ line: MeetingLine, _ times: Times) -> String {
        let who = line.side == .mentor ? you : Visible.line(line.mentor.name)
        return worded(
            "\(self.hat(hat.purpose)), put on by \(who) on \(times.moment(hat.at))",
            nl: "\(self.hat(hat.purpose)), opgezet door \(whom(who)) op \(times.moment(hat.at))")
    }

    /// Stands before the first note.
    public static var firstHat: String {
        worded(
            "\(hat(.developmental)), as every meeting begins", nl: "\(hat(.developmental)), zoals elk gesprek begint")
    }

    /// What the hat means for what is noted now.
    public static func hatRule(_ line: MeetingLine) -> String {
        switch (line.hat, line.side) {
        case (.developmental, .mentor):
            worded("What you note never goes to the committee.", nl: "Wat je noteert, gaat nooit naar de commissie.")
        case (.developmental, .mentee):
            worded(
                "No note that is taken now goes to the committee.",
                nl: "Geen notitie van nu gaat naar de commissie.")
        case (.assessment, .mentor):
            worded(
                "What you note goes to the committee, after notice.",
                nl: "Wat je noteert, gaat na aankondiging naar de commissie.")
        case (.assessment, .mentee):
            worded(
                "Notes by \(Visible.line(line.mentor.name)) go to the committee, after notice; yours never do.",
                nl:
                    "Notities van \(Visible.line(line.mentor.name)) gaan na aankondiging naar de commissie; die van jou nooit."
            )
        }
    }

    /// How far a meeting has come, in a few words.
    public static func state(of line: MeetingLine) -> String {
        if line.cancelled != nil { return worded("called off", nl: "afgezegd") }
        if line.isSigned { return worded("signed by both", nl: "door beiden ondertekend") }
        if !line.isOpen {
            return worded(
                "not signed; the mentorship has ended", nl: "niet ondertekend; het mentoraat is afgelopen")
        }
        switch (line.signatures[line.side] != nil, line.signatures[line.side.other] != nil) {
        case (true, _): return worded("signed by you", nl: "ondertekend door jou")
        case (false, true):
            return worded(
                "signed by \(Visible.line(line.other.name))", nl: "ondertekend door \(Visible.line(line.other.name))")
        case (false, false): return worded("not signed", nl: "niet ondertekend")
        }
    }

    /// `3 notes: 2 developmental, 1 assessment`.
    public static func notes(_ line: MeetingLine) -> String {
        let counts = Purpose.allCases.compactMap { purpose in
            line.notes[purpose].map { "\($0) \(plain(purpose))" }
        }
        return counts.isEmpty
            ? worded("no notes", nl: "geen notities")
            : worded("notes: ", nl: "notities: ") + counts.joined(separator: ", ")
    }

    /// Of a signature, on a line of its own.
    public static func signature(_ side: Side, _ line: MeetingLine, _ times: Times) -> String {
        let isMine = side == line.side
        let who = isMine ? actingYourself : Visible.line(line.other.name)
        guard let at = line.signatures[side] else {
            return worded(
                "\(who) \(isMine ? "have" : "has") not signed.",
                nl: "\(who) \(isMine ? "hebt" : "heeft") niet ondertekend.")
        }
        return worded("\(who) signed on \(times.moment(at)).", nl: "\(who) ondertekende op \(times.moment(at)).")
    }

    /// A note says of which meeting it is, to whoever may know of that.
    public static func note(of line: MeetingLine, _ times: Times) -> String {
        worded("Of the m", nl: "Bij het g") + meeting(line, times).dropFirst()
    }

    public static var noMeetings: String {
        worded(
            "No meetings yet. `\(program) meeting plan --at TIME` plans one with your mentor or mentee.",
            nl: "Nog geen gesprekken. `\(program) meeting plan --at TIME` plant er een met je mentor of mentee.")
    }
    public static var noAgenda: String { worded("No agenda yet.", nl: "Nog geen agenda.") }
    public static var noNotes: String { worded("No notes yet.", nl: "Nog geen notities.") }
    public static var agendaHeading: String { worded("Agenda", nl: "Agenda") }
    public static func withIt(shown: String) -> String {
        worded("With it goes the reflection \(shown)", nl: "Daarbij hoort de reflectie \(shown)")
    }
    public static var calledOff: String { worded("Called off.", nl: "Afgezegd.") }

    /// Of some four hundred words, as reflections ahead of a meeting are.
    public static let wordGuide = 400

    /// Who can read an agenda.
    public static func agendaReaders(_ line: MeetingLine) -> String {
        worded(
            "\(Visible.line(line.other.name)) reads it once it is saved. It goes to no committee.",
            nl: "\(Visible.line(line.other.name)) leest de agenda zodra je die bewaart; die gaat naar geen commissie.")
    }

    public static func agendaSaved(_ line: MeetingLine) -> String {
        worded(
            "Saved. \(Visible.line(line.other.name)) can read it now; it goes to no committee.",
            nl: "Bewaard. \(Visible.line(line.other.name)) kan de agenda nu lezen; die gaat naar geen commissie.")
    }

    public static func reflectionIsPrivate(_ line: MeetingLine, _ id: ItemID) -> String {
        worded(
            "The reflection is private: \(Visible.line(line.other.name)) can read it once you share it (`\(program) share \(id.short)`).",
            nl:
                "De reflectie is privé: \(Visible.line(line.other.name)) kan die lezen zodra je die deelt (`\(program) share \(id.short)`)."
        )
    }
}
