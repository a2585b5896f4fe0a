import Journal
import JournalTesting
import Testing

@Suite("An appeal against a decision")
struct AppealTests {
    private func assign(_ chamber: Chamber, _ id: RecordID, _ panel: [PersonID], by keeper: PersonID? = .cora) throws
        -> Outcome
    {
        let session = try keeper.map { try chamber.session($0) } ?? chamber.play.host
        return try session.perform(.appeal(.assign(id, panel: panel)))
    }

    private func rule(
        _ chamber: Chamber, _ id: RecordID, _ word: Appeal.Ruling.Word = .upheld, by person: PersonID,
        _ text: String = "Nobody had opened it."
    ) throws -> Outcome {
        try chamber.session(person).perform(.appeal(.rule(id, word, text: Array(text.utf8))))
    }

    @Test("It can be made until the programme's time is over, counted from when the mentee could read the decision")
    func deadline() throws {
        let chamber = try Chamber()
        try chamber.decided()
        let final = try #require(try chamber.page(.noor).final)
        // Ten days at the same time on the wall; between them the clocks are set back.
        #expect(final.appeal == Amsterdam.moved(final.reads, days: 10, seconds: 0))
        chamber.play.hands.now = final.appeal
        #expect(throws: Refusal.appealTooLate(final.appeal)) { try chamber.appeals() }
        let words = Wording.refusal(
            .appealTooLate(final.appeal), nil, Wording.Times(zone: Amsterdam.zone, now: chamber.play.hands.now))
        #expect(words.contains("could be made until 12 Nov 00:00"))

        let timely = try Chamber()
        try timely.decided()
        timely.play.hands.now = final.appeal.adding(seconds: -1)
        try timely.appeals()
        #expect(throws: Refusal.appealed) { try timely.appeals("Other grounds.") }
        // The same again is no second appeal, also when it would be too late for one.
        timely.play.hands.now = final.appeal
        let again = try timely.session(.mila).perform(
            .appeal(.appeal(Stage.mid, grounds: Array("Nobody opened it.".utf8))))
        #expect(again == Outcome(changed: false))
    }

