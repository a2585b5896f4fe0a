import Journal
import JournalTesting
import Testing

@testable import Interface

/// Sofie and her mentor Vos at their screens: the agreement, the calibration, the pulse.
@Suite("Between mentor and mentee, by keys")
struct PairJourneyTests {
    private let residency: Residency

    init() throws { residency = try Residency() }

    private func page(_ person: String) throws -> AgreementPage {
        try residency.session(person).agreement(with: PersonID(person == "sofie" ? "vos" : "sofie")!)
    }

    private func answers(_ person: String, _ text: String) throws {
        try residency.session(person).perform(
            .pair(.answerAgreement(PersonID(person == "sofie" ? "vos" : "sofie")!, answers: [Array(text.utf8)])))
    }

    @Test func `Today leads Sofie to the agreement; she answers, Vos answers, they agree and sign`() throws {
        var sofie = try residency.terminal("sofie", width: 100, height: 30)
        #expect(sofie.words.contains("fill in the agreement with C. Vos"))
        sofie.press("<Enter>")
        #expect(sofie.screen.contains("Neither of you has answered yet."))
        sofie.press("e")
        #expect(sofie.screen.contains("Your answers to the prompts of the agreement with C. Vos"))
        #expect(sofie.screen.contains("BETWEEN YOU TWO"))
        sofie.press("Every six weeks.", "<C-s>")
        // Nothing is shown to anybody yet, so nothing is asked.
        #expect(sofie.screen.contains("You have answered; C. Vos has not yet."))

        var vos = try residency.terminal("vos", width: 100, height: 30)
        vos.press("A")
        #expect(vos.screen.contains("Sofie de Wit has answered, and you have not"))
        #expect(!vos.screen.contains("six weeks"))
        vos.press("e", "Monthly.", "<C-s>")
        #expect(vos.words.contains("Until when neither can be changed after that; a new round can be opened"))
        vos.press("<Enter>")
        #expect(vos.lines.contains { $0.contains("Monthly.") && $0.contains("│ Every six weeks.") })
        vos.press("w", "Monthly, for an hour.", "<C-s>", "<Enter>")
        #expect(vos.lastLine.contains("Proposed."))

        sofie.hear()
        #expect(sofie.screen.contains("Monthly, for an hour."))
        sofie.press("s")
        #expect(sofie.screen.contains("Sign the agreement with C. Vos?"))
        sofie.press("<Enter>")
        #expect(sofie.screen.contains("Signed by you"))
        vos.press("s", "<Enter>")
        #expect(vos.screen.contains("Agreed: signed by both"))
        #expect(try page("sofie").rounds[0].agreed != nil)
        sofie.hear()
        sofie.press("R", "<Enter>")
        #expect(sofie.screen.contains("round 2"))
        sofie.press("<lt>")
        #expect(sofie.screen.contains("round 1") && sofie.screen.contains("Monthly, for an hour."))
    }

    @Test func `A dropped line loses nothing of the answers, nor of a proposal`() throws {
        var sofie = try residency.terminal("sofie")
        sofie.press("A", "e", "Every six wee")
        sofie.hangUp()
        sofie = try residency.terminal("sofie", width: 120)
        #expect(sofie.words.contains("unfinished answers to the agreement's"))
        sofie.press("A", "e")
        #expect(sofie.screen.contains("You were writing your answers to the agreement's prompts"))
        sofie.press("<Enter>", "ks.", "<C-s>")
        #expect(try page("sofie").rounds[0].own == ["Every six weeks."])
        #expect(try residency.session("sofie").drafts().isEmpty)
        try answers("vos", "Monthly.")
        sofie.hear()
        sofie.press("w", "We meet")
        sofie.hangUp()
        sofie = try residency.terminal("sofie")
        sofie.press("d", "<Enter>", " monthly.", "<C-s>", "<Enter>")
        #expect(try page("vos").rounds[0].proposals.map(\.text) == ["We meet monthly."])
    }

    @Test func `A proposal begins with the text that is there, and a new one voids the signature`() throws {
        try answers("sofie", "Weekly.")
        try answers("vos", "Monthly.")
        var vos = try residency.terminal("vos", width: 100)
        vos.press("A", "w", "Monthly.", "<C-s>", "<Enter>", "s", "<Enter>")
        var sofie = try residency.terminal("sofie", width: 100)
        sofie.press("A", "w", "<C-End>", " On Fridays.", "<C-s>")
        #expect(sofie.words.contains("the signature under the text before is void"))
        sofie.press("<Enter>")
        #expect(try page("vos").rounds[0].proposals.map(\.text) == ["Monthly.", "Monthly. On Fridays."])
        // Vos still looks at the text before: it is not this one that he signs.
        vos.press("s")
        #expect(vos.lastLine.contains("You have signed it."))
        vos.hear()
        #expect(vos.screen.contains("Not signed by you yet"))
    }

