import Journal

extension StoreContract {
    /// One item of each shape there is.
    static let shapes: [Item] = [
        Sample.item(1, tags: ["ward 3", "nacht, dienst", "日"], title: "Night\u{2009}shift"),
        Sample.item(2, kind: .reflection(.what), audience: .shared(since: Sample.time(3))),
        Sample.item(
            3, kind: .reflection(.selfAssessment(.midYear)), purpose: .assessment,
            audience: .shared(since: Sample.time(3)), competencies: ["scholar", "communicator"],
            nominations: [
                Nomination(moment: .midYear, at: Sample.time(4)), Nomination(moment: .endYear, at: Sample.time(5)),
            ], isInPlay: true),
        Sample.item(4, kind: .goal(Goal(state: .open, due: Day(year: 2026, month: 2, day: 28)))),
        Sample.item(5, kind: .goal(Goal(state: .dropped, due: nil)), evidence: [Sample.id(1), Sample.id(4)]),
        Sample.item(
            6, by: .person(.vos), kind: .feedback(on: Sample.id(1)), audience: .shared(since: Sample.time(6)),
            consent: .asked(at: Sample.time(7)), firstRead: Sample.time(8)),
        Sample.item(
            7, by: .person(.vos), kind: .feedback(on: nil), audience: .shared(since: Sample.time(7)), revision: 3,
            consent: .declined(at: Sample.time(9), revision: 2), acknowledged: Sample.time(9)),
        Sample.item(
            8, by: .person(.vos), kind: .feedback(on: nil), purpose: .assessment,
            audience: .shared(since: Sample.time(7)), consent: .agreed(at: Sample.time(9)),
            sealedIn: [.midYear, .endYear]),
        Sample.item(
            9, by: .assessor("Dr O'Neill; DROP"),
            kind: .observation(
                Observation(
                    epa: EPAID(unchecked: "epa-1"), level: 3, expected: nil, date: Day(year: 1969, month: 7, day: 20)!,
                    assessor: "Dr O'Neill", assessorRole: "consultant", setting: "", caseType: "sepsis",
                    flagged: true)), audience: .shared(since: Sample.time(9)), externalID: "wba-17"),
        Sample.item(
            10, by: .assessor(""),
            kind: .observation(
                Observation(
                    epa: EPAID(unchecked: "epa-2"), level: 5, expected: 4, date: Day(year: 2026, month: 1, day: 1)!,
                    assessor: "", assessorRole: "", setting: "ward", caseType: "", flagged: false)),
            audience: .shared(since: Sample.time(9))),
        Sample.item(11, kind: .response(to: Sample.id(8)), audience: .shared(since: Sample.time(11)), tags: [""]),
    ]

