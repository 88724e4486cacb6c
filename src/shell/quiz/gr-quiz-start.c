/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-start.h"

#include <glib/gi18n-lib.h>

#include "gr-guide.h"
#include "gr-hero.h"
#include "gr-names.h"
#include "gr-quiz-line-row.h"
#include "gr-quiz-words.h"
#include "gr-thread.h"
#include "gr-timer-pill.h"

#define MOST_ATTEMPTS 20 /* shown; all are kept */

struct _GrQuizStart
{
  AdwNavigationPage parent_instance;

  GrQuizRun *run;
  char *quiz; /* the one on the card; NULL: the likeliest */
  GListStore *more_lines;
  GListStore *attempt_lines;

  GtkStack *stack;
  GtkMenuButton *menu;
  GtkScrolledWindow *scroller;
  GrHero *hero;
  GrThread *thread;
  AdwPreferencesGroup *more;
  GtkListBox *more_list;
  AdwPreferencesGroup *history;
  GtkListBox *history_list;
};

G_DEFINE_FINAL_TYPE (GrQuizStart, gr_quiz_start, ADW_TYPE_NAVIGATION_PAGE)

static gint64
now_ms (GrQuizStart *self)
{
  return gr_clock_get_wall_ms (gr_library_get_clock (gr_quiz_run_get_library (self->run)));
}

static int
compare_latest (gconstpointer a,
                gconstpointer b)
{
  gint64 x = gr_attempt_get_started_at (*(GrAttempt *const *) a);
  gint64 y = gr_attempt_get_started_at (*(GrAttempt *const *) b);

  return x < y ? 1 : x > y ? -1 : 0;
}

/* Finished attempts, the latest first: at one quiz, or %NULL: at all. */
static GPtrArray *
list_attempts (GrQuizStart *self,
               const char  *quiz)
{
  GrEntityList *all = gr_library_get_list (gr_quiz_run_get_library (self->run), "attempt");
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < gr_entity_list_get_n (all); i++)
    {
      GrAttempt *attempt = gr_entity_list_peek (all, i);

      if (gr_attempt_get_finished_at (attempt) != 0 &&
          (quiz == NULL || g_strcmp0 (gr_attempt_get_quiz (attempt), quiz) == 0))
        g_ptr_array_add (found, attempt);
    }
  g_ptr_array_sort (found, compare_latest);
  return found;
}

/* What a person most likely came for: what was left open, what was done last, or the first. */
static GrQuiz *
likeliest (GrQuizStart *self)
{
  GrLibrary *library = gr_quiz_run_get_library (self->run);
  GrEntityList *quizzes = gr_library_get_list (library, "quiz");
  g_autoptr (GPtrArray) attempts = list_attempts (self, NULL);
  GrAttempt *open = NULL;

  for (guint i = 0; i < gr_entity_list_get_n (quizzes); i++)
    {
      GrQuiz *quiz = gr_entity_list_peek (quizzes, i);
      GrAttempt *at = gr_quiz_run_find_open (self->run, gr_entity_get_uid (GR_ENTITY (quiz)));

      if (at != NULL && !gr_quiz_get_retired (quiz) &&
          (open == NULL || gr_attempt_get_started_at (at) > gr_attempt_get_started_at (open)))
        open = at;
    }
  if (open != NULL)
    return gr_library_lookup (library, "quiz", gr_attempt_get_quiz (open));
  for (guint i = 0; i < attempts->len; i++)
    {
      GrQuiz *quiz = gr_library_lookup (library, "quiz", gr_attempt_get_quiz (attempts->pdata[i]));

      if (quiz != NULL && !gr_quiz_get_retired (quiz))
        return quiz;
    }
  for (guint i = 0; i < gr_entity_list_get_n (quizzes); i++)
    if (!gr_quiz_get_retired (gr_entity_list_peek (quizzes, i)))
      return gr_entity_list_peek (quizzes, i);
  return NULL;
}

/* The other name: the guide's where the quiz has one of its own, else what the guide calls the quiz. */
static const char *
by_title (GrQuizStart *self,
          GrQuiz      *quiz)
{
  GrGuide *guide = gr_library_lookup (gr_quiz_run_get_library (self->run), "guide", gr_quiz_get_guide (quiz));
  const char *title = gr_quiz_get_title (quiz);

  if (g_strcmp0 (gr_quiz_run_get_title (self->run, quiz), title) == 0 && guide != NULL)
    title = gr_guide_get_title (guide);
  return title != NULL ? title : "";
}

