extension Story {
    /// What happens early in March.
    static let earlyMarch = #"""
          - at: 2026-03-01T09:00
            by: bram
            do: share
            item: br-phone
          - at: 2026-03-02T08:40
            by: joke
            do: observe
            mentee: leyla
            date: "2026-02-24"
            epa: epa07
            level: 3
            assessor: "A. de Boer"
            role: "Nurse"
            setting: "Ward 4B"
            narrative: |
              Calm. Asked me for a second pair of eyes before she started.
          - at: 2026-03-02T19:20
            by: sofie
            do: goal
            item: so-goal-ultrasound
            state: dropped
          - at: 2026-03-04T17:20
            by: vos
            do: feedback
            name: fb-me-fasting
            to: mehmet
            on: me-fasting
            purpose: developmental
            competencies: [health-advocate]
            body: |
              You ask, between the lines, whether you should have told her about yourself. I think so, because it was short and because afterwards the conversation went back to *her*. That is the test I use: whose story is it a minute later?

              **Suggestion.** Make the page with the dietitian and with two patients, and not by yourself at night, as I know you.

              **Next step.** A draft by May. Ask pharmacy about the insulins that have a fixed hour; there are more than I knew.
          - at: 2026-03-06T17:25
            by: ines
            do: write
            name: in-therefore
            kind: reflection
            title: "Friday note 26: therefore"
            competencies: [medical-expert]
            tags: [friday]
            body: |
              The clerks kept a tally on the whiteboard. Week one: nineteen descriptions, six therefores. Week two: eleven and fourteen. They drew a small graph with an error bar and a dinosaur 🦕, I do not know why.

              What changed is not that I know more. I now notice the place where the thought stops. It is usually just before a decision that somebody could blame me for. Stopping a beta blocker. *Not* giving blood. Letting somebody go home.

              On Thursday I let a woman go home. Therefore. She phoned on Friday to say that she had slept, and that we should have the bed looked at.
          - at: 2026-03-06T17:32
            by: ines
            do: nominate
            item: in-therefore
            moment: end-year
          - at: 2026-03-06T19:00
            by: kwame
            do: write
            name: kw-teach
            kind: reflection
            title: "Teaching on a boat"
            competencies: [scholar, communicator]
            tags: [teaching]
            body: |
              I took two clerks along. On the ferry we had fifty minutes, no signal and no slides, and so I asked them what they were afraid of on the ward. It was the consultants' *names*: whether to use the first name. We practised, in the wind, shouting "Good morning, Emil!" at a cormorant.

              At the clinic they saw four patients each, and on the way back they taught me: that I say "no worries" when there is every reason to worry, and say it most often when I am worried.

              I had prepared a lesson on anaemia. It's still in my bag. It has now crossed the water six times.
          - at: 2026-03-06T19:10
            by: kwame
            do: nominate
            item: kw-teach
            moment: end-year
          - at: 2026-03-09T22:00
            by: ada-l
            do: write
            name: al-draft
            kind: reflection
            title: "Reviewer two is my mother"
            competencies: [scholar]
            tags: [research]
            body: |
              Private, since it is not very grown up.

              I sent the protocol to three colleagues and to my mother, who was a ward sister for thirty-one years in Luleå. The colleagues changed commas. My mother wrote: "Why do you ask the patient if they know the doctor's name? Ask the doctor if he knows the patient's."

              I was annoyed for two days. Then I added it as a second outcome, and it is now by far the better half of the study. I have thanked her in the acknowledgements as "B. Lindqvist, RN", which she will find too much and cut out for the fridge.
          - at: 2026-03-10T08:40
            by: joke
            do: observe
            mentee: kwame
            date: "2026-03-04"
            epa: epa05
            level: 4
            assessor: "G. Tilstra"
            role: "Nurse"
            setting: "Island clinic"
            narrative: |
              Told a fisherman of 60 that he would not fish again. Then they mended a net, both of them, for half an hour.
          - at: 2026-03-10T21:30
            by: sofie
            do: write
            name: so-jansen
            kind: reflection
            title: "An ordinary Tuesday"
            competencies: [health-advocate, medical-expert]
            tags: [nephrology]
            body: |
              Mrs Jansen came to stay with her sister in Leeds last year, was dialysed there twice and has carried the letter in her handbag ever since: NHS number 999 412 7306, dry weight, a dose of heparin that nobody here had asked about.

              We had weighed her, scanned her and discussed her for two days. She had tried to give the letter to three of us. I was the third. I put it "with the papers".

