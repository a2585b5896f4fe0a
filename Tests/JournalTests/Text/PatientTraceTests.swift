import Foundation
import Journal
import Testing

@Suite("Traces of patients in a text")
struct PatientTraceTests {
    private func signs(_ text: String) -> [PatientTrace.Sign] { PatientTrace.find(in: text).map(\.sign) }

    /// A text of the collection, and what in it points at a patient.
    private struct Labelled {
        let text: String
        let traces: [String]

        static let all: [Labelled] = {
            let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appendingPathComponent("patients.txt")
            let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n")
            return lines.filter { !$0.hasPrefix("#") }.map { line in
                let parts = line.split(separator: "\t")
                return Labelled(
                    text: String(parts[1]).replacing("\\n", with: "\n"),
                    traces: parts[0] == "-" ? [] : parts[0].split(separator: "|").map(String.init))
            }
        }()
    }

    private func told(_ text: String) -> [String] {
        PatientTrace.find(in: text).map { trace in
            switch trace.sign {
            case .number: "number=" + trace.text
            case .name: "name=" + trace.text
            case .birth: "birth=" + trace.text
            }
        }
    }

    @Test("Of the collection every number with a checksum is found, and hardly anything that is none")
    func collection() {
        var (numbers, numbersFound, others, othersFound, wrong) = (0, 0, 0, 0, 0)
        for labelled in Labelled.all {
            let found = told(labelled.text)
            for trace in labelled.traces {
                let isNumber = trace.hasPrefix("number=")
                if isNumber { numbers += 1 } else { others += 1 }
                if found.contains(trace) {
                    if isNumber { numbersFound += 1 } else { othersFound += 1 }
                } else {
                    Issue.record("\(trace) is not found in \"\(labelled.text)\": \(found)")
                }
            }
            for trace in found where !labelled.traces.contains(trace) {
                wrong += 1
                Issue.record("\(trace) is found in \"\(labelled.text)\"")
            }
        }
        let found = numbersFound + othersFound
        #expect(Labelled.all.count >= 200 && numbers >= 70 && others >= 40)
        #expect(Labelled.all.filter(\.traces.isEmpty).count >= 150)
        let precision = 100 * Double(found) / Double(found + wrong)
        print(
            "figure: patients in \(Labelled.all.count) texts: checksummed numbers \(numbersFound) of \(numbers) (100 %), "
                + "names and dates of birth \(othersFound) of \(others), precision \(precision) % (95 %)")
    }

    @Test("Any number that passes its check is found beside any word for it, however its digits are grouped")
    func recall() {
        var dice = Dice(11)
        var wanted = 0
        for _ in 0..<4000 {
            let isDutch = dice.below(2) == 0
            let digits = isDutch ? Self.bsn(&dice) : Self.nhs(&dice)
            let words =
                isDutch
                ? ["BSN", "bsn:", "Burgerservicenummer", "patiëntnummer", "BSN-nummer:", "Dossiernummer", "sofinummer"]
                : ["NHS", "NHS number:", "nhs no.", "Patient number", "hospital no.", "MRN", "NHS number was"]
            let separator = [" ", "-", ".", "", "\u{A0}"][dice.below(5)]
            let groups = isDutch ? [[3, 3, 3], [4, 2, 3]][dice.below(2)] : [3, 3, 4]
            var rest = digits[...]
            let grouped = groups.map { count in
                defer { rest = rest.dropFirst(count) }
                return String(rest.prefix(count))
            }.joined(separator: separator)
            let text = "Seen at 03:15 on 12-03-2026. " + words[dice.below(words.count)] + " " + grouped + ", bed 4."
            wanted += 1
            guard told(text) == ["number=" + grouped] else {
                Issue.record("\(text): \(told(text))")
                return
            }
        }
        print("figure: made-up identifiers found: \(wanted) of \(wanted) (100 %)")
    }

