import Journal

/// What mentors and mentees do with each other's expectations, at random.
extension Play {
    /// Records of a kind of two people, oldest first, erased ones too.
    func recordIDs(_ kind: RecordKind, mentee: String, mentor: String) -> [RecordID] {
        truth { ledger throws(Refusal) in
            try ledger.records(RecordQuestion([kind], mentee: PersonID(mentee)!), before: nil, limit: .max)
        }.reversed().filter { record in
            switch record.content {
            case .pulse(let pulse): pulse.mentor.text == mentor
            // Whose a pulse was that was erased cannot be told any more: by the order of the acts it is known.
            case .erased(.pulse, _): pulseMentors[record.id]?.text == mentor
            default: record.people.contains(PersonID(mentor)!)
            }
        }.map(\.id)
    }

    /// - Parameter mentorship: one that runs.
    func pairAct(_ step: Step, _ mentorship: Mentorship) -> (PersonID, PairAct) {
        let isMentee = step.b / 16 % 2 == 0
        let person = isMentee ? mentorship.mentee : mentorship.mentor
        let other = isMentee ? mentorship.mentor : mentorship.mentee
        // Words of their own for each: nobody may say them but who heard them.
        let number = step.b << 20 | step.c
        let words = Array("We say \(Magpie.text(number)).".utf8)
        func rating(_ shift: Int) -> Int { 1 + (step.c >> shift) % 5 }
        switch step.c % 12 {
        case 0, 1, 2, 3: return (person, .answerAgreement(other, answers: [words]))
        case 4: return (person, .proposeAgreement(other, text: words))
        case 5, 6: return (person, .signAgreement(other))
        case 7: return (person, step.b % 5 == 0 ? .reopenAgreement(other) : .reopenCalibration(other))
        case 8, 9:
            return (
                person,
                .calibrate(
                    other,
                    ratings: [
                        Calibration.Rating(asItIs: rating(1), preferred: rating(3)),
                        Calibration.Rating(asItIs: rating(5), preferred: rating(7)),
                    ])
            )
        case 10:
            let ratings = [rating(1), rating(3), rating(5), rating(7)]
            return (person, .pulse(other, ratings: ratings, showing: step.b % 3 == 0))
        default: return (person, .showPulse(other, step.b % 3 != 0))
        }
    }
}
