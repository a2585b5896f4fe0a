import CWidth

/// Columns glibc gives one scalar: 0, 1 or 2, or -1 for what cannot be shown. Needs a UTF-8 `LC_CTYPE`.
@inline(__always)
func columns(ofScalar scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x7f { return scalar.value < 0x20 ? -1 : 1 }
    return Int(vitrine_wcwidth(scalar.value))
}

/// The columns a character takes when drawn: 1 or 2. Needs a UTF-8 `LC_CTYPE`, as everything here that measures.
public func columns(of character: Character) -> Int {
    Cluster(character).columns
}

/// The columns a text takes when drawn on one line.
public func columns(of text: some StringProtocol) -> Int {
    withUTF8(text) { bytes in
        var sum = 0
        forEachCluster(in: bytes) { cluster, _ in
            sum += cluster.columns
            return true
        }
        return sum
    }
}

/// The text itself if it fits into `limit` columns, else as much of it as leaves room for the ellipsis.
public func truncated(_ text: some StringProtocol, to limit: Int, ellipsis: String = "…") -> String {
    guard limit > 0 else { return "" }
    let room = limit - columns(of: ellipsis)
    return withUTF8(text) { bytes in
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
}

/// The text truncated to `width` columns and filled up with spaces, so that it takes exactly that many.
public func padded(_ text: some StringProtocol, to width: Int) -> String {
    let short = truncated(text, to: width)
    return short + String(repeating: " ", count: max(0, width - columns(of: short)))
}

/// Lends the bytes of any string; only a bridged one is copied.
func withUTF8<Result>(_ text: some StringProtocol, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = String(text)
    return copy.withUTF8(body)
}

/// Calls `body` with each cluster and the offset of the byte after it, until it answers false.
///
/// Between two ASCII bytes there is always a cluster boundary (but in CR LF), so only the stretches around other
/// bytes need Swift's grapheme breaking, which is an order of magnitude slower.
@inline(__always)
func forEachCluster(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Cluster, Int) -> Bool) {
    let count = bytes.count
    var start = 0
    while start < count {
        if bytes[start] < 0x80, start + 1 == count || bytes[start + 1] < 0x80 {
            let isLineEnd = bytes[start] == 0x0d && start + 1 < count && bytes[start + 1] == 0x0a
            start += isLineEnd ? 2 : 1
            guard body(Cluster(ascii: bytes[start - 1]), start) else { return }
            continue
        }
        var end = start + 1
        while end < count, bytes[end] >= 0x80 || bytes[end - 1] >= 0x80 { end += 1 }
        let stretch = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        for character in stretch {
            start += character.utf8.count
            guard body(Cluster(character), start) else { return }
        }
        start = end
    }
}
