import Journal

extension SQLiteLedger {
    func apply(_ change: Change) throws(Refusal) {
        guard isWriting else {
            throw .store(.io(worded("a change outside a write", nl: "een wijziging buiten het schrijven om")))
        }
        try watch.note(change)
        switch change {
        case .meta(let meta):
            try execute(
                "INSERT OR REPLACE INTO meta (one, rehearsal, clock_set) VALUES (1, ?, ?)",
                [meta.isRehearsal, meta.isClockSet])
        case .programme(let programme, let source): try save(programme, source: source)
        case .momentSealed(let moment, let at): try seal(moment, at: at)
        case .person(let person): try save(person)
        case .portfolio(let portfolio): try save(portfolio)
        case .key(let key): try save(key)
        case .mentorshipStarted(let mentorship): try start(mentorship)
        case .mentorshipEnded(let mentor, let mentee, let at):
            try endMentorship(mentor: mentor, mentee: mentee, at: at)
        case .item(let item, let circle): try save(item, circle)
        case .revision(let item, let revision, let body): try save(revision, body, of: item)
        case .declineReason(let item, let reason):
            try execute("UPDATE item SET decline_reason = ? WHERE id = ?", [reason, item.text])
        case .itemDeleted(let item):
            try execute("DELETE FROM item WHERE id = ?", [item.text])
            try noteRemoval()
        case .itemErased(let item): try erase(item)
        case .kept(let answer): try save(answer)
        case .unread(let item, let person):
            try execute(
                """
                INSERT INTO unread (person, position, mentee) SELECT ?, position, mentee FROM item WHERE id = ?
                ON CONFLICT DO NOTHING
                """, [person.text, item.text])
        case .read(let item, let person):
            try execute(
                "DELETE FROM unread WHERE person = ? AND position = (SELECT position FROM item WHERE id = ?)",
                [person.text, item.text])
        case .dossier(let dossier, let mentee, let moment, let at): try save(dossier, mentee, moment, at: at)
        case .event(let event): try append(event)
        case .record(let record, let text): try save(record, text: text)
        case .recordErased(let record, let text): try erase(record, text: text)
        case .draft(let draft): try save(draft)
        case .draftDeleted(let id): try deleteDraft(id)
        case .savedSearch(let search): try save(search)
        case .savedSearchRemoved(let name, let person): try remove(search: name, of: person)
        case .glance(let glance, let viewer, let mentee, let moment): try save(glance, viewer, mentee, moment)
        }
    }

    private func save(_ item: Item, _ circle: Circle) throws(Refusal) {
        try execute(ItemRow.upsert, ItemRow.arguments(item, circle))
        try execute("DELETE FROM sealed_item WHERE position = ?", [item.position.value])
        for moment in item.sealedIn {
            try execute(
                "INSERT INTO sealed_item (position, moment, mentee) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                [item.position.value, moment.text, item.mentee.text])
        }
    }

    private func save(_ revision: Revision, _ body: String, of item: ItemID) throws(Refusal) {
        guard let position = try one("SELECT position FROM item WHERE id = ?", [item.text], { try $0.number() })
        else { throw .store(.io(worded("a revision of no item", nl: "een versie zonder item"))) }
        let latest =
            try one("SELECT max(number) FROM revision WHERE position = ?", [position]) {
                try $0.optionalNumber()
            } ?? nil
        let isLatest = latest.map { $0 <= revision.number } ?? true
        // The index keeps no text, so it has to be told what to forget before that is gone.
        if isLatest {
            try execute(
                """
                INSERT INTO search (search, rowid, title, body)
                SELECT 'delete', position, title, body FROM latest WHERE position = ?
                """, [position])
        }
        try execute(
            """
            INSERT OR REPLACE INTO revision (position, number, at, amendment, title, body, outcome, limits)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                position, revision.number, revision.at.seconds, revision.isAmendment, revision.title, body,
                revision.outcome, revision.limits,
            ])
        if isLatest {
            try execute(
                "INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)", [position, revision.title ?? "", body])
        }
    }

    private func save(_ answer: KeptAnswer) throws(Refusal) {
        try execute(
            """
            INSERT INTO kept (position, moment, mentee, word, obstacle, circle, since, event, before, until)
            SELECT position, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10 FROM item WHERE id = ?1
            ON CONFLICT DO UPDATE SET word = excluded.word, obstacle = excluded.obstacle, circle = excluded.circle,
            since = excluded.since, event = excluded.event, before = excluded.before, until = excluded.until
            """,
            [
                answer.item.text, answer.moment.text, answer.mentee.text, answer.word.rawValue,
                answer.obstacle?.rawValue, answer.circle.column, answer.since.seconds, answer.sinceEvent,
                answer.before?.rawValue, answer.until?.seconds,
            ])
    }
}