    @Test func `A text that the other proposed meanwhile is told of, and what was typed stays`() throws {
        try answers("sofie", "Weekly.")
        try answers("vos", "Monthly.")
        var vos = try residency.terminal("vos", width: 110)
        vos.press("A", "w", "Monthly.", "<C-s>")
        var sofie = try residency.terminal("sofie", width: 110)
        sofie.press("A", "w", "Weekly.", "<C-s>", "<Enter>")
        vos.hear()
        #expect(vos.lastLine.contains("Sofie de Wit has proposed a text meanwhile."))
        #expect(vos.screen.contains("Monthly."))
        vos.press("<C-s>")
        #expect(vos.words.contains("the text that Sofie de Wit proposed"))
        vos.press("<Enter>")
        #expect(try page("sofie").rounds[0].proposals.map(\.text) == ["Weekly.", "Monthly."])
    }

    @Test func `What is signed is what was read, though another text came while the question stood`() throws {
        try answers("sofie", "Weekly.")
        try answers("vos", "Monthly.")
        func propose(_ text: String) throws {
            try residency.session("vos").perform(
                .pair(.proposeAgreement(PersonID("sofie")!, text: Array(text.utf8))))
        }
        try propose("Monthly.")
        var sofie = try residency.terminal("sofie", width: 120)
        sofie.press("A", "s")
        try propose("Never.")
        sofie.press("<Enter>")
        #expect(sofie.lastLine.contains("Not signed: another text has been proposed meanwhile, number 2."))
        #expect(try page("sofie").rounds[0].signatures == Sides())
        #expect(sofie.screen.contains("Never."))
    }

    @Test func `A patient's number in an answer is asked about, and never hinders`() throws {
        var sofie = try residency.terminal("sofie", width: 100)
        sofie.press("A", "e", "As with NHS number 999 000 0018.", "<C-s>")
        #expect(sofie.words.contains("Possible patients 1:"))
        sofie.press("<Enter>")
        #expect(try page("sofie").rounds[0].own?.count == 1)
    }

    @Test func `Calibration: digits, arrows, and a question before both are shown`() throws {
        var sofie = try residency.terminal("sofie", width: 100)
        sofie.press("C", "e", "9", "3", "<Enter>")
        #expect(sofie.lastLine.contains("Not given: 1 rating still to go."))
        sofie.press("5", "<Left>", "4", "<Enter>")
        #expect(try residency.session("sofie").calibration().rounds[0].own == [.init(asItIs: 4, preferred: 5)])
        var vos = try residency.terminal("vos", width: 100)
        vos.press("C", "e", "1", "<BS>", "<BS>", "2", "5", "<Enter>")
        #expect(vos.screen.contains("Give your ratings?") && !vos.screen.contains("4 as it is"))
        vos.press("<Enter>")
        #expect(vos.lines.contains { $0.contains("Sofie de Wit") && $0.contains("4 as it is") })
        vos.press("R", "<Enter>", "e", "3", "3", "<Esc>")
        #expect(vos.lastLine.contains("Not given yet"))
        vos.press("e", "<Enter>")
        sofie.hear()
        sofie.press("e", "3", "5", "<Enter>", "<Enter>")
        #expect(sofie.words.contains("trust yours ▆▄ 4.0 3.0 ██ 5.0 5.0"))
    }

    @Test func `Pulse: one key, four digits and Enter; the other sees it while both show theirs`() throws {
        var sofie = try residency.terminal("sofie")
        sofie.press("u", "2345", "<Enter>")
        #expect(sofie.lastLine.contains("Given. Only you see it."))
        var vos = try residency.terminal("vos")
        vos.press("u")
        #expect(!vos.screen.contains("2 3 4 5"))
        vos.press("5554", "<Space>", "<Enter>")
        #expect(!vos.screen.contains("2 3 4 5"))
        sofie.press("s")
        #expect(sofie.screen.contains("5 5 5 4"))
        vos.hear()
        #expect(vos.screen.contains("2 3 4 5"))
        sofie.press("s")
        #expect(!sofie.screen.contains("5 5 5 4"))
        vos.hear()
        #expect(!vos.screen.contains("2 3 4 5"))
        vos.press("<Esc>", "u", "12", "<Enter>")
        #expect(vos.lastLine.contains("four digits"))
    }

