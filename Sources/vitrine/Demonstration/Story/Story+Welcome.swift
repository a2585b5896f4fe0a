import Journal

extension Story {
    /// What to try first, a line each.
    static var welcomeText: String {
        worded(
            #"""
            welcome:
              - "You are Sofie de Wit. It is 24 June; the Year decision is in 6 days."
              - "Press t for the glass: what will, could and won't reach the committee."
              - "C. Vos asks for your agreement on one note: agree, decline, or wait."
              - "Your self-assessment is shared, not nominated: N puts it forward."
              - "Try to share 'An ordinary Tuesday' (March) and see what is found."
              - "Press ~ to be somebody else: C. Vos, or N. Haddad of the committee."
              - "This is a rehearsal. Nobody here is real; change whatever you like."
            """#,
            nl: #"""
                welcome:
                  - "Je bent Sofie de Wit. Het is 24 juni; de Year decision is over 6 dagen."
                  - "Druk op t voor het glas: wat gaat mee, wat kan mee en wat niet."
                  - "C. Vos vraagt je in te stemmen met een notitie: doe het, wijs af of wacht."
                  - "Je zelfbeoordeling is gedeeld, niet voorgedragen: N draagt haar voor."
                  - "Probeer 'An ordinary Tuesday' (maart) te delen en zie wat er opvalt."
                  - "Met ~ ben je iemand anders: C. Vos, of N. Haddad van de commissie."
                  - "Dit is een oefening. Niemand hier is echt; verander wat je wilt."
                """#)
    }
}
