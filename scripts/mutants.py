#!/usr/bin/env python3
"""Breaks the rules of the journal one at a time, and asks the tests whether they notice.

Each mutant is one place in Sources/Journal and what stands there instead. It is built in a copy of the package that
holds the model and its tests alone (in .build/mutants, kept between runs), and the tests named for it are run.

    scripts/mutants.py            all of them; exit status 1 if any survives
    scripts/mutants.py G2 sealing only those whose rule or name has one of the words in it
    scripts/mutants.py 40-80      only those, counted from 1
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
COPY = ROOT / ".build" / "mutants"
REACH, HISTORIES, WORLDS, SMALL = "ReachTests", "HistoryTests|KeysTests", "TwoWorldsTests", "Text|Dossier|Event|Programme"
SIGHT, TRACES, SHOWN = "VisibilityTests|KeysTests|RolesTests|CornersTests", "PatientTraceTests", "HostileTextTests|VisibleHostileTests"
PAIRS = "AgreementTests|CalibrationTests|PulseTests|PulseSummaryTests|BlindTests"

MEETINGS = "MeetingTests|HandoverTests"
SAFE, HELD = "EscalationTests|GlassBreakTests", "HistoryTests|HeldTests"

# (rule, what is broken, file below Sources/Journal, original, replacement, tests)
MUTANTS = [
    ("G6, erasing", "what was erased before it was sealed goes", "Reach/Reach.swift",
     "if item.isErased {\n            let isCarried", "if item.isErased, item.isSealed {\n            let isCarried", HISTORIES),
    ("erasing", "anybody erases", "Acts/Clerk+Process.swift", "try checkProcess(.erase)\n", "", HISTORIES),
    ("erasing", "the text stays", "Acts/Clerk+Process.swift", "try ledger.apply(.itemErased(id))\n", "", HISTORIES),
    ("erasing", "the title stays", "Items/Erasure.swift", "item.title = nil\n", "", HISTORIES),
    ("erasing", "a link to what was erased stays", "Reading/Reader.swift", ", !found.item.isErased else { return nil }",
     " else { return nil }", HISTORIES),
    ("erasing", "what was erased can be acted on", "Acts/Clerk.swift",
     "guard !readable.item.isErased else { throw .erased }", "", HISTORIES),
    ("rule 1", "a private item may go", "Reach/Reach.swift",
     "if item.audience.isPrivate { return .wont(.private) }", "", REACH),
    ("rule 2", "a response goes where what it answers does not", "Reach/Reach.swift",
     "case .wont(let obstacle): return .wont(obstacle)", "case .wont: return .will(.answers(target))", REACH),
    ("rule 2, G7", "a response stays behind", "Reach/Reach.swift",
     "case .will: return item.created < moment.cutoff ? .will(.answers(target)) : .wont(.late)",
     "case .will: return .wont(.late)", HISTORIES),
    ("rule 3, G3", "a mentee's item goes to a moment it was not nominated for", "Reach/Reach.swift",
     "item.nominations.first(where: { $0.moment == moment.id })", "item.nominations.first", REACH),
    ("rule 3, G3", "a mentor nominates", "Acts/Clerk+Mentee.swift",
     "guard readable.right == .owner, readable.item.isByMentee else { throw .notYours(.nominate) }",
     "guard readable.item.isByMentee else { throw .notYours(.nominate) }", HISTORIES),
    ("rule 3, G3", "what is nominated is withdrawn", "Acts/Clerk+Mentee.swift",
     "guard item.nominations.isEmpty else { throw .nominated }\n        item.audience = .private",
     "item.audience = .private", HISTORIES),
    ("rule 3", "nominating needs no competency", "Acts/Clerk+Mentee.swift",
     "guard !item.competencies.isEmpty else { throw .needsCompetency(.nominate) }", "", HISTORIES),
    ("rule 3", "what is sealed is still said to be nominable", "Reach/Reach.swift",
     "now < moment.cutoff, !item.isSealed {", "now < moment.cutoff {", REACH),
    ("rule 4", "what is asked goes without an answer", "Reach/Reach.swift",
     "case .asked: return now < moment.cutoff ? .could(.agreement, until: moment.cutoff) : .wont(.late)",
     "case .asked: return .will(.agreed(at: item.revised))", REACH),
    ("rule 4, G3", "asking is enough", "Acts/Clerk+Mentor.swift",
     "item.consent = .asked(at: now)", "item.purpose = .assessment", HISTORIES),
    ("rule 4, G3", "a mentor agrees in the mentee's place", "Acts/Clerk.swift",
     "guard readable.right == .owner else { throw .notYours(deed) }", "", HISTORIES),
    ("rule 4", "an agreement outlasts an edit", "Reach/Reach.swift",
     "if case .agreed(let at) = item.consent, at >= item.revised {", "if case .agreed(let at) = item.consent {",
     HISTORIES),
    ("rule 5", "a developmental item goes", "Reach/Reach.swift",
     "if item.purpose == .developmental { return .wont(.developmental) }", "", REACH),
    ("rule 6, G2", "no notice", "Reach/Reach.swift",
     "let until = moment.notice.after(item.revised, in: zone)\n        return (until,",
     "let until = item.revised\n        return (until,", HISTORIES),
    ("rule 6, G2", "an edit does not start the notice again", "Acts/Clerk+Mentee.swift",
     "item.revised = now", "", HISTORIES),
    ("rule 6", "ready at the very cutoff is too late", "Reach/Reach.swift",
     "if ready > moment.cutoff { return .wont(.late) }", "if ready >= moment.cutoff { return .wont(.late) }", REACH),
    ("rule 6", "a period holds its own start", "Reach/Reach.swift",
     "return ready > moment.start ? .will(ground)", "return ready >= moment.start ? .will(ground)", REACH),
    ("rule 7", "an advice goes to every moment", "Reach/Reach.swift",
     "guard advice.moment == moment.id else { return .wont(.otherMoment) }", "", REACH),
    ("rule 7", "an advice goes unreleased", "Reach/Reach.swift",
     "? .could(.release, until: last) : .wont(.unreleased)",
     "? .will(.released(at: item.revised, until: last)) : .wont(.unreleased)", REACH),
    ("rule 7", "an advice could be released too late", "Reach/Reach.swift",
     "canRelease(item, in: portfolio) && now <= last", "canRelease(item, in: portfolio) && now < moment.cutoff", REACH),
    ("rule 7", "somebody who mentors no more could release", "Reach/Reach.swift",
     "adviceBar == nil && portfolio.mentors.contains(mentor)", "adviceBar == nil", REACH),
    ("rule 7", "an instructor advises", "Programme/AdviceRules.swift",
     "if roleModel == .instructor { return .instructor }", "", REACH),
    ("rule 7, G2", "the shorter notice of an advice counts", "Programme/AdviceRules.swift",
     "max(notice.after(from, in: zone), adviceNotice.after(from, in: zone))",
     "min(notice.after(from, in: zone), adviceNotice.after(from, in: zone))", REACH),
    ("rule 7, G2", "a change of a released advice does not start its notice again", "Reach/Reach.swift",
     "moment.adviceReady(max(released, item.revised), in: zone)", "moment.adviceReady(released, in: zone)", REACH),
    ("rule 7", "an advice is carried on", "Reach/Reach.swift",
     "if !reach.goes, !(answered ?? item).isForOneMoment,\n            let", "if !reach.goes, let", REACH),
    ("rule 7", "the mentee reads what is not released", "Rights/Circle.swift",
     "advice.released == nil ? .writer(mentor) : .mentors", "advice.released == nil ? .author(mentor) : .mentors",
     HISTORIES),
    ("rule 7, G5", "an advice that could go is not in the glass of others", "Reading/Glass.swift",
     "answer.word == .could || answer.before == .could,", "false,", HISTORIES),
    ("rule 7", "the glass says what a withheld advice proposes", "Reading/Advices.swift",
     'kind: .advice(Advice(moment: advice.moment, outcome: "", limits: ""))', "kind: item.kind", WORLDS),
    ("rule 7", "what can no longer be released is still said to go if it is", "Acts/Clerk+Sealing.swift",
     "        try lapse(by: now)\n", "", HISTORIES),
    ("rule 7", "an end of a mentorship leaves its advice as it was", "Acts/Clerk+Process.swift",
     "try record(.mentorshipEnded, mentee: mentee, person: mentor)\n        try closeHandover(to: mentor, of: mentee)\n"
     "        try reconsiderAdvice(by: mentor, of: [mentee])\n",
     "try record(.mentorshipEnded, mentee: mentee, person: mentor)\n        try closeHandover(to: mentor, of: mentee)\n",
     HISTORIES),
    ("rule 7", "a released advice is deleted", "Acts/Clerk+Mentee.swift",
     "guard item.advice?.released == nil else { throw .released }", "", HISTORIES),
    ("rule 8", "observations go whatever the programme says", "Reach/Reach.swift",
     "guard moment.observations == .assessment else { return .wont(.programme) }", "", REACH),
    ("rule 8", "one dated on the first day stays", "Reach/Reach.swift",
     "zone.start(of: observation.date) >= moment.start", "zone.start(of: observation.date) > moment.start", REACH),
    ("rule 9", "somebody else's drafts are read", "Reading/People.swift",
     "return try ledger.drafts(of: me)", 'return try ledger.drafts(of: me) + ledger.drafts(of: PersonID(unchecked: "sem"))',
     WORLDS),
    ("carry-over, G1", "what will be carried on is not shown", "Reach/Reach.swift",
     "now < $0.cutoff\n                && reach(", "false\n                && reach(", REACH),
    ("carry-over, G6", "what is carried on is written anew", "Dossier/DossierComposer.swift",
     "if let sealed = programme.carried(into: moment).first(where: { item.sealedIn.contains($0.id) }),",
     "if let sealed = programme.carried(into: moment).first(where: { _ in false }),", HISTORIES),
    ("reach", "a mentee who came at the cutoff gets no dossier", "Reach/Reach.swift",
     "guard portfolio.since <= moment.cutoff else", "guard portfolio.since < moment.cutoff else", REACH),
    ("reach", "what was not sealed is said to go", "Reach/Reach.swift",
     "return !isOpen && reach.word != .wont ? .wont(.late) : reach", "return reach", REACH),
    ("sealing, G1", "sealed as of the access, not of the cutoff", "Acts/Clerk+Sealing.swift",
     "asOf: moment.cutoff.adding(seconds: -1)", "asOf: now", HISTORIES),
    ("sealing, G6", "an item does not know that it is sealed", "Acts/Clerk+Sealing.swift",
     "item.sealedIn.append(moment.id)", "", HISTORIES),
    ("sealing, G6", "a sealed item is edited", "Acts/Clerk+Mentee.swift",
     "guard !item.isSealed else { throw .sealed(.edit) }", "", HISTORIES),
    ("sealing, G6", "a sealed nomination is retracted", "Acts/Clerk+Mentee.swift",
     "guard !item.isSealed else { throw .sealed(.retract) }", "", HISTORIES),
    ("sealing", "the mentee who is away gets a dossier", "Acts/Clerk+Sealing.swift",
     "if portfolio.isActive, portfolio.since <= moment.cutoff {", "if portfolio.since <= moment.cutoff {", HISTORIES),
    ("kept", "a suspension leaves the answers as they were", "Acts/Clerk+Process.swift",
     "if person.roles.contains(.mentee) { try recompute(id) }", "", HISTORIES),
    ("G1", "the header tells when it was written", "Dossier/DossierComposer.swift",
     "programme: programme, moment: moment, mentee: mentee,",
     "programme: programme, moment: { var late = moment; late.name += String(describing: try? ledger.head().number); return late }(), mentee: mentee,",
     HISTORIES),
    ("G1", "text passes for a line of the dossier", "Wording/Wording+Dossier.swift",
     '"  \\(line)\\n"', '"\\(line)\\n"', HISTORIES),
    ("G4, recusal", "a mentor sits over the own mentee", "Records/Recusal.swift",
     "return conflicts.isEmpty ? nil : .mentor", "return nil", HISTORIES),
    ("G4, recusal", "somebody sits over themselves", "Records/Recusal.swift",
     "guard member != mentee else { return .oneself }", "", "RecusalTests"),
    ("G4, reading", "a committee reads before anything is sealed", "Rights/Rights.swift",
     "if item.sealedIn.contains(where: { readsSealed(of: item.mentee, for: $0) }) {",
     "if programme.moments.contains(where: { readsSealed(of: item.mentee, for: $0.id) }) {", HISTORIES),
    ("G4, scopes", "a committee finds what it may not read", "Reading/Reader.swift",
     "where try readable(item) != nil {", "{", HISTORIES),
    ("G4", "a committee reads an item's whole history", "Reading/History.swift",
     "case .committee, .brokenGlass, .withheld: events.removeAll { $0.verb != .erased }",
     "case .committee, .brokenGlass, .withheld: break", HISTORIES),
    ("reading", "a mentor reads another's developmental feedback", "People/Person.swift",
     "case .author(let author): return author == mentor", "case .author: return true", HISTORIES),
    ("reading", "a successor inherits everything", "People/Person.swift",
     "return since >= reads", "return true", HISTORIES),
    ("reading", "a successor's page counts what is not theirs", "Reading/Today.swift",
     "guard mentorship.reads == .distantPast else { return try successorsActivity(mentorship) }", "", WORLDS),
    ("reading", "a former mentor still reads", "Rights/Rights.swift",
     "mentorships.filter { $0.isCurrent(at: now) }", "mentorships", HISTORIES),
    ("reading", "a mentor looks into every glass", "Rights/Rights.swift",
     "(isMentee && person?.id == mentee) || mentors(mentee)", "(isMentee && person?.id == mentee) || !mentoring.isEmpty",
     HISTORIES),
    ("reading", "a role that was put aside still counts", "Rights/Rights.swift",
     "roles = person.roles.intersection([role])", "roles = person.roles", HISTORIES),
    ("scopes", "a mentor's list shows the mentees of others", "Rights/Rights.swift",
     "for mentorship in mentoring where mentee == nil || mentee == mentorship.mentee {", "for mentorship in mentoring.prefix(0) {",
     HISTORIES),
    ("counts", "a mentor's counts hold what that mentor may not read", "Rights/Rights.swift",
     "case .author(let author): return author == person?.id", "case .author: return true", HISTORIES),
    ("G5", "mentors do not see what could go", "Rights/Rights.swift",
     "if word != .wont { return true }", "if word == .will || word == .sealed { return true }\n        if word == .could { return false }",
     HISTORIES),
    ("visible", "one mark more than is drawn", "Text/Visible.swift", "mostMarks = 4", "mostMarks = 5", SMALL),
    ("visible", "directions are turned unseen", "Text/Visible.swift", "case .control, .format, .surrogate,",
     "case .control, .surrogate,", SMALL),
    ("visible", "blanks pass for letters", "Text/Visible.swift", "case 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0, 0xFFFC: return true",
     "", SMALL),
    ("stored", "an escape is stored", "Text/StoredText.swift", "scalar.value < 0x20 || ", "scalar.value < 0x1B || ", SMALL),
    ("verify", "a block is not checked", "Dossier/Dossier.swift",
     "guard block.commitment == commitment else", "guard true || block.commitment == commitment else", SMALL),
    ("verify", "what follows the end is passed over", "Dossier/Dossier.swift",
     "guard rest.isEmpty else", "guard true || rest.isEmpty else", SMALL),
    ("chain", "the time of an event can be changed", "Events/Event.swift",
     "String(number), String(at.seconds),", "String(number),", SMALL),
    ("programme", "a cutoff moves without notice", "Programme/ProgrammeChange.swift",
     "guard old.notice.after(now, in: zone) <= old.cutoff else { throw .programme(.cutoffTooSoon(old.id)) }", "", SMALL),
    # Every predicate of the rights.
    ("rights", "a suspended person is let in", "Rights/Rights.swift",
     "guard let person = try ledger.person(id), !person.suspended else {", "guard let person = try ledger.person(id) else {", SIGHT),
    ("rights", "somebody who puts every role aside is let in", "Rights/Rights.swift",
     "guard !roles.isEmpty else { throw .needsRole(id, role) }", "", SIGHT),
    ("rights", "a committee member's mentorships are not looked at", "Rights/Rights.swift",
     "person.roles.contains(.mentor) || person.roles.contains(.committee)", "person.roles.contains(.mentor)", SIGHT),
    ("rights", "a mentor who speaks as something else still mentors", "Rights/Rights.swift",
     "mentoring = roles.contains(.mentor) ? mentorships.filter { $0.isCurrent(at: now) } : []",
     "mentoring = mentorships.filter { $0.isCurrent(at: now) }", SIGHT),
    ("rights", "everybody is a mentee", "Rights/Rights.swift",
     "var isMentee: Bool { roles.contains(.mentee) }", "var isMentee: Bool { true }", SIGHT),
    ("rights", "nobody is a mentee", "Rights/Rights.swift",
     "var isMentee: Bool { roles.contains(.mentee) }", "var isMentee: Bool { false }", SIGHT),
    ("rights", "the host keeps nothing", "Rights/Rights.swift",
     "viewer == .host || roles.contains(.coordinator)", "roles.contains(.coordinator)", HISTORIES),
    ("rights", "a coordinator keeps nothing", "Rights/Rights.swift",
     "viewer == .host || roles.contains(.coordinator)", "viewer == .host", HISTORIES),
    ("rights", "everybody keeps the process", "Rights/Rights.swift",
     "viewer == .host || roles.contains(.coordinator)", "true", HISTORIES),
    ("rights", "a mentor mentors everybody", "Rights/Rights.swift",
     "mentoring.contains { $0.mentee == mentee }", "!mentoring.isEmpty", SIGHT),
    ("rights", "a seat is kept by whoever sits on no committee", "Rights/Rights.swift",
     "guard let person, roles.contains(.committee) else { return [] }", "guard let person else { return [] }", SIGHT),
    ("rights", "every committee is everybody's", "Rights/Rights.swift",
     "programme.committee($0.committee)?.members.contains(person.id) == true", "programme.committee($0.committee) != nil", SIGHT),
    ("rights", "a former mentor of the period judged is not recused", "Records/Recusal.swift",
     "($0.end == nil || $0.overlaps(from: moment.start, until: moment.cutoff))", "$0.end == nil", SIGHT),
    ("rights", "a mentor of another period is recused", "Records/Recusal.swift",
     "($0.end == nil || $0.overlaps(from: moment.start, until: moment.cutoff))", "true", SIGHT),
    ("rights", "a mentee reads the dossiers of all", "Rights/Rights.swift",
     "if isMentee, person?.id == mentee { return true }\n        return readsSealed", "if isMentee { return true }\n        return readsSealed", SIGHT),
    ("rights", "a mentee cannot read the own dossier", "Rights/Rights.swift",
     "if isMentee, person?.id == mentee { return true }\n        return readsSealed", "return readsSealed", SIGHT),
    ("rights", "a committee reads the dossiers of every moment", "Rights/Rights.swift",
     "seats.contains { $0.id == moment && conflicts(", "seats.contains { conflicts(", SIGHT),
    ("rights", "whoever is recused reads the dossier", "Rights/Rights.swift",
     " && conflicts(over: mentee, for: $0).ground == nil }", " }", SIGHT),
    ("rights", "a mentee looks into every glass", "Rights/Rights.swift",
     "(isMentee && person?.id == mentee) || mentors(mentee)", "isMentee || mentors(mentee)", SIGHT),
    ("rights", "a mentor looks into no glass", "Rights/Rights.swift",
     "(isMentee && person?.id == mentee) || mentors(mentee)", "(isMentee && person?.id == mentee)", SIGHT),
    ("rights", "a mentee reads what is in other portfolios", "Rights/Rights.swift",
     "if isMentee, item.mentee == me { return", "if isMentee { return", SIGHT),
    ("rights", "somebody who is no mentee any more reads the portfolio", "Rights/Rights.swift",
     "if isMentee, item.mentee == me { return", "if item.mentee == me { return", SIGHT),
    ("rights", "no mentor reads anything", "Rights/Rights.swift",
     "if mayReadAsMentor(item, circle: circle) { return .mentor }", "", SIGHT),
    ("rights", "no committee reads anything", "Rights/Rights.swift",
     "sits(over: mentee, at: moment) || hearsAppeal", "hearsAppeal", SIGHT),
    ("scopes", "a mentee's list is empty", "Rights/Rights.swift",
     "if isMentee, mentee == nil || mentee == me { scopes.append", "if isMentee, mentee == me { scopes.append", SIGHT),
    ("scopes", "a committee's list is empty", "Rights/Rights.swift",
     "for moment in seats {", "for moment in seats.prefix(0) {", SIGHT),
    ("counts", "a mentee's counts hold only what mentors see", "Rights/Rights.swift",
     "if isMentee, person?.id == mentee { return true }\n        if word", "if word", HISTORIES),
    ("counts", "what is private is counted for the mentor", "Rights/Rights.swift",
     "case .mentee, .writer: return false\n        case .mentors: return true",
     "case .mentee, .writer: return true\n        case .mentors: return true", HISTORIES),
    ("counts", "what is shared is not counted for the mentor", "Rights/Rights.swift",
     "case .mentee, .writer: return false\n        case .mentors: return true",
     "case .mentee, .writer: return false\n        case .mentors: return false", HISTORIES),
    ("circle", "what is private is the mentors'", "Rights/Circle.swift",
     "return audience.isPrivate ? .mentee : .mentors", "return .mentors", HISTORIES),
    ("circle", "what is shared is the mentee's alone", "Rights/Circle.swift",
     "return audience.isPrivate ? .mentee : .mentors", "return .mentee", SIGHT),
    ("circle", "an answer is for all mentors", "Rights/Circle.swift",
     "return answered?.circle(answering: nil) ?? .mentee", "return .mentors", SIGHT),
    ("circle", "an answer is for the mentee alone", "Rights/Circle.swift",
     "return answered?.circle(answering: nil) ?? .mentee", "return .mentee", SIGHT),
    ("circle", "assessment is between the two", "Rights/Circle.swift",
     "if purpose == .assessment { return true }", "", SIGHT),
    ("circle", "what is asked is between the two", "Rights/Circle.swift",
     "if case .asked = consent { return true }", "", SIGHT),
    ("circle", "developmental feedback is for all mentors", "Rights/Circle.swift",
     "return counts ? .mentors : .author(mentor)\n        // Either", "return .mentors\n        // Either", SIGHT),
    ("circle", "an observation is the mentee's alone", "Rights/Circle.swift",
     "case .observation: return .mentors", "case .observation: return .mentee", SIGHT),
    ("mentorship", "one that has ended lasts", "People/Person.swift",
     "start <= now && end == nil", "start <= now", SIGHT),
    ("mentorship", "a mentor reads the portfolios of others", "People/Person.swift",
     "guard item.mentee == mentee else { return false }", "", SIGHT),
    ("mentorship", "a mentor reads what is the mentee's alone", "People/Person.swift",
     "case .mentee: return false\n        case .author", "case .mentee: return true\n        case .author", SIGHT),
    ("hand-over", "what is private is handed over", "People/Person.swift",
     "case .mentee, .writer: return mayReadAnyway(item, circle: circle)\n        case .author, .mentors:",
     "case .mentee, .writer, .author, .mentors:", MEETINGS),
    ("hand-over", "what was handed over to somebody is everybody's", "People/Person.swift",
     "item.handedTo.contains(mentor) || mayReadAnyway", "!item.handedTo.isEmpty || mayReadAnyway", MEETINGS),
    ("hand-over", "it outlasts the mentorship", "Acts/Clerk+Handover.swift",
     "guard item.handedTo.contains(mentor) else { return }",
     "guard item.handedTo.isEmpty else { return }", MEETINGS),
    ("hand-over", "what came after the successor is handed over", "Acts/Clerk+Handover.swift",
     ", item.created <= mentorship.start else { return false }", " else { return false }", SIGHT),
    ("hand-over", "an advice that was not released is handed over", "Acts/Clerk+Handover.swift",
     "guard !item.isErased, !item.isUnreleased,", "guard !item.isErased,", MEETINGS),
    ("hand-over", "what was opened is taken back", "Acts/Clerk+Handover.swift",
     "isHanded && (!isExact || read.contains(item.id))", "isHanded && !isExact", MEETINGS),
    ("hand-over", "a response stays behind", "Acts/Clerk+Handover.swift",
     "if case .response = response.kind { try set(response, handedTo: successor, isHanded) }", "", MEETINGS),
    ("hand-over", "a later response stays behind", "Acts/Clerk+Mentee.swift", ", handedTo: target.handedTo, stance: stance)", ", stance: stance)", MEETINGS),
    ("hand-over", "somebody else chooses", "Acts/Clerk+Handover.swift",
     "guard let me = rights.person?.id, rights.isMentee else { throw .notYours(.handover) }",
     "guard let me = rights.person?.id else { throw .notYours(.handover) }", MEETINGS),
    ("hand-over", "a successor reads why the mentee declined", "Reading/Reader.swift",
     "guard readable.right == .owner || readable.right == .mentor && isAuthor else { return nil }",
     "guard readable.right != .committee else { return nil }", MEETINGS),
    ("meetings", "strangers know of them", "Rights/Rights+Records.swift",
     "case .meeting(let it): return isOwn || isMentor(it.mentor, of: record.mentee)", "case .meeting: return true", SIGHT),
    ("meetings", "another mentor knows of them", "Rights/Rights+Records.swift",
     "case .meeting(let it): return isOwn || isMentor(it.mentor, of: record.mentee)",
     "case .meeting: return isOwn || mentors(record.mentee)", SIGHT),
    ("meetings", "a note says of which meeting it is to everybody", "Reading/Reader.swift",
     "if try knownMeeting(note.meeting) == nil { kind = .note(nil) }", "break", MEETINGS),
    ("meetings, G3", "a mentee's note is of the hat's purpose", "Acts/Clerk+Meeting.swift",
     "let purpose = isMentors ? meeting.hat : .developmental", "let purpose = meeting.hat", HISTORIES),
    ("meetings", "the mentee changes the hat", "Acts/Clerk+Meeting.swift",
     "guard attended.side == .mentor else { throw .notYours(.hat) }", "", MEETINGS),
    ("meetings", "what both signed is changed", "Acts/Clerk+Meeting.swift",
     "guard !meeting.isSigned else { throw .meetingSigned }\n        guard meeting.cancelled", "guard meeting.cancelled", MEETINGS),
    ("meetings", "a note of a signed meeting is edited", "Acts/Clerk+Mentee.swift",
     "try checkUnsigned(item)\n        if let basedOn", "if let basedOn", MEETINGS),
    ("meetings", "a signature outlasts a note", "Acts/Clerk+Meeting.swift",
     "try voidSignatures(of: attended)\n        return Outcome(created", "return Outcome(created", MEETINGS),
    ("meetings", "a signature outlasts an edit", "Acts/Clerk+Mentee.swift",
     "try silence(item)\n        try noteChanged(item)", "try silence(item)", MEETINGS),
    ("meetings", "a note changes its purpose by the mentee's hand", "Acts/Clerk+Mentor.swift",
     "case .note where !item.isByMentee: break", "case .note: break", MEETINGS),
    ("mentorship", "what is in play is not the successor's", "People/Person.swift",
     "if item.isInPlay || item.author == .person(mentor) {", "if item.author == .person(mentor) {", SIGHT),
    ("mentorship", "the own feedback of before is not read again", "People/Person.swift",
     "if item.isInPlay || item.author == .person(mentor) {", "if item.isInPlay {", SIGHT),
    ("mentorship", "it is over before its period begins, and recuses", "People/Person.swift",
     "start <= until && (end ?? .distantFuture) > from", "start <= until", SIGHT),
    ("mentorship", "it begins after the period, and recuses", "People/Person.swift",
     "start <= until && (end ?? .distantFuture) > from", "(end ?? .distantFuture) > from", SIGHT),
    ("reader", "an id is enough", "Reading/Reader.swift",
     "guard let right = rights.reading(item, circle: circle) else { return nil }",
     "let right = rights.reading(item, circle: circle) ?? .mentor", SIGHT),
    ("reader", "what does not have eight digits is a prefix", "Reading/Reader.swift",
     "guard (8...32).contains(prefix.utf8.count), Hex.isLowercase(prefix) else { throw .noItem }", "", SIGHT),
    ("reader", "an ambiguous prefix names the first", "Reading/Reader.swift",
     "guard found.count == 1 else { throw .ambiguous }", "", SIGHT),
    ("reader", "a link to what is not to be seen is told", "Reading/Reader.swift",
     "if try readableIfAny(target) == nil { kind = .feedback(on: nil) }", "break", SIGHT),
    ("reader", "a committee is told what feedback is on", "Reading/Reader.swift",
     "case .feedback where isApart: kind = .feedback(on: nil)", "case .feedback where isApart: break", SIGHT),
    ("reader", "a committee sees the state of a goal", "Reading/Reader.swift",
     "case .goal(let goal) where isCommittee: kind = .goal(Goal(state: .open, due: goal.due))", "case .goal where isCommittee: break", SIGHT),
    ("reader", "links lead out of the dossier", "Reading/Reader.swift",
     "guard !Set(found.item.sealedIn).isDisjoint(with: source.item.sealedIn) else { return nil }", "", SIGHT),
    ("reader", "a committee reads every revision", "Reading/Reader.swift",
     "guard !isApart || number == readable.item.revision,", "guard", SIGHT),
    ("reader", "what was changed before anybody read it is told", "Reading/Reader.swift",
     "index + 1 == all.count || all[index + 1].isAmendment", "index < all.count", SIGHT),
    ("clerk", "an id is enough to act", "Acts/Clerk.swift",
     "guard let right = rights.reading(item, circle: circle) else { throw .noItem }",
     "let right = rights.reading(item, circle: circle) ?? .mentor", SIGHT),
    ("clerk", "everybody writes what somebody wrote", "Acts/Clerk.swift",
     "guard readable.right == .owner || readable.right == .mentor, let me = rights.person?.id,\n            readable.item.author == .person(me)\n        else {",
     "guard readable.right == .owner || readable.right == .mentor else {", SIGHT),
    ("clerk", "who is no mentee writes", "Acts/Clerk+Mentee.swift",
     "guard let me = rights.person?.id, rights.isMentee else { throw .notYours(.write) }",
     "guard let me = rights.person?.id else { throw .notYours(.write) }", SIGHT),
    ("clerk", "who is no mentor gives feedback", "Acts/Clerk+Mentor.swift",
     "guard rights.mentors(person) else { throw .noPortfolio }", "", SIGHT),
    ("clerk", "a mentee gives feedback on the own item", "Acts/Clerk+Mentor.swift",
     "guard readable.right == .mentor else { throw .notYours(.feedback) }", "", SIGHT),
    ("clerk", "evidence is what cannot be seen", "Acts/Clerk.swift",
     "guard let target = try? readable(id), target.right != .brokenGlass, target.item.mentee == mentee, id != own\n",
     "guard let target = try ledger.item(id).map({ ReadableItem(item: $0, answered: nil, circle: .mentee, right: .owner) }), target.item.mentee == mentee, id != own\n", SIGHT),
    ("clerk", "an answer is shared anew", "Acts/Clerk+Mentee.swift",
     "audience: target.audience, competencies", "audience: .shared(since: now), competencies", SIGHT),
    ("clerk", "an answer to what is in play is not", "Acts/Clerk.swift",
     " || answered?.isInPlay == true", "", SIGHT),

    # What points at a patient.
    ("patients", "a number needs no check", "Text/PatientNumber.swift",
     "return check < 10 && digits.dropFirst(9).first.map(Int.init) == check", "return true", TRACES),
    ("patients", "eleven is ten", "Text/PatientNumber.swift", "(11 - sum % 11) % 11", "(10 - sum % 10) % 10", TRACES),
    ("patients", "the last weight is no minus", "Text/PatientNumber.swift", "3, 2, -1]", "3, 2, 1]", TRACES),
    ("patients", "nine noughts are somebody", "Text/PatientNumber.swift", ", digits.contains(where: { $0 != 0 }) else", " else", TRACES),
    ("patients", "a number alone is enough", "Text/TraceSearch.swift",
     "return after.prefix(2).contains(where: TraceWords.about.contains) && !isOthers ? .likely : .none", "return .likely", TRACES),
    ("patients", "a word behind is not heard", "Text/TraceSearch.swift",
     "if let word = (before + after).first(where: TraceWords.named.contains)", "if let word = before.first(where: TraceWords.named.contains)", TRACES),
    ("patients", "a word before is not heard", "Text/TraceSearch.swift",
     "if let word = (before + after).first(where: TraceWords.named.contains)", "if let word = after.first(where: TraceWords.named.contains)", TRACES),
    ("patients", "telephones are patients", "Text/TraceSearch.swift",
     "guard !(before + after).contains(where: TraceWords.telephone.contains) else { return .none }", "", TRACES),
    ("patients", "orders are patients", "Text/TraceSearch.swift",
     "if isNumber, !isOthers { return .likely }", "if isNumber { return .likely }", TRACES),
    ("patients", "a code is a number", "Text/TraceSearch.swift", " && !isGlued(first, index)", "", TRACES),
    ("patients", "a country's code is no telephone's", "Text/TraceSearch.swift",
     "return number.hasPlus || (", "return (", TRACES),
    ("patients", "a leading nought is a patient's", "Text/TraceSearch.swift",
     "PatientNumber.isNHS(digits) && (digits[0] != 0 || PatientNumber.beginsWithDay(digits))", "PatientNumber.isNHS(digits) && digits[0] != 0", TRACES),
    ("patients", "groups are not joined", "Text/TraceText.swift",
     "isJoined: !numbers.isEmpty && Self.joins(between),", "isJoined: false,", TRACES),
    ("patients", "accents hide a word", "Text/TraceText.swift", "if !folded.utf8.allSatisfy({ $0 < 0x80 }) {", "if false {", TRACES),
    ("patients", "births need no whole date", "Text/TraceSearch.swift",
     "let isYear = [2, 4].contains(numbers[first + 2].digits.count)", "let isYear = false", TRACES),
    ("patients", "a month's name is no month", "Text/TraceSearch.swift", "guard let month, between.count <= 2 else { return nil }", "guard let month, between.isEmpty else { return nil }", TRACES),
    ("patients", "a disease has a surname", "Text/TraceSearch.swift",
     "if isShort, word.text.count > 1, !word.text.contains(where: \\.isLowercase) { continue }", "", TRACES),
    ("patients", "particles end a name", "Text/TraceSearch.swift",
     "if TraceWords.particles.contains(word.folded), !word.text.first!.isUppercase || isCapital(place + 1, line) {", "if false {", TRACES),
    ("patients", "headings are patients", "Text/TraceSearch.swift", "!TraceWords.noSurname.contains(word.folded)", "true", TRACES),

    # What is shown of what was written.
    ("visible", "a joiner joins nothing", "Text/Visible.swift", "guard hasBase, !isJoined else { return escape(code(scalar)) }", "", SHOWN),
    ("visible", "joiners pile up", "Text/Visible.swift", "guard hasBase, !isJoined else { return escape(code(scalar)) }", "guard hasBase else { return escape(code(scalar)) }", SHOWN),
    ("visible", "a selector selects nothing", "Text/Visible.swift", "guard hasBase, !isSelected else { return escape(code(scalar)) }", "", SHOWN),
    ("visible", "a mark stands on nothing", "Text/Visible.swift", 'if !hasBase { out += "◌" }', "", SHOWN),
    ("visible", "a vowel of Korean stands on nothing", "Text/Visible.swift", "if hasBase { mark(scalar) } else { escape(code(scalar)) }", "mark(scalar)", SHOWN),
    ("visible", "marks are dropped in silence", "Text/Visible.swift", "if marks > mostMarks { out += ", "if marks > 1000 { out += ", SHOWN),
    ("visible", "marks are counted for a whole character", "Text/Visible.swift",
     "        mutating func base(_ scalar: Unicode.Scalar) {\n            countMarks()", "        mutating func base(_ scalar: Unicode.Scalar) {", SHOWN),
    ("visible", "after a code a mark stands on it", "Text/Visible.swift", "            out += text\n            hasBase = false", "            out += text", SHOWN),
    ("visible", "ignorable characters are shown", "Text/Visible.swift", "default: return scalar.properties.isDefaultIgnorableCodePoint", "default: return false", SHOWN),
    ("visible", "a line feed stays in one line", "Text/Visible.swift", 'if !keepingLines, character == "\\n" || character == "\\t" {', 'if !keepingLines, character == "\\t" {', SHOWN),
    ("visible", "JSON keeps every mark", "Text/Visible.swift", "return !hasBase || marks > mostMarks", "return false", SHOWN),
    ("utf-8", "overlong forms are text", "Text/Visible.swift", "case 0xE0: (length, second) = (3, 0xA0...0xBF)", "case 0xE0: (length, second) = (3, 0x80...0xBF)", SHOWN),
    ("utf-8", "there is more than Unicode has", "Text/Visible.swift", "case 0xF4: (length, second) = (4, 0x80...0x8F)", "case 0xF4: (length, second) = (4, 0x80...0xBF)", SHOWN),
    # What is between mentor and mentee.
    ("pair", "answers are not blind", "Records/Agreement.swift", "guard answers.both == nil else { return self }",
     "guard answers.both != nil else { return self }", PAIRS),
    ("pair", "ratings are not blind", "Records/Calibration.swift", "seen.ratings[side.other] = nil\n", "", PAIRS),
    ("pair", "when ratings were given is told before both have", "Records/Calibration.swift",
     "seen.given[side.other] = nil\n", "", PAIRS),
    ("pair", "answers are changed after both have answered", "Acts/Clerk+Pair.swift",
     "guard agreement.answers.both == nil else { throw .pair(.answered) }", "", PAIRS),
    ("pair", "ratings are changed after both have given them", "Acts/Clerk+Pair.swift",
     "guard calibration.ratings.both == nil else { throw .pair(.rated) }", "", PAIRS),
    ("pair", "a text is proposed before both have answered", "Acts/Clerk+Pair.swift",
     "guard agreement.answers.both != nil else { throw .pair(.unanswered) }", "", PAIRS),
    ("pair", "signatures outlast another proposal", "Acts/Clerk+Pair.swift", "agreement.signatures = Sides()\n", "",
     PAIRS),
    ("pair", "a text that was not read is signed", "Acts/Clerk+Pair.swift",
     "if let proposal, proposal != agreement.proposals.count {", "if false {", PAIRS),
    ("pair", "a round is reopened over somebody's answers", "Acts/Clerk+Pair.swift",
     "guard agreement(rounds, pair).answers.both != nil else { return Outcome(changed: false) }", "", PAIRS),
    ("pair", "a round tells when it was first answered", "Acts/Clerk+Pair.swift",
     "opened: rounds.opened, prompts: programme.agreementPrompts)", "opened: now, prompts: programme.agreementPrompts)",
     PAIRS),
    ("pair", "a round never opens by itself", "Records/Rounds.swift", "if let due, due <= now {", "if false, let due {",
     PAIRS),
    ("pair", "a later mentorship goes on with an earlier one's round", "Records/Rounds.swift",
     ", latest.created >= mentorship.start else {", " else {", PAIRS),
    ("pair", "a former mentor is still one of a pair", "Rights/Rights+Pairs.swift",
     "+ mentoring.map { Pair(mentorship: $0, side: .mentor) }",
     "+ (try person.map { try ledger.mentorships(by: $0.id) } ?? []).map { Pair(mentorship: $0, side: .mentor) }", PAIRS),
    ("pair", "a mentee does not read what was with a former mentor", "Rights/Rights+Pairs.swift",
     "if !isKnown { past.append(pair) }", "", PAIRS),
    ("pair", "a pulse is the other's as well", "Rights/Rights+Records.swift",
     "case .pulse(let it): return it.by == .mentee ? isOwn : isMentor(it.mentor, of: record.mentee)",
     "case .pulse(let it): return isOwn || isMentor(it.mentor, of: record.mentee)", PAIRS),
    ("pair", "one of the two is enough for a pulse to be shown", "Records/Pulses.swift",
     "guard let own = last(by: side), own.pulse.isShown, let other", "guard let other", PAIRS),
    ("pair", "the other's pulse is shown though they hide it", "Records/Pulses.swift",
     "let other = last(by: side.other), other.pulse.isShown else {", "let other = last(by: side.other) else {", PAIRS),
    ("pair", "a pulse of an earlier mentorship is shown", "Records/Pulses.swift",
     " && $0.record.created >= mentorship.start }", " }", PAIRS),
    ("pair", "a pulse stays shown when the mentorship is over", "Reading/PulsePage.swift",
     "pair.mentorship.end == nil ? pulses.shown(to: pair.side) : nil", "pulses.shown(to: pair.side)", PAIRS),
    ("pulses", "everybody gets the summary", "Reading/PulseSummary.swift",
     "guard rights.keepsProcess else { throw .notYours(.pulse) }", "", PAIRS),
    ("pulses", "four pairs make a month", "Reading/PulseSummary.swift", "public static let leastPairs = 5",
     "public static let leastPairs = 4", PAIRS),
    ("pulses", "the running month is told", "Reading/PulseSummary.swift", "month < running && ", "", PAIRS),
    ("pulses", "an erasure makes another version of a month", "Reading/PulseSummary.swift",
     "!broken.contains(month) && ", "", PAIRS),
    ("pulses", "a coordinator's own pairs count for the coordinator", "Reading/PulseSummary.swift",
     "pulses.keys.count { $0.mentee != me && $0.mentor != me }", "pulses.keys.count", PAIRS),
    ("pulses", "a pair counts with the first pulse of a month", "Reading/PulseSummary.swift",
     "if last[month]?[couple] == nil { last", "do { last", PAIRS),
    ("pulses", "a mean is told as it is", "Reading/PulseSummary.swift",
     "return (4 * sum + pulses.count) / (2 * pulses.count)", "return 2 * sum / pulses.count", PAIRS),
    # What is told when something is wrong.
    ("escalation", "the mentee is told before the day", "Rights/Rights+Records.swift",
     "|| (isOwn && it.isKnownToMentee(at: now))", "|| isOwn", SIGHT),
    ("escalation", "the mentee is never told", "Rights/Rights+Records.swift",
     "|| (isOwn && it.isKnownToMentee(at: now))", "", SIGHT),
    ("escalation", "whoever acted knows it in any part", "Rights/Rights+Records.swift",
     "(it.by == me && roles.contains(.mentor))", "it.by == me", SIGHT),
    ("escalation", "those who are told are not", "Rights/Rights+Records.swift",
     "return it.told.contains(me) || (it.by == me", "return (it.by == me", SIGHT),
    ("escalation", "somebody tells themselves", "Acts/Clerk+Safeguard.swift",
     "for id in escalation where id != mentor && id != mentee {", "for id in escalation {", SAFE),
    ("escalation", "somebody suspended counts as told", "Acts/Clerk+Safeguard.swift",
     "!person.suspended { told.append(id) }", "true { told.append(person.id) }", SAFE),
    ("escalation", "a mentee may be told when nobody remembers", "Acts/Clerk+Safeguard.swift",
     "guard delay.until <= latest else", "guard delay.until <= latest || true else", HISTORIES),
    ("escalation", "a mentor acts on everybody", "Acts/Clerk+Safeguard.swift",
     "guard rights.mentors(mentee) else { throw .noPortfolio }", "", HISTORIES),
    ("escalation", "it waits for whoever wrote it", "Reading/Escalations.swift",
     "escalation.told.contains(me) || mentee == me else", "escalation.told.contains(me) || escalation.by == me || mentee == me else", SIGHT),
    ("escalation", "it is read again and again", "Acts/Clerk+Safeguard.swift",
     "!escalation.readings.contains(where: { $0.by == me })", "!escalation.readings.contains(where: { _ in false })", HISTORIES),
    ("glass", "it stays broken", "Rights/Rights.swift",
     "$0.item == item.id && now < $0.until", "$0.item == item.id", SIGHT),
    ("glass", "one item is all", "Rights/Rights.swift", "$0.item == item.id && now < $0.until", "now < $0.until", SIGHT),
    ("glass", "it is never broken", "Rights/Rights.swift",
     "return brokenGlass(item) != nil ? .brokenGlass : nil", "return nil", SIGHT),
    ("glass", "an advice is read before its release", "Acts/Clerk+Safeguard.swift",
     "guard let item = try ledger.item(id), !item.isUnreleased else", "guard let item = try ledger.item(id) else", HISTORIES),
    ("glass", "who is no coordinator breaks it", "Acts/Clerk+Safeguard.swift",
     "guard let me = rights.person?.id, rights.roles.contains(.coordinator) else { throw .notYours(.breakGlass) }",
     "guard let me = rights.person?.id else { throw .notYours(.breakGlass) }", HISTORIES),
    ("glass", "two days are a day", "Records/GlassBreak.swift", "seconds: 24 * 3600)", "seconds: 48 * 3600)", HISTORIES),
    ("glass", "through it one reads who read", "Reading/History.swift",
     "case .committee, .brokenGlass, .withheld: events", "case .brokenGlass: break\n        case .committee, .withheld: events", HISTORIES),
    ("glass", "what is read through it is linked", "Reading/Reader.swift",
     "guard source.right != .brokenGlass, let found = try readableIfAny(id), found.right != .brokenGlass,",
     "guard let found = try readableIfAny(id),", SIGHT),
    ("glass", "the mentee is not told", "Rights/Rights+Records.swift",
     "return isOwn || (it.by == me && roles.contains(.coordinator))", "return (it.by == me && roles.contains(.coordinator))", SIGHT),
    ("glass", "every mentor is told", "Rights/Rights+Records.swift",
     "(it.told.contains(me) && mentors(record.mentee))", "mentors(record.mentee)", SIGHT),
    ("glass", "who mentors no more is told", "Rights/Rights+Records.swift",
     "(it.told.contains(me) && mentors(record.mentee))", "it.told.contains(me)", SIGHT),
    ("glass", "everybody reads that it is broken", "Reading/Reader.swift",
     "guard readable.right == .owner || isTold else { return [] }", "_ = isTold", SIGHT),
    # Who read what, and who may know.
    ("log", "one's own reading is somebody else's", "Reading/AccessLog.swift",
     "case .read where isOwn != (event.actor.person == me):", "case .read:", HISTORIES),
    ("log", "a session logs again and again", "Store/Session.swift", "        logged.insert(id)\n", "", HISTORIES),
    ("log", "an advice is logged again for all who read it", "Reading/Advices.swift",
     "guard readable.right == .owner, let advice = readable.item.advice", "guard let advice = readable.item.advice", HISTORIES),
    ("log", "what one wrote is read by oneself", "Acts/Clerk+Reading.swift",
     "guard readable.item.author != .person(me) else { return }", "", HISTORIES),
    ("log", "nobody is told who read a dossier", "Acts/Clerk+Reading.swift",
     "try record(.dossierRead, mentee: mentee, person: rights.person?.id, moment: momentID)", "", HISTORIES),
    ("log", "nobody is told who read a decision", "Reading/AccessLog.swift", ".escalationRead, .decisionRead,", ".escalationRead,", HISTORIES),
    ("log", "it tells of what is not to be known yet", "Reading/AccessLog.swift",
     "rights.knows(record), !record.isErased\n            else { return nil }", "!record.isErased\n            else { return nil }", HISTORIES),
    ("log", "what is readable no more is named", "Reading/AccessLog.swift",
     "guard let readable = try readable(item), readable.right", "let readable = try readable(item) ?? ReadableItem(item: item, answered: nil, circle: .mentee, right: .owner)\n        guard readable.right", HISTORIES),
    ("log", "what a mentor takes out is not told", "Acts/Clerk+Keeping.swift",
     "for mentorship in rights.mentoring where mentorship.mentee != me {", "for mentorship in rights.mentoring.prefix(0) {", HISTORIES),
    ("log", "a mentor reads who else read", "Reading/History.swift",
     "case .read: return event.actor.person != me && event.actor.person != item.mentee", "case .read: return false", HISTORIES),
    ("log", "an erasure is not told", "Reading/AccessLog.swift", "case .erased where isOwn:", "case .erased where false:", HISTORIES),
    ("hand-over", "who is no mentee is asked", "Reading/Handovers.swift",
     "guard rights.isMentee, let me = rights.person?.id else { throw .notYours(.handover) }",
     "guard let me = rights.person?.id else { throw .notYours(.handover) }", SIGHT),
    # How long things are kept.
    ("retention", "an appeal holds nothing", "Reading/RetentionDates.swift", "if isAppealing { return .appeal }", "", HELD),
    ("retention", "after a ruling there is no notice", "Reading/RetentionDates.swift",
     "due = max(due, notice.after(ruled, in: programme.zone))", "", HELD),
    ("retention", "what may still go is taken", "Reading/RetentionDates.swift",
     "if hold == nil, let moment = try ledger.kept(item.id).first(where: { mayStillGo($0) }) {", "if false, let moment = programme.moments.first.map({ (moment: $0.id, ()) }) {", HELD),
    ("retention", "a moment that collects holds nothing", "Reading/RetentionDates.swift",
     "return programme.open(at: now).last { $0.start < made }.map { .moment($0.id) }", "return nil", HELD),
    ("retention", "what was judged goes at once", "Reading/RetentionDates.swift",
     "moment.start < made && made <= moment.cutoff {", "false {", HELD),
    ("retention", "what is in force goes", "Reading/RetentionDates.swift",
     "guard mentors.contains(mentor) else { return false }", "guard false else { return false }", HELD),
    ("retention", "nothing of a dossier goes", "Reading/RetentionDates.swift",
     "item.isSealed ? .assessment : .developmental", ".developmental", HELD),
]

PACKAGE = """// swift-tools-version: 6.2
import PackageDescription
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny")]
let package = Package(
    name: "mutants",
    targets: [
        .systemLibrary(name: "CDigest"),
        .target(name: "Journal", dependencies: ["CDigest"], swiftSettings: strict),
        .target(
            name: "JournalTesting", dependencies: ["Journal"], exclude: ["Text/hostile.txt"], swiftSettings: strict),
        .testTarget(
            name: "JournalTests", dependencies: ["Journal", "JournalTesting"], exclude: ["Text/patients.txt"],
            swiftSettings: strict),
    ])
