/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-queries-review.h"

#include <glib/gi18n-lib.h>

#include "gr-statement.h"

/* A guide is studied where its person says so or, if they say nothing, from the moment it was begun: opened, marked
 * in, or a quiz of it taken. */
#define STUDIED                                                                                                        \
  "SELECT guide.uid, guide.title FROM guide LEFT JOIN reading ON reading.guide = guide.uid "                           \
  "GROUP BY guide.uid HAVING max (coalesce (reading.review, 'auto') = 'off') = 0 AND ("                                \
  "count (reading.uid) > 0 "                                                                                           \
  "OR EXISTS (SELECT 1 FROM mark JOIN section ON section.uid = mark.target WHERE section.guide = guide.uid) "          \
  "OR EXISTS (SELECT 1 FROM attempt JOIN quiz ON quiz.uid = attempt.quiz WHERE quiz.guide = guide.uid)) "              \
  "ORDER BY guide.position, guide.id"

#define CARD                                                                                                           \
  "card.uid, card.state, card.step, card.stability, card.difficulty, card.due_at, card.reviewed_at, "                  \
  "card.scheduled_days, card.reps, card.lapses, card.suspended, card.buried_until"

/* The card of a thing.  One in a person's own words stands in its place, and is read by itself. */
#define CARD_OF " AS item LEFT JOIN card ON card.source = item.uid AND card.source_type = "
#define ASKED "WHERE item.guide = ?1 AND NOT item.retired AND card.front IS NULL AND "

/* What was answered wrongly the last time it was asked, see gr_query_missed_items(). */
#define MISSED                                                                                                         \
  "(SELECT verdict FROM response JOIN attempt ON attempt.uid = response.attempt WHERE response.item = item.uid "       \
  "AND response.choice IS NOT NULL AND attempt.finished_at <> 0 "                                                      \
  "ORDER BY answered_at DESC, response.id DESC LIMIT 1) = 'wrong'"

/* Only what has an answer to be shown; of a quiz what was missed, or had been. */
static const struct
{
  const char *type;
  const char *sql;
} contents[] = {
  { "question", "SELECT " CARD ", item.uid, item.prompt, item.section, item.line FROM question" CARD_OF
                "'question' " ASKED "octet_length (item.answer) > 0" },
  { "confusion", "SELECT " CARD ", item.uid, item.claim, item.section, item.line FROM confusion" CARD_OF
                 "'confusion' " ASKED "octet_length (item.explanation) > 0" },
  { "term", "SELECT " CARD ", item.uid, item.title, item.section, item.line FROM term" CARD_OF "'term' " ASKED
            "item.kind = 'term' AND octet_length (item.text) > 0" },
  { "quiz-item", "SELECT " CARD ", item.uid, item.stem, quiz.section, item.line FROM quiz JOIN quiz_item" CARD_OF
                 "'quiz-item' WHERE quiz.guide = ?1 AND item.quiz = quiz.uid AND NOT item.retired "
                 "AND card.front IS NULL AND (card.uid IS NOT NULL OR " MISSED ")" },
};

enum { CARD_COLUMNS = 12 };

static void
row_clear (gpointer data)
{
  GrReviewRow *row = data;

  g_free (row->card);
  g_free (row->source);
  g_free (row->title);
  g_free (row->guide);
  g_free (row->guide_title);
  g_free (row->section);
  g_free (row->buried_until);
}

static void
sample_clear (gpointer data)
{
  g_free (((GrReviewSample *) data)->guide);
}

static void
choice_free (gpointer data)
{
  GrReviewChoice *choice = data;

  g_free (choice->text);
  g_free (choice->reason);
  g_free (choice);
}

static GrCardState
parse_state (const char *nick)
{
  GEnumValue *value = nick != NULL ? g_enum_get_value_by_nick (g_type_class_get (GR_TYPE_CARD_STATE), nick) : NULL;

  return value != NULL ? (GrCardState) value->value : GR_CARD_STATE_NEW;
}

