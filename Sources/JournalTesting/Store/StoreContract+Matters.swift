import Journal

/// What is kept beside the items.
extension StoreContract {
    static let matters = [
        Check("A record comes back as it was saved last, with its text") { store in
            let first = Sample.record(
                3, .meeting(Meeting(mentor: .vos, at: Sample.time(5), agenda: Sample.agenda("zebra"))))
            let text = RecordText.text(first.content)
            try store.apply(.record(first, text: text))
            try same(store.ask { try $0.record(first.id) }, first)
            try same(store.ask { try $0.recordText(first.id) }, text)
            let second = Sample.record(
                3, .meeting(Meeting(mentor: .lena, at: Sample.time(6), agenda: Sample.agenda("quagga"))))
            try store.apply(.record(second, text: RecordText.text(second.content)))
            try same(store.ask { try $0.record(first.id) }, second)
            try same(
                store.ask { try $0.records(RecordQuestion([.meeting], involving: .vos), before: nil, limit: 9) }, [])
            try same(store.ask { try $0.record(Sample.id(99)) }, nil)
            try same(store.ask { try $0.recordText(Sample.id(99)) }, nil)
        },
        Check("Every kind of record comes back") { store in
            let (person, id, at) = (PersonID.vos, Sample.id(50), Sample.time(1))
            let day = Day(sinceEpoch: 20_000)
            let parts: [Decision.Part] = [
                .init(by: person, at: at, unopened: 2, word: .signed),
                .init(by: .lena, at: at, unopened: 0, word: .dissented("no \u{1F}")),
            ]
            let proposal = Decision.Proposal(
                outcome: "on track", rationale: "r", citations: [id],
                plan: [.init(text: "p", owner: person, due: day)], informer: person, informs: day, by: person, at: at,
                parts: parts, voided: parts)
            let contents: [RecordContent] = [
                .agreement(
                    Agreement(
                        mentor: person, opened: at, prompts: ["How often?"],
                        answers: Sides(mentee: ["Weekly \u{1F}\n\"é"]),
                        proposals: [.init(text: "Weekly", by: .mentor, at: at)], signatures: Sides(mentor: at))),
                .calibration(
                    Calibration(
                        mentor: person, opened: at,
                        statements: [CalibrationStatement(dimension: .trust, text: "It stays here.")],
                        ratings: Sides(mentor: [.init(asItIs: 3, preferred: 5)]), given: Sides(mentor: at))),
                .pulse(Pulse(mentor: person, by: .mentor, ratings: [1, 2, 3, 4], isShown: true)),
                .meeting(
                    Meeting(
                        mentor: person, at: at, agenda: .init(text: "a", at: at, revision: 2), reflection: id,
                        hats: [.init(purpose: .assessment, at: at)], cancelled: at)),
                .handover(Handover(mentor: person, chosen: at, items: 3, ended: at)),
                .decision(
                    Decision(
                        proposal: proposal, earlier: [proposal], final: .init(at: at, reads: at, appeal: at),
                        opened: at, answer: .init(text: "a", at: at))),
                .recusal(Recusal(member: person, stance: .overridden, reason: "r", by: nil)),
                .appeal(
                    Appeal(
                        decision: id, grounds: "g", panel: [person], assigned: at,
                        ruling: .init(word: .upheld, text: "t", by: person, at: at), opened: at)),
                .escalation(
                    Escalation(
                        by: person, risk: .patient, reason: "r", told: [.lena],
                        delay: EscalationDelay(until: at, reason: "d"), readings: [FirstReading(by: .lena, at: at)])),
                .glassBreak(GlassBreak(by: person, item: id, reason: "r", until: at, told: [.lena])),
                .erased(.meeting, people: [person]),
            ]
            for (number, content) in contents.enumerated() {
                let record = Sample.record(number + 1, content)
                try store.apply(.record(record, text: RecordText.text(content)))
                try same(store.ask { try $0.record(record.id) }, record)
            }
            let all = try store.ask {
                try $0.records(RecordQuestion(Set(RecordKind.allCases), involving: person), before: nil, limit: 99)
            }
            try same(all.count, contents.count)
        },
        Check("Records are found by kind, mentee, moment, person and whether they wait, newest first and page by page")
        {
            store in
            func meeting(_ mentor: PersonID, isSigned: Bool = false) -> RecordContent {
                let at = isSigned ? Sample.time(1) : nil
                return .meeting(Meeting(mentor: mentor, at: Sample.time(1), signatures: Sides(mentee: at, mentor: at)))
            }
            let pulse = RecordContent.pulse(Pulse(mentor: .vos, by: .mentor, ratings: [1, 1, 1, 1], isShown: false))
            let records = [
                Sample.record(1, meeting(.vos)), Sample.record(2, meeting(.lena, isSigned: true)),
                Sample.record(3, pulse), Sample.record(4, meeting(.vos), of: .omar),
                Sample.record(
                    5, .recusal(Recusal(member: .vos, stance: .declared, reason: "r", by: .vos)), for: .midYear),
                Sample.record(6, meeting(.vos, isSigned: true)),
            ]
            for record in records { try store.apply(.record(record, text: RecordText.text(record.content))) }
            func found(_ question: RecordQuestion, before: Int64? = nil, limit: Int = 99) throws -> [Int64] {
                try store.ask { try $0.records(question, before: before, limit: limit).map(\.number) }
            }
            try same(found(RecordQuestion([.meeting])), [6, 4, 2, 1])
            try same(found(RecordQuestion([.meeting, .pulse], mentee: .sofie)), [6, 3, 2, 1])
            try same(found(RecordQuestion([.meeting], mentee: .sofie, involving: .vos)), [6, 1])
            try same(found(RecordQuestion([.meeting, .recusal], involving: .vos)), [6, 5, 4, 1])
            try same(found(RecordQuestion([.recusal], moment: .midYear)), [5])
            try same(found(RecordQuestion([.recusal], moment: .endYear)), [])
            try same(found(RecordQuestion([.meeting], openOnly: true)), [4, 1])
            try same(found(RecordQuestion([.meeting], mentee: .sofie, openOnly: true)), [1])
            try same(found(RecordQuestion([.meeting]), before: 6, limit: 2), [4, 2])
            try same(found(RecordQuestion([])), [])
        },
        Check("Of an erased record the text is gone, and who it involved stays") { store in
            let meeting = Sample.record(
                1, .meeting(Meeting(mentor: .vos, at: Sample.time(5), agenda: Sample.agenda("zebra"))))
            try store.apply(.record(meeting, text: RecordText.text(meeting.content)))
            let gone = Sample.record(1, .erased(.meeting, people: [.vos]), erased: Sample.time(9))
            let text = RecordText.text(gone.content)
            try store.apply(.recordErased(gone, text: text))
            try same(store.ask { try $0.record(meeting.id) }, gone)
            try same(store.ask { try $0.recordText(meeting.id) }, text)
            try same(
                store.ask { try $0.records(RecordQuestion([.meeting], involving: .vos), before: nil, limit: 9) }, [gone]
            )
        },
        Check("What was handed over is the successor's, and what is private stays so") { store in
            let shared = Audience.shared(since: Sample.time(1))
            let other = Author.person(.lena)
            try store.apply(
                .item(Sample.item(1, audience: shared, handedTo: [.vos]), circle: .mentors),
                .item(Sample.item(2, by: other, kind: .feedback(on: nil), handedTo: [.vos]), circle: .author(.lena)),
                .item(Sample.item(3, handedTo: [.vos]), circle: .mentee),
                .item(Sample.item(4, audience: shared), circle: .mentors))
            let area = Scope.Area.mentored(.sofie, by: .vos, reads: Sample.time(50))
            try same(store.list(area), [Sample.id(2), Sample.id(1)])
        },
        Check("An advice that is not released is found by its author alone") { store in
            let advice = Advice(moment: .midYear, outcome: "on track", limits: "Nights.")
            var released = advice
            released.released = Sample.time(9)
            released.opened = Sample.time(10)
            let one = Sample.item(1, by: .person(.vos), kind: .advice(advice))
            let two = Sample.item(
                2, by: .person(.vos), kind: .advice(released), audience: .shared(since: Sample.time(9)))
            let note = Sample.item(
                3, by: .person(.vos), kind: .note(Note(meeting: Sample.id(77), mentor: .vos, hat: 2)))
            try store.apply(
                .item(one, circle: .writer(.vos)), .item(two, circle: .mentors), .item(note, circle: .author(.vos)))
            for item in [one, two, note] { try same(store.ask { try $0.item(item.id) }, item) }
            try same(store.list(.portfolio(.sofie)), [note.id, two.id])
            try same(store.list(.mentored(.sofie, by: .vos, reads: Sample.time(50))), [note.id, two.id, one.id])
            try same(store.list(.mentored(.sofie, by: .lena, reads: .distantPast)), [two.id])
            try same(store.ask { try $0.items(on: Sample.id(77)) }, [note])
        },
        Check("What was sealed for a moment is told at once, by mentee and date, with what somebody has opened") {
            store in
            func seen(_ flagged: Bool) -> Observation {
                Observation(
                    epa: EPAID(unchecked: "epa01"), level: 2, expected: 3, date: Day(sinceEpoch: 20_000),
                    assessor: "K. Jansen", assessorRole: "nurse", setting: "", caseType: "", flagged: flagged)
            }
            let items = [
                Sample.item(1, of: .sofie, sealedIn: [.midYear]),
                Sample.item(
                    2, of: .sofie, by: .assessor("K. Jansen"), kind: .observation(seen(true)), sealedIn: [.midYear]),
                Sample.item(3, of: .omar, by: .person(.vos), kind: .feedback(on: nil), sealedIn: [.midYear, .endYear]),
                Sample.item(4, of: .omar), Sample.item(5, of: .sofie, sealedIn: [.endYear]),
            ]
            for item in items { try store.apply(.item(item, circle: .mentors)) }
            let event = Event(
                number: 1, at: Sample.time(1), actor: .person(.lena), verb: .read, item: items[1].id, mentee: .sofie,
                person: .lena, moment: nil, value: nil, hash: Digest(of: [1]))
            try store.apply(.event(event))
            let facts = try store.ask { try $0.sealedFacts(for: .midYear, readBy: .lena) }
            try same(facts.map(\.mentee), [.omar, .sofie, .sofie])
            try same(facts.map(\.kind), [.feedback, .reflection, .observation])
            try same(facts.map(\.author), [.person(.vos), .person(.sofie), .assessor("K. Jansen")])
            try same(facts.map(\.competencies), [items[2], items[0], items[1]].map(\.competencies))
            try same(facts.map(\.isRead), [false, false, true])
            try same(
                facts[2].seen,
                SealedFact.Seen(
                    epa: EPAID(unchecked: "epa01"), level: 2, expected: 3, role: "nurse", flagged: true))
            try same(
                store.ask { try $0.sealedFacts(for: .midYear, readBy: .vos).map(\.isRead) }, [false, false, false])
            try same(store.ask { try $0.sealedFacts(for: .endYear, readBy: .vos).count }, 2)
        },
        Check("Events of a mentee come newest first, and what somebody has read is known") { store in
            var head = EventHead.beginning
            func event(_ verb: Event.Verb, _ mentee: PersonID, _ item: Int) -> Change {
                let event = Event(
                    number: head.number + 1, at: Sample.time(1), actor: .person(.vos), verb: verb,
                    item: Sample.id(item),
                    mentee: mentee, person: verb == .read ? .vos : nil, moment: nil, value: nil,
                    hash: Digest(of: [UInt8(item)]))
                head = event.head
                return .event(event)
            }
            try store.apply(
                event(.saved, .sofie, 1), event(.read, .sofie, 1), event(.saved, .omar, 2), event(.read, .omar, 2),
                event(.read, .sofie, 1), event(.shared, .sofie, 3))
            try same(store.ask { try $0.events(of: .sofie, before: nil, limit: 9).map(\.number) }, [6, 5, 2, 1])
            try same(store.ask { try $0.events(of: .sofie, before: 5, limit: 1).map(\.number) }, [2])
            try same(store.ask { try $0.events(by: .person(.vos), before: nil, limit: 3).map(\.number) }, [6, 5, 4])
            try same(store.ask { try $0.events(by: .person(.vos), before: 4, limit: 2).map(\.number) }, [3, 2])
            try same(store.ask { try $0.events(by: .hostAs(.vos), before: nil, limit: 9).map(\.number) }, [])
            try same(store.ask { try $0.itemsRead(by: .vos, of: .sofie) }, [Sample.id(1)])
            try same(store.ask { try $0.itemsRead(by: .lena, of: .sofie) }, [])
        },
        Check("What was done about somebody as one of the people is told apart from what was done in portfolios") {
            store in
            func event(_ number: Int64, _ verb: Event.Verb, _ mentee: PersonID?, _ person: PersonID?) -> Change {
                .event(
                    Event(
                        number: number, at: Sample.time(1), actor: .host, verb: verb, item: nil, mentee: mentee,
                        person: person, moment: nil, value: nil, hash: Digest(of: [UInt8(number)])))
            }
            try store.apply(
                event(1, .personAdded, nil, .vos), event(2, .personAdded, nil, .lena),
                event(3, .mentorshipStarted, .sofie, .vos), event(4, .programmeApplied, nil, nil),
                event(5, .suspended, nil, .vos))
            try same(store.ask { try $0.standing(of: .vos).map(\.number) }, [1, 5])
            try same(store.ask { try $0.standing(of: .sofie).map(\.number) }, [])
        },
    ]
}

extension Sample {
    static func agenda(_ text: String) -> Meeting.Agenda { Meeting.Agenda(text: text, at: time(4)) }

    static func record(
        _ number: Int, _ content: RecordContent, of mentee: PersonID = .sofie, for moment: MomentID? = nil,
        erased: Instant? = nil
    ) -> Record {
        Record(
            id: id(1000 + number), number: Int64(number), mentee: mentee, moment: moment, created: time(number),
            content: content, erased: erased.map { Erasure(at: $0, reason: nil) }, salt: salt(number))
    }
}
