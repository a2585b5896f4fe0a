import ArgumentParser
import Glibc
import Journal
import JournalSQLite

struct DemoCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "demo",
            abstract: worded(
                "A rehearsal journal with a year of work in it, and the screens on it.",
                nl: "Een oefenjournaal met een jaar werk erin, en de schermen erbij."),
            discussion: worded(
                "Without --keep the journal is gone when you leave. --as says who you are; else Sofie, a mentee.",
                nl: "Zonder --keep is het journaal weg als je weggaat. --as zegt wie je bent; anders Sofie, een mentee."
            ))
    }
    @Option(
        help: ArgumentHelp(
            worded("Make the journal here, and leave it.", nl: "Maak het journaal hier, en laat het staan."))) var keep:
        String?
    @Flag(
        help: ArgumentHelp(
            worded("Only make the journal; needs --keep.", nl: "Maak alleen het journaal; vraagt om --keep.")))
    var noScreens = false
    @Option(
        help: ArgumentHelp(
            worded(
                "Fill the first mentee's portfolio up to so many items, for measuring.",
                nl: "Vul het portfolio van de eerste mentee aan tot zoveel items, om te meten."))) var items: Int?
    @OptionGroup(title: worded("Screens", nl: "Schermen")) var screens: ScreenOptions

    func validate() throws {
        if let items, items < 1 || items > 10_000_000 { throw ValidationError(Wording.itemsBetween) }
    }

    func perform(in invocation: Invocation) throws {
        if noScreens, keep == nil { throw UsageFault(Wording.screensOnly) }
        if !noScreens, screens.settings.size == nil { try Screens.checkTerminal(invocation.entrance) }
        guard let keep else {
            let folder = try TemporaryFolder()
            defer { folder.remove() }
            return try play(at: folder.path + "/journal.db", in: invocation)
        }
        guard access(keep, F_OK) != 0 else { throw Complaint(Wording.journalExists(at: keep)) }
        try play(at: keep, in: invocation)
    }

    private func play(at path: String, in invocation: Invocation) throws {
        let demonstration = try Demonstration()
        let progress = ProgressLine()
        try demonstration.make(at: path, items: items) { done, all in progress.show { Wording.making(done, of: all) } }
        progress.end()
        guard !noScreens else { return }
        invocation.globals.journal = path
        invocation.globals.person = invocation.globals.person ?? demonstration.firstPerson.text
        try Screens.run(
            invocation.session(isRunning: true), in: invocation, screens.settings, welcome: demonstration.story.welcome)
        invocation.close()
    }
}

/// A folder for this account alone that is gone when the program ends.
struct TemporaryFolder {
    let path: String

    init() throws {
        let base = environmentVariable("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
        var template = Array((base + "/vitrine-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Complaint(Wording.noFolder(base, Wording.systemReason(errno)))
        }
        path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    }

    func remove() {
        guard let folder = opendir(path) else { return }
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { unlink(path + "/" + name) }
        }
        closedir(folder)
        rmdir(path)
    }
}
