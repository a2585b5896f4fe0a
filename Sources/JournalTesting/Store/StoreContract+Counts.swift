import Journal

extension StoreContract {
    static let counts = [
        Check("Items are counted by purpose, competencies and level, from each bound up to the next") { store in
            try store.apply(
                .item(Sample.item(1, competencies: ["scholar", "leader"]), circle: .mentee),
                .item(Sample.item(2, purpose: .assessment, competencies: ["scholar"]), circle: .mentors),
                .item(Sample.item(3, competencies: ["scholar", "leader"]), circle: .mentee),
                .item(Sample.item(4, kind: Sample.seen("a", 2, 3)), circle: .mentors),
                .item(Sample.item(5, kind: Sample.seen("a", 2, nil)), circle: .mentors),
                .item(Sample.item(6, kind: Sample.seen("a", 2, 3)), circle: .mentors),
                .item(Sample.item(7, kind: .response(to: Sample.id(2)), competencies: ["scholar"]), circle: .mentors),
                .item(Sample.item(8), circle: .mentee), .item(Sample.item(9), circle: .mentee),
                .item(Sample.item(20, of: .omar), circle: .mentee))
            func counted(_ mentee: PersonID, _ hours: Int...) throws -> Set<ItemCounts> {
                let scope = ContractQuestions.scope(.portfolio(mentee))
                let found = try store.ask { try $0.counts(in: scope, between: hours.map(Sample.time)) }
                try same(Set(found).count, found.count)
                return Set(found)
            }
            func alike(
                _ purpose: Purpose = .developmental, _ competencies: [String] = [],
                _ observed: ItemCounts.Observed? = nil, _ counts: Int...
            ) -> ItemCounts {
                ItemCounts(
                    purpose: purpose, competencies: competencies.map(CompetencyID.init(unchecked:)),
                    observed: observed, counts: counts)
            }
            func level(_ expected: Int?) -> ItemCounts.Observed {
                ItemCounts.Observed(epa: EPAID(unchecked: "a"), level: 2, expected: expected)
            }
            try same(
                counted(.sofie, 1, 3, 5, 9),
                [
                    alike(.developmental, ["scholar", "leader"], nil, 1, 1, 0),
                    alike(.assessment, ["scholar"], nil, 1, 0, 0), alike(.developmental, [], level(3), 0, 1, 1),
                    alike(.developmental, [], level(nil), 0, 0, 1), alike(.developmental, [], nil, 0, 0, 1),
                ])
            try same(counted(.sofie, 50, 60), [])
            try same(counted(.sofie, 2, 2, 3), [alike(.assessment, ["scholar"], nil, 0, 1)])
            try same(counted(.omar, 0, 99), [alike(.developmental, [], nil, 1)])
            try same(counted(.lena, 0, 99), [])
        },
        Check("Only what is in the scope is counted, and nothing that was erased") { store in
            let shared = Audience.shared(since: Sample.time(50))
            let early = Audience.shared(since: Sample.time(1))
            let items: [(Item, Circle)] = [
                (Sample.item(1, kind: Sample.seen("a", 1, nil)), .mentee),
                (Sample.item(2, kind: Sample.seen("a", 2, nil), audience: early), .mentors),
                (Sample.item(3, kind: Sample.seen("a", 3, nil), audience: shared), .mentors),
                (Sample.item(4, kind: Sample.seen("a", 4, nil), audience: early, isInPlay: true), .mentors),
                (Sample.item(5, kind: Sample.seen("a", 5, nil), audience: shared), .author(.lena)),
                (Sample.item(6, kind: Sample.seen("a", 5, nil), audience: early, handedTo: [.vos]), .mentors),
                (Sample.item(7, kind: Sample.seen("a", 4, nil), sealedIn: [.midYear]), .mentee),
                (Sample.item(8, of: .omar, kind: Sample.seen("a", 4, nil), sealedIn: [.midYear]), .mentee),
            ]
            for (item, circle) in items { try store.apply(.item(item, circle: circle)) }
            func levels(_ area: Scope.Area, mentee: PersonID? = nil) throws -> [[Int]] {
                let scope = ContractQuestions.scope(area, mentee: mentee)
                let bounds = [Sample.time(0), Sample.time(99)]
                let found = try store.ask { try $0.counts(in: scope, between: bounds) }
                return found.map { [$0.observed?.level ?? 0, $0.counts[0]] }.sorted { $0[0] < $1[0] }
            }
            try same(levels(.portfolio(.sofie)), [[1, 1], [2, 1], [3, 1], [4, 2], [5, 2]])
            try same(levels(.mentored(.sofie, by: .vos, reads: Sample.time(50))), [[3, 1], [4, 1], [5, 1]])
            try same(levels(.mentored(.sofie, by: .lena, reads: .distantPast)), [[2, 1], [3, 1], [4, 1], [5, 2]])
            try same(levels(.sealed(.midYear, except: [])), [[4, 2]])
            try same(levels(.sealed(.midYear, except: []), mentee: .omar), [[4, 1]])
            try same(levels(.sealed(.midYear, except: [.sofie, .omar])), [])
            try store.apply(
                .item(
                    Sample.item(
                        4, kind: Sample.seen("a", 4, nil), audience: early, isInPlay: true,
                        erased: Erasure(at: Sample.time(9), reason: nil)), circle: .mentors))
            try same(levels(.mentored(.sofie, by: .vos, reads: Sample.time(50))), [[3, 1], [5, 1]])
        },
    ]
}

extension Sample {
    static func seen(_ epa: String, _ level: Int, _ expected: Int?) -> Kind {
        .observation(
            Observation(
                epa: EPAID(unchecked: epa), level: level, expected: expected, date: Day(sinceEpoch: 20_000),
                assessor: "Dr Smit", assessorRole: "nurse", setting: "ward", caseType: "", flagged: false))
    }
}