static GrQuizSession *
peep (GrQuizStart *self,
      GrQuiz      *quiz,
      GrQuizKeys  *keys)
{
  GrEntityList *items = gr_library_get_list (gr_quiz_run_get_library (self->run), "quiz-item");

  return gr_quiz_session_new (quiz, G_LIST_MODEL (items), keys, 0);
}

static char *
count_text (GrQuizSession *session)
{
  guint n = gr_quiz_session_get_n_items (session);

  return g_strdup_printf (ngettext ("%u question", "%u questions", n), n);
}

static void
update_hero (GrQuizStart *self,
             GrQuiz      *quiz,
             GrQuizKeys  *keys)
{
  GrLibrary *library = gr_quiz_run_get_library (self->run);
  const char *uid = gr_entity_get_uid (GR_ENTITY (quiz));
  g_autoptr (GrQuizSession) session = peep (self, quiz, keys);
  g_autoptr (GPtrArray) attempts = list_attempts (self, uid);
  GrAttempt *open = gr_quiz_run_find_open (self->run, uid);
  GrThreadStep step = { "gr-guide-symbolic", _("Read in Guide"), NULL, "win.show-section",
                        gr_quiz_get_section (quiz) };
  gboolean can_start = !gr_library_get_read_only (library) && gr_quiz_session_get_n_items (session) > 0;
  g_autofree char *count = count_text (session);
  g_autofree char *caption = NULL;
  g_autofree char *sentence = NULL;

  /* Translators: what a guide or its quiz is called, and how many questions it has. */
  caption = g_strdup_printf (_("%s · %s"), by_title (self, quiz), count);
  if (open != NULL)
    sentence = g_strdup (_("You left it before the end. Your answers are kept."));
  else
    sentence = gr_quiz_words_hero (session, attempts->len > 0 ? attempts->pdata[0] : NULL, now_ms (self));

  gr_hero_set_texts (self->hero, caption, gr_quiz_run_get_title (self->run, quiz), sentence,
                     !can_start     ? NULL
                     : open != NULL ? _("_Resume")
                                    : _("_Start"));
  gr_thread_set_steps (self->thread, &step, step.target != NULL ? 1 : 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "start.again", can_start && open != NULL);
}

static void
update_more (GrQuizStart *self,
             GrQuiz      *shown,
             GrQuizKeys  *keys)
{
  GrEntityList *quizzes = gr_library_get_list (gr_quiz_run_get_library (self->run), "quiz");
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < gr_entity_list_get_n (quizzes); i++)
    {
      GrQuiz *quiz = gr_entity_list_peek (quizzes, i);

      if (gr_quiz_get_retired (quiz))
        continue;

      const char *uid = gr_entity_get_uid (GR_ENTITY (quiz));
      g_autoptr (GrQuizSession) session = peep (self, quiz, keys);
      g_autoptr (GPtrArray) attempts = list_attempts (self, uid);
      g_autofree char *count = count_text (session);
      g_autofree char *about = NULL;
      g_autofree char *score = NULL;
      GrQuizLine *line;

      if (quiz == shown)
        continue;
      /* Translators: what a guide or its quiz is called, and how many questions it has. */
      about = g_strdup_printf (gr_quiz_session_get_scored (session) ? _("%s · %s") : _("%s · %s · no answer key"),
                               by_title (self, quiz), count);
      score = gr_quiz_run_find_open (self->run, uid) != NULL
                  ? g_strdup (_("Begun"))
                  : gr_quiz_words_score (attempts->len > 0 ? attempts->pdata[0] : NULL);
      line = gr_quiz_line_new (gr_quiz_run_get_title (self->run, quiz), about, score);
      gr_quiz_line_set_uid (line, uid);
      g_ptr_array_add (lines, line);
    }
  gr_quiz_lines_replace (self->more_lines, lines);
  gtk_widget_set_visible (GTK_WIDGET (self->more), lines->len > 0);
}

