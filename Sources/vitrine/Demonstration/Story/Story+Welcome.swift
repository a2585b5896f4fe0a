extension Story {
    /// What to try first, a line each.
    static let welcomeText = #"""
        welcome:
          - "You are Sofie de Wit. It is 24 June; the Year decision is in 6 days."
          - "Press t for the glass: what will, could and won't reach the committee."
          - "C. Vos asks for your agreement on one note: agree, decline, or wait."
          - "Your self-assessment is shared, not nominated: N puts it forward."
          - "Try to share 'An ordinary Tuesday' (March) and see what is found."
          - "Press ~ to be somebody else: C. Vos, or N. Haddad of the committee."
          - "This is a rehearsal. Nobody here is real; change whatever you like."
        """#
}
