/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-outcome-words.h"

#include <glib/gi18n-lib.h>

#include "gr-day.h"
#include "gr-text.h"

#define A_YEAR_ROUND 300 /* days: further away, a date without its year could be misread */

/**
 * gr_opening_stage_get_name:
 * @stage: how far a position got
 *
 * Returns: that in a word
 */
const char *
gr_opening_stage_get_name (GrOpeningStage stage)
{
  switch (stage)
    {
    case GR_OPENING_STAGE_APPLIED:
      return _("Applied");
    case GR_OPENING_STAGE_INTERVIEWING:
      return _("Interviewing");
    case GR_OPENING_STAGE_DECIDED:
      return _("Decided");
    case GR_OPENING_STAGE_INTERESTED:
    default:
      return _("Interested");
    }
}

/**
 * gr_round_get_icon:
 * @round: an interview
 *
 * Returns: the name of an icon that says how it was held
 */
const char *
gr_round_get_icon (GrRound *round)
{
  if (gr_round_get_kind (round) == GR_INTERVIEW_KIND_PANEL)
    return "system-users-symbolic";
  switch (gr_round_get_medium (round))
    {
    case GR_MEDIUM_PHONE:
      return "call-start-symbolic";
    case GR_MEDIUM_VIDEO:
      return "camera-video-symbolic";
    case GR_MEDIUM_LIVE:
    case GR_MEDIUM_ELEVATOR:
    default:
      return "avatar-default-symbolic";
    }
}

/**
 * gr_opening_dup_title:
 * @opening: a position
 *
 * Returns: (transfer full): what it is, or as much of it as is known
 */
char *
gr_opening_dup_title (GrOpening *opening)
{
  const char *role = gr_opening_get_role (opening);
  const char *employer = gr_opening_get_employer (opening);

  if (!gr_text_is_blank (role))
    return g_strdup (role);
  return g_strdup (!gr_text_is_blank (employer) ? employer : _("A position without a name"));
}

/* The one thing that tells most of how it was: several who ask, or how one met. */
static const char *
get_manner (GrRound *round)
{
  if (gr_round_get_kind (round) == GR_INTERVIEW_KIND_PANEL)
    return C_("interview", "panel");
  switch (gr_round_get_medium (round))
    {
    case GR_MEDIUM_PHONE:
      return C_("interview", "phone");
    case GR_MEDIUM_VIDEO:
      return C_("interview", "video");
    case GR_MEDIUM_LIVE:
    case GR_MEDIUM_ELEVATOR:
    default:
      return C_("interview", "in person");
    }
}

/**
 * gr_round_dup_title:
 * @round: an interview
 * @number: the how manieth for its position it is, from 1
 *
 * Returns: (transfer full): what it is called
 */
char *
gr_round_dup_title (GrRound *round,
                    guint    number)
{
  const char *title = gr_round_get_title (round);

  /* Translators: an interview: its number, then its name or how it is held, such as “Round 2 · video” */
  return g_strdup_printf (_("Round %u · %s"), number, gr_text_is_blank (title) ? get_manner (round) : title);
}

/**
 * gr_day_dup_words:
 * @day: a day, in days since 1970
 * @today: the day it is
 *
 * Returns: (transfer full): the day, with its year where that is not clear
 */
char *
gr_day_dup_words (gint64 day,
                  gint64 today)
{
  g_autofree char *text = gr_day_format (day);
  g_autofree char *noon = g_strconcat (text, "T12:00:00Z", NULL);
  g_autoptr (GDateTime) date = g_date_time_new_from_iso8601 (noon, NULL);

  return g_date_time_format (date, ABS (day - today) > A_YEAR_ROUND ? _("%-e %B %Y") : _("%a %-e %B"));
}

/**
 * gr_day_dup_countdown:
 * @days: how many days there are yet, from 0
 *
 * Returns: (transfer full): that in words
 */
char *
gr_day_dup_countdown (gint64 days)
{
  if (days <= 0)
    return g_strdup (_("Today"));
  if (days == 1)
    return g_strdup (_("Tomorrow"));
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "In %d day", "In %d days", (gulong) days), (int) days);
}
