import Journal

extension StoreContract {
    static let scopes = [
        Check("A mentee's scope is the whole portfolio and nothing else") { store in
            try store.apply(
                .item(Sample.item(1), circle: .mentee), .item(Sample.item(2), circle: .mentors),
                .item(Sample.item(3), circle: .author(.vos)), .item(Sample.item(4, of: .omar), circle: .mentors))
            try same(store.list(.portfolio(.sofie)), [3, 2, 1].map(Sample.id))
            try same(store.list(.portfolio(.sofie), mentee: .omar), [])
            try same(store.list(.portfolio(.sofie), Filter(mentee: .omar)), [])
            try same(store.list(.portfolio(.sofie), Filter(mentee: .sofie), mentee: .sofie).count, 3)
        },
        Check("A mentor reads what is in play, own, or shared since the mentorship reads") { store in
            let shared = Audience.shared(since: Sample.time(50))
            let early = Audience.shared(since: Sample.time(49))
            let items: [(Item, Circle)] = [
                (Sample.item(1), .mentee),
                (Sample.item(2, audience: early), .mentors),
                (Sample.item(3, audience: shared), .mentors),
                (Sample.item(4, audience: early, isInPlay: true), .mentors),
                (Sample.item(5, by: .person(.vos), kind: .feedback(on: nil), audience: early), .mentors),
                (Sample.item(6, by: .person(.vos), kind: .feedback(on: nil), audience: early), .author(.vos)),
                (Sample.item(7, by: .person(.lena), kind: .feedback(on: nil), audience: shared), .author(.lena)),
                (Sample.item(8, audience: shared, isInPlay: true), .mentee),
                (Sample.item(9, of: .omar, audience: shared, isInPlay: true), .mentors),
                (Sample.item(10, by: .assessor("vos"), audience: early), .mentors),
                (Sample.item(11, by: .person(.vos), kind: .feedback(on: nil)), .mentors),
                (Sample.item(12), .mentors),
            ]
            for (item, circle) in items { try store.apply(.item(item, circle: circle)) }
            try same(
                store.list(.mentored(.sofie, by: .vos, reads: Sample.time(50))), [11, 6, 5, 4, 3].map(Sample.id))
            try same(store.list(.mentored(.sofie, by: .lena, reads: .distantPast)), [10, 7, 5, 4, 3, 2].map(Sample.id))
            try same(store.list(.mentored(.omar, by: .vos, reads: .distantPast)), [Sample.id(9)])
            try same(store.list(.mentored(.omar, by: .vos, reads: .distantPast), mentee: .sofie), [])
        },
        Check("A committee reads what was sealed for its moment, but for recusals") { store in
            try store.apply(
                .item(Sample.item(1, sealedIn: [.midYear]), circle: .mentee),
                .item(Sample.item(2, sealedIn: [.endYear]), circle: .mentors),
                .item(Sample.item(3, of: .omar, sealedIn: [.midYear, .endYear]), circle: .mentors),
                .item(Sample.item(4), circle: .mentors))
            try same(store.list(.sealed(.midYear, except: [])), [3, 1].map(Sample.id))
            try same(store.list(.sealed(.midYear, except: [.omar])), [Sample.id(1)])
            try same(store.list(.sealed(.midYear, except: [.omar, .sofie])), [])
            try same(store.list(.sealed(.midYear, except: []), mentee: .omar), [Sample.id(3)])
            try same(store.list(.sealed(.midYear, except: []), Filter(mentee: .sofie)), [Sample.id(1)])
            try same(store.list(.sealed(.midYear, except: []), before: Sample.item(3).position), [Sample.id(1)])
            try store.apply(.item(Sample.item(4, sealedIn: [.midYear]), circle: .mentors))
            try same(store.list(.sealed(.midYear, except: []), limit: 1), [Sample.id(4)])
        },
        Check("Each filter leaves exactly what it names, and together they narrow") { store in
            for item in shapes { try store.apply(.item(item, circle: .mentors)) }
            func listed(_ filter: Filter) throws -> [Int] {
                let found = try store.list(.portfolio(.sofie), filter)
                return (0...20).filter { found.contains(Sample.id($0)) }
            }
            try same(listed(Filter(kind: .goal)), [4, 5])
            try same(listed(Filter(kind: .observation)), [9, 10])
            try same(listed(Filter(purpose: .assessment)), [3, 8])
            try same(listed(Filter(competency: CompetencyID(unchecked: "scholar"))), [3])
            try same(listed(Filter(competency: CompetencyID(unchecked: "communicator"))), [3])
            try same(listed(Filter(competency: CompetencyID(unchecked: "schol"))), [])
            try same(listed(Filter(author: .vos)), [6, 7, 8])
            try same(listed(Filter(author: .sofie, since: Sample.time(3), until: Sample.time(5))), [3, 4])
            try same(listed(Filter(kind: .feedback, purpose: .assessment, author: .vos)), [8])
            try same(listed(Filter(since: .distantPast)).count, shapes.count)
            try same(listed(Filter(until: .distantPast)), [])
        },
        Check("What is left out is exactly what would have been found, in every scope and together with words") {
            store in
            for number in 0..<12 {
                let item = Sample.item(
                    number, of: number == 7 ? .omar : .sofie, by: number % 3 == 0 ? .person(.vos) : nil,
                    kind: number % 3 == 0 ? .feedback(on: nil) : .reflection(.blank),
                    purpose: number % 2 == 0 ? .assessment : .developmental,
                    audience: .shared(since: Sample.time(number)), competencies: number % 4 == 0 ? ["scholar"] : [],
                    sealedIn: number % 2 == 0 ? [.midYear] : [])
                try store.apply(
                    .item(item, circle: .mentors),
                    Sample.revision(
                        number, title: number % 5 == 0 ? "Night" : nil, number % 2 == 0 ? "glass of" : "of glass"))
                if number % 4 == 1 { try store.apply(.unread(item.id, by: .vos), Sample.kept(item, .will)) }
            }
            let scholar = CompetencyID(unchecked: "scholar")
            let reach = Filter.ReachOf(.will, for: .midYear)
            let pairs: [(Filter, Filter.Exclusion)] = [
                (Filter(kind: .feedback), .kind(.feedback)), (Filter(purpose: .assessment), .purpose(.assessment)),
                (Filter(competency: scholar), .competency(scholar)), (Filter(author: .vos), .author(.vos)),
                (Filter(reach: reach), .reach(reach)), (Filter(unread: .vos), .unread(.vos)),
                (Filter(mentee: .omar), .mentee(.omar)), (Filter(words: [.init("night")]), .word(.init("night"))),
                (Filter(words: [.init("of glass")]), .word(.init("of glass"))),
                (Filter(words: [.init("ni", isPrefix: true)]), .word(.init("ni", isPrefix: true))),
            ]
            let areas: [Scope.Area] = [
                .portfolio(.sofie), .mentored(.sofie, by: .vos, reads: .distantPast), .sealed(.midYear, except: []),
            ]
            for area in areas {
                let all = try store.list(area)
                for (filter, exclusion) in pairs {
                    let found = try store.list(area, filter)
                    let rest = all.filter { !found.contains($0) }
                    try same(store.list(area, Filter(without: [exclusion])), rest, "\(area) \(exclusion)")
                    try same(store.listOldest(area, Filter(without: [exclusion])), rest.reversed(), "\(exclusion)")
                    let words = [Filter.Word("glass")]
                    try same(store.list(area, Filter(words: words, without: [exclusion])), rest, "\(exclusion)")
                }
            }
            let both = Filter(without: [.word(.init("night")), .purpose(.assessment), .author(.vos)])
            try same(store.list(.portfolio(.sofie), both), [11, 1].map(Sample.id))
            for text in ["", "-", "\"", "*", "—", "\0"] {
                let asked = Filter(without: [.word(.init(text)), .kind(.goal)])
                try same(store.list(.portfolio(.sofie), asked).count, 11, "what is no word leaves nothing out")
                let words = Filter(words: [.init("glass")], without: [.word(.init(text))])
                try same(store.list(.portfolio(.sofie), words).count, 11, text)
            }
            try same(
                store.find(.init("\" NOT \"glass")), [], "what stands in a word is never read as the index's language")
        },
        Check("Reach and unread are filtered by what is kept, in every scope") { store in
            let items = (1...6).map { Sample.item($0, audience: .shared(since: Sample.time(1)), isInPlay: true) }
            for item in items { try store.apply(.item(item, circle: .mentors)) }
            try store.apply(
                Sample.kept(items[0], .will), Sample.kept(items[1], .wont, .late), Sample.kept(items[2], .will),
                Sample.kept(items[2], for: .endYear, .could), .unread(items[2].id, by: .vos),
                .unread(items[3].id, by: .vos), .unread(items[0].id, by: .lena))
            let mentored = Scope.Area.mentored(.sofie, by: .vos, reads: .distantPast)
            for area in [.portfolio(.sofie), mentored] {
                try same(store.list(area, Filter(reach: .init(.will, for: .midYear))), [3, 1].map(Sample.id))
                try same(
                    store.list(area, Filter(reach: .init(.will, for: .midYear)), before: items[2].position),
                    [Sample.id(1)])
                try same(store.list(area, Filter(reach: .init(.could, for: .endYear))), [Sample.id(3)])
                try same(store.list(area, Filter(unread: .vos)), [4, 3].map(Sample.id))
                try same(
                    store.list(area, Filter(reach: .init(.will, for: .midYear), unread: .vos)), [Sample.id(3)])
                try same(store.list(area, Filter(unread: .vos), limit: 1), [Sample.id(4)])
            }
            try same(store.list(.sealed(.midYear, except: []), Filter(reach: .init(.will, for: .midYear))), [])
        },
        Check("The same items come from the other end, oldest first") { store in
            for number in 0..<20 {
                let item = Sample.item(
                    number, of: number == 7 ? .omar : .sofie, by: number % 5 == 0 ? .person(.vos) : nil,
                    kind: number % 5 == 0 ? .feedback(on: nil) : .reflection(.blank),
                    audience: .shared(since: Sample.time(number)), sealedIn: number % 3 == 0 ? [.midYear] : [])
                try store.apply(.item(item, circle: .mentors), Sample.revision(number, "glass"))
                if number % 4 == 0 { try store.apply(.unread(item.id, by: .vos), Sample.kept(item, .will)) }
            }
            let areas: [Scope.Area] = [
                .portfolio(.sofie), .mentored(.sofie, by: .vos, reads: Sample.time(10)), .sealed(.midYear, except: []),
                .sealed(.midYear, except: [.omar]),
            ]
            let filters = [
                Filter(), Filter(kind: .feedback), Filter(since: Sample.time(3), until: Sample.time(15)),
                Filter(reach: .init(.will, for: .midYear)), Filter(unread: .vos), Filter(words: [.init("glass")]),
            ]
            for area in areas {
                for filter in filters {
                    let newest = try store.list(area, filter)
                    try same(store.listOldest(area, filter), newest.reversed(), "\(area) \(filter)")
                    let after = Sample.item(6).position
                    let rest = newest.reversed().filter { id in (7..<20).contains { Sample.id($0) == id } }
                    try same(store.listOldest(area, filter, after: after, limit: 3), Array(rest.prefix(3)))
                    let before = try store.list(area, filter, before: after)
                    try same(before, newest.filter { id in (0..<6).contains { Sample.id($0) == id } })
                }
            }
        },
    ]

