/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-snapshot.h"

#include "gr-queries.h"
#include "gr-registry.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>
#include <langinfo.h>

/* What the program can fill today, in the order a new library shows it. */
static const GrChapter parts[] = {
  GR_CHAPTER_COVER, GR_CHAPTER_CONTENTS,     GR_CHAPTER_STORIES, GR_CHAPTER_QUIZ,
  GR_CHAPTER_PLAN,  GR_CHAPTER_DELIVERABLES, GR_CHAPTER_SOURCES,
};

typedef struct
{
  GrStore *store;
  GrFolio *folio;
  GTimeZone *zone;
  GHashTable *totals; /* task → GrWorkTotal */
} Snapshot;

/**
 * gr_portfolio_get_n_chapters:
 *
 * Returns: how many parts a portfolio can have now
 */
guint
gr_portfolio_get_n_chapters (void)
{
  return G_N_ELEMENTS (parts);
}

/**
 * gr_portfolio_get_chapter:
 * @index: below [func@portfolio_get_n_parts]
 *
 * Returns: the part, in the order of a new library
 */
GrChapter
gr_portfolio_get_chapter (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (parts), GR_CHAPTER_COVER);
  return parts[index];
}

/**
 * gr_portfolio_locale_paper:
 *
 * Returns: the paper people use where the locale is from
 */
GrPaper
gr_portfolio_locale_paper (void)
{
  /* The C library hands the number itself over, in place of a pointer. */
  int height = (int) (gintptr) nl_langinfo (_NL_PAPER_HEIGHT);

  return height == 279 ? GR_PAPER_LETTER : GR_PAPER_A4;
}

static char *
format_time (Snapshot   *s,
             gint64      ms,
             const char *format)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (ms / 1000);
  g_autoptr (GDateTime) local = g_date_time_to_timezone (utc, s->zone);

  return g_date_time_format (local, format);
}

static char *
format_date (const char *date)
{
  g_autofree char *noon = g_strconcat (date, "T12:00:00Z", NULL);
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (noon, NULL);

  /* Translators: a date on the portfolio's cover, such as "10 December 2026" */
  return time != NULL ? g_date_time_format (time, _("%-e %B %Y")) : NULL;
}

static GPtrArray *
load (Snapshot   *s,
      const char *type,
      const char *owner,
      GError    **error)
{
  return gr_store_load (s->store, gr_registry_find (type), owner, FALSE, error);
}

static char *
dup_text (const GrRow *row,
          const char  *field)
{
  return g_strdup (gr_row_get_text (row, field));
}

static gboolean
take_person (Snapshot *s,
             gint64    now_ms,
             GError  **error)
{
  g_autoptr (GPtrArray) rows = load (s, "profile", NULL, error);
  const GrRow *row;

  if (rows == NULL)
    return FALSE;
  s->folio->person.made_on = format_time (s, now_ms, _("%-e %B %Y"));
  s->folio->created = format_time (s, now_ms, "%Y-%m-%dT%H:%M:%S%:z");
  if (rows->len == 0)
    return TRUE;
  row = g_ptr_array_index (rows, 0);
  s->folio->person.name = dup_text (row, "name");
  s->folio->person.role = dup_text (row, "role");
  if (gr_row_get_text (row, "interview_on") != NULL)
    s->folio->person.interview = format_date (gr_row_get_text (row, "interview_on"));
  return TRUE;
}

static int
by_position (gconstpointer a,
             gconstpointer b)
{
  double at_a = gr_row_get_real (*(GrRow **) a, "position");
  double at_b = gr_row_get_real (*(GrRow **) b, "position");

  return (at_a > at_b) - (at_a < at_b);
}

static gboolean
take_stories (Snapshot *s,
              GError  **error)
{
  static const char *const spoken[] = { "situation", "task", "action", "result", "learning" };
  g_autoptr (GPtrArray) rows = load (s, "story", NULL, error);

  if (rows == NULL)
    return FALSE;
  g_ptr_array_sort (rows, by_position);
  for (guint i = 0; i < rows->len; i++)
    {
      const GrRow *row = g_ptr_array_index (rows, i);
      GrFolioStory *story = gr_folio_add_story (s->folio);

      story->uid = g_strdup (row->uid);
      story->title = dup_text (row, "title");
      if (gr_text_is_blank (story->title))
        g_set_str (&story->title, _("A story without a title"));
      story->situation = dup_text (row, "situation");
      story->task = dup_text (row, "task");
      story->action = dup_text (row, "action");
      story->result = dup_text (row, "result");
      story->learning = dup_text (row, "learning");
      for (guint n = 0; n < G_N_ELEMENTS (spoken); n++)
        story->words += gr_text_count_words (gr_row_get_text (row, spoken[n]));
    }
  return TRUE;
}

