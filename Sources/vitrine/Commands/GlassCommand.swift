import ArgumentParser
import Cells
import Exchange
import Journal

struct GlassCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "glass",
            abstract: worded(
                "What reaches the committee, item by item, with the reason.",
                nl: "Wat de commissie bereikt, item voor item, met de reden."))
    }
    @Option(
        help: ArgumentHelp(
            worded("A mentee of yours; else your own portfolio.", nl: "Een mentee van je; anders je eigen portfolio.")))
    var mentee: String?
    @Option(
        help: ArgumentHelp(
            worded("The moment; else the next cutoff's.", nl: "Het moment; anders dat van de eerstvolgende sluiting.")))
    var moment: String?
    @Flag(
        help: ArgumentHelp(
            worded(
                "The dossier itself, byte for byte, as it is or as it will be if nobody does anything more.",
                nl: "Het dossier zelf, byte voor byte, zoals het is of zoals het wordt als niemand nog iets doet.")))
    var preview = false
    @Flag(
        help: ArgumentHelp(
            worded("Only what changed since you last looked.", nl: "Alleen wat veranderd is sinds je laatst keek.")))
    var changes = false
    @Flag(help: ArgumentHelp(Wording.previewAsPage)) var html = false

    func perform(in invocation: Invocation) throws {
        guard !preview || !changes, !preview || !invocation.globals.json else {
            throw UsageFault(Wording.previewAlone)
        }
        guard !html || preview else { throw UsageFault(Wording.pageOfPreview) }
        let session = try invocation.session()
        let mentee = try Named.mentee(mentee)
        let moment = try Named.moment(moment)
        if html {
            try printPage(session, mentee, moment, in: invocation)
        } else if preview {
            invocation.out.write(bytes: try session.preview(mentee, moment).bytes)
        } else if invocation.globals.json {
            changes
                ? try printChanges(try session.glass(mentee, moment, listed: .max), in: invocation)
                : try printJSON(session, mentee, moment, in: invocation)
        } else {
            let text = try GlassText(session, invocation.out)
            let glass = try session.glass(mentee, moment, listed: text.listed)
            try session.looked(mentee, moment)
            changes ? text.printChanges(glass) : text.print(glass)
        }
    }

    private func printPage(
        _ session: Session, _ mentee: PersonID?, _ moment: MomentID?, in invocation: Invocation
    ) throws {
        let now = try session.now()
        let dossier = try session.preview(mentee, moment)
        let cutoff = DossierContents(dossier).cutoff.flatMap {
            ISO8601.instant($0.text, in: session.outset.programme.zone)
        }
        let isSealed = cutoff.map { $0 <= now } ?? false
        invocation.out.write(DossierPage(dossier, isSealed ? .sealed : .foreseen).html)
    }

    private func printJSON(
        _ session: Session, _ mentee: PersonID?, _ moment: MomentID?, in invocation: Invocation
    ) throws {
        // What is due is sealed before, so that what is streamed is only read.
        _ = try session.now()
        try invocation.out.gathering { () throws(Refusal) in
            try invocation.out.json { json throws(Refusal) in try write(session, mentee, moment, to: &json) }
        }
    }

    private func write(
        _ session: Session, _ mentee: PersonID?, _ moment: MomentID?, to json: inout JSONWriter
    ) throws(Refusal) {
        try session.streamGlass(mentee, moment) { glass, items throws(Refusal) in
            try json.object { json throws(Refusal) in
                json.field("mentee", glass.mentee.id?.text)
                json.field("moment", glass.moment.id.text)
                json.field("cutoff", ISO8601.text(glass.moment.cutoff))
                json.field("sealed", glass.isSealed)
                json.field("digest", glass.digest?.text)
                json.field("standsAlone", glass.standsAlone)
                json.objectField("counts") { json in
                    for word in [ReachWord.will, .could, .wont] {
                        json.field(word.rawValue, glass.counts[word] ?? 0)
                    }
                }
                try json.arrayField("items") { json throws(Refusal) in
                    try items { item in item.write(to: &json) }
                }
            }
        }
    }

    private func printChanges(_ glass: Glass, in invocation: Invocation) throws {
        invocation.out.json { json in
            json.object { json in
                json.field("mentee", glass.mentee.id?.text)
                json.field("moment", glass.moment.id.text)
                json.field("looked", glass.looked.map { ISO8601.text($0) })
                json.arrayField("changes") { json in
                    for change in glass.changes {
                        json.object { json in
                            json.field("id", change.entry.id.text)
                            json.field("title", change.entry.heading)
                            json.field("before", change.before?.rawValue)
                            json.field("after", change.after.rawValue)
                            json.field("at", ISO8601.text(change.at))
                        }
                    }
                }
            }
        }
    }
}

