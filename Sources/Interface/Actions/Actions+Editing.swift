import Journal

/// While something is typed or chosen.
extension Actions {
    static let editing: [Action] = [
        Action(
            .done, [.writing], ["<C-s>"],
            worded(
                "Finish: what is not yours alone is asked about first.",
                nl: "Rond af: gaat het niet alleen jou aan, dan volgt eerst een vraag."),
            hint: worded("done", nl: "klaar")),
        Action(
            .competencies, [.writing], ["<C-k>"],
            worded("Choose the competencies it is about.", nl: "Kies de competenties waar het over gaat."),
            hint: worded("competencies", nl: "competenties")),
        Action(
            .outcome, [.writing], ["<C-o>"],
            worded(
                "Choose the outcome of an advice or a decision, or how a response stands.",
                nl: "Kies de uitkomst van een advies of beslissing, of hoe een reactie erin staat."),
            hint: worded("outcome", nl: "uitkomst")),
        Action(
            .evidence, [.writing], ["<C-r>"],
            worded("Choose the items that it rests on.", nl: "Kies de items waarop het steunt."),
            hint: worded("evidence", nl: "onderbouwing")),
        Action(
            .switchPurpose, [.writing], ["<C-p>"],
            worded(
                "Make feedback developmental or assessment.", nl: "Maak feedback ontwikkelingsgericht of beoordeling."),
            hint: worded("purpose", nl: "doel")),
        Action(
            .informer, [.writing], ["<C-n>"],
            worded("Choose who tells the mentee.", nl: "Kies wie de mentee informeert."),
            hint: worded("told by", nl: "informeert")),
        Action(
            .template, [.writing], ["<C-t>"],
            worded("Start a reflection from a template.", nl: "Begin een reflectie met een sjabloon."),
            hint: worded("template", nl: "sjabloon")),
        Action(
            .spelling, [.writing], ["<C-l>"],
            worded(
                "Go to the next word that is in no dictionary, and choose what becomes of it.",
                nl: "Ga naar het volgende woord dat in geen woordenboek staat, en kies wat ermee gebeurt."),
            hint: worded("spelling", nl: "spelling")),
        Action(
            .openEditor, [.writing], ["<C-_>"],
            worded(
                "Go on with the text in the editor that VISUAL or EDITOR names; not over SSH.",
                nl: "Ga verder in de editor die VISUAL of EDITOR noemt; niet over SSH.")),
        Action(
            .writeMenu, [.writing], ["<Esc>"],
            worded(
                "Keep it as a draft, discard it, or go on.", nl: "Bewaar het als concept, gooi het weg of ga verder."),
            hint: worded("menu", nl: "menu")),
        Action(
            .leaveDraft, [.writing], ["<C-q>"],
            worded("Keep it as a draft and leave.", nl: "Bewaar het als concept en verlaat het scherm.")),
        Action(
            .undo, [.writing, .field], ["<C-z>"], worded("Undo.", nl: "Maak ongedaan."),
            hint: worded("undo", nl: "ongedaan")),
        Action(
            .redo, [.writing, .field], ["<C-y>"],
            worded("Do again what was undone.", nl: "Doe opnieuw wat ongedaan is gemaakt.")),
        Action(
            .cutLine, [.writing], ["<C-x>"],
            worded(
                "Cut the line; several in a row are pasted as one.",
                nl: "Knip de regel; meer regels na elkaar plak je in één keer.")),
        Action(.copyLine, [.writing], ["<C-c>"], worded("Copy the line.", nl: "Kopieer de regel.")),
        Action(
            .pasteLines, [.writing, .field], ["<C-v>"],
            worded("Paste what was cut or copied.", nl: "Plak wat geknipt of gekopieerd is.")),
        Action(
            .nextField, [.writing, .field], ["<Tab>"],
            worded("Go to the next field: title, text.", nl: "Ga naar het volgende veld: titel, tekst.")),
        Action(
            .previousField, [.writing, .field], ["<S-Tab>"],
            worded("Go to the field before.", nl: "Ga naar het vorige veld.")),
        Action(.newLine, [.writing], ["<Enter>"], worded("Begin a new line.", nl: "Begin een nieuwe regel.")),
        Action(
            .cursorLeft, [.writing, .field, .line], ["<Left>", "<C-b>"],
            worded("Move left by a character.", nl: "Een teken naar links.")),
        Action(
            .cursorRight, [.writing, .field, .line], ["<Right>", "<C-f>"],
            worded("Move right by a character.", nl: "Een teken naar rechts.")),
        Action(
            .cursorUp, [.writing, .field, .line], ["<Up>"],
            worded(
                "Move up by a line, or to the one typed before.", nl: "Een regel omhoog, of naar wat je eerder typte.")),
        Action(
            .cursorDown, [.writing, .field, .line], ["<Down>"],
            worded(
                "Move down by a line, or to the one typed after.", nl: "Een regel omlaag, of naar wat je later typte.")),
        Action(
            .wordLeft, [.writing, .field, .line], ["<C-Left>"],
            worded("Move left by a word.", nl: "Een woord naar links.")),
        Action(
            .wordRight, [.writing, .field, .line], ["<C-Right>"],
            worded("Move right by a word.", nl: "Een woord naar rechts.")),
        Action(
            .lineStart, [.writing, .field, .line], ["<Home>", "<C-a>"],
            worded("Go to the start of the line.", nl: "Ga naar het begin van de regel.")),
        Action(
            .lineEnd, [.writing, .field, .line], ["<End>", "<C-e>"],
            worded("Go to the end of the line.", nl: "Ga naar het eind van de regel.")),
        Action(
            .cursorPageUp, [.writing, .field, .choosing], ["<PgUp>"],
            worded("Move up by a page.", nl: "Een pagina omhoog.")),
        Action(
            .cursorPageDown, [.writing, .field, .choosing], ["<PgDn>"],
            worded("Move down by a page.", nl: "Een pagina omlaag.")),
        Action(
            .textStart, [.writing], ["<C-Home>"],
            worded("Go to the start of the text.", nl: "Ga naar het begin van de tekst.")),
        Action(
            .textEnd, [.writing], ["<C-End>"],
            worded("Go to the end of the text.", nl: "Ga naar het eind van de tekst.")),
        Action(
            .deleteBack, [.writing, .field, .line], ["<BS>"],
            worded("Delete the character before.", nl: "Verwijder het teken ervoor.")),
        Action(
            .deleteForward, [.writing, .field, .line], ["<Del>", "<C-d>"],
            worded("Delete the character after.", nl: "Verwijder het teken erna.")),
        Action(
            .deleteWord, [.writing, .field, .line], ["<C-w>"],
            worded("Delete the word before.", nl: "Verwijder het woord ervoor.")),
        Action(
            .cutToStart, [.writing, .field, .line], ["<C-u>"],
            worded("Cut from the start of the line.", nl: "Knip vanaf het begin van de regel.")),
        Action(
            .writeHelp, [.writing, .field, .choosing], ["<C-g>"],
            worded("Show the keys of writing and choosing.", nl: "Toon de toetsen voor schrijven en kiezen."),
            hint: worded("keys", nl: "toetsen")
        ),
    ]

