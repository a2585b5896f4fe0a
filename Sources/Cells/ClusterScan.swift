/// Calls `body` with each cluster and the offset of the byte after it, until it answers false.
///
/// Swift's grapheme breaking is an order of magnitude slower than looking at bytes, so it is asked only about the
/// stretches that need it: between two lone scalars there is always a boundary.
@inline(__always)
func forEachCluster(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Cluster, Int) -> Bool) {
    let count = bytes.count
    var start = 0
    while start < count {
        let scalar = loneScalar(in: bytes, at: start)
        let next = start + scalar.length
        if scalar.isLone, next >= count || loneScalar(in: bytes, at: next).isLone {
            if scalar.value == 0x0d, next < count, bytes[next] == 0x0a {
                start = next + 1
                guard body(.unshowable, start) else { return }
                continue
            }
            start = next
            guard body(Cluster(lone: scalar.value), start) else { return }
            continue
        }
        var end = next
        var previous = scalar
        while end < count {
            let following = loneScalar(in: bytes, at: end)
            if previous.isLone, following.isLone { break }
            previous = following
            end += following.length
        }
        let stretch = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        for character in stretch {
            let from = start
            let goesOn = Cluster.forEach(in: character) { cluster, end in
                start = from + end
                return body(cluster, start)
            }
            guard goesOn else { return }
        }
        start = end
    }
}

private struct ScannedScalar {
    var value: UInt32
    var length: Int
    /// It joins no scalar before it, nor one after it that is itself lone.
    var isLone: Bool
}

/// The scalar at an offset of valid UTF-8. Lone are ASCII, Latin, punctuation, symbols, box drawing, kana, ideographs
/// and Korean syllables; all others may be lone or not, which is for Swift to say.
@inline(__always)
private func loneScalar(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> ScannedScalar {
    let first = bytes[offset]
    if first < 0x80 { return ScannedScalar(value: UInt32(first), length: 1, isLone: true) }
    if first < 0xe0 {
        let value = UInt32(first & 0x1f) << 6 | UInt32(bytes[offset + 1] & 0x3f)
        return ScannedScalar(value: value, length: 2, isLone: value < 0x300)
    }
    if first < 0xf0 {
        let value =
            UInt32(first & 0x0f) << 12 | UInt32(bytes[offset + 1] & 0x3f) << 6 | UInt32(bytes[offset + 2] & 0x3f)
        let isLone =
            switch value {
            case 0x2010...0x2027, 0x2030...0x205e, 0x20a0...0x20cf, 0x2100...0x2bff, 0x3001...0x3029, 0x3041...0x3096,
                0x30a0...0x30ff, 0x4e00...0x9fff, 0xac00...0xd7a3:
                true
            default: false
            }
        return ScannedScalar(value: value, length: 3, isLone: isLone)
    }
    return ScannedScalar(value: 0, length: 4, isLone: false)
}
