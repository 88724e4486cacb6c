/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-indicators.h"

#include <glib/gi18n-lib.h>

/* The nicks are kept in libraries: never renamed.  The titles are those of the guide. */
static const struct
{
  const char *nick;
  const char *title;
  const char *how;
} indicators[GR_N_INDICATORS] = {
  [GR_INDICATOR_NETWORK_SIZE] = { "network-size", N_("Network Size"),
                                  N_("People whose relationship you rated 3 of 5 or more.") },
  [GR_INDICATOR_RELATIONSHIP_DEPTH] = { "relationship-depth", N_("Relationship Depth"),
                                        N_("The mean of your ratings from 1 to 5, over all people you rated.") },
  [GR_INDICATOR_MUTUAL_VALUE] = { "mutual-value", N_("Mutual Value"),
                                  N_("Help, introductions and referrals you gave, and those you received.") },
  [GR_INDICATOR_SUSTAINABILITY] = { "sustainability", N_("Long-term Sustainability"),
                                    N_("People you were in touch with within the time you set for them.") },
  [GR_INDICATOR_INDUSTRIES] = { "industries", N_("Industry Representation"),
                                N_("Different industries among the people you know.") },
  [GR_INDICATOR_CAREER_LEVELS] = { "career-levels", N_("Career Level Range"),
                                   N_("Different career levels among the people you know.") },
  [GR_INDICATOR_PLACES] = { "places", N_("Geographic Diversity"),
                            N_("Different places where the people you know are.") },
  [GR_INDICATOR_FUNCTIONS] = { "functions", N_("Functional Diversity"),
                               N_("Different business functions among the people you know.") },
  [GR_INDICATOR_OPPORTUNITIES] = { "opportunities", N_("Career Opportunities"),
                                   N_("Opportunities people brought you, and positions you were offered.") },
  [GR_INDICATOR_BUSINESS] = { "business", N_("Business Development"),
                              N_("Clients, partnerships or revenue: write down the number you follow.") },
  [GR_INDICATOR_KNOWLEDGE] = { "knowledge", N_("Knowledge Acquisition"),
                               N_("What you learned from others: write down the number you follow.") },
  [GR_INDICATOR_REFERRALS] = { "referrals", N_("Referral Generation"),
                               N_("Introductions and referrals you gave, and those you received.") },
  [GR_INDICATOR_EVENTS] = { "events", N_("Event Participation"), N_("Events you wrote down as attended.") },
  [GR_INDICATOR_SOCIAL_MEDIA] = { "social-media", N_("Social Media Activity"),
                                  N_("Posts among your evidence of expertise.") },
  [GR_INDICATOR_VOLUNTEERING] = { "volunteering", N_("Volunteer Leadership"),
                                  N_("Roles among your evidence of expertise.") },
  [GR_INDICATOR_SPEAKING] = { "speaking", N_("Speaking and Writing"),
                              N_("Talks and articles among your evidence of expertise.") },
};

/**
 * gr_indicator_get_nick:
 * @indicator: an indicator
 *
 * Returns: its name in libraries
 */
const char *
gr_indicator_get_nick (GrIndicator indicator)
{
  return indicators[indicator].nick;
}

/**
 * gr_indicator_find:
 * @nick: (nullable): a name
 * @indicator: (out): which that is
 *
 * Returns: whether there is such a one
 */
gboolean
gr_indicator_find (const char  *nick,
                   GrIndicator *indicator)
{
  for (guint i = 0; nick != NULL && i < GR_N_INDICATORS; i++)
    if (g_str_equal (indicators[i].nick, nick))
      {
        *indicator = i;
        return TRUE;
      }
  return FALSE;
}

/**
 * gr_indicator_get_title:
 * @indicator: an indicator
 *
 * Returns: what the guide calls it
 */
const char *
gr_indicator_get_title (GrIndicator indicator)
{
  return _ (indicators[indicator].title);
}

/**
 * gr_indicator_get_how:
 * @indicator: an indicator
 *
 * Returns: how it is counted, in a sentence
 */
const char *
gr_indicator_get_how (GrIndicator indicator)
{
  return _ (indicators[indicator].how);
}

/**
 * gr_indicator_get_group:
 * @group: below %GR_N_INDICATOR_GROUPS
 *
 * Returns: what the guide calls four indicators that belong together
 */
const char *
gr_indicator_get_group (guint group)
{
  static const char *const groups[GR_N_INDICATOR_GROUPS] = { N_("Relationship quality"), N_("Network diversity"),
                                                             N_("What came of it"), N_("Engagement") };

  g_return_val_if_fail (group < GR_N_INDICATOR_GROUPS, NULL);
  return _ (groups[group]);
}

static char *
describe_mean (const GrIndicatorResult *result)
{
  if (result->n < GR_INDICATOR_MEAN_MIN)
    return g_strdup_printf (ngettext ("%u person rated", "%u people rated", result->n), result->n);
  /* Translators: a mean of ratings from 1 to 5, and of how many people */
  return g_strdup_printf (ngettext ("%.1f of 5, %u person rated", "%.1f of 5, %u people rated", result->n),
                          result->value, result->n);
}

/**
 * gr_indicator_describe:
 * @result: what an indicator comes to
 *
 * Returns: (transfer full): that in words, with n; no mean and no percentage of a few
 */
char *
gr_indicator_describe (const GrIndicatorResult *result)
{
  guint value = (guint) result->value;

  if (!result->known)
    return g_strdup (result->automatic ? _("Nothing to count yet") : _("Not written down yet"));
  if (!result->automatic)
    /* Translators: a number that a person wrote down */
    return g_strdup_printf (_("%g, as you wrote down"), result->value);
  switch (result->indicator)
    {
    case GR_INDICATOR_RELATIONSHIP_DEPTH:
      return describe_mean (result);
    case GR_INDICATOR_NETWORK_SIZE:
      /* Translators: how many people are close, of how many that were rated */
      return g_strdup_printf (ngettext ("%u of %u person rated", "%u of %u people rated", result->n), value, result->n);
    case GR_INDICATOR_MUTUAL_VALUE:
    case GR_INDICATOR_REFERRALS:
      return g_strdup_printf (_("%u given, %u received"), result->given, result->received);
    case GR_INDICATOR_SUSTAINABILITY:
      return g_strdup_printf (ngettext ("In touch with %u of %u person", "In touch with %u of %u people", result->n),
                              value, result->n);
    case GR_INDICATOR_INDUSTRIES:
    case GR_INDICATOR_CAREER_LEVELS:
    case GR_INDICATOR_PLACES:
    case GR_INDICATOR_FUNCTIONS:
      /* Translators: how many different ones there are, among how many people */
      return g_strdup_printf (ngettext ("%u among %u person", "%u among %u people", result->n), value, result->n);
    case GR_INDICATOR_OPPORTUNITIES:
    case GR_INDICATOR_BUSINESS:
    case GR_INDICATOR_KNOWLEDGE:
    case GR_INDICATOR_EVENTS:
    case GR_INDICATOR_SOCIAL_MEDIA:
    case GR_INDICATOR_VOLUNTEERING:
    case GR_INDICATOR_SPEAKING:
    default:
      return g_strdup_printf ("%u", value);
    }
}
