import Exchange
import Interface
import Journal

/// The manual's chapters, as pages for `man`.
enum ChapterManual {
    static func chapter(_ page: Interface.ManualPage) -> String {
        var roff = RoffWriter(
            markdown: page.text, name: "vitrine-manual-" + page.name, day: Vitrine.day, source: RoffPage.source,
            manual: RoffPage.manual)
        roff.section(Wording.seeAlso)
        roff.flow([.bold("vitrine"), .plain("(1), "), .bold("vitrine-manual"), .plain("(7)")])
        return roff.text
    }

    static func contents() -> String {
        var roff = RoffPage.writer("vitrine-manual", 7)
        roff.section("NAME")
        roff.flow([
            .plain(
                "vitrine-manual - "
                    + worded("the chapters of Vitrine's manual", nl: "de hoofdstukken van de handleiding van Vitrine"))
        ])
        roff.section(Wording.description)
        roff.flow([.plain(Wording.chapters)])
        for page in Manual.pages {
            roff.item([.bold("vitrine-manual-" + page.name), .plain("(7)")], [.plain(page.title)])
        }
        roff.section(Wording.seeAlso)
        roff.flow([.bold("vitrine"), .plain("(1), "), .bold("vitrine-keys"), .plain("(5)")])
        return roff.text
    }
}