static void
add_attempt (Snapshot    *s,
             GHashTable  *quizzes,
             const GrRow *row)
{
  const char *quiz_uid = gr_row_get_text (row, "quiz");
  GrFolioQuiz *quiz = quiz_uid != NULL ? g_hash_table_lookup (quizzes, quiz_uid) : NULL;
  GrFolioAttempt *attempt;

  if (quiz_uid == NULL)
    return;
  if (quiz == NULL)
    {
      quiz = gr_folio_add_quiz (s->folio);
      quiz->uid = g_strdup (quiz_uid);
      quiz->title = dup_text (row, "quiz_title");
      quiz->self_check = TRUE;
      g_hash_table_insert (quizzes, quiz->uid, quiz);
    }
  attempt = gr_folio_add_attempt (quiz);
  attempt->date = format_time (s, gr_row_get_integer (row, "finished_at"), _("%-e %B %Y"));
  attempt->correct = (guint) gr_row_get_integer (row, "correct");
  attempt->total = (guint) gr_row_get_integer (row, "total");
  attempt->threshold = (guint) gr_row_get_integer (row, "threshold");
  attempt->passed = attempt->threshold > 0 && attempt->correct >= attempt->threshold;
  quiz->self_check = FALSE;
}

/* Only a whole quiz that was finished and scored is a record; a self-check is between a person and the guide, and a
 * retry or a mixture is practice. */
static gboolean
take_quizzes (Snapshot *s,
              GError  **error)
{
  g_autoptr (GPtrArray) rows = load (s, "attempt", NULL, error);
  g_autoptr (GHashTable) quizzes = g_hash_table_new (g_str_hash, g_str_equal);

  if (rows == NULL)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      const GrRow *row = g_ptr_array_index (rows, i);

      if (gr_row_get_integer (row, "finished_at") != 0 && gr_row_get_integer (row, "scored") &&
          g_strcmp0 (gr_row_get_text (row, "kind"), "quiz") == 0)
        add_attempt (s, quizzes, row);
    }
  return TRUE;
}

static gint64
seconds_of (Snapshot   *s,
            const char *task)
{
  const GrWorkTotal *total = g_hash_table_lookup (s->totals, task);

  return total != NULL ? total->seconds : 0;
}

static gboolean
take_phase (Snapshot       *s,
            GrFolioProject *project,
            const GrRow    *row,
            GError        **error)
{
  g_autoptr (GPtrArray) tasks = load (s, "task", row->uid, error);
  GrFolioPhase *phase;

  if (tasks == NULL)
    return FALSE;
  phase = gr_folio_add_phase (project);
  phase->title = dup_text (row, "title");
  phase->hours_min = (double) gr_row_get_integer (row, "minutes_min") / 60;
  phase->hours_max = (double) gr_row_get_integer (row, "minutes_max") / 60;
  phase->weeks_min = (guint) gr_row_get_integer (row, "weeks_min");
  phase->weeks_max = (guint) gr_row_get_integer (row, "weeks_max");
  phase->tasks_total = tasks->len;
  g_ptr_array_sort (tasks, by_position);
  for (guint i = 0; i < tasks->len; i++)
    {
      const GrRow *from = g_ptr_array_index (tasks, i);
      GrFolioTask *task = gr_folio_add_task (phase);
      gint64 seconds = seconds_of (s, from->uid);

      task->title = dup_text (from, "title");
      task->done = gr_row_get_integer (from, "done") != 0;
      task->minutes = (guint) (seconds / 60);
      phase->seconds += seconds;
      phase->tasks_done += task->done;
    }
  return TRUE;
}

static gboolean
take_deliverables (Snapshot    *s,
                   const GrRow *project,
                   GError     **error)
{
  g_autoptr (GPtrArray) rows = load (s, "deliverable", project->uid, error);

  if (rows == NULL)
    return FALSE;
  g_ptr_array_sort (rows, by_position);
  for (guint i = 0; i < rows->len; i++)
    {
      const GrRow *row = g_ptr_array_index (rows, i);
      GrFolioDeliverable *deliverable = gr_folio_add_deliverable (s->folio);

      deliverable->uid = g_strdup (row->uid);
      deliverable->title = dup_text (row, "title");
      deliverable->state = gr_row_get_integer (row, "done") ? GR_FOLIO_DONE : GR_FOLIO_EMPTY;
    }
  return TRUE;
}

