import Journal

extension StoreContract {
    static let records = [
        Check("A dossier comes back byte for byte") { store in
            let blocks = [
                DossierBlock(item: nil, salt: Sample.salt(1), bytes: Array("header\n".utf8)),
                DossierBlock(item: Sample.id(1), salt: Sample.salt(2), bytes: [0, 255, 10]),
                DossierBlock(item: Sample.id(2), salt: Sample.salt(3), bytes: Array("two\n".utf8)),
            ]
            let dossier = Dossier(blocks: blocks)
            try store.apply(
                .dossier(dossier, mentee: .sofie, moment: .midYear, at: Sample.time(5)),
                .dossier(Sample.dossier([nil]), mentee: .omar, moment: .midYear, at: Sample.time(5)))
            try same(store.ask { try $0.blocks(of: .sofie, for: .midYear) }, blocks)
            try same(store.ask { try $0.digest(of: .sofie, for: .midYear) }, dossier.digest)
            try same(store.ask { try $0.block(of: Sample.id(2), for: .midYear) }, blocks[2])
            try same(store.ask { try $0.block(of: Sample.id(2), for: .endYear) }, nil)
            try same(store.ask { try $0.digest(of: .sofie, for: .endYear) }, nil)
            try same(store.ask { try $0.blocks(of: .lena, for: .midYear) }, [])
            try same(
                store.ask { try $0.dossiers(for: .midYear) },
                [
                    DossierLine(
                        mentee: .omar, moment: .midYear, digest: Sample.dossier([nil]).digest, sealed: Sample.time(5),
                        items: 0),
                    DossierLine(
                        mentee: .sofie, moment: .midYear, digest: dossier.digest, sealed: Sample.time(5), items: 2),
                ])
        },
        Check("Of an erased item its text is gone, with drafts about it and its blocks; commitments and the rest stay")
        {
            store in
            let (item, other) = (Sample.item(1, sealedIn: [.midYear]), Sample.item(2, sealedIn: [.midYear]))
            let dossier = Sample.dossier([nil, item.id, other.id])
            func draft(_ number: Int, _ subject: Draft.Subject) -> Change {
                .draft(
                    Draft(
                        id: Sample.id(number), owner: .vos, subject: subject, body: "typed", saved: Sample.time(1),
                        version: 1))
            }
            try store.apply(
                .item(item, circle: .mentors), .item(other, circle: .mentors), Sample.revision(1, 1, "zebra"),
                Sample.revision(1, 2, title: "Striped", "quagga"), Sample.revision(2, "zebra too"),
                .declineReason(item.id, "not now"), Sample.kept(item, .sealed), .unread(item.id, by: .vos),
                .dossier(dossier, mentee: .sofie, moment: .midYear, at: Sample.time(5)),
                draft(11, .edit(item.id, revision: 2)),
                draft(12, .feedback(to: .sofie, on: item.id, purpose: .assessment)),
                draft(13, .edit(other.id, revision: 1)))
            try store.apply(.itemErased(item.id))
            try same(store.ask { try $0.item(item.id) }, item)
            try same(store.ask { try $0.revisions(of: item.id) }, [])
            try same(store.ask { try $0.body(of: item.id, revision: 1) }, nil)
            try same(store.ask { try $0.body(of: other.id, revision: 1) }, "zebra too")
            try same(store.ask { try $0.declineReason(of: item.id) }, nil)
            try same(store.find(.init("quagga")), [])
            try same(store.find(.init("striped")), [])
            try same(store.find(.init("zebra")), [other.id])
            try same(store.ask { try $0.kept(item.id).count }, 1)
            try same(store.ask { try $0.isUnread(item, by: .vos) }, true)
            try same(store.ask { try $0.drafts(of: .vos).map(\.id) }, [Sample.id(13)])
            let blocks = [dossier.blocks[0], dossier.blocks[1].erased, dossier.blocks[2]]
            try same(store.ask { try $0.blocks(of: .sofie, for: .midYear) }, blocks)
            try same(store.ask { try $0.block(of: item.id, for: .midYear) }, blocks[1])
            try same(store.ask { try $0.digest(of: .sofie, for: .midYear) }, dossier.digest)
        },
        Check("Events are kept in order, and the last is the head") { store in
            var head = EventHead.beginning
            var events: [Event] = []
            for number in 1...6 {
                let event = event(
                    after: head, number: Int64(number), item: number % 2 == 0 ? Sample.id(1) : nil,
                    actor: [.host, .time, .person(.vos), .hostAs(.sofie)][number % 4],
                    verb: Event.Verb.allCases[number * 4 % Event.Verb.allCases.count])
                head = event.head
                events.append(event)
                try store.apply(.event(event))
            }
            try same(store.ask { try $0.head() }, head)
            try same(store.ask { try $0.events(after: 0, limit: 100) }, events)
            try same(store.ask { try $0.events(after: 2, limit: 2) }, Array(events[2..<4]))
            try same(store.ask { try $0.events(about: Sample.id(1)) }, [events[1], events[3], events[5]])
            try same(store.ask { try $0.event(3) }, events[2])
            try same(store.ask { try $0.event(9) }, nil)
            try same(store.ask { try $0.events(about: Sample.id(2)) }, [])
        },
        Check("No event can be written twice") { store in
            let first = event(after: .beginning, number: 1, item: nil, actor: .host, verb: .saved)
            try store.apply(.event(first))
            let other = event(after: .beginning, number: 1, item: nil, actor: .host, verb: .deleted)
            do {
                try store.apply(.event(other))
                throw Breach(description: "an event was replaced")
            } catch is Refusal {}
            try same(store.ask { try $0.event(1) }, first)
        },
        Check("Events about an item outlive it") { store in
            try store.apply(
                .item(Sample.item(1), circle: .mentee),
                .event(event(after: .beginning, number: 1, item: Sample.id(1), actor: .host, verb: .saved)))
            try store.apply(.itemDeleted(Sample.id(1)))
            try same(store.ask { try $0.events(about: Sample.id(1)).count }, 1)
        },
        Check("A saved search is its owner's, one of each name, by name") { store in
            func search(_ owner: PersonID, _ name: String, _ text: String) -> Change {
                .savedSearch(
                    SavedSearch(owner: owner, name: SearchName(unchecked: name), text: text, saved: Sample.time(1)))
            }
            func kept(_ owner: PersonID) throws -> [String] {
                try store.ask { try $0.savedSearches(of: owner).map { "\($0.owner) \($0.name): \($0.text)" } }
            }
            try same(kept(.sofie), [])
            try store.apply(
                search(.sofie, "ward", "\"on 4B\" -kind:goal"), search(.sofie, "night", "night"),
                search(.vos, "ward", "praise"), search(.sofie, "night", "night shift"))
            try same(kept(.sofie), ["sofie night: night shift", "sofie ward: \"on 4B\" -kind:goal"])
            try same(kept(.vos), ["vos ward: praise"])
            try store.apply(.savedSearchRemoved(SearchName(unchecked: "ward"), of: .sofie))
            try same(kept(.sofie), ["sofie night: night shift"])
            try same(kept(.vos), ["vos ward: praise"])
        },
        Check("A draft comes back as it was saved, to its owner alone") { store in
            let subjects: [Draft.Subject] = [
                .reflection(.blank), .reflection(.what), .reflection(.selfAssessment(.midYear)), .goal,
                .feedback(to: .omar, on: nil, purpose: .assessment),
                .feedback(to: .omar, on: Sample.id(50), purpose: .developmental), .response(to: Sample.id(51)),
                .edit(Sample.id(52), revision: 3), .decline(Sample.id(53)), .advice(to: .omar, for: .endYear),
                .answers(with: .vos), .proposal(with: .vos),
                .dissent(.omar, .midYear),
                .decisionAnswer(.midYear),
                .decision(
                    .omar, .midYear,
                    DecisionForm(
                        outcome: "on \u{1F} track", citations: [Sample.id(54)], informer: .vos, basedOn: 2)),
                .decision(.omar, .midYear, DecisionForm()), .appeal(.midYear), .ruling(Sample.id(55), .upheld),
                .ruling(Sample.id(55), .dismissed), .glassBreak(Sample.id(56)), .recusal(.omar, .midYear, member: nil),
                .recusal(.omar, .midYear, member: .vos),
            ]
            for (number, subject) in subjects.enumerated() {
                let draft = Draft(
                    id: Sample.id(number), owner: .sofie, subject: subject, title: "T\(number)", body: "b\n\t😀",
                    competencies: [CompetencyID(unchecked: "scholar"), CompetencyID(unchecked: "leader")],
                    due: "2026-0", evidence: number > 5 ? [Sample.id(60), Sample.id(59)] : [],
                    outcome: number == 9 ? "on track" : "", limits: number == 9 ? "Nights, not " : "",
                    stance: number == 6 ? .disagrees : nil, tags: number == 0 ? ["ward", "first night"] : [], cursor: 4,
                    saved: Sample.time(number), version: 1,
                    leaving: Draft.Leaving.allCases[number % 3])
                try store.apply(.draft(draft))
                try same(store.ask { try $0.draft(draft.id, of: .sofie) }, draft)
                try same(store.ask { try $0.draft(draft.id, of: .vos) }, nil)
            }
            try same(store.ask { try $0.drafts(of: .sofie).map(\.subject) }, subjects.reversed())
            try same(store.ask { try $0.drafts(of: .vos) }, [])
        },
        Check("Drafts are listed by when they were saved, the latest first, also within one second") { store in
            func draft(_ number: Int, _ version: Int, at hours: Int) -> Change {
                .draft(
                    Draft(
                        id: Sample.id(number), owner: .sofie, subject: .goal, body: "v\(version)",
                        saved: Sample.time(hours), version: version))
            }
            try store.apply(draft(1, 1, at: 1), draft(2, 1, at: 1), draft(3, 1, at: 0), draft(1, 2, at: 1))
            try same(store.ask { try $0.drafts(of: .sofie).map(\.id) }, [1, 2, 3].map(Sample.id))
            try same(store.ask { try $0.draft(Sample.id(1), of: .sofie)?.body }, "v2")
            try store.apply(.draftDeleted(Sample.id(1)))
            try same(store.ask { try $0.drafts(of: .sofie).map(\.id) }, [2, 3].map(Sample.id))
        },
        Check("A glance is remembered by viewer, mentee and moment") { store in
            let glance = Glance(at: Sample.time(1), event: 7)
            try store.apply(.glance(Glance(at: Sample.start, event: 1), of: .vos, at: .sofie, for: .midYear))
            try store.apply(.glance(glance, of: .vos, at: .sofie, for: .midYear))
            try same(store.ask { try $0.glance(of: .vos, at: .sofie, for: .midYear) }, glance)
            try same(store.ask { try $0.glance(of: .sofie, at: .sofie, for: .midYear) }, nil)
            try same(store.ask { try $0.glance(of: .vos, at: .omar, for: .midYear) }, nil)
            try same(store.ask { try $0.glance(of: .vos, at: .sofie, for: .endYear) }, nil)
        },
    ]

    static func event(
        after head: EventHead, number: Int64, item: ItemID?, actor: Event.Actor, verb: Event.Verb
    ) -> Event {
        Event(
            number: number, at: Sample.time(Int(number)), actor: actor, verb: verb, item: item, mentee: .sofie,
            person: number % 2 == 0 ? .vos : nil, moment: number % 3 == 0 ? .midYear : nil,
            value: number % 2 == 1 ? "value" : nil, hash: Digest(of: Array("\(head.hash) \(number)".utf8)))
    }
}
