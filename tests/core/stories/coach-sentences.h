/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-coach.h"

/* What a person might write in a part of a story, and what the coach says of it: a code and the words that it
 * underlines, "code:words", with "|" between two; nothing where there is nothing to say.  "*" stands for the whole
 * part. */
typedef struct
{
  const char *language;
  GrStoryPart part;
  const char *text;
  const char *expected;
} CoachSentence;

#define S GR_STORY_PART_SITUATION
#define T GR_STORY_PART_TASK
#define A GR_STORY_PART_ACTION
#define R GR_STORY_PART_RESULT
#define L GR_STORY_PART_LEARNING

static const CoachSentence sentences[] = {
  /* Who did it */
  { "en", A, "We called every partner.", "we-not-i:We" },
  { "en", A, "I called every partner.", "" },
  { "en", A, "I called them, and we agreed on a date.", "" },
  { "en", A, "We agreed that I would call them.", "" },
  { "en", A, "Then we wrote to the members.", "we-not-i:we" },
  { "en", A, "Our plan had three steps.", "we-not-i:Our" },
  { "en", A, "We’d agreed on a date by Monday.", "we-not-i:We’d" },
  { "en", A, "We've called them twice.", "we-not-i:We've" },
  { "en", A, "The team rang forty members.", "we-not-i:The team" },
  { "en", A, "My team rang forty members.", "we-not-i:My team" },
  { "en", A, "My team rang forty members from a list that I had made.", "" },
  { "en", A, "I asked the team for names.", "" },
  { "en", A, "Everyone brought two names.", "we-not-i:Everyone" },
  { "en", A, "The director told us to wait.", "we-not-i:us" },
  { "en", A, "She asked me, “Can we do this?”", "" },
  { "en", A, "The chair said “we are late”.", "" },
  { "en", A, "The chair said \"our turn\".", "" },
  { "en", A, "First I listened. Then we voted.", "we-not-i:we" },
  { "en", A, "Mine was the first call.", "" },
  { "en", A, "They answered within a day.", "" },
  { "en", A, "I'd prepared what we needed.", "" },
  { "en", T, "We had to find a new host.", "we-not-i:We" },
  { "en", T, "My part was to find a new host for our fair.", "" },
  { "en", S, "We were six people in two rooms.", "" },
  { "en", R, "We signed 3 partners in 2 months.", "" },
  { "en", L, "We should have asked sooner.", "" },
  { "en", A, "Western partners came first.", "" },
  { "en", A, "The bus was late.\nWe waited.", "we-not-i:We" },
  { "de", A, "Wir haben alle Partner angerufen.", "we-not-i:Wir" },
  { "de", A, "Ich habe alle Partner angerufen.", "" },
  { "de", A, "Dann schrieben wir den Mitgliedern.", "we-not-i:wir" },
  { "de", A, "Ich schlug vor, dass wir uns treffen.", "" },
  { "de", A, "Unsere Gruppe traf sich jeden Montag.", "we-not-i:Unsere" },
  { "de", A, "Das Team rief vierzig Mitglieder an.", "we-not-i:Das Team" },
  { "de", A, "Mir fiel auf, dass wir niemanden kannten.", "" },
  { "de", A, "Sie sagte „wir sind zu spät“.", "" },
  { "de", S, "Wir waren sechs Leute.", "" },
  { "de", T, "Wir sollten einen neuen Raum finden.", "we-not-i:Wir" },

  /* Nobody did it */
  { "en", A, "The report was written in May.", "passive:was written" },
  { "en", A, "The calls were made on Friday.", "passive:were made" },
  { "en", A, "The list was then checked twice.", "passive:was then checked" },
  { "en", A, "The plan had been agreed.", "passive:been agreed" },
  { "en", A, "The room is being painted.", "passive:is being painted" },
  { "en", A, "The invitation got lost.", "passive:got lost" },
  { "en", A, "The budget was not approved.", "passive:was not approved" },
  { "en", A, "I was excited.", "" },
  { "en", A, "I was interested in her work.", "" },
  { "en", A, "I was convinced by her numbers.", "" },
  { "en", A, "I was late.", "" },
  { "en", A, "I was calling members all day.", "" },
  { "en", A, "I planned and wrote the report.", "" },
  { "en", A, "The need was real.", "" },
  { "en", A, "The door was red.", "" },
  { "en", A, "I was in need of a room.", "" },
  { "en", A, "I told him what was wrong.", "" },
  { "en", A, "He said “it was decided”.", "" },
  { "en", A, "A host was found and a date was set aside.", "passive:was found" },
  { "en", T, "A new host was needed.", "passive:was needed" },
  { "en", R, "Three partners were signed.", "passive:were signed" },
  { "en", S, "The fair was cancelled.", "" },
  { "en", L, "More should have been asked.", "" },
  { "en", A, "They are used to waiting.", "" },
  { "en", A, "The letter will be sent on Monday.", "passive:be sent" },
  { "en", A, "The news was widely shared.", "passive:was widely shared" },
  { "en", A, "She was a trusted adviser.", "" },
  { "en", A, "I got to know her.", "" },
  { "en", A, "The work was done.", "passive:was done" },
  { "en", A, "I was supposed to wait.", "" },
  { "de", A, "Der Bericht wurde im Mai geschrieben.", "passive:wurde im Mai geschrieben" },
  { "de", A, "Die Anrufe wurden am Freitag gemacht.", "passive:wurden am Freitag gemacht" },
  { "de", A, "Ich wartete, bis der Plan beschlossen wurde.", "passive:beschlossen wurde" },
  { "de", A, "Der Raum wird gestrichen.", "" },
  { "de", A, "Die Liste wurde geprüft.", "passive:wurde geprüft" },
  { "de", A, "Sein Gesicht wurde rot.", "" },
  { "de", A, "Das Projekt wurde präsentiert.", "passive:wurde präsentiert" },
  { "de", A, "Die Karten wurden verkauft.", "passive:wurden verkauft" },
  { "de", A, "Ich wurde nervös.", "" },
  { "de", A, "Es wurde spät.", "" },
  { "de", A, "Ich werde morgen anrufen.", "" },
  { "de", A, "Ich habe den Bericht geschrieben.", "" },
  { "de", S, "Die Messe wurde abgesagt.", "" },
  { "de", T, "Ein neuer Raum wurde gesucht.", "passive:wurde gesucht" },
  { "de", A, "Ein Termin ist gefunden worden.", "passive:gefunden worden" },

  /* Could mean anything */
  { "en", A, "I did various things.", "vague:various|vague:things" },
  { "en", A, "I spoke to a lot of people.", "vague:a lot" },
  { "en", A, "I spoke to 40 people.", "" },
  { "en", A, "I basically kept calling.", "vague:basically" },
  { "en", A, "I kind of knew her.", "vague:kind of" },
  { "en", A, "She was kind and patient.", "" },
  { "en", A, "I wrote letters, notes, etc.", "vague:etc" },
  { "en", A, "I helped out at the stand.", "vague:helped out" },
  { "en", A, "I helped Mara move the stand.", "" },
  { "en", A, "I was involved in the launch.", "vague:was involved in" },
  { "en", A, "I participated in the launch.", "vague:participated in" },
  { "en", A, "I did my best.", "vague:did my best" },
  { "en", A, "I somehow found a room.", "vague:somehow" },
  { "en", A, "I called, wrote, and so on.", "vague:and so on" },
  { "en", A, "I carried the stuff upstairs.", "vague:stuff" },
  { "en", A, "The staff met upstairs.", "" },
  { "en", A, "I sorted the letters.", "" },
  { "en", A, "It was a sort of fair.", "vague:sort of" },
  { "en", A, "I ordered a number of chairs.", "vague:a number of" },
  { "en", A, "I ordered thirty chairs.", "" },
  { "en", R, "It went really well: 30 came.", "vague:went really well" },
  { "en", R, "The fair was a success, with 300 guests.", "vague:was a success" },
  { "en", R, "Sales grew significantly, by 12 %.", "vague:significantly" },
  { "en", R, "We got positive feedback from 9 of 10.", "vague:positive feedback" },
  { "en", S, "There were various groups.", "vague:various" },
  { "en", L, "Small things matter.", "vague:things" },
  { "en", A, "He said “it is kind of late”.", "" },
  { "en", A, "I listed everything that was missing.", "" },
  { "de", A, "Ich habe irgendwie einen Raum gefunden.", "vague:irgendwie" },
  { "de", A, "Ich habe diverse Leute angerufen.", "vague:diverse" },
  { "de", A, "Ich habe 40 Leute angerufen.", "" },
  { "de", A, "Ich habe eine Menge Briefe geschrieben.", "vague:eine Menge" },
  { "de", A, "Ich habe Briefe geschrieben usw.", "vague:usw" },
  { "de", A, "Ich kannte sie eigentlich nicht.", "vague:eigentlich" },
  { "de", A, "Ich habe Dinge erledigt.", "vague:Dinge" },
  { "de", R, "Es lief gut: 30 kamen.", "vague:lief gut" },
  { "de", R, "Die Messe war ein Erfolg mit 300 Gästen.", "vague:war ein Erfolg" },
  { "de", A, "Ich sprach mit verschiedenen Gruppen.", "vague:verschiedenen" },
  { "de", A, "Ich sprach mit drei Gruppen.", "" },

  /* People as a means */
  { "en", A, "I used my network to get in.", "transactional:used my network" },
  { "en", A, "I leveraged my connections.", "transactional:leveraged my connections" },
  { "en", A, "I collected business cards.", "transactional:collected business cards" },
  { "en", A, "I worked the room.", "transactional:worked the room" },
  { "en", A, "I asked her for a job.", "transactional:asked her for a job" },
  { "en", A, "I asked her for advice.", "" },
  { "en", A, "He owed me one.", "transactional:owed me" },
  { "en", A, "I called in a favour.", "transactional:called in a favour" },
  { "en", A, "I knew what they could do for me.", "transactional:what they could do for me" },
  { "en", A, "I asked what I could do for them.", "" },
  { "en", A, "I picked her brain for an hour.", "transactional:picked her brain" },
  { "en", A, "I gave her two names in return for hers.", "transactional:in return for" },
  { "en", A, "I looked for useful contacts.", "transactional:useful contacts" },
  { "en", A, "I introduced her to two useful books.", "" },
  { "en", L, "I should build my network before I need it.", "" },
  { "en", L, "I learned to use my network.", "transactional:use my network" },
  { "en", S, "I wanted to meet the right people.", "transactional:the right people" },
  { "en", A, "He said “you owe me”.", "" },
  { "en", A, "I exploited a gap in the market.", "transactional:exploited" },
  { "de", A, "Ich habe mein Netzwerk genutzt.", "transactional:mein Netzwerk genutzt" },
  { "de", A, "Ich ließ meine Kontakte spielen.", "" },
  { "de", A, "Ich habe Visitenkarten gesammelt.", "transactional:Visitenkarten gesammelt" },
  { "de", A, "Ich suchte nützliche Kontakte.", "transactional:nützliche Kontakte" },
  { "de", A, "Im Gegenzug gab ich ihr zwei Namen.", "transactional:Im Gegenzug" },
  { "de", A, "Er schuldete mir etwas.", "transactional:schuldete mir" },
  { "de", A, "Ich gab ihr zwei Namen.", "" },

  /* What changed, in numbers */
  { "en", R, "The partner stayed.", "no-figure:*" },
  { "en", R, "The partner stayed for two more years.", "" },
  { "en", R, "Attendance doubled.", "" },
  { "en", R, "Half of them came back.", "" },
  { "en", R, "They came back twice.", "" },
  { "en", R, "Costs fell by 12.5 %.", "" },
  { "en", R, "She became one of the speakers.", "" },
  { "en", R, "A third of the members came.", "" },
  { "en", R, "The third member came.", "no-figure:*" },
  { "en", R, "Everyone was there.", "no-figure:*" },
  { "en", R, "Dozens signed up.", "" },
  { "en", A, "I called the partner.", "" },
  { "de", R, "Der Partner blieb.", "no-figure:*" },
  { "de", R, "Der Partner blieb zwei Jahre.", "" },
  { "de", R, "Die Besuche haben sich verdoppelt.", "" },
  { "de", R, "Die Hälfte kam wieder.", "" },
  { "de", R, "Ein Drittel kam wieder.", "" },

  /* One breath */
  { "en", A, "I called every partner on the list that the former chair had left in a drawer and asked each of them what they had liked.", "" },
  { "en", A, "I called every partner on the list that the former chair had left in a drawer and asked each of them what they had liked best.",
    "long-sentence:*" },
  { "en", A, "I called Dr. Meier, who knew the city well, and she named the schools, the clubs and the shops, e.g. the bakery, that helped.", "" },
  { "en", A, "I called. I wrote. I waited. I called again. I wrote again. I went there. I asked. I listened. I came back. I wrote it down.", "" },
  { "en", A, "I called every partner on the list\n- the schools and the clubs of the city\n- the shops in the high street and those by the river\n- the bakery", "" },
  { "de", A, "Ich rief alle Partner auf der Liste an, die der frühere Vorstand in einer Schublade gelassen hatte, und fragte jeden, was ihm am Fest am besten gefallen hatte.",
    "long-sentence:*" },
  { "de", A, "Ich rief z. B. Frau Dr. Meier an. Sie kannte ca. 20 Schulen.", "" },
  { "en", A, "Version 2.5 cost 1,200 pounds. I paid.", "" },

  /* A language it does not know: only lengths and digits */
  { "fr", A, "Nous avons appelé les partenaires.", "" },
  { "fr", R, "Le partenaire est resté.", "no-figure:*" },
  { "fr", R, "Le partenaire est resté 2 ans.", "" },

  /* Nothing to fall over */
  { "en", A, "…", "empty-part:*" },
  { "en", A, " \n\t ", "empty-part:*" },
  { "en", A, "“", "empty-part:*" },
  { "en", A, "’s", "" },
  { "en", A, "🙂 We 🙂", "we-not-i:We" },
  { "en", A, "Ω≠ we", "we-not-i:we" },
};

#undef S
#undef T
#undef A
#undef R
#undef L