static gboolean
take_plan (Snapshot *s,
           GError  **error)
{
  g_autoptr (GPtrArray) projects = load (s, "project", NULL, error);

  if (projects == NULL)
    return FALSE;
  g_ptr_array_sort (projects, by_position);
  for (guint i = 0; i < projects->len; i++)
    {
      const GrRow *row = g_ptr_array_index (projects, i);
      GrFolioProject *project = gr_folio_add_project (s->folio);
      g_autoptr (GPtrArray) phases = load (s, "phase", row->uid, error);

      if (phases == NULL)
        return FALSE;
      project->uid = g_strdup (row->uid);
      project->title = dup_text (row, "title");
      g_ptr_array_sort (phases, by_position);
      for (guint n = 0; n < phases->len; n++)
        if (!take_phase (s, project, g_ptr_array_index (phases, n), error))
          return FALSE;
      if (!take_deliverables (s, row, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
take_sources (Snapshot *s,
              GError  **error)
{
  g_autoptr (GPtrArray) rows = load (s, "guide", NULL, error);

  if (rows == NULL)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      const GrRow *row = g_ptr_array_index (rows, i);
      g_autoptr (GPtrArray) questions = load (s, "question", row->uid, error);
      GrFolioSource *source;

      if (questions == NULL)
        return FALSE;
      source = gr_folio_add_source (s->folio);
      source->title = dup_text (row, "title");
      source->n_items = questions->len;
    }
  return TRUE;
}

static void
add_switch (GrFolio  *folio,
            GrChapter part,
            gboolean  on)
{
  GrFolioSwitch s = { part, on };

  for (guint i = 0; i < folio->parts->len; i++)
    if (g_array_index (folio->parts, GrFolioSwitch, i).part == part)
      return;
  g_array_append_val (folio->parts, s);
}

/* What the person arranged comes first and in their order; parts they never touched follow in ours. */
static gboolean
take_switches (Snapshot *s,
               GError  **error)
{
  g_autoptr (GPtrArray) rows = load (s, "folio-part", NULL, error);
  g_autoptr (GEnumClass) nicks = g_type_class_ref (GR_TYPE_CHAPTER);

  if (rows == NULL)
    return FALSE;
  g_array_set_size (s->folio->parts, 0);
  g_ptr_array_sort (rows, by_position);
  for (guint i = 0; i < rows->len; i++)
    {
      const GrRow *row = g_ptr_array_index (rows, i);
      const char *nick = gr_row_get_text (row, "part");
      GEnumValue *part = nick != NULL ? g_enum_get_value_by_nick (nicks, nick) : NULL;

      if (part != NULL)
        add_switch (s->folio, (GrChapter) part->value, gr_row_get_integer (row, "shown") != 0);
    }
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    add_switch (s->folio, parts[i], TRUE);
  return TRUE;
}

/**
 * gr_portfolio_snapshot:
 * @store: a connection to the library, for reading
 * @now_ms: the time, in milliseconds since 1970 in UTC
 * @error: return location
 *
 * Takes all that a portfolio may show, as it stood at one moment.
 *
 * Returns: (transfer full) (nullable): the only input of [func@compose]
 */
GrFolio *
gr_portfolio_snapshot (GrStore *store,
                       gint64   now_ms,
                       GError **error)
{
  g_autoptr (GrFolio) folio = gr_folio_new ();
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GHashTable) totals = NULL;
  Snapshot s = { .store = store, .folio = folio, .zone = zone };
  gboolean taken;

  if (!gr_store_begin_read (store, error))
    return NULL;
  totals = gr_query_work_totals (store, error);
  s.totals = totals;
  folio->paper = gr_portfolio_locale_paper ();
  taken = totals != NULL && take_person (&s, now_ms, error) && take_stories (&s, error) && take_quizzes (&s, error) &&
          take_plan (&s, error) && take_sources (&s, error) && take_switches (&s, error);
  gr_store_end_read (store);
  return taken ? g_steal_pointer (&folio) : NULL;
}
