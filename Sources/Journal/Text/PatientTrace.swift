/// Something in a text that may point at a patient: shown before sharing, never a hindrance, never sent anywhere.
public struct PatientTrace: Hashable, Sendable {
    public enum Sign: Hashable, Sendable {
        /// An NHS number or BSN whose checksum holds, with a word beside it that says so.
        case number
        /// A title and a surname: `Mrs Jansen`.
        case name
        /// A date of birth, said to be one.
        case birth
    }
    public let sign: Sign
    public let text: String
    /// From 1.
    public let line: Int

    /// In the order of the text; at most a screenful.
    public static func find(in body: String) -> [PatientTrace] {
        var traces: [PatientTrace] = []
        for (index, line) in body.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.split { $0 == " " || $0 == "\t" }.map { word in
                String(word.drop { "([\"'*_".contains($0) }.reversed().drop { ".,;:!?)]\"'*_".contains($0) }.reversed())
            }
            traces += numbers(words, line: index + 1) + names(words, line: index + 1)
            if traces.count >= 50 { break }
        }
        return traces
    }

    /// Nine in a hundred random numbers pass a checksum, so a number alone says nothing: it takes a word near it.
    private static let numberWords: Set<String> = [
        "nhs", "bsn", "patient", "patiënt", "patiëntnummer", "mrn", "number", "nummer", "dossier",
        "burgerservicenummer",
        "hospital", "no", "nr", "id",
    ]
    private static let birthWords: Set<String> = ["born", "dob", "geboren", "geb", "geboortedatum"]
    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "mevrouw", "meneer", "mw", "dhr", "mevr", "madame", "monsieur", "frau", "herr",
        "patient", "patiënt",
    ]

    private static func numbers(_ words: [String], line: Int) -> [PatientTrace] {
        var traces: [PatientTrace] = []
        var index = 0
        while index < words.count {
            guard let first = words[index].first, first.isASCII, first.isNumber else {
                index += 1
                continue
            }
            // Digits may be grouped: 999 123 4567.
            var digits = ""
            var end = index
            while end < words.count, end < index + 4, digits.count < 10,
                words[end].allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "-" || $0 == "." || $0 == "/") })
            {
                digits += words[end].filter(\.isNumber)
                end += 1
            }
            let near = words[max(0, index - 4)..<index].map { $0.lowercased().filter(\.isLetter) }
            if (isNHS(digits) || isBSN(digits)) && near.contains(where: numberWords.contains) {
                traces.append(
                    PatientTrace(sign: .number, text: words[index..<end].joined(separator: " "), line: line))
            } else if near.suffix(2).contains(where: birthWords.contains), digits.count >= 6 {
                traces.append(PatientTrace(sign: .birth, text: words[index..<end].joined(separator: " "), line: line))
            }
            index = max(end, index + 1)
        }
        return traces
    }

    private static func names(_ words: [String], line: Int) -> [PatientTrace] {
        var traces: [PatientTrace] = []
        for (title, name) in zip(words, words.dropFirst())
        where titles.contains(title.lowercased().filter(\.isLetter)) && name.count > 1
            && !titles.contains(name.lowercased()) && name.first!.isUppercase
            && name.dropFirst().contains(where: \.isLowercase)
        {
            traces.append(PatientTrace(sign: .name, text: title + " " + name, line: line))
        }
        return traces
    }

    static func isNHS(_ digits: String) -> Bool {
        guard digits.count == 10 else { return false }
        let values = digits.compactMap(\.wholeNumberValue)
        let check = 11 - zip(values, stride(from: 10, through: 2, by: -1)).reduce(0) { $0 + $1.0 * $1.1 } % 11
        return (check == 11 ? 0 : check) == values[9]
    }

    static func isBSN(_ digits: String) -> Bool {
        guard digits.count == 9 else { return false }
        let values = digits.compactMap(\.wholeNumberValue)
        let sum = zip(values, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + $1.0 * $1.1 }
        return sum % 11 == 0 && digits != "000000000"
    }
}
