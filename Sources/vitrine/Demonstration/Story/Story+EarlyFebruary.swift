extension Story {
    /// What happens early in February.
    static let earlyFebruary = #"""
          - at: 2026-02-01T18:30
            by: mehmet
            do: goal
            item: me-goal-phone
            state: met
          - at: 2026-02-02T12:50
            by: duarte
            do: feedback
            name: fb-yo-after
            to: youssef
            on: yo-after
            purpose: developmental
            competencies: [professional]
            body: |
              1. **Seen:** you used the log to find out something about *them*. That is what it is for, although I don't believe anybody had sympathy with Emil in mind.
              2. **Suggestion:** the inspector on your father's tram (you told me, I have not forgotten) was probably also looking at the canal. Ask your father what he would say to him today.
              3. **Next:** a consultant, upwards, one doubt. You still owe me that.
          - at: 2026-02-02T16:45
            by: achterberg
            do: feedback
            name: fb-le-goodbye
            to: leyla
            purpose: developmental
            competencies: [medical-expert, scholar]
            title: "Before I hand you over"
            body: |
              On the 9th R. Duarte takes over as your mentor; my clinic moves to the coast and I cannot do you justice from there.

              **What I saw this half-year.** Of your ten lines "does not fit", four changed something. You keep them in a notebook with a lizard on it. You have begun to ask *others* what does not fit, and you wait for the answer.

              **A suggestion.** Show Duarte the notebook, not your portfolio. The rest you may choose; he sees what you hand on.

              **Next step.** Line eleven.
          - at: 2026-02-03T08:40
            by: joke
            do: observe
            name: ob-so-pot
            mentee: sofie
            date: "2026-01-28"
            epa: epa03
            level: 2
            assessor: "S. Petrovic"
            role: "Faculty"
            setting: "Acute medical unit"
            narrative: |
              Repeat of a high potassium was delayed for over three hours. Disclosed it herself, fully and at once.
            suggestion: |
              Ask for an ECG with the phone call.
            flag: true
          - at: 2026-02-03T21:15
            by: ada-l
            do: write
            name: al-slow
            kind: reflection
            title: "Feet"
            competencies: [medical-expert]
            tags: [ed]
            body: |
              Emergency department, Sunday. A woman of 70 with "general malaise", the widest door in medicine. I started on the list and by the third question remembered my own advice from December. I lifted the blanket. Her feet were two different colours.

              The vascular surgeon was there within twenty minutes. He asked how I had thought of it and I could not very well say that I had written it in a self-assessment as a *figure of speech*.

              So: one data point for looking first. I know what one data point is worth. But I also know what I shall do on Monday, with everybody's blanket.
          - at: 2026-02-04T07:40
            by: ada-l
            do: share
            item: al-slow
          - at: 2026-02-04T21:10
            by: priya
            do: write
            name: pr-mine
            kind: reflection
            title: "The next one is mine"
            competencies: [communicator, professional]
            tags: [palliative]
            body: |
              She is thirty-three, as I am; she has a daughter who is learning to whistle and a cancer that will not wait for it. H. sat at the window.

              I had frozen my face so thoroughly that I heard it in my own vowels. Then she asked, "How old are you?" and I could have said something about that not being important. I said, thirty-three. She nodded as if I had given her a result. "Then you'll understand about the whistling," she said.

              I understood. We talked for forty minutes, of which two were about chemotherapy. Afterwards I stood in the linen room, which was occupied; a first-year was counting towels. We counted together.
          - at: 2026-02-05T08:00
            by: priya
            do: share
            item: pr-mine
          - at: 2026-02-05T22:15
            by: sofie
            do: write
            name: so-potassium
            kind: reflection
            title: "The potassium I did not chase"
            competencies: [medical-expert, professional]
            tags: [amu]
            body: |
              A potassium of 6.1, phoned through at 16:50, "probably haemolysed". I said I would repeat it. Then there was a fall, and a family, and the repeat was taken at 20:30: 6.8, with the ECG to match. He is fine. He was on the monitor within four minutes and he thinks that we are all wonderful.

              I keep reading the word "probably". I took it from the laboratory like a present. If it had been 3.4 and inconvenient I would not have believed it either, but that would have been laziness of a different kind.

              I have told the consultant and the patient. I have not yet told the part of me that does the night shifts.
          - at: 2026-02-06T07:45
            by: sofie
            do: share
            item: so-potassium
          - at: 2026-02-06T16:20
            by: achterberg
            do: purpose
            item: fb-le-goodbye
            purpose: assessment
          - at: 2026-02-07T10:40
            by: nygaard
            do: feedback
            name: fb-pr-mine
            to: priya
            on: pr-mine
            purpose: developmental
            competencies: [communicator]
            body: |
              I sat at the window and I shall be brief, since it was yours.

              **Seen:** you answered a true question with a true number. From then on there were two people of thirty-three in the room, and one of them happened to be a doctor.

              **A suggestion:** you owe yourself a quarter of an hour after such a conversation. Not the linen room. Put it in the diary as you would put a scan.

              **Next step:** none. Not everything has one.
          - at: 2026-02-07T11:10
            by: vos
            do: read
            item: so-potassium
          - at: 2026-02-07T11:25
            by: vos
            do: feedback
            name: fb-so-potassium
            to: sofie
            on: so-potassium
            purpose: developmental
            competencies: [medical-expert]
            body: |
              You told the patient. Before we say anything else: that is the hard part, and you did it the same evening, without being told to.

              About "probably". The word is an estimate with no owner. When somebody hands you one, ask the price of being wrong: *if it is real, how long do we have?* For a 6.1 that answer is a number of minutes, and then the fall and the family are put in their place by themselves.

              Next step: a cheap one. Ask for the ECG at the moment of the phone call. It costs nothing and does not haemolyse. We talk on Thursday, walking, not in the office.
          - at: 2026-02-09T08:40
            by: joke
            do: observe
            name: ob-al-leg
            mentee: ada-l
            date: "2026-02-01"
            epa: epa03
            level: 4
            assessor: "I. Benali"
            role: "Faculty"
            setting: "Emergency department"
            narrative: |
              Found an ischaemic leg behind "malaise" within a quarter of an hour.
          - at: 2026-02-09T08:44
            by: joke
            do: observe
            mentee: priya
            date: "2026-02-03"
            epa: epa05
            level: 3
            assessor: "L. Bakhuis"
            role: "Nurse"
            setting: "Oncology"
            narrative: |
              Started stiffly. Answered one personal question honestly, and everything became easy.
          - at: 2026-02-09T08:48
            by: joke
            do: observe
            mentee: youssef
            date: "2026-02-04"
            epa: epa03
            level: 2
            assessor: "D. Achebe"
            role: "Faculty"
            setting: "Emergency department"
            narrative: |
              Knew it all, waited for my nod at every step.
            suggestion: |
              Do the first three steps, then look at me.
          - at: 2026-02-11T12:15
            by: priya
            do: acknowledge
            item: fb-pr-mine
          - at: 2026-02-11T19:30
            by: jonas
            do: withdraw
            item: jo-grey
          - at: 2026-02-12T12:00
            by: vos
            do: feedback
            name: as-al-feet
            to: ada-l
            on: al-slow
            purpose: assessment
            competencies: [medical-expert]
            title: "Acute limb, 1 February"
            body: |
              **What I saw.** From the record and from the surgeon's call: time from door to diagnosis 14 minutes, heparin given at 19, the patient informed by Ada herself before the surgeon came. Her note names what she had *not* yet excluded.

              **A suggestion.** The note says "feet examined by chance". It was not chance; you had changed your habit. Write what you did.

              **Next step.** Teach "feet first" at the Tuesday session, ten minutes, with the photograph (consent is in the file).
          - at: 2026-02-12T21:30
            by: leyla
            do: agree
            item: fb-le-goodbye
          - at: 2026-02-13T10:05
            by: ada-l
            do: acknowledge
            item: as-al-feet
          - at: 2026-02-13T17:30
            by: ines
            do: write
            name: in-3am
            kind: reflection
            title: "Friday note 23: only one nurse"
            competencies: [medical-expert, leader]
            tags: [friday, nights]
            body: |
              I asked for it, I got it. Three a.m., pancreatitis, saturation falling, one nurse, and the intensivist on the telephone with a bad line. I noticed that I began to narrate, beautifully, what was going on. The nurse said: "Yes. And what do we *do*?"

              So that is my trick. When I do not know, I describe.

              What we did: oxygen, sat him up, drained the stomach, phoned again with three numbers and one request. He went upstairs at 3:40. Afterwards I asked her to say that sentence to me again the next time, at once and with no politeness. She will enjoy it.
          - at: 2026-02-14T09:00
            by: ines
            do: share
            item: in-3am
          - at: 2026-02-15T20:20
            by: leyla
            do: write
            name: le-change
            kind: reflection
            title: "Somebody new"
            competencies: [professional]
            tags: [mentoring]
            body: |
              I read the screen on what a successor gets to see three times. What was sealed goes along by itself. The rest is my choice, and so I sat with twelve pages on a Sunday evening as if I were packing for a journey with one small bag.

              I left the first one, about being quiet. Not because it is secret. It belongs to a conversation with somebody who knows what my pen looks like when I put it down.

              The note with which M. said goodbye I have let go to the committee. There is a lizard in it; they will have to deal with it.
          - at: 2026-02-16T08:00
            by: leyla
            do: share
            item: le-change
          - at: 2026-02-16T08:40
            by: joke
            do: observe
            mentee: bram
            date: "2026-02-10"
            epa: epa07
            level: 4
            assessor: "Z. Maseko-Roos"
            role: "Peer"
            setting: "Ward 5C"
            narrative: |
              Taught a first-year with his hands behind his back. He was sweating more than she was.
          - at: 2026-02-16T08:44
            by: joke
            do: observe
            mentee: kwame
            date: "2026-02-11"
            epa: epa04
            level: 4
            assessor: "J. Ferreira"
            role: "Peer"
            setting: "Ward 5C"
            narrative: |
              Unhurried and finished before me.
          - at: 2026-02-16T12:45
            by: duarte
            do: read
            item: in-3am
          - at: 2026-02-16T12:50
            by: duarte
            do: feedback
            name: fb-in-3am
            to: ines
            on: in-3am
            purpose: developmental
            competencies: [medical-expert, leader]
            title: "When I do not know, I describe"
            body: |
              1. **Seen:** you have found the mechanism behind what the observers left empty. It took you a night and one nurse; a committee would have needed two years.
              2. **Suggestion:** a stop word. When you hear yourself say "so what we are seeing here", finish with "and therefore", whatever comes. Even a wrong "therefore" can be corrected; a description cannot.
              3. **Next:** two weeks of "therefore" on the round. Tell the clerks, they count mercilessly.
        """#
}
