import Journal

extension Wording {
    static var noEditorOverSSH: String {
        worded(
            "Over SSH no editor is started: this one is Vitrine's own, and the only one.",
            nl: "Over SSH wordt geen editor gestart: alleen die van Vitrine zelf is er.")
    }
    static var noEditorNamed: String {
        worded(
            "No editor is named: set VISUAL or EDITOR, as in `export VISUAL=nano`.",
            nl: "Er is geen editor gekozen: zet VISUAL of EDITOR, zoals `export VISUAL=nano`.")
    }
    static func editorNotStarted(_ command: String, _ why: String) -> String {
        worded(
            "The editor \(Visible.line(command)) could not be started: \(why). The text is as it was.",
            nl: "De editor \(Visible.line(command)) kon niet starten: \(why). De tekst is zoals hij was.")
    }
    static func editorFailed(_ command: String, status: Int32) -> String {
        worded(
            "The editor \(Visible.line(command)) ended with status \(status), so the text is as it was.",
            nl: "De editor \(Visible.line(command)) eindigde met status \(status); de tekst is zoals hij was.")
    }
    static func editorKilled(_ command: String, _ signal: Int32) -> String {
        worded(
            "The editor \(Visible.line(command)) was ended by signal \(signal), so the text is as it was.",
            nl: "De editor \(Visible.line(command)) is beëindigd door signaal \(signal); de tekst is zoals hij was.")
    }
    static func editedKept(_ path: String) -> String {
        worded("What you wrote is in \(Visible.line(path)).", nl: "Wat je schreef staat in \(Visible.line(path)).")
    }
    static func noPrivateFolder(_ why: String) -> String {
        worded(
            "No private folder could be made for the editor: \(why). Set TMPDIR to a folder of yours.",
            nl: "Er kon geen eigen map voor de editor worden gemaakt: \(why). Laat TMPDIR een map van jou noemen.")
    }
    static var editorOrFile: String {
        worded("Give --editor or a file, not both.", nl: "Geef --editor of een bestand, niet allebei.")
    }
    static var nothingWritten: String {
        worded("Nothing was written, so nothing is saved.", nl: "Er is niets geschreven, dus er is niets bewaard.")
    }
    static var keptAsDraft: String {
        worded(
            "What you wrote is kept as a draft; on the screens d goes on with it.",
            nl: "Wat je schreef is bewaard als concept; op de schermen ga je er met d mee verder.")
    }
    static func noTemplate(_ name: String, _ known: [String]) -> String {
        worded(
            "There is no template \"\(Visible.line(name))\". There are: \(list(known.map { Visible.line($0) })).",
            nl: "Er is geen sjabloon \"\(Visible.line(name))\". Er zijn: \(list(known.map { Visible.line($0) })).")
    }
    static func templateIsFor(_ name: String, _ kind: String) -> String {
        worded(
            "The template \(Visible.line(name)) is for a \(kind): leave out --kind, or give --kind \(kind).",
            nl: "Het sjabloon \(Visible.line(name)) is voor kind: \(kind). Laat --kind weg, of geef --kind \(kind).")
    }
}
