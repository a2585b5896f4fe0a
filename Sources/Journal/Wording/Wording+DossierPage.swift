/// The words around a dossier on a page of its own. What the dossier itself says is its own bytes and stays as it is.
extension Wording {
    public enum DossierPage {
        public static func title(mentee: String, moment: String) -> String {
            worded("Dossier of \(mentee): \(moment)", nl: "Dossier van \(mentee): \(moment)")
        }

        public static var skip: String { worded("Skip to the items", nl: "Naar de items") }
        public static var contents: String { worded("Contents", nl: "Inhoud") }
        public static var about: String { worded("About this dossier", nl: "Over dit dossier") }
        public static var summary: String { worded("What it adds up to", nl: "Wat het samen is") }
        public static var pictures: String { worded("Pictures", nl: "Grafieken") }
        public static var items: String { worded("The items", nl: "De items") }
        public static var verify: String { worded("How to verify it", nl: "Zo controleer je het") }
        public static var ownText: String { worded("The dossier's own text", nl: "De tekst van het dossier zelf") }
        public static var digest: String { worded("digest", nl: "controlegetal") }

        public static var rehearsal: String {
            worded(
                "REHEARSAL: this dossier is from a rehearsal journal and counts for nothing.",
                nl: "OEFENING: dit dossier komt uit een oefenjournaal en telt nergens voor.")
        }

        public static func notSealed(_ cutoff: String) -> String {
            worded(
                "Not sealed yet: this is what the committee will get if nobody does anything more before \(cutoff).",
                nl: "Nog niet verzegeld: dit krijgt de commissie als niemand nog iets doet vóór \(cutoff).")
        }

        public static func holds(_ items: Int) -> String {
            worded(count(items, "item"), nl: count(items, "item", "items"))
        }

        public static func erased(_ items: Int) -> String {
            worded("\(items) erased", nl: "\(items) gewist")
        }

        // MARK: - Facts

        /// What a line of the dossier is called on the page.
        public static func label(_ fact: FactName) -> String {
            switch fact {
            case .rehearsal: worded("rehearsal", nl: "oefening")
            case .programme: worded("programme", nl: "programma")
            case .moment: worded("moment", nl: "moment")
            case .start: worded("collected after", nl: "verzameld na")
            case .cutoff: worded("cutoff", nl: "sluiting")
            case .mentee: worded("mentee", nl: "mentee")
            case .mentor: worded("mentor", nl: "mentor")
            case .item: worded("kind", nl: "soort")
            case .id: worded("id", nl: "id")
            case .title: worded("title", nl: "titel")
            case .author: worded("author", nl: "auteur")
            case .assessor: worded("assessor", nl: "beoordelaar")
            case .role: worded("role", nl: "rol")
            case .date: worded("date", nl: "datum")
            case .epa: worded("EPA", nl: "EPA")
            case .level: worded("level", nl: "niveau")
            case .setting: worded("setting", nl: "setting")
            case .caseType: worded("case", nl: "casus")
            case .flag: worded("flagged", nl: "gemarkeerd")
            case .template: worded("template", nl: "sjabloon")
            case .goal: worded("goal", nl: "leerdoel")
            case .outcome: worded("proposed outcome", nl: "voorgestelde uitkomst")
            case .limits: worded("does not cover", nl: "gaat niet over")
            case .stance: worded("stance", nl: "standpunt")
            case .purpose: worded("purpose", nl: "doel")
            case .competencies: worded("competencies", nl: "competenties")
            case .ground: worded("here because", nl: "hier omdat")
            case .revision: worded("revision", nl: "versie")
            case .on: worded("on", nl: "bij")
            case .answers: worded("answers", nl: "reactie op")
            case .opened: worded("opened", nl: "geopend")
            case .acknowledged: worded("acknowledged", nl: "voor gezien getekend")
            case .evidence: worded("rests on", nl: "steunt op")
            }
        }

        public static var stakes: String { worded("stakes", nl: "gewicht") }
        public static var sealed: String { worded("sealed", nl: "verzegeld") }

        /// `committee ccc`.
        public static func committee(_ id: some StringProtocol) -> String {
            worded("committee \(id)", nl: "commissie \(id)")
        }

        /// Of one item: `Reflection`.
        public static func kind(_ kind: KindName) -> String {
            let word = Wording.word(kind)
            return word.prefix(1).uppercased() + word.dropFirst()
        }

