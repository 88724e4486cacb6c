/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-snapshot.h"
#include "gr-test-store.h"

#define NOW G_GINT64_CONSTANT (1795000000000) /* Wednesday, 18 November 2026, 11:06 in UTC */
#define TODAY 20775 /* of NOW, in days since 1970 */
#define DAY (24 * 60 * 60 * G_GINT64_CONSTANT (1000))

static GrFolio *
take (GrTestStore *self)
{
  g_autoptr (GError) error = NULL;
  GrFolio *folio;

  gr_test_store_keep (self, NOW);
  folio = gr_portfolio_snapshot (self->store, NOW, &error);
  g_assert_no_error (error);
  return folio;
}

/* From the position down to the story that was told; an interview keeps its words when they are long. */
static void
test_interviews (GrTestStore  *self,
                 gconstpointer data)
{
  g_autoptr (GrFolio) folio = NULL;
  const GrFolioOpening *opening;
  const GrFolioRound *round;

  gr_test_store_add (self, "opening", "o", "employer", "Harbour Trust", "role", "Partnerships", "stage", "decided",
                     "outcome", "offer", "outcome_note", "They asked who would miss it.", NULL);
  gr_test_store_add (self, "round", "r", "opening", "o", "kind", "behavioural", "medium", "video", "outcome",
                     "advanced", "lessons", "The number first.", NULL);
  gr_change_set_integer (self->change, "round", "r", "starts_at", NOW - DAY);
  gr_test_store_add (self, "round-question", "q", "round", "r", "question_title", "Tell me of a partnership",
                     "story_title", "Charity", NULL);
  gr_test_store_add (self, "person", "p", "name", "Ines", "level", "unsaid", NULL);
  gr_test_store_add (self, "interaction", "i", "person", "p", "person_name", "Ines", "kind", "interview", "round", "r",
                     NULL);
  gr_test_store_add (self, "interaction", "t", "person", "p", "person_name", "Ines", "kind", "teaching", "detail",
                     "Ninety seconds", NULL);
  folio = take (self);
  g_assert_cmpuint (folio->openings->len, ==, 1);
  opening = folio->openings->pdata[0];
  g_assert_cmpstr (opening->title, ==, "Harbour Trust  ·  Partnerships");
  g_assert_cmpstr (opening->outcome, ==, "Offer");
  round = opening->rounds->pdata[0];
  g_assert_cmpstr (round->title, ==, "17 November 2026"); /* it has no name */
  g_assert_cmpstr (round->meta, ==, "Behavioural  ·  Video  ·  Ines  ·  Went on");
  g_assert_cmpstr (round->lessons, ==, "The number first.");
  g_assert_cmpstr (((GrFolioAsked *) round->asked->pdata[0])->story, ==, "Charity");
  g_assert_cmpuint (folio->taught->len, ==, 1);
  g_assert_cmpstr (((GrFolioEntry *) folio->taught->pdata[0])->note, ==, "Ninety seconds");
}

static void
rate (GrTestStore *self,
      const char  *uid,
      gint64       value,
      gint64       made_at)
{
  gr_test_store_add (self, "mark", uid, "target_type", "term", "target", "s", "target_title", "Following up", "kind",
                     "rating", NULL);
  gr_change_set_integer (self->change, "mark", uid, "value", value);
  gr_change_set_integer (self->change, "mark", uid, "made_at", made_at);
}

/* The first rating is then, the last is now, however often it was rated between; written latest first here. */
static void
test_then_and_now (GrTestStore  *self,
                   gconstpointer data)
{
  g_autoptr (GrFolio) folio = NULL;
  const GrFolioSkill *skill;

  rate (self, "c", 4, NOW - DAY);
  rate (self, "a", 2, NOW - 9 * DAY);
  rate (self, "b", 5, NOW - 5 * DAY);
  gr_test_store_add (self, "journal-entry", "j", "prompt_title", "What kept it alive?", "text", "Writing first.", NULL);
  folio = take (self);
  g_assert_cmpuint (folio->skills->len, ==, 1);
  skill = folio->skills->pdata[0];
  g_assert_cmpuint (skill->first, ==, 2);
  g_assert_cmpuint (skill->latest, ==, 4);
  g_assert_cmpstr (skill->latest_on, ==, "17 Nov 2026");
  g_assert_cmpuint (folio->reflections->len, ==, 1);
  g_assert_cmpstr (((GrFolioReflection *) folio->reflections->pdata[0])->text, ==, "Writing first.");
}

