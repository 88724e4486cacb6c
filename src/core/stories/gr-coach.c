/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-coach.h"

#include "gr-sentences.h"
#include "gr-telling.h"

#include <glib/gi18n-lib.h>
#include <string.h>

G_DEFINE_ENUM_TYPE (GrCoachCode,
                    gr_coach_code,
                    G_DEFINE_ENUM_VALUE (GR_COACH_EMPTY_PART, "empty-part"),
                    G_DEFINE_ENUM_VALUE (GR_COACH_WE_NOT_I, "we-not-i"),
                    G_DEFINE_ENUM_VALUE (GR_COACH_NO_FIGURE, "no-figure"),
                    G_DEFINE_ENUM_VALUE (GR_COACH_RESULT_SHORT, "result-short"),
                    G_DEFINE_ENUM_VALUE (GR_COACH_LONG_SENTENCE, "long-sentence"),
                    G_DEFINE_ENUM_VALUE (GR_COACH_PASSIVE, "passive"),
                    G_DEFINE_ENUM_VALUE (GR_COACH_VAGUE, "vague"),
                    G_DEFINE_ENUM_VALUE (GR_COACH_TRANSACTIONAL, "transactional"),
                    G_DEFINE_ENUM_VALUE (GR_COACH_OVER_TIME, "over-time"))

typedef struct
{
  GPtrArray *hints;
  const GrCoachWords *language; /* NULL: one that the coach does not know */
  GrStoryPart part;
  GrSentences *text;
} Coach;

static void
add_hint (Coach      *coach,
          GrCoachCode code,
          guint       start,
          guint       end,
          char       *message)
{
  GrCoachHint *hint = g_new0 (GrCoachHint, 1);

  hint->code = code;
  hint->part = coach->part;
  hint->start = start;
  hint->end = end;
  hint->message = message;
  g_ptr_array_add (coach->hints, hint);
}

static void
hint_words (Coach      *coach,
            GrCoachCode code,
            guint       first,
            guint       n,
            char       *message)
{
  add_hint (coach, code, gr_sentences_word (coach->text, first)->start,
            gr_sentences_word (coach->text, first + n - 1)->end, message);
}

static void
hint_part (Coach      *coach,
           GrCoachCode code,
           char       *message)
{
  guint n = coach->text->words->len;

  if (n > 0)
    hint_words (coach, code, 0, n, message);
  else
    add_hint (coach, code, 0, 0, message);
}

/* Finds the first of @phrases in a sentence that is in the teller's own mouth; says how many words it has. */
static guint
find_own (Coach             *coach,
          const GrSentence  *sentence,
          const char *const *phrases,
          guint             *at)
{
  for (guint i = sentence->first; i < sentence->first + sentence->n; i++)
    {
      guint n = gr_sentences_match (coach->text, sentence, i, phrases);

      if (n == 0 || gr_sentences_word (coach->text, i)->quoted)
        continue;
      *at = i;
      return n;
    }
  return 0;
}

static void
check_we (Coach            *coach,
          const GrSentence *sentence)
{
  guint at;
  guint n;

  if (coach->part != GR_STORY_PART_TASK && coach->part != GR_STORY_PART_ACTION)
    return;
  n = gr_sentences_match (coach->text, sentence, sentence->first, coach->language->group);
  if (n > 0)
    {
      GrSentence rest = { sentence->first + n, sentence->n - n };
      guint own;

      if (gr_sentences_word (coach->text, sentence->first)->quoted ||
          find_own (coach, &rest, coach->language->me, &own))
        return;
      at = sentence->first;
    }
  else
    {
      n = find_own (coach, sentence, coach->language->we, &at);
      if (n == 0 || find_own (coach, sentence, coach->language->me, &(guint) { 0 }))
        return;
    }
  hint_words (coach, GR_COACH_WE_NOT_I, at, n,
              g_strdup (_("Say what you did yourself here, beside what others did.")));
}

static gboolean
is_participle (Coach            *coach,
               const GrSentence *sentence,
               guint             at)
{
  GrWord *word = gr_sentences_word (coach->text, at);

  if (word->capital && at > sentence->first)
    return FALSE; /* a name, or in German any noun: "der Bericht" */
  return !g_strv_contains (coach->language->states, word->text) &&
         (g_strv_contains (coach->language->participles, word->text) || coach->language->is_participle (word->text));
}

