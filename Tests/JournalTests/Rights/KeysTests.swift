import Journal
import JournalTesting
import Testing

/// Who holds which key: one act each, tried by everybody who does not.
@Suite("Whose key it is")
struct KeysTests {
    private func stage() throws -> Play {
        let play = try Play(History(seed: 3, length: 0, programme: 3))
        play.hands.now = play.hands.now.adding(seconds: 3600)
        return play
    }

    private func refusal(_ play: Play, _ viewer: PersonID, _ act: Act) -> Refusal? {
        do throws(Refusal) {
            try play.sessions[viewer]!.perform(act)
            return nil
        } catch { return error }
    }

    private func write(_ play: Play, shared: Bool = true) throws -> ItemID {
        let writing = Writing(.reflection(.blank), body: Array("Words".utf8), competencies: ["scholar"])
        let id = try play.sessions[.mila]!.perform(.write(writing)).created!
        if shared { try play.sessions[.mila]!.perform(.share(id)) }
        return id
    }

    private func feedback(_ play: Play, _ purpose: Purpose) throws -> ItemID {
        try play.sessions[.vos]!.perform(
            .feedback(
                FeedbackWriting(.to(.mila), purpose: purpose, body: Array("Words".utf8), competencies: ["scholar"]))
        ).created!
    }

    /// Tries an act as everybody but those who may; it is refused to all, in the same words to those who see nothing.
    private func onlyFor(_ allowed: PersonID, _ play: Play, _ act: Act) {
        let before = LedgerText.of(play)
        for viewer in Stage.everybody where viewer != allowed {
            let told = refusal(play, viewer, act)
            #expect(told != nil, "\(viewer) did \(act)")
            if ![.mila, .vos].contains(viewer) {
                #expect(told == .noItem, "\(viewer) was told \(String(describing: told))")
            }
        }
        #expect(LedgerText.of(play) == before)
        #expect(refusal(play, allowed, act) == nil, "\(allowed) could not do \(act)")
    }

    @Test("A mentor can never share, withdraw, nominate, retract or change the purpose of a mentee's item")
    func mentees() throws {
        let play = try stage()
        let id = try write(play)
        onlyFor(.mila, play, .edit(id, Editing(body: Array("Other".utf8))))
        onlyFor(.mila, play, .nominate(id, Stage.mid))
        onlyFor(.mila, play, .retract(id))
        onlyFor(.mila, play, .withdraw(id))
        #expect(refusal(play, .vos, .share(id)) == .noItem)
        let other = try write(play)
        #expect(refusal(play, .vos, .purpose(other, .assessment)) == .notYours(.purpose))
        #expect(refusal(play, .mila, .purpose(other, .assessment)) == .wrongKind(.purpose))
    }

    @Test("Two keys: the mentor who wrote it asks, the mentee agrees, and nobody does it for them")
    func twoKeys() throws {
        let play = try stage()
        let id = try feedback(play, .developmental)
        onlyFor(.vos, play, .purpose(id, .assessment))
        onlyFor(.mila, play, .agree(id))
        let declined = try feedback(play, .developmental)
        try play.sessions[.vos]!.perform(.purpose(declined, .assessment))
        onlyFor(.mila, play, .decline(declined, reason: "not now"))
        #expect(refusal(play, .vos, .purpose(declined, .assessment)) == .declinedUnchanged)
        try play.sessions[.vos]!.perform(.edit(declined, Editing(body: Array("Other words".utf8))))
        #expect(refusal(play, .vos, .purpose(declined, .assessment)) == nil)
    }

    @Test("Any edit by the author, and taking it back, ends a request")
    func requestsEnd() throws {
        let play = try stage()
        let edited = try feedback(play, .developmental)
        try play.sessions[.vos]!.perform(.purpose(edited, .assessment))
        try play.sessions[.vos]!.perform(.edit(edited, Editing(tags: ["tag"])))
        #expect(refusal(play, .mila, .agree(edited)) == .notAsked)
        let takenBack = try feedback(play, .developmental)
        try play.sessions[.vos]!.perform(.purpose(takenBack, .assessment))
        try play.sessions[.vos]!.perform(.purpose(takenBack, .developmental))
        #expect(refusal(play, .mila, .agree(takenBack)) == .notAsked)
    }

