import Cells
import Journal
import JournalTesting
import Testing

@testable import Interface

@Suite("Searching, looking things up, reading dossiers")
struct ReadingTests {
    @Test("Search finds as one types, marks what it found, opens it, and comes back to where one was")
    func searches() throws {
        let sample = try Sample()
        var sofie = try sample.terminal(as: Sample.sofie, width: 120, height: 40)
        sofie.press("p", "j", "/", "fam")
        #expect(sofie.screen.contains("The family on the ward"))
        #expect(sofie.lastLine.hasSuffix("1 found"))
        let row = sofie.lines.firstIndex { $0.contains("The family on the ward") }!
        let style = sofie.styles.split(separator: "\n", omittingEmptySubsequences: false)[row]
        #expect(style.contains("fff") || style.contains("FFF"), "the letters found are marked")
        sofie.press("<BS>", "<BS>", "<BS>", "hand")
        #expect(sofie.lastLine.hasSuffix("4 found"))
        sofie.press("<Down>", "<Enter>")
        #expect(sofie.screen.contains("Night shift, third week"))
        #expect(!sofie.screen.contains("/hand"))
        sofie.press("<Esc>", "<Esc>")
        #expect(sofie.screen.contains("/hand"), "back to the search")
        sofie.press("<Esc>")
        #expect(sofie.screen.contains("Portfolio"))
    }

    @Test("The reader of a search shows the selected item with the words marked")
    func searchReader() throws {
        let sample = try Sample()
        var sofie = try sample.terminal(as: Sample.sofie, width: 120, height: 40)
        sofie.press("/", "sickest")
        sofie.wait(milliseconds: 200)
        let row = sofie.lines.firstIndex { $0.contains("lead with the sickest patient") }!
        let column = Array(sofie.lines[row]).firstIndex(of: "s")!
        #expect(column > 0)
        let style = sofie.styles.split(separator: "\n", omittingEmptySubsequences: false)[row]
        #expect(style.contains("fffffff"))
    }

    @Test("Keys that come faster than answers: what is opened is what the words find, not what was found before")
    func searchInABurst() throws {
        let sample = try Sample()
        var sofie = try sample.terminal(as: Sample.sofie, width: 120, height: 40)
        sofie.press("/", "family<Enter>")
        #expect(sofie.screen.contains("The family on the ward") && !sofie.screen.contains("/family"))
        sofie.press("<Esc>", "<Esc>", "<C-u>hand<Down><Enter>")
        #expect(sofie.lines[2].contains("│ Night shift, third week"))
    }

    @Test("Conditions work while they are typed; an unknown one is pointed at quietly")
    func searchConditions() throws {
        let sample = try Sample()
        var sofie = try sample.terminal(as: Sample.sofie, width: 120, height: 40)
        sofie.press("/", "purpose:")
        #expect(!sofie.screen.contains("purpose: is"))
        sofie.press("assessment kind:observation")
        #expect(sofie.lastLine.hasSuffix("2 found"))
        sofie.press("<C-u>", "kind:poem night ")
        #expect(sofie.lines[3].hasPrefix("  ^ kind:poem: kind: is one of reflection, goal"))
        #expect(sofie.screen.contains("Night shift, third week"), "the rest is searched all the same")
    }

