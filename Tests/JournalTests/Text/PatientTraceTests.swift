import Journal
import Testing

@Suite("Traces of patients in a text")
struct PatientTraceTests {
    private func signs(_ text: String) -> [PatientTrace.Sign] { PatientTrace.find(in: text).map(\.sign) }

    @Test(
        "A number whose checksum holds is found beside a word that says what it is",
        arguments: [
            "Her NHS number is 999 000 0018.", "NHS 9990000018", "patient nr 999-000-0018", "BSN 111222333",
            "burgerservicenummer: 111222333", "Patiëntnummer 111222333, gezien op zaal",
        ])
    func numbers(_ text: String) { #expect(signs(text) == [.number]) }

    @Test(
        "A telephone number, a date, a score and a number without such a word are left alone",
        arguments: [
            "Call 020 123 4567 tomorrow", "On 2026-01-15 at 12:00", "Score 15/15, 120/80, SpO2 98%", "9990000018",
            "NHS 9990000019", "BSN 111222334", "The ward has 32 beds", "EPA 3, level 4 of 5",
        ])
    func noNumbers(_ text: String) { #expect(signs(text).isEmpty) }

    @Test(
        "A title with a surname is found, in English and in Dutch",
        arguments: ["I saw Mrs Jansen.", "Mevrouw Bakker had pijn", "dhr. Visser", "with Mr. O'Neill", "Mw Smit"])
    func titles(_ text: String) { #expect(signs(text) == [.name]) }

    @Test("A title without a name is none", arguments: ["the patient said", "Mr", "mrs and mr", "Dr Vos and I"])
    func noTitles(_ text: String) { #expect(signs(text).isEmpty) }

    @Test(
        "A date of birth is found when it is said to be one",
        arguments: ["born 12-03-1954", "DOB: 12/03/1954", "geboren op 12-03-1954", "geb. 12.03.1954"])
    func births(_ text: String) { #expect(signs(text).contains(.birth)) }

    @Test("Each trace tells its line and its text")
    func lines() {
        let found = PatientTrace.find(in: "Quiet.\nSaw Mrs Jansen,\nNHS 999 000 0018.")
        #expect(found.map(\.line) == [2, 3])
        #expect(found.map(\.text) == ["Mrs Jansen", "999 000 0018"])
    }

    @Test("Every number that was never issued and passes the check is found beside its word")
    func recall() {
        var found = 0
        var wanted = 0
        for serial in stride(from: 0, to: 1_000_000, by: 3_989) {
            let first = Array("999" + String(1_000_000 + serial).dropFirst())
            let sum = zip(first, stride(from: 10, through: 2, by: -1)).reduce(0) { $0 + $1.0.wholeNumberValue! * $1.1 }
            let check = (11 - sum % 11) % 11
            guard check < 10 else { continue }
            wanted += 1
            if signs("nhs \(String(first))\(check)") == [.number] { found += 1 }
        }
        #expect(wanted > 200 && found == wanted)
    }
}
