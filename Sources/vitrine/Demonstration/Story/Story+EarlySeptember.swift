extension Story {
    /// What happens early in September.
    static let earlySeptember = #"""
          - at: 2025-09-03T21:10
            by: sofie
            do: write
            name: so-first
            kind: reflection
            title: "First week, or: where is the crash trolley"
            competencies: [professional]
            tags: [first-week]
            body: |
              I can now find the crash trolley, the good coffee and the one printer that works, in that order of urgency. What I cannot find is the moment at which I became the person nurses phone.

              On Tuesday somebody asked "doctor, may he eat?" and I looked behind me. He could eat. I checked three times, he had pudding, nobody died.

              Things I want to remember from this week:

              - K. on nights writes the bed numbers on her hand. I thought it was sloppy; it is faster than my app.
              - I said "I don't know, I'll find out" eleven times. It got easier after the fourth.
              - I cried once, in the linen room, for about forty seconds. Clean sheets are good for this.
          - at: 2025-09-04T19:30
            by: priya
            do: write
            name: pr-baseline
            kind: reflection
            title: "Day zero"
            competencies: [scholar, leader]
            tags: [stewardship]
            body: |
              My project for the year: stop antibiotics that nobody remembers starting. Today I walked through two wards with a clipboard. Fifty-three patients, thirty-one on antibiotics. For nine of them I could not find a single person who knew why; one course was in its nineteenth day and had outlived the doctor's contract.

              I was outraged until number eight, which was mine.

              So it is not about bad doctors. It is about the difference between starting, which is a decision, and continuing, which is weather. I want to turn continuing into a decision as well. Nobody thanks you for a thing that stops.
          - at: 2025-09-05T07:45
            by: priya
            do: share
            item: pr-baseline
          - at: 2025-09-05T17:10
            by: ines
            do: write
            name: in-f1
            kind: reflection
            title: "Friday note 1: promises"
            competencies: [professional]
            tags: [friday]
            body: |
              I promised R. a page every Friday. (Most will stay in the paper notebook; only what survives the ride home comes here.) It is Friday, it is ten past five, and the page so far contains the word Friday.

              New hospital, second year, third country. What I bring along: a stethoscope, a tendency to say *pois* when I mean yes, and the conviction that patients lie about only two things, alcohol and pain, in opposite directions. What I noticed this week: here they also lie about *loneliness*. "No, my daughter comes often." The daughter lives in Perth.

              Intention: ask who has the key to the house. Nobody lies about the key.
          - at: 2025-09-05T19:20
            by: ada-l
            do: write
            name: al-plan
            kind: goal
            title: "One question, one protocol"
            competencies: [scholar]
            due: "2026-05-31"
            body: |
              I would like to finish this year with a protocol that has passed the ethics committee: do patients on our ward know the name of the doctor who decides for them? It is a small question, it can be asked with a clipboard, and I have wanted to ask it since a woman thanked the cleaner for her excellent operation. Evidence along the way: a search of the literature by November, a draft by February, and submission before the spring holidays.
          - at: 2025-09-06T09:00
            by: ada-l
            do: share
            item: al-plan
          - at: 2025-09-06T09:01
            by: ines
            do: share
            item: in-f1
          - at: 2025-09-08T12:30
            by: duarte
            do: feedback
            name: fb-in-f1
            to: ines
            on: in-f1
            purpose: developmental
            competencies: [health-advocate]
            body: |
              Nobody lies about the key: very good, I stole it on the same day.

              1. **Seen:** you turn an observation into a question that can be asked. Do that every Friday, and the page writes itself.
              2. **Suggestion:** add who is *supposed* to have the key. On Monday mine answered "the neighbour, but she died".
              3. **Next:** ask it at ten admissions and count how many discharges it changes. I bet on three.
          - at: 2025-09-08T18:15
            by: nygaard
            do: feedback
            name: fb-pr-baseline
            to: priya
            on: pr-baseline
            purpose: developmental
            competencies: [leader, scholar]
            title: "Weather"
            body: |
              "Starting is a decision, continuing is weather." I have been thinking about it since Friday and fear that it is true of more than antibiotics. Of marriages, for instance, and of committees.

              **What I saw:** you counted your own case with the same pencil. Those who want to change a ward are seldom so fair with themselves, and wards can smell it.

              **A suggestion:** do not begin with the doctors. Who is on the ward every day and has to hang the bag? Ask the nurses what *they* would stop.

              **Next step:** six nurses, one question, before October.
          - at: 2025-09-08T22:00
            by: tim
            do: write
            name: ti-first
            kind: reflection
            title: "Seven things nobody told me"
            competencies: [professional]
            body: |
              One: the pager knows when you are eating. Two: "he is a bit quiet" from a nurse with thirty years of service means *run*. Three: there is no such thing as a quick discharge letter. Four: my stethoscope was in the pocket of somebody called Floor for two days. Five: I am tall, and patients in bed have a view of the inside of my nose, so sit down. Six: the consultant is as afraid of the new software as I am. Seven: I like this. I had forgotten to expect that.
          - at: 2025-09-09T07:30
            by: tim
            do: share
            item: ti-first
          - at: 2025-09-10T19:45
            by: sofie
            do: write
            name: so-goal-handover
            kind: goal
            title: "Summarise first in handovers"
            competencies: [communicator, collaborator]
            due: "2025-12-15"
            body: |
              In every handover I want to give one sentence that would be enough if the phone rang right after it: who is sickest, what I expect tonight, what I would like done. Details only after that sentence. I will ask the receiving colleague once a week to say back what they heard, and write down what got lost. Done when three people in a row can repeat the plan without asking me.
          - at: 2025-09-11T08:02
            by: sofie
            do: share
            item: so-goal-handover
          - at: 2025-09-11T20:45
            by: mei
            do: write
            name: me-i-draw
            kind: reflection
            title: "What my hands know"
            competencies: [medical-expert, communicator]
            tags: [procedures, drawing]
            body: |
              I come from two years of surgery and now I am an internist, in training, on probation with myself. My hands know things that my mouth can't say yet. Yesterday I drew the bile ducts for a woman on the back of the menu. She studied it and said, "So the stone is sitting in the *corridor*," and hung it above her bed.

              In surgery one draws for oneself. I had never seen a drawing work on somebody else.

              My mother says 慢慢来, slowly, slowly, it will come. She says it about everything, internal medicine and dumplings alike. I have bought a box of pencils.
          - at: 2025-09-12T08:00
            by: mei
            do: share
            item: me-i-draw
          - at: 2025-09-12T12:15
            by: bram
            do: write
            name: br-ecg
            kind: goal
            title: "A hundred ECGs, aloud"
            competencies: [medical-expert]
            due: "2025-11-01"
            body: |
              Read a hundred ECGs aloud, to a person, before looking at the machine's opinion. Tally on the inside of my locker. If I and the machine differ, I ask Benali who is right. No reflections, please: I think with my hands and on the bicycle, and what comes out of me in writing is a list. H. knows. We agreed that goals with a number are fine.
          - at: 2025-09-12T12:20
            by: bram
            do: share
            item: br-ecg
          - at: 2025-09-14T18:40
            by: jonas
            do: write
            name: jo-clock
            kind: reflection
            title: "The clock over the door"
            competencies: [medical-expert, professional]
            tags: [ed]
            body: |
              In the emergency department there's a clock that counts how long each patient has been there, and it turns red after four hours. I have become good at the clock. Last week I was the fastest of all second-years, and somebody put it on the wall with a paper crown.

              On Friday a woman said at the door, with her coat on: "I had one more question, but you're busy." I said: go ahead. She said: "No, no." I let her leave, she was at 3:51.

              I would like to know what the question was. The clock doesn't measure it, and I took the crown down, a bit too late.
          - at: 2025-09-15T07:30
            by: jonas
            do: share
            item: jo-clock
          - at: 2025-09-15T08:30
            by: priya
            do: acknowledge
            item: fb-pr-baseline
          - at: 2025-09-15T08:40
            by: joke
            do: observe
            mentee: sofie
            date: "2025-09-11"
            epa: epa02
            level: 2
            assessor: "L. Oyelaran"
            role: "Faculty"
            setting: "Ward 4B"
            narrative: |
              Complete history, but the complaint the patient came with appeared on the second page.
            suggestion: |
              Write the reason for admission in the patient's own words, on top.
          - at: 2025-09-15T18:20
            by: nygaard
            do: feedback
            name: fb-br-ecg
            to: bram
            on: br-ecg
            purpose: developmental
            competencies: [medical-expert]
            title: "A list is also a text"
            body: |
              Agreed is agreed: goals with a number, and I do not ask for prose.

              **Seen:** you chose to do it aloud and to somebody, so it's not a private exercise after all. A list that needs a listener is a conversation.

              **A suggestion:** keep two tallies: right, and *right but unsure*. The second will be the interesting one.

              **Next step:** when you and the machine differ, write down the loser. One word. You may do it on the bicycle.
          - at: 2025-09-15T23:10
            by: youssef
            do: write
            name: yo-why
            kind: reflection
            title: "What is this for?"
            competencies: [professional]
            tags: [private]
            body: |
              I have read the programme page twice. "Low stakes", it says. There is a committee of three people whose names I know, and a date in January. That is not what I call low.

              My father drove a tram for thirty-four years with an inspector who travelled along incognito. He said that the good days were the ones on which you forgot about the man; but you drove worse when you tried to forget.

              I will write here what I really think until I notice that I have begun to drive for the inspector. Then I stop.
          - at: 2025-09-16T16:20
            by: achterberg
            do: feedback
            name: fb-mei-draw
            to: mei
            on: me-i-draw
            purpose: developmental
            competencies: [communicator]
            body: |
              **What I saw.** I visited the lady with the corridor. She explained her disease to me with the menu in her hand, correctly, in two minutes, including the soup of the day.

              **A suggestion.** Let the patient hold the pencil next time. What they draw wrong is precisely what you need to know, and nobody likes to *say* that they have not understood.

              **Next step.** Three drawings by patients until our meeting in October. Bring them along, without names; and dumplings, if your mother insists.
          - at: 2025-09-16T17:10
            by: vos
            do: feedback
            name: fb-ti-first
            to: tim
            on: ti-first
            purpose: developmental
            competencies: [professional]
            body: |
              Six and seven made me laugh out loud in the lift. I also read two and want to hold on to it.

              **What I saw.** You are collecting other people's expertise as if it were your own job to know who knows what. It is.

              **A suggestion.** When somebody says "a bit quiet", ask one question before you run: "compared with when?" The answer is half of the referral.

              **Next step.** Bring one "compared with when" to our first meeting. And find out who Floor is.
          - at: 2025-09-16T20:30
            by: leyla
            do: write
            name: le-quiet
            kind: reflection
            title: "About being quiet"
            competencies: [communicator, collaborator]
            tags: [ward-5c]
            body: |
              Three people have told me in two weeks that I am quiet. Each of them said it loudly.

              In my family the one who is silent is the one who is listening; my grandmother would say a single sentence during dinner, and that was the sentence of the dinner. Here, in the morning report, you are what you say. On Thursday I knew the diagnosis. I waited for a pause to put it in. There was none. Someone else said it in the eighth minute, and was praised.

              I do not want to become loud. I would like to learn how one makes a pause.
          - at: 2025-09-17T07:45
            by: leyla
            do: share
            item: le-quiet
          - at: 2025-09-17T07:46
            by: mei
            do: acknowledge
            item: fb-mei-draw
          - at: 2025-09-17T08:40
            by: joke
            do: observe
            mentee: ines
            date: "2025-09-12"
            epa: epa05
            level: 3
            assessor: "L. Bakhuis"
            role: "Nurse"
            setting: "Oncology"
            narrative: |
              Finds the words. Looks only at the patient, the husband waited in vain for a glance.
          - at: 2025-09-17T20:00
            by: kwame
            do: write
            name: kw-ferry
            kind: reflection
            title: "The last ferry"
            competencies: [health-advocate, medical-expert]
            tags: [island-clinic]
            body: |
              Every other Wednesday I hold clinic on the island, and everything there is ruled by the last ferry at 17:05. People decline tests "because of the boat". For a year I put it down in the letters as *patient prefers no further investigation*.

              Last week I missed the ferry myself. I ate soup with the harbour master, slept above the chandler's, and heard at breakfast from three people how it really works: if you take the boat, you lose a day's pay and someone has to milk, so you go when it is bad and not when it begins.

              They do not prefer. They reckon. I have to correct some letters.
          - at: 2025-09-18T08:00
            by: kwame
            do: share
            item: kw-ferry
          - at: 2025-09-18T09:00
            by: tim
            do: acknowledge
            item: fb-ti-first
          - at: 2025-09-18T20:30
            by: sofie
            do: write
            name: so-interrupt
            kind: reflection
            title: "Interrupted on the round"
            competencies: [collaborator, communicator]
            tags: [ward-4b]
            body: |
              The pharmacist started a sentence about the metformin and I talked straight over her, because the consultant was already walking to the next bed. She waited, in the way people wait who have done this for twenty years, and then told me in the corridor: kidney function halved since Friday, dose unchanged.

              I had seen the creatinine. I had not *connected* it. What bothers me is not the dose, which we fixed in a minute. It is that I behaved as if the speed of the round was my job and listening was hers.

              Next time I want to be the one who says "one moment, we are not finished here". I practised it aloud in the car. It sounds ridiculous in a Fiat.
          - at: 2025-09-18T21:00
            by: hanna
            do: write
            name: ha-roster
            kind: reflection
            title: "A roster is a love letter, badly received"
            competencies: [leader, collaborator]
            tags: [chief-resident]
            body: |
              I am chief resident for this year, which means that I make the roster and that colleagues have stopped meeting my eyes in the lift. I was proud of the October version: fair to the hour, checked by a script. Within a day I had seven angry messages.

              The script counts hours. It does not know that two nights before a child's birthday weigh more than three nights before nothing. I thought that fair meant equal. Mateusz (who got the birthday) said: "You could have *asked* me and then done the same thing."

              So: ask first, even if the answer changes nothing. Especially then.
          - at: 2025-09-19T07:55
            by: sofie
            do: share
            item: so-interrupt
          - at: 2025-09-19T08:00
            by: hanna
            do: share
            item: ha-roster
          - at: 2025-09-19T16:30
            by: achterberg
            do: feedback
            name: fb-le-quiet
            to: leyla
            on: le-quiet
            purpose: developmental
            competencies: [communicator]
            body: |
              Dear Leyla, no need to become loud; we have enough of that in stock.

              **What I saw** on Thursday, from the other side of the table: you put your pen down when you knew it. I saw it. So may others, if they learn where to look.

              **A suggestion:** let the hand make the pause. Pen down, hand flat on the table, breathe in. The chair of the morning report has been told (by me, not by name) to look for flat hands.

              **Next step:** one sentence per week. Your grandmother's measure.
        """#
}
