import Journal
import JournalTesting
import Testing

@Suite("The agreement of mentor and mentee")
struct AgreementTests {
    @Test func `Sofie and Vos answer blind, compare, agree on a text and sign it`() throws {
        let scene = try PairScene()
        #expect(try scene.waits("sofie") == [.agreementToAnswer])
        #expect(try scene.round("sofie").step(.mentee) == .answer)
        try scene.answers("sofie", with: "vos", "Every six weeks.", "")
        var vos = try scene.round("vos")
        #expect(vos.otherHasAnswered && vos.own == nil && vos.comparison == nil)
        #expect(try scene.round("sofie").step(.mentee) == .waitForAnswer)
        #expect(try scene.waits("sofie") == [.calibrationToGive])

        scene.later(days: 1)
        try scene.answers("sofie", with: "vos", "Every six weeks.", "All of it.")
        try scene.answers("vos", with: "sofie", "Monthly.", "All  of it.\n")
        vos = try scene.round("vos")
        let sofie = try scene.round("sofie")
        #expect(sofie.comparison == vos.comparison)
        #expect(sofie.comparison?.map(\.mentee) == ["Every six weeks.", "All of it."])
        #expect(sofie.comparison?.map(\.difference) == [.differ, .same])
        #expect(sofie.step(.mentee) == .propose && vos.step(.mentor) == .propose)

        try scene.proposes("vos", to: "sofie", "Monthly.")
        #expect(try scene.waits("sofie") == [.agreementToSign, .calibrationToGive])
        try scene.signs("sofie", with: "vos")
        #expect(try scene.round("sofie").step(.mentee) == .waitForSignature)
        try scene.proposes("sofie", to: "vos", "Monthly, on Fridays.")
        #expect(try scene.round("sofie").signatures == Sides())
        try scene.signs("sofie", with: "vos")
        try scene.signs("vos", with: "sofie")
        let agreed = try scene.round("vos")
        #expect(agreed.step(.mentor) == .agreed(scene.hands.now))
        #expect(agreed.proposals.map(\.text) == ["Monthly.", "Monthly, on Fridays."])
    }

    @Test func `Once both have answered nothing is changed, and before that nothing is proposed`() throws {
        let scene = try PairScene()
        #expect(throws: Refusal.pair(.unanswered)) { try scene.proposes("vos", to: "sofie", "Monthly.") }
        #expect(throws: Refusal.pair(.nothingProposed)) { try scene.signs("vos", with: "sofie") }
        try scene.answers("sofie", with: "vos", "Weekly.", "")
        #expect(throws: Refusal.pair(.unanswered)) { try scene.proposes("sofie", to: "vos", "Monthly.") }
        try scene.answers("vos", with: "sofie", "Monthly.", "")
        #expect(throws: Refusal.pair(.answered)) { try scene.answers("sofie", with: "vos", "Monthly.", "") }
        #expect(try !scene.answers("sofie", with: "vos", "Weekly.", "").changed)
        try scene.proposes("vos", to: "sofie", "Monthly.")
        #expect(try !scene.proposes("sofie", to: "vos", "Monthly.").changed)
        try scene.signs("vos", with: "sofie")
        #expect(try !scene.signs("vos", with: "sofie").changed)
        try scene.signs("sofie", with: "vos")
        #expect(throws: Refusal.pair(.agreed)) { try scene.proposes("sofie", to: "vos", "Weekly.") }
    }

    @Test func `What is signed is the text that was read`() throws {
        let scene = try PairScene()
        try scene.answers("sofie", with: "vos", "Weekly.", "")
        try scene.answers("vos", with: "sofie", "Monthly.", "")
        try scene.proposes("vos", to: "sofie", "Monthly.")
        try scene.proposes("vos", to: "sofie", "Never.")
        #expect(throws: Refusal.pair(.otherText(2))) { try scene.signs("sofie", with: "vos", proposal: 1) }
        try scene.signs("sofie", with: "vos", proposal: 2)
    }

    @Test func `As many answers as prompts, and one that says something`() throws {
        let scene = try PairScene()
        #expect(throws: Refusal.pair(.answers(1, of: 2))) { try scene.answers("sofie", with: "vos", "Weekly.") }
        #expect(throws: Refusal.pair(.nothingAnswered)) { try scene.answers("sofie", with: "vos", " ", "\n") }
        #expect(throws: Refusal.self) { try scene.answers("sofie", with: "vos", "Weekly \u{1B}[2J", "") }
        #expect(throws: Refusal.self) { try scene.proposes("sofie", to: "vos", "  ") }
        #expect(try scene.agreement("sofie").rounds.map(\.id) == [nil])
    }

