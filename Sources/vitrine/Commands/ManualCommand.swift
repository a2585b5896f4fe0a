import ArgumentParser
import Interface
import Journal

struct ManualCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "manual",
            abstract: worded(
                "The manual: its pages, or one of them.", nl: "De handleiding: haar pagina's, of een ervan."))
    }
    @Argument(
        help: ArgumentHelp(
            worded(
                "A page's name; without one the pages are listed.",
                nl: "De naam van een pagina; zonder naam staan ze er alle.")),
        completion: .list(Manual.pages.map(\.name)))
    var page: String?
    @Option(
        help: ArgumentHelp(
            worded(
                "A page for man, as roff: vitrine-write, vitrine-keys.5, and so on.",
                nl: "Een pagina voor man, als roff: vitrine-write, vitrine-keys.5, enzovoort."), valueName: "name"))
    var man: String?
    @Flag(help: ArgumentHelp(worded("List the pages for man.", nl: "Noem de pagina's voor man."))) var manPages = false

    func validate() throws {
        if [page != nil, man != nil, manPages].count(where: \.self) > 1 { throw ValidationError(Wording.onePage) }
    }

    func perform(in invocation: Invocation) throws {
        let out = invocation.out
        if manPages {
            for page in try RoffPage.all() { out.line(page.file) }
            return
        }
        if let man {
            guard let found = try RoffPage.named(man) else { throw Complaint(Wording.noManPage(man)) }
            return out.write(found.text())
        }
        guard let page else { return out.table(Manual.pages.map { [$0.name, $0.title] }) }
        guard let found = Manual.pages.first(where: { $0.name == page }) else {
            throw Complaint(Wording.noManualPage(page, Manual.pages.map(\.name)))
        }
        guard let width = out.width else { return out.write(found.text) }
        for line in MarkdownLines.lines(of: found.text, width: max(20, min(width, 100))) { out.line(line.text) }
    }
}
