import Journal

/// What is checked of the state that a history has come to.
extension Watch {
    /// Every kept answer is what the reach function says now.
    func keptAnswers() throws(Refusal) {
        let who = WhoMayRead(play)
        for item in who.items.values {
            let portfolio = who.portfolios[item.mentee]!
            let kept = play.truth { ledger throws(Refusal) in try ledger.kept(item.id) }
            let answered = item.kind.name == .response ? who.items[item.target!] : nil
            for moment in who.programme.moments {
                let reach = who.programme.reach(
                    of: item, answering: answered, in: portfolio, for: moment, now: who.now)
                var obstacle: Obstacle?
                if case .wont(let why) = reach { obstacle = why }
                let answer = kept.first { $0.moment == moment.id }
                expect(
                    .kept,
                    answer?.word == reach.word && answer?.obstacle == obstacle
                        && answer?.circle == item.circle(answering: answered),
                    "\(item.id.short) for \(moment.id): kept \(String(describing: answer)), but \(reach)")
                let allowed = ReachOracle(programme: who.programme, portfolio: portfolio, now: who.now)
                    .answers(item, answering: answered, for: moment)
                expect(.kept, allowed.contains(reach) || reach.word == .sealed, "\(reach), not \(allowed)")
            }
            expect(.kept, item.isInPlay == who.isInPlay(item), "\(item.id.short) in play: \(item.isInPlay)")
        }
    }

    /// Who may read what, on every path, in every role; absent and forbidden are one.
    func readings() throws(Refusal) {
        let who = WhoMayRead(play)
        let absent = ItemID(String(repeating: "ab", count: 16))!
        for viewer in Stage.everybody where who.people[viewer]?.suspended == false {
            var roles: [PersonRole?] = who.people[viewer]!.roles.sorted()
            // Somebody of one role is the same with and without naming it.
            roles = roles.count == 1 ? [dice.below(2) == 0 ? nil : roles[0]] : [nil, roles[dice.below(roles.count)]]
            for role in roles {
                let session = try play.journal.session(for: .person(viewer, role: role))
                let listed = Set(try session.entries(limit: 10_000).map(\.id))
                let expected = Set(who.items.values.filter { who.mayRead(viewer, as: role, $0) }.map(\.id))
                expect(
                    .reading, listed == expected,
                    "\(viewer) as \(role?.rawValue ?? "all"): lists what is not theirs "
                        + "\(listed.subtracting(expected).map(\.short)), misses \(expected.subtracting(listed).map(\.short))"
                )
                let rule: Rule = role == .committee ? .nothingElse : .reading
                // One path for all items, another one next time.
                let name = paths[dice.below(paths.count)]
                let toAbsent = refusal { () throws(Refusal) in try reach(absent, by: name, in: session) }
                expect(rule, toAbsent == .noItem, "an absent item by \(name): \(String(describing: toAbsent))")
                let through = lookedThrough(by: viewer, as: role, who)
                for item in who.items.values where !(item.isErased && through.contains(item.id)) {
                    let answer = refusal { () throws(Refusal) in try reach(item.id, by: name, in: session) }
                    let isGone = item.isErased && name == "revision"
                    expect(
                        rule,
                        answer
                            == (expected.contains(item.id) || through.contains(item.id)
                                ? (isGone ? .erased : nil) : toAbsent),
                        "\(viewer) as \(role?.rawValue ?? "all") by \(name) of \(item.id.short): "
                            + String(describing: answer))
                }
                try dossiers(viewer, role, session, who)
                if role == nil {
                    let page = try search(session)
                    expect(.reading, page.isSubset(of: expected), "\(viewer) finds words that are not theirs")
                }
            }
        }
        let host = try play.host.entries(limit: 100)
        expect(.reading, host.isEmpty, "the host reads content")
    }

    /// What a coordinator may read by its id while the glass is broken: on no list, and nothing beside it.
    private func lookedThrough(by viewer: PersonID, as role: PersonRole?, _ who: WhoMayRead) -> Set<ItemID> {
        guard who.roles(viewer, as: role).contains(.coordinator) else { return [] }
        let broken = play.records([.glassBreak]).compactMap { record -> GlassBreak? in
            if case .glassBreak(let glass) = record.content { glass } else { nil }
        }
        return Set(broken.lazy.filter { $0.by == viewer && self.play.hands.now < $0.until }.map(\.item))
    }

    private var paths: [String] { ["find", "prefix", "page", "history", "revision"] }

    private func reach(_ id: ItemID, by path: String, in session: Session) throws(Refusal) {
        switch path {
        case "find": _ = try session.find(id.text)
        case "prefix": _ = try session.find(id.short)
        case "page": _ = try session.page(id)
        case "history": _ = try session.history(id)
        default:
            let page: Page?
            do throws(Refusal) { page = try session.page(id) } catch { page = nil }
            _ = try session.revision(page?.entry.revision ?? 1, of: id)
        }
    }

    func refusal(_ body: () throws(Refusal) -> Void) -> Refusal? {
        do throws(Refusal) {
            try body()
            return nil
        } catch { return error }
    }

    private func search(_ session: Session) throws(Refusal) -> Set<ItemID> {
        Set(try session.entries(Filter(words: [.init("words", isPrefix: true)]), limit: 10_000).map(\.id))
    }