static char *
first_upper (const char *text)
{
  g_autofree char *first = g_utf8_substring (text, 0, 1);
  g_autofree char *upper = g_utf8_strup (first, -1);

  return g_strconcat (upper, g_utf8_next_char (text), NULL);
}

static void
update_history (GrQuizStart *self,
                GrQuiz      *quiz)
{
  g_autoptr (GPtrArray) attempts = list_attempts (self, gr_entity_get_uid (GR_ENTITY (quiz)));
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < MIN (attempts->len, MOST_ATTEMPTS); i++)
    {
      GrAttempt *attempt = attempts->pdata[i];
      gint64 start = gr_attempt_get_started_at (attempt);
      g_autofree char *day = gr_quiz_words_day (start, now_ms (self));
      g_autofree char *when = *day != '\0' ? first_upper (day) : g_strdup ("");
      g_autofree char *score = gr_quiz_words_score (attempt);
      g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (start / 1000);
      g_autoptr (GDateTime) at = g_date_time_to_local (utc);
      g_autofree char *clock = g_date_time_format (at, "%R");
      GrQuizLine *line = gr_quiz_line_new (when, clock, score);

      gr_quiz_line_set_uid (line, gr_entity_get_uid (GR_ENTITY (attempt)));
      g_ptr_array_add (lines, line);
    }
  gr_quiz_lines_replace (self->attempt_lines, lines);
  gtk_widget_set_visible (GTK_WIDGET (self->history), lines->len > 0);
}

static void
library_changed_cb (GrQuizStart *self,
                    GrChange    *change)
{
  static const char *const types[] = { "quiz", "quiz-item", "choice", "key", "attempt", "guide", NULL };

  g_assert (GR_IS_QUIZ_START (self));

  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    if (g_strv_contains (types, gr_change_get_op (change, i)->type))
      {
        gr_quiz_start_refresh (self);
        return;
      }
}

static void
more_activated_cb (GrQuizStart   *self,
                   GrQuizLineRow *row)
{
  g_assert (GR_IS_QUIZ_START (self));

  gr_quiz_start_select (self, gr_quiz_line_get_uid (gr_quiz_line_row_get_line (row)));
  gtk_widget_child_focus (GTK_WIDGET (self->hero), GTK_DIR_TAB_FORWARD);
}

static void
again_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *target)
{
  GrQuizStart *self = GR_QUIZ_START (widget);
  GrQuiz *quiz = gr_quiz_start_get_quiz (self);

  if (quiz != NULL)
    gr_quiz_run_start (self->run, quiz);
}

static void
gr_quiz_start_dispose (GObject *object)
{
  GrQuizStart *self = GR_QUIZ_START (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_QUIZ_START);
  g_clear_object (&self->run);
  g_clear_object (&self->more_lines);
  g_clear_object (&self->attempt_lines);

  G_OBJECT_CLASS (gr_quiz_start_parent_class)->dispose (object);
}

static void
gr_quiz_start_finalize (GObject *object)
{
  g_free (GR_QUIZ_START (object)->quiz);

  G_OBJECT_CLASS (gr_quiz_start_parent_class)->finalize (object);
}

static void
gr_quiz_start_class_init (GrQuizStartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gr_quiz_start_dispose;
  object_class->finalize = gr_quiz_start_finalize;

  g_type_ensure (GR_TYPE_HERO);
  g_type_ensure (GR_TYPE_THREAD);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-quiz-start.ui");
  gtk_widget_class_bind_template_child (widget_class, GrQuizStart, stack);
  gtk_widget_class_bind_template_child (widget_class, GrQuizStart, menu);
  gtk_widget_class_bind_template_child (widget_class, GrQuizStart, scroller);
  gtk_widget_class_bind_template_child (widget_class, GrQuizStart, hero);
  gtk_widget_class_bind_template_child (widget_class, GrQuizStart, thread);
  gtk_widget_class_bind_template_child (widget_class, GrQuizStart, more);
  gtk_widget_class_bind_template_child (widget_class, GrQuizStart, more_list);
  gtk_widget_class_bind_template_child (widget_class, GrQuizStart, history);
  gtk_widget_class_bind_template_child (widget_class, GrQuizStart, history_list);
  gtk_widget_class_bind_template_callback (widget_class, more_activated_cb);
  gtk_widget_class_install_action (widget_class, "start.again", NULL, again_cb);
}

