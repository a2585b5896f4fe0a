import Journal

extension StoreContract {
    static let answers = [
        Check("Kept answers come back as given, and a new one takes the old one's place") { store in
            let item = Sample.item(1)
            try store.apply(.item(item, circle: .mentors))
            func answer(_ moment: MomentID, _ word: ReachWord, _ obstacle: Obstacle?, _ event: Int64) -> KeptAnswer {
                KeptAnswer(
                    item: item.id, position: item.position, mentee: .sofie, moment: moment, word: word,
                    obstacle: obstacle, circle: .author(.vos), since: Sample.time(Int(event)), sinceEvent: event,
                    before: event > 1 ? .could : nil)
            }
            try store.apply(.kept(answer(.midYear, .could, nil, 1)), .kept(answer(.endYear, .wont, .otherMoment, 1)))
            try store.apply(.kept(answer(.midYear, .wont, .noDossier, 2)))
            try same(
                store.ask { try $0.kept(item.id) },
                [answer(.endYear, .wont, .otherMoment, 1), answer(.midYear, .wont, .noDossier, 2)])
        },
        Check("What time alone changes is found when its time has come, the earliest first") { store in
            let items = (1...3).map { Sample.item($0) }
            func answer(_ number: Int, _ until: Int?) -> Change {
                let item = items[number]
                return .kept(
                    KeptAnswer(
                        item: item.id, position: item.position, mentee: .sofie, moment: .midYear, word: .could,
                        obstacle: nil, circle: .writer(.vos), since: Sample.time(1), sinceEvent: 1, before: nil,
                        until: until.map(Sample.time)))
            }
            for item in items { try store.apply(.item(item, circle: .writer(.vos))) }
            try store.apply(answer(0, 30), answer(1, 20), answer(2, nil))
            func lapsed(_ hours: Int, limit: Int = 9) throws -> [ItemID] {
                try store.ask { try $0.lapsed(by: Sample.time(hours), limit: limit).map(\.item) }
            }
            try same(lapsed(19), [])
            try same(lapsed(20), [items[1].id])
            try same(lapsed(30), [items[1].id, items[0].id])
            try same(lapsed(30, limit: 1), [items[1].id])
            try store.apply(answer(1, nil))
            try same(lapsed(99), [items[0].id])
        },
        Check("Kept answers are found by word, obstacle and change, newest item first") { store in
            let items = (0..<12).map { Sample.item($0, of: $0 < 10 ? .sofie : .omar) }
            for (number, item) in items.enumerated() {
                let word = ReachWord.allCases[number % 4]
                let obstacle: Obstacle? = word == .wont ? (number < 4 ? .late : .private) : nil
                try store.apply(
                    .item(item, circle: .mentors), Sample.kept(item, word, obstacle, event: Int64(number)),
                    Sample.kept(item, for: .endYear, .will, event: 100))
            }
            func kept(
                _ word: ReachWord? = nil, _ obstacle: Obstacle? = nil, after: Int64? = nil, before: Int? = nil,
                limit: Int = 100
            ) throws -> [ItemID] {
                let question = ContractQuestions.kept(
                    of: .sofie, for: .midYear, word: word, obstacle: obstacle, changedAfter: after)
                return try store.ask { ledger throws(Refusal) in
                    try ledger.kept(question, before: before.map { items[$0].position }, limit: limit).map(\.item)
                }
            }
            try same(kept(), (0..<10).reversed().map(Sample.id))
            try same(kept(limit: 3), [9, 8, 7].map(Sample.id))
            try same(kept(before: 2), [1, 0].map(Sample.id))
            try same(kept(.will), [8, 4, 0].map(Sample.id))
            try same(kept(.will, before: 8), [4, 0].map(Sample.id))
            try same(kept(.wont, .private), [Sample.id(6)])
            try same(kept(nil, .late), [Sample.id(2)])
            try same(kept(.will, .late), [])
            try same(kept(after: 6), [9, 8, 7].map(Sample.id))
            try same(kept(.will, after: 6), [Sample.id(8)])
            try same(kept(after: 6, before: 9, limit: 1), [Sample.id(8)])
            try same(kept(.wont, .private, after: 5), [Sample.id(6)])
        },
        Check("What changed is found among many changes as among few") { store in
            let items = (0..<1200).map { Sample.item($0) }
            try store.apply(items.flatMap { [.item($0, circle: .mentee), Sample.kept($0, .will, event: 5)] })
            try store.apply(Sample.kept(items[7], .wont, .late, event: 6))
            func changed(after event: Int64) throws -> [ItemID] {
                let question = ContractQuestions.kept(of: .sofie, for: .midYear, changedAfter: event)
                return try store.ask { try $0.kept(question, before: nil, limit: 2).map(\.item) }
            }
            try same(changed(after: 4), [1199, 1198].map(Sample.id))
            try same(changed(after: 5), [Sample.id(7)])
            try same(changed(after: 6), [])
        },
        Check("The tally is what counting would give, after every change") { store in
            let items = (1...4).map { Sample.item($0) }
            func tally(_ moment: MomentID = .midYear) throws -> Set<TallyRow> {
                Set(try store.ask { try $0.tally(of: .sofie, for: moment) })
            }
            for item in items { try store.apply(.item(item, circle: .mentors), Sample.kept(item, .wont, .late)) }
            try same(tally(), [TallyRow(word: .wont, obstacle: .late, circle: .mentors, count: 4)])
            try store.apply(
                Sample.kept(items[0], .wont, .private, circle: .mentee), Sample.kept(items[1], .will),
                Sample.kept(items[2], .wont, .late, circle: .author(.vos)),
                Sample.kept(items[3], .wont, .late, event: 9, before: .could))
            try same(
                tally(),
                [
                    TallyRow(word: .wont, obstacle: .private, circle: .mentee, count: 1),
                    TallyRow(word: .will, obstacle: nil, circle: .mentors, count: 1),
                    TallyRow(word: .wont, obstacle: .late, circle: .author(.vos), count: 1),
                    TallyRow(word: .wont, obstacle: .late, circle: .mentors, count: 1),
                ])
            try store.apply(.itemDeleted(items[1].id), .itemDeleted(items[2].id))
            try same(tally().count, 2)
            try same(tally(.endYear), [])
            try same(store.ask { try $0.tally(of: .omar, for: .midYear) }, [])
        },
    ]

