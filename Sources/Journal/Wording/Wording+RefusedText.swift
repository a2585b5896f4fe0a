/// What is wrong with a text, a key or a programme that was given.
extension Wording {
    public static func text(_ field: Refusal.Field, _ problem: StoredText.Problem) -> String {
        let name = name(of: field)
        let place =
            field == .body || field == .programme
            ? worded(
                "line \(problem.line), column \(problem.column)", nl: "regel \(problem.line), kolom \(problem.column)")
            : worded("character \(problem.column)", nl: "teken \(problem.column)")
        switch problem.reason {
        case .notUTF8:
            return worded(
                "The \(name) is not valid UTF-8 at \(place). Save it as UTF-8 and try again.",
                nl: "\(name) is geen geldige UTF-8 bij \(place). Sla het op als UTF-8 en probeer het opnieuw.")
        case .control(let shown):
            return worded(
                "The \(name) holds the character \(shown) at \(place), which is not allowed there. Remove it and try again.",
                nl:
                    "\(name) bevat het teken \(shown) bij \(place), en dat mag daar niet. Haal het weg en probeer het opnieuw."
            )
        case .empty:
            return worded(
                "The \(name) says nothing: it needs at least one character that is not white space.",
                nl: "\(name) zegt niets: er moet minstens één teken staan dat geen witruimte is.")
        case .tooLong(let most, let unit):
            return worded(
                "The \(name) is too long: at most \(most) \(unit).",
                nl: "\(name) is te lang: hooguit \(most) \(unit == "characters" ? "tekens" : unit).")
        }
    }

    /// In Dutch with the article, as a sentence begins with it.
    static func name(of field: Refusal.Field) -> String {
        switch field {
        case .body: worded("body", nl: "De tekst")
        case .title: worded("title", nl: "De titel")
        case .tag: worded("tag", nl: "Het label")
        case .name: worded("name", nl: "De naam")
        case .reason: worded("reason", nl: "De reden")
        case .programme: worded("programme", nl: "Het programma")
        case .plan: worded("plan", nl: "Het plan")
        case .limits: worded("text of what it does not cover", nl: "De tekst over wat het niet dekt")
        case .search: worded("search", nl: "De zoekopdracht")
        }
    }

    static func key(_ problem: PublicKey.Problem) -> String {
        let whole = worded(
            "Give one line as it stands in a file that ends in .pub.",
            nl: "Geef één regel zoals die in een bestand staat dat eindigt op .pub.")
        switch problem {
        case .empty: return worded("There is no key in it. ", nl: "Er zit geen sleutel in. ") + whole
        case .notText: return worded("That is no line of text. ", nl: "Dat is geen regel tekst. ") + whole
        case .tooLong:
            return worded("That is too long for a public key. ", nl: "Dat is te lang voor een publieke sleutel. ")
                + whole
        case .manyLines:
            return worded("There is more than one line in it. ", nl: "Er zit meer dan één regel in. ") + whole
        case .isPrivate:
            return
                worded(
                    "That is a private key, which nobody else should ever see: give the file beside it that ends in .pub.",
                    nl:
                        "Dat is een privésleutel, die niemand anders ooit mag zien: geef het bestand ernaast dat eindigt op .pub."
                )
        case .hasOptions:
            return worded("Something stands before the key. ", nl: "Er staat iets voor de sleutel. ") + whole
        case .unknownKind(let name):
            return
                worded(
                    "\"\(Visible.line(name))\" is no kind of key that is taken here: ed25519, ecdsa, rsa or a security key. `ssh-keygen -t ed25519` makes one.",
                    nl:
                        "\"\(Visible.line(name))\" is geen soort sleutel die hier mag: wel ed25519, ecdsa, rsa of een beveiligingssleutel. `ssh-keygen -t ed25519` maakt er een."
                )
        case .notWellFormed:
            return worded("The key is damaged or not whole. ", nl: "De sleutel is beschadigd of niet heel. ") + whole
        case .otherKind(let named, let inside):
            return worded(
                "The line says \(named), but the key is \(inside). ",
                nl: "De regel zegt \(named), maar de sleutel is \(inside). ") + whole
        case .shortRSA(let bits):
            return
                worded(
                    "An RSA key of \(bits) bits is too short: it needs \(PublicKey.leastRSA). `ssh-keygen -t ed25519` makes a better one.",
                    nl:
                        "Een RSA-sleutel van \(bits) bits is te kort: het moeten er \(PublicKey.leastRSA) zijn. `ssh-keygen -t ed25519` maakt een betere."
                )
        }
    }

    static func programmeFault(_ fault: ProgrammeChangeFault, _ moment: (MomentID) -> String) -> String {
        switch fault {
        case .stakesAreFixed(let id):
            worded(
                "Not applied: \(moment(id)) is collecting, so its stakes cannot change.",
                nl: "Niet ingevoerd: \(moment(id)) verzamelt al, dus het gewicht kan niet veranderen.")
        case .cutoffEarlier(let id):
            worded(
                "Not applied: \(moment(id)) is collecting, so its cutoff can only move later.",
                nl: "Niet ingevoerd: \(moment(id)) verzamelt al, dus de sluiting kan alleen later worden.")
        case .cutoffTooSoon(let id):
            worded(
                "Not applied: the cutoff of \(moment(id)) is less than a notice period away, so it stays.",
                nl: "Niet ingevoerd: de sluiting van \(moment(id)) is binnen de aankondigingstermijn, en blijft dus.")
        case .cutoffPassed(let id):
            worded(
                "Not applied: \(moment(id)) has passed; its cutoff stays.",
                nl: "Niet ingevoerd: \(moment(id)) is voorbij; de sluiting blijft.")
        case .newMomentTooSoon(let id):
            worded(
                "Not applied: the new moment \(id) needs a cutoff at least a notice period ahead.",
                nl:
                    "Niet ingevoerd: de sluiting van het nieuwe moment \(id) moet minstens een aankondigingstermijn verder liggen."
            )
        case .momentRemoved(let id):
            worded(
                "Not applied: \(moment(id)) has begun and cannot be removed.",
                nl: "Niet ingevoerd: \(moment(id)) is begonnen en kan niet weg.")
        case .zoneChanged:
            worded(
                "Not applied: the time zone of a programme in use cannot change.",
                nl: "Niet ingevoerd: de tijdzone van een programma in gebruik kan niet veranderen.")
        }
    }
}