static void
gr_quiz_start_init (GrQuizStart *self)
{
  self->more_lines = g_list_store_new (GR_TYPE_QUIZ_LINE);
  self->attempt_lines = g_list_store_new (GR_TYPE_QUIZ_LINE);

  gtk_widget_init_template (GTK_WIDGET (self));
  gr_hero_set_action (self->hero, "quiz.start", NULL);
  gr_name_menu_button_items (self->menu);
  gtk_list_box_bind_model (self->more_list, G_LIST_MODEL (self->more_lines), gr_quiz_line_row_new,
                           GINT_TO_POINTER (TRUE), NULL);
  gtk_list_box_bind_model (self->history_list, G_LIST_MODEL (self->attempt_lines), gr_quiz_line_row_new,
                           GINT_TO_POINTER (FALSE), NULL);
}

/**
 * gr_quiz_start_set_run:
 * @self: the view
 * @run: where the person is, idle; once
 */
void
gr_quiz_start_set_run (GrQuizStart *self,
                       GrQuizRun   *run)
{
  GrLibrary *library = gr_quiz_run_get_library (run);
  static const char *const types[] = { "quiz", "quiz-item", "choice", "key", "attempt", "guide" };

  g_return_if_fail (GR_IS_QUIZ_START (self) && self->run == NULL);

  self->run = g_object_ref (run);
  g_signal_connect_object (library, "changed", G_CALLBACK (library_changed_cb), self, G_CONNECT_SWAPPED);
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    g_signal_connect_object (gr_library_get_list (library, types[i]), "notify::state",
                             G_CALLBACK (gr_quiz_start_refresh), self, G_CONNECT_SWAPPED);
  gr_quiz_start_refresh (self);
}

/**
 * gr_quiz_start_get_quiz:
 * @self: the view
 *
 * Returns: (transfer none) (nullable): the quiz on the card
 */
GrQuiz *
gr_quiz_start_get_quiz (GrQuizStart *self)
{
  GrQuiz *quiz = NULL;

  g_return_val_if_fail (GR_IS_QUIZ_START (self), NULL);

  if (self->quiz != NULL)
    quiz = gr_library_lookup (gr_quiz_run_get_library (self->run), "quiz", self->quiz);
  return quiz != NULL ? quiz : likeliest (self);
}

/**
 * gr_quiz_start_select:
 * @self: the view
 * @quiz: a quiz's uid; one that is gone changes nothing
 *
 * Puts the quiz on the card.
 */
void
gr_quiz_start_select (GrQuizStart *self,
                      const char  *quiz)
{
  g_return_if_fail (GR_IS_QUIZ_START (self));

  if (gr_library_lookup (gr_quiz_run_get_library (self->run), "quiz", quiz) == NULL)
    return;
  g_set_str (&self->quiz, quiz);
  gr_quiz_start_refresh (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/**
 * gr_quiz_start_refresh:
 * @self: the view
 *
 * Shows what is known by now.
 */
void
gr_quiz_start_refresh (GrQuizStart *self)
{
  GrLibrary *library;
  GrListState state;
  GrQuiz *quiz;
  g_autoptr (GrQuizKeys) keys = NULL;

  g_return_if_fail (GR_IS_QUIZ_START (self));

  library = gr_quiz_run_get_library (self->run);
  state = gr_entity_list_get_state (gr_library_get_list (library, "quiz"));
  quiz = state == GR_LIST_READY ? gr_quiz_start_get_quiz (self) : NULL;
  gtk_widget_set_visible (GTK_WIDGET (self->menu), quiz != NULL);
  if (quiz == NULL)
    {
      gtk_stack_set_visible_child_name (self->stack, state == GR_LIST_LOADING ? "loading"
                                                     : state == GR_LIST_READY ? "empty"
                                                                              : "failed");
      return;
    }
  keys = gr_quiz_run_dup_keys (self->run);
  update_hero (self, quiz, keys);
  update_more (self, quiz, keys);
  update_history (self, quiz);
  gtk_stack_set_visible_child_name (self->stack, "quizzes");
}
