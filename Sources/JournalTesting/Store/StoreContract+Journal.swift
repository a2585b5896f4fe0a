import Journal

extension StoreContract {
    static let transactions = [
        Check("A write that throws has changed nothing") { store in
            try store.apply(.item(Sample.item(1), circle: .mentee), Sample.revision(1, "kept glass"))
            do {
                try store.write { ledger throws(Refusal) in
                    try ledger.apply(.item(Sample.item(2), circle: .mentee))
                    try ledger.apply(Sample.revision(2, "lost glass"))
                    try ledger.apply(Sample.kept(Sample.item(1), .will))
                    try ledger.apply(.itemDeleted(Sample.id(1)))
                    try ledger.apply(.programme(Sample.programme([]), source: "lost"))
                    throw .noItem
                }
                throw Breach(description: "the refusal was swallowed")
            } catch let refusal as Refusal {
                try same(refusal, .noItem)
            }
            try same(store.list(.portfolio(.sofie)), [Sample.id(1)])
            try same(store.find(.init("glass")), [Sample.id(1)])
            try same(store.ask { try $0.tally(of: .sofie, for: .midYear) }, [])
            try same(store.ask { try $0.body(of: Sample.id(1), revision: 1) }, "kept glass")
        },
        Check("A store can be written after a write that threw") { store in
            try? store.write { _ throws(Refusal) -> Void in throw .noItem }
            try store.apply(.item(Sample.item(1), circle: .mentee))
            try same(store.list(.portfolio(.sofie)), [Sample.id(1)])
        },
        Check("A writer sees its own changes at once") { store in
            let seen = try store.write { ledger throws(Refusal) in
                try ledger.apply(.item(Sample.item(1), circle: .mentee))
                try ledger.apply(Sample.revision(1, "glass"))
                try ledger.apply(Sample.kept(Sample.item(1), .will))
                try ledger.apply(.unread(Sample.id(1), by: .vos))
                let scope = ContractQuestions.scope(.portfolio(.sofie))
                return [
                    try ledger.items(in: scope, Filter(words: [.init("glass")]), before: nil, limit: 5).count,
                    try ledger.tally(of: .sofie, for: .midYear).count,
                    try ledger.unread(by: .vos, in: nil, limit: 5).count,
                ]
            }
            try same(seen, [1, 1, 1])
        },
        Check("A write gives back what its body gives") { store in
            try same(store.write { _ throws(Refusal) in 7 }, 7)
        },
        Check("A read within a write sees what the write has done so far") { store in
            let seen = try store.write { ledger throws(Refusal) in
                try ledger.apply(.item(Sample.item(1), circle: .mentee))
                return try store.read { ledger throws(Refusal) in try ledger.item(Sample.id(1)) }
            }
            try same(seen?.id, Sample.id(1))
        },
        Check("What a read throws comes out of it") { store in
            do {
                try store.read { _ throws(Refusal) -> Void in throw .noDossier }
                throw Breach(description: "the refusal was swallowed")
            } catch let refusal as Refusal {
                try same(refusal, .noDossier)
            }
        },
    ]

