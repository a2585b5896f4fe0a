import ArgumentParser
import Exchange
import Journal

struct DossierCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "dossier",
            abstract: worded("What was sealed for a committee.", nl: "Wat voor een commissie verzegeld is."),
            subcommands: [List.self, Show.self, Verify.self, Receipts.self])
    }

    struct List: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "list",
                abstract: worded(
                    "The sealed dossiers that you can read.", nl: "De verzegelde dossiers die je kunt lezen."))
        }
        @Option(help: ArgumentHelp(worded("Of one moment.", nl: "Van één moment."))) var moment: String?

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let moment = try Named.moment(moment)
            let cohorts = try session.cohorts(for: moment).filter(\.isSealed)
            // Those that are not read as a member of a committee: one's own, and those of an appeal.
            let others = try session.dossiers(for: moment).filter { dossier in
                !cohorts.contains { cohort in
                    cohort.moment.id == dossier.moment.id && cohort.lines.contains { $0.mentee == dossier.mentee }
                }
            }
            let zone = session.outset.programme.zone
            if invocation.globals.json {
                return invocation.out.json { json in
                    json.array { json in
                        for dossier in others { dossier.write(to: &json) }
                        for cohort in cohorts { for line in cohort.lines { line.write(to: &json, in: cohort) } }
                    }
                }
            }
            let times = Wording.Times(zone: zone, now: session.outset.now)
            invocation.out.table(
                others.map { dossier in
                    [
                        dossier.mentee.id?.text ?? "", Visible.line(dossier.mentee.name), dossier.moment.id.text,
                        times.full(dossier.sealed),
                        worded(Wording.count(dossier.items, "item"), nl: Wording.count(dossier.items, "item", "items")),
                        dossier.digest.short,
                    ]
                }
                    + cohorts.flatMap { cohort in
                        cohort.lines.map { line in Self.row(line, in: cohort) }
                    })
        }

        private static func row(_ line: CohortLine, in cohort: Cohort) -> [String] {
            let names = [line.mentee.id?.text ?? "", Visible.line(line.mentee.name), cohort.moment.id.text]
            let state = Wording.state(line, quorum: cohort.quorum)
            guard let dossier = line.dossier else { return names + ["", "", state, ""] }
            return names + [
                worded(Wording.count(dossier.items, "item"), nl: Wording.count(dossier.items, "item", "items")),
                dossier.unopened == 0
                    ? worded("all opened", nl: "alles geopend")
                    : worded("\(dossier.unopened) unopened", nl: "\(dossier.unopened) ongeopend"),
                state, Wording.thinness(dossier),
            ]
        }
    }

    struct Show: ServedVerb {
        enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, html }

        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "show",
                abstract: worded(
                    "Read a sealed dossier; the reading is logged.",
                    nl: "Lees een verzegeld dossier; de inzage komt in het inzagelogboek."))
        }
        @Argument(help: ArgumentHelp(worded("The mentee's id.", nl: "Het id van de mentee."))) var mentee: String
        @Option(help: ArgumentHelp(worded("The moment's id.", nl: "Het id van het moment."))) var moment: String
        @Option(help: ArgumentHelp(Wording.dossierFormats)) var format: Format?
        @Flag(help: ArgumentHelp(Wording.asPage)) var html = false

        func perform(in invocation: Invocation) throws {
            guard !html || format == nil && !invocation.globals.json else { throw UsageFault(Wording.oneForm) }
            // A name that cannot be one gets the same answer as a dossier that is not there.
            guard let mentee = PersonID(mentee), let moment = MomentID(moment) else { throw Refusal.noDossier }
            let session = try invocation.session()
            let sealed = try session.dossier(mentee, moment)
            // Nothing is shown whose reading could not be logged.
            try session.openedDossier(mentee, moment)
            switch format ?? (html ? .html : invocation.globals.json ? .json : .text) {
            case .text: invocation.out.write(bytes: sealed.dossier.bytes)
            case .json: invocation.out.json { json in sealed.write(to: &json) }
            case .html: invocation.out.write(DossierPage(sealed.dossier, .sealed).html)
            }
        }
    }

    struct Verify: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "verify",
                abstract: worded(
                    "Check a dossier's file against itself, and against a digest you kept.",
                    nl: "Controleer of het bestand van een dossier klopt, ook met een controlegetal dat je bewaarde."))
        }
        @Argument(
            help: ArgumentHelp(
                worded("The file, or - for standard input.", nl: "Het bestand, of - voor standaardinvoer."))) var file:
            String
        @Option(
            help: ArgumentHelp(
                worded("The digest that the file must have.", nl: "Het controlegetal dat het bestand moet hebben.")))
        var digest: String?

        private static let limit = 1 << 30

        func perform(in invocation: Invocation) throws {
            var kept: Digest?
            if let digest {
                guard let read = Digest(digest) else { throw UsageFault(Wording.notADigest(digest)) }
                kept = read
            }
            let bytes = try invocation.bytes(of: file, limit: Self.limit)
            let dossier: Dossier
            do { dossier = try DossierFile.verify(bytes) } catch { throw Complaint(Wording.fault(error)) }
            if let kept, kept != dossier.digest { throw Complaint(Wording.otherDigest(kept, is: dossier.digest)) }
            if invocation.globals.json {
                invocation.out.json { json in
                    json.object { json in
                        json.field("digest", dossier.digest.text)
                        json.field("blocks", dossier.blocks.count)
                        json.field("erased", dossier.blocks.count(where: \.isErased))
                        json.field("compared", kept != nil)
                    }
                }
                return
            }
            invocation.out.line(Wording.whole(dossier))
            invocation.out.line(kept == nil ? Wording.compare(dossier.digest) : Wording.sameDigest)
        }
    }

    struct Receipts: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "receipt",
                abstract: worded(
                    "What to keep, to know later that a dossier is the one that was sealed.",
                    nl: "Wat je bewaart om later te weten dat een dossier het verzegelde is."))
        }
        @Option(help: ArgumentHelp(worded("Of one moment.", nl: "Van één moment."))) var moment: String?

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let moment = try Named.moment(moment)
            let receipts = try session.receipts().filter { moment == nil || $0.moment.id == moment }
            if invocation.globals.json {
                invocation.out.json { json in
                    json.array { json in for receipt in receipts { receipt.write(to: &json) } }
                }
                return
            }
            let times = Wording.Times(zone: try session.programme().zone, now: try session.now())
            let isRehearsal = try session.speaker().isRehearsal
            for (index, receipt) in receipts.enumerated() {
                if index > 0 { invocation.out.line() }
                if isRehearsal { invocation.out.line(Wording.rehearsal) }
                for line in Wording.receipt(receipt, times) { invocation.out.line(line) }
            }
            if receipts.isEmpty, Messages.isTerminal { Messages.say(Wording.noReceipts) }
        }
    }
}

