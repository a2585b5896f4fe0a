import ArgumentParser
import Interface
import Journal

struct ManualCommand: ServedVerb {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "The manual: its pages, or one of them.")
    @Argument(help: "A page's name; without one the pages are listed.") var page: String?

    func perform(in invocation: Invocation) throws {
        let out = invocation.out
        guard let page else { return out.table(Manual.pages.map { [$0.name, $0.title] }) }
        guard let found = Manual.pages.first(where: { $0.name == page }) else {
            throw Complaint(Wording.noManualPage(page, Manual.pages.map(\.name)))
        }
        guard let width = out.width else { return out.write(found.text) }
        for line in MarkdownLines.lines(of: found.text, width: max(20, min(width, 100))) { out.line(line.text) }
    }
}