/* What shows a deliverable makes it partly done; only the person says that it is done. */
static void
test_evidence (GrTestStore  *self,
               gconstpointer data)
{
  g_autoptr (GrFolio) folio = NULL;
  const GrFolioDeliverable *deliverable;

  gr_test_store_add (self, "project", "p", "title", "Plan", NULL);
  gr_test_store_add (self, "deliverable", "d", "project", "p", "title", "Stories", NULL);
  gr_test_store_add (self, "evidence", "e", "deliverable", "d", "target_type", "story", "target", "s", "target_title",
                     "Charity", NULL);
  gr_test_store_add (self, "story", "s", "title", "Charity", NULL);
  gr_test_store_add (self, "file", "f", "target_type", "story", "target", "s", "name", "thanks.pdf", "checksum", "00",
                     NULL);
  folio = take (self);
  deliverable = folio->deliverables->pdata[0];
  g_assert_cmpint (deliverable->state, ==, GR_FOLIO_PARTLY);
  g_assert_cmpstr (deliverable->evidence, ==, "Charity");
  g_assert_cmpuint (folio->files->len, ==, 1);
  g_assert_cmpstr (((GrFolioEntry *) folio->files->pdata[0])->title, ==, "thanks.pdf");
}

/* The days that a person set or worked on; none that was only reckoned. */
static void
test_days (GrTestStore  *self,
           gconstpointer data)
{
  g_autoptr (GrFolio) folio = NULL;
  const GrFolioProject *project;
  const GrFolioPhase *set, *worked;

  gr_test_store_add (self, "project", "p", "title", "Plan", NULL);
  gr_test_store_add (self, "phase", "a", "project", "p", "title", "Set", "start_on", "2026-11-16", "end_on",
                     "2026-11-20", NULL);
  gr_test_store_add (self, "phase", "b", "project", "p", "title", "Worked on", NULL);
  gr_change_set_real (self->change, "phase", "b", "position", 2);
  gr_test_store_add (self, "task", "t", "phase", "b", "title", "Ask", NULL);
  gr_test_store_add (self, "work", "w", "task", "t", NULL);
  gr_change_set_integer (self->change, "work", "w", "started_at", NOW - 2 * DAY);
  gr_change_set_integer (self->change, "work", "w", "seconds", 600);
  folio = take (self);
  g_assert_cmpint (folio->today, ==, TODAY);
  project = folio->projects->pdata[0];
  set = project->phases->pdata[0];
  worked = project->phases->pdata[1];
  g_assert_cmpint (set->planned.first, ==, TODAY - 2);
  g_assert_cmpint (set->planned.last, ==, TODAY + 2);
  g_assert_cmpint (set->worked.first, ==, GR_TIMELINE_NO_DAY);
  g_assert_cmpint (worked->planned.first, ==, GR_TIMELINE_NO_DAY);
  g_assert_cmpint (worked->worked.first, ==, TODAY - 2);
  g_assert_cmpint (worked->worked.last, ==, TODAY - 2);
}

/* A take is as long on a page as it was on the screen. */
static void
test_takes (GrTestStore  *self,
            gconstpointer data)
{
  g_autoptr (GrFolio) folio = NULL;
  const GrFolioTakes *takes;

  gr_test_store_add (self, "story", "s", "title", "Told", NULL);
  gr_test_store_add (self, "take", "t", "question", "q", "question_title", "Why?", "story", "s", NULL);
  gr_change_set_integer (self->change, "take", "t", "duration_ms", 10600);
  gr_change_set_integer (self->change, "take", "t", "result_ms", 2900);
  folio = take (self);
  takes = folio->takes->pdata[0];
  g_assert_cmpuint (takes->first->seconds, ==, 10);
  g_assert_cmpuint (takes->first->part_seconds[3], ==, 2);
  g_assert_cmpuint (((GrFolioStory *) folio->stories->pdata[0])->seconds, ==, 10);
}

/* A page is handed on: what the screen asks of the person does not stand on it. */
static void
test_metrics (GrTestStore  *self,
              gconstpointer data)
{
  g_autoptr (GrFolio) folio = NULL;

  gr_test_store_add (self, "metric", "m", "title", "Sleep better", NULL);
  gr_test_store_add (self, "metric", "n", "title", "Sleep longer", "definition", "Nights over seven hours", NULL);
  folio = take (self);
  g_assert_cmpuint (folio->metrics->len, ==, 2);
  for (guint i = 0; i < folio->metrics->len; i++)
    {
      const GrFolioMeasure *measure = folio->metrics->pdata[i];
      gboolean own = g_str_equal (measure->title, "Sleep longer");

      g_assert_cmpstr (measure->how, ==,
                       own ? "Nights over seven hours" : "I write down what I see, and say when it is met.");
    }
}

#define ADD(path, func) g_test_add (path, GrTestStore, NULL, gr_test_store_setup, func, gr_test_store_teardown)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/portfolio/snapshot/interviews", test_interviews);
  ADD ("/portfolio/snapshot/then-and-now", test_then_and_now);
  ADD ("/portfolio/snapshot/evidence", test_evidence);
  ADD ("/portfolio/snapshot/days", test_days);
  ADD ("/portfolio/snapshot/takes", test_takes);
  ADD ("/portfolio/snapshot/metrics", test_metrics);
  return g_test_run ();
}
