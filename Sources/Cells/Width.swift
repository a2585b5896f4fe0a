import CWidth

/// Whether the C library takes characters for UTF-8, by which ncurses and its widths go. The first question chooses the
/// locale's characters, whatever LANG says or does not: without them every letter beyond ASCII would be lost.
public let charactersAreUTF8 = vitrine_choose_utf8()

/// Columns glibc gives one scalar: 0, 1 or 2, or -1 for what cannot be shown.
@inline(__always)
func columns(ofScalar scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x7f { return scalar.value < 0x20 ? -1 : 1 }
    return charactersAreUTF8 ? Int(vitrine_wcwidth(scalar.value)) : -1
}

/// The columns a character takes when drawn: mostly 1 or 2.
public func columns(of character: Character) -> Int {
    var sum = 0
    _ = Cluster.forEach(in: character) { cluster, _ in
        sum += cluster.columns
        return true
    }
    return sum
}

/// The columns a text takes when drawn on one line.
@inlinable
public func columns(of text: some StringProtocol) -> Int { withUTF8(text) { columns(ofBytes: $0) } }

@usableFromInline
func columns(ofBytes bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var sum = 0
    forEachCluster(in: bytes) { cluster, _ in
        sum += cluster.columns
        return true
    }
    return sum
}

/// The text itself if it fits into `limit` columns, else as much of it as leaves room for the ellipsis.
@inlinable
public func truncated(_ text: some StringProtocol, to limit: Int, ellipsis: String = "…") -> String {
    withUTF8(text) { truncated(bytes: $0, to: limit, ellipsis: ellipsis) }
}

@usableFromInline
func truncated(bytes: UnsafeBufferPointer<UInt8>, to limit: Int, ellipsis: String) -> String {
    guard limit > 0 else { return "" }
    let room = limit - columns(of: ellipsis)
    var sum = 0
    var fitting = 0
    forEachCluster(in: bytes) { cluster, end in
        sum += cluster.columns
        if sum <= room { fitting = end }
        return sum <= limit
    }
    if sum <= limit { return String(decoding: bytes, as: UTF8.self) }
    guard room >= 0 else { return "" }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[..<fitting]), as: UTF8.self) + ellipsis
}

/// The text truncated to `width` columns and filled up with spaces, so that it takes exactly that many.
@inlinable
public func padded(_ text: some StringProtocol, to width: Int) -> String {
    let short = truncated(text, to: width)
    return short + String(repeating: " ", count: max(0, width - columns(of: short)))
}

/// Lends the bytes of any string; only a bridged one is copied. Inlined, with those that use it, so that each caller's
/// kind of string is known when it is compiled.
@inlinable
func withUTF8<Result>(_ text: some StringProtocol, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = String(text)
    return copy.withUTF8(body)
}
