/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-snapshot.h"

#include "gr-error.h"
#include "gr-registry.h"
#include "gr-snapshot-private.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>
#include <langinfo.h>

/**
 * gr_portfolio_get_n_chapters:
 *
 * Returns: how many parts a person can switch and order: those before the two
 *   that are all there is of a preset of theirs
 */
guint
gr_portfolio_get_n_chapters (void)
{
  return GR_CHAPTER_CHEAT;
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

GPtrArray *
gr_snapshot_load (Snapshot   *s,
                  const char *type,
                  const char *owner,
                  GError    **error)
{
  return gr_store_load (s->store, gr_registry_find (type), owner, FALSE, error);
}

/* Returns: (nullable): %NULL where it is gone, without an error */
GrRow *
gr_snapshot_find (Snapshot   *s,
                  const char *type,
                  const char *uid,
                  GError    **error)
{
  g_autoptr (GError) failed = NULL;
  GrRow *row = uid != NULL ? gr_store_load_one (s->store, gr_registry_find (type), uid, &failed) : NULL;

  if (failed != NULL && !g_error_matches (failed, GR_ERROR, GR_ERROR_NOT_FOUND))
    g_propagate_error (error, g_steal_pointer (&failed));
  return row;
}

char *
gr_snapshot_dup (const GrRow *row,
                 const char  *field)
{
  return g_strdup (gr_row_get_text (row, field));
}

/* The names of what belongs to @owner, as one line; none where there are none. */
gboolean
gr_snapshot_join_names (Snapshot   *s,
                        const char *type,
                        const char *owner,
                        char      **names,
                        GError    **error)
{
  g_autoptr (GPtrArray) rows = gr_snapshot_load (s, type, owner, error);
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const char *name = gr_row_get_text (g_ptr_array_index (rows, i), "name");

      if (!gr_text_is_blank (name))
        g_string_append_printf (line, "%s%s", line->len > 0 ? ", " : "", name);
    }
  *names = line->len > 0 ? g_strdup (line->str) : NULL;
  return rows != NULL;
}

/* Returns: the value of an enumeration; the first where it is not known */
int
gr_snapshot_nick (const GrRow *row,
                  const char  *field,
                  GType        type)
{
  g_autoptr (GEnumClass) nicks = g_type_class_ref (type);
  const char *nick = gr_row_get_text (row, field);
  const GEnumValue *value = nick != NULL ? g_enum_get_value_by_nick (nicks, nick) : NULL;

  return value != NULL ? value->value : nicks->minimum;
}

char *
gr_snapshot_format (Snapshot   *s,
                    gint64      ms,
                    const char *format)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (ms / 1000);
  g_autoptr (GDateTime) local = g_date_time_to_timezone (utc, s->zone);

  return g_date_time_format (local, format);
}

char *
gr_snapshot_format_date (const char *date)
{
  g_autofree char *noon = g_strconcat (date, "T12:00:00Z", NULL);
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (noon, NULL);

  /* Translators: a date on the portfolio's cover, such as "10 December 2026" */
  return time != NULL ? g_date_time_format (time, _("%-e %B %Y")) : NULL;
}

static gboolean
take_person (Snapshot *s,
             gint64    now_ms,
             GError  **error)
{
  g_autoptr (GPtrArray) rows = gr_snapshot_load (s, "profile", NULL, error);
  const GrRow *row;

  if (rows == NULL)
    return FALSE;
  s->folio->person.made_on = gr_snapshot_format (s, now_ms, _("%-e %B %Y"));
  s->folio->created = gr_snapshot_format (s, now_ms, "%Y-%m-%dT%H:%M:%S%:z");
  if (rows->len == 0)
    return TRUE;
  row = g_ptr_array_index (rows, 0);
  s->folio->person.name = gr_snapshot_dup (row, "name");
  s->folio->person.role = gr_snapshot_dup (row, "role");
  if (gr_row_get_text (row, "interview_on") != NULL)
    s->folio->person.interview = gr_snapshot_format_date (gr_row_get_text (row, "interview_on"));
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
      quiz->title = gr_snapshot_dup (row, "quiz_title");
      quiz->self_check = TRUE;
      g_hash_table_insert (quizzes, quiz->uid, quiz);
    }
  attempt = gr_folio_add_attempt (quiz);
  attempt->date = gr_snapshot_format (s, gr_row_get_integer (row, "finished_at"), _("%-e %B %Y"));
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
  g_autoptr (GPtrArray) rows = gr_snapshot_load (s, "attempt", NULL, error);
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

static gboolean
take_sources (Snapshot *s,
              GError  **error)
{
  g_autoptr (GPtrArray) rows = gr_snapshot_load (s, "guide", NULL, error);

  if (rows == NULL)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      const GrRow *row = g_ptr_array_index (rows, i);
      g_autoptr (GPtrArray) questions = gr_snapshot_load (s, "question", row->uid, error);
      GrFolioSource *source;

      if (questions == NULL)
        return FALSE;
      source = gr_folio_add_source (s->folio);
      source->title = gr_snapshot_dup (row, "title");
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
  g_autoptr (GPtrArray) rows = gr_snapshot_load (s, "folio-part", NULL, error);
  g_autoptr (GEnumClass) nicks = g_type_class_ref (GR_TYPE_CHAPTER);

  if (rows == NULL)
    return FALSE;
  g_array_set_size (s->folio->parts, 0);
  for (guint i = 0; i < rows->len; i++)
    {
      const GrRow *row = g_ptr_array_index (rows, i);
      const char *nick = gr_row_get_text (row, "part");
      GEnumValue *part = nick != NULL ? g_enum_get_value_by_nick (nicks, nick) : NULL;

      if (part != NULL)
        add_switch (s->folio, (GrChapter) part->value, gr_row_get_integer (row, "shown") != 0);
    }
  for (guint part = 0; part < GR_N_CHAPTERS; part++)
    add_switch (s->folio, part, TRUE);
  return TRUE;
}

/* A build that is to be the same each time says which time it is. */
static gint64
made_ms (gint64 now_ms)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  guint64 seconds;

  if (epoch != NULL && g_ascii_string_to_unsigned (epoch, 10, 0, G_MAXUINT32, &seconds, NULL))
    return (gint64) seconds * 1000;
  return now_ms;
}

/**
 * gr_portfolio_snapshot:
 * @store: a connection to the library, for reading
 * @now_ms: the time, in milliseconds since 1970 in UTC; SOURCE_DATE_EPOCH
 *   has the last word on when the portfolio was made
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
  taken = totals != NULL && take_person (&s, made_ms (now_ms), error) && gr_snapshot_take_privates (&s, error) &&
          gr_snapshot_take_texts (&s, error) && gr_snapshot_take_stories (&s, error) &&
          gr_snapshot_take_answers (&s, error) && take_quizzes (&s, error) && gr_snapshot_take_takes (&s, error) &&
          gr_snapshot_take_mocks (&s, error) && gr_snapshot_take_kit (&s, error) &&
          gr_snapshot_take_plan (&s, made_ms (now_ms), error) && gr_snapshot_take_track (&s, now_ms, error) &&
          gr_snapshot_take_study (&s, error) && gr_snapshot_take_files (&s, error) && take_sources (&s, error) &&
          take_switches (&s, error);
  gr_store_end_read (store);
  return taken ? g_steal_pointer (&folio) : NULL;
}