/* How many words from the passive's verb to its participle; 0 where it makes none. */
static guint
passive_length (Coach            *coach,
                const GrSentence *sentence,
                guint             verb)
{
  guint end = sentence->first + sentence->n;

  for (guint i = verb + 1; i < end; i++)
    {
      if (is_participle (coach, sentence, i))
        return i - verb + 1;
      if (coach->language->participle_follows &&
          !g_strv_contains (coach->language->between, gr_sentences_word (coach->text, i)->text))
        return 0;
    }
  return 0;
}

/* In German the verb comes last in a subordinate clause: "als der Plan beschlossen wurde". */
static gboolean
follows_participle (Coach            *coach,
                    const GrSentence *sentence,
                    guint             verb)
{
  return !coach->language->participle_follows && verb > sentence->first && is_participle (coach, sentence, verb - 1);
}

static void
check_passive (Coach            *coach,
               const GrSentence *sentence)
{
  if (coach->part == GR_STORY_PART_SITUATION || coach->part == GR_STORY_PART_LEARNING)
    return; /* where nobody's doing is asked for */
  for (guint i = sentence->first; i < sentence->first + sentence->n; i++)
    {
      GrWord *word = gr_sentences_word (coach->text, i);
      guint first = i;
      guint n;

      if (word->quoted || !g_strv_contains (coach->language->passive_verbs, word->text))
        continue;
      if (follows_participle (coach, sentence, i))
        {
          first = i - 1;
          n = 2;
        }
      else
        n = passive_length (coach, sentence, i);
      if (n == 0)
        continue;
      hint_words (coach, GR_COACH_PASSIVE, first, n, g_strdup (_("Who did this? Say it with the person in front.")));
      i = first + n - 1;
    }
}

static void
check_phrases (Coach             *coach,
               const GrSentence  *sentence,
               GrCoachCode        code,
               const char *const *phrases,
               const char        *message)
{
  for (guint i = sentence->first; i < sentence->first + sentence->n; i++)
    {
      guint n = gr_sentences_match (coach->text, sentence, i, phrases);

      if (n == 0 || gr_sentences_word (coach->text, i)->quoted)
        continue;
      hint_words (coach, code, i, n, g_strdup (message));
      i += n - 1;
    }
}

static void
check_sentence (Coach            *coach,
                const GrSentence *sentence)
{
  if (sentence->n > GR_COACH_LONGEST)
    hint_words (
        coach, GR_COACH_LONG_SENTENCE, sentence->first, sentence->n,
        g_strdup_printf (_("%u words in one breath: a full stop in between makes it easier to follow."), sentence->n));
  if (coach->language == NULL)
    return;
  check_we (coach, sentence);
  check_passive (coach, sentence);
  check_phrases (coach, sentence, GR_COACH_VAGUE, coach->language->vague,
                 _("This could mean much: which one, how many, or what exactly?"));
  check_phrases (coach, sentence, GR_COACH_TRANSACTIONAL, coach->language->transactional,
                 _("This may sound as if people were a means; say what they had of it, too."));
}

static gboolean
has_figure (Coach *coach)
{
  for (guint i = 0; i < coach->text->words->len; i++)
    for (const char *c = gr_sentences_word (coach->text, i)->text; *c != '\0'; c = g_utf8_next_char (c))
      if (g_unichar_isdigit (g_utf8_get_char (c)))
        return TRUE;
  for (guint s = 0; coach->language != NULL && s < coach->text->sentences->len; s++)
    {
      GrSentence *sentence = &g_array_index (coach->text->sentences, GrSentence, s);

      for (guint i = sentence->first; i < sentence->first + sentence->n; i++)
        if (gr_sentences_match (coach->text, sentence, i, coach->language->figures) > 0)
          return TRUE;
    }
  return FALSE;
}

static void
check_result (Coach           *coach,
              const GrTelling *telling)
{
  if (!has_figure (coach))
    hint_part (coach, GR_COACH_NO_FIGURE,
               g_strdup (_("A number would show how much changed: how many, how long, how much?")));
  if (telling->words[GR_STORY_PART_RESULT] < telling->words[GR_STORY_PART_TASK])
    hint_part (coach, GR_COACH_RESULT_SHORT,
               g_strdup (_("The Result is shorter than the Task: what changed, and who noticed?")));
}