    static let items = [
        Check("An item comes back as it was given, whatever its kind") { store in
            for item in shapes { try store.apply(.item(item, circle: .mentors)) }
            for item in shapes { try same(store.ask { try $0.item(item.id) }, item) }
            try same(store.list(.portfolio(.sofie)), shapes.map(\.id).reversed())
            try same(store.ask { try $0.items(of: .sofie, after: nil, limit: 100) }, shapes)
            try same(store.ask { try $0.item(Sample.id(99)) }, nil)
        },
        Check("An item given again replaces the one there was, circle and all") { store in
            try store.apply(.item(Sample.item(1), circle: .mentee), .item(Sample.item(2), circle: .mentee))
            let changed = Sample.item(
                1, kind: .goal(Goal(state: .met)), purpose: .assessment, audience: .shared(since: Sample.time(5)),
                competencies: ["scholar"], title: "New", revision: 2, isInPlay: true)
            try store.apply(.item(changed, circle: .mentors))
            try same(store.ask { try $0.item(changed.id) }, changed)
            try same(store.list(.mentored(.sofie, by: .vos, reads: .distantFuture)), [changed.id])
            try same(store.ask { try $0.items(of: .sofie, after: nil, limit: 9).count }, 2)
        },
        Check("Items come newest first, page by page, each once") { store in
            for number in 0..<25 { try store.apply(.item(Sample.item(number), circle: .mentee)) }
            try store.apply(.item(Sample.item(30, of: .omar), circle: .mentee))
            var seen: [ItemID] = []
            var before: Position?
            while true {
                let place = before
                let page = try store.ask { ledger throws(Refusal) in
                    try ledger.items(
                        in: ContractQuestions.scope(.portfolio(.sofie)), Filter(), before: place, limit: 7)
                }
                seen += page.map(\.id)
                guard let last = page.last else { break }
                before = last.position
            }
            try same(seen, (0..<25).reversed().map(Sample.id))
            try same(store.list(.portfolio(.sofie), limit: 0), [])
        },
        Check("A portfolio is read oldest first, page by page, and nobody else's with it") { store in
            for number in 0..<10 {
                try store.apply(.item(Sample.item(number, of: number % 2 == 0 ? .sofie : .omar), circle: .mentee))
            }
            let first = try store.ask { try $0.items(of: .sofie, after: nil, limit: 3) }
            try same(first.map(\.id), [0, 2, 4].map(Sample.id))
            let rest = try store.ask { try $0.items(of: .sofie, after: first.last?.position, limit: 3) }
            try same(rest.map(\.id), [6, 8].map(Sample.id))
        },
        Check("An item is found by the beginning of its id") { store in
            try store.apply(.item(Sample.item(1), circle: .mentee), .item(Sample.item(2), circle: .mentee))
            let text = Sample.id(1).text
            for length in [8, 9, 31, 32] {
                let prefix = String(text.prefix(length))
                try same(store.ask { try $0.items(withPrefix: prefix, limit: 2).map(\.id) }, [Sample.id(1)])
            }
            try same(store.ask { try $0.items(withPrefix: "%%%%%%%%", limit: 2) }, [])
            try same(store.ask { try $0.items(withPrefix: "________", limit: 2) }, [])
        },
        Check("What hangs on an item is found, oldest first") { store in
            try store.apply(.item(Sample.item(1), circle: .mentee))
            let response = Sample.item(9, kind: .response(to: Sample.id(1)))
            let feedback = Sample.item(5, by: .person(.vos), kind: .feedback(on: Sample.id(1)))
            let apart = Sample.item(6, by: .person(.vos), kind: .feedback(on: nil))
            for item in [response, feedback, apart] { try store.apply(.item(item, circle: .mentors)) }
            try same(store.ask { try $0.items(on: Sample.id(1)) }, [feedback, response])
        },
        Check("An import finds its own again, and only in the same portfolio") { store in
            try store.apply(.item(Sample.item(1, externalID: "wba-1"), circle: .mentee))
            try same(store.ask { try $0.item(externalID: "wba-1", of: .sofie) }, Sample.id(1))
            try same(store.ask { try $0.item(externalID: "wba-1", of: .omar) }, nil)
            try same(store.ask { try $0.item(externalID: "WBA-1", of: .sofie) }, nil)
        },
        Check("The free place at a date comes after those taken, within the same second") { store in
            let date = Sample.time(1)
            try same(store.ask { try $0.freePosition(at: date) }, Position(date: date))
            try store.apply(.item(Sample.item(1, at: date), circle: .mentee))
            let next = try store.ask { try $0.freePosition(at: date) }
            try same(next.date, date)
            try same(next > Position(date: date), true)
            try same(store.ask { try $0.freePosition(at: date.adding(seconds: 1)) }.date, date.adding(seconds: 1))
            try same(store.ask { try $0.freePosition(at: .distantPast) }, Position(value: 0))
        },
        Check("Revisions are kept, each with its body") { store in
            try store.apply(
                .item(Sample.item(1), circle: .mentee), Sample.revision(1, 1, title: "One", "first\n\twords"),
                Sample.revision(1, 2, "second"))
            try same(store.ask { try $0.body(of: Sample.id(1), revision: 1) }, "first\n\twords")
            try same(store.ask { try $0.body(of: Sample.id(1), revision: 2) }, "second")
            try same(store.ask { try $0.body(of: Sample.id(1), revision: 3) }, nil)
            try same(store.ask { try $0.body(of: Sample.id(9), revision: 1) }, nil)
            try same(store.ask { try $0.revisions(of: Sample.id(1)).map(\.title) }, ["One", nil])
            let amended = Revision(number: 3, at: Sample.time(9), isAmendment: true, title: "Three")
            try store.apply(.revision(Sample.id(1), amended, body: "third"))
            try same(store.ask { try $0.revisions(of: Sample.id(1)).last }, amended)
        },
        Check("The reason for declining stays until it is taken back, whatever else changes") { store in
            try store.apply(.item(Sample.item(1), circle: .mentee), .declineReason(Sample.id(1), "too early"))
            try store.apply(.item(Sample.item(1, title: "Changed"), circle: .mentee))
            try same(store.ask { try $0.declineReason(of: Sample.id(1)) }, "too early")
            try store.apply(.declineReason(Sample.id(1), nil))
            try same(store.ask { try $0.declineReason(of: Sample.id(1)) }, nil)
            try same(store.ask { try $0.declineReason(of: Sample.id(2)) }, nil)
        },
        Check("A deleted item leaves nothing behind") { store in
            let item = Sample.item(
                1, by: .person(.vos), kind: .feedback(on: nil), competencies: ["scholar"],
                consent: .asked(at: Sample.time(1)), externalID: "x")
            try store.apply(
                .item(item, circle: .mentors), Sample.revision(1, 1, title: "Old", "erstwhile"),
                Sample.revision(1, 2, title: "New", "glass"), Sample.kept(item, .could),
                Sample.kept(item, for: .endYear, .wont, .late), .unread(item.id, by: .sofie),
                .declineReason(item.id, "no"))
            try store.apply(.itemDeleted(item.id))
            try same(store.list(.portfolio(.sofie)), [])
            try same(store.find(.init("glass")), [])
            try same(store.find(.init("new")), [])
            try same(store.ask { try $0.item(item.id) }, nil)
            try same(store.ask { try $0.revisions(of: item.id) }, [])
            try same(store.ask { try $0.body(of: item.id, revision: 2) }, nil)
            try same(store.ask { try $0.declineReason(of: item.id) }, nil)
            try same(store.ask { try $0.kept(item.id) }, [])
            try same(store.ask { try $0.tally(of: .sofie, for: .midYear) }, [])
            try same(store.ask { try $0.tally(of: .sofie, for: .endYear) }, [])
            try same(store.ask { try $0.unread(by: .sofie, in: nil, limit: 9) }, [])
            try same(store.ask { try $0.asked(of: .sofie, limit: 9) }, [])
            try same(store.ask { try $0.unacknowledged(by: .sofie, limit: 9) }, [])
            try same(store.ask { try $0.item(externalID: "x", of: .sofie) }, nil)
            try store.apply(.item(item, circle: .mentors), Sample.revision(1, 1, "anew"))
            try same(store.find(.init("glass")), [], "the place taken again finds no old words")
            try same(store.find(.init("anew")), [item.id])
            try same(store.ask { try $0.revisions(of: item.id).count }, 1)
        },
    ]
}
