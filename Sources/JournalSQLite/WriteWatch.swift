import Journal

/// What a write transaction has been told to keep so far, and what it may keep.
final class WriteWatch {
    /// Everything so far is text that somebody is typing.
    private(set) var isOnlyDrafts = true
    /// The disk is full, and what room there is, is for that.
    var takesOnlyDrafts = false

    func begin() { isOnlyDrafts = true }

    func note(_ change: Change) throws(Refusal) {
        switch change {
        case .draft, .draftDeleted: return
        default: isOnlyDrafts = false
        }
        if takesOnlyDrafts { throw .store(.full) }
    }
}
