import Journal

/// What is done with one item, from whichever screen it is selected on.
///
/// The journal decides what is allowed, and its refusals are what is said. Asked here is only what must be known to
/// choose between writing, confirming and doing.
extension Stage {
    /// - Parameter entry: the selected item; nil if there is none.
    /// - Returns: false if the action is not about an item.
    mutating func deed(_ action: ActionName, _ argument: String, on entry: Entry?) -> Bool {
        guard Actions.row(action).contexts.contains(.item) else { return false }
        guard let entry else {
            guard !Actions.row(action).contexts.contains(.portfolio) else { return false }
            say(Wording.nothingSelected, .warning)
            return true
        }
        // Of what is withheld there is nothing to do but to know that it is there.
        guard entry.right != .withheld else {
            say(Visible.line(entry.visibility), .warning)
            return true
        }
        switch action {
        case .edit: edit(entry)
        case .delete: confirm(.delete(entry.id), entry)
        case .share: share(entry)
        case .withdraw: entry.isPrivate ? refuse(.alreadyPrivate) : confirm(.withdraw(entry.id), entry)
        case .nominate: nominate(entry, argument)
        case .retract: entry.nominations.isEmpty ? refuse(.notNominated) : confirm(.retract(entry.id), entry)
        case .agree: isAsked(entry) ? confirm(.agree(entry.id), entry) : refuse(.notAsked)
        case .decline: isAsked(entry) ? go(to: .decline(entry)) : refuse(.notAsked)
        case .acknowledge: perform(.acknowledge(entry.id))
        case .respond: respond(entry)
        case .feedbackDevelopmental: feedback(.developmental, on: entry)
        case .feedbackAssessment: feedback(.assessment, on: entry)
        case .askAssessment: changePurpose(entry, to: .assessment)
        case .makeDevelopmental: changePurpose(entry, to: .developmental)
        case .goalMet: perform(.goal(entry.id, .met))
        case .goalDropped: perform(.goal(entry.id, .dropped))
        case .goalOpen: perform(.goal(entry.id, .open))
        case .release: release(entry)
        case .history: go(to: .history(entry))
        default: return false
        }
        return true
    }

    mutating func refuse(_ refusal: Refusal) { say(Wording.onScreen(refusal, scene), .warning) }

    private mutating func confirm(_ act: Act, _ entry: Entry) {
        guard entry.right != .committee else { return refuse(.notYours(.edit)) }
        go(to: .confirm(act, about: entry))
    }

    private func isAuthor(_ entry: Entry) -> Bool { entry.author.id != nil && entry.author.id == scene.me }

    private func isAsked(_ entry: Entry) -> Bool {
        if case .asked = entry.consent { true } else { false }
    }

    private mutating func edit(_ entry: Entry) {
        guard isAuthor(entry) else { return refuse(.notYours(.edit)) }
        guard !entry.isSealed else { return refuse(.sealed(.edit)) }
        go(to: .write(.edit(entry.id, revision: entry.revision)))
    }

    private mutating func share(_ entry: Entry) {
        // Sharing again is sharing anew with a mentor who came later; only the journal knows whether somebody did.
        confirm(.share(entry.id), entry)
    }

    private mutating func nominate(_ entry: Entry, _ argument: String) {
        guard entry.right == .owner, isAuthor(entry) else { return refuse(.notYours(.nominate)) }
        if !argument.isEmpty {
            guard let moment = scene.programme.moments.first(where: { $0.id.text == argument }) else {
                return refuse(.noMoment(argument))
            }
            return confirm(.nominate(entry.id, moment.id), entry)
        }
        if case .reflection(.selfAssessment(let moment)) = entry.kind {
            return confirm(.nominate(entry.id, moment), entry)
        }
        let open = scene.programme.open(at: scene.now)
        switch open.count {
        case 0: refuse(scene.moment.map { .closed($0.id) } ?? .noMoment(""))
        case 1: confirm(.nominate(entry.id, open[0].id), entry)
        default: go(to: .chooseMoment(nominating: entry))
        }
    }

    private mutating func respond(_ entry: Entry) {
        guard entry.right == .owner else { return refuse(.notYours(.respond)) }
        switch entry.kind {
        case .feedback, .observation, .note, .advice:
            guard entry.purpose == .assessment else { return refuse(.notAssessment) }
            go(to: .write(.response(to: entry.id)))
        default: refuse(.wrongKind(.respond))
        }
    }

    private mutating func feedback(_ purpose: Purpose, on entry: Entry) {
        guard entry.right == .mentor, let mentee = entry.mentee.id else { return refuse(.notYours(.feedback)) }
        switch entry.kind {
        case .reflection, .goal, .observation:
            go(to: .write(.feedback(to: mentee, on: entry.id, purpose: purpose)))
        case .feedback, .response, .note, .advice:
            go(to: .write(.feedback(to: mentee, on: nil, purpose: purpose)))
        }
    }

    private mutating func release(_ entry: Entry) {
        guard case .advice(let advice) = entry.kind else { return refuse(.wrongKind(.release)) }
        guard isAuthor(entry) else { return refuse(.notYours(.release)) }
        guard advice.released == nil else { return say(Wording.releasedAlready, .warning) }
        confirm(.advice(.release(entry.id)), entry)
    }

    private mutating func changePurpose(_ entry: Entry, to purpose: Purpose) {
        guard isAuthor(entry) else { return refuse(.notYours(.purpose)) }
        switch entry.kind {
        case .feedback: break
        case .note where entry.author.id != entry.mentee.id: break
        default: return refuse(.wrongKind(.purpose))
        }
        confirm(.purpose(entry.id, purpose), entry)
    }
}

extension Scene {
    /// Whether an action on an item deserves a hint: what its reader is likely to want, never all that is possible.
    func offers(_ action: ActionName, on entry: Entry?) -> Bool {
        guard Actions.row(action).contexts.contains(.item), action != .history else { return true }
        guard let entry, entry.right != .withheld else { return false }
        let isOwn = entry.author.id != nil && entry.author.id == me
        let isOwner = entry.right == .owner
        let isShareable =
            switch entry.kind {
            case .reflection, .goal: isOwn && isOwner
            default: false
            }
        switch action {
        case .edit: return isOwn && !entry.isSealed
        case .share: return isShareable && entry.isPrivate
        case .withdraw: return isShareable && !entry.isPrivate && entry.nominations.isEmpty && !entry.isSealed
        case .nominate: return isShareable && entry.nominations.isEmpty && !entry.isSealed
        case .retract: return isShareable && !entry.nominations.isEmpty && !entry.isSealed
        case .agree, .decline:
            if case .asked = entry.consent { return isOwner }
            return false
        case .acknowledge:
            switch entry.kind {
            case .feedback, .advice: return isOwner && entry.acknowledged == nil
            default: return false
            }
        case .release:
            if case .advice(let advice) = entry.kind { return isOwn && advice.released == nil }
            return false
        case .respond:
            switch entry.kind {
            case .feedback, .observation, .note, .advice: return isOwner && entry.purpose == .assessment
            default: return false
            }
        case .feedbackDevelopmental: return entry.right == .mentor
        default: return false
        }
    }
}
