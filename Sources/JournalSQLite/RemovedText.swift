import Journal

/// Text that is being taken away for good: kept in memory until it has been looked for in the files.
final class RemovedText {
    private var texts: Set<String> = []

    var isEmpty: Bool { texts.isEmpty }

    func add(_ text: String?) {
        if let text, !text.isEmpty { texts.insert(text) }
    }

    func forget() { texts = [] }

    /// Pieces of it that are short enough to stand whole on a page, and long enough to be nobody else's.
    var fragments: Set<[UInt8]> {
        var fragments: Set<[UInt8]> = []
        for line in texts.flatMap({ $0.split(separator: "\n") }) {
            let bytes = Array(line.utf8)
            guard bytes.count >= Self.shortest else { continue }
            for start in stride(from: 0, to: bytes.count, by: Self.longest) {
                let end = min(start + Self.longest, bytes.count)
                fragments.insert(Array(bytes[max(0, min(start, end - Self.shortest))..<end]))
            }
        }
        return fragments
    }

    static let shortest = 8
    static let longest = 16
}

/// Looks for many short pieces in the bytes of a file at once.
struct FragmentSearch {
    private let fragments: [UInt64: [[UInt8]]]
    /// Whether any piece begins with two bytes like these: passes over nearly all of a file.
    private let beginnings: [Bool]

    /// - Parameter fragments: each of `RemovedText.shortest` bytes or more.
    init(_ fragments: Set<[UInt8]>) {
        var beginnings = [Bool](repeating: false, count: 1 << 16)
        for fragment in fragments { beginnings[Int(fragment[0]) << 8 | Int(fragment[1])] = true }
        self.beginnings = beginnings
        self.fragments = Dictionary(grouping: fragments) { fragment in
            fragment.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
        }
    }

    /// Those that stand in a file. A file that is not there holds none.
    func found(in path: String) throws(StoreFailure) -> Set<[UInt8]> {
        guard !fragments.isEmpty else { return [] }
        var found: Set<[UInt8]> = []
        var rest: [UInt8] = []
        try FileChunks.each(of: path, size: 1 << 20) { chunk in
            let bytes = rest + chunk
            found.formUnion(self.found(in: bytes))
            rest = Array(bytes.suffix(RemovedText.longest - 1))
        }
        return found
    }

    private func found(in bytes: [UInt8]) -> Set<[UInt8]> {
        var found: Set<[UInt8]> = []
        bytes.withUnsafeBytes { bytes in
            beginnings.withUnsafeBufferPointer { beginnings in
                guard bytes.count >= RemovedText.shortest else { return }
                for index in 0...(bytes.count - RemovedText.shortest)
                where beginnings[Int(bytes[index]) << 8 | Int(bytes[index + 1])] {
                    guard let near = fragments[bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)] else {
                        continue
                    }
                    for fragment in near
                    where index + fragment.count <= bytes.count
                        && bytes[index..<(index + fragment.count)].elementsEqual(fragment)
                    {
                        found.insert(fragment)
                    }
                }
            }
        }
        return found
    }
}
