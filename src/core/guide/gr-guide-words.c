/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-words.h"

#include <string.h>

#define MAX_PHRASES 24
#define MAX_ORDINALS 10

typedef const char *Phrases[MAX_PHRASES];

typedef struct
{
  const char *language;
  Phrases words[GR_N_WORDS];
  const char *ordinals[MAX_ORDINALS][2];
} Language;

/*
 * What guides call their parts, a table a language.  All are tried on every guide, because many an author uses
 * English headings for a text in another language.
 *
 * A phrase is in normal form (see gr_text_normalise()) and is found anywhere between word limits; "^" ties it to
 * the start, "$" to the end, a "*" at either end of a word stands for the rest of that word.
 */
static const Language languages[] = {
  {
      .language = "en",
      .words = {
          [GR_WORD_QUIZ] = { "quiz", "quizzes", "knowledge check", "multiple choice", "mcq*", "self test",
                             "^check your understanding", "^test your knowledge", "^test your understanding", "knowledge assessment*",
                             "quick check", "concept check*", "comprehension check*", "microquiz", "miniquiz" },
          [GR_WORD_CONFUSIONS] = { "confusions", "misconceptions", "misunderstandings", "common confusion",
                                   "common misconception", "common misunderstanding", "myths", "common mistakes and misconceptions" },
          [GR_WORD_REFLECTIONS] = { "reflection prompt*", "reflection question*", "reflective question*",
                                    "reflective prompt*", "reflection exercise*", "journal prompt*",
                                    "journaling prompt*", "^reflection$", "^reflections$", "self reflection*",
                                    "^reflection time$", "^reflect and apply", "^reflection and", "^pause and reflect", "critical reflection*",
                                    "personal reflection*", "guided reflection*", "final reflection*",
                                    "reflection journal*", "reflection activit*" },
          [GR_WORD_SPRINT] = { "mini sprint*", "sprint project*", "mini project*", "minisprint" },
          [GR_WORD_FULL] = { "full project*", "project extension*", "extended project*", "full extension",
                              "^capstone project" },
          [GR_WORD_QUESTIONS] = { "questions", "^q a", "scenarios", "interview questions" },
          [GR_WORD_ANSWER] = { "answer", "^a$", "^ans$", "sample response", "model response", "example response",
                               "suggested response", "strong response", "interviewer listens for",
                               "interviewers listen for" },
          [GR_WORD_ANSWER_IS] = { "the correct answer is", "the answer is", "the right answer is", "correct answer is",
                                  "answer is", "the correct option is", "the correct choice is",
                                  "the correct answers are", "the answers are", "correct answers are" },
          [GR_WORD_OPTION] = { "option", "options", "choice", "letter" },
          [GR_WORD_KEY] = { "answer key*", "answers key", "key to answers", "^answers$", "quiz answers", "quiz key",
                            "answer sheet", "^correct answers$", "^solutions$", "^key$" },
          [GR_WORD_CORRECT] = { "^correct$", "^correct option$", "^correct choice$", "^solution$", "^right answer$",
                                "^correct response$" },
          [GR_WORD_RIGHT] = { "^correct$", "^right$", "^correct answer$", "^right answer$", "^correct option$",
                              "^correct choice$", "^answer$" },
          [GR_WORD_WRONG] = { "^incorrect$", "^wrong$", "^wrong answer$", "^not correct$" },
          [GR_WORD_QUESTION] = { "question$", "^q$", "^question" },
          [GR_WORD_REQUEST] = { "^tell", "^describe", "^explain", "^walk", "^give", "^talk", "^share", "^discuss",
                                "^compare", "^define", "^name", "^list", "^design", "^implement", "^show", "^outline" },
          [GR_WORD_SCENARIO] = { "^scenario", "^case study$", "^situation$" },
          [GR_WORD_EXPLANATION] = { "^explanation*", "^rationale", "^reasoning", "^reason", "^why$", "^justification",
                                    "^why correct", "^why this is correct" },
          [GR_WORD_CLAIM] = { "^misconception", "^confusion", "^myth", "^mistake", "^question", "^q$", "^claim",
                              "^the confusion", "^the misconception", "^the myth", "^the mistake", "^the problem",
                              "^problem", "^wrong", "^common mistake", "^common confusion", "^common error",
                              "^misunderstanding", "^belief" },
          [GR_WORD_TRUTH] = { "^truth", "^reality", "^fact$", "^facts$", "^the truth", "^the reality", "^clarification",
                              "^clarity", "^resolution", "^solution", "^correction", "^correct", "^right", "^actually",
                              "^answer", "^fix$", "^what s true", "^how to avoid", "^remember$", "^key point$" },
          [GR_WORD_CONFUSION] = { "^confusion", "^misconception", "^myth", "^common confusion",
                                  "^common misconception", "^the confusion", "^the misconception", "^the myth",
                                  "^misunderstanding", "^belief", "^claim" },
          [GR_WORD_REFLECTION] = { "^reflection", "^prompt", "^reflection prompt", "^question" },
          [GR_WORD_PROMPT] = { "^prompt$", "^reflection prompt$", "^question$", "^reflection question$" },
          [GR_WORD_PROJECT] = { "^project$", "^project title$", "^project name$", "^title$", "^mini project$",
                                "^sprint project$", "^full project$" },
          [GR_WORD_OBJECTIVE] = { "^objective*", "^goal*", "^project objective*", "^project goal*", "^challenge$",
                                  "^scenario$", "^mission$" },
          [GR_WORD_OVERVIEW] = { "overview", "^objective*", "^goal*", "^requirements", "^description$",
                                 "^introduction$",
                                 "requirements$", "features$", "^scenario$", "^challenge$", "^instructions$",
                                 "deliverables", "^steps", "steps$", "criteria$", "metrics$", "architecture$",
                                 "^implementation", "^timeline", "^background", "^context" },
          [GR_WORD_TIME] = { "time investment", "time estimate*", "time required", "time limit", "time allocation",
                             "time commitment", "time needed", "time budget", "time frame", "timeframe", "^time$",
                             "estimated time", "total time*", "^total$", "^duration", "^estimated duration", "^total duration",
                             "timeline", "^effort", "^estimated effort", "^total effort" },
          [GR_WORD_PHASE] = { "^phase$", "^stage$", "^milestone$" },
          [GR_WORD_STEP] = { "^step$", "^part$", "^task$", "^day$", "^week$" },
          [GR_WORD_HOUR] = { "^hour$", "^hours$" },
          [GR_WORD_DELIVERABLES] = { "deliverable*" },
          [GR_WORD_SUCCESS] = { "success metric*", "success criteria", "success criterion", "success measure*",
                                "success indicator*", "metrics of success", "measures of success" },
          [GR_WORD_ADDITIONAL] = { "additional", "extra", "more" },
          [GR_WORD_OUT_OF] = { "out of", "of" },
          [GR_WORD_POINTS] = { "correct", "correct answers", "correctly", "right", "right answers", "answers",
                               "questions", "questions right", "points" },
          [GR_WORD_PERCENT] = { "percent", "per cent" },
          [GR_WORD_OVER] = { "over", "spread over", "across", "within" },
          [GR_WORD_AND] = { "and", "or", "to" },
          [GR_WORD_AT_LEAST] = { "at least", "minimum of", "more than", "over" },
          [GR_WORD_AT_MOST] = { "at most", "less than", "fewer than", "under", "below", "no more than" },
          [GR_WORD_MINUTES] = { "minutes", "minute", "mins", "min" },
          [GR_WORD_HOURS] = { "hours", "hour", "hrs", "hr", "h" },
          [GR_WORD_WEEKS] = { "weeks", "week", "wks" },
          [GR_WORD_SKILLS] = { "skill", "skills", "competenc*", "*skills" },
          [GR_WORD_INTERVIEW_DAY] = { "before the interview", "before your interview", "during the interview",
                                      "during your interview", "on the day", "interview day" },
          [GR_WORD_COMMON] = { "the", "and", "of", "to", "is", "you", "for", "with", "your", "how", "what", "that" },
      },
      .ordinals = { { "first", "firstly" }, { "second", "secondly" }, { "third", "thirdly" }, { "fourth", "fourthly" },
                    { "fifth", "fifthly" }, { "sixth", "sixthly" }, { "seventh" }, { "eighth" }, { "ninth" },
                    { "tenth" } },
  },
  {
      .language = "de",
      .words = {
          [GR_WORD_QUIZ] = { "quiz", "*quiz", "wissenstest", "selbsttest", "wissenscheck", "kurztest" },
          [GR_WORD_CONFUSIONS] = { "missverständnisse", "irrtümer", "verwechslungen", "mythen", "häufige fehlannahmen",
                                   "fehlvorstellungen" },
          [GR_WORD_REFLECTIONS] = { "reflexionsfragen", "reflexionsimpulse", "^reflexion$", "denkanstösse",
                                    "fragen zur reflexion", "fragen zum nachdenken" },
          [GR_WORD_SPRINT] = { "mini sprint*", "minisprint*", "sprintprojekt*", "miniprojekt*", "mini projekt*",
                               "kleines projekt" },
          [GR_WORD_FULL] = { "vollprojekt*", "grosses projekt", "projekterweiterung*", "gesamtprojekt*",
                             "abschlussprojekt*", "vollständiges projekt" },
          [GR_WORD_QUESTIONS] = { "fragen", "*fragen", "szenarien" },
          [GR_WORD_ANSWER] = { "antwort", "*antwort", "antwortrahmen", "antwortstrategie", "antwortgerüst",
                               "worauf interviewer achten" },
          [GR_WORD_ANSWER_IS] = { "die richtige antwort ist", "die richtige antwort lautet", "die antwort ist",
                                  "die antwort lautet", "richtig ist", "richtig sind", "die lösung ist",
                                  "die richtigen antworten sind" },
          [GR_WORD_OPTION] = { "option", "antwort", "buchstabe" },
          [GR_WORD_KEY] = { "lösungsschlüssel", "antwortschlüssel", "^schlüssel$", "^lösungen$", "^antworten$",
                            "richtige antworten" },
          [GR_WORD_CORRECT] = { "^richtig$", "^lösung$" },
          [GR_WORD_RIGHT] = { "^richtig$", "^korrekt$", "^richtige antwort$", "^stimmt$" },
          [GR_WORD_WRONG] = { "^falsch$", "^inkorrekt$", "^falsche antwort$" },
          [GR_WORD_QUESTION] = { "frage$", "^frage", "^f$" },
          [GR_WORD_REQUEST] = { "^erzählen", "^erzähle", "^beschreiben", "^beschreibe", "^erklären", "^erkläre",
                                "^nennen", "^nenne", "^vergleichen", "^schildern", "^schildere" },
          [GR_WORD_SCENARIO] = { "^szenario", "^fallbeispiel$" },
          [GR_WORD_EXPLANATION] = { "^erklärung", "^erläuterung", "^begründung", "^warum$", "^grund" },
          [GR_WORD_CLAIM] = { "^missverständnis", "^irrtum", "^mythos", "^verwechslung", "^frage", "^behauptung",
                              "^fehlannahme", "^falsch", "^das missverständnis", "^der irrtum", "^fehler" },
          [GR_WORD_TRUTH] = { "^wahrheit", "^realität", "^tatsache", "^wirklichkeit", "^die wahrheit", "^klarstellung",
                              "^lösung", "^richtig", "^antwort", "^tatsächlich", "^fakt$", "^stimmt$" },
          [GR_WORD_CONFUSION] = { "^missverständnis", "^irrtum", "^verwechslung", "^mythos" },
          [GR_WORD_REFLECTION] = { "^reflexion", "^impuls", "^frage" },
          [GR_WORD_PROMPT] = { "^impuls$", "^frage$" },
          [GR_WORD_PROJECT] = { "^projekt$", "^projekttitel$", "^titel$" },
          [GR_WORD_OBJECTIVE] = { "^ziel*", "^aufgabe$" },
          [GR_WORD_OVERVIEW] = { "überblick", "übersicht", "^ziel*", "^anforderungen", "^beschreibung$", "ergebnisse",
                                 "^schritte", "^aufgabe*" },
          [GR_WORD_TIME] = { "^zeit", "zeitaufwand", "zeitbedarf", "zeitrahmen", "^dauer", "^aufwand",
                             "bearbeitungszeit" },
          [GR_WORD_PHASE] = { "^phase$", "^etappe$" },
          [GR_WORD_STEP] = { "^schritt$", "^teil$", "^tag$", "^woche$" },
          [GR_WORD_HOUR] = { "^stunde$", "^stunden$" },
          [GR_WORD_DELIVERABLES] = { "^ergebnisse$", "^ergebnis$", "abgaben", "arbeitsergebnisse",
                                     "projektergebnisse" },
          [GR_WORD_SUCCESS] = { "erfolgskriteri*", "erfolgskennzahl*", "erfolgsmerkmal*", "erfolgsmessung" },
          [GR_WORD_ADDITIONAL] = { "zusätzlich*", "weitere" },
          [GR_WORD_OUT_OF] = { "von" },
          [GR_WORD_POINTS] = { "richtige", "richtig", "richtige antworten", "antworten", "fragen", "punkte", "punkten" },
          [GR_WORD_PERCENT] = { "prozent" },
          [GR_WORD_OVER] = { "über", "verteilt auf", "innerhalb von" },
          [GR_WORD_AND] = { "und", "oder", "bis" },
          [GR_WORD_AT_LEAST] = { "mindestens", "mehr als" },
          [GR_WORD_AT_MOST] = { "höchstens", "weniger als", "unter" },
          [GR_WORD_MINUTES] = { "minuten", "minute" },
          [GR_WORD_HOURS] = { "stunden", "stunde", "std" },
          [GR_WORD_WEEKS] = { "wochen", "woche" },
          [GR_WORD_SKILLS] = { "fähigkeit*", "*fähigkeiten", "fertigkeit*", "*fertigkeiten", "kompetenz*", "*kompetenz",
                               "*kompetenzen" },
          [GR_WORD_INTERVIEW_DAY] = { "vor dem gespräch", "im gespräch", "vor dem vorstellungsgespräch",
                                      "im vorstellungsgespräch", "am tag des gesprächs" },
          [GR_WORD_COMMON] = { "der", "die", "das", "und", "ist", "nicht", "sie", "mit", "wie", "was", "ein", "zu" },
      },
      .ordinals = { { "erstens", "zuerst" }, { "zweitens" }, { "drittens" }, { "viertens" }, { "fünftens" },
                    { "sechstens" }, { "siebtens" }, { "achtens" }, { "neuntens" }, { "zehntens" } },
  },
};