    @Test("An agreement is to the text as it was: an edit after it starts the notice period")
    func agreementsEnd() throws {
        let play = try stage()
        let id = try feedback(play, .developmental)
        try play.sessions[.vos]!.perform(.purpose(id, .assessment))
        try play.sessions[.mila]!.perform(.agree(id))
        play.hands.now = play.programme.moment(Stage.mid)!.cutoff.adding(seconds: -3600)
        #expect(try play.sessions[.mila]!.glass(nil, Stage.mid, listed: 9).counts[.will] == 1)
        try play.sessions[.vos]!.perform(.edit(id, Editing(body: Array("Other words".utf8))))
        let glass = try play.sessions[.mila]!.glass(nil, Stage.mid, listed: 9)
        #expect(glass.counts[.will, default: 0] == 0 && glass.obstacles.map(\.obstacle) == [.late])
    }

    @Test(
        "Erasing is the coordinator's and the host's; links to what was erased are gone, what was written on it stays")
    func erasing() throws {
        let play = try stage()
        let gone = try write(play)
        let words = Array("Words".utf8)
        let linked = try play.sessions[.mila]!.perform(
            .write(Writing(.reflection(.what), body: words, evidence: [gone]))
        ).created!
        let on = try play.sessions[.vos]!.perform(
            .feedback(FeedbackWriting(.on(gone), purpose: .developmental, body: words))
        ).created!
        for viewer in Stage.everybody where viewer != .cora {
            #expect(refusal(play, viewer, .erase(gone, reason: "x")) == .notYours(.erase))
        }
        #expect(refusal(play, .cora, .erase(gone, reason: "Asked for")) == nil)
        let session = play.sessions[.mila]!
        #expect(try session.page(linked).evidence.isEmpty)
        #expect(try session.page(on).target == nil && session.page(on).body == "Words")
        let page = try session.page(gone)
        #expect(page.body == "" && page.entry.title == nil && page.entry.erased != nil && page.feedback.count == 1)
        #expect(page.entry.isUnread)
        try session.opened(gone)
        #expect(try !session.page(gone).entry.isUnread)
        let acts: [(PersonID, Act)] = [
            (.mila, .edit(gone, Editing(body: words))), (.mila, .share(gone)), (.mila, .withdraw(gone)),
            (.mila, .nominate(gone, Stage.mid)), (.mila, .retract(gone)), (.mila, .delete(gone)),
            (.vos, .feedback(FeedbackWriting(.on(gone), purpose: .developmental, body: words))),
        ]
        for (viewer, act) in acts { #expect(refusal(play, viewer, act) == .erased, "\(act)") }
        #expect(
            refusal(play, .mila, .write(Writing(.reflection(.what), body: words, evidence: [gone])))
                == .evidence(gone.short))
    }

    @Test("Responding and acknowledging are the mentee's own")
    func answers() throws {
        let play = try stage()
        let id = try feedback(play, .assessment)
        onlyFor(.mila, play, .respond(id, body: Array("Thanks".utf8)))
        onlyFor(.mila, play, .acknowledge(id))
    }

