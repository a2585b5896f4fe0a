import Journal

/// What a write transaction has been told to keep so far, and what it may keep.
final class WriteWatch {
    /// Everything so far is text that somebody is typing.
    private(set) var isOnlyDrafts = true
    /// The disk is full, and what room there is, is for that.
    var takesOnlyDrafts = false

    /// Something has been done that others may see.
    private(set) var hasEvents = false

    func begin() {
        isOnlyDrafts = true
        hasEvents = false
    }

    func note(_ change: Change) throws(Refusal) {
        switch change {
        case .draft, .draftDeleted: return
        case .event: (isOnlyDrafts, hasEvents) = (false, true)
        default: isOnlyDrafts = false
        }
        if takesOnlyDrafts { throw .store(.full) }
    }
}