        /// Of several: `3 reflections`.
        public static func count(_ number: Int, of kind: KindName) -> String {
            switch kind {
            case .reflection: worded(count(number, "reflection"), nl: count(number, "reflectie", "reflecties"))
            case .goal: worded(count(number, "goal"), nl: count(number, "leerdoel", "leerdoelen"))
            case .feedback: worded("\(number) feedback", nl: "\(number) feedback")
            case .observation: worded(count(number, "observation"), nl: count(number, "observatie", "observaties"))
            case .response: worded(count(number, "response"), nl: count(number, "reactie", "reacties"))
            case .note: worded(count(number, "note"), nl: count(number, "notitie", "notities"))
            case .advice: worded(count(number, "advice", "pieces of advice"), nl: count(number, "advies", "adviezen"))
            }
        }

        private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
            Wording.count(number, one, many)
        }

        public static func goal(_ state: GoalState, due: String?) -> String {
            Wording.word(state) + (due.map { worded(", due \($0)", nl: ", klaar op \($0)") } ?? "")
        }

        /// `3 of 5, as expected`, `2 of 5, below the 3 expected`.
        public static func level(_ seen: Int, expected: Int?) -> String {
            let level = worded("\(seen) of 5", nl: "\(seen) van 5")
            guard let expected, let standing = Standing(level: seen, expected: expected) else { return level }
            switch standing {
            case .at: return level + worded(", as expected", nl: ", zoals verwacht")
            case .below:
                return level + worded(", below the \(expected) expected", nl: ", onder de verwachte \(expected)")
            case .above:
                return level + worded(", above the \(expected) expected", nl: ", boven de verwachte \(expected)")
            }
        }

        public static func standing(_ standing: Standing?) -> String {
            switch standing {
            case .below: worded("below", nl: "onder")
            case .at: worded("as expected", nl: "zoals verwacht")
            case .above: worded("above", nl: "boven")
            case nil: worded("nothing expected", nl: "niets verwacht")
            }
        }

        public static var flagged: String { worded("flagged", nl: "gemarkeerd") }
        public static var below: String { worded("below what was expected", nl: "onder wat verwacht werd") }
        public static var nothingGiven: String { worded("nothing given", nl: "niets ingevuld") }

        public static func item(_ number: Int, _ heading: String) -> String {
            worded("item \(number), \(heading)", nl: "item \(number), \(heading)")
        }

        public static var wasErased: String { worded("Erased", nl: "Gewist") }
        public static func erasedLeaves(_ commitment: String) -> String {
            worded(
                "The text of this item was taken away. What is left is the commitment to it, by which the digest stands: \(commitment)",
                nl:
                    "De tekst van dit item is weggehaald. Over is het controlegetal ervan, waarmee dat van het dossier blijft kloppen: \(commitment)"
            )
        }

        // MARK: - Tables

        public static var byCompetency: String { worded("Evidence by competency", nl: "Onderbouwing per competentie") }
        public static var byActivity: String { worded("Observations by activity", nl: "Observaties per activiteit") }
        public static var competency: String { worded("Competency", nl: "Competentie") }
        public static var activity: String { worded("Activity", nl: "Activiteit") }
        public static var itemsColumn: String { worded("Items", nl: "Items") }
        public static var people: String { worded("People", nl: "Mensen") }
        public static var inWords: String { worded("In words", nl: "In woorden") }
        public static var latest: String { worded("Latest", nl: "Laatste") }
        public static var observations: String { worded("Observations", nl: "Observaties") }
        public static var belowColumn: String { worded("Below", nl: "Onder") }
        public static var atColumn: String { worded("As expected", nl: "Als verwacht") }
        public static var aboveColumn: String { worded("Above", nl: "Boven") }
        public static var flaggedColumn: String { worded("Flagged", nl: "Gemarkeerd") }
        public static var month: String { worded("Month", nl: "Maand") }
        public static var all: String { worded("All", nl: "Alles") }
        public static var levelColumn: String { worded("Level", nl: "Niveau") }
        public static var expectedColumn: String { worded("Expected", nl: "Verwacht") }
        public static var compared: String { worded("Compared", nl: "Vergeleken") }
        public static var times: String { worded("Times", nl: "Keer") }
        public static var byMonth: String { worded("By month", nl: "Per maand") }

        public static var counted: String {
            worded(
                "Counted of this dossier and nothing else. Advice and answers are no evidence by themselves and are left out; a competency that no item names does not appear.",
                nl:
                    "Geteld uit dit dossier en niets anders. Adviezen en reacties zijn op zichzelf geen onderbouwing en tellen niet mee; een competentie die geen item noemt, staat er niet bij."
            )
        }

        public static var nothingNamed: String {
            worded("No item names a competency.", nl: "Geen item noemt een competentie.")
        }

        // MARK: - Pictures

        public static func itemsByMonth(_ span: String) -> String {
            worded("Items by month, \(span)", nl: "Items per maand, \(span)")
        }

