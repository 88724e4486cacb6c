/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-telling.h"

#include <glib/gi18n-lib.h>

#include "gr-text.h"

G_DEFINE_ENUM_TYPE (GrTellingLength,
                    gr_telling_length,
                    G_DEFINE_ENUM_VALUE (GR_TELLING_LENGTH_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (GR_TELLING_LENGTH_BRIEF, "brief"),
                    G_DEFINE_ENUM_VALUE (GR_TELLING_LENGTH_USUAL, "usual"),
                    G_DEFINE_ENUM_VALUE (GR_TELLING_LENGTH_AMPLE, "ample"),
                    G_DEFINE_ENUM_VALUE (GR_TELLING_LENGTH_LONG, "long"))

#define N_SHARED GR_STORY_PART_LEARNING /* the parts that have a share */

/* By largest remainders, so that the per cents shown add up to 100. */
static void
apportion (GrTelling *self)
{
  guint64 remainders[N_SHARED];
  guint64 sum = 0;
  guint given = 0;

  for (guint i = 0; i < N_SHARED; i++)
    sum += self->words[i];
  if (sum == 0)
    return;
  for (guint i = 0; i < N_SHARED; i++)
    {
      guint64 hundreds = (guint64) self->words[i] * 100;

      self->shares[i] = (guint) (hundreds / sum);
      remainders[i] = hundreds % sum;
      given += self->shares[i];
    }
  for (; given < 100; given++)
    {
      guint best = 0;

      for (guint i = 1; i < N_SHARED; i++)
        if (remainders[i] > remainders[best])
          best = i;
      self->shares[best]++;
      remainders[best] = 0;
    }
}

/**
 * gr_telling_effective_pace:
 * @pace: words a minute, as a person set it; 0 or less: not set
 *
 * Returns: words a minute to reckon with
 */
gint64
gr_telling_effective_pace (gint64 pace)
{
  return pace > 0 ? pace : GR_PACE_DEFAULT;
}

/**
 * gr_telling_get_seconds:
 * @words: how many words
 * @pace: words a minute; 0 or less for the default
 *
 * Returns: the seconds it takes to say them, at least one if there is a word
 */
guint
gr_telling_get_seconds (guint  words,
                        gint64 pace)
{
  gint64 seconds;

  pace = gr_telling_effective_pace (pace);
  seconds = ((gint64) words * 60 + pace / 2) / pace;
  return words == 0 ? 0 : (guint) MAX (seconds, 1);
}

/**
 * gr_telling_measure:
 * @self: (out caller-allocates): what they come to
 * @texts: (array fixed-size=5): the parts in order, each may be %NULL
 * @pace: words a minute; 0 or less for the default
 *
 * Counts and times the parts of a story.
 */
void
gr_telling_measure (GrTelling        *self,
                    const char *const texts[GR_N_STORY_PARTS],
                    gint64            pace)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (texts != NULL);

  *self = (GrTelling) { 0 };
  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    {
      self->words[i] = gr_text_count_words (texts[i]);
      self->seconds[i] = gr_telling_get_seconds (self->words[i], pace);
      self->total_words += self->words[i];
      self->total_seconds += self->seconds[i];
      if (self->words[i] > 0)
        self->n_written++;
    }
  apportion (self);
}

/**
 * gr_telling_measure_story:
 * @self: (out caller-allocates): what it comes to
 * @story: a story
 * @pace: words a minute; 0 or less for the default
 *
 * Counts and times a story as it is kept.
 */
void
gr_telling_measure_story (GrTelling *self,
                          GrStory   *story,
                          gint64     pace)
{
  const char *texts[GR_N_STORY_PARTS];

  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    texts[i] = gr_story_part_get_text (i, story);
  gr_telling_measure (self, texts, pace);
}

/**
 * gr_telling_get_length:
 * @self: a telling
 *
 * Returns: how its length compares to what is usual
 */
GrTellingLength
gr_telling_get_length (const GrTelling *self)
{
  g_return_val_if_fail (self != NULL, GR_TELLING_LENGTH_NONE);

  if (self->total_words == 0)
    return GR_TELLING_LENGTH_NONE;
  if (self->total_seconds < GR_TELLING_USUAL_MIN)
    return GR_TELLING_LENGTH_BRIEF;
  if (self->total_seconds <= GR_TELLING_USUAL_MAX)
    return GR_TELLING_LENGTH_USUAL;
  return self->total_seconds <= GR_TELLING_LONG ? GR_TELLING_LENGTH_AMPLE : GR_TELLING_LENGTH_LONG;
}

/**
 * gr_telling_is_complete:
 * @self: a telling
 *
 * Returns: whether each of the five parts has at least a word
 */
gboolean
gr_telling_is_complete (const GrTelling *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->n_written == GR_N_STORY_PARTS;
}

