import Glibc
import Interface

/// The library Hunspell, if the machine has it. Vitrine is built without it and looks for it when somebody writes.
struct HunspellLibrary {
    typealias Handle = OpaquePointer
    private typealias Words = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

    fileprivate let create: @convention(c) (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Handle?
    fileprivate let destroy: @convention(c) (Handle) -> Void
    fileprivate let spell: @convention(c) (Handle, UnsafePointer<CChar>) -> Int32
    fileprivate let suggest:
        @convention(c) (
            Handle, UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>, UnsafePointer<CChar>
        ) -> Int32
    fileprivate let freeList:
        @convention(c) (Handle, UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>, Int32) ->
            Void
    fileprivate let encoding: @convention(c) (Handle) -> UnsafePointer<CChar>?

    private static let names = ["libhunspell-1.7.so.0", "libhunspell.so", "libhunspell-1.6.so.0"]

    /// Nil where there is no such library, or one that lacks what is needed of it.
    init?() {
        guard let library = Self.names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first else { return nil }
        func function<Function>(_ name: String, _: Function.Type) -> Function? {
            dlsym(library, "Hunspell_" + name).map { unsafeBitCast($0, to: Function.self) }
        }
        guard let create = function("create", type(of: self.create)),
            let destroy = function("destroy", type(of: self.destroy)),
            let spell = function("spell", type(of: self.spell)),
            let suggest = function("suggest", type(of: self.suggest)),
            let freeList = function("free_list", type(of: self.freeList)),
            let encoding = function("get_dic_encoding", type(of: self.encoding))
        else { return nil }
        (self.create, self.destroy, self.spell) = (create, destroy, spell)
        (self.suggest, self.freeList, self.encoding) = (suggest, freeList, encoding)
    }
}

/// One dictionary, opened. It belongs to one thread.
final class Hunspell {
    private let library: HunspellLibrary
    private let handle: HunspellLibrary.Handle
    /// To the dictionary's encoding and from it; nil where that is UTF-8.
    private let converters: (to: Converter, from: Converter)?

    init?(_ library: HunspellLibrary, _ dictionary: DictionaryFiles) {
        guard let handle = library.create(dictionary.rules, dictionary.words) else { return nil }
        (self.library, self.handle) = (library, handle)
        let encoding = library.encoding(handle).map { String(cString: $0) } ?? "ISO8859-1"
        if encoding.uppercased() == "UTF-8" {
            converters = nil
        } else {
            guard let to = Converter(from: "UTF-8", to: encoding), let from = Converter(from: encoding, to: "UTF-8")
            else {
                library.destroy(handle)
                return nil
            }
            converters = (to, from)
        }
    }

    deinit { library.destroy(handle) }

    func knows(_ word: String) -> Bool {
        guard let bytes = encoded(word) else { return false }
        return bytes.withUnsafeBufferPointer { library.spell(handle, $0.baseAddress!) } != 0
    }

    func suggestions(for word: String) -> [String] {
        guard let bytes = encoded(word) else { return [] }
        var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
        let count = bytes.withUnsafeBufferPointer { library.suggest(handle, &list, $0.baseAddress!) }
        guard count > 0, let words = list else { return [] }
        defer { library.freeList(handle, &list, count) }
        return (0..<Int(count)).compactMap { words[$0].flatMap(decoded) }
    }

    /// With its end; nil for a word that the dictionary cannot write.
    private func encoded(_ word: String) -> [CChar]? {
        guard let converters else { return Array(word.utf8CString) }
        return converters.to.convert(Array(word.utf8CString))
    }

    private func decoded(_ word: UnsafeMutablePointer<CChar>) -> String? {
        let bytes = Array(UnsafeBufferPointer(start: word, count: strlen(word) + 1))
        guard let converters else { return Self.string(bytes) }
        return converters.from.convert(bytes).flatMap(Self.string)
    }

    private static func string(_ bytes: [CChar]) -> String? {
        String(validating: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// From one encoding to another, by the system.
    private final class Converter {
        private let descriptor: iconv_t

        init?(from: String, to: String) {
            guard let descriptor = iconv_open(to, from), Int(bitPattern: descriptor) != -1 else { return nil }
            self.descriptor = descriptor
        }

        deinit { iconv_close(descriptor) }

        func convert(_ bytes: [CChar]) -> [CChar]? {
            var (bytes, out) = (bytes, [CChar](repeating: 0, count: bytes.count * 4))
            var (inLeft, outLeft) = (bytes.count, out.count)
            let isDone = bytes.withUnsafeMutableBufferPointer { source in
                out.withUnsafeMutableBufferPointer { target in
                    var (from, to) = (source.baseAddress, target.baseAddress)
                    // What cannot be written is not approximated: the answer would be about another word.
                    return iconv(descriptor, &from, &inLeft, &to, &outLeft) == 0
                }
            }
            guard isDone, inLeft == 0 else { return nil }
            return Array(out.prefix(out.count - outLeft))
        }
    }
}

/// Several dictionaries at once: a word is right if one of them knows it.
final class Dictionaries: Speller {
    private let all: [Hunspell]

    init(_ all: [Hunspell]) { self.all = all }

    func knows(_ word: String) -> Bool {
        if all.contains(where: { $0.knows(word) }) { return true }
        // Dictionaries have the straight apostrophe, or both.
        guard word.contains("’") else { return false }
        let straight = word.replacing("’", with: "'")
        return all.contains { $0.knows(straight) }
    }

    /// In turn from each, so that no language crowds out another.
    func suggestions(for word: String) -> [String] {
        let lists = all.map { $0.suggestions(for: word) }
        var found: [String] = []
        for index in 0..<(lists.map(\.count).max() ?? 0) {
            for list in lists where index < list.count && !found.contains(list[index]) { found.append(list[index]) }
        }
        return found
    }
}
