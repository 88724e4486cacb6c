/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-track-words.h"

#include <glib/gi18n-lib.h>

#include "gr-day.h"
#include "gr-follow-up.h"

/* A month of 30 days and a year of 365: nobody writes to the day. */
static const struct
{
  gint64 days;
  const char *name;
  const char *phrase;
} cadences[] = {
  { 0, N_("No reminder"), N_("no reminder") },
  { 30, N_("Every month"), N_("every month") },
  { 42, N_("Every 6 weeks"), N_("every 6 weeks") },
  { GR_CADENCE_MIN_DAYS, N_("Every 2 months"), N_("every 2 months") },
  { GR_CADENCE_MAX_DAYS, N_("Every 3 months"), N_("every 3 months") },
  { 180, N_("Every 6 months"), N_("every 6 months") },
  { 365, N_("Every year"), N_("every year") },
};

/**
 * gr_interaction_kind_get_name:
 * @kind: a kind of interaction
 *
 * Returns: (transfer none): what it is called
 */
const char *
gr_interaction_kind_get_name (GrInteractionKind kind)
{
  static const char *const names[GR_N_INTERACTION_KINDS] = {
    [GR_INTERACTION_KIND_CONVERSATION] = N_("Conversation"),
    [GR_INTERACTION_KIND_MESSAGE] = N_("Message"),
    [GR_INTERACTION_KIND_EVENT] = N_("Event"),
    [GR_INTERACTION_KIND_INTERVIEW] = N_("Interview"),
    [GR_INTERACTION_KIND_INTRODUCTION_GIVEN] = N_("Introduction given"),
    [GR_INTERACTION_KIND_INTRODUCTION_RECEIVED] = N_("Introduction received"),
    [GR_INTERACTION_KIND_REFERRAL_GIVEN] = N_("Referral given"),
    [GR_INTERACTION_KIND_REFERRAL_RECEIVED] = N_("Referral received"),
    [GR_INTERACTION_KIND_HELP_GIVEN] = N_("Help given"),
    [GR_INTERACTION_KIND_HELP_RECEIVED] = N_("Help received"),
    [GR_INTERACTION_KIND_TEACHING] = N_("Teaching or mentoring"),
    [GR_INTERACTION_KIND_OPPORTUNITY] = N_("Opportunity they brought"),
  };

  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (names), NULL);
  return _ (names[kind]);
}

/**
 * gr_career_level_get_name:
 * @level: a career level
 *
 * Returns: (transfer none): what it is called
 */
const char *
gr_career_level_get_name (GrCareerLevel level)
{
  static const char *const names[GR_N_CAREER_LEVELS] = {
    [GR_CAREER_LEVEL_UNSAID] = N_("Not said"),          [GR_CAREER_LEVEL_STUDENT] = N_("Student"),
    [GR_CAREER_LEVEL_EARLY] = N_("Early career"),       [GR_CAREER_LEVEL_EXPERIENCED] = N_("Experienced"),
    [GR_CAREER_LEVEL_SENIOR] = N_("Senior or leading"), [GR_CAREER_LEVEL_EXECUTIVE] = N_("Executive"),
  };

  g_return_val_if_fail ((guint) level < G_N_ELEMENTS (names), NULL);
  return _ (names[level]);
}

/**
 * gr_expertise_kind_get_name:
 * @kind: a kind of evidence
 *
 * Returns: (transfer none): what it is called
 */
const char *
gr_expertise_kind_get_name (GrExpertiseKind kind)
{
  static const char *const names[GR_N_EXPERTISE_KINDS] = {
    [GR_EXPERTISE_KIND_TALK] = N_("Talk"),   [GR_EXPERTISE_KIND_ARTICLE] = N_("Article"),
    [GR_EXPERTISE_KIND_POST] = N_("Post"),   [GR_EXPERTISE_KIND_ROLE] = N_("Role"),
    [GR_EXPERTISE_KIND_OTHER] = N_("Other"),
  };

  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (names), NULL);
  return _ (names[kind]);
}

/**
 * gr_depth_get_name:
 * @depth: how well two people know each other, 1 to 5; 0: not said
 *
 * The guide asks for a rating and gives no scale; the anchors are Greenroom's.
 *
 * Returns: (transfer none): the number, and what it means
 */
const char *
gr_depth_get_name (gint64 depth)
{
  static const char *const names[GR_N_DEPTHS] = {
    N_("Not said"),
    N_("1: we met once"),
    N_("2: we know each other by name"),
    N_("3: we would help each other"),
    N_("4: we ask each other for advice"),
    N_("5: we count on each other"),
  };

  return _ (names[CLAMP (depth, 0, GR_N_DEPTHS - 1)]);
}

/**
 * gr_cadence_get_offer:
 * @n: (out): how many
 *
 * Returns: (transfer none) (array length=n): what a form offers, in days; the first is none
 */
const gint64 *
gr_cadence_get_offer (guint *n)
{
  static gint64 days[G_N_ELEMENTS (cadences)];

  for (guint i = 0; i < G_N_ELEMENTS (cadences); i++)
    days[i] = cadences[i].days;
  *n = G_N_ELEMENTS (cadences);
  return days;
}

/* One that nobody offers: another program's, or an older library's. */
static char *
name_other (gint64 days)
{
  return g_strdup_printf (ngettext ("every %d day", "every %d days", (gulong) days), (int) days);
}

/**
 * gr_cadence_get_name:
 * @days: how often to be in touch, in days; 0: no reminder
 *
 * Returns: (transfer full): that as a choice, such as “Every 6 weeks”
 */
char *
gr_cadence_get_name (gint64 days)
{
  for (guint i = 0; i < G_N_ELEMENTS (cadences); i++)
    if (cadences[i].days == days)
      return g_strdup (_ (cadences[i].name));
  return name_other (days);
}

/**
 * gr_cadence_describe:
 * @days: how often to be in touch, in days; 0: no reminder
 *
 * Returns: (transfer full): that within a sentence, such as “every 6 weeks”
 */
char *
gr_cadence_describe (gint64 days)
{
  for (guint i = 0; i < G_N_ELEMENTS (cadences); i++)
    if (cadences[i].days == days)
      return g_strdup (_ (cadences[i].phrase));
  return name_other (days);
}

/**
 * gr_ago_describe:
 * @then_ms: an instant, in milliseconds since 1970 in UTC
 * @now_ms: now
 * @zone: where the person is
 *
 * Counts days on the calendar, and the further back, the coarser.
 *
 * Returns: (transfer full): how long ago that was, such as “7 weeks ago”
 */
char *
gr_ago_describe (gint64     then_ms,
                 gint64     now_ms,
                 GTimeZone *zone)
{
  gint64 days = gr_day_of_time (now_ms, zone, GR_DAY_START_HOUR) - gr_day_of_time (then_ms, zone, GR_DAY_START_HOUR);
  int n = (int) ABS (days);

  if (days < 0)
    return g_strdup_printf (ngettext ("in %d day", "in %d days", (gulong) n), n);
  if (n == 0)
    return g_strdup (_("today"));
  if (n == 1)
    return g_strdup (_("yesterday"));
  if (n < 14)
    return g_strdup_printf (ngettext ("%d day ago", "%d days ago", (gulong) n), n);
  if (n < 60)
    return g_strdup_printf (ngettext ("%d week ago", "%d weeks ago", (gulong) n / 7), n / 7);
  if (n < 730)
    return g_strdup_printf (ngettext ("%d month ago", "%d months ago", (gulong) n / 30), n / 30);
  return g_strdup_printf (ngettext ("%d year ago", "%d years ago", (gulong) n / 365), n / 365);
}