    static let journal = [
        Check("A new journal is no rehearsal, has no programme, no people and no past") { store in
            try same(store.ask { try $0.meta() }, JournalMeta(isRehearsal: false, isClockSet: false))
            try same(store.ask { try $0.people() }, [])
            try same(store.ask { try $0.head() }, .beginning)
            try same(store.ask { try $0.nextSealing() }, nil)
            do {
                _ = try store.read { ledger throws(Refusal) in try ledger.programme() }
                throw Breach(description: "a programme out of nothing")
            } catch let refusal as Refusal {
                try same(refusal.status, 3)
            }
        },
        Check("What kind of journal it is stays as it was last said") { store in
            try store.apply(.meta(JournalMeta(isRehearsal: true, isClockSet: false)))
            try store.apply(.meta(JournalMeta(isRehearsal: true, isClockSet: true)))
            try same(store.ask { try $0.meta() }, JournalMeta(isRehearsal: true, isClockSet: true))
        },
        Check("A programme comes back whole, with the text it was read from, and the last one counts") { store in
            let first = Sample.programme([(.midYear, Sample.time(100))])
            var second = Sample.programme([(.midYear, Sample.time(200))], name: "Résidence ☂ \"2\"")
            second.zone = Zone(name: "Europe/Amsterdam", initial: 3600, changes: [(Sample.time(1), 7200)])
            second.roleModel = nil
            second.epas = [
                EPA(id: EPAID(unchecked: "epa-1"), title: "Handover", domain: nil, expected: ["pgy1": 2])
            ]
            try store.apply(.programme(first, source: "one"))
            try same(store.ask { try $0.programme() }, first)
            try store.apply(.programme(second, source: "two\n\tlines"))
            try same(store.ask { try $0.programme() }, second)
            try same(store.ask { try $0.programmeSource() }, "two\n\tlines")
            try same(store.ask { try $0.nextSealing() }, Sample.time(200))
        },
        Check("A programme that was taken back is not remembered") { store in
            let first = Sample.programme([], name: "first")
            let second = Sample.programme([], name: "second")
            try store.apply(.programme(first, source: "1"))
            try? store.write { ledger throws(Refusal) -> Void in
                try ledger.apply(.programme(Sample.programme([], name: "lost"), source: "2"))
                _ = try ledger.programme()
                throw .noItem
            }
            try same(store.ask { try $0.programme() }, first)
            try store.apply(.programme(second, source: "2"))
            try same(store.ask { try $0.programme() }, second)
        },
        Check("The next sealing is the earliest cutoff that has not been sealed") { store in
            let cutoffs = [(MomentID.midYear, Sample.time(10)), (.endYear, Sample.time(20))]
            try store.apply(.programme(Sample.programme(cutoffs), source: ""))
            try same(store.ask { try $0.nextSealing() }, Sample.time(10))
            try store.apply(.momentSealed(.midYear, at: Sample.time(10)))
            try same(store.ask { try $0.isSealed(.midYear) }, true)
            try same(store.ask { try $0.isSealed(.endYear) }, false)
            try same(store.ask { try $0.nextSealing() }, Sample.time(20))
            try store.apply(.programme(Sample.programme(cutoffs), source: "again"))
            try same(store.ask { try $0.nextSealing() }, Sample.time(20), "sealing outlives a new programme")
            try store.apply(.momentSealed(.endYear, at: Sample.time(20)))
            try same(store.ask { try $0.nextSealing() }, nil)
        },
        Check("A moment that the programme no longer names is not waited for") { store in
            try store.apply(.programme(Sample.programme([(.midYear, Sample.time(10))]), source: ""))
            try store.apply(.programme(Sample.programme([(.endYear, Sample.time(20))]), source: ""))
            try same(store.ask { try $0.nextSealing() }, Sample.time(20))
        },
    ]