    @Test func `A mentor goes from one mentee to the next, and from a portfolio to what is with that mentee`() throws {
        var vos = try residency.terminal("vos")
        vos.press("A")
        #expect(vos.screen.contains("Agreement with Sofie de Wit"))
        vos.press("]")
        #expect(vos.screen.contains("Agreement with Tim Okafor"))
        vos.press("C")
        #expect(vos.screen.contains("Calibration with Tim Okafor"))
        vos.press("T")
        vos.command("portfolio tim")
        vos.press("u")
        #expect(vos.lines[0].contains("Tim Okafor"))
        vos.press("<Esc>", "T")
        vos.command("agreement tim")
        #expect(vos.screen.contains("Agreement with Tim Okafor"))
        vos.command("agreement nobody")
        #expect(vos.screen.contains("There is no mentorship of yours with that person."))
    }

    @Test func `Whoever has no mentor is told what belongs here; a committee and the host are shown nothing`() throws {
        let host = try residency.journal.session(for: .host)
        try host.perform(.endMentorship(mentor: PersonID("vos")!, mentee: PersonID("tim")!))
        try host.perform(.addPerson(PersonID("ina")!, name: "Ina", roles: [.mentee], stage: nil))
        for key in ["A", "C", "u"] {
            var ina = try residency.terminal("ina")
            ina.press(key)
            #expect(ina.screen.contains("You have no mentor yet: the coordinator starts mentorships."))
            var noor = try residency.terminal("noor")
            noor.press(key)
            #expect(noor.lastLine.contains("That is not for you to see."))
        }
        // What was between them stays Tim's to read.
        var tim = try residency.terminal("tim")
        tim.press("A")
        #expect(tim.screen.contains("Nothing was ever answered here."))
        tim.press("e")
        #expect(tim.lastLine.contains("the answers stay") || tim.lastLine.contains("over"))
        tim.press("u")
        #expect(!tim.screen.contains("[·]"))
    }

    @Test func `When the mentorship ends, what a mentor was looking at is gone at that moment`() throws {
        try answers("sofie", "Secret words.")
        try answers("vos", "Other words.")
        var vos = try residency.terminal("vos", width: 100)
        vos.press("A")
        vos.command("agreement sofie")
        #expect(vos.screen.contains("Secret words."))
        try residency.journal.session(for: .host).perform(
            .endMentorship(mentor: PersonID("vos")!, mentee: PersonID("sofie")!))
        vos.hear()
        #expect(!vos.screen.contains("Secret words."))
    }

    @Test func `Whatever the order, no screen of Vos's shows a word of Sofie's before both have answered`() throws {
        for seed in 0..<12 {
            let residency = try Residency()
            var dice = SeededNumbers(seed: UInt64(seed) &+ 77)
            var vos = try residency.terminal("vos", width: 100, height: 30)
            var hasAnswered = false
            let sofie = try residency.session("sofie")
            let other = PersonID("vos")!
            for turn in 0..<8 {
                residency.later(seconds: 600)
                let canary = "magpie\(turn)"
                switch dice.below(4) {
                case 0, 1:
                    try sofie.perform(.pair(.answerAgreement(other, answers: [Array("\(canary) words".utf8)])))
                case 2: try sofie.perform(.pair(.pulse(other, ratings: [1, 5, 1, 5], showing: true)))
                default:
                    try sofie.perform(.pair(.calibrate(other, ratings: [.init(asItIs: 1 + turn % 5, preferred: 5)])))
                }
                vos.hear()
                let screens = ["T", "A", "C", "p", "t", "/magpie", "u", "d", "P"]
                for keys in screens[dice.below(screens.count)...].prefix(3) {
                    vos.press("<Esc>", "<Esc>", keys)
                    #expect(!vos.screen.contains("magpie") || keys.hasPrefix("/"), "seed \(seed), \(keys)")
                    #expect(!vos.words.contains("1 5 1 5") && !vos.screen.contains("5 preferred"))
                    #expect(!vos.screen.contains("words"), "seed \(seed), \(keys)")
                    vos.press("<Esc>", "<Esc>", "<Esc>")
                }
                hasAnswered = try page(residency).otherHasAnswered
            }
            guard hasAnswered else { continue }
            try residency.session("vos").perform(
                .pair(.answerAgreement(PersonID("sofie")!, answers: [Array("Mine.".utf8)])))
            vos.hear()
            vos.press("<Esc>", "T", "A")
            #expect(vos.screen.contains("magpie"))
        }
    }

    private func page(_ residency: Residency) throws -> AgreementRound {
        try residency.session("vos").agreement(with: PersonID("sofie")!).rounds[0]
    }
}

/// Small numbers from a seed.
private struct SeededNumbers {
    private var state: UInt64
    init(seed: UInt64) { state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493 }

    mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
}
