import Exchange
import Journal
import JournalTesting
import Synchronization

/// What the fuzzers start from: valid files, and a journal with hostile text in it.
enum Corpus {
    static let mapping = """
        # Another school's words
        columns:
          learner: Learner_ID
          date: Date
          epa: EPA_ID
          level: Entrustment_Level
          assessor: Assessor_ID
          role: Assessor_Role
          positive: Narrative_Positive
          flag: Flag
        separator: semicolon
        dates: [YYYY-MM-DD, D MMM YYYY hh:mm]
        learners: { l001: sofie }
        levels:
          with help: 2
          4: 3
        epas: { epa01: handover }
        flags: { "yes": 1 }

        """

    static let observations = """
        Learner_ID,Date,EPA_ID,Entrustment_Level,Assessor_ID,Assessor_Role,Setting,Case_Type,Narrative_Positive,Narrative_Improve,Flag
        L001,2025-09-24,EPA01,4,A008,AlliedHealth,ED,CaseE,,,0
        L002,2025-10-05,EPA02,3,A007,Faculty,ED,CaseC,"Clear, and ""calm"".",Ask first.,1
        L003,2025-11-30,EPA01,2,A014,Nurse,Ward,CaseA,"Two
        lines.",,0
        L002,2026-02-18,EPA01,5,A002,Faculty,ED,CaseF,Professional.,,0

        """

    static let epas = """
        EPA_ID,EPA_Title,Domain,Expected_Level_PGY1,Expected_Level_PGY2,Expected_Level_PGY3plus
        EPA01,Handover & communication,Interprofessional,3,4,4
        EPA02,"Focused history & physical exam",Safety,3,4,4

        """

    static let theme = """
        system: "base16"
        name: "Night"
        author: "Somebody"
        variant: "dark"
        palette:

        """ + (0..<16).map { "  base0\(String($0, radix: 16, uppercase: true)): \"#1a2b\($0 + 10)\"\n" }.joined()

    static let body = """
        # A night

        I spoke *too* fast; Mrs Jansen, NHS 999 000 0018, **asked** twice.

        - one\n- two\n    - three\n\n> quoted [link](http://example.org) `code`\n
        ```\nblock\n```\n\n1. first\n2. second\n\n---\n\u{202E}turned\u{202C}, e\u{301}, می‌خواهم, 👩‍⚕️
        """

    static let key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFZpdHJpbmVWaXRyaW5lVml0cmluZVZpdHJpbmVWaXRy mila@ward"

    static let leap2A = """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:leap2="http://terms.leapspecs.org/"
            xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <author><name>Sofie de Wit</name></author>
        <entry><title>Night</title><id>portfolio:1</id><published>2018-07-20T08:00:00.123+02:00</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><h2>What</h2><p>I spoke <b>too</b> fast.</p>
        <ul><li>one</li><li>two <i>more</i></li></ul><blockquote>quoted</blockquote></div></content>
        <rdf:type rdf:resource="leap2:entry"/><category term="nights"/></entry>
        <entry><title>Day</title><id>portfolio:2</id><updated>2018-07-25T13:34:54+12:00</updated>
        <content type="html">&lt;p&gt;Caf&amp;eacute; &lt;b&gt;au&lt;br&gt;lait</content>
        <author><name>Nurse K.</name></author><rdf:type rdf:resource="leap2:entry"/></entry>
        <entry><title>Ten lines</title><id>portfolio:3</id><updated>2018-07-25</updated><content>Write.</content>
        <rdf:type rdf:resource="leap2:plan"/><leap2:status leap2:stage="completed"/>
        <leap2:date leap2:point="target">2018-09-01</leap2:date></entry>
        </feed>
        """

    static let jrnl = """
        {"tags": {"@work": 1}, "entries": [
          {"title": "Stared at the ceiling.", "body": "For an hour. @idle", "date": "2020-08-29", "time": "11:11",
           "tags": ["@idle"], "starred": false},
          {"title": "Later *", "body": "", "date": "2020-08-30", "time": "09:00", "tags": [], "starred": true}]}
        """