        public static func competenciesByMonth(_ span: String) -> String {
            worded("Items by competency and month, \(span)", nl: "Items per competentie en maand, \(span)")
        }

        public static func levels(_ activity: String, _ span: String) -> String {
            worded("\(activity): observed levels, \(span)", nl: "\(activity): waargenomen niveaus, \(span)")
        }

        public static func described(_ months: [String]) -> String {
            months.isEmpty
                ? worded("Nothing in these months.", nl: "Niets in deze maanden.") : Wording.list(months) + "."
        }

        /// `3 in Oct 2025`.
        public static func inMonth(_ number: Int, _ month: String) -> String {
            worded("\(number) in \(month)", nl: "\(number) in \(month)")
        }

        public static var monthsCount: String {
            worded("All items but answers, by their date.", nl: "Alle items behalve reacties, naar hun datum.")
        }

        public static func earlier(_ items: Int) -> String {
            worded(
                "\(count(items, "item")) with a date before these months \(items == 1 ? "is" : "are") not in the pictures.",
                nl:
                    "\(count(items, "item", "items")) van vóór deze maanden \(items == 1 ? "staat" : "staan") niet in de grafieken."
            )
        }

        public static var legend: String {
            worded(
                "A triangle that points down is below what was expected, a disc as expected, a triangle that points up above it, a square where nothing was expected; a bar marks the level expected. A number says how many.",
                nl:
                    "Een driehoek omlaag is onder wat verwacht werd, een schijf zoals verwacht, een driehoek omhoog erboven, een vierkant waar niets verwacht werd; een streep is het verwachte niveau. Een getal zegt hoeveel."
            )
        }

        // MARK: - Verifying

        public static var verifyIntroduction: String {
            worded(
                "This page was made of the dossier's own text and of nothing else. The text stands whole at its end, byte for byte as the committee gets it and as the glass shows it.",
                nl:
                    "Deze pagina is gemaakt van de tekst van het dossier zelf en van niets anders. Die tekst staat aan het eind, byte voor byte zoals de commissie hem krijgt en zoals het glas hem toont."
            )
        }

        public static var verifySave: String {
            worded(
                "Get the text from the journal, or copy it from the end of this page into a file:",
                nl: "Haal de tekst uit het journaal, of zet hem van het eind van deze pagina in een bestand:")
        }

        public static var verifySum: String {
            worded(
                "It is the text on this page if its checksum is the one below:",
                nl: "Het is de tekst op deze pagina als dit er het controlegetal van is:")
        }

        public static var verifyDigest: String {
            worded(
                "Check every byte, and compare the digest D that you kept:",
                nl: "Controleer elke byte, en vergelijk het controlegetal D dat je bewaard hebt:")
        }

        public static var verifyReceipt: String {
            worded(
                "Take the digest from your receipt or from your first look at the dossier, not from this page: only that shows that it is the dossier that was sealed. The manual (vitrine manual verify) does all of it with sha256sum alone.",
                nl:
                    "Neem het controlegetal van je ontvangstbewijs of van je eerste blik op het dossier, niet van deze pagina: alleen dat bewijst dat dit het verzegelde dossier is. De handleiding (vitrine manual verify) doet alles met sha256sum alleen."
            )
        }

        public static var notPrinted: String {
            worded(
                "The dossier's own text is in the file that this was printed from. It is left out on paper, where nobody can count bytes.",
                nl:
                    "De tekst van het dossier zelf staat in het bestand waarvan dit is afgedrukt. Op papier is hij weggelaten: daar telt niemand bytes."
            )
        }
    }
}

/// What the commands that make a page say of it.
extension Wording {
    public static var dossierFormats: String {
        worded(
            "text: the dossier's own bytes; json; or html: one page to read in a browser and to print.",
            nl:
                "text: de bytes van het dossier zelf; json; of html: één pagina om in een browser te lezen en af te drukken."
        )
    }

    public static var asPage: String { worded("The same as --format html.", nl: "Hetzelfde als --format html.") }

    public static var previewAsPage: String {
        worded(
            "With --preview: the dossier as one page of HTML, to read in a browser and to print.",
            nl: "Met --preview: het dossier als één pagina HTML, om in een browser te lezen en af te drukken.")
    }

    public static var oneForm: String {
        worded("One form at a time: --html, --json or --format.", nl: "Eén vorm tegelijk: --html, --json of --format.")
    }

    public static var pageOfPreview: String {
        worded(
            "The page is of the dossier itself: give --preview with --html.",
            nl: "De pagina is van het dossier zelf: geef --preview bij --html.")
    }
}