    @Test("Sofie keeps a search, runs it again from anywhere, renames it and removes it; Vos sees none of it")
    func savedSearches() throws {
        let sample = try Sample()
        var sofie = try sample.terminal(as: Sample.sofie, width: 120, height: 40)
        sofie.press("/", "<C-s>")
        #expect(sofie.lastLine.contains("nothing to keep"))
        sofie.press("kind:reflection -hand*", "<C-s>", "calm<Enter>")
        #expect(sofie.lastLine.contains("Kept as calm."))
        #expect(sofie.screen.contains("/kind:reflection -hand*"), "the search goes on")
        sofie.press("<C-u>", "kind:poem ", "<C-s>")
        #expect(sofie.lastLine.contains("kind: is one of"))
        sofie.press("<Esc>")
        sofie.command("saved-searches")
        #expect(sofie.screen.contains("calm  kind:reflection -hand*"))
        sofie.press("<Enter>")
        #expect(sofie.screen.contains("/kind:reflection -hand*"))
        #expect(sofie.lastLine.hasSuffix("found"))
        sofie.press("<C-o>", "R", "<C-u>", "quiet<Enter>")
        #expect(sofie.lastLine.contains("calm is called quiet now."))
        #expect(sofie.screen.contains("quiet  kind:reflection"))
        sofie.press("<Esc>", "<Esc>")
        sofie.command("saved-searches quiet")
        #expect(sofie.screen.contains("/kind:reflection -hand*"))

        var vos = try sample.terminal(as: Sample.vos, width: 120, height: 40)
        vos.command("saved-searches")
        #expect(vos.screen.contains("You keep no searches."))
        vos.press("<Esc>", "<Esc>")
        vos.command("saved-searches quiet")
        #expect(vos.lastLine.contains("You keep no search called \"quiet\"."))

        sofie.press("<C-o>", "D")
        #expect(sofie.lastLine.contains("Removed quiet: kind:reflection -hand*"))
        #expect(sofie.screen.contains("You keep no searches."))
    }

    @Test("Vos finds what Sofie shares, and nothing that she does not")
    func searchStaysInside() throws {
        let sample = try Sample()
        var vos = try sample.terminal(as: Sample.vos, width: 120, height: 40)
        vos.press("/", "everything")
        #expect(vos.screen.contains("Nothing that you can see fits."))
        vos.press("<C-u>", "hand")
        #expect(vos.screen.contains("Night shift, third week"))
    }

    @Test("Every action is on the help screen, with its keys and its name")
    func help() throws {
        let sample = try Sample()
        var sofie = try sample.terminal(as: Sample.sofie, width: 140, height: 300)
        sofie.press("?")
        for action in Actions.all {
            #expect(sofie.screen.contains(":" + action.name.rawValue))
            #expect(sofie.screen.contains(action.help.prefix(40)))
        }
        sofie.press("/", "zzz")
        #expect(sofie.screen.contains("No action fits these words."))
    }

    @Test("Help over a text leads nowhere but back to it")
    func helpOverText() throws {
        let sample = try Sample()
        var sofie = try sample.terminal(as: Sample.sofie)
        sofie.command("new-reflection")
        sofie.press("Hello", "<C-g>")
        #expect(sofie.screen.contains("While writing"))
        sofie.press("1", "p", "Q", "~", ":")
        #expect(!sofie.hasEnded)
        sofie.press("<Esc>")
        #expect(sofie.screen.contains("Hello"))
    }

    @Test("The line after the colon completes names and arguments, goes round, and remembers")
    func colonLine() throws {
        let sample = try Sample()
        var sofie = try sample.terminal(as: Sample.sofie, width: 120)
        sofie.press(":", "gla", "<Tab>")
        #expect(sofie.lastLine.hasPrefix(":glass"))
        sofie.press("<Tab>")
        #expect(sofie.lastLine.contains("mid-year  end-year"))
        sofie.press("<Tab>", "<Tab>")
        #expect(sofie.lastLine.hasPrefix(":glass end-year"))
        sofie.press("<Enter>")
        #expect(sofie.screen.contains("Year decision"))
        sofie.press(":", "prog", "<Enter>")
        #expect(sofie.screen.contains("Who does what"), "a name may be cut short")
        sofie.press(":", "<Up>", "<Up>")
        #expect(sofie.lastLine == ":glass end-year")
        sofie.press("<Down>", "<Down>")
        #expect(sofie.lastLine == ":")
        sofie.press("<BS>")
        #expect(!sofie.lastLine.hasPrefix(":"))
        sofie.press(":", "search night shift", "<Enter>")
        #expect(sofie.screen.contains("/night shift"))
        sofie.press("<Esc>", ":", "frobnicate", "<Enter>")
        #expect(sofie.lastLine.contains("There is no action \"frobnicate\"."))
    }

    @Test("What was said can be read again")
    func messages() throws {
        let sample = try Sample()
        var sofie = try sample.terminal(as: Sample.sofie)
        sofie.command("frobnicate")
        sofie.press("p")
        sofie.command("messages")
        #expect(sofie.screen.contains("There is no action \"frobnicate\"."))
    }

