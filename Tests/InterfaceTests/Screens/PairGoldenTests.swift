import Interface
import Journal
import JournalTesting
import Testing

/// What is between mentor and mentee, as it looks.
@Suite("Screens between mentor and mentee, as they were")
struct PairGoldenTests {
    private static let answers = [
        (
            "An hour in which I do not have to look as if I know it.",
            "That you bring what went wrong, not what went well. The rest of the house sees that."
        ),
        ("Every six weeks.", "Every six weeks."), ("Nights, and whether I want to stay in this specialty.", ""),
        ("I would like you to say the word.", "I say out loud: this part is for the committee."),
        ("Say it to my face in the same week.", "Within the week, in our room, never on the ward."),
    ]

    private func sample(_ steps: Int) throws -> Sample {
        let sample = try Sample()
        let (sofie, vos) = (try sample.session(Sample.sofie), try sample.session(Sample.vos))
        func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
        if steps > 0 {
            try sofie.perform(.pair(.answerAgreement(Sample.vos, answers: Self.answers.map { bytes($0.0) })))
            try rate(sofie, Sample.vos, [35, 44, 34, 24, 45, 35, 44, 34])
        }
        if steps > 1 {
            try vos.perform(.pair(.answerAgreement(Sample.sofie, answers: Self.answers.map { bytes($0.1) })))
            let text = "We meet **every six weeks** for an hour. What is said about nights stays in the room."
            try vos.perform(.pair(.proposeAgreement(Sample.sofie, text: bytes(text))))
            try vos.perform(.pair(.signAgreement(Sample.sofie)))
            try rate(vos, Sample.sofie, [45, 34, 44, 44, 55, 45, 34, 34])
            try sofie.perform(.pair(.reopenCalibration(Sample.vos)))
            try rate(sofie, Sample.vos, [45, 44, 44, 34, 45, 45, 44, 24])
            try rate(vos, Sample.sofie, [45, 44, 44, 34, 55, 15, 44, 34])
            try sofie.perform(.pair(.pulse(Sample.vos, ratings: [3, 2, 4, 4], showing: false)))
            try sofie.perform(.pair(.pulse(Sample.vos, ratings: [4, 3, 5, 3], showing: true)))
            try vos.perform(.pair(.pulse(Sample.sofie, ratings: [5, 4, 5, 3], showing: true)))
        }
        return sample
    }

    /// 35 is 3 as it is and 5 preferred.
    private func rate(_ session: Session, _ other: PersonID, _ numbers: [Int]) throws {
        let ratings = numbers.map { Calibration.Rating(asItIs: $0 / 10, preferred: $0 % 10) }
        try session.perform(.pair(.calibrate(other, ratings: ratings)))
    }

    @Test("Agreement: to be answered, written, compared, signed", arguments: GoldenTests.sizes)
    func agreement(_ size: (Int, Int)) throws {
        let name = "\(size.0)x\(size.1)"
        var vos = try sample(1).terminal(as: Sample.vos, width: size.0, height: size.1)
        vos.command("agreement sofie")
        try Golden.expect(vos, "agreement-\(name)")
        vos.press("e")
        try Golden.expect(vos, "agreement-answers-\(name)")
        var sofie = try sample(2).terminal(as: Sample.sofie, width: size.0, height: size.1)
        sofie.press("A")
        try Golden.expect(sofie, "agreement-compared-\(name)")
        sofie.press("s")
        try Golden.expect(sofie, "agreement-sign-\(name)")
    }

    @Test("Calibration: to be rated, compared, over the rounds", arguments: GoldenTests.sizes)
    func calibration(_ size: (Int, Int)) throws {
        let name = "\(size.0)x\(size.1)"
        var vos = try sample(1).terminal(as: Sample.vos, width: size.0, height: size.1)
        vos.command("calibration sofie")
        try Golden.expect(vos, "calibration-\(name)")
        vos.press("e", "354")
        try Golden.expect(vos, "calibration-rating-\(name)")
        var sofie = try sample(2).terminal(as: Sample.sofie, width: size.0, height: size.1)
        sofie.press("C")
        try Golden.expect(sofie, "calibration-compared-\(name)")
        sofie.press("G")
        try Golden.expect(sofie, "calibration-trends-\(name)")
    }

    @Test("Pulse, being given and read", arguments: GoldenTests.sizes)
    func pulse(_ size: (Int, Int)) throws {
        let name = "\(size.0)x\(size.1)"
        var sofie = try sample(2).terminal(as: Sample.sofie, width: size.0, height: size.1)
        sofie.press("u", "34")
        try Golden.expect(sofie, "pulse-\(name)")
        sofie.press("<Esc>")
        try Golden.expect(sofie, "pulse-given-\(name)")
    }

    @Test("In ASCII, and on a very small screen")
    func elsewhere() throws {
        var sofie = try sample(2).terminal(as: Sample.sofie, width: 100, height: 40, marks: .ascii)
        for keys in ["A", "C", "u"] {
            sofie.press("T", keys)
            #expect(sofie.screen.utf8.allSatisfy { $0 < 0x80 }, "\(keys): \(sofie.screen)")
            sofie.press("<Esc>", "<Esc>")
        }
        sofie = try sample(2).terminal(as: Sample.sofie, width: 40, height: 10)
        sofie.press("A", "<Space>")
        try Golden.expect(sofie, "agreement-40x10")
        sofie.press("C", "G")
        try Golden.expect(sofie, "calibration-40x10")
    }

    @Test("What all pulses come to, month by month", arguments: GoldenTests.sizes)
    func summary(_ size: (Int, Int)) throws {
        let name = "\(size.0)x\(size.1)"
        let none = try Sample().terminal(as: Sample.carla, width: size.0, height: size.1)
        var carla = none
        carla.press("u")
        try Golden.expect(carla, "pulse-summary-none-\(name)")
        let residency = try Residency(at: "2025-09-03T09:00")
        let host = try residency.journal.session(for: .host)
        for number in 0..<5 {
            let mentee = PersonID("mentee\(number)")!
            try host.perform(.addPerson(mentee, name: "M", roles: [.mentee], stage: nil))
            try host.perform(.startMentorship(mentor: PersonID("vos")!, mentee: mentee))
        }
        for (month, feeling) in [("09", 2), ("10", 3), ("11", 4), ("12", 5)] {
            residency.clock(at: "2025-\(month)-03T09:00")
            for number in 0..<5 {
                let ratings = [feeling, 3, 6 - feeling, number == 0 ? 1 : 4]
                try residency.session("mentee\(number)").perform(
                    .pair(.pulse(PersonID("vos")!, ratings: ratings, showing: false)))
            }
        }
        var terminal = try FakeTerminal(host, width: size.0, height: size.1)
        terminal.press("u")
        try Golden.expect(terminal, "pulse-summary-\(name)")
        // What runs is not told.
        #expect(!terminal.screen.contains("Dec") && terminal.screen.contains("Nov 2025"))
    }
}
