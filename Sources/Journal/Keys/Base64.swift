/// The alphabet of RFC 4648, as OpenSSH writes keys (padded) and fingerprints (not padded).
enum Base64 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    private static let values: [UInt8: UInt8] = Dictionary(
        uniqueKeysWithValues: letters.enumerated().map { ($1, UInt8($0)) })

    static func unpadded(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        var held: UInt32 = 0
        var bits = 0
        for byte in bytes {
            held = held << 8 | UInt32(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                out.append(letters[Int(held >> UInt32(bits) & 63)])
            }
        }
        if bits > 0 { out.append(letters[Int(held << UInt32(6 - bits) & 63)]) }
        return String(decoding: out, as: UTF8.self)
    }

    /// Nil for anything but whole groups of four, padded at the end, with no bit left over: one text for one value.
    static func decode(_ text: some StringProtocol) -> [UInt8]? {
        let all = Array(text.utf8)
        let padding = all.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        guard !all.isEmpty, all.count % 4 == 0, padding <= 2 else { return nil }
        var out: [UInt8] = []
        out.reserveCapacity(all.count / 4 * 3)
        var held: UInt32 = 0
        var bits = 0
        for letter in all.dropLast(padding) {
            guard let value = values[letter] else { return nil }
            held = held << 6 | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                out.append(UInt8(truncatingIfNeeded: held >> UInt32(bits)))
            }
        }
        guard held & ((1 << UInt32(bits)) - 1) == 0 else { return nil }
        return out
    }
}