extension GlassItem {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("id", entry.id.text)
            json.field("kind", entry.kind.name.rawValue)
            json.field("purpose", entry.purpose.rawValue)
            json.field("author", entry.author.id?.text ?? entry.author.name)
            json.field("title", entry.heading)
            json.field("date", ISO8601.text(entry.date))
            json.field("reach", entry.reach.word.rawValue)
            json.field("reason", reason)
            json.field("condition", entry.reach.condition?.rawValue)
            json.field("since", ISO8601.text(since))
        }
    }
}

/// The glass as text.
struct GlassText {
    private let out: StandardOutput
    private let times: Wording.Times
    private let isRehearsal: Bool

    /// As many items of a kind as are shown at most.
    var listed: Int { out.isTerminal ? 40 : 400 }

    init(_ session: Session, _ out: StandardOutput) throws {
        self.out = out
        let speaker = try session.speaker()
        isRehearsal = speaker.isRehearsal
        times = Wording.Times(zone: try session.programme().zone, now: speaker.now)
    }

    func print(_ glass: Glass) {
        heading(glass)
        let goes = glass.isSealed ? ReachWord.sealed : .will
        out.line()
        list(glass.going, goes, glass.counts[goes] ?? 0)
        if !glass.isSealed { list(glass.could, .could, glass.counts[.could] ?? 0) }
        out.line("\(Marks.reach(.wont)) \(Wording.word(.wont)) \(glass.counts[.wont] ?? 0)")
        out.table(glass.obstacles.map { ["   " + Wording.why($0.obstacle), String($0.count)] })
        if glass.looked != nil {
            out.line()
            printChanges(glass, withHeading: false)
        }
    }

    func printChanges(_ glass: Glass, withHeading: Bool = true) {
        if withHeading { heading(glass) }
        guard let looked = glass.looked else { return out.line(Wording.neverLooked) }
        out.line(Wording.sinceYouLooked(times.moment(looked), changes: glass.changes.count))
        for change in glass.changes {
            let mark = change.after == .wont ? "-" : change.before == nil || change.before == .wont ? "+" : "~"
            out.paragraph(
                "\(mark) \(short(change.entry.heading)) (\(change.entry.id.short)): \(Wording.change(change))")
        }
    }

    private func heading(_ glass: Glass) {
        if isRehearsal { out.line(Wording.rehearsal) }
        out.paragraph(Wording.glassHeading(Visible.line(glass.mentee.name), glass.moment.name))
        out.paragraph(Wording.cutoff(glass.moment, glass.isSealed, times))
        if glass.standsAlone { out.paragraph(Wording.standsAlone(glass.moment, isSealed: glass.isSealed)) }
        if let digest = glass.digest { out.paragraph(Wording.digest(digest, isSealed: glass.isSealed)) }
    }

    /// A heading may be the first line of a text, which is a whole paragraph.
    private func short(_ heading: String) -> String { truncated(Visible.line(heading), to: 72) }

    private func list(_ items: [GlassItem], _ word: ReachWord, _ count: Int) {
        out.line("\(Marks.reach(word)) \(Wording.word(word)) \(count)")
        for item in items {
            let entry = item.entry
            out.paragraph(
                "\(short(entry.heading)) (\(Wording.word(entry.kind.name)), \(times.day(entry.date)), \(entry.id.short))",
                indent: 3)
            out.paragraph(Visible.line(item.reason), indent: 6)
        }
        if count > items.count { out.line("   " + Wording.andMore(count - items.count)) }
    }
}