    private func dossiers(
        _ viewer: PersonID, _ role: PersonRole?, _ session: Session, _ who: WhoMayRead
    ) throws(Refusal) {
        var expected: Set<String> = []
        let roles = who.roles(viewer, as: role)
        for mentee in Stage.mentees {
            for moment in who.programme.moments {
                let isSealed = who.portfolios[mentee]!.sealed.contains(moment.id)
                let may =
                    (roles.contains(.mentee) && viewer == mentee)
                    || (roles.contains(.committee) && who.mayReadDossier(viewer, of: mentee, moment))
                if isSealed && may { expected.insert("\(mentee) \(moment.id)") }
                let answer = refusal { () throws(Refusal) in _ = try session.dossier(mentee, moment.id) }
                expect(
                    .nothingElse, answer == (isSealed && may ? nil : .noDossier),
                    "\(viewer) as \(role?.rawValue ?? "all") on \(mentee) for \(moment.id): \(String(describing: answer))"
                )
                let glass = refusal { () throws(Refusal) in
                    _ = try session.glassItems(mentee, moment.id, limit: 1)
                }
                let mayLook =
                    (roles.contains(.mentee) && viewer == mentee)
                    || (roles.contains(.mentor) && who.isCurrentMentor(viewer, of: mentee))
                expect(
                    .reading, glass == (mayLook ? nil : .noPortfolio),
                    "\(viewer) at the glass of \(mentee): \(String(describing: glass))")
            }
        }
        let listed = Set(
            try session.dossiers().filter { Stage.mentees.contains($0.mentee.id!) }.map {
                "\($0.mentee.id!) \($0.moment.id)"
            })
        expect(.nothingElse, listed == expected, "\(viewer) lists dossiers \(listed), not \(expected)")
    }

    // MARK: the glass

    /// G5, and counts that are what they count.
    func glasses() throws(Refusal) {
        let who = WhoMayRead(play)
        for mentee in Stage.mentees {
            guard let person = who.people[mentee], person.roles.contains(.mentee), !person.suspended else { continue }
            for moment in who.programme.moments {
                let theirs = try look(mentee, mentee, moment, who)
                for mentorship in who.mentorships[mentee, default: []] where mentorship.end == nil {
                    let mentor = mentorship.mentor
                    guard who.roles(mentor, as: nil).contains(.mentor) else { continue }
                    let seen = try look(mentor, mentee, moment, who)
                    expect(
                        .bothSides, seen == theirs,
                        "\(mentor) sees \(seen)\n\(mentee) sees \(theirs) for \(moment.id)")
                }
            }
        }
    }

    /// What goes and could go, with the reasons, as one viewer is told; on the way its counts are checked.
    private func look(
        _ viewer: PersonID, _ mentee: PersonID, _ moment: Moment, _ who: WhoMayRead
    ) throws(Refusal) -> [String] {
        let session = play.sessions[viewer]!
        let glass = try session.glass(mentee, moment.id, listed: 10_000)
        let items = try session.glassItems(mentee, moment.id, limit: 10_000)
        for word in ReachWord.allCases {
            let listed = items.filter { $0.entry.reach.word == word }.count
            expect(
                .counts, glass.counts[word, default: 0] == listed,
                "\(viewer) for \(moment.id): counts \(glass.counts[word, default: 0]) \(word), lists \(listed)")
        }
        for (obstacle, count) in glass.obstacles {
            let listed = try session.glassItems(mentee, moment.id, word: .wont, obstacle: obstacle, limit: 10_000)
            expect(.counts, listed.count == count, "\(viewer): \(count) \(obstacle), lists \(listed.count)")
        }
        expect(.counts, glass.obstacles.reduce(0) { $0 + $1.count } == glass.counts[.wont, default: 0], "obstacles")
        // That an advice could go is there for all who look; the advice itself is not.
        let readable = who.items.values.filter { item in
            guard item.mentee == mentee else { return false }
            return mayReadForGlass(viewer, item, who) || who.couldBeReleased(item, for: moment)
        }.count
        for item in items where item.entry.right == .withheld {
            let about = who.items[item.entry.id]!
            expect(
                .counts, about.isUnreleased && about.author != .person(viewer) && !"\(item)".contains("canary"),
                "\(viewer) is told more of \(about.id.short) than that it is there: \(item)")
        }
        expect(.counts, items.count == readable, "\(viewer) is listed \(items.count) of \(readable) in the glass")
        expect(
            .bothSides,
            glass.going.map(\.entry.id)
                == items.filter { $0.entry.reach.word == (glass.isSealed ? .sealed : .will) }.map(\.entry.id),
            "what the glass lists first is not what it lists")
        let going = items.filter { $0.entry.reach.word != .wont }
        return going.map { "\($0.entry.id.short) \($0.entry.reach) \($0.reason) \($0.since)" }
            + [glass.digest?.text ?? "no digest", "\(glass.isSealed)"]
    }

    private func mayReadForGlass(_ viewer: PersonID, _ item: Item, _ who: WhoMayRead) -> Bool {
        who.mayRead(viewer, as: viewer == item.mentee ? .mentee : .mentor, item)
    }
}