static char *
describe_empty (const GrTelling *self)
{
  const char *names[GR_N_STORY_PARTS];
  guint n = 0;

  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    if (self->words[i] == 0)
      names[n++] = gr_story_part_get_name (i);

  switch (n)
    {
    case 1:
      /* Translators: %s is a part of a story, such as “Result” */
      return g_strdup_printf (_("%s is still empty"), names[0]);
    case 2:
      /* Translators: both %s are parts of a story, such as “Result” and “Learning” */
      return g_strdup_printf (_("%s and %s are still empty"), names[0], names[1]);
    case 3:
      return g_strdup_printf (_("%s, %s and %s are still empty"), names[0], names[1], names[2]);
    case 4:
      return g_strdup_printf (_("%s, %s, %s and %s are still empty"), names[0], names[1], names[2], names[3]);
    default:
      return g_strdup (_("Nothing written yet"));
    }
}

/**
 * gr_telling_describe_state:
 * @self: a telling
 *
 * Says in words what a story still lacks, or how its length compares to what
 * is usual.
 *
 * Returns: (transfer full): one line, translated
 */
char *
gr_telling_describe_state (const GrTelling *self)
{
  g_autofree char *empty = NULL;
  gboolean is_long;

  g_return_val_if_fail (self != NULL, NULL);

  is_long = gr_telling_get_length (self) == GR_TELLING_LENGTH_LONG;
  if (!gr_telling_is_complete (self))
    {
      empty = describe_empty (self);
      /* Translators: %s is a sentence such as “Result is still empty” */
      return is_long ? g_strdup_printf (_("%s · longer than 2:30"), empty) : g_steal_pointer (&empty);
    }
  if (is_long)
    return g_strdup (_("Ready to tell · longer than 2:30"));
  if (gr_telling_get_length (self) == GR_TELLING_LENGTH_BRIEF)
    return g_strdup (_("Ready to tell · shorter than the usual 1:30"));
  return g_strdup (_("Ready to tell"));
}

/**
 * gr_telling_describe_shares:
 * @self: a telling
 *
 * Returns: (transfer full): the four shares in one line, translated, as
 *   “Situation 33 %, Task 13 %, Action 54 %, Result empty”
 */
char *
gr_telling_describe_shares (const GrTelling *self)
{
  g_auto (GStrv) shares = g_new0 (char *, N_SHARED + 1);

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < N_SHARED; i++)
    shares[i] = self->words[i] > 0
                    /* Translators: a part of a story and its share, as “Action 54 %” */
                    ? g_strdup_printf (_("%s %u %%"), gr_story_part_get_name (i), self->shares[i])
                    /* Translators: a part of a story that has no text */
                    : g_strdup_printf (_("%s empty"), gr_story_part_get_name (i));
  /* Translators: a list of four parts of a story with their shares */
  return g_strdup_printf (_("%s, %s, %s, %s"), shares[0], shares[1], shares[2], shares[3]);
}

/**
 * gr_telling_describe_part:
 * @self: a telling
 * @part: a part
 *
 * Returns: (transfer full): how much there is of a part, translated, as
 *   “42 words · 18 s”, or “empty”
 */
char *
gr_telling_describe_part (const GrTelling *self,
                          GrStoryPart      part)
{
  guint words;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (part < GR_N_STORY_PARTS, NULL);

  words = self->words[part];
  if (words == 0)
    return g_strdup (_("empty"));
  /* Translators: words of a part of a story and the seconds to say them; “s” is the unit second */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u word · %u s", "%u words · %u s", words), words,
                          self->seconds[part]);
}

/**
 * gr_telling_describe_written:
 * @self: a telling
 *
 * Returns: (transfer full): how many parts have text, translated
 */
char *
gr_telling_describe_written (const GrTelling *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (gr_telling_is_complete (self))
    return g_strdup (_("All 5 parts written"));
  /* Translators: %u is how many of a story's five parts have text */
  return g_strdup_printf (_("%u of 5 parts written"), self->n_written);
}

/**
 * gr_telling_format_seconds:
 * @seconds: a length
 *
 * Returns: (transfer full): minutes and seconds, as “1:02”
 */
char *
gr_telling_format_seconds (guint seconds)
{
  /* Translators: minutes and seconds of a spoken text, as 1:02 */
  return g_strdup_printf (_("%u:%02u"), seconds / 60, seconds % 60);
}

/**
 * gr_telling_get_title:
 * @title: (nullable): a story's title as it is kept
 *
 * Returns: what the story is called where it is listed: @title, or words for
 *   a story that has none
 */
const char *
gr_telling_get_title (const char *title)
{
  return gr_text_is_blank (title) ? _("Untitled Story") : title;
}