extension DossierSummary {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("mentee", mentee.id?.text)
            json.field("moment", moment.id.text)
            json.field("sealed", ISO8601.text(sealed))
            json.field("items", items)
            json.field("digest", digest.text)
            json.field("standsAlone", standsAlone)
        }
    }
}

extension CohortLine {
    func write(to json: inout JSONWriter, in cohort: Cohort) {
        json.object { json in
            json.field("mentee", mentee.id?.text)
            json.field("moment", cohort.moment.id.text)
            json.field("sealed", dossier.map { ISO8601.text($0.sealed) })
            json.field("items", dossier?.items)
            json.field("digest", dossier?.digest.text)
            if case .recused(let ground) = content {
                json.field("recused", ground.word)
                return
            }
            guard let dossier else { return }
            json.field("standsAlone", dossier.standsAlone)
            json.nullField("recused")
            json.field("due", isDue)
            json.field("unopened", dossier.unopened)
            json.field("insufficient", dossier.isThin)
            json.objectField("gaps") { json in
                for gap in Evidence.Gap.allCases {
                    json.field(gap.rawValue, dossier.gaps.filter { $0.gap == gap }.map(\.competency.text))
                }
            }
            json.key("reflections")
            if let short = dossier.reflections {
                json.object { json in
                    json.field("count", short.count)
                    json.field("least", short.least)
                }
            } else {
                json.null()
            }
            json.field("flagged", dossier.flagged)
            json.field("below", dossier.below)
            json.field("quorum", cohort.quorum)
            json.field("quorumLeft", dossier.isQuorumLeft)
            dossier.state.write(to: &json)
        }
    }
}

extension CohortLine.State {
    fileprivate func write(to json: inout JSONWriter) {
        switch self {
        case .undecided:
            json.field("decision", "undecided")
            json.nullField("outcome")
            json.field("signatures", 0)
        case .proposed(let outcome, let parts, _):
            json.field("decision", "proposed")
            json.field("outcome", outcome)
            json.field("signatures", parts)
        case .decided(let outcome, _):
            json.field("decision", "final")
            json.field("outcome", outcome)
            json.nullField("signatures")
        case .erased:
            json.field("decision", "erased")
            json.nullField("outcome")
            json.nullField("signatures")
        }
    }
}

extension SealedDossier {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("mentee", mentee.id?.text)
            json.field("moment", moment.id.text)
            json.field("cutoff", ISO8601.text(moment.cutoff))
            json.field("digest", dossier.digest.text)
            json.field("standsAlone", standsAlone)
            json.arrayField("blocks") { json in
                for (number, block) in dossier.blocks.enumerated() {
                    json.object { json in
                        json.field("block", number)
                        json.field("id", block.item?.text)
                        json.field("length", block.bytes.count)
                        json.field("salt", block.content?.salt.text)
                        json.field("commitment", block.commitment.text)
                        json.field("text", block.content == nil ? nil : block.text)
                    }
                }
            }
        }
    }
}

extension Receipt {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("mentee", mentee.id?.text)
            json.field("moment", moment.id.text)
            json.field("sealed", ISO8601.text(sealed))
            json.field("items", items)
            json.field("digest", digest.text)
            json.objectField("head") { json in
                json.field("event", head.number)
                json.field("hash", head.hash.text)
            }
        }
    }
}
