/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-history.h"

#include <glib/gi18n-lib.h>

#include "gr-plain.h"
#include "gr-quiz-line-row.h"
#include "gr-quiz-standing.h"
#include "gr-quiz-trend.h"
#include "gr-quiz-words.h"

#define MOST_ATTEMPTS 20 /* shown; all are kept */

struct _GrQuizHistory
{
  AdwBin parent_instance;

  GListStore *lines;

  GrQuizTrend *trend;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (GrQuizHistory, gr_quiz_history, ADW_TYPE_BIN)

static char *
first_upper (const char *text)
{
  g_autofree char *first = g_utf8_substring (text, 0, 1);
  g_autofree char *upper = g_utf8_strup (first, -1);

  return *text != '\0' ? g_strconcat (upper, g_utf8_next_char (text), NULL) : g_strdup ("");
}

/* "19:40 · 4 min", and what it was if not the whole quiz. */
static char *
about_text (GrAttempt *attempt)
{
  gint64 start = gr_attempt_get_started_at (attempt);
  gint64 ms = gr_attempt_get_finished_at (attempt) - start;
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (start / 1000);
  g_autoptr (GDateTime) at = g_date_time_to_local (utc);
  g_autofree char *clock = g_date_time_format (at, "%R");
  g_autofree char *length = gr_format_minutes (MAX ((ms + 30000) / 60000, 1));

  if (gr_attempt_get_kind (attempt) == GR_ATTEMPT_KIND_RETRY)
    /* Translators: when an attempt at a quiz began, and how long it took; only what was missed before was asked. */
    return g_strdup_printf (_("%s · %s · missed ones again"), clock, length);
  /* Translators: when an attempt at a quiz began, and how long it took. */
  return g_strdup_printf (_("%s · %s"), clock, length);
}

static GrQuizLine *
make_line (GrAttempt *attempt,
           gint64     now_ms)
{
  g_autofree char *day = gr_quiz_words_day (gr_attempt_get_started_at (attempt), now_ms);
  g_autofree char *when = first_upper (day);
  g_autofree char *about = about_text (attempt);
  g_autofree char *score = gr_quiz_words_score (attempt);
  GrQuizLine *line = gr_quiz_line_new (when, about, score);

  gr_quiz_line_set_uid (line, gr_entity_get_uid (GR_ENTITY (attempt)));
  return line;
}

static void
row_activated_cb (GrQuizHistory *self,
                  GrQuizLineRow *row)
{
  g_assert (GR_IS_QUIZ_HISTORY (self));

  gtk_widget_activate_action (GTK_WIDGET (self), "quiz.show-attempt", "s",
                              gr_quiz_line_get_uid (gr_quiz_line_row_get_line (row)));
}

static void
gr_quiz_history_dispose (GObject *object)
{
  GrQuizHistory *self = GR_QUIZ_HISTORY (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_QUIZ_HISTORY);
  g_clear_object (&self->lines);

  G_OBJECT_CLASS (gr_quiz_history_parent_class)->dispose (object);
}

static void
gr_quiz_history_class_init (GrQuizHistoryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_quiz_history_dispose;

  g_type_ensure (GR_TYPE_QUIZ_TREND);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-quiz-history.ui");
  gtk_widget_class_bind_template_child (widget_class, GrQuizHistory, trend);
  gtk_widget_class_bind_template_child (widget_class, GrQuizHistory, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
gr_quiz_history_init (GrQuizHistory *self)
{
  self->lines = g_list_store_new (GR_TYPE_QUIZ_LINE);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->lines), gr_quiz_line_row_new, GINT_TO_POINTER (TRUE), NULL);
}

/**
 * gr_quiz_history_set:
 * @self: the attempts
 * @run: where the person is
 * @quiz: (nullable): a quiz; %NULL: mixed quizzes
 *
 * Shows the attempts of now.
 */
void
gr_quiz_history_set (GrQuizHistory *self,
                     GrQuizRun     *run,
                     GrQuiz        *quiz)
{
  GrLibrary *library = gr_quiz_run_get_library (run);
  GListModel *all = G_LIST_MODEL (gr_library_get_list (library, "attempt"));
  const char *uid = quiz != NULL ? gr_entity_get_uid (GR_ENTITY (quiz)) : NULL;
  g_autoptr (GPtrArray) attempts = gr_quiz_standing_attempts (all, uid);
  g_autoptr (GPtrArray) trend = gr_quiz_standing_trend (all, uid, MOST_ATTEMPTS);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (GR_IS_QUIZ_HISTORY (self));

  for (guint i = attempts->len; i > 0 && lines->len < MOST_ATTEMPTS; i--)
    if (gr_attempt_get_finished_at (attempts->pdata[i - 1]) != 0)
      g_ptr_array_add (lines,
                       make_line (attempts->pdata[i - 1], gr_clock_get_wall_ms (gr_library_get_clock (library))));
  gr_quiz_lines_replace (self->lines, lines);
  gr_quiz_trend_set (self->trend, trend);
  gtk_widget_set_visible (GTK_WIDGET (self), lines->len > 0);
}
