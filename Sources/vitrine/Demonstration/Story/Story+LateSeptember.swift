extension Story {
    /// What happens late in September.
    static let lateSeptember = #"""
          - at: 2025-09-19T17:50
            by: nygaard
            do: feedback
            name: fb-jo-clock
            to: jonas
            on: jo-clock
            purpose: developmental
            competencies: [communicator]
            body: |
              The question at the door is the true one, every general practitioner knows it; they leave the door on purpose at a certain distance from the chair.

              **Seen:** 3:51, you know it to the minute. And you took the crown down before anybody asked you to.

              **A suggestion:** ask for the door question while they are still sitting: "what did you want to ask me that I haven't given you time for?" It costs a minute, sometimes ten.

              **Next step:** telephone her. You have the number; you've a reason; I'll cover the clock.
          - at: 2025-09-20T10:10
            by: vos
            do: read
            item: so-interrupt
          - at: 2025-09-20T10:25
            by: vos
            do: feedback
            name: fb-so-interrupt
            to: sofie
            on: so-interrupt
            purpose: developmental
            competencies: [collaborator]
            title: "One moment, we are not finished here"
            body: |
              **What I saw.** You describe the pharmacist's waiting very precisely. Somebody who only wanted to get through the round would not have noticed how she stood.

              **A suggestion.** Ask for the pause *before* you need it. At the first bed on Thursday, say to the consultant: "I would like to stop for ten seconds per patient for pharmacy and nursing." You ask once, and then it is the rule of that round instead of an interruption by the youngest.

              **Next step.** Try it once, and tell me what the consultant's face did.
          - at: 2025-09-21T10:30
            by: jonas
            do: acknowledge
            item: fb-jo-clock
          - at: 2025-09-21T11:00
            by: leyla
            do: acknowledge
            item: fb-le-quiet
          - at: 2025-09-22T07:40
            by: sofie
            do: acknowledge
            item: fb-so-interrupt
          - at: 2025-09-22T08:40
            by: joke
            do: observe
            mentee: jonas
            date: "2025-09-16"
            epa: epa02
            level: 4
            assessor: "D. Achebe"
            role: "Faculty"
            setting: "Emergency department"
            narrative: |
              Quick and correct. Ask him what the patient does for a living and he has to look it up.
          - at: 2025-09-22T08:44
            by: joke
            do: observe
            mentee: ada-l
            date: "2025-09-17"
            epa: epa02
            level: 3
            assessor: "D. Achebe"
            role: "Faculty"
            setting: "Emergency department"
            narrative: |
              Structured and complete. The patient was cold under the thin sheet for all of it.
            suggestion: |
              Look first, then ask.
          - at: 2025-09-22T08:48
            by: joke
            do: observe
            mentee: mehmet
            date: "2025-09-17"
            epa: epa02
            level: 3
            assessor: "L. Oyelaran"
            role: "Faculty"
            setting: "Ward 4B"
            narrative: |
              Careful and respectful. Accepted "a bit" as an answer.
            suggestion: |
              Ask what the patient can no longer do.
          - at: 2025-09-22T08:52
            by: joke
            do: observe
            mentee: priya
            date: "2025-09-17"
            epa: epa04
            level: 4
            assessor: "R. Iyer"
            role: "Faculty"
            setting: "Ward 6A"
            narrative: |
              Fast, fair, funny. The clerks forget to be afraid.
          - at: 2025-09-22T08:56
            by: joke
            do: observe
            mentee: tim
            date: "2025-09-18"
            epa: epa02
            level: 3
            assessor: "D. Achebe"
            role: "Faculty"
            setting: "Emergency department"
            narrative: |
              Listens well, examines thoroughly. Presents in the order in which things happened to him instead of to the patient.
          - at: 2025-09-22T09:00
            by: joke
            do: observe
            mentee: mei
            date: "2025-09-18"
            epa: epa07
            level: 4
            assessor: "G. Moreau"
            role: "Faculty"
            setting: "Procedure room"
            narrative: |
              Hands of a surgeon. Did the lumbar puncture before I had found my glasses.
            suggestion: |
              Tell us what you are doing.
          - at: 2025-09-22T20:15
            by: ada-l
            do: write
            name: al-agree
            kind: reflection
            title: "Before I sign the agreement"
            competencies: [professional]
            tags: [mentoring]
            body: |
              I was asked six questions about what I expect of my mentor, and I answered the fifth ("when do we put on the assessment hat?") with a joke. Then I deleted the joke.

              I had a supervisor during my PhD who was friend, judge, referee and employer in one person, and I learned to talk in such a way that nothing I said could ever be used. I was very good at it. It took me a year to notice that I had stopped learning anything in those meetings as well.

              So what I would like is boring: tell me the hat beforehand, every time, in words. I will then try to forget my training.
          - at: 2025-09-23T08:15
            by: ada-l
            do: share
            item: al-agree
          - at: 2025-09-23T12:50
            by: duarte
            do: feedback
            name: fb-ha-roster
            to: hanna
            on: ha-roster
            purpose: developmental
            competencies: [leader]
            body: |
              1. **Seen:** you heard the one useful message among the seven, and it was not the loudest.
              2. **Suggestion:** publish the *rules* before you publish the roster, and let people quarrel with the rules for a week. Quarrels about rules are short, and nobody takes them home.
              3. **Next:** November with that order. Count the angry messages, the script may do that.
          - at: 2025-09-23T16:40
            by: achterberg
            do: feedback
            name: fb-kw-ferry
            to: kwame
            on: kw-ferry
            purpose: developmental
            competencies: [health-advocate]
            body: |
              **What I saw.** You missed a boat and turned it into fieldwork. The sentence "they do not prefer, they reckon" ought to be read by everyone who writes letters.

              **A suggestion.** Do the sum for them once, openly: this test, that day, this much pay, that many cows. Then ask which part of the sum *we* could change. The blood tests could travel on the boat by themselves.

              **Next step.** Ask the harbour master what a cool box costs on the 17:05.
          - at: 2025-09-24T21:30
            by: mehmet
            do: write
            name: me-dutch
            kind: reflection
            title: "\"Een beetje benauwd\""
            competencies: [communicator]
            tags: [language]
            body: |
              My Dutch is good; I passed the examination with a high mark. But there is no examination in understatement. "Een beetje benauwd" says a farmer of 77 with a saturation of 82, and his wife adds: "it isn't nothing". In Izmir he would have brought four cousins to shout it for him.

              I took "a bit" at its word for about ten minutes. The nurse did not. She said: "In this province, doctor, a bit is the maximum."

              I now have a conversion table in my notebook. *Nou ja* = I am afraid. *Het gaat wel* = it does not. *Prima* = please leave.
          - at: 2025-09-25T07:45
            by: mehmet
            do: share
            item: me-dutch
          - at: 2025-09-26T08:40
            by: joke
            do: observe
            mentee: youssef
            date: "2025-09-22"
            epa: epa02
            level: 3
            assessor: "L. Oyelaran"
            role: "Faculty"
            setting: "Ward 4B"
            narrative: |
              Very complete. Took 95 minutes.
            suggestion: |
              Decide beforehand what you can leave until tomorrow.
          - at: 2025-09-26T16:45
            by: vos
            do: feedback
            name: fb-al-agree
            to: ada-l
            on: al-agree
            purpose: developmental
            competencies: [professional]
            title: "Boring it is"
            body: |
              I will say it at the beginning of each meeting, in the same words, even if we both find it silly by December: "Today I am your coach and I write nothing for the committee." Or the opposite.

              **What I saw** in your text: you describe very exactly how caution cost you something. That is a rarer insight than caution itself.

              **Suggestion.** Hold me to it. If I forget the sentence, interrupt me.

              **Next step.** Answer question five again, with the joke if you like; I want to know what it was.
          - at: 2025-09-26T16:50
            by: ines
            do: write
            name: in-key
            kind: reflection
            title: "Friday note 4: the count"
            competencies: [health-advocate, scholar]
            tags: [friday]
            body: |
              Ten admissions, ten times the question of the key. Results: in five a partner, in two a child who lives nearby, in one the home care, in one "under the flowerpot, but don't write that down", and in one nobody.

              R. bet on three changed discharges. It was four. The nicest: for the man with the flowerpot we arranged a key safe, and he told the physiotherapist that he had been sleeping on the ground floor since a fall in March that he had mentioned to nobody. So we looked for the cause of the fall, and found it, and it was 38 beats per minute.
          - at: 2025-09-26T16:55
            by: ines
            do: nominate
            item: in-key
            moment: mid-year
          - at: 2025-09-27T11:00
            by: priya
            do: write
            name: pr-nurses
            kind: reflection
            title: "Six nurses, one question"
            template: what
            competencies: [collaborator, leader]
            tags: [stewardship]
            body: |
              ## What?
              I asked six nurses what they would stop. I expected three names of drugs. I got eleven, and a drawing (👩🏽‍⚕️ with an axe).

              ## So what?
              Saskia said: "We know on day three. Nobody asks us on day three; you ask on day one, when you're afraid, and on day ten, when you're ashamed." I wrote it down word for word, with her permission, and it's now the title of the project.

              ## Now what?
              *Day three.* A red dot on the bag, stuck on by the nurse. A dot means: a doctor has to say today what this is for. No answer, no fourth day? I don't dare that yet.
          - at: 2025-09-27T11:10
            by: priya
            do: nominate
            item: pr-nurses
            moment: mid-year
          - at: 2025-09-28T10:10
            by: ada-l
            do: acknowledge
            item: fb-al-agree
          - at: 2025-09-29T08:40
            by: joke
            do: observe
            mentee: leyla
            date: "2025-09-23"
            epa: epa02
            level: 3
            assessor: "N. Farahani"
            role: "Faculty"
            setting: "Ward 5C"
            narrative: |
              Hears everything. Says too little of it.
          - at: 2025-09-29T08:44
            by: joke
            do: observe
            mentee: sofie
            date: "2025-09-24"
            epa: epa01
            level: 2
            assessor: "K. Smit"
            role: "Nurse"
            setting: "Ward 4B, evening"
            narrative: |
              Knows her patients very well. Talks faster than we can write.
            suggestion: |
              Stop after each patient.
          - at: 2025-09-29T08:48
            by: joke
            do: observe
            mentee: kwame
            date: "2025-09-24"
            epa: epa08
            level: 4
            assessor: "N. Farahani"
            role: "Faculty"
            setting: "Island clinic, by telephone"
            narrative: |
              Asked me one question, and the right one, and had the answer to my next three ready.
          - at: 2025-09-30T08:40
            by: joke
            do: observe
            mentee: hanna
            date: "2025-09-25"
            epa: epa04
            level: 4
            assessor: "N. Farahani"
            role: "Faculty"
            setting: "Ward 5C"
            narrative: |
              Clear, quick, a bit impatient with the slow ones among us, me included.
          - at: 2025-09-30T08:44
            by: joke
            do: observe
            mentee: priya
            date: "2025-09-25"
            epa: epa01
            level: 4
            assessor: "J. Ferreira"
            role: "Peer"
            setting: "Ward 6A, evening"
          - at: 2025-09-30T13:00
            by: duarte
            do: feedback
            name: fb-yo-first
            to: youssef
            purpose: developmental
            competencies: [professional]
            title: "After our first meeting"
            body: |
              1. **Seen:** you asked me four times what I do with my notes. Good question, so here it is in writing: this note is developmental; the committee will never get it unless *you* agree.
              2. **Suggestion:** press `t`, every week if you like. What does not stand under *will* does not exist for them.
              3. **Next:** write one page that you do not share with me. Then you'll know that it works.
          - at: 2025-09-30T17:15
            by: vos
            do: feedback
            name: fb-me-dutch
            to: mehmet
            on: me-dutch
            purpose: developmental
            competencies: [communicator]
            body: |
              I was born in this province and I am copying your table.

              **What I saw.** You put the misunderstanding in *ten minutes* and not in a vague feeling, so it can be improved upon.

              **Suggestion.** Combine the words with a comparison, as the nurses do: "what could you do on Sunday that you cannot do now?" A farmer will not say that he is ill, but he will tell you who is milking the cows.

              **Next step.** Ask that question to your next five patients, and bring the answers.
        """#
}
