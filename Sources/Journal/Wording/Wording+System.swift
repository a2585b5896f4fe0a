import Glibc

/// What comes from outside of Vitrine and is shown to a person.
extension Wording {
    /// Why the system refused, by the number it gives. The C library says it in English alone; in Dutch what is not
    /// here stays as it says it.
    public static func systemReason(_ code: Int32) -> String {
        worded(String(cString: strerror(code)), nl: dutchReason(code) ?? String(cString: strerror(code)))
    }

    private static func dutchReason(_ code: Int32) -> String? {
        switch code {
        case EACCES: "geen toestemming"
        case EPERM: "dat mag hier niet"
        case ENOENT: "dat bestaat niet"
        case EEXIST: "dat bestaat al"
        case ENOTDIR: "een deel van het pad is geen map"
        case EISDIR: "dat is een map"
        case ENOTEMPTY: "de map is niet leeg"
        case ENOSPC: "de schijf is vol"
        case EDQUOT: "de toegestane ruimte is op"
        case EFBIG: "het bestand wordt te groot"
        case EROFS: "op deze schijf kan niet geschreven worden"
        case EIO: "de schijf of de verbinding hapert"
        case EPIPE: "er leest niemand meer mee"
        case ENAMETOOLONG: "de naam is te lang"
        case ELOOP: "de verwijzingen lopen rond"
        case EMFILE, ENFILE: "er zijn te veel bestanden open"
        case ENOMEM: "er is geen geheugen meer"
        case EBUSY: "het is in gebruik"
        case EINVAL: "dat kan hier niet"
        case ENOEXEC: "dat is geen programma"
        default: nil
        }
    }

    /// What an import leaves where it is, by the word under which it is counted (`"left"` in JSON).
    public static func leftAlone(_ word: String) -> String {
        worded(word, nl: dutchLeft[word] ?? word)
    }

    private static let dutchLeft = [
        "empty entry": "lege notitie", "entry without words": "notitie zonder woorden", "erased item": "gewist item",
        "entry": "notitie", "ability": "vaardigheid", "achievement": "prestatie", "activity": "activiteit",
        "affiliation": "aansluiting", "meeting": "gesprek", "publication": "publicatie", "resource": "bron",
        "selection": "selectie", "person": "persoon", "organization": "organisatie", "advice": "advies",
        "observation": "observatie", "note": "notitie", "response": "reactie",
    ]
}