    @Test func `Different answers come first, then what one left open, then the same`() throws {
        let scene = try PairScene(prompts: ["A?", "B?", "C?", "D?"])
        try scene.answers("sofie", with: "vos", "same", "", "mine", "")
        try scene.answers("vos", with: "sofie", " same ", "only I", "his", "")
        let compared = try #require(try scene.round("sofie").comparison)
        #expect(compared.map(\.number) == [3, 2, 1, 4])
        #expect(compared.map(\.difference) == [.differ, .oneSided, .same, .same])
    }

    // MARK: - Rounds

    @Test func `A round opens again when the programme's time has passed since both signed, and not before`() throws {
        let scene = try PairScene(reopen: Period(days: 30))
        try scene.agree()
        let due = try #require(try scene.agreement("sofie").reopens)
        scene.hands.now = due.adding(seconds: -1)
        #expect(try scene.agreement("sofie").rounds.count == 1)
        scene.hands.now = due
        let page = try scene.agreement("sofie")
        #expect(page.rounds.map(\.number) == [2, 1])
        #expect(page.rounds[0].opened == due && page.rounds[0].id == nil && page.rounds[0].step(.mentee) == .answer)
        #expect(page.rounds[1].agreed != nil)
        #expect(try scene.waits("vos").contains(.agreementToAnswer))
        scene.later(days: 10)
        try scene.answers("vos", with: "sofie", "Weekly.", "")
        // Not when somebody first answered: that would tell when they did.
        #expect(try scene.round("sofie").opened == due)
    }

    @Test func `Without a time in the programme it is opened by hand alone`() throws {
        let scene = try PairScene(reopen: nil)
        try scene.agree()
        scene.later(days: 4000)
        #expect(try scene.agreement("sofie").rounds.count == 1)
        #expect(try scene.agreement("sofie").reopens == nil)
        let reopened = try scene.reopens("vos", with: "sofie")
        let page = try scene.agreement("sofie")
        #expect(reopened.created == page.rounds[0].id && page.rounds.count == 2)
        #expect(page.rounds[0].opened == scene.hands.now)
    }

    @Test func `A round in which one of the two still has to answer is open already`() throws {
        let scene = try PairScene()
        #expect(try !scene.reopens("vos", with: "sofie").changed)
        try scene.answers("sofie", with: "vos", "Weekly.", "")
        #expect(try !scene.reopens("vos", with: "sofie").changed)
        try scene.answers("vos", with: "sofie", "Monthly.", "")
        #expect(try scene.reopens("vos", with: "sofie").changed)
        #expect(try scene.round("sofie").own == nil)
        #expect(try scene.agreement("sofie").rounds[1].step(.mentee) == .over)
    }

    @Test func `The prompts of a round are those it was begun with`() throws {
        let scene = try PairScene()
        try scene.answers("sofie", with: "vos", "Weekly.", "")
        var programme = try scene.host.programme()
        programme.agreement = ["Anything else?"]
        try scene.host.perform(.applyProgramme(programme, source: "2"))
        try scene.answers("vos", with: "sofie", "Monthly.", "")
        #expect(try scene.round("vos").prompts == PairScene.prompts)
        #expect(try scene.round("duarte").prompts == ["Anything else?"])
    }

    @Test func `A programme without prompts has some of ours`() throws {
        let scene = try PairScene(prompts: [])
        #expect(try scene.round("sofie").prompts.count == 5)
    }

    // MARK: - Whose it is

    @Test func `At a change of mentor each mentorship has its own, and the mentee keeps both`() throws {
        let scene = try PairScene()
        try scene.agree()
        scene.later(days: 1)
        try scene.part("sofie", "vos")
        try scene.pair("sofie", "duarte")
        #expect(throws: Refusal.noMentorship) { try scene.agreement("vos", with: "sofie") }
        #expect(throws: Refusal.noMentorship) { try scene.signs("vos", with: "sofie") }
        let successor = try scene.agreement("duarte", with: "sofie")
        #expect(successor.rounds.map(\.number) == [1] && successor.rounds[0].id == nil)
        #expect(try scene.agreement("sofie").pair.mentor.id?.text == "duarte")
        let former = try scene.agreement("sofie", with: "vos")
        #expect(former.rounds.map(\.agreed) == [scene.hands.now.adding(seconds: -86_400)])
        #expect(former.reopens == nil && !former.pair.isCurrent)
        #expect(throws: Refusal.noMentorship) { try scene.answers("sofie", with: "vos", "Weekly.", "") }
    }

