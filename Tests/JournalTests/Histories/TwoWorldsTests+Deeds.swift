import Foundation
import Journal
import JournalTesting
import Testing

/// What is done in secret: in one of the two worlds, and not in the other.
extension TwoWorldsTests {
    /// A mentee keeps something private: writes, changes it, looks at it again, throws some of it away.
    func privately(_ mentee: PersonID) -> (inout Dice) -> (Play) -> Void {
        { dice in
            let number = dice.below(1000)
            let deletes = dice.below(3) == 0
            return { play in
                play.secretly(mentee) { session throws(Refusal) in
                    let writing = Writing(
                        number % 2 == 0 ? .goal(due: nil) : .reflection(.blank), title: "Secret title",
                        body: Array("Secret words, canary \(number)".utf8), competencies: ["scholar"], tags: ["secret"])
                    let id = try session.perform(.write(writing)).created!
                    try session.perform(.edit(id, Editing(body: Array("Other secret words".utf8))))
                    try session.save(
                        Draft(
                            id: session.newDraftID(), owner: mentee, subject: .reflection(.blank), body: "secret",
                            saved: play.hands.now, version: 0))
                    if deletes { try session.perform(.delete(id)) }
                    return id
                }
            }
        }
    }

    /// A mentor says something that only the mentee and that mentor read – asks to make it more, and is declined.
    func between(_ mentor: PersonID, _ mentee: PersonID) -> (inout Dice) -> (Play) -> Void {
        { dice in
            let declined = dice.below(2) == 0
            return { play in
                var id: ItemID?
                // What cannot be declined, as the mentee is suspended, stays asked for, and that shows.
                let declined = declined && (try? play.sessions[mentee]?.today()) != nil
                play.secretly(mentor) { session throws(Refusal) in
                    let made = try session.perform(
                        .feedback(
                            FeedbackWriting(
                                .to(mentee), purpose: .developmental, title: "Secret title",
                                body: Array("Secret words".utf8), competencies: ["scholar"])))
                    id = made.created
                    if declined { try session.perform(.purpose(made.created!, .assessment)) }
                    return made.created
                }
                guard let id else { return }
                play.secretly(mentee) { session throws(Refusal) in
                    try session.opened(id)
                    if declined { try session.perform(.decline(id, reason: "secret reason")) }
                    return nil
                }
            }
        }
    }

    /// Something goes as far as being shared and even nominated, and is taken back before anybody is told.
    func thinksBetterOfIt(_ mentee: PersonID) -> (inout Dice) -> (Play) -> Void {
        { _ in
            { play in
                play.secretly(mentee) { session throws(Refusal) in
                    let writing = Writing(
                        .reflection(.what), body: Array("Secret words".utf8), competencies: ["scholar"])
                    let id = try session.perform(.write(writing)).created!
                    try session.perform(.share(id))
                    try session.perform(.withdraw(id))
                    return id
                }
            }
        }
    }

    /// A mentor and a mentee share everything that does not go to a committee.
    func unnominated(_ mentor: PersonID, _ mentee: PersonID) -> (inout Dice) -> (Play) -> Void {
        { _ in
            { play in
                var id: ItemID?
                play.secretly(mentee) { session throws(Refusal) in
                    let writing = Writing(
                        .reflection(.what), body: Array("Secret words".utf8), competencies: ["scholar"])
                    id = try session.perform(.write(writing)).created
                    try session.perform(.share(id!))
                    return id
                }
                guard let id else { return }
                play.secretly(mentor) { session throws(Refusal) in
                    try session.opened(id)
                    return try session.perform(
                        .feedback(
                            FeedbackWriting(.on(id), purpose: .developmental, body: Array("Secret words".utf8)))
                    ).created
                }
            }
        }
    }

    /// Two people answer, rate, propose, sign and say how they feel, and open it all anew.
    func expectations(_ mentor: PersonID, _ mentee: PersonID) -> (inout Dice) -> (Play) -> Void {
        { dice in
            let number = dice.below(1000)
            let ratings = [1 + number % 5, 1 + number / 5 % 5].map { Calibration.Rating(asItIs: $0, preferred: 6 - $0) }
            let feelings = [1, 2, 3, 1 + number % 5]
            var deeds: [(person: PersonID, act: PairAct)] = []
            for (person, other) in [(mentor, mentee), (mentee, mentor)] {
                deeds.append((person, .answerAgreement(other, answers: [Array("Secret words \(number)".utf8)])))
                deeds.append((person, .calibrate(other, ratings: ratings)))
                deeds.append((person, .pulse(other, ratings: feelings, showing: number % 2 == 0)))
                deeds.append((person, .showPulse(other, number % 3 == 0)))
            }
            deeds.append((mentor, .proposeAgreement(mentee, text: Array("Secret text \(number)".utf8))))
            deeds.append((mentee, .signAgreement(mentor)))
            deeds.append((mentor, .signAgreement(mentee)))
            deeds.append((mentee, .reopenAgreement(mentor)))
            deeds.append((mentor, .reopenCalibration(mentee)))
            return { play in
                for deed in deeds {
                    play.secretly(deed.person) { session throws(Refusal) in
                        try session.perform(.pair(deed.act))
                        return nil
                    }
                }
            }
        }
    }