/* The columns of CARD, from the first on; all null where there is no card. */
static void
read_card (GrStatement *select,
           GrReviewRow *row)
{
  row->card = g_strdup (gr_statement_get_text (select, 0));
  row->state = parse_state (gr_statement_get_text (select, 1));
  row->step = (int) gr_statement_get_integer (select, 2);
  row->stability = gr_statement_get_real (select, 3);
  row->difficulty = gr_statement_get_real (select, 4);
  row->due_at = gr_statement_get_integer (select, 5);
  row->reviewed_at = gr_statement_get_integer (select, 6);
  row->scheduled_days = (int) gr_statement_get_integer (select, 7);
  row->reps = (int) gr_statement_get_integer (select, 8);
  row->lapses = (int) gr_statement_get_integer (select, 9);
  row->suspended = gr_statement_get_integer (select, 10) != 0;
  row->buried_until = g_strdup (gr_statement_get_text (select, 11));
}

static gboolean
read_contents (GrStore    *store,
               const char *guide,
               const char *guide_title,
               double      guide_order,
               GArray     *rows,
               GError    **error)
{
  GrStep step = GR_STEP_DONE;

  for (guint i = 0; i < G_N_ELEMENTS (contents) && step == GR_STEP_DONE; i++)
    {
      g_autoptr (GrStatement) select = gr_statement_borrow (store, contents[i].sql, _("Read"));

      gr_statement_bind_text (select, 1, guide);
      while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
        {
          GrReviewRow row = { .type = contents[i].type };

          read_card (select, &row);
          row.source = g_strdup (gr_statement_get_text (select, CARD_COLUMNS));
          row.title = g_strdup (gr_statement_get_text (select, CARD_COLUMNS + 1));
          row.section = g_strdup (gr_statement_get_text (select, CARD_COLUMNS + 2));
          row.order = guide_order + (double) gr_statement_get_integer (select, CARD_COLUMNS + 3) / G_MAXINT;
          row.guide = g_strdup (guide);
          row.guide_title = g_strdup (guide_title);
          g_array_append_val (rows, row);
        }
    }
  return step == GR_STEP_DONE;
}

static gboolean
read_studied (GrStore *store,
              GArray  *rows,
              GError **error)
{
  g_autoptr (GrStatement) select = gr_statement_borrow (store, STUDIED, _("Read"));
  double order = 1;
  GrStep step;

  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    if (!read_contents (store, gr_statement_get_text (select, 0), gr_statement_get_text (select, 1), order++, rows,
                        error))
      return FALSE;
  return step == GR_STEP_DONE;
}

static const char *
intern_type (const char *type)
{
  return type != NULL ? g_intern_string (type) : NULL;
}

static gboolean
read_own (GrStore *store,
          GArray  *rows,
          GError **error)
{
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select = gr_statement_borrow (store,
                                "SELECT " CARD ", card.source_type, card.source, card.front, card.guide, guide.title, "
                                "coalesce ((SELECT section FROM question WHERE uid = card.source), "
                                "(SELECT section FROM confusion WHERE uid = card.source), "
                                "(SELECT section FROM term WHERE uid = card.source), "
                                "(SELECT quiz.section FROM quiz_item JOIN quiz ON quiz.uid = quiz_item.quiz "
                                "WHERE quiz_item.uid = card.source), "
                                "(SELECT uid FROM section WHERE uid = card.source)) "
                                "FROM card LEFT JOIN guide ON guide.uid = card.guide "
                                "WHERE card.front IS NOT NULL ORDER BY card.made_at, card.id",
                                _("Read"));
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      GrReviewRow row = { .own = TRUE };

      read_card (select, &row);
      row.type = intern_type (gr_statement_get_text (select, CARD_COLUMNS));
      row.source = g_strdup (gr_statement_get_text (select, CARD_COLUMNS + 1));
      row.title = g_strdup (gr_statement_get_text (select, CARD_COLUMNS + 2));
      row.guide = g_strdup (gr_statement_get_text (select, CARD_COLUMNS + 3));
      row.guide_title = g_strdup (gr_statement_get_text (select, CARD_COLUMNS + 4));
      row.section = g_strdup (gr_statement_get_text (select, CARD_COLUMNS + 5));
      row.order = (double) rows->len / G_MAXINT;
      g_array_append_val (rows, row);
    }
  return step == GR_STEP_DONE;
}

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  double x = ((const GrReviewRow *) a)->order;
  double y = ((const GrReviewRow *) b)->order;

  return (x > y) - (x < y);
}

