// The standard library joins any collection there is, and asks the runtime what this one can do: in a static binary the
// first answer takes longer than printing fifty lines. These are found before it wherever strings are joined.

extension [String] {
    public func joined(separator: String) -> String { self[...].joined(separator: separator) }
}

extension ArraySlice<String> {
    public func joined(separator: String) -> String {
        guard var text = first else { return "" }
        text.reserveCapacity(reduce(0) { $0 + $1.utf8.count + separator.utf8.count })
        for part in dropFirst() {
            text += separator
            text += part
        }
        return text
    }
}
