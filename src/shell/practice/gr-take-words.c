/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-take-words.h"

#include <glib/gi18n-lib.h>

#include "gr-telling.h"

/**
 * gr_take_words_medium:
 * @medium: how one is spoken with
 *
 * Returns: that in a word or two
 */
const char *
gr_take_words_medium (GrMedium medium)
{
  switch (medium)
    {
    case GR_MEDIUM_PHONE:
      return _("Phone");
    case GR_MEDIUM_VIDEO:
      return _("One-way Video");
    case GR_MEDIUM_ELEVATOR:
      return _("Elevator");
    case GR_MEDIUM_LIVE:
    default:
      return C_("interview", "Live");
    }
}

/**
 * gr_take_words_medium_terms:
 * @medium: how one is spoken with
 *
 * Returns: how much time that gives
 */
const char *
gr_take_words_medium_terms (GrMedium medium)
{
  switch (medium)
    {
    case GR_MEDIUM_PHONE:
      return _("Nobody sees you");
    case GR_MEDIUM_VIDEO:
      return _("30 s + 2 min");
    case GR_MEDIUM_ELEVATOR:
      return _("45 s");
    case GR_MEDIUM_LIVE:
    default:
      return _("Start when ready");
    }
}

/**
 * gr_take_words_kind:
 * @kind: what is asked for
 *
 * Returns: that in a word
 */
const char *
gr_take_words_kind (GrInterviewKind kind)
{
  switch (kind)
    {
    case GR_INTERVIEW_KIND_SCENARIO:
      return _("Scenario");
    case GR_INTERVIEW_KIND_PANEL:
      return _("Panel");
    case GR_INTERVIEW_KIND_BEHAVIOURAL:
    default:
      return _("Behavioural");
    }
}

/**
 * gr_take_words_time:
 * @ms: milliseconds
 *
 * Returns: (transfer full): that to the second, such as "1:08"
 */
char *
gr_take_words_time (gint64 ms)
{
  return gr_telling_format_seconds ((guint) (MAX (ms, 0) / 1000));
}

/**
 * gr_take_words_when:
 * @wall_ms: a time
 *
 * Returns: (transfer full): its day, in the words of this place
 */
char *
gr_take_words_when (gint64 wall_ms)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (wall_ms / 1000);
  /* Translators: a date, such as “12 Nov 2026”: see the manual of strftime */
  g_autofree char *text = time != NULL ? g_date_time_format (time, _("%-d %b %Y")) : NULL;

  return text != NULL ? g_steal_pointer (&text) : g_strdup ("");
}

/**
 * gr_take_words_practised:
 * @takes: (element-type GrTake): takes of a question, the latest last
 *
 * Returns: (transfer full): how often it was practised, and when last
 */
char *
gr_take_words_practised (GPtrArray *takes)
{
  g_autofree char *times = NULL;
  g_autofree char *when = NULL;

  if (takes->len == 0)
    return g_strdup (_("Not practised yet"));
  times =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Practised once", "Practised %u times", takes->len), takes->len);
  when = gr_take_words_when (gr_take_get_started_at (takes->pdata[takes->len - 1]));
  /* Translators: how often, and the date of the last time: “Practised 3 times · last on 12 Nov 2026” */
  return g_strdup_printf (_("%s · last on %s"), times, when);
}

/**
 * gr_take_words_about:
 * @take: a take
 *
 * Returns: (transfer full): when it was, how long, and how
 */
char *
gr_take_words_about (GrTake *take)
{
  g_autofree char *when = gr_take_words_when (gr_take_get_started_at (take));
  g_autofree char *time = gr_take_words_time (gr_take_get_duration_ms (take));

  /* Translators: a date, a length, and how it was: “12 Nov 2026 · 1:46 · One-way Video” */
  return g_strdup_printf (_("%s · %s · %s"), when, time, gr_take_words_medium (gr_take_get_medium (take)));
}