/**
 * gr_query_review_rows:
 * @store: a store
 * @error: return location
 *
 * Everything that is in review: the person's own cards, and of the guides that
 * are studied the questions, confusions and terms, and what was missed in a
 * quiz, whether they have a card yet or not.  Without what has left its guide.
 *
 * Returns: (transfer full) (element-type GrReviewRow) (nullable): rows in the
 *   order in which new ones are to be met
 */
GArray *
gr_query_review_rows (GrStore *store,
                      GError **error)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (GrReviewRow));

  g_array_set_clear_func (rows, row_clear);
  if (!read_own (store, rows, error) || !read_studied (store, rows, error))
    return NULL;
  g_array_sort (rows, compare_rows);
  return g_steal_pointer (&rows);
}

/**
 * gr_query_review_samples:
 * @store: a store
 * @limit: at most so many
 * @error: return location
 *
 * Returns: (transfer full) (element-type GrReviewSample) (nullable): the
 *   latest answers, in no order
 */
GArray *
gr_query_review_samples (GrStore *store,
                         guint    limit,
                         GError **error)
{
  g_autoptr (GArray) samples = g_array_new (FALSE, FALSE, sizeof (GrReviewSample));
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  g_array_set_clear_func (samples, sample_clear);
  select = gr_statement_borrow (store,
                                "SELECT card.guide, CASE WHEN card.front IS NULL THEN card.source_type END, "
                                "review.state = 'new', elapsed_days, rating, milliseconds "
                                "FROM review JOIN card ON card.uid = review.card ORDER BY review.id DESC LIMIT ?1",
                                _("Read"));
  gr_statement_bind_integer (select, 1, limit);
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      GrReviewSample sample = {
        .guide = g_strdup (gr_statement_get_text (select, 0)),
        .type = intern_type (gr_statement_get_text (select, 1)),
        .first = gr_statement_get_integer (select, 2) != 0,
        .elapsed_days = gr_statement_get_integer (select, 3),
        .rating = (int) gr_statement_get_integer (select, 4),
        .milliseconds = gr_statement_get_integer (select, 5),
      };

      g_array_append_val (samples, sample);
    }
  return step == GR_STEP_DONE ? g_steal_pointer (&samples) : NULL;
}

/**
 * gr_query_review_choices:
 * @store: a store
 * @item: a quiz item
 * @error: return location
 *
 * Returns: (transfer full) (element-type GrReviewChoice) (nullable): its
 *   choices in their order
 */
GPtrArray *
gr_query_review_choices (GrStore    *store,
                         const char *item,
                         GError    **error)
{
  g_autoptr (GPtrArray) choices = g_ptr_array_new_with_free_func (choice_free);
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select = gr_statement_borrow (store,
                                "SELECT choice.text, CASE WHEN EXISTS (SELECT 1 FROM \"key\" WHERE item = ?1) "
                                "THEN mine.uid IS NOT NULL ELSE choice.correct END, "
                                "coalesce (nullif (mine.reason, ''), choice.reason) "
                                "FROM choice LEFT JOIN \"key\" AS mine ON mine.choice = choice.uid "
                                "WHERE choice.item = ?1 AND NOT choice.retired ORDER BY choice.position, choice.id",
                                _("Read"));
  gr_statement_bind_text (select, 1, item);
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      GrReviewChoice *choice = g_new0 (GrReviewChoice, 1);

      choice->text = g_strdup (gr_statement_get_text (select, 0));
      choice->right = gr_statement_get_integer (select, 1) != 0;
      choice->reason = g_strdup (gr_statement_get_text (select, 2));
      g_ptr_array_add (choices, choice);
    }
  return step == GR_STEP_DONE ? g_steal_pointer (&choices) : NULL;
}