"""


def sync(source, target):
    """Copies what has changed, so that the build folder stays of use; removes what is gone."""
    target.mkdir(parents=True, exist_ok=True)
    wanted = set()
    for path in source.rglob("*"):
        if path.is_file():
            wanted.add(path.relative_to(source))
    for path in [p for p in target.rglob("*") if p.is_file()]:
        if path.relative_to(target) not in wanted:
            path.unlink()
    for name in wanted:
        to = target / name
        if not to.exists() or to.read_bytes() != (source / name).read_bytes():
            to.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source / name, to)


def prepare():
    sync(ROOT / "Sources/Journal", COPY / "Sources/Journal")
    sync(ROOT / "Sources/CDigest", COPY / "Sources/CDigest")
    for part in ["Store", "Text"]:
        sync(ROOT / "Sources/JournalTesting" / part, COPY / "Sources/JournalTesting" / part)
    sync(ROOT / "Tests/JournalTests", COPY / "Tests/JournalTests")
    # Of the tests only those that need the model alone.
    for path in (COPY / "Tests/JournalTests").rglob("*.swift"):
        if re.search(r"^import (JournalSQLite|Exchange|Cells|Interface)", path.read_text(), re.M):
            path.unlink()
    package = COPY / "Package.swift"
    if not package.exists() or package.read_text() != PACKAGE:
        package.write_text(PACKAGE)


def build():
    return subprocess.run(["swift", "build", "--build-tests"], cwd=COPY, capture_output=True, text=True)


def test(filter):
    environment = dict(os.environ, VITRINE_SHRINK="0", VITRINE_HISTORIES=os.environ.get("VITRINE_HISTORIES", "500"))
    # In a few histories chance does not bring about every act there is; that is counted where there are many.
    run = ["swift", "test", "--skip-build", "--filter", filter, "--skip", "everyAct"]
    try:
        return subprocess.run(run, cwd=COPY, capture_output=True, text=True, env=environment, timeout=600)
    except subprocess.TimeoutExpired:
        return None


def main():
    words = sys.argv[1:]
    numbered = list(enumerate(MUTANTS, 1))
    if len(words) == 1 and re.fullmatch(r"\d+-\d+", words[0]):
        first, last = map(int, words[0].split("-"))
        chosen = [(n, m) for n, m in numbered if first <= n <= last]
    else:
        chosen = [(n, m) for n, m in numbered if not words or any(w in m[0] or w in m[1] for w in words)]
    prepare()
    result = build()
    if result.returncode != 0:
        sys.exit("The unchanged copy does not build:\n" + result.stdout[-3000:])
    for tests in sorted({m[5] for _, m in chosen}):
        plain = test(tests)
        if plain is None or plain.returncode != 0:
            sys.exit(f"The unchanged copy does not pass {tests}:\n" + (plain.stdout[-3000:] if plain else "no end"))
    survived, broken = [], []
    for number, (rule, name, file, original, replacement, tests) in chosen:
        path = COPY / "Sources/Journal" / file
        text = path.read_text()
        if text.count(original) != 1:
            broken.append(name)
            print(f"{number:3} {'STALE':9} {rule}: {name}: found {text.count(original)} times in {file}", flush=True)
            continue
        start = time.time()
        path.write_text(text.replace(original, replacement))
        try:
            result = build()
            if result.returncode != 0:
                broken.append(name)
                error = re.search(r"error: .*", result.stdout)
                print(f"{number:3} {'NO BUILD':9} {rule}: {name}: {error.group(0) if error else ''}", flush=True)
                continue
            outcome = test(tests)
            if outcome is None:
                broken.append(name)
                print(f"{number:3} {'NO END':9} {rule}: {name}", flush=True)
                continue
            caught = outcome.returncode != 0
            by = re.findall(r'✘ Test "([^"]+)"', outcome.stdout)
            if not caught:
                survived.append(name)
            what = ("by: " + sorted(set(by))[0][:70]) if by else ("by a crash" if caught else "")
            print(f"{number:3} {'caught' if caught else 'SURVIVED':9} {rule}: {name} ({time.time() - start:.0f} s) {what}", flush=True)
        finally:
            path.write_text(text)
    print(f"{len(chosen)} mutants: {len(chosen) - len(survived) - len(broken)} caught, {len(survived)} survived, {len(broken)} told nothing")
    sys.exit(1 if survived or broken else 0)


main()