              On day three the student asked her what she kept in the bag. The reaction to heparin is on the second line, underlined, in English.

              I would like to share this one with C., but I have to take out the name and the number first, and I notice that without the handbag it is no story at all.
          - at: 2026-03-11T16:50
            by: achterberg
            do: feedback
            name: fb-kw-teach
            to: kwame
            on: kw-teach
            purpose: developmental
            competencies: [scholar]
            body: |
              **What I saw.** You asked two clerks what they feared and got something true and small; most people would have gone on digging for something grand. Emil, by the way, was told about the cormorant and is flattered.

              **A suggestion.** "No worries" when you *are* worried: that's worth an experiment. Replace it for two weeks with what you really think, in a friendly wording: "I want to look at this with you again."

              **Next step.** Ask the same clerks whether they noticed the change. No marks, no form.
          - at: 2026-03-11T19:00
            by: priya
            do: write
            name: pr-surgery
            kind: reflection
            title: "The ward that did not know I exist"
            competencies: [collaborator, leader]
            tags: [stewardship]
            body: |
              The surgeons have answered eleven of forty dots. I felt the frost come on, and did what H. would do: I went and asked why.

              In surgery the round is at seven. The dots are stuck on at nine. By the time a dot is red, everybody who could answer is in theatre with their hands in somebody. Nothing was wrong with their attitude; my *clock* was wrong.

              The night nurses now do it at six. This week: twenty-six out of thirty. The head of surgery, whom I had feared for a month, said, "Good dots," and gave me half of his banana 🍌. I take it as co-authorship.
          - at: 2026-03-11T19:06
            by: priya
            do: nominate
            item: pr-surgery
            moment: end-year
          - at: 2026-03-13T09:15
            by: kwame
            do: acknowledge
            item: fb-kw-teach
          - at: 2026-03-16T08:40
            by: joke
            do: observe
            mentee: hanna
            date: "2026-03-10"
            epa: epa07
            level: 5
            assessor: "G. Moreau"
            role: "Faculty"
            setting: "Procedure room"
            narrative: |
              Supervised two pleural drains. Hands in her pockets, as it should be.
          - at: 2026-03-16T19:15
            by: jonas
            do: write
            name: jo-back
            kind: reflection
            title: "Half a bicycle"
            competencies: [professional]
            tags: [spring]
            body: |
              I went. I won't write what we talked about, but I went, and I've now been three times. I work normal weeks. On Sunday I rode forty kilometres with Bram, who said four sentences, all of them about gears; it was the best conversation of the winter.

              At work I still ask the door question. Somebody asked it of *me* last week, a nurse, with her hand already on the door frame. I told her the truth, for about a minute. The clock was at 2:14 and no one cared.
          - at: 2026-03-17T08:00
            by: jonas
            do: share
            item: jo-back
          - at: 2026-03-17T08:40
            by: joke
            do: observe
            mentee: sofie
            date: "2026-03-12"
            epa: epa06
            level: 3
            assessor: "F. Nazari"
            role: "Allied health"
            setting: "Ward 6A, nephrology"
            narrative: |
              Went through all fourteen medicines with the patient and me, and crossed out three.
            suggestion: |
              Phone the community pharmacy the day before, not on the day itself.
          - at: 2026-03-17T08:44
            by: joke
            do: observe
            mentee: ada-l
            date: "2026-03-12"
            epa: epa05
            level: 3
            assessor: "J. Verhoeven"
            role: "Allied health"
            setting: "Ward 5C"
            narrative: |
              Prepared every word, and then threw the paper away when the daughter started to cry. Rightly.
          - at: 2026-03-17T08:48
            by: joke
            do: observe
            mentee: priya
            date: "2026-03-12"
            epa: epa06
            level: 4
            assessor: "K. Smit"
            role: "Nurse"
            setting: "Surgical ward"
          - at: 2026-03-17T18:30
            by: duarte
            do: feedback
            name: as-in-round
            to: ines
            purpose: assessment
            competencies: [medical-expert, leader]
            title: "Round on oncology, 16 March"
            body: |
              **Seen:** 16 patients, 70 minutes. For each a decision, said aloud with its reason, before I was asked. Three times she changed the plan on a nurse's remark, and once she did not, and explained why not. A wrong assumption about a drain was corrected by herself within the same sentence.

              **Suggestion:** the last four patients got half the attention. Turn the order round on Wednesdays.

              **Next step:** do the round with the new fellow as your *assistant*, and with me out of the building.
        """#
}
