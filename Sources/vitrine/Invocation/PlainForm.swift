import Journal

/// The forms of `list` and `search` that are typed all day, read without the parser of all commands: that costs more
/// time than finding and printing fifty items. Whatever is not of this form is the parser's to read and to refuse.
enum PlainForm {
    case list(Selection)
    case search(Selection, words: [String])

    init?(_ arguments: [String]) {
        guard let verb = arguments.first, verb == "list" || verb == "search" else { return nil }
        var selection = Selection()
        var words = arguments.dropFirst()
        if words.first == "--limit" {
            guard words.count > 1, let limit = Int(words[words.startIndex + 1]), limit > 0 else { return nil }
            selection.limit = limit
            words = words.dropFirst(2)
        }
        guard words.allSatisfy({ !$0.hasPrefix("-") || verb == "search" && SearchWords.isExclusion($0) }) else {
            return nil
        }
        if verb == "list" {
            guard words.isEmpty else { return nil }
            self = .list(selection)
        } else {
            guard !words.isEmpty else { return nil }
            self = .search(selection, words: Array(words))
        }
    }

    func perform(in invocation: Invocation) throws {
        switch self {
        case .list(let selection): try EntryList.list(selection, in: invocation)
        case .search(let selection, let words): try EntryList.search(words, selection, in: invocation)
        }
    }
}
