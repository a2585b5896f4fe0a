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
        case tag
        /// The words with which a mentee declines.
        case reason
        /// What an advice says that it does not cover.
        case limits
        /// Of the body, from 1; of an import, the line of the file on which the row begins.
        case line(Int)
    }
    public let sign: Sign
    public let text: String
    public let place: Place

    /// A screenful; whoever has read so many has been warned.
    public static let most = 50

    /// In the order of the text, title and tags first; at most a screenful. Takes time in proportion to the text's
    /// length.
    public static func find(title: String? = nil, tags: [String] = [], in body: String) -> [PatientTrace] {
        let inBody = TraceSearch(body).traces.map { PatientTrace($0, place: .line($0.line)) }
        var inTitle = title.map { TraceSearch($0).traces.map { PatientTrace($0, place: .title) } } ?? []
        // A title is often the body's first line.
        inTitle.removeAll { trace in inBody.contains { $0.text == trace.text } }
        let inTags = tags.flatMap(find(inTag:))
        return Array((inTitle + inTags + inBody).prefix(most))
    }

    /// A tag's words are often joined: `Mrs-Jansen`.
    private static func find(inTag tag: String) -> [PatientTrace] {
        let asItIs = TraceSearch(tag).traces
        let found =
            asItIs.isEmpty
            ? TraceSearch(String(tag.map { $0 == "-" || $0 == "_" ? " " : $0 })).traces : asItIs
        return found.map { PatientTrace($0, place: .tag) }
    }

    /// In a narrative that comes with an import, whose row begins on this line of its file.
    static func find(inNarrative narrative: String, line: Int) -> [PatientTrace] {
        TraceSearch(narrative).traces.map { PatientTrace($0, place: .line(line)) }
    }

    /// In what an advice says that it does not cover.
    public static func find(inLimits limits: String) -> [PatientTrace] {
        TraceSearch(limits).traces.map { PatientTrace($0, place: .limits) }
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