    static let choosing: [Action] = [
        Action(
            .saveSearch, [.searching], ["<C-s>"],
            worded(
                "Keep this search under a name; only you see it.",
                nl: "Bewaar deze zoekopdracht onder een naam; alleen jij ziet die."),
            hint: worded("keep", nl: "bewaren"),
            argument: "[NAME]"),
        Action(
            .savedSearches, [.searching, .everywhere], ["<C-o>"],
            worded("Show the searches that you keep.", nl: "Toon je bewaarde zoekopdrachten."),
            argument: "[NAME]"),
        Action(
            .renameSearch, [.savedSearches], ["R"],
            worded("Call the search that is marked otherwise.", nl: "Geef de gekozen zoekopdracht een andere naam."),
            hint: worded("rename", nl: "hernoemen"),
            argument: "[NAME]"),
        Action(
            .forgetSearch, [.savedSearches], ["D"],
            worded("Remove the search that is marked.", nl: "Verwijder de gekozen zoekopdracht."),
            hint: worded("remove", nl: "verwijderen")),
        Action(
            .nextChoice, [.choosing], ["<Right>", "<Down>", "l", "j", "<Tab>"],
            worded("Go to the next answer.", nl: "Ga naar het volgende antwoord.")),
        Action(
            .previousChoice, [.choosing], ["<Left>", "<Up>", "h", "k", "<S-Tab>"],
            worded("Go to the answer before.", nl: "Ga naar het vorige antwoord.")),
        Action(
            .toggle, [.choosing], ["<Space>"],
            worded("Choose it or not, where several can be.", nl: "Kies het of niet, waar er meer mogen."),
            hint: worded("toggle", nl: "aan of uit")),
        Action(
            .choose, [.choosing, .field], ["<Enter>"], worded("Take what is marked.", nl: "Neem wat gekozen staat."),
            hint: worded("choose", nl: "kiezen")),
        Action(
            .dismiss, [.choosing, .field], ["<Esc>"], worded("Leave it as it was.", nl: "Laat het zoals het was."),
            hint: worded("back", nl: "terug")),
    ]

    static let line: [Action] = [
        Action(
            .accept, [.line], ["<Enter>"], worded("Do what the line says.", nl: "Doe wat er op de regel staat."),
            hint: worded("do it", nl: "uitvoeren")),
        Action(
            .complete, [.line], ["<Tab>"], worded("Complete the name.", nl: "Vul de naam aan."),
            hint: worded("complete", nl: "aanvullen")),
        Action(
            .cancel, [.line], ["<Esc>", "<C-c>"], worded("Forget the line.", nl: "Vergeet de regel."),
            hint: worded("forget it", nl: "vergeten")),
    ]
}