    @Test func `The same mentor again is a new mentorship with a new round; what was left half stays blind`() throws {
        let scene = try PairScene()
        try scene.answers("vos", with: "sofie", "Secret.", "")
        scene.later(days: 1)
        try scene.part("sofie", "vos")
        scene.later(days: 1)
        try scene.pair("sofie", "vos")
        let page = try scene.agreement("sofie")
        #expect(page.rounds.map(\.number) == [2, 1])
        #expect(page.rounds[0].id == nil && page.rounds[0].opened == scene.hands.now)
        try scene.answers("sofie", with: "vos", "Weekly.", "")
        try scene.answers("vos", with: "sofie", "Monthly.", "")
        let first = try scene.agreement("sofie").rounds[1]
        #expect(first.comparison == nil && first.own == nil && first.step(.mentee) == .over)
        #expect(try scene.agreement("vos", with: "sofie").rounds[1].own == ["Secret.", ""])
    }

    @Test func `With several mentorships one says with whom; somebody else's is as one that is not there`() throws {
        let scene = try PairScene()
        try scene.pair("tim", "vos")
        #expect(throws: Refusal.pair(.several([PersonID("sofie")!, PersonID("tim")!]))) { try scene.agreement("vos") }
        #expect(try scene.agreement("vos", with: "tim").pair.mentee.id?.text == "tim")
        for stranger in ["tim", "nobody", "cora", "sofie"] {
            #expect(throws: Refusal.noMentorship) { try scene.agreement("sofie", with: stranger) }
        }
        for outsider in ["cora", "noor"] {
            #expect(throws: Refusal.noMentorship) { try scene.agreement(outsider) }
            #expect(throws: Refusal.noMentorship) { try scene.agreement(outsider, with: "sofie") }
        }
        #expect(throws: Refusal.noMentorship) { try scene.host.agreement(with: PersonID("sofie")!) }
    }

    @Test func `Two people who mentor each other say in which part`() throws {
        let scene = try PairScene()
        try scene.host.perform(.setRoles(PersonID("sofie")!, [.mentee, .mentor]))
        try scene.host.perform(.setRoles(PersonID("vos")!, [.mentee, .mentor]))
        try scene.pair("vos", "sofie")
        #expect(throws: Refusal.pair(.bothWays(PersonID("vos")!))) { try scene.agreement("sofie") }
        let vos = PersonID("vos")!
        #expect(try scene.session("sofie", as: .mentee).agreement(with: vos).pair.side == .mentee)
        #expect(try scene.session("sofie", as: .mentor).agreement(with: vos).pair.side == .mentor)
    }

    @Test func `An erased round is gone for both, and another one is open`() throws {
        let scene = try PairScene()
        try scene.agree()
        let id = try #require(try scene.round("sofie").id)
        try scene.host.perform(.erase(id, reason: "Asked for"))
        let sofie = try scene.agreement("sofie")
        #expect(sofie.rounds.map(\.number) == [2, 1] && sofie.rounds[1].erased == scene.hands.now)
        #expect(sofie.rounds[1].proposals.isEmpty && sofie.rounds[0].step(.mentee) == .answer)
        #expect(try scene.agreement("vos").rounds.map(\.number) == [2])
        #expect(try scene.journal.audit(as: .host).findings == [])
    }

    // MARK: - The sheet of answers

    @Test func `Answers stand below the prompt or its number, in any order`() throws {
        let prompts = ["How often?", "What stays?", "How often?"]
        let text = "\n## What stays?\nAll.\n\nReally.\n\n## 1\nWeekly.\n## Other\n\n## How often?\nI said so.\n"
        // A heading of one's own is part of an answer; the second of two prompts that are the same is its own.
        #expect(
            try AnswerSheet.answers(in: text, to: prompts)
                == ["Weekly.\n## Other", "All.\n\nReally.", "I said so."])
        let sheet = AnswerSheet.text(prompts, answers: ["Weekly.", "", "a\n\nb"])
        #expect(try AnswerSheet.answers(in: sheet, to: prompts) == ["Weekly.", "", "a\n\nb"])
        #expect(try AnswerSheet.answers(in: "Just this.\n", to: ["One?"]) == ["Just this."])
        #expect(throws: PairFault.stray(line: 2)) { try AnswerSheet.answers(in: "\nHm.\n## 1\n", to: prompts) }
    }
}