    static let search = [
        Check("All words must occur, in title or body, whatever their case and accents") { store in
            try store.apply(
                .item(Sample.item(1), circle: .mentee),
                Sample.revision(1, title: "Café at night", "The handover was HURRIED, naïve even.\nThen: glass."),
                .item(Sample.item(2), circle: .mentee), Sample.revision(2, "handover at the café"))
            try same(store.find(.init("handover")), [2, 1].map(Sample.id))
            try same(store.find(.init("cafe"), .init("HANDOVER")), [2, 1].map(Sample.id))
            try same(store.find(.init("café"), .init("glass")), [Sample.id(1)])
            try same(store.find(.init("hurried"), .init("the")), [Sample.id(1)])
            try same(store.find(.init("naive")), [Sample.id(1)])
            try same(store.find(.init("hand")), [], "a whole word")
            try same(store.find(.init("absent"), .init("handover")), [])
        },
        Check("A word still being typed finds the words that begin with it") { store in
            try store.apply(
                .item(Sample.item(1), circle: .mentee), Sample.revision(1, "handover"),
                .item(Sample.item(2), circle: .mentee), Sample.revision(2, "handy"))
            for (text, count) in [
                ("h", 2), ("ha", 2), ("han", 2), ("hand", 2), ("hando", 1), ("handover", 1), ("x", 0),
            ] {
                try same(store.find(.init(text, isPrefix: true)).count, count, text)
            }
            try same(store.find(.init("HÁND", isPrefix: true)).count, 2)
        },
        Check("Words are only ever words") { store in
            try store.apply(
                .item(Sample.item(1), circle: .mentee), Sample.revision(1, title: "or", "body near not and col"),
                .item(Sample.item(2), circle: .mentee), Sample.revision(2, "don't \"quote\" me"))
            try same(store.find(.init("\" OR body:*")), [])
            try same(store.find(.init("\" OR \"body")), [], "as words in a row it occurs nowhere")
            for text in ["*", "\"", "\"\"", "-", "(", ")", "^", "{title}:", "'", ";--", "\0", "", " ", "+", "—"] {
                try same(store.find(.init(text)), [], text)
                try same(store.find(.init(text, isPrefix: true)), [], text)
            }
            try same(store.find(.init("OR")), [Sample.id(1)])
            try same(store.find(.init("body:near")), [Sample.id(1)])
            try same(store.find(.init("body*")), [Sample.id(1)])
            try same(store.find(.init("bo*")), [])
            try same(store.find(.init("don't")), [Sample.id(2)])
            try same(store.find(.init("\"quote\"")), [Sample.id(2)])
            try same(store.find(.init("body\0near")), [Sample.id(1)])
            try same(store.find(.init("—"), .init("quote")), [Sample.id(2)], "a word without letters asks nothing")
            try same(store.list(.portfolio(.sofie), Filter(words: (0..<300).map { .init("w\($0)") })), [])
        },
        Check("Words found are those of the latest revision alone") { store in
            try store.apply(
                .item(Sample.item(1), circle: .mentee), Sample.revision(1, 1, title: "Opening", "erstwhile"),
                .item(Sample.item(1, revision: 2), circle: .mentee), Sample.revision(1, 2, "present"))
            try same(store.find(.init("erstwhile")), [])
            try same(store.find(.init("opening")), [])
            try same(store.find(.init("present")), [Sample.id(1)])
        },
        Check("Search keeps to the scope and to the other filters, newest first and page by page") { store in
            for number in 0..<12 {
                let mentee: PersonID = number % 3 == 0 ? .omar : .sofie
                let item = Sample.item(
                    number, of: mentee, purpose: number % 2 == 0 ? .assessment : .developmental,
                    sealedIn: number == 4 ? [.midYear] : [])
                try store.apply(
                    .item(item, circle: number < 6 ? .mentee : .author(.vos)),
                    Sample.revision(number, "glass \(number)"))
            }
            let words = [Filter.Word("gla", isPrefix: true)]
            let glass = Filter(words: words)
            try same(store.list(.portfolio(.sofie), glass), [11, 10, 8, 7, 5, 4, 2, 1].map(Sample.id))
            try same(
                store.list(.portfolio(.sofie), glass, before: Sample.item(8).position, limit: 2), [7, 5].map(Sample.id))
            try same(
                store.list(.mentored(.sofie, by: .vos, reads: .distantPast), glass), [11, 10, 8, 7].map(Sample.id))
            try same(store.list(.sealed(.midYear, except: []), glass), [Sample.id(4)])
            try same(store.list(.sealed(.midYear, except: [.sofie]), glass), [])
            try same(
                store.list(.portfolio(.sofie), Filter(purpose: .assessment, until: Sample.time(9), words: words)),
                [8, 4, 2].map(Sample.id))
        },
    ]
}
