/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-metrics.h"

#include "gr-text.h"

#include <math.h>
#include <string.h>

/* What a metric's sentence has to say, as beginnings of words, all of one line, to be counted by a rule.  The first
 * line that fits is taken: “teach interviewing” is about teaching, “offer through interviews” about the offer. */
static const struct
{
  GrMetricKind kind;
  const char *stems[2];
} rules[] = {
  { GR_METRIC_SUCCESS, { "success", "rate" } },     { GR_METRIC_SUCCESS, { "decided", "interview" } },
  { GR_METRIC_SUCCESS, { "erfolgsquote", "" } },    { GR_METRIC_TAUGHT, { "teach", "" } },
  { GR_METRIC_TAUGHT, { "mentor", "" } },           { GR_METRIC_TAUGHT, { "help", "prepar" } },
  { GR_METRIC_ASKERS, { "mock", "people" } },       { GR_METRIC_ASKERS, { "mock", "person" } },
  { GR_METRIC_EXPERTISE, { "recogni", "expert" } }, { GR_METRIC_OFFERS, { "offer", "" } },
  { GR_METRIC_OFFERS, { "angebot", "" } },          { GR_METRIC_POSITIONS, { "interview", "position" } },
  { GR_METRIC_POSITIONS, { "interview", "role" } },
};

static gboolean
has_stem (char      **words,
          const char *stem)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (g_str_has_prefix (words[i], stem))
      return TRUE;
  return FALSE;
}

/**
 * gr_metric_recognise:
 * @text: (nullable): a metric, as a guide or a person has it
 *
 * Returns: which rule counts it
 */
GrMetricKind
gr_metric_recognise (const char *text)
{
  g_autofree char *normal = gr_text_normalise (text);
  g_auto (GStrv) words = g_strsplit (normal, " ", -1);

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (has_stem (words, rules[i].stems[0]) && (*rules[i].stems[1] == '\0' || has_stem (words, rules[i].stems[1])))
      return rules[i].kind;
  return GR_METRIC_OTHER;
}

/* Interviews that were decided, and how: what is pending, was called off or given up by the person does not count. */
static void
count_success (const GrTrack  *track,
               gint64          now_ms,
               GrMetricResult *result)
{
  for (guint i = 0; i < track->n_rounds; i++)
    {
      const GrRoundFact *round = &track->rounds[i];

      if (gr_round_fact_is_decided (round))
        {
          result->n++;
          result->value += round->outcome != GR_ROUND_OUTCOME_REJECTED;
        }
      else if (round->outcome == GR_ROUND_OUTCOME_PENDING && gr_round_fact_is_held (round, now_ms))
        result->pending++;
    }
  /* The least whole number that is a share of at least the target; a hair less than it is it. */
  result->needed = (guint) ceil (result->target * result->n / 100.0 - 1e-9);
  result->interval = gr_wilson (result->n > 0 ? (double) result->value / result->n : 0.0, result->n, GR_Z_95);
}

static gboolean
was_held (const GrTrack       *track,
          const GrOpeningFact *opening,
          gint64               now_ms,
          gboolean            *decided)
{
  gboolean held = FALSE;

  *decided = opening->outcome != GR_OPENING_OUTCOME_OPEN;
  for (guint i = 0; i < track->n_rounds; i++)
    if (g_strcmp0 (track->rounds[i].opening, opening->uid) == 0)
      {
        held = held || gr_round_fact_is_held (&track->rounds[i], now_ms);
        *decided = *decided || gr_round_fact_is_decided (&track->rounds[i]);
      }
  return held;
}

/* The same role of the same employer is one position, however often it was written down. */
static char *
get_position (const GrOpeningFact *opening)
{
  g_autofree char *employer = gr_text_normalise (opening->employer);
  g_autofree char *role = gr_text_normalise (opening->role);

  if (*employer == '\0' && *role == '\0')
    return g_strdup (opening->uid);
  return g_strdup_printf ("%s/%s", employer, role);
}

