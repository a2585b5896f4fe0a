extension Story {
    /// What happens early in May.
    static let earlyMay = #"""
          - at: 2026-05-01T20:30
            by: mei
            do: respond
            name: re-mei-draw
            to: as-mei-draw
            body: |
              The thirteen: nine patients said that drawing had helped them to ask something, though we were not surprised by the picture. We did not count this, because it was not in our definition; Ada was very strict, and right. It will be the next study. All drawings went back to their owners in a frame. One of them, the house with the cellar, has been given back to me, signed 🏠. He said that the cellar was dry now.
          - at: 2026-05-02T11:40
            by: bram
            do: write
            name: br-research
            kind: goal
            title: "Submit the case report"
            competencies: [scholar]
            due: "2026-06-01"
            body: |
              Submit the case report on the cyclist with recurrent pneumothorax (with his consent; he wants the name of his bicycle to be mentioned). 1,200 words, of which I have forty. Deadline first of June, then I drop it officially and not silently. A goal that is dropped aloud is worth more than one that dies in a drawer; H. said that, or it was on a calendar.
          - at: 2026-05-02T11:45
            by: bram
            do: share
            item: br-research
          - at: 2026-05-03T20:15
            by: leyla
            do: respond
            name: re-le-fit
            to: as-le-fit
            body: |
              Thank you. I report back since last Friday, and it took two minutes; one answer had become nothing, and it was good to be able to say so, because it was my own. I have one wish with regard to the committee: please read the note by M. Achterberg from February before this one. The question was born there. I would not like it to look as if I had grown only since the spring.
          - at: 2026-05-03T20:30
            by: mehmet
            do: respond
            name: re-me-page
            to: as-me-page
            body: |
              Thank you. One correction for the record, because it matters to her: the idea of testing it on readers was Nadia's, who taught primary school for thirty years. I only had the printer. The date and the owner are on it now (owner: ward 5C, review each January). I would also like to say that the seven of ten became nine of ten, and that the tenth reader says she understands it perfectly and will fast regardless, which is an outcome too.
          - at: 2026-05-04T08:40
            by: joke
            do: observe
            mentee: ada-l
            date: "2026-04-28"
            epa: epa07
            level: 4
            assessor: "K. Rahimi"
            role: "Peer"
            setting: "Day clinic"
            narrative: |
              Ascites drained, albumin running, patient asleep. Very tidy.
          - at: 2026-05-04T08:44
            by: joke
            do: observe
            mentee: youssef
            date: "2026-04-28"
            epa: epa03
            level: 3
            assessor: "M. Kaya"
            role: "Nurse"
            setting: "Ward 6A"
            narrative: |
              Started without waiting for permission, for the first time.
          - at: 2026-05-04T08:48
            by: joke
            do: observe
            mentee: kwame
            date: "2026-04-29"
            epa: epa01
            level: 5
            assessor: "T. Bergström"
            role: "Peer"
            setting: "Ward 5C, evening"
          - at: 2026-05-04T17:00
            by: duarte
            do: feedback
            name: as-ha-clinic
            to: hanna
            purpose: assessment
            competencies: [health-advocate]
            title: "Interpreters in the clinic"
            body: |
              **Seen:** since 1 April the interpreter is booked together with the appointment. In six weeks: 41 consultations with a professional interpreter (the six weeks before: 6), and no relative under eighteen. Hanna got it through with a one-page proposal and the numbers of one clinic.

              **Suggestion:** the cost has been booked on our department alone. Get an ally elsewhere before September, or it dies with your year.

              **Next step:** name a successor for it.
          - at: 2026-05-05T08:40
            by: joke
            do: observe
            mentee: sofie
            date: "2026-04-29"
            epa: epa08
            level: 2
            assessor: "E. Costa"
            role: "Faculty"
            setting: "Surgical ward, consultation"
            narrative: |
              Thorough. Longer than the question.
            suggestion: |
              Phone first, write afterwards.
          - at: 2026-05-05T08:44
            by: joke
            do: observe
            mentee: ines
            date: "2026-04-30"
            epa: epa08
            level: 4
            assessor: "G. Moreau"
            role: "Faculty"
            setting: "Surgery, consultation"
            narrative: |
              Short and on the point.
          - at: 2026-05-06T21:05
            by: sofie
            do: write
            name: so-consult
            kind: reflection
            title: "A consultation I got wrong twice"
            competencies: [collaborator, medical-expert]
            tags: [consults]
            body: |
              Surgery asked: "hyponatraemia, please advise". I advised, in a page and a half, with a differential diagnosis of nine items. They did nothing with it. I went to see the patient again, and wrote another page.

              The third time I phoned the surgical resident, whom I had privately decided was lazy. He had two minutes between operations. He said: "I only need to know if I can put her under tomorrow."

              That was the question. It fits on a sticky note, and so did the answer: not tomorrow, Thursday, stop the thiazide, phone me at 125.

              I knew a lot about sodium, for once (this was to be my page about knowing something, C.!). It was of no use at all until I asked what it was for.
          - at: 2026-05-07T07:50
            by: sofie
            do: share
            item: so-consult
          - at: 2026-05-07T20:20
            by: kwame
            do: write
            name: kw-leave
            kind: reflection
            title: "Whose box is it?"
            competencies: [professional, leader]
            tags: [future]
            body: |
              In September I'm off to a job of my own, possibly on the mainland, and yesterday somebody called it "Kwame's box". I was pleased for about a minute.

              A thing that bears my name goes when I go. So this month the practice nurse, Geertje, gives the talk; the agreement has been signed by function and not by person; and the budget line (I asked! it took four minutes, I had reckoned with a year) belongs to the laboratory.

              I have asked for one thing only. On the box, under "livestock, small", someone has painted a cormorant. It must stay.
          - at: 2026-05-08T08:00
            by: kwame
            do: share
            item: kw-leave
          - at: 2026-05-08T13:20
            by: vos
            do: read
            item: so-consult
          - at: 2026-05-08T19:30
            by: priya
            do: write
            name: pr-goal-after
            kind: goal
            title: "Make myself unnecessary"
            competencies: [leader]
            due: "2026-07-15"
            evidence: [as-pr-surgery]
            body: |
              Before I leave in the summer the dots must run for four weeks without my touching, mentioning or looking at them. A nurse and a resident share the lead, and they have a key to the cupboard with the stickers (it is astonishing how much of leadership is a key to a cupboard). I am allowed one question per week. Measure: answered on the day, above 80 %, in a month in which I am in Chennai and eating mangoes.
          - at: 2026-05-09T09:00
            by: priya
            do: share
            item: pr-goal-after
          - at: 2026-05-11T20:40
            by: ada-l
            do: write
            name: al-names
            kind: reflection
            title: "First forty clipboards"
            competencies: [scholar, health-advocate]
            tags: [research]
            body: |
              Forty patients: eleven could name a doctor, nine of them the right one. Forty doctors' moments: twenty-three could name the patient without looking at the screen. I am one of the seventeen.

              He was in bed 6 and I had seen him for four days. I knew the creatinine to the decimal. The nurse who held the clipboard said nothing and wrote a zero, as the protocol demands, and I felt the whole weight of a method that I had designed myself.

              His name begins with a V and he likes opera on Sundays. I know *now*.
          - at: 2026-05-12T08:00
            by: ada-l
            do: nominate
            item: al-names
            moment: end-year
          - at: 2026-05-12T08:40
            by: joke
            do: observe
            mentee: jonas
            date: "2026-05-06"
            epa: epa04
            level: 3
            assessor: "A. de Boer"
            role: "Nurse"
            setting: "Ward 4B"
            narrative: |
              Did what had to be done. A quiet round.
          - at: 2026-05-12T08:44
            by: joke
            do: observe
            mentee: hanna
            date: "2026-05-07"
            epa: epa01
            level: 5
            assessor: "J. Ferreira"
            role: "Peer"
            setting: "Morning report"
          - at: 2026-05-13T08:40
            by: joke
            do: observe
            mentee: priya
            date: "2026-05-07"
            epa: epa04
            level: 5
            assessor: "W. Jansma"
            role: "Nurse"
            setting: "Ward 6A"
            narrative: |
              The junior led, she held the door and the time.
          - at: 2026-05-14T21:45
            by: tim
            do: write
            name: ti-twenty
            kind: reflection
            title: "Twenty-two patients"
            competencies: [leader]
            tags: [ward-4b]
            body: |
              I made the call. 10:40 on Monday, "twenty-two patients, three unstable, one of me". There was a silence of about two seconds in which I saw my whole career. Then the senior said: "Thanks, I'll take the back corridor," and did.

              That was everything. No conversation about resilience, no look. I had rehearsed a speech for the case that she would be angry, and I am now the owner of a really good unused speech.

              In the evening I calculated: if I had done this in November, three family doctors would not have needed to phone. The call took eleven seconds. 🙃
        """#
}
