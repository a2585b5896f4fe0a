/// The sets of keys that come with the program. Letters that ask for something are the same in all of them; they differ
/// in how one moves, leaves and edits.
public enum KeySet: String, Sendable, CaseIterable {
    case vim
    case emacs

    /// - Parameter context: one of the action's.
    public func keys(of action: Action, in context: Context) -> [KeySequence] {
        switch self {
        case .vim: return action.keys
        case .emacs:
            if let ours = Self.own.first(where: { $0.action == action.name && $0.fits(context) }) { return ours.keys }
            // What `g` begins, ^C begins here.
            return action.keys.map { sequence in
                sequence.keys.count > 1 && sequence.keys[0] == .character("g")
                    ? KeySequence([.control("c")] + sequence.keys.dropFirst()) : sequence
            }
        }
    }

    private struct Own {
        let action: ActionName
        /// Nil for wherever the action works.
        let contexts: Set<Context>?
        let keys: [KeySequence]

        init(_ action: ActionName, _ keys: String..., in contexts: Set<Context>? = nil) {
            self.action = action
            self.contexts = contexts
            self.keys = keys.map { text in
                guard let sequence = KeySequence(text) else { preconditionFailure("no key is called \(text)") }
                return sequence
            }
        }

        func fits(_ context: Context) -> Bool { contexts?.contains(context) ?? true }
    }

    /// Where it differs from the table of actions. Meta is what terminals keep for themselves, so no key needs it.
    private static let own: [Own] = [
        Own(.down, "<C-n>", "<Down>"), Own(.up, "<C-p>", "<Up>"), Own(.pageDown, "<C-v>", "<PgDn>", "<Space>"),
        Own(.pageUp, "<PgUp>", "<BS>"), Own(.top, "<C-a>", "<Home>"), Own(.bottom, "<C-e>", "<End>"),
        Own(.nextPane, "<Tab>", "<C-f>", "<Right>"), Own(.previousPane, "<S-Tab>", "<C-b>", "<Left>"),
        Own(.nextPicture, "<Tab>", "<C-f>", "<Right>"), Own(.previousPicture, "<S-Tab>", "<C-b>", "<Left>"),
        Own(.search, "<C-s>", "/"), Own(.back, "<C-g>", "<Esc>"), Own(.leave, "q", "<C-x>k"),
        Own(.quit, "<C-x><C-c>", "Q"), Own(.refresh, "<C-l>"),

        Own(.done, "<C-c><C-c>", "<C-x><C-s>"), Own(.competencies, "<C-c>k"), Own(.outcome, "<C-c>o"),
        Own(.evidence, "<C-c>e"), Own(.switchPurpose, "<C-c>p"), Own(.template, "<C-c>t"), Own(.informer, "<C-c>n"),
        Own(.spelling, "<C-c>s"), Own(.openEditor, "<C-c>v"),
        Own(.writeMenu, "<C-g>", "<Esc>"), Own(.leaveDraft, "<C-x>k"), Own(.undo, "<C-_>", "<C-x>u"),
        Own(.redo, "<C-x>r"), Own(.cutLine, "<C-k>"), Own(.copyLine, "<C-c>w"), Own(.pasteLines, "<C-y>"),
        Own(.cursorUp, "<C-p>", "<Up>"), Own(.cursorDown, "<C-n>", "<Down>"),
        Own(.cursorPageDown, "<C-v>", "<PgDn>"), Own(.writeHelp, "<C-c>?"),

        Own(.nextChoice, "<C-n>", "<C-f>", "<Right>", "<Down>", "<Tab>"),
        Own(.previousChoice, "<C-p>", "<C-b>", "<Left>", "<Up>", "<S-Tab>"), Own(.dismiss, "<C-g>", "<Esc>"),
        Own(.cancel, "<C-g>", "<Esc>"),
    ]
}
