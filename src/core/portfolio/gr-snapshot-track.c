/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-compose-private.h"
#include "gr-outcomes.h"
#include "gr-round-words.h"
#include "gr-snapshot-private.h"
#include "gr-text.h"
#include "gr-track-words.h"

#include <glib/gi18n-lib.h>

static gboolean
take_asked (Snapshot     *s,
            GrFolioRound *round,
            const char   *uid,
            GError      **error)
{
  g_autoptr (GPtrArray) rows = gr_snapshot_load (s, "round-question", uid, error);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      GrFolioAsked *asked = gr_folio_add_asked (round);

      asked->question = gr_snapshot_dup (rows->pdata[i], "question_title");
      asked->story = gr_snapshot_dup (rows->pdata[i], "story_title");
    }
  return rows != NULL;
}

/* Who was there, as one line. */
static char *
join_people (GPtrArray  *interactions,
             const char *round)
{
  GString *line = g_string_new (NULL);

  for (guint i = 0; i < interactions->len; i++)
    {
      const GrRow *row = interactions->pdata[i];
      const char *name = gr_row_get_text (row, "person_name");

      if (g_strcmp0 (gr_row_get_text (row, "round"), round) == 0 && !gr_text_is_blank (name))
        g_string_append_printf (line, "%s%s", line->len > 0 ? ", " : "", name);
    }
  return g_string_free_and_steal (line);
}

static gboolean
take_round (Snapshot       *s,
            GrFolioOpening *opening,
            GPtrArray      *interactions,
            const GrRow    *row,
            GError        **error)
{
  GrFolioRound *round = gr_folio_add_round (opening);
  g_autoptr (GString) meta = g_string_new (NULL);
  g_autofree char *people = join_people (interactions, row->uid);
  gint64 starts_at = gr_row_get_integer (row, "starts_at");
  g_autofree char *day = starts_at != 0 ? gr_snapshot_format (s, starts_at, _("%-e %B %Y")) : NULL;
  GrRoundOutcome outcome = (GrRoundOutcome) gr_snapshot_nick (row, "outcome", GR_TYPE_ROUND_OUTCOME);

  round->title = gr_snapshot_dup (row, "title");
  if (gr_text_is_blank (round->title)) /* its day tells it from the others, in the contents too */
    g_set_str (&round->title, day != NULL ? day : _("Interview"));
  else
    gr_compose_joined (meta, day);
  gr_compose_joined (meta, gr_snapshot_interview_kind (row));
  gr_compose_joined (meta, gr_round_medium_get_name ((GrMedium) gr_snapshot_nick (row, "medium", GR_TYPE_MEDIUM)));
  gr_compose_joined (meta, people);
  gr_compose_joined (meta, gr_round_outcome_get_name (outcome));
  round->meta = g_strdup (meta->str);
  round->impression = gr_snapshot_dup (row, "impression");
  round->lessons = gr_snapshot_dup (row, "lessons");
  return take_asked (s, round, row->uid, error);
}

static gboolean
take_opening (Snapshot    *s,
              GPtrArray   *interactions,
              const GrRow *row,
              GError     **error)
{
  GrFolioOpening *opening = gr_folio_add_opening (s->folio->openings);
  g_autoptr (GPtrArray) rounds = gr_snapshot_load (s, "round", row->uid, error);
  g_autoptr (GString) title = g_string_new (NULL);
  GrOpeningOutcome outcome = (GrOpeningOutcome) gr_snapshot_nick (row, "outcome", GR_TYPE_OPENING_OUTCOME);

  gr_compose_joined (title, gr_row_get_text (row, "employer"));
  gr_compose_joined (title, gr_row_get_text (row, "role"));
  opening->uid = g_strdup (row->uid);
  opening->title = g_strdup (title->str);
  opening->outcome = g_strdup (gr_opening_outcome_get_name (outcome));
  opening->note = gr_snapshot_dup (row, "outcome_note");
  for (guint i = 0; rounds != NULL && i < rounds->len; i++)
    {
      g_autoptr (GrRow) whole = gr_snapshot_find (s, "round", ((GrRow *) rounds->pdata[i])->uid, error);

      if (whole == NULL || !take_round (s, opening, interactions, whole, error))
        return FALSE;
    }
  return rounds != NULL;
}