/* The part that is furthest over its usual share: the first to shorten. */
static GrStoryPart
fullest_part (const GrTelling *telling)
{
  GrStoryPart fullest = GR_STORY_PART_SITUATION;

  for (guint i = 1; i < GR_STORY_PART_LEARNING; i++)
    if ((int) telling->shares[i] - (int) gr_story_part_get_usual_share (i) >
        (int) telling->shares[fullest] - (int) gr_story_part_get_usual_share (fullest))
      fullest = i;
  return fullest;
}

static char *
over_time_message (const GrTelling *telling)
{
  g_autofree char *length = gr_telling_format_seconds (telling->total_seconds);

  /* Translators: %s is a length in minutes and seconds, as 3:10 */
  return g_strdup_printf (_("Told at your pace it takes %s; this part has the most to give of what is over 2:30."),
                          length);
}

static char *
empty_message (GrStoryPart part)
{
  /* Translators: %1$s is a part of a story, such as Result; %2$s the question it answers */
  return g_strdup_printf (_("%1$s is still empty: %2$s"), gr_story_part_get_name (part),
                          gr_story_part_get_prompt (part));
}

static void
read_part (Coach           *coach,
           const GrTelling *telling,
           gboolean         to_shorten)
{
  if (telling->words[coach->part] == 0)
    {
      hint_part (coach, GR_COACH_EMPTY_PART, empty_message (coach->part));
      return;
    }
  for (guint i = 0; i < coach->text->sentences->len; i++)
    check_sentence (coach, &g_array_index (coach->text->sentences, GrSentence, i));
  if (coach->part == GR_STORY_PART_RESULT)
    check_result (coach, telling);
  if (to_shorten)
    hint_part (coach, GR_COACH_OVER_TIME, over_time_message (telling));
}

/**
 * gr_coach_has_figure:
 * @text: (nullable): words of a person
 * @language: (nullable): the code of the language they are in, as of
 *   [func@coach_read]
 *
 * Returns: whether they say a number, in digits or in a word
 */
gboolean
gr_coach_has_figure (const char *text,
                     const char *language)
{
  const GrCoachWords *words = gr_coach_words_find (language);
  g_autoptr (GrSentences) sentences = text != NULL ? gr_sentences_new (text, words) : NULL;
  Coach coach = { NULL, words, GR_STORY_PART_RESULT, sentences };

  return sentences != NULL && has_figure (&coach);
}

/**
 * gr_coach_read:
 * @texts: (array fixed-size=5): a story's parts in order, each may be %NULL
 * @language: (nullable): the code of the language they are in; %NULL for
 *   English; of one that the coach does not know it reads only lengths and digits
 * @pace: words a minute; 0 or less for the default
 *
 * Reads a story as a listener would, and says what is worth another look.
 *
 * Returns: (transfer full) (element-type GrCoachHint): hints, by part
 */
GPtrArray *
gr_coach_read (const char *const texts[GR_N_STORY_PARTS],
               const char       *language,
               gint64            pace)
{
  Coach coach = { NULL, gr_coach_words_find (language), 0, NULL };
  GrTelling telling;
  gboolean is_long;
  GrStoryPart fullest;

  g_return_val_if_fail (texts != NULL, NULL);

  gr_telling_measure (&telling, texts, pace);
  is_long = gr_telling_get_length (&telling) == GR_TELLING_LENGTH_LONG;
  fullest = fullest_part (&telling);
  coach.hints = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_coach_hint_free);
  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    {
      g_autoptr (GrSentences) text = gr_sentences_new (texts[i], coach.language);

      coach.part = i;
      coach.text = text;
      read_part (&coach, &telling, is_long && i == fullest);
    }
  return coach.hints;
}

/**
 * gr_coach_hint_free:
 * @hint: (transfer full): a hint
 */
void
gr_coach_hint_free (GrCoachHint *hint)
{
  g_free (hint->message);
  g_free (hint);
}

/**
 * gr_coach_code_get_nick:
 * @code: a code
 *
 * Returns: (transfer none): its name where hints are kept or printed, as "we-not-i"
 */
const char *
gr_coach_code_get_nick (GrCoachCode code)
{
  GEnumClass *codes = g_type_class_peek_static (GR_TYPE_COACH_CODE);

  if (codes == NULL)
    codes = g_type_class_ref (GR_TYPE_COACH_CODE); /* for the life of the program */
  return g_enum_get_value (codes, (int) code)->value_nick;
}