/* Whether one word of a phrase, perhaps with an asterisk, is the word at @text. */
static gboolean
word_equals (const char *pattern,
             gsize       pattern_len,
             const char *text,
             gsize       text_len)
{
  if (pattern_len > 1 && pattern[pattern_len - 1] == '*')
    return text_len >= pattern_len - 1 && strncmp (pattern, text, pattern_len - 1) == 0;
  if (pattern_len > 1 && pattern[0] == '*')
    return text_len >= pattern_len - 1 &&
           strncmp (pattern + 1, text + text_len - (pattern_len - 1), pattern_len - 1) == 0;
  return pattern_len == text_len && strncmp (pattern, text, text_len) == 0;
}

/* Whether the words of @phrase stand at @text; returns how many bytes they take, or 0. */
static gsize
phrase_at (const char *phrase,
           const char *text)
{
  const char *p = text;

  while (*phrase != '\0' && *phrase != '$')
    {
      gsize phrase_len = strcspn (phrase, " $");
      gsize text_len = strcspn (p, " ");

      if (text_len == 0 || !word_equals (phrase, phrase_len, p, text_len))
        return 0;
      phrase += phrase_len + (phrase[phrase_len] == ' ');
      p += text_len;
      if (*phrase != '\0' && *phrase != '$')
        p += *p == ' ';
    }
  return *phrase == '$' && *p != '\0' ? 0 : (gsize) (p - text);
}

