extension Story {
    /// What happens early in June.
    static let earlyJune = #"""
          - at: 2026-06-01T08:40
            by: joke
            do: observe
            mentee: leyla
            date: "2026-05-26"
            epa: epa08
            level: 3
            assessor: "E. Costa"
            role: "Faculty"
            setting: "Surgery, consultation"
          - at: 2026-06-01T08:44
            by: joke
            do: observe
            mentee: tim
            date: "2026-05-27"
            epa: epa04
            level: 3
            assessor: "L. Oyelaran"
            role: "Faculty"
            setting: "Ward 4B"
          - at: 2026-06-01T08:45
            by: bram
            do: goal
            item: br-research
            state: dropped
          - at: 2026-06-01T18:15
            by: nygaard
            do: feedback
            name: fb-pr-error
            to: priya
            on: pr-error
            purpose: developmental
            competencies: [professional, medical-expert]
            body: |
              > "So you're the one with the stickers."

              You went upstairs. There is a version of this story in which the project leader stays downstairs, improves the form, and never meets him. I have been that man.

              **Seen:** you told it in the order in which it happened and did not put the second question first, where it would have consoled you.

              **A suggestion:** show this one to the residents who will inherit the dots, before the graph.

              **Next step:** decide for yourself, without hurrying, whether the committee should read it. I will think neither better nor worse of you.
          - at: 2026-06-01T19:45
            by: ada-l
            do: goal
            item: al-plan
            state: met
          - at: 2026-06-02T18:00
            by: tim
            do: goal
            item: ti-goal-speak
            state: met
          - at: 2026-06-03T08:40
            by: joke
            do: observe
            mentee: priya
            date: "2026-05-28"
            epa: epa05
            level: 4
            assessor: "D. Wieringa"
            role: "Nurse"
            setting: "Intensive care"
            narrative: |
              Came up herself to tell a patient that the wrong decision had been hers. He swore at her. She stayed.
          - at: 2026-06-05T19:40
            by: priya
            do: nominate
            item: pr-error
            moment: end-year
          - at: 2026-06-06T10:15
            by: bram
            do: write
            name: br-summer
            kind: goal
            title: "Lead ten rounds, silent second half"
            competencies: [leader]
            due: "2026-09-30"
            body: |
              Ten ward rounds as the leader. In the first half I say the plan, in the second the others say it and I speak only if it is dangerous. Ask the clerk afterwards how many times I broke that. Today, trial run: four times, one of them justified. It turned out that I say "right" after each sentence of other people, like a judge.
          - at: 2026-06-08T08:40
            by: joke
            do: observe
            mentee: jonas
            date: "2026-06-02"
            epa: epa08
            level: 4
            assessor: "E. Costa"
            role: "Faculty"
            setting: "Surgery, consultation"
          - at: 2026-06-08T08:44
            by: joke
            do: observe
            mentee: sofie
            date: "2026-06-03"
            epa: epa03
            level: 3
            assessor: "M. Kaya"
            role: "Nurse"
            setting: "Ward 6A"
            narrative: |
              Stood at the foot of the bed and gave out tasks. High voice, clear words.
          - at: 2026-06-08T21:10
            by: mehmet
            do: write
            name: me-night
            kind: reflection
            title: "Four in the morning, in which language?"
            competencies: [medical-expert, leader]
            tags: [nights]
            body: |
              At four in the morning I think in Turkish, count in English and apologise in Dutch. On Thursday at that hour I had to lead: a bleeding, pressure 70, two nurses and a student. I heard myself count the units aloud, in Turkish. *Bir, iki…* The student, whose grandmother is from Konya, went on: *üç*.

              Everybody laughed, for half a second. The pressure came up. Nothing in the guideline says that a massive transfusion should contain a laugh.

              I was not nervous about the language. I noticed it only on the way home.
          - at: 2026-06-09T08:00
            by: mehmet
            do: share
            item: me-night
          - at: 2026-06-09T08:40
            by: joke
            do: observe
            mentee: youssef
            date: "2026-06-03"
            epa: epa01
            level: 4
            assessor: "W. Jansma"
            role: "Nurse"
            setting: "Ward 6A"
          - at: 2026-06-09T08:44
            by: joke
            do: observe
            mentee: mehmet
            date: "2026-06-04"
            epa: epa03
            level: 4
            assessor: "M. Kaya"
            role: "Nurse"
            setting: "Night shift"
            narrative: |
              Led a massive transfusion calmly, counting the units aloud so that we all knew.
          - at: 2026-06-09T18:15
            by: duarte
            do: feedback
            name: as-in-fellow
            to: ines
            purpose: assessment
            competencies: [leader]
            title: "With the boss out of the building"
            body: |
              **Seen:** on 5 June Ines ran the oncology ward for a day with the fellow assisting. I was in Utrecht, reachable, and was not phoned. On my return: no loose ends, two difficult decisions documented with their "therefore", and a fellow who said she had *learned* something, which from her is rare.

