/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-version.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-sentences.h"
#include "gr-telling.h"
#include "gr-text.h"

static const struct
{
  guint target; /* seconds; 0: it is looked at, not said */
  const char *name;
  const char *prompt;
} kinds[GR_N_VERSION_KINDS] = {
  { 60, N_("In 60 Seconds"), N_("What would you say if you had a minute?") },
  { 30, N_("In 30 Seconds"), N_("What would you say between two doors?") },
  { 0, N_("In Bullets"), N_("A few words a line, to glance at before you speak") },
};

/**
 * gr_version_get_target:
 * @kind: a kind of version
 *
 * Returns: the seconds it is meant to take, 0 if it is not meant to be said
 */
guint
gr_version_get_target (GrVersionKind kind)
{
  g_return_val_if_fail (kind < GR_N_VERSION_KINDS, 0);

  return kinds[kind].target;
}

/**
 * gr_version_get_name:
 * @kind: a kind of version
 *
 * Returns: what it is called, translated
 */
const char *
gr_version_get_name (GrVersionKind kind)
{
  g_return_val_if_fail (kind < GR_N_VERSION_KINDS, NULL);

  return g_dgettext (GETTEXT_PACKAGE, kinds[kind].name);
}

/**
 * gr_version_get_prompt:
 * @kind: a kind of version
 *
 * Returns: what it asks while it is empty, translated
 */
const char *
gr_version_get_prompt (GrVersionKind kind)
{
  g_return_val_if_fail (kind < GR_N_VERSION_KINDS, NULL);

  return g_dgettext (GETTEXT_PACKAGE, kinds[kind].prompt);
}

/**
 * gr_version_measure:
 * @text: (nullable): a version
 * @pace: words a minute; 0 or less for the default
 * @words: (out): how many words it has
 *
 * Returns: the seconds they take
 */
guint
gr_version_measure (const char *text,
                    gint64      pace,
                    guint      *words)
{
  *words = gr_text_count_words (text);
  return gr_telling_get_seconds (*words, pace);
}

/**
 * gr_version_count_lines:
 * @text: (nullable): bullets
 *
 * Returns: how many lines have words
 */
guint
gr_version_count_lines (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text != NULL ? text : "", "\n", -1);
  guint n = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    n += !gr_text_is_blank (lines[i]);
  return n;
}

/**
 * gr_version_describe:
 * @kind: a kind of version
 * @text: (nullable): what it says
 * @pace: words a minute; 0 or less for the default
 *
 * Returns: (transfer full): how much there is of it, translated, as
 *   “42 words · 18 s of 60 s”, “3 bullets · 12 words”, or “empty”
 */
char *
gr_version_describe (GrVersionKind kind,
                     const char   *text,
                     gint64        pace)
{
  guint words, seconds, bullets;
  g_autofree char *amount = NULL;
  g_autofree char *lines = NULL;

  g_return_val_if_fail (kind < GR_N_VERSION_KINDS, NULL);

  seconds = gr_version_measure (text, pace, &words);
  if (words == 0)
    return g_strdup (_("empty"));
  amount = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u word", "%u words", words), words);
  if (kinds[kind].target > 0)
    /* Translators: words, the seconds to say them, and those one has; “s” is the unit second */
    return g_strdup_printf (_("%s · %u s of %u s"), amount, seconds, kinds[kind].target);
  bullets = gr_version_count_lines (text);
  lines = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u bullet", "%u bullets", bullets), bullets);
  /* Translators: how many bullets, and how many words */
  return g_strdup_printf (_("%s · %s"), lines, amount);
}

/* What stands before a sentence's first word without a space, such as a quotation mark, is the sentence's. */
static const char *
find_start (const char *text,
            guint       word)
{
  const char *at = g_utf8_offset_to_pointer (text, word);

  while (at > text && !g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (at))))
    at = g_utf8_prev_char (at);
  return at;
}

static void
append_sentences (GString    *out,
                  const char *text)
{
  g_autoptr (GrSentences) parts = gr_sentences_new (text, gr_coach_words_find (NULL));
  const char *from = text;

  for (guint i = 1; i <= parts->sentences->len; i++)
    {
      const char *to = text + strlen (text);
      g_autofree char *sentence = NULL;

      if (i < parts->sentences->len)
        to = find_start (text, gr_sentences_word (parts, g_array_index (parts->sentences, GrSentence, i).first)->start);
      if (to <= from)
        continue;
      sentence = g_strstrip (g_strndup (from, (gsize) (to - from)));
      g_string_append_printf (out, "%s%s", out->len > 0 ? "\n" : "", sentence);
      from = to;
    }
}

/**
 * gr_version_start:
 * @kind: a kind of version
 * @texts: (array fixed-size=5): the parts of the full text, each may be %NULL
 *
 * Puts the full text together to be shortened by the person: no word of it is
 * changed.  For bullets each sentence has a line of its own.
 *
 * Returns: (transfer full): what to begin with, perhaps empty
 */
char *
gr_version_start (GrVersionKind     kind,
                  const char *const texts[GR_N_STORY_PARTS])
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    {
      g_autofree char *text = NULL;

      if (gr_text_is_blank (texts[i]))
        continue;
      text = g_strstrip (g_strdup (texts[i]));
      if (kind == GR_VERSION_KIND_BULLETS)
        append_sentences (out, text);
      else
        g_string_append_printf (out, "%s%s", out->len > 0 ? "\n\n" : "", text);
    }
  return g_string_free_and_steal (out);
}