/**
 * gr_guide_word_matches:
 * @word: a word
 * @normal: text in normal form
 *
 * Returns: whether @normal holds the word, in any language
 */
gboolean
gr_guide_word_matches (GrWord      word,
                       const char *normal)
{
  for (guint l = 0; l < G_N_ELEMENTS (languages); l++)
    for (guint i = 0; i < MAX_PHRASES && languages[l].words[word][i] != NULL; i++)
      {
        const char *phrase = languages[l].words[word][i];

        if (*phrase == '^')
          {
            if (phrase_at (phrase + 1, normal) > 0)
              return TRUE;
            continue;
          }
        for (const char *p = normal; p != NULL && *p != '\0';)
          {
            if (phrase_at (phrase, p) > 0)
              return TRUE;
            p = strchr (p, ' ');
            p = p != NULL ? p + 1 : NULL;
          }
      }
  return FALSE;
}

static gboolean
ends_word (const char *p)
{
  return !g_unichar_isalnum (g_utf8_get_char (p));
}

/**
 * gr_guide_word_starts:
 * @word: a word whose phrases have no asterisks
 * @text: text as it is written
 *
 * Returns: how many bytes of @text the longest phrase takes that @text starts
 *   with, in any language and case; 0 where there is none
 */
gsize
gr_guide_word_starts (GrWord      word,
                      const char *text)
{
  gsize longest = 0;

  for (guint l = 0; l < G_N_ELEMENTS (languages); l++)
    for (guint i = 0; i < MAX_PHRASES && languages[l].words[word][i] != NULL; i++)
      {
        const char *phrase = languages[l].words[word][i];
        gsize len = strlen (phrase);

        if (len > longest && g_ascii_strncasecmp (text, phrase, len) == 0 && ends_word (text + len))
          longest = len;
      }
  return longest;
}