    @Test("What is sealed refuses edit, delete, withdraw, nominate, retract and purpose; an answer remains")
    func sealed() throws {
        let play = try stage()
        let own = try write(play)
        try play.sessions[.mila]!.perform(.nominate(own, Stage.mid))
        let given = try feedback(play, .assessment)
        play.hands.now = play.programme.moment(Stage.mid)!.cutoff
        try play.touch()
        let words = Array("Other".utf8)
        let end = play.programme.moments.last!.id
        let refused: [(PersonID, Act, Refusal.Deed)] = [
            (.mila, .edit(own, Editing(body: words)), .edit), (.mila, .delete(own), .delete),
            (.mila, .withdraw(own), .withdraw), (.mila, .retract(own), .retract),
            (.vos, .edit(given, Editing(body: words)), .edit), (.vos, .delete(given), .delete),
            (.vos, .purpose(given, .developmental), .purpose),
        ]
        for (viewer, act, deed) in refused { #expect(refusal(play, viewer, act) == .sealed(deed), "\(act)") }
        let other = play.programme.moments.first { $0.id != Stage.mid && $0.id != end }?.id
        if let other { #expect(refusal(play, .mila, .nominate(own, other)) == .sealed(.nominate)) }
        #expect(refusal(play, .mila, .respond(given, body: words)) == nil)
        #expect(refusal(play, .mila, .acknowledge(given)) == nil)
    }

    @Test("Of what is sealed a committee member learns what is in the dossier, and nothing that happened before")
    func committeeMember() throws {
        let play = try stage()
        let own = try write(play)
        try play.sessions[.vos]!.perform(
            .feedback(FeedbackWriting(.on(own), purpose: .developmental, body: Array("Between us".utf8))))
        try play.sessions[.mila]!.perform(.edit(own, Editing(tags: ["private tag"])))
        try play.sessions[.mila]!.perform(.nominate(own, Stage.mid))
        let given = try feedback(play, .developmental)
        try play.sessions[.vos]!.perform(.purpose(given, .assessment))
        try play.sessions[.mila]!.perform(.decline(given, reason: "not now"))
        try play.sessions[.vos]!.perform(.edit(given, Editing(body: Array("Better words".utf8))))
        try play.sessions[.vos]!.perform(.purpose(given, .assessment))
        try play.sessions[.mila]!.opened(given)
        try play.sessions[.mila]!.perform(.agree(given))
        play.hands.now = play.programme.moment(Stage.mid)!.cutoff
        for id in [own, given] {
            let session = play.sessions[.noor]!
            #expect(try session.history(id).map(\.verb) == [.sealed])
            let page = try session.page(id)
            #expect(page.feedback.isEmpty && page.revisions.isEmpty && page.declineReason == nil)
            #expect(page.entry.tags.isEmpty && page.entry.nominations.isEmpty && page.entry.consent == .none)
            #expect(page.entry.acknowledged == nil && !page.entry.isUnread)
            #expect(page.entry.right == .committee)
        }
    }

    @Test("A suspended mentee gets no dossier, and the glass says so at once")
    func suspended() throws {
        let play = try stage()
        _ = try feedback(play, .assessment)
        try play.sessions[.cora]!.perform(.suspend(.mila))
        let glass = try play.sessions[.vos]!.glass(.mila, Stage.mid, listed: 10)
        #expect(glass.counts[.will, default: 0] == 0 && glass.obstacles.map(\.obstacle) == [.noDossier])
        #expect(play.items.allSatisfy { !$0.isInPlay })
        try play.sessions[.cora]!.perform(.reinstate(.mila))
        #expect(try play.sessions[.vos]!.glass(.mila, Stage.mid, listed: 10).counts[.will] == 1)
    }

    @Test("Nominating makes an item assessment and shares it; retracting makes it developmental again")
    func nominating() throws {
        let play = try stage()
        let id = try write(play, shared: false)
        #expect(refusal(play, .vos, .acknowledge(id)) == .noItem)
        try play.sessions[.mila]!.perform(.nominate(id, Stage.mid))
        let entry = try play.sessions[.vos]!.page(id).entry
        #expect(entry.purpose == .assessment && !entry.isPrivate)
        #expect(refusal(play, .mila, .withdraw(id)) == .nominated)
        try play.sessions[.mila]!.perform(.retract(id))
        #expect(try play.sessions[.mila]!.page(id).entry.purpose == .developmental)
        #expect(refusal(play, .mila, .withdraw(id)) == nil)
        #expect(refusal(play, .vos, .acknowledge(id)) == .noItem)
    }

    @Test("People, mentorships, programme and imports are the coordinator's and the host's")
    func process() throws {
        let play = try stage()
        let acts: [Act] = [
            .addPerson(PersonID("new")!, name: "New", roles: [.mentee], stage: nil), .rename(.mila, "Mila M"),
            .setRoles(.bakker, [.mentor, .committee]), .suspend(.dijk), .reinstate(.dijk),
            .startMentorship(mentor: .bakker, mentee: .mila), .endMentorship(mentor: .bakker, mentee: .mila),
        ]
        for act in acts {
            for viewer in Stage.everybody where viewer != .cora {
                guard case .notYours? = refusal(play, viewer, act) else {
                    // A suspended person is nobody.
                    #expect(refusal(play, viewer, act) == .noPerson(viewer.text), "\(viewer) did \(act)")
                    continue
                }
            }
            #expect(refusal(play, .cora, act) == nil)
        }
    }
}