    /// A mentor and a mentee meet: with an agenda, hats put on and off, and notes that stay between the two; and sign.
    func meets(_ mentor: PersonID, _ mentee: PersonID) -> (inout Dice) -> (Play) -> Void {
        { dice in
            let signs = dice.below(2) == 0
            return { play in
                var id: RecordID?
                play.secretly(mentee) { session throws(Refusal) in
                    let made = try session.perform(.meeting(.plan(with: mentor, at: play.hands.now))).created!
                    id = made
                    try session.perform(.meeting(.agenda(made, AgendaWriting(Array("Secret agenda words".utf8)))))
                    try session.perform(.meeting(.note(made, NoteWriting(body: Array("Secret words".utf8)))))
                    return nil
                }
                guard let id else { return }
                play.secretly(mentor) { session throws(Refusal) in
                    let note = try session.perform(
                        .meeting(.note(id, NoteWriting(title: "Secret title", body: Array("Secret words".utf8))))
                    ).created!
                    try session.perform(.meeting(.hat(id, .assessment)))
                    try session.perform(.meeting(.hat(id, .developmental)))
                    try session.perform(.edit(note, Editing(body: Array("Other secret words".utf8))))
                    if signs { try session.perform(.meeting(.sign(id))) }
                    return nil
                }
                play.secretly(mentee) { session throws(Refusal) in
                    for line in try session.meeting(id).lines {
                        if case .note(let note) = line { try session.opened(note.entry.id) }
                    }
                    if signs { try session.perform(.meeting(.sign(id))) }
                    return nil
                }
            }
        }
    }

    /// Somebody keeps searches, calls them otherwise and removes some.
    func keepsSearches(_ person: PersonID) -> (inout Dice) -> (Play) -> Void {
        { dice in
            let number = dice.below(1000)
            return { play in
                play.secretly(person) { session throws(Refusal) in
                    let name = SearchName(unchecked: "secret-\(number % 3)")
                    try session.keep(search: "secret words -canary\(number)", as: name)
                    if number % 2 == 0 { try session.rename(search: name.text, to: SearchName(unchecked: "secret")) }
                    if number % 5 == 0 { try session.forget(search: name.text) }
                    return nil
                }
            }
        }
    }

    /// A decision is proposed and changed, one member dissents; about the other mentee another is under way. None of it
    /// is final.
    func committeeSecrets(_ dice: inout Dice) -> [(Play) -> Void] {
        let number = dice.below(1000)
        func propose(_ member: PersonID, _ mentee: PersonID, _ words: String) -> (Play) -> Void {
            { play in
                let cited = play.items.filter { $0.mentee == mentee && $0.sealedIn.contains(Stage.mid) && !$0.isErased }
                let mentors = play.truth { ledger throws(Refusal) in
                    try ledger.mentorships(of: mentee).filter { $0.end == nil }.map(\.mentor)
                }
                let writing = DecisionWriting(
                    outcome: "on track", rationale: Array("Secret words \(words), canary\(number)".utf8),
                    citations: cited.map(\.id.text), plan: [], informer: mentors.first ?? member,
                    informs: Amsterdam.zone.day(play.hands.now))
                play.secretly(member) { session throws(Refusal) in
                    try session.perform(.committee(.propose(mentee, Stage.mid, writing))).created
                }
            }
        }
        return [
            propose(.noor, .mila, "one"), propose(.emil, .mila, "two"), propose(.emil, .sem, "three"),
            { play in
                // Of three members one signs and two dissent: with a quorum of two that is not final either.
                play.secretly(.emil) { session throws(Refusal) in
                    try session.perform(
                        .committee(.dissent(.sem, Stage.mid, proposal: nil, text: Array("Secret".utf8))))
                    return nil
                }
            },
        ]
    }
}
