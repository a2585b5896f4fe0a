import Journal

/// Pictures, counted once more: item by item, from who may read what.
extension Watch {
    func pictures() throws(Refusal) {
        let who = WhoMayRead(play)
        for viewer in Stage.everybody where who.people[viewer]?.suspended == false {
            let session = play.sessions[viewer]!
            let roles = who.roles(viewer, as: nil)
            for mentee in Stage.mentees {
                let isOwn = roles.contains(.mentee) && viewer == mentee
                let isMentor = roles.contains(.mentor) && who.isCurrentMentor(viewer, of: mentee)
                let dossiers = who.programme.moments.filter { moment in
                    who.portfolios[mentee]!.sealed.contains(moment.id)
                        && (isOwn || roles.contains(.committee) && who.mayReadDossier(viewer, of: mentee, moment))
                }
                let span = MonthSpan(1 + dice.below(4), through: Month(who.now, in: who.programme.zone))
                let months = span.months.map { ISO8601.text($0) }

                func compare(_ moment: MomentID?, _ items: [Item]?, _ refused: Refusal) {
                    let what = "\(viewer) sees \(mentee) \(moment?.text ?? "-")"
                    do throws(Refusal) {
                        let found = try session.pictures(mentee, from: moment, over: span)
                        guard let items else { return expect(.pictures, false, "\(what), which is not theirs") }
                        let (one, other) = (numbers(found), numbers(of: items, months, who.programme))
                        expect(.pictures, one == other, "\(what): \(one), not \(other)")
                    } catch { expect(.pictures, items == nil && error == refused, "\(what): \(error)") }
                }
                func sealed(for moment: Moment?) -> [Item]? {
                    moment.map { moment in
                        who.items.values.filter { $0.mentee == mentee && $0.sealedIn.contains(moment.id) }
                    }
                }
                let role: PersonRole? = isOwn ? .mentee : isMentor ? .mentor : nil
                let readable = role.map { role in
                    who.items.values.filter { $0.mentee == mentee && who.mayRead(viewer, as: role, $0) }
                }
                compare(nil, readable ?? sealed(for: dossiers.last), .noPortfolio)
                for moment in who.programme.moments {
                    compare(moment.id, sealed(for: dossiers.first { $0.id == moment.id }), .noDossier)
                }
            }
        }
    }

    /// What the pictures show, by names; nothing where they show nothing.
    private func numbers(_ pictures: Pictures) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for (index, month) in pictures.span.months.map({ ISO8601.text($0) }).enumerated() {
            numbers["\(month) developmental"] = pictures.balance.developmental[index]
            numbers["\(month) assessment"] = pictures.balance.assessment[index]
            for row in pictures.heatMap.rows { numbers["\(month) \(row.subject)"] = row.counts[index] }
            for activity in pictures.entrustment.activities {
                for seen in activity.months[index] {
                    numbers["\(month) \(activity.epa) \(seen.level) \(seen.expected ?? 0)", default: 0] += seen.count
                }
            }
        }
        return numbers.filter { $0.value != 0 }
    }

    private func numbers(of items: [Item], _ months: [String], _ programme: Programme) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for item in items where item.erased == nil && item.kind.name != .response {
            let date = item.position.date
            let day = Day(sinceEpoch: (date.seconds + Amsterdam.offset(date)) / 86_400)
            let month = String(ISO8601.text(day).prefix(7))
            guard months.contains(month) else { continue }
            numbers["\(month) \(item.purpose)", default: 0] += 1
            let named = item.competencies.filter { programme.competency($0) != nil }
            for id in named { numbers["\(month) \(HeatMap.Subject.competency(id))", default: 0] += 1 }
            if named.isEmpty { numbers["\(month) \(HeatMap.Subject.none)", default: 0] += 1 }
            if case .observation(let seen) = item.kind {
                numbers["\(month) \(seen.epa) \(seen.level) \(seen.expected ?? 0)", default: 0] += 1
            }
        }
        return numbers
    }
}
