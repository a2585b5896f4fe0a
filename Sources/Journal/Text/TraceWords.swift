/// The words by which a number, a name or a date shows itself to be a patient's; without case and accents.
enum TraceWords {
    /// What is meant by a number beside them cannot be doubted.
    static let named: Set<String> = [
        "nhs", "bsn", "burgerservicenummer", "burgerservicenr", "chi", "mrn", "sofi", "sofinummer", "patientnummer",
        "patientennummer", "patientnr", "patientid", "nhsnummer", "bsnnummer", "bsnnr",
    ]
    /// Beside these a number may have lost its leading nought.
    static let dutch: Set<String> = [
        "bsn", "burgerservicenummer", "burgerservicenr", "sofi", "sofinummer", "bsnnummer", "bsnnr",
    ]
    /// The number may be the patient's.
    static let about: Set<String> = [
        "patient", "patiente", "pt", "client", "clientnummer", "clientnr", "hospital", "ziekenhuisnummer", "dossier",
        "dossiernummer", "record", "citizen", "insurance", "verzekerdennummer", "polisnummer", "persoonsnummer",
    ]
    /// It is a number of something.
    static let number: Set<String> = ["number", "nummer", "no", "nr", "num", "id", "identifier", "identificatienummer"]

    /// It is a telephone's, whatever else stands near.
    static let telephone: Set<String> = [
        "tel", "telephone", "telefoon", "telefoonnummer", "telnr", "phone", "phoned", "phoning", "mobile", "mobiel",
        "mob", "gsm", "fax", "call", "called", "calls", "calling", "bel", "belde", "bellen", "gebeld", "ring", "rang",
        "sms", "text", "texted", "whatsapp", "pager", "pagers", "paged", "bleep", "bleeped", "sein", "seinnummer",
        "dect", "ext", "extension", "toestel", "doorkiesnummer", "piepernummer", "pieper",
    ]
    /// It is a number of something else, where this stands nearer.
    static let other: Set<String> = [
        "order", "ordernummer", "ordernr", "invoice", "factuur", "factuurnummer", "ticket", "ticketnummer", "incident",
        "incidentnummer", "melding", "meldingsnummer", "isbn", "issn", "doi", "pmid", "trial", "lot", "batch",
        "serial", "serienummer", "device", "pump", "pomp", "room", "kamer", "zaal", "bed", "epa", "kvk", "agb", "big",
        "gmc", "nmc", "iban", "rekening", "rekeningnummer", "account", "booking", "protocol", "protocolnummer",
        "article", "artikel", "artikelnummer", "licence", "license", "parking", "locker", "kluisje",
    ]

    static let birth: Set<String> = [
        "born", "dob", "birth", "birthdate", "birthday", "geboren", "geb", "gebdat", "geboortedatum", "geboortedag",
    ]

    /// The number of a month by its name or the beginning of it.
    static func month(_ word: String) -> Int? { months[word] }

    private static let months: [String: Int] = {
        var months: [String: Int] = [:]
        let names = [
            ["january", "jan", "januari"], ["february", "feb", "februari"], ["march", "mar", "maart", "mrt"],
            ["april", "apr"], ["may", "mei"], ["june", "jun", "juni"], ["july", "jul", "juli"],
            ["august", "aug", "augustus"], ["september", "sep", "sept"], ["october", "oct", "oktober", "okt"],
            ["november", "nov"], ["december", "dec"],
        ]
        for (index, words) in names.enumerated() { for word in words { months[word] = index + 1 } }
        return months
    }()

    /// Written short: a full stop may follow.
    static let shortTitles: Set<String> = ["mr", "mrs", "ms", "mw", "dhr", "mevr", "mej", "mme"]
    static let longTitles: Set<String> = [
        "miss", "mevrouw", "meneer", "mijnheer", "heer", "mejuffrouw", "madame", "monsieur", "frau", "herr", "patient",
        "patiente",
    ]
    /// Between a title and a surname.
    static let particles: Set<String> = [
        "van", "de", "der", "den", "het", "'t", "’t", "t", "ter", "ten", "te", "von", "zu", "la", "le", "di", "da",
        "dos", "du", "el", "al", "bin", "ben", "op", "in",
    ]
    /// After a title, and no surname: colleagues, days, and what patients have in headings.
    static let noSurname: Set<String> = [
        "dr", "drs", "prof", "nurse", "doctor", "dokter", "zuster", "monday", "tuesday", "wednesday", "thursday",
        "friday", "saturday", "sunday", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
        "safety", "care", "education", "experience", "handover", "centred", "centered", "record", "records",
        "association", "advocate", "advocacy", "rights", "voice", "flow", "services", "journey", "group", "outcomes",
        "reported", "communication", "contact", "information", "expert", "perspective", "and", "en",
    ]
}