static void
count_positions (const GrTrack  *track,
                 gint64          now_ms,
                 GrMetricResult *result)
{
  g_autoptr (GHashTable) told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) held = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < track->n_openings; i++)
    {
      const GrOpeningFact *opening = &track->openings[i];
      gboolean decided;

      if (!was_held (track, opening, now_ms, &decided))
        continue;
      g_hash_table_add (held, get_position (opening));
      if (decided && !gr_text_is_blank (opening->outcome_note))
        g_hash_table_add (told, get_position (opening));
    }
  result->value = g_hash_table_size (told);
  result->pending = g_hash_table_size (held) - result->value;
}

static void
count_offers (const GrTrack  *track,
              GrMetricResult *result)
{
  for (guint i = 0; i < track->n_openings; i++)
    {
      const GrOpeningFact *opening = &track->openings[i];
      gboolean offered = opening->outcome == GR_OPENING_OUTCOME_OFFER ||
                         opening->outcome == GR_OPENING_OUTCOME_ACCEPTED ||
                         opening->outcome == GR_OPENING_OUTCOME_DECLINED;

      for (guint j = 0; !offered && j < track->n_rounds; j++)
        offered = track->rounds[j].outcome == GR_ROUND_OUTCOME_OFFER &&
                  g_strcmp0 (track->rounds[j].opening, opening->uid) == 0;
      result->value += offered;
    }
}

static GrMetricState
get_state (const GrMetricResult *result,
           gboolean              met)
{
  switch (result->kind)
    {
    case GR_METRIC_SUCCESS:
      if (result->n == 0)
        return GR_METRIC_NO_DATA;
      if (result->n < GR_METRIC_PERCENT_MIN)
        return GR_METRIC_TOO_FEW;
      return result->target > 0.0 && result->value >= result->needed ? GR_METRIC_MET : GR_METRIC_NOT_MET;
    case GR_METRIC_POSITIONS:
    case GR_METRIC_TAUGHT:
    case GR_METRIC_OFFERS:
    case GR_METRIC_ASKERS:
      if (result->value == 0 && result->pending == 0)
        return GR_METRIC_NO_DATA;
      return result->target > 0.0 && result->value >= result->target ? GR_METRIC_MET : GR_METRIC_NOT_MET;
    case GR_METRIC_OTHER:
    case GR_METRIC_EXPERTISE:
    default:
      return met ? GR_METRIC_MET : GR_METRIC_NOT_MET;
    }
}

/**
 * gr_metric_evaluate:
 * @kind: what to count
 * @target: the number to reach, of %GR_METRIC_SUCCESS in per cent; 0: none
 * @met: whether the person says it is; only of what is not counted
 * @track: what was kept
 * @now_ms: now, in milliseconds since 1970 in UTC
 * @result: (out caller-allocates): what it comes to
 */
void
gr_metric_evaluate (GrMetricKind    kind,
                    double          target,
                    gboolean        met,
                    const GrTrack  *track,
                    gint64          now_ms,
                    GrMetricResult *result)
{
  *result = (GrMetricResult) { .kind = kind, .target = target, .interval = { 0, 1 } };
  if (kind == GR_METRIC_SUCCESS)
    count_success (track, now_ms, result);
  else if (kind == GR_METRIC_POSITIONS)
    count_positions (track, now_ms, result);
  else if (kind == GR_METRIC_TAUGHT)
    result->value = gr_track_count_people (track, GR_INTERACTION_KIND_TEACHING, now_ms);
  else if (kind == GR_METRIC_OFFERS)
    count_offers (track, result);
  else if (kind == GR_METRIC_ASKERS)
    result->value = gr_track_count_askers (track);
  else if (kind == GR_METRIC_EXPERTISE)
    result->value = track->n_expertise;
  result->state = get_state (result, met);
}