    @Test("The committee opens a dossier: what it has not opened is marked, and both readings are logged")
    func dossier() throws {
        let sample = try Sample(now: "2026-01-15T13:00")
        var noor = try sample.terminal(as: Sample.noor, width: 120, height: 40)
        noor.go(to: .dossier(Sample.sofie, Sample.midYear))
        #expect(noor.screen.contains("REHEARSAL"))
        #expect(noor.screen.contains("4 items · 4 not opened by you"))
        let dossier = try sample.session(Sample.noor).dossier(Sample.sofie, Sample.midYear)
        for group in Wording.groups(dossier.dossier.digest) { #expect(noor.screen.contains(group)) }
        #expect(Wording.groups(dossier.dossier.digest).count == 16)
        noor.press("jj", "<Enter>")
        #expect(noor.screen.contains("here because: nominated by the mentee on 2025-12-01"))
        noor.press("<Esc>")
        #expect(noor.screen.contains("4 items · 3 not opened by you"))
        let shift = try sample.session(Sample.sofie).entries(Filter(kind: .reflection), limit: 10).first {
            $0.title == "Night shift, third week"
        }!
        #expect(try sample.session(Sample.sofie).history(shift.id).contains { $0.sentence == "N. Haddad read it." })
    }

    @Test("Evidence is counted from the dossier alone, also where there is none")
    func evidence() throws {
        let sample = try Sample(now: "2026-01-15T13:00")
        let dossier = try sample.session(Sample.noor).dossier(Sample.sofie, Sample.midYear)
        let evidence = dossier.evidence(Sample.programme)
        #expect(evidence.map(\.count) == [2, 1, 0, 1, 1])
        #expect(evidence[0].assessors == ["sofie", "vos"])
        #expect(evidence[0].roles == ["mentee", "mentor"])
        #expect(evidence.map(\.narratives) == [2, 1, 0, 1, 1])
        #expect(evidence[3].above == 1 && evidence[4].at == 1)
    }

    @Test("An observation without a word is no narrative")
    func evidenceWithoutWords() throws {
        let sample = try Sample(isEmpty: true, now: "2026-01-15T13:00")
        try sample.journal.rehearse { rehearsal throws(Refusal) in
            let seen = Observation(
                epa: EPAID("epa01")!, level: 2, expected: 3, date: Day(year: 2025, month: 11, day: 12)!,
                assessor: "K. Jansen", assessorRole: "nurse", setting: "ward", caseType: "", flagged: false)
            let at = Sample.at("2025-11-12T10:00")
            try rehearsal.perform(.observe(Sample.sofie, seen, body: "", externalID: nil), as: .host, at: at)
        }
        let dossier = try sample.session(Sample.noor).dossier(Sample.sofie, Sample.midYear)
        let evidence = dossier.evidence(Sample.programme).last!
        #expect(evidence.count == 1 && evidence.narratives == 0 && evidence.below == 1)
    }

    @Test("A dossier that is not there and one that is not for the viewer are left with the same words")
    func noDossier() throws {
        let sample = try Sample(now: "2026-01-15T13:00")
        var words: Set<String> = []
        for person in [Sample.vos, Sample.tim] {
            var terminal = try sample.terminal(as: person)
            terminal.go(to: .dossier(Sample.sofie, Sample.midYear))
            words.insert(terminal.lastLine)
            terminal.go(to: .dossier(PersonID("nobody")!, Sample.midYear))
            words.insert(terminal.lastLine)
        }
        #expect(words == [" There is no such dossier."])
    }

    @Test("The history tells a mentee who read what")
    func history() throws {
        let sample = try Sample()
        var sofie = try sample.terminal(as: Sample.sofie, width: 120)
        let shift = try sample.session(Sample.vos).entries(Filter(kind: .reflection), limit: 10).first {
            $0.title == "Night shift, third week"
        }!
        try sample.session(Sample.vos).opened(shift.id)
        sofie.go(to: .history(shift))
        #expect(sofie.screen.contains("You nominated it for Mid-year review."))
        #expect(sofie.screen.contains("C. Vos read it."))
    }
}
