/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-about.h"

#include <glib/gi18n-lib.h>

#include "gr-telling.h"

/**
 * gr_about_get_name:
 * @kind: what the text is for
 *
 * Returns: (transfer none): what it is called
 */
const char *
gr_about_get_name (GrProfileTextKind kind)
{
  switch (kind)
    {
    case GR_PROFILE_TEXT_KIND_PHILOSOPHY:
      return _("Philosophy Statement");
    case GR_PROFILE_TEXT_KIND_VALUE:
      return _("Value Proposition");
    case GR_PROFILE_TEXT_KIND_PITCH:
      return _("Elevator Pitch");
    case GR_PROFILE_TEXT_KIND_ASK:
    default:
      return _("Question to Ask");
    }
}

/**
 * gr_about_get_prompt:
 * @kind: what the text is for
 *
 * Returns: (transfer none): what it answers, for where there is nothing yet
 */
const char *
gr_about_get_prompt (GrProfileTextKind kind)
{
  switch (kind)
    {
    case GR_PROFILE_TEXT_KIND_PHILOSOPHY:
      return _("What do you believe about working with others, and what did you do because of it?");
    case GR_PROFILE_TEXT_KIND_VALUE:
      return _("What does a team have with you that it would not have without you?");
    case GR_PROFILE_TEXT_KIND_PITCH:
      return _("Who are you, what do you do well, and what are you looking for?");
    case GR_PROFILE_TEXT_KIND_ASK:
    default:
      return _("What do you want to know before you say yes?");
    }
}

/**
 * gr_about_describe:
 * @kind: what the text is for
 * @text: (nullable): it
 * @pace: words a minute; 0 for the usual
 *
 * Says how long it is.  Only a pitch has a length that is usual.
 *
 * Returns: (transfer full): a line, such as “70 words · 0:30 of the usual 0:30 to 0:45”
 */
char *
gr_about_describe (GrProfileTextKind kind,
                   const char       *text,
                   gint64            pace)
{
  const char *texts[GR_N_STORY_PARTS] = { text };
  g_autofree char *words = NULL;
  g_autofree char *time = NULL;
  g_autofree char *least = gr_telling_format_seconds (GR_PITCH_LEAST);
  g_autofree char *most = gr_telling_format_seconds (GR_PITCH_MOST);
  GrTelling telling;

  gr_telling_measure (&telling, texts, pace);
  if (telling.total_words == 0 && kind != GR_PROFILE_TEXT_KIND_PITCH)
    return g_strdup (_("Not written yet"));
  if (telling.total_words == 0)
    /* Translators: two lengths in minutes and seconds, such as 0:30 */
    return g_strdup_printf (_("Not written yet · usually %s to %s"), least, most);
  words = g_strdup_printf (ngettext ("%u word", "%u words", telling.total_words), telling.total_words);
  time = gr_telling_format_seconds (telling.total_seconds);
  if (kind == GR_PROFILE_TEXT_KIND_PITCH)
    /* Translators: a number of words, then three lengths in minutes and seconds, such as 0:30 */
    return g_strdup_printf (_("%s · %s of the usual %s to %s"), words, time, least, most);
  /* Translators: a number of words, and how long it takes to say them, such as 0:30 */
  return g_strdup_printf (_("%s · %s"), words, time);
}