              **Suggestion:** you did the clerks' supervision as well, until 19:30. Give away one thing.

              **Next step:** choose now, before the third year, what that one thing will be.
          - at: 2026-06-10T08:40
            by: joke
            do: observe
            mentee: ines
            date: "2026-06-05"
            epa: epa04
            level: 4
            assessor: "Z. Maseko-Roos"
            role: "Peer"
            setting: "Oncology"
            narrative: |
              As her assistant for a day I had all the fun and none of the fear. Would like her to go home earlier.
          - at: 2026-06-10T21:20
            by: mei
            do: write
            name: mei-self-end
            kind: reflection
            title: "Hands and mouth, June"
            template: self-assessment
            moment: end-year
            competencies: [medical-expert, communicator, scholar]
            evidence: [mei-not-do, as-mei-draw]
            body: |
              **Hands:** still good. I use them less, and with a reason that I can say.

              **Mouth:** in September I needed a pencil for every explanation; now for every second one. I speak *while* I work, Sister Kaya can testify. In a big meeting I still arrive with my sentence when the bus has left.

              **Head:** I used to think that internists think because they can't do. I apologise to all of you. It is a procedure, too, and has complications.

              **What I ask for:** nights with somebody who interrupts. 慢慢来.
          - at: 2026-06-11T08:00
            by: mei
            do: nominate
            item: mei-self-end
            moment: end-year
          - at: 2026-06-11T18:20
            by: hanna
            do: write
            name: ha-last
            kind: reflection
            title: "Handing over the keys"
            competencies: [leader, scholar]
            tags: [chief-resident]
            body: |
              In two weeks I hand over as chief resident: a cupboard key, a roster, six rules and a telephone number on forty desks. I tried to write down for my successor what I have learned, and after an evening I had half a page, of which I crossed out most.

              What was left: *Ask first. Publish rules before results. Do it wrong in public once, early. Count like everybody else.* Kwame looked at it and said that he had read the same on a tea towel. He may have it too, then.
          - at: 2026-06-12T07:40
            by: hanna
            do: nominate
            item: ha-last
            moment: end-year
          - at: 2026-06-12T17:35
            by: ines
            do: write
            name: in-self-end
            kind: reflection
            title: "Friday note 40, official version"
            template: self-assessment
            moment: end-year
            competencies: [medical-expert, communicator, leader]
            evidence: [in-therefore, in-disagree, as-in-round]
            body: |
              In December I asked to be watched while I think. I was, by three people and a dinosaur.

              What I can do now: decide, and say why, in the daytime with a whole team and at night with one nurse. Lead a ward for a day. Sit in a silence and leave it alone, also when it's my turn to decide something at the end of it.

              What is not finished: giving things away. I do the clerks, the chairs, the coffee and the key safe. R. says one thing. I have a list of nine candidates and I love each of them.
          - at: 2026-06-12T17:41
            by: ines
            do: nominate
            item: in-self-end
            moment: end-year
          - at: 2026-06-12T20:25
            by: sofie
            do: write
            name: so-self-end
            kind: reflection
            title: "Where I stand in June"
            template: self-assessment
            moment: end-year
            competencies: [communicator, leader, medical-expert]
            evidence: [so-teach, so-consult, as-so-goals]
            body: |
              **What changed since January.** I wrote then that I wanted "to lead, in a small way, when it is loud". On 3 June I did: a tachycardia on 6A, five people, and I stood at the foot of the bed and said who did what. It was loud. My voice was high, but the order held.

              **What I now do alone.** Handover, admission, discharge. Consultations, if somebody tells me the real question.

              **What still needs somebody nearby.** Lines with ultrasound (I dropped that goal in March and should not have), and the prognosis sentence under pressure.

              **What I ask of the committee.** Second-year nights, with a senior in the house.
          - at: 2026-06-13T08:20
            by: sofie
            do: share
            item: so-self-end
          - at: 2026-06-15T08:40
            by: joke
            do: observe
            mentee: hanna
            date: "2026-06-08"
            epa: epa06
            level: 4
            assessor: "C. Papadaki"
            role: "Allied health"
            setting: "Outpatient clinic"
            narrative: |
              Interpreter ready, leaflet in two languages, grandson with a comic. Finally.
          - at: 2026-06-15T08:44
            by: joke
            do: observe
            mentee: tim
            date: "2026-06-09"
            epa: epa06
            level: 3
            assessor: "F. Nazari"
            role: "Allied health"
            setting: "Ward 4B"
            narrative: |
              Letter sent before the taxi came. I checked twice because I did not believe it.
        """#
}
