import Exchange
import Journal
import Testing

@Suite("The self-check of a programme")
struct SelfCheckTests {
    private func topics(_ changes: [(String, String)]) -> [ProgrammeWarning.Topic] {
        var text = soundProgramme
        for (old, new) in [
            ("observations: developmental", "observations: assessment"),
            ("handover: everything-shared", "handover: mentee-chooses"),
            ("\n  minimum-reflections: 4", ""),
        ] + changes {
            precondition(text.contains(old))
            text = text.replacing(old, with: new)
        }
        guard case .programme(let programme, _) = ProgrammeFile.read(text, name: "p", sibling: { _ in soundEPAs })
        else {
            Issue.record("not a programme")
            return []
        }
        return programme.selfCheck().map(\.topic)
    }

    @Test("A sound programme gives no warning")
    func sound() { #expect(topics([]) == []) }

    @Test(
        "Each setting that bites is named",
        arguments: [
            ("role-model: coach\n", "", [ProgrammeWarning.Topic.noRoleModel]),
            ("decides: committee", "decides: [committee, mentor]", [.mentorDecides]),
            ("decides: committee", "decides: [coach]", [.mentorDecides]),
            ("notice: P5D", "notice: P0D", [.observationsWithoutNotice, .observationsWithoutNotice]),
            ("notice: P6D", "notice: P4D", [.adviceNoticeShort]),
            ("evidence: 3", "evidence: 1", [.thinAdvice]),
            ("mentee-chooses", "everything-shared", [.handoverUnasked]),
            ("appeal: P2W", "minimum-reflections: 12", [.minimumReflections]),
            ("stakes: intermediate", "stakes: low", [.highStakesAlone]),
        ])
    func each(old: String, new: String, expected: [ProgrammeWarning.Topic]) {
        #expect(topics([(old, new)]) == expected)
    }

    @Test("Advice without any notice is named as advice that the mentee may not have seen")
    func unseen() {
        let found = topics([("notice: P5D", "notice: P0D"), ("notice: P6D", "notice: P0D")])
        #expect(found.contains(.adviceUnseen))
        #expect(!found.contains(.adviceNoticeShort))
    }

    @Test("An intermediate moment of the year before does not stand for this year's")
    func yearBefore() {
        let added = "\n  - { id: next, name: Next, stakes: high, cutoff: 2027-06-30T12:00, committee: ccc }\noutcomes:"
        #expect(topics([("\noutcomes:", added)]) == [.highStakesAlone])
    }
}