/* On screen a metric that cannot be counted says what to do; a page says what is done. */
static const char *
describe_how (const GrOutcomeMetric *metric)
{
  GrMetricKind kind = metric->result.kind;

  if ((kind == GR_METRIC_OTHER || kind == GR_METRIC_EXPERTISE) &&
      g_strcmp0 (metric->definition, gr_metric_explain (kind)) == 0)
    return _("I write down what I see, and say when it is met.");
  return metric->definition;
}

static void
add_measures (Snapshot         *s,
              const GrOutcomes *outcomes)
{
  for (guint i = 0; i < outcomes->metrics->len; i++)
    {
      const GrOutcomeMetric *metric = outcomes->metrics->pdata[i];
      GrFolioMeasure *measure = gr_folio_add_measure (s->folio->metrics);

      measure->title = g_strdup (metric->title);
      measure->value = gr_metric_describe (&metric->result);
      measure->how = g_strdup (describe_how (metric));
      if (metric->result.target > 0.0)
        {
          measure->fraction = gr_metric_get_fraction (&metric->result);
          measure->goal =
              g_strdup_printf (metric->result.kind == GR_METRIC_SUCCESS ? "%g %%" : "%g", metric->result.target);
        }
    }
  for (guint i = 0; i < GR_N_INDICATORS; i++)
    {
      const GrOutcomeIndicator *indicator = &outcomes->indicators[i];
      GrFolioMeasure *measure;

      if (!indicator->result.known)
        continue;
      measure = gr_folio_add_measure (s->folio->indicators);
      measure->title = g_strdup (gr_indicator_get_title (i));
      measure->value = gr_indicator_describe (&indicator->result);
      measure->how = g_strdup (gr_indicator_get_how (i));
      if (indicator->target > 0.0)
        measure->goal = g_strdup_printf ("%g", indicator->target);
    }
}

static gboolean
take_expertise (Snapshot *s,
                GError  **error)
{
  g_autoptr (GPtrArray) rows = gr_snapshot_load (s, "expertise", NULL, error);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const GrRow *row = rows->pdata[i];
      GrFolioEntry *entry = gr_folio_add_entry (s->folio->expertise);
      g_autoptr (GString) meta = g_string_new (NULL);
      g_autofree char *day =
          gr_row_get_text (row, "done_on") != NULL ? gr_snapshot_format_date (gr_row_get_text (row, "done_on")) : NULL;

      gr_compose_joined (
          meta, gr_expertise_kind_get_name ((GrExpertiseKind) gr_snapshot_nick (row, "kind", GR_TYPE_EXPERTISE_KIND)));
      gr_compose_joined (meta, gr_row_get_text (row, "venue"));
      gr_compose_joined (meta, day);
      entry->uid = g_strdup (row->uid);
      entry->title = gr_snapshot_dup (row, "title");
      entry->meta = g_strdup (meta->str);
      entry->note = gr_snapshot_dup (row, "note");
    }
  return rows != NULL;
}

static void
add_taught (Snapshot  *s,
            GPtrArray *interactions)
{
  for (guint i = 0; i < interactions->len; i++)
    {
      const GrRow *row = interactions->pdata[i];
      gint64 happened_at = gr_row_get_integer (row, "happened_at");
      GrFolioEntry *entry;

      if (gr_snapshot_nick (row, "kind", GR_TYPE_INTERACTION_KIND) != GR_INTERACTION_KIND_TEACHING)
        continue;
      entry = gr_folio_add_entry (s->folio->taught);
      entry->uid = g_strdup (row->uid);
      entry->title = gr_snapshot_dup (row, "person_name");
      entry->meta = happened_at != 0 ? gr_snapshot_format (s, happened_at, _("%-e %B %Y")) : NULL;
      entry->note = gr_snapshot_dup (row, "detail");
    }
}

/* What came of it: positions with their interviews, metrics and indicators, what shows expertise, who was taught. */
gboolean
gr_snapshot_take_track (Snapshot *s,
                        gint64    now_ms,
                        GError  **error)
{
  g_autoptr (GPtrArray) openings = gr_snapshot_load (s, "opening", NULL, error);
  g_autoptr (GPtrArray) interactions = openings != NULL ? gr_snapshot_load (s, "interaction", NULL, error) : NULL;
  g_autoptr (GrOutcomes) outcomes = interactions != NULL ? gr_outcomes_read (s->store, now_ms, s->zone, error) : NULL;

  if (outcomes == NULL)
    return FALSE;
  for (guint i = 0; i < openings->len; i++)
    if (!take_opening (s, interactions, openings->pdata[i], error))
      return FALSE;
  add_measures (s, outcomes);
  add_taught (s, interactions);
  return take_expertise (s, error);
}
