/// What the libraries that read files say is wrong. They say it in English alone: here is the Dutch of what a person can
/// meet; anything else stays as it is said.
enum LibraryWords {
    /// libyaml's complaint, and what it was doing.
    static func yaml(_ problem: String, _ context: String?) -> String {
        let doing = context.map { yamlContexts[$0] ?? $0 }.map { " (\($0))" } ?? ""
        return (yamlProblems[problem] ?? problem) + doing
    }

    /// expat's complaint.
    static func xml(_ message: String) -> String { xmlProblems[message] ?? message }

    private static let yamlProblems = [
        "did not find expected key": "hier zou een sleutel moeten staan",
        "could not find expected ':'": "hier ontbreekt een dubbele punt",
        "did not find expected ',' or '}'": "hier zou een komma of } moeten staan",
        "did not find expected ',' or ']'": "hier zou een komma of ] moeten staan",
        "did not find expected '-' indicator": "hier zou een koppelteken moeten staan",
        "did not find expected node content": "hier zou een waarde moeten staan",
        "did not find expected <document start>": "hier zou het document moeten beginnen",
        "did not find expected comment or line break": "hier zou de regel moeten eindigen",
        "did not find expected whitespace or line break": "hier zou een spatie of het einde van de regel moeten staan",
        "did not find expected whitespace": "hier zou een spatie moeten staan",
        "did not find expected hexdecimal number": "hier zou een hexadecimaal getal moeten staan",
        "did not find expected alphabetic or numeric character": "hier zou een letter of cijfer moeten staan",
        "mapping values are not allowed in this context": "een dubbele punt met een waarde mag hier niet staan",
        "mapping keys are not allowed in this context": "een sleutel mag hier niet staan",
        "block sequence entries are not allowed in this context": "een regel van een lijst mag hier niet staan",
        "found character that cannot start any token": "met dit teken kan niets beginnen",
        "found unknown escape character": "na de backslash staat een onbekend teken",
        "found invalid Unicode character escape code": "dit is geen code van een Unicode-teken",
        "found unexpected end of stream": "het bestand houdt hier te vroeg op",
        "found unexpected document indicator": "hier mag geen document beginnen of eindigen",
        "found unexpected ':'": "hier mag geen dubbele punt staan",
        "found undefined tag handle": "dit !-teken verwijst nergens naar",
        "found unknown directive name": "deze %-regel is onbekend",
        "found incompatible YAML document": "dit is een andere versie van YAML",
        "found a tab character where an indentation space is expected":
            "hier staat een tab waar met spaties ingesprongen moet worden",
        "found a tab character that violates indentation": "hier staat een tab bij het inspringen",
        "control characters are not allowed": "besturingstekens mogen niet",
        "invalid Unicode character": "dit is geen Unicode-teken",
        "input is too long": "het is te lang",
    ]

    private static let yamlContexts = [
        "while parsing a block mapping": "in een lijst van sleutels",
        "while parsing a block collection": "in een lijst",
        "while parsing a block node": "in een waarde",
        "while parsing a flow mapping": "tussen accolades",
        "while parsing a flow sequence": "tussen vierkante haken",
        "while parsing a flow node": "in een waarde tussen haken",
        "while parsing a node": "in een waarde",
        "while parsing a quoted scalar": "in tekst tussen aanhalingstekens",
        "while scanning a quoted scalar": "in tekst tussen aanhalingstekens",
        "while scanning a plain scalar": "in tekst zonder aanhalingstekens",
        "while scanning a block scalar": "in een tekst van meer regels",
        "while scanning a simple key": "in een sleutel",
        "while scanning for the next token": "bij het lezen van het volgende woord",
        "while scanning an anchor": "in een anker",
        "while scanning an alias": "in een alias",
        "while scanning a tag": "in een woord met !",
        "while parsing a tag": "in een woord met !",
        "while scanning a directive": "in een regel met %",
        "while scanning a %YAML directive": "in de regel %YAML",
        "while scanning a %TAG directive": "in de regel %TAG",
    ]

    private static let xmlProblems = [
        "no element": "er staat geen element in",
        "no element found": "er staat geen element in",
        "syntax error": "er staat iets dat geen XML is",
        "not well-formed (invalid token)": "er staat een teken dat daar niet mag",
        "unclosed token": "iets wordt nergens afgesloten",
        "partial character": "een teken is niet heel",
        "mismatched tag": "een begin en een einde horen niet bij elkaar",
        "duplicate attribute": "een attribuut staat er twee keer",
        "junk after document element": "er staat nog iets na het einde",
        "undefined entity": "een entiteit is niet bekend",
        "recursive entity reference": "een entiteit verwijst naar zichzelf",
        "asynchronous entity": "een entiteit eindigt op de verkeerde plek",
        "reference to invalid character number": "een nummer staat voor geen teken",
        "unknown encoding": "de codering is niet bekend",
        "encoding specified in XML declaration is incorrect": "de codering op de eerste regel klopt niet",
        "unclosed CDATA section": "een CDATA-stuk wordt nergens afgesloten",
        "XML or text declaration not at start of entity": "de XML-regel staat niet vooraan",
        "unbound prefix": "een voorvoegsel is niet bekend",
        "out of memory": "er is geen geheugen meer",
    ]
}
