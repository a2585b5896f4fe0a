/// Writes JSON (RFC 8259) as it comes, without holding the whole: keys keep the order in which they are written.
///
/// ```swift
/// var json = JSONWriter(style: .indented) { print($0, terminator: "") }
/// json.array { json in
///     for item in items {
///         json.object { json in
///             json.field("id", item.id.text)
///             json.field("level", item.level)
///         }
///     }
/// }
/// json.finish()
/// ```
public struct JSONWriter {
    public enum Style: Sendable {
        /// Two spaces a level, one member a line.
        case indented
        /// No white space at all.
        case compact
    }

    private enum Level {
        case array(isEmpty: Bool)
        case object(isEmpty: Bool)
        /// A key was written; its value comes next.
        case member
    }

    private let style: Style
    private let escaping: () -> (Unicode.Scalar) -> Bool
    private let sink: (String) -> Void
    private var levels: [Level] = []
    private var buffer = ""
    private static let flushAt = 16_384

    /// - Parameters:
    ///   - escaping: for each string, what says of its scalars one after the other which are written as `\uXXXX`
    ///     besides those that JSON itself demands.
    ///   - sink: takes the text in pieces, in order; the last piece comes with `finish`.
    public init(
        style: Style = .indented, escaping: @escaping () -> (Unicode.Scalar) -> Bool = { { _ in false } },
        to sink: @escaping (String) -> Void
    ) {
        self.style = style
        self.escaping = escaping
        self.sink = sink
    }

    /// Ends the document with a line end, and sends what is left.
    public mutating func finish() {
        precondition(levels.isEmpty, "An array or object is still open")
        buffer += "\n"
        flush()
    }

    /// Sends what has been written so far.
    public mutating func flush() {
        if !buffer.isEmpty { sink(buffer) }
        buffer.removeAll(keepingCapacity: true)
    }

    // MARK: Values

    public mutating func value(_ text: some StringProtocol) {
        begin()
        appendString(text)
    }

    public mutating func value(_ number: some FixedWidthInteger) {
        begin()
        buffer += String(number)
    }

    /// A number in tenths, `35` for 3.5.
    public mutating func value(tenths: Int) {
        begin()
        buffer += (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    public mutating func value(_ flag: Bool) {
        begin()
        buffer += flag ? "true" : "false"
    }

    public mutating func null() {
        begin()
        buffer += "null"
    }

    public mutating func array<E>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
        begin()
        buffer += "["
        levels.append(.array(isEmpty: true))
        try body(&self)
        guard case .array(let isEmpty)? = levels.popLast() else { preconditionFailure("Not in the array") }
        if !isEmpty { newLine() }
        buffer += "]"
    }

    public mutating func object<E>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
        begin()
        buffer += "{"
        levels.append(.object(isEmpty: true))
        try body(&self)
        guard case .object(let isEmpty)? = levels.popLast() else { preconditionFailure("A key without a value") }
        if !isEmpty { newLine() }
        buffer += "}"
    }

    // MARK: Members of an object

    /// The name of the next member; exactly one value must follow.
    public mutating func key(_ name: String) {
        guard case .object(let isEmpty)? = levels.last else { preconditionFailure("A key outside of an object") }
        if !isEmpty { buffer += "," }
        levels[levels.count - 1] = .object(isEmpty: false)
        newLine()
        appendString(name)
        buffer += style == .indented ? ": " : ":"
        levels.append(.member)
    }

    /// A member; `null` when there is no text.
    public mutating func field(_ name: String, _ text: (some StringProtocol)?) {
        key(name)
        if let text { value(text) } else { null() }
    }

    public mutating func field(_ name: String, _ number: (some FixedWidthInteger)?) {
        key(name)
        if let number { value(number) } else { null() }
    }

    public mutating func field(_ name: String, tenths: Int) {
        key(name)
        value(tenths: tenths)
    }

    public mutating func field(_ name: String, _ flag: Bool) {
        key(name)
        value(flag)
    }

    public mutating func field(_ name: String, _ texts: [String]) {
        arrayField(name) { json in
            for text in texts { json.value(text) }
        }
    }

    public mutating func nullField(_ name: String) {
        key(name)
        null()
    }

    public mutating func arrayField<E>(_ name: String, _ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
        key(name)
        try array(body)
    }

    public mutating func objectField<E>(_ name: String, _ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
        key(name)
        try object(body)
    }

    // MARK: The text

    /// What comes before a value: nothing after a key, a comma and a line end in an array.
    private mutating func begin() {
        switch levels.last {
        case nil: precondition(buffer.isEmpty || buffer.hasSuffix("\n"), "A second value after the document's")
        case .member: levels.removeLast()
        case .object: preconditionFailure("A value in an object needs a key")
        case .array(let isEmpty):
            if !isEmpty { buffer += "," }
            levels[levels.count - 1] = .array(isEmpty: false)
            newLine()
        }
        if buffer.utf8.count >= Self.flushAt { flush() }
    }

    private mutating func newLine() {
        guard style == .indented else { return }
        buffer += "\n"
        for _ in levels { buffer += "  " }
    }

    private mutating func appendString(_ text: some StringProtocol) {
        buffer += "\""
        let mustEscape = escaping()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": buffer += "\\\""
            case "\\": buffer += "\\\\"
            case "\n": buffer += "\\n"
            case "\r": buffer += "\\r"
            case "\t": buffer += "\\t"
            default:
                if scalar.value < 0x20 || mustEscape(scalar) {
                    appendEscaped(scalar)
                } else {
                    buffer.unicodeScalars.append(scalar)
                }
            }
        }
        buffer += "\""
    }

    /// As UTF-16 code units: one, or a surrogate pair beyond U+FFFF.
    private mutating func appendEscaped(_ scalar: Unicode.Scalar) {
        for unit in UTF16.encode(scalar)! {
            let digits = String(unit, radix: 16)
            buffer += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}