    static let jrnlText = """
        [2020-08-29 11:11] Stared at the ceiling.
        For an hour. @idle

        [2020-08-30 09:00:12 PM] Later *
        """

    static let dayOne = #"""
        {"entries": [{"uuid": "F1", "creationDate": "2019-05-05T20:01:02.5Z", "text": "# Night\nI spoke too fast\\.",
        "tags": ["ward"], "timeZone": "Europe/Paris"}, {"uuid": "F2", "creationDate": "2019-05-06T20:01:02Z"}]}
        """#

    static let markdown = """
        ---
        title: Night shift
        date: 2025-12-01T09:04
        tags: [nights, 'a b']
        kind: feedback
        author: Nurse K.
        ---
        # A heading

        I spoke too fast.
        """

    static func zipped(_ path: String, _ text: String) -> [UInt8] {
        ZIPArchive.archive([("photos/a.jpg", [1, 2, 3]), (path, Array(text.utf8))])
    }

    static let dossier = Dossier(
        blocks: (0..<3).map { number in
            DossierBlock(
                item: nil, salt: Salt(String(repeating: "\(number)", count: 64))!,
                bytes: Array("block \(number)\n  what was written\n".utf8))
        })

    static let parsedProgramme: Programme = {
        let read = ProgrammeFile.read(SampleProgramme.text, name: "p.yaml", sibling: { _ in nil })
        guard case .programme(let programme, _) = read
        else { preconditionFailure("the programme of the fuzzers is not valid") }
        return programme
    }()

    // MARK: - A journal

    static let now = Instant(seconds: 1_764_590_400)

    static func person(_ id: String) -> PersonID { PersonID(id)! }

    /// Every kind of item, with every hostile string that is stored.
    static func journal(_ luck: inout Luck) throws(Refusal) -> OpenJournal {
        let bytes = Mutex(luck)
        let entropy = Entropy { count in bytes.withLock { luck in (0..<count).map { _ in luck.byte() } } }
        let store = MemoryStore()
        try OpenJournal.create(
            in: store, programme: parsedProgramme, source: SampleProgramme.text, isRehearsal: true, entropy: entropy)
        let journal = OpenJournal(
            store: store, clock: Clock(wall: { now }, elapsed: { 0 }, given: .standing(now)), entropy: entropy)
        let host = try journal.session(for: .host)
        for (id, name, role) in [
            ("sofie", "Sofie de Wit", PersonRole.mentee), ("tim", "قمر e\u{301} 作", .mentee),
            ("vos", "C. Vos", .mentor),
            ("carla", "Carla Smit", .coordinator),
        ] {
            try host.perform(.addPerson(person(id), name: name, roles: [role], stage: nil))
        }
        for mentee in ["sofie", "tim"] {
            try host.perform(.startMentorship(mentor: person("vos"), mentee: person(mentee)))
        }
        let sofie = try journal.session(for: .person(person("sofie"), role: nil))
        let vos = try journal.session(for: .person(person("vos"), role: nil))
        for hostile in HostileText.all where hostile.isAccepted && hostile.bytes.count < 4000 {
            guard hostile.field == .body else { continue }
            let id = try sofie.perform(
                .write(Writing(.reflection(.blank), body: hostile.bytes, competencies: ["scholar"]))
            ).created!
            if luck.below(2) == 0 { try sofie.perform(.share(id)) }
            if luck.below(4) == 0 { try sofie.perform(.nominate(id, parsedProgramme.moments[luck.below(2)].id)) }
        }
        let body = Array(body.utf8)
        for purpose in [Purpose.assessment, .developmental] {
            let id = try vos.perform(
                .feedback(
                    FeedbackWriting(.to(person("sofie")), purpose: purpose, body: body, competencies: ["scholar"]))
            ).created!
            if purpose == .assessment {
                try sofie.perform(.respond(id, body: body))
            } else {
                try vos.perform(.purpose(id, .assessment))
            }
        }
        return journal
    }
}
