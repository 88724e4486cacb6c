/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-snapshot-private.h"

#include <glib/gi18n-lib.h>

#include "gr-enums.h"
#include "gr-guide-points.h"
#include "gr-probe.h"
#include "gr-random.h"

#define KIT_QUESTIONS 6 /* as many as the interviewer's kit of the design has */
#define KIT_PROBES 2    /* after each: what one may ask on without losing the clock */

/* Whole ones that have passed, as the clock of the take counted them. */
static guint
to_seconds (const GrRow *row,
            const char  *field)
{
  return (guint) (MAX (gr_row_get_integer (row, field), 0) / 1000);
}

static GrFolioTake *
make_take (Snapshot    *s,
           const GrRow *row)
{
  static const char *const parts[] = { "situation_ms", "task_ms", "action_ms", "result_ms" };
  GrFolioTake *take = g_new0 (GrFolioTake, 1);

  take->date = gr_snapshot_format (s, gr_row_get_integer (row, "started_at"), _("%-e %B %Y"));
  take->seconds = to_seconds (row, "duration_ms");
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    take->part_seconds[i] = to_seconds (row, parts[i]);
  take->heard = gr_snapshot_nick (row, "measure", GR_TYPE_MEASURE) == GR_MEASURE_SOUND;
  take->pauses = (guint) gr_row_get_integer (row, "pauses");
  return take;
}

static int
by_start (gconstpointer a,
          gconstpointer b)
{
  gint64 at_a = gr_row_get_integer (*(GrRow **) a, "started_at");
  gint64 at_b = gr_row_get_integer (*(GrRow **) b, "started_at");

  return (at_a > at_b) - (at_a < at_b);
}

static void
tell_story (Snapshot    *s,
            const GrRow *row)
{
  const char *uid = gr_row_get_text (row, "story");

  for (guint i = 0; uid != NULL && i < s->folio->stories->len; i++)
    {
      GrFolioStory *story = g_ptr_array_index (s->folio->stories, i);

      if (g_str_equal (story->uid, uid))
        story->seconds = to_seconds (row, "duration_ms");
    }
}

/* By question, in the order in which they were first answered aloud. */
gboolean
gr_snapshot_take_takes (Snapshot *s,
                        GError  **error)
{
  g_autoptr (GPtrArray) rows = gr_snapshot_load (s, "take", NULL, error);
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);

  if (rows == NULL)
    return FALSE;
  g_ptr_array_sort (rows, by_start);
  for (guint i = 0; i < rows->len; i++)
    {
      const GrRow *row = g_ptr_array_index (rows, i);
      const char *uid = gr_row_get_text (row, "question");
      GrFolioTakes *takes = uid != NULL ? g_hash_table_lookup (known, uid) : NULL;

      tell_story (s, row);
      if (uid == NULL)
        continue;
      if (takes == NULL)
        {
          takes = gr_folio_add_takes (s->folio);
          takes->uid = g_strdup (uid);
          takes->title = gr_snapshot_dup (row, "question_title");
          takes->first = make_take (s, row);
          g_hash_table_insert (known, takes->uid, takes);
        }
      else
        {
          gr_folio_take_free (takes->latest);
          takes->latest = make_take (s, row);
        }
      takes->n++;
    }
  return TRUE;
}

/* Of an interview, held or played. */
const char *
gr_snapshot_interview_kind (const GrRow *row)
{
  switch ((GrInterviewKind) gr_snapshot_nick (row, "kind", GR_TYPE_INTERVIEW_KIND))
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

gboolean
gr_snapshot_take_mocks (Snapshot *s,
                        GError  **error)
{
  g_autoptr (GPtrArray) rows = gr_snapshot_load (s, "mock-round", NULL, error);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const GrRow *row = g_ptr_array_index (rows, i);
      GrFolioMock *mock = gr_folio_add_mock (s->folio);

      mock->uid = g_strdup (row->uid);
      mock->title = gr_snapshot_dup (row, "title");
      if (gr_row_get_integer (row, "held_at") > 0) /* else nobody said when */
        mock->date = gr_snapshot_format (s, gr_row_get_integer (row, "held_at"), _("%-e %B %Y"));
      mock->kind = g_strdup (gr_snapshot_interview_kind (row));
      mock->feedback = gr_snapshot_dup (row, "feedback");
      if (!gr_snapshot_join_names (s, "mock-person", mock->uid, &mock->people, error))
        return FALSE;
    }
  return rows != NULL;
}

static void
add_probes (GrFolioKitQuestion *question,
            GHashTable         *asked,
            GrRandom           *random)
{
  g_autoptr (GPtrArray) no_hints = g_ptr_array_new (); /* nobody has told it yet */

  for (guint n = 0; n < KIT_PROBES; n++)
    {
      int probe = gr_probe_choose (no_hints, asked, random);

      if (probe >= 0)
        g_ptr_array_add (question->probes, g_strdup (gr_probe_get ((guint) probe).text));
    }
}

static void
add_kit_question (Snapshot    *s,
                  const GrRow *row,
                  GHashTable  *asked,
                  GrRandom    *random)
{
  GrFolioKitQuestion *question = gr_folio_add_kit_question (s->folio);
  const char *answer = gr_row_get_text (row, "answer");
  g_auto (GStrv) points = answer != NULL ? gr_guide_answer_points (answer) : NULL;

  question->prompt = gr_snapshot_dup (row, "prompt");
  question->points = points != NULL && points[0] != NULL ? g_strjoinv ("\n\n", points) : NULL;
  add_probes (question, asked, random);
}

/* What is prepared is asked first, then what the guides ask, in their order: the same six until something changes. */
gboolean
gr_snapshot_take_kit (Snapshot *s,
                      GError  **error)
{
  g_autoptr (GPtrArray) questions = gr_snapshot_load (s, "question", NULL, error);
  g_autoptr (GHashTable) asked = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) chosen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) wanted = g_ptr_array_new ();
  GrRandom random;

  if (questions == NULL)
    return FALSE;
  for (guint i = 0; i < s->folio->answers->len && wanted->len < KIT_QUESTIONS; i++)
    {
      const GrFolioAnswer *answer = g_ptr_array_index (s->folio->answers, i);

      if (answer->uid != NULL && g_hash_table_add (chosen, answer->uid))
        g_ptr_array_add (wanted, answer->uid);
    }
  for (guint i = 0; i < questions->len && wanted->len < KIT_QUESTIONS; i++)
    {
      const GrRow *row = g_ptr_array_index (questions, i);

      if (!gr_row_get_integer (row, "retired") && g_hash_table_add (chosen, row->uid))
        g_ptr_array_add (wanted, row->uid);
    }
  gr_random_init (&random, wanted->len > 0 ? gr_random_hash (wanted->pdata[0]) : 0);
  for (guint i = 0; i < wanted->len; i++)
    {
      g_autoptr (GError) failed = NULL;
      g_autoptr (GrRow) row = gr_snapshot_find (s, "question", wanted->pdata[i], &failed);

      if (failed != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&failed));
          return FALSE;
        }
      if (row != NULL)
        add_kit_question (s, row, asked, &random);
    }
  return TRUE;
}
