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
    public enum Place: Hashable, Sendable {
        case title
        /// The words with which a mentee declines.
        case reason
        /// Of the body, from 1.
        case line(Int)
    }
    public let sign: Sign
    public let text: String
    public let place: Place

    /// A screenful; whoever has read so many has been warned.
    public static let most = 50

    /// In the order of the text, a title first; at most a screenful. Takes time in proportion to the text's length.
    public static func find(title: String? = nil, in body: String) -> [PatientTrace] {
        let inBody = TraceSearch(body).traces.map { PatientTrace($0, place: .line($0.line)) }
        var inTitle = title.map { TraceSearch($0).traces.map { PatientTrace($0, place: .title) } } ?? []
        // A title is often the body's first line.
        inTitle.removeAll { trace in inBody.contains { $0.text == trace.text } }
        return Array((inTitle + inBody).prefix(most))
    }

    /// In the words with which a mentee declines.
    public static func find(inReason reason: String) -> [PatientTrace] {
        TraceSearch(reason).traces.map { PatientTrace($0, place: .reason) }
    }

    private init(_ found: TraceSearch.Found, place: Place) {
        sign = found.sign
        text = found.text
        self.place = place
    }
}