    @Test("Telephone numbers, dates, scores, rooms and values of a laboratory are left alone, whatever their digits")
    func precision() {
        var dice = Dice(5)
        let patterns = [
            "Call 0## ### ####.", "The patient rang from 06-########.", "Tel. +31 6 ########",
            "patient, phone: 07### ######",
            "Seen ##-##-20##, again ##-##-20##.", "20##-0#-1#T1#:##", "Score ##/##, ###/##, SpO2 9#%", "GCS #-#-#",
            "Hb #.#, CRP ###, Na 13#, creatinine ###", "room #.##, bed ##", "Kamer ###, zaal #A", "Pager ####",
            "sein #####, patiënt wacht", "EPA## level #", "eGFR ## ml/min/1.73 m2", "Postcode #### AB",
            "order number #########",
            "factuur nr #########", "trial number ##########", "Level # of 5 in 20##–20##", "#########", "### ### ####",
            "patient took ### mg at 0#:00", "the patient in bed ## at 1#:##", "p. ###–###, 20##", "ISBN ##########",
        ]
        var (texts, wrong) = (0, 0)
        for _ in 0..<400 {
            for pattern in patterns {
                let text = String(pattern.map { $0 == "#" ? Character("\(dice.below(10))") : $0 })
                texts += 1
                if !PatientTrace.find(in: text).isEmpty {
                    wrong += 1
                    if wrong < 4 { print(text, PatientTrace.find(in: text)) }
                }
            }
        }
        #expect(wrong * 1000 < texts, "\(wrong) of \(texts)")
        print("figure: made-up texts without a patient in which one is seen: \(wrong) of \(texts)")
    }

    @Test("A number needs a word, and a word needs a number")
    func both() {
        #expect(signs("999 000 0018").isEmpty && signs("NHS 999 000 0019").isEmpty && signs("NHS number").isEmpty)
        #expect(signs("BSN 111222334").isEmpty && signs("BSN 111222333") == [.number])
        #expect(signs("BSN 000000000").isEmpty)
    }

    @Test("Each trace tells where it stands and what it says, a title's first")
    func places() {
        let found = PatientTrace.find(title: "Mr Visser", in: "Quiet.\nSaw Mrs Jansen,\nNHS 999 000 0018.")
        #expect(found.map(\.place) == [.title, .line(2), .line(3)])
        #expect(found.map(\.text) == ["Mr Visser", "Mrs Jansen", "999 000 0018"])
        let tagged = PatientTrace.find(title: "Mr Visser", tags: ["night", "bsn 111222333"], in: "Saw Mrs Jansen.")
        #expect(tagged.map(\.place) == [.title, .tag, .line(1)])
        for tag in ["Mrs-Jansen", "mevrouw_De_Vries", "bsn-111222333", "dob-1950-03-04"] {
            #expect(PatientTrace.find(tags: [tag], in: "").map(\.place) == [.tag], "\(tag)")
        }
        #expect(PatientTrace.find(tags: ["night-shift", "6A", "2026-01", "mrs"], in: "").isEmpty)
        #expect(PatientTrace.find(inReason: "because of Mrs Jansen").map(\.place) == [.reason])
    }

    @Test("A screenful is enough")
    func atMost() {
        let many = String(repeating: "Mrs Jansen, NHS 999 000 0018, born 12-03-1954.\n", count: 200)
        #expect(PatientTrace.find(in: many).count == PatientTrace.most)
    }

    @Test(
        "Four times the text takes about four times as long, whatever it is made of",
        arguments: [
            "9", "1 2-", "nhs 1 ", "999 000 0019 nhs ", "born ", "mr van ", "patient 12 ", "+31 ", "d.o.b. 1-1-",
        ])
    func linear(_ piece: String) {
        func seconds(_ bytes: Int) -> Double {
            let text = String(repeating: piece, count: bytes / piece.utf8.count)
            return (0..<3).map { _ in
                var (start, end) = (timespec(), timespec())
                clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
                _ = PatientTrace.find(in: text)
                clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
                return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
            }.min()!
        }
        let ratio = seconds(65_536) / seconds(16_384)
        #expect(ratio < 10, "\(ratio) times as long")
    }

    // MARK: - Numbers made up for this

    private static func nhs(_ dice: inout Dice) -> String {
        while true {
            let digits = [9, 9, 9] + (0..<6).map { _ in dice.below(10) }
            let check = (11 - zip(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]).map(*).reduce(0, +) % 11) % 11
            if check < 10 { return (digits + [check]).map(String.init).joined() }
        }
    }

    private static func bsn(_ dice: inout Dice) -> String {
        while true {
            let digits = [9, 9, 9, 9] + (0..<4).map { _ in dice.below(10) }
            let check = zip(digits, [9, 8, 7, 6, 5, 4, 3, 2]).map(*).reduce(0, +) % 11
            if check < 10 { return (digits + [check]).map(String.init).joined() }
        }
    }
}