/**
 * gr_guide_word_ordinal:
 * @text: text as it is written
 * @len: (out): how many bytes the word takes
 *
 * Returns: 1 where @text starts with “First”, 2 for “Second” … in any language,
 *   else 0
 */
int
gr_guide_word_ordinal (const char *text,
                       gsize      *len)
{
  for (guint l = 0; l < G_N_ELEMENTS (languages); l++)
    for (int n = 0; n < MAX_ORDINALS; n++)
      for (guint i = 0; i < 2 && languages[l].ordinals[n][i] != NULL; i++)
        {
          *len = strlen (languages[l].ordinals[n][i]);
          if (g_ascii_strncasecmp (text, languages[l].ordinals[n][i], *len) == 0 && ends_word (text + *len))
            return n + 1;
        }
  *len = 0;
  return 0;
}

/**
 * gr_guide_word_language:
 * @text: text in normal form
 *
 * Tells a text's language by its most common words.
 *
 * Returns: "en", "de", or "und" where it seems to be neither
 */
const char *
gr_guide_word_language (const char *text)
{
  guint counts[G_N_ELEMENTS (languages)] = { 0 };
  guint words = 0;
  guint best = 0;

  for (const char *p = text; *p != '\0';)
    {
      gsize len = strcspn (p, " ");

      words++;
      for (guint l = 0; l < G_N_ELEMENTS (languages); l++)
        for (guint i = 0; i < MAX_PHRASES && languages[l].words[GR_WORD_COMMON][i] != NULL; i++)
          {
            const char *common = languages[l].words[GR_WORD_COMMON][i];

            counts[l] += strncmp (common, p, len) == 0 && common[len] == '\0';
          }
      p += len;
      p += *p == ' ';
    }
  for (guint l = 1; l < G_N_ELEMENTS (languages); l++)
    if (counts[l] > counts[best])
      best = l;
  /* in running text about every sixth word is one of these; headings and code have fewer */
  return counts[best] * 50 >= words ? languages[best].language : "und";
}
