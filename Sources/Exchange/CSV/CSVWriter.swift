/// Rows as CSV (RFC 4180), for a spreadsheet.
public enum CSVWriter {
    public static func line(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\r\n" }

    /// Quoted where it has to be. What a spreadsheet would take for a formula gets an apostrophe before it: the text comes
    /// from people, and must not do anything there.
    static func field(_ text: String) -> String {
        let guarded = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
        guard guarded.contains(where: { ",\"\r\n".contains($0) || $0 == "\r\n" }) else { return guarded }
        return "\"" + guarded.replacing("\"", with: "\"\"") + "\""
    }
}
