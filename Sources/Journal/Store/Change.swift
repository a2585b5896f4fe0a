/// One change of state, decided by the model and kept by a store. Nothing else writes.
public enum Change: Sendable {
    case meta(JournalMeta)
    /// A new version of the programme, with the text it was read from.
    case programme(Programme, source: String)
    /// A moment's dossiers have all been written.
    case momentSealed(MomentID, at: Instant)
    /// Adds or replaces.
    case person(Person)
    case portfolio(Portfolio)
    /// Adds or replaces.
    case key(HeldKey)
    case mentorshipStarted(Mentorship)
    case mentorshipEnded(mentor: PersonID, mentee: PersonID, at: Instant)
    /// Adds or replaces an item; the circle is who may read it now.
    case item(Item, circle: Circle)
    /// A revision with its body; `text` is what search finds: the title, if any, and the body.
    case revision(ItemID, Revision, body: String)
    case declineReason(ItemID, String?)
    /// The item, its revisions, answers, marks and index entries are gone.
    case itemDeleted(ItemID)
    /// The item stays; its revisions, its index entries, the reason it was declined for, drafts about it, and the
    /// salts and bytes of its blocks in dossiers are gone. Each block's commitment stays.
    case itemErased(ItemID)
    case kept(KeptAnswer)
    case unread(ItemID, by: PersonID)
    case read(ItemID, by: PersonID)
    case dossier(Dossier, mentee: PersonID, moment: MomentID, at: Instant)
    case event(Event)
    /// Adds or replaces; `text` is the content's, handed back as it is.
    case record(Record, text: String)
    /// The record stays as what it was; its text is gone.
    case recordErased(Record, text: String)
    case draft(Draft)
    case draftDeleted(ItemID)
    /// Adds, or replaces the one of that owner and name.
    case savedSearch(SavedSearch)
    case savedSearchRemoved(SearchName, of: PersonID)
    case glance(Glance, of: PersonID, at: PersonID, for: MomentID)
}
