/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-queries-readiness.h"
#include "gr-snapshot-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MOST_ANSWERS 1000 /* the latest: what was forecast years ago says little */

static char *
day_of (Snapshot *s,
        gint64    ms)
{
  /* Translators: a short date in a table, such as “3 Nov 2026”: see the manual of strftime */
  return gr_snapshot_format (s, ms, _("%-e %b %Y"));
}

/* Ratings are added, never replaced: the first is then, the last is now. */
static void
add_rating (Snapshot    *s,
            GHashTable  *skills,
            const GrRow *row)
{
  const char *target = gr_row_get_text (row, "target");
  GrFolioSkill *skill = target != NULL ? g_hash_table_lookup (skills, target) : NULL;
  guint value = (guint) CLAMP (gr_row_get_integer (row, "value"), 1, 5);

  if (target == NULL)
    return;
  if (skill != NULL)
    {
      skill->latest = value;
      g_free (skill->latest_on);
      skill->latest_on = day_of (s, gr_row_get_integer (row, "made_at"));
      return;
    }
  skill = gr_folio_add_skill (s->folio->skills);
  skill->title = gr_snapshot_dup (row, "target_title");
  skill->first = value;
  skill->first_on = day_of (s, gr_row_get_integer (row, "made_at"));
  g_hash_table_insert (skills, (gpointer) target, skill);
}

static int
compare_made (gconstpointer a,
              gconstpointer b)
{
  gint64 first = gr_row_get_integer (*(const GrRow **) a, "made_at");
  gint64 second = gr_row_get_integer (*(const GrRow **) b, "made_at");

  return (first > second) - (first < second);
}

static gboolean
take_skills (Snapshot *s,
             GError  **error)
{
  g_autoptr (GPtrArray) rows = gr_snapshot_load (s, "mark", NULL, error);
  g_autoptr (GHashTable) skills = g_hash_table_new (g_str_hash, g_str_equal);

  if (rows == NULL)
    return FALSE;
  g_ptr_array_sort (rows, compare_made);
  for (guint i = 0; i < rows->len; i++)
    {
      const GrRow *row = g_ptr_array_index (rows, i);

      if (g_strcmp0 (gr_row_get_text (row, "kind"), "rating") == 0 &&
          g_strcmp0 (gr_row_get_text (row, "target_type"), "term") == 0)
        add_rating (s, skills, row);
    }
  return TRUE;
}

static gboolean
take_calibration (Snapshot *s,
                  GError  **error)
{
  g_autoptr (GrReadinessFacts) facts = gr_query_readiness_facts (s->store, MOST_ANSWERS, error);

  for (guint i = 0; facts != NULL && i < facts->forecasts->len; i++)
    {
      const GrForecastFact *forecast = &g_array_index (facts->forecasts, GrForecastFact, i);

      gr_calibration_add (&s->folio->calibration, forecast->predicted, forecast->passed);
    }
  return facts != NULL;
}

static gboolean
take_journal (Snapshot *s,
              GError  **error)
{
  g_autoptr (GPtrArray) rows = gr_snapshot_load (s, "journal-entry", NULL, error);

  if (rows == NULL)
    return FALSE;
  g_ptr_array_sort (rows, compare_made);
  for (guint i = 0; i < rows->len; i++)
    {
      const GrRow *row = g_ptr_array_index (rows, i);
      g_autoptr (GrRow) whole =
          gr_snapshot_find (s, "journal-entry", row->uid, error); /* long texts are not in lists */
      GrFolioReflection *reflection;

      if (whole == NULL)
        return FALSE;
      reflection = gr_folio_add_reflection (s->folio);
      reflection->uid = g_strdup (row->uid);
      reflection->prompt = gr_snapshot_dup (whole, "prompt_title");
      reflection->text = gr_snapshot_dup (whole, "text");
      reflection->date = gr_snapshot_format (s, gr_row_get_integer (row, "made_at"), _("%-e %B %Y"));
    }
  return TRUE;
}

/* How well one knows it by one's own measure: ratings, forecasts, and what one wrote down on the way. */
gboolean
gr_snapshot_take_study (Snapshot *s,
                        GError  **error)
{
  return take_skills (s, error) && take_calibration (s, error) && take_journal (s, error);
}