    static let people = [
        Check("People come back whole, by id, and are replaced by id") { store in
            let vos = Person(id: .vos, name: "Dr Vos", roles: [.mentor, .committee], added: Sample.start)
            let sofie = Person(
                id: .sofie, name: "Sofie 王", roles: [.mentee], stage: "pgy1", suspended: true, added: .distantPast)
            try store.apply(.person(vos), .person(sofie))
            try same(store.ask { try $0.people() }, [sofie, vos])
            var renamed = vos
            renamed.name = "Prof Vos"
            renamed.roles = [.mentor]
            try store.apply(.person(renamed))
            try same(store.ask { try $0.person(.vos) }, renamed)
            try same(store.ask { try $0.person(.omar) }, nil)
        },
        Check("A portfolio is active while its mentee is one and is not suspended") { store in
            var sofie = Person(id: .sofie, name: "Sofie", roles: [.mentee, .mentor], added: Sample.start)
            let given = Portfolio(
                mentee: .sofie, since: Sample.time(1), salt: Sample.salt(1), isActive: false, sealed: [.endYear])
            try store.apply(.portfolio(given))
            try same(store.ask { try $0.portfolio(of: .sofie)?.isActive }, false, "nobody of that name")
            try store.apply(.person(sofie))
            var expected = given
            (expected.isActive, expected.sealed) = (true, [])
            try same(store.ask { try $0.portfolio(of: .sofie) }, expected)
            sofie.suspended = true
            try store.apply(.person(sofie))
            try same(store.ask { try $0.portfolio(of: .sofie)?.isActive }, false)
            (sofie.suspended, sofie.roles) = (false, [.mentor])
            try store.apply(.person(sofie))
            try same(store.ask { try $0.portfolio(of: .sofie)?.isActive }, false)
            try same(store.ask { try $0.portfolio(of: .omar) }, nil)
        },
        Check("A portfolio knows the moments it has dossiers for") { store in
            try store.apply(
                .portfolio(
                    Portfolio(mentee: .sofie, since: Sample.start, salt: Sample.salt(1), isActive: true, sealed: [])),
                .dossier(Sample.dossier([nil]), mentee: .sofie, moment: .midYear, at: Sample.time(9)),
                .dossier(Sample.dossier([nil]), mentee: .omar, moment: .endYear, at: Sample.time(9)))
            try same(store.ask { try $0.portfolio(of: .sofie)?.sealed }, [.midYear])
        },
        Check("Keys are listed by person and age, found by fingerprint, and replaced by it") { store in
            let late = HeldKey(key: Sample.key(1), person: .sofie, added: Sample.time(9))
            let old = HeldKey(key: Sample.key(2), person: .sofie, added: Sample.time(1))
            let other = HeldKey(key: Sample.key(3), person: .omar, added: Sample.time(5), revoked: Sample.time(6))
            try store.apply(.key(late), .key(old), .key(other))
            try same(store.ask { try $0.keys() }, [other, old, late])
            var revoked = late
            revoked.revoked = Sample.time(20)
            try store.apply(.key(revoked))
            try same(store.ask { try $0.key(late.key.fingerprint) }, revoked)
            try same(store.ask { try $0.key(Sample.key(4).fingerprint) }, nil)
            try same(store.ask { try $0.keys() }, [other, old, revoked])
        },
        Check("Mentorships are listed by mentee and start, and end where they are ended") { store in
            let old = Mentorship(mentor: .vos, mentee: .sofie, start: Sample.time(5), reads: .distantPast)
            let other = Mentorship(mentor: .vos, mentee: .omar, start: Sample.time(7), reads: Sample.time(7))
            let late = Mentorship(mentor: .lena, mentee: .sofie, start: Sample.time(9), reads: Sample.time(9))
            try store.apply(.mentorshipStarted(late), .mentorshipStarted(old), .mentorshipStarted(other))
            try same(store.ask { try $0.mentorships() }, [other, old, late])
            try same(store.ask { try $0.mentorships(by: .vos) }, [other, old])
            try store.apply(.mentorshipEnded(mentor: .vos, mentee: .sofie, at: Sample.time(8)))
            var ended = old
            ended.end = Sample.time(8)
            try same(store.ask { try $0.mentorships(of: .sofie) }, [ended, late])
            let again = Mentorship(mentor: .vos, mentee: .sofie, start: Sample.time(20), reads: Sample.time(20))
            try store.apply(.mentorshipStarted(again))
            try store.apply(.mentorshipEnded(mentor: .vos, mentee: .sofie, at: Sample.time(30)))
            try same(
                store.ask { try $0.mentorships(of: .sofie).map(\.end) }, [Sample.time(8), nil, Sample.time(30)],
                "an earlier end stays")
        },
    ]
}