    @Test("Only the mentee appeals, and only against a decision that is there to be read")
    func whoAppeals() throws {
        let chamber = try Chamber()
        try chamber.decided()
        for person in [PersonID.vos, .noor, .cora] {
            #expect(throws: Refusal.notYours(.appeal)) {
                try chamber.session(person).perform(.appeal(.appeal(Stage.mid, grounds: Array("Hm".utf8))))
            }
        }
        #expect(throws: Refusal.noDecision) {
            try chamber.session(.sem).perform(.appeal(.appeal(Stage.mid, grounds: Array("Hm".utf8))))
        }
    }

    @Test("The panel has no part in it: it neither decided nor sits there nor mentors nor keeps the process")
    func panel() throws {
        let chamber = try Chamber { opening in
            try opening.play.host.perform(.startMentorship(mentor: .bakker, mentee: .mila))
            try opening.play.host.perform(.endMentorship(mentor: .bakker, mentee: .mila))
            for mentor in [PersonID.vos, .bakker, .dijk] {
                try opening.play.host.perform(.setRoles(mentor, [.mentor, .committee]))
            }
            try opening.play.host.perform(
                .addPerson(PersonID(unchecked: "kim"), name: "Kim", roles: [.committee, .coordinator], stage: nil))
        }
        try chamber.decided()
        let id = try chamber.appeals()
        let barred: [(PersonID, PanelBar)] = [
            (.noor, .decided), (.emil, .decided), (.ada, .committee), (.vos, .mentor), (.bakker, .mentor),
            (.mila, .mentee), (PersonID(unchecked: "kim"), .process), (.sem, .noCommitteeRole),
        ]
        for (person, bar) in barred {
            #expect(throws: Refusal.notForPanel(person, bar)) {
                _ = try assign(chamber, id, [Chamber.panel[0], person])
            }
        }
        #expect(throws: Refusal.noPerson("nobody")) { _ = try assign(chamber, id, [PersonID(unchecked: "nobody")]) }
        #expect(throws: Refusal.emptyPanel) { _ = try assign(chamber, id, []) }
        #expect(
            try chamber.session(.cora).panelCandidates(id).map(\.id)
                == [.dijk, Chamber.panel[0], Chamber.panel[1], Chamber.panel[2]])
        for person in [PersonID.mila, .noor, .vos] {
            #expect(throws: Refusal.notYours(.assign)) { _ = try assign(chamber, id, Chamber.panel, by: person) }
        }
        _ = try assign(chamber, id, [.dijk], by: nil)
        #expect(try assign(chamber, id, [.dijk]) == Outcome(changed: false))
        #expect(try chamber.session(.dijk).appeals().map(\.part) == [.panel])
        // Another panel, as long as there is no ruling: the first has no part in it any more, nor on an open screen.
        let dijk = try chamber.session(.dijk)
        _ = try assign(chamber, id, Chamber.panel)
        #expect(try dijk.recheck().hasLost)
        #expect(try chamber.session(.dijk).appeals().isEmpty)
        #expect(throws: Refusal.noDossier) { _ = try chamber.session(.dijk).dossier(.mila, Stage.mid) }
    }

    @Test("Whoever has a part in it does not choose who hears it")
    func parties() throws {
        let chamber = try Chamber { opening in
            try opening.play.host.perform(.setRoles(.mila, [.mentee, .coordinator]))
            try opening.play.host.perform(.setRoles(.ada, [.committee, .coordinator]))
        }
        try chamber.decided()
        let id = try chamber.appeals()
        for person in [PersonID.mila, .ada] {
            #expect(throws: Refusal.ownAppeal) { _ = try assign(chamber, id, Chamber.panel, by: person) }
        }
    }

    @Test(
        "The panel reads the grounds, the decision and the dossier as it was sealed, on every path; nobody else does more"
    )
    func bundle() throws {
        let chamber = try Chamber()
        try chamber.proposes(.noor)
        try chamber.proposes(.emil, chamber.writing("targeted support"))
        try chamber.signs(.noor)
        chamber.later(days: 3)
        let id = try chamber.appeals()
        let (pia, pim) = (Chamber.panel[0], Chamber.panel[1])
        #expect(throws: Refusal.noAppeal) { _ = try chamber.session(pia).bundle(id) }
        #expect(try !chamber.finds(pia))
        _ = try assign(chamber, id, [pia])
        let session = try chamber.session(pia)
        #expect(try session.today().waits.map(\.matter) == [.appealToRule])
        let bundle = try session.bundle(id)
        #expect(bundle.appeal.grounds == "Nobody opened it.")
        #expect(bundle.decision.proposal?.outcome == "targeted support")
        #expect(bundle.decision.earlier.map(\.outcome) == ["on track"])
        #expect(bundle.dossier.dossier.blocks.compactMap(\.item) == [chamber.milas])
        let page = try session.page(chamber.milas)
        #expect(page.entry.right == .committee && page.entry.reach.word == .sealed && page.entry.moment == Stage.mid)
        #expect(try session.entries(limit: 10).map(\.id) == [chamber.milas])
        #expect(try session.entries(Filter(mentee: .sem), limit: 10).isEmpty)
        #expect(try session.dossiers().map(\.mentee.id) == [.mila])
        #expect(try session.history(chamber.milas).map(\.verb) == [.sealed])
        #expect(try session.people().map(\.id).contains(.mila) && session.cohorts().isEmpty)
        #expect(throws: Refusal.noDossier) { _ = try session.dossier(.sem, Stage.mid) }
        #expect(throws: Refusal.noDossier) { _ = try session.dossier(.mila, Stage.end) }
        // The coordinator sees that there is one, and its dates.
        let kept = try chamber.session(.cora).appeal(id)
        #expect(kept.part == .keeper && kept.grounds == nil && kept.panel.map(\.id) == [pia])
        #expect(throws: Refusal.noAppeal) { _ = try chamber.session(.cora).bundle(id) }
        #expect(throws: Refusal.noAppeal) { _ = try chamber.play.host.bundle(id) }
        #expect(try chamber.play.host.appeals().map(\.part) == [.keeper])
        // The committee hears of it when it has been ruled on; a mentor never does.
        for person in [PersonID.noor, .vos, .sem, pim] {
            #expect(throws: Refusal.noAppeal) { _ = try chamber.session(person).appeal(id) }
            #expect(throws: Refusal.noAppeal) { _ = try chamber.session(person).findAppeal(id.text) }
        }
        #expect(try chamber.page(.noor).appeal == nil)
        _ = try rule(chamber, id, by: pia)
        #expect(try chamber.page(.noor).appeal?.ruling == .upheld)
        let committees = try chamber.session(.noor).appeal(id)
        #expect(committees.ruling?.text == "Nobody had opened it." && committees.grounds == nil)
        #expect(throws: Refusal.noAppeal) { _ = try chamber.session(.noor).bundle(id) }
        let keepers = try chamber.session(.cora).appeal(id)
        #expect(keepers.ruling == nil && keepers.ruled == chamber.play.hands.now)
        #expect(throws: Refusal.noAppeal) { _ = try chamber.session(.vos).appeal(id) }
    }

    @Test("One of the panel writes down its ruling, once; the mentee is told, and nothing was erased meanwhile")
    func ruling() throws {
        let chamber = try Chamber()
        try chamber.decided()
        let id = try chamber.appeals()
        #expect(try chamber.session(.cora).today().waits.map(\.matter) == [.appealToAssign])
        _ = try assign(chamber, id, Chamber.panel)
        #expect(try chamber.session(.cora).today().waits.isEmpty)
        for person in [PersonID.mila, .cora] {
            #expect(throws: Refusal.notYours(.rule)) { _ = try rule(chamber, id, by: person) }
        }
        #expect(throws: Refusal.noAppeal) { _ = try rule(chamber, id, by: .noor) }
        func holds() -> [Hold] { chamber.play.truth { ledger throws(Refusal) in try ledger.holds() } }
        let hold = try #require(holds().first)
        #expect(hold.mentee == .mila && hold.moment == Stage.mid && hold.appeal == id)
        _ = try rule(chamber, id, .dismissed, by: Chamber.panel[1], "The dossier was read.")
        #expect(
            try rule(chamber, id, .dismissed, by: Chamber.panel[1], "The dossier was read.") == Outcome(changed: false))
        #expect(throws: Refusal.appealRuled) { _ = try rule(chamber, id, .upheld, by: Chamber.panel[0]) }
        #expect(throws: Refusal.appealRuled) { _ = try assign(chamber, id, [Chamber.panel[0]]) }
        #expect(holds().isEmpty)
        let mila = try chamber.session(.mila)
        try mila.openedDecision(nil, Stage.mid)
        #expect(try mila.today().waits.map(\.matter).contains(.rulingToRead))
        try mila.openedAppeal(id)
        #expect(try !mila.today().waits.map(\.matter).contains(.rulingToRead))
        #expect(try mila.appeal(id).ruling?.word == .dismissed)
        #expect(try chamber.play.journal.audit(as: .host).findings == [])
    }

    @Test("Somebody on the panel who becomes the mentee's mentor has no part in it any more")
    func conflicted() throws {
        let chamber = try Chamber { opening in try opening.play.host.perform(.setRoles(.dijk, [.mentor, .committee])) }
        try chamber.decided()
        let id = try chamber.appeals()
        _ = try assign(chamber, id, [.dijk])
        #expect(try chamber.session(.dijk, as: .committee).appeals().count == 1)
        #expect(try chamber.session(.dijk, as: .mentor).appeals().isEmpty)
        try chamber.play.host.perform(.startMentorship(mentor: .dijk, mentee: .mila))
        #expect(try chamber.session(.dijk).appeals().isEmpty)
        #expect(throws: Refusal.noAppeal) { _ = try rule(chamber, id, by: .dijk) }
    }

    @Test("A decision that was erased is not made again, and stands in no appeal's way")
    func erased() throws {
        let chamber = try Chamber()
        try chamber.decided()
        let record = try #require(try chamber.page(.noor).record)
        try chamber.play.host.perform(.erase(record, reason: "Its time is over"))
        #expect(throws: Refusal.erased) { try chamber.proposes(.noor) }
        let line = try #require(try chamber.session(.noor).cohorts(for: Stage.mid).first?.lines.first)
        #expect(line.dossier?.state == .erased && !line.isDue)
        #expect(throws: Refusal.noDecision) { try chamber.appeals() }
    }
}
