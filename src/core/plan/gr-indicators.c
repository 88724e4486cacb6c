/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-indicators.h"

#include <string.h>

#include "gr-text.h"

#define DAY_MS (24 * 60 * 60 * G_GINT64_CONSTANT (1000))

/**
 * gr_indicator_is_automatic:
 * @indicator: an indicator
 *
 * Returns: whether it is counted from what is kept; else the person writes it down
 */
gboolean
gr_indicator_is_automatic (GrIndicator indicator)
{
  return indicator != GR_INDICATOR_BUSINESS && indicator != GR_INDICATOR_KNOWLEDGE;
}

/* How many people are close enough, and what the ratings of all that were rated come to. */
static void
count_depth (const GrTrack     *track,
             GrIndicatorResult *result)
{
  gint64 sum = 0;

  for (guint i = 0; i < track->n_people; i++)
    {
      gint64 depth = CLAMP (track->people[i].depth, 0, 5);

      sum += depth;
      result->n += depth > 0;
      if (result->indicator == GR_INDICATOR_NETWORK_SIZE)
        result->value += depth >= GR_INDICATOR_MEANINGFUL;
    }
  if (result->indicator == GR_INDICATOR_RELATIONSHIP_DEPTH && result->n > 0)
    result->value = (double) sum / result->n;
}

/* Of the people the person means to be in touch with regularly, those they are. */
static void
count_in_touch (const GrTrack     *track,
                gint64             now_ms,
                GrIndicatorResult *result)
{
  for (guint i = 0; i < track->n_people; i++)
    {
      const GrPersonFact *person = &track->people[i];
      gint64 last;

      if (person->cadence_days <= 0)
        continue;
      last = MAX (gr_track_get_last_contact (track, person->uid, now_ms), MIN (person->since, now_ms));
      result->n++;
      result->value += now_ms - last <= person->cadence_days * DAY_MS;
    }
}

static char *
get_facet (const GrPersonFact *person,
           GrIndicator         indicator)
{
  if (indicator == GR_INDICATOR_CAREER_LEVELS)
    return person->level != GR_CAREER_LEVEL_UNSAID ? g_strdup_printf ("%d", (int) person->level) : g_strdup ("");
  return gr_text_normalise (indicator == GR_INDICATOR_INDUSTRIES ? person->industry
                            : indicator == GR_INDICATOR_PLACES   ? person->place
                                                                 : person->function);
}

static void
count_facets (const GrTrack     *track,
              GrIndicatorResult *result)
{
  g_autoptr (GHashTable) facets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < track->n_people; i++)
    {
      char *facet = get_facet (&track->people[i], result->indicator);

      if (*facet == '\0')
        {
          g_free (facet);
          continue;
        }
      result->n++;
      g_hash_table_add (facets, facet);
    }
  result->value = g_hash_table_size (facets);
}

static void
count_exchange (const GrTrack     *track,
                gint64             now_ms,
                GrIndicatorResult *result)
{
  result->given = gr_track_count_kind (track, GR_INTERACTION_KIND_INTRODUCTION_GIVEN, now_ms) +
                  gr_track_count_kind (track, GR_INTERACTION_KIND_REFERRAL_GIVEN, now_ms);
  result->received = gr_track_count_kind (track, GR_INTERACTION_KIND_INTRODUCTION_RECEIVED, now_ms) +
                     gr_track_count_kind (track, GR_INTERACTION_KIND_REFERRAL_RECEIVED, now_ms);
  if (result->indicator == GR_INDICATOR_MUTUAL_VALUE)
    {
      result->given += gr_track_count_kind (track, GR_INTERACTION_KIND_HELP_GIVEN, now_ms);
      result->received += gr_track_count_kind (track, GR_INTERACTION_KIND_HELP_RECEIVED, now_ms);
    }
  result->value = result->given + result->received;
}

static guint
count_expertise (const GrTrack  *track,
                 GrExpertiseKind kind)
{
  guint n = 0;

  for (guint i = 0; i < track->n_expertise; i++)
    n += track->expertise[i] == kind;
  return n;
}

static guint
count_opportunities (const GrTrack *track,
                     gint64         now_ms)
{
  guint n = gr_track_count_kind (track, GR_INTERACTION_KIND_OPPORTUNITY, now_ms);

  for (guint i = 0; i < track->n_openings; i++)
    n += track->openings[i].outcome == GR_OPENING_OUTCOME_OFFER ||
         track->openings[i].outcome == GR_OPENING_OUTCOME_ACCEPTED ||
         track->openings[i].outcome == GR_OPENING_OUTCOME_DECLINED;
  return n;
}

static void
count (const GrTrack     *track,
       gint64             now_ms,
       GrIndicatorResult *result)
{
  switch (result->indicator)
    {
    case GR_INDICATOR_NETWORK_SIZE:
    case GR_INDICATOR_RELATIONSHIP_DEPTH:
      count_depth (track, result);
      break;
    case GR_INDICATOR_SUSTAINABILITY:
      count_in_touch (track, now_ms, result);
      break;
    case GR_INDICATOR_INDUSTRIES:
    case GR_INDICATOR_CAREER_LEVELS:
    case GR_INDICATOR_PLACES:
    case GR_INDICATOR_FUNCTIONS:
      count_facets (track, result);
      break;
    case GR_INDICATOR_MUTUAL_VALUE:
    case GR_INDICATOR_REFERRALS:
      count_exchange (track, now_ms, result);
      break;
    case GR_INDICATOR_OPPORTUNITIES:
      result->value = count_opportunities (track, now_ms);
      break;
    case GR_INDICATOR_EVENTS:
      result->value = gr_track_count_kind (track, GR_INTERACTION_KIND_EVENT, now_ms);
      break;
    case GR_INDICATOR_SOCIAL_MEDIA:
      result->value = count_expertise (track, GR_EXPERTISE_KIND_POST);
      break;
    case GR_INDICATOR_VOLUNTEERING:
      result->value = count_expertise (track, GR_EXPERTISE_KIND_ROLE);
      break;
    case GR_INDICATOR_SPEAKING:
      result->value =
          count_expertise (track, GR_EXPERTISE_KIND_TALK) + count_expertise (track, GR_EXPERTISE_KIND_ARTICLE);
      break;
    case GR_INDICATOR_BUSINESS:
    case GR_INDICATOR_KNOWLEDGE:
    default:
      break;
    }
  result->known = result->n > 0 || result->value > 0;
}

/**
 * gr_indicator_evaluate:
 * @indicator: an indicator
 * @track: what was kept
 * @manual: (nullable): what the person wrote down for this month
 * @now_ms: now, in milliseconds since 1970 in UTC
 * @result: (out caller-allocates): what it comes to
 *
 * What is counted stays counted: a number written down is for those that
 * nothing is kept of.
 */
void
gr_indicator_evaluate (GrIndicator        indicator,
                       const GrTrack     *track,
                       const double      *manual,
                       gint64             now_ms,
                       GrIndicatorResult *result)
{
  *result = (GrIndicatorResult) { .indicator = indicator, .automatic = gr_indicator_is_automatic (indicator) };
  if (result->automatic)
    count (track, now_ms, result);
  if (!result->known && manual != NULL)
    {
      result->automatic = FALSE;
      result->known = TRUE;
      result->value = *manual;
    }
}