    static let waiting = [
        Check("Whoever has few unread and whoever has many are told of each item, both in one read") { store in
            for number in 1...100 {
                try store.apply(.item(Sample.item(number), circle: .mentors), .unread(Sample.id(number), by: .vos))
            }
            try store.apply(.unread(Sample.id(7), by: .lena), .read(Sample.id(9), by: .vos))
            for (person, number, isUnread) in [
                (PersonID.vos, 1, true), (.lena, 7, true), (.lena, 8, false), (.vos, 9, false), (.vos, 100, true),
                (.omar, 7, false), (.lena, 100, false),
            ] {
                let found = try store.ask { ledger in
                    // Somebody else first: an answer is never another person's.
                    _ = try ledger.isUnread(Sample.item(number), by: person == .vos ? .lena : .vos)
                    return try ledger.isUnread(Sample.item(number), by: person)
                }
                try same(found, isUnread)
            }
        },
        Check("Unread marks are by person, newest first, and go when read") { store in
            for number in 1...3 { try store.apply(.item(Sample.item(number), circle: .mentors)) }
            try store.apply(.item(Sample.item(4, of: .omar), circle: .mentors))
            for number in 1...4 { try store.apply(.unread(Sample.id(number), by: .vos)) }
            try store.apply(.unread(Sample.id(2), by: .vos), .unread(Sample.id(2), by: .lena))
            func unread(_ person: PersonID, _ mentee: PersonID? = nil, limit: Int = 9) throws -> [ItemID] {
                try store.ask { try $0.unread(by: person, in: mentee, limit: limit) }
            }
            try same(unread(.vos), [4, 3, 2, 1].map(Sample.id))
            try same(unread(.vos, .sofie, limit: 2), [3, 2].map(Sample.id))
            try same(unread(.vos, limit: .max).count, 4)
            try same(store.ask { try $0.isUnread(Sample.item(2), by: .vos) }, true)
            try same(store.ask { try $0.isUnread(Sample.item(3), by: .lena) }, false)
            try same(store.ask { try $0.isUnread(Sample.item(9), by: .vos) }, false)
            try store.apply(.read(Sample.id(2), by: .vos), .read(Sample.id(2), by: .vos))
            try same(unread(.vos, .sofie), [3, 1].map(Sample.id))
            try same(unread(.lena), [Sample.id(2)])
            try store.apply(.item(Sample.item(3, title: "Changed"), circle: .mentors))
            try same(unread(.vos, .sofie), [3, 1].map(Sample.id), "a mark outlives a change of the item")
        },
        Check("Requests wait until they are answered") { store in
            func feedback(_ number: Int, _ consent: Consent) -> Change {
                .item(
                    Sample.item(number, by: .person(.vos), kind: .feedback(on: nil), consent: consent),
                    circle: .mentors)
            }
            try store.apply(
                feedback(1, .asked(at: Sample.time(1))), feedback(2, .none), feedback(3, .asked(at: Sample.time(3))))
            try same(store.ask { try $0.asked(of: .sofie, limit: 9) }, [3, 1].map(Sample.id))
            try same(store.ask { try $0.asked(of: .sofie, limit: 1) }, [Sample.id(3)])
            try store.apply(feedback(3, .agreed(at: Sample.time(4))))
            try same(store.ask { try $0.asked(of: .sofie, limit: 9) }, [Sample.id(1)])
            try same(store.ask { try $0.asked(of: .omar, limit: 9) }, [])
        },
        Check("Feedback waits to be acknowledged; nothing else does") { store in
            for item in shapes { try store.apply(.item(item, circle: .mentors)) }
            try same(store.ask { try $0.unacknowledged(by: .sofie, limit: 9) }, [8, 6].map(Sample.id))
            try same(store.ask { try $0.unacknowledged(by: .omar, limit: 9) }, [])
        },
        Check("Open goals come earliest due first, those without a date last") { store in
            func goal(_ number: Int, _ state: GoalState, _ day: Int?) -> Change {
                let due = day.flatMap { Day(year: 2026, month: 3, day: $0) }
                return .item(Sample.item(number, kind: .goal(Goal(state: state, due: due))), circle: .mentee)
            }
            try store.apply(
                goal(1, .open, nil), goal(2, .open, 9), goal(3, .met, 1), goal(4, .open, 2), goal(5, .open, 9),
                goal(6, .open, nil))
            try same(store.ask { try $0.openGoals(of: .sofie, limit: 9) }, [4, 2, 5, 1, 6].map(Sample.id))
            try same(store.ask { try $0.openGoals(of: .sofie, limit: 1) }, [Sample.id(4)])
        },
        Check("The balance counts a time's items by purpose and circle") { store in
            try store.apply(
                .item(Sample.item(1), circle: .mentee), .item(Sample.item(2), circle: .mentee),
                .item(Sample.item(3, purpose: .assessment), circle: .mentors),
                .item(Sample.item(4), circle: .author(.vos)), .item(Sample.item(9), circle: .mentee),
                .item(Sample.item(2, of: .omar, at: Sample.time(3).adding(seconds: 1)), circle: .mentee))
            let rows = try store.ask { try $0.balance(of: .sofie, from: Sample.time(1), until: Sample.time(9)) }
            try same(
                Set(rows),
                [
                    BalanceRow(purpose: .developmental, circle: .mentee, count: 1),
                    BalanceRow(purpose: .assessment, circle: .mentors, count: 1),
                    BalanceRow(purpose: .developmental, circle: .author(.vos), count: 1),
                ])
        },
        Check("The last thing shared is the mentee's own and newest") { store in
            try same(store.ask { try $0.lastShared(of: .sofie) }, nil)
            try store.apply(
                .item(Sample.item(1), circle: .mentors), .item(Sample.item(2), circle: .mentors),
                .item(Sample.item(3), circle: .mentee),
                .item(Sample.item(4, by: .person(.vos), kind: .feedback(on: nil)), circle: .mentors),
                .item(Sample.item(5, by: .assessor("sofie")), circle: .mentors))
            try same(store.ask { try $0.lastShared(of: .sofie) }, Sample.time(2))
        },
    ]
}
