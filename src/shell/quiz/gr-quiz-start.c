/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-start.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-hero.h"
#include "gr-mix-dialog.h"
#include "gr-names.h"
#include "gr-quiz-history.h"
#include "gr-quiz-line-row.h"
#include "gr-quiz-shelf.h"
#include "gr-quiz-words.h"
#include "gr-thread.h"
#include "gr-timer-pill.h"

struct _GrQuizStart
{
  AdwNavigationPage parent_instance;

  GrQuizRun *run;
  char *quiz;       /* the one on the card; NULL: the likeliest */
  gboolean mixed;   /* or a mixture */
  gboolean setting; /* the options are set by the program, not by the person */
  GListStore *more_lines;

  GtkStack *stack;
  GtkMenuButton *menu;
  GtkScrolledWindow *scroller;
  GrHero *hero;
  GrThread *thread;
  AdwPreferencesGroup *options;
  AdwToggleGroup *feedback;
  AdwSwitchRow *recall_first;
  AdwSwitchRow *certainty;
  GtkListBox *again;
  AdwPreferencesRow *retry_missed;
  AdwPreferencesGroup *more;
  GtkListBox *more_list;
  GrQuizHistory *history;
};

G_DEFINE_FINAL_TYPE (GrQuizStart, gr_quiz_start, ADW_TYPE_NAVIGATION_PAGE)

static gint64
now_ms (GrQuizStart *self)
{
  return gr_clock_get_wall_ms (gr_library_get_clock (gr_quiz_run_get_library (self->run)));
}

/* A mixture is on the card because it was chosen, or because it is what was left open last. */
static gboolean
is_mixed (GrQuizStart *self)
{
  GrQuizStanding mixed, other = { .open = NULL };
  GrQuiz *quiz;

  if (self->mixed || self->quiz != NULL)
    return self->mixed;
  gr_quiz_shelf_get_standing (self->run, NULL, &mixed);
  quiz = mixed.open != NULL ? gr_quiz_shelf_find_likeliest (self->run) : NULL;
  if (quiz != NULL)
    gr_quiz_shelf_get_standing (self->run, quiz, &other);
  return mixed.open != NULL &&
         (other.open == NULL || gr_attempt_get_started_at (mixed.open) > gr_attempt_get_started_at (other.open));
}

static void
update_hero (GrQuizStart *self,
             GrQuiz      *quiz,
             GrQuizKeys  *keys)
{
  GrLibrary *library = gr_quiz_run_get_library (self->run);
  g_autoptr (GrQuizSession) session = gr_quiz_shelf_peep (self->run, quiz, keys);
  GrThreadStep step = { "gr-guide-symbolic", _("Read in Guide"), NULL, "win.show-section",
                        gr_quiz_get_section (quiz) };
  gboolean can_ask = gr_quiz_session_get_n_items (session) > 0;
  gboolean can_start = !gr_library_get_read_only (library) && (can_ask || gr_quiz_shelf_is_own (quiz));
  g_autofree char *caption = gr_quiz_shelf_dup_caption (self->run, quiz, session);
  g_autofree char *sentence = NULL;
  GrQuizStanding standing;

  gr_quiz_shelf_get_standing (self->run, quiz, &standing);
  if (standing.open != NULL)
    sentence = g_strdup (_("You left it before the end. Your answers are kept."));
  else
    sentence = gr_quiz_words_hero (session, &standing, now_ms (self));

  gr_hero_set_action (self->hero, can_ask ? "quiz.start" : "quiz.edit", NULL);
  gr_hero_set_texts (self->hero, caption, gr_quiz_run_get_title (self->run, quiz), sentence,
                     !can_start              ? NULL
                     : !can_ask              ? _("_Write Questions")
                     : standing.open != NULL ? _("_Resume")
                                             : _("_Start"));
  gr_thread_set_steps (self->thread, &step, step.target != NULL ? 1 : 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "start.again", can_start && standing.open != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "start.edit", gr_quiz_shelf_is_own (quiz));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "start.set-key", !gr_quiz_shelf_is_own (quiz));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "start.export", can_ask);
  gtk_widget_set_visible (GTK_WIDGET (self->options), standing.open == NULL);
}

static void
update_hero_mixed (GrQuizStart *self)
{
  g_autofree char *caption = gr_quiz_shelf_dup_mixed_caption (self->run);
  g_autofree char *sentence = NULL;
  GrQuizStanding standing;

  gr_quiz_shelf_get_standing (self->run, NULL, &standing);
  if (standing.open != NULL)
    sentence = g_strdup (_("You left it before the end. Your answers are kept."));
  else
    sentence = gr_quiz_words_last (standing.last, now_ms (self));
  if (*sentence == '\0')
    g_set_str (&sentence, _("From the guides you choose, with what you missed first."));
  gr_hero_set_action (self->hero, "quiz.start", NULL);
  gr_hero_set_texts (self->hero, caption, gr_quiz_run_get_title (self->run, NULL), sentence,
                     gr_library_get_read_only (gr_quiz_run_get_library (self->run)) ? NULL
                     : standing.open != NULL                                        ? _("_Resume")
                                                                                    : _("_Choose…"));
  gr_thread_set_steps (self->thread, NULL, 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "start.again", standing.open != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "start.edit", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "start.set-key", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "start.export", FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->options), standing.open == NULL);
}

/* As the last time, until the person wants it otherwise. */
static void
update_options (GrQuizStart *self)
{
  const GrQuizMode *mode = gr_quiz_run_get_mode (self->run);

  self->setting = TRUE;
  adw_toggle_group_set_active (self->feedback, mode->feedback == GR_FEEDBACK_AT_END ? 1 : 0);
  adw_switch_row_set_active (self->recall_first, mode->recall_first);
  adw_switch_row_set_active (self->certainty, mode->certainty);
  self->setting = FALSE;
}

static void
mode_changed_cb (GrQuizStart *self)
{
  g_assert (GR_IS_QUIZ_START (self));

  if (self->setting || self->run == NULL)
    return;
  gr_quiz_run_set_mode (self->run, &(GrQuizMode) { .feedback = adw_toggle_group_get_active (self->feedback) == 1
                                                                   ? GR_FEEDBACK_AT_END
                                                                   : GR_FEEDBACK_AT_ONCE,
                                                   .recall_first = adw_switch_row_get_active (self->recall_first),
                                                   .certainty = adw_switch_row_get_active (self->certainty) });
}

static void
update_missed (GrQuizStart *self,
               GrQuiz      *quiz)
{
  g_autoptr (GPtrArray) missed = gr_quiz_shelf_list_missed (self->run, quiz);
  gboolean open = quiz != NULL && gr_quiz_run_find_open (self->run, gr_entity_get_uid (GR_ENTITY (quiz))) != NULL;
  g_autofree char *title = g_strdup_printf (
      ngettext ("Retry the %u Missed Question", "Retry the %u Missed Questions", missed->len), missed->len);

  adw_preferences_row_set_title (self->retry_missed, title);
  gtk_widget_set_visible (GTK_WIDGET (self->again),
                          missed->len > 0 && !open && !gr_library_get_read_only (gr_quiz_run_get_library (self->run)));
}

static void
update_more (GrQuizStart *self,
             GrQuiz      *shown,
             GrQuizKeys  *keys)
{
  g_autoptr (GPtrArray) lines = gr_quiz_shelf_list_lines (self->run, shown, keys);

  gr_quiz_lines_replace (self->more_lines, lines);
  gtk_widget_set_visible (GTK_WIDGET (self->more), lines->len > 0);
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
  const char *uid = gr_quiz_line_get_uid (gr_quiz_line_row_get_line (row));

  g_assert (GR_IS_QUIZ_START (self));

  gr_quiz_start_select (self, uid);
  gtk_widget_child_focus (GTK_WIDGET (self->hero), GTK_DIR_TAB_FORWARD);
}

static void
again_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *target)
{
  GrQuizStart *self = GR_QUIZ_START (widget);
  GrQuiz *quiz = gr_quiz_start_get_quiz (self);

  if (is_mixed (self))
    adw_dialog_present (ADW_DIALOG (gr_mix_dialog_new (self->run)), widget);
  else if (quiz != NULL)
    gr_quiz_run_start (self->run, quiz);
}

static void
retry_missed_cb (GtkWidget  *widget,
                 const char *name,
                 GVariant   *target)
{
  GrQuizStart *self = GR_QUIZ_START (widget);
  GrQuiz *quiz = gr_quiz_start_get_quiz (self);
  g_autoptr (GPtrArray) missed = gr_quiz_shelf_list_missed (self->run, quiz);

  if (missed->len > 0)
    gr_quiz_run_start_missed (self->run, quiz, missed);
}

/* The page's own, which the menu shows only where they make sense. */
static void
pass_on_cb (GtkWidget  *widget,
            const char *name,
            GVariant   *target)
{
  g_autofree char *action = g_strconcat ("quiz.", name + strlen ("start."), NULL);

  gtk_widget_activate_action (widget, action, NULL);
}

static void
gr_quiz_start_dispose (GObject *object)
{
  GrQuizStart *self = GR_QUIZ_START (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_QUIZ_START);
  g_clear_object (&self->run);
  g_clear_object (&self->more_lines);

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
  g_type_ensure (GR_TYPE_QUIZ_HISTORY);
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
  gtk_widget_class_bind_template_child (widget_class, GrQuizStart, options);
  gtk_widget_class_bind_template_child (widget_class, GrQuizStart, feedback);
  gtk_widget_class_bind_template_child (widget_class, GrQuizStart, recall_first);
  gtk_widget_class_bind_template_child (widget_class, GrQuizStart, certainty);
  gtk_widget_class_bind_template_child (widget_class, GrQuizStart, again);
  gtk_widget_class_bind_template_child (widget_class, GrQuizStart, retry_missed);
  gtk_widget_class_bind_template_callback (widget_class, mode_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_activated_cb);
  gtk_widget_class_install_action (widget_class, "start.again", NULL, again_cb);
  gtk_widget_class_install_action (widget_class, "start.retry-missed", NULL, retry_missed_cb);
  gtk_widget_class_install_action (widget_class, "start.edit", NULL, pass_on_cb);
  gtk_widget_class_install_action (widget_class, "start.set-key", NULL, pass_on_cb);
  gtk_widget_class_install_action (widget_class, "start.export", NULL, pass_on_cb);
}

static void
gr_quiz_start_init (GrQuizStart *self)
{
  self->more_lines = g_list_store_new (GR_TYPE_QUIZ_LINE);

  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_menu_button_items (self->menu);
  gtk_list_box_bind_model (self->more_list, G_LIST_MODEL (self->more_lines), gr_quiz_line_row_new,
                           GINT_TO_POINTER (TRUE), NULL);
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
  g_signal_connect_object (gr_quiz_run_get_missed (run), "notify::value", G_CALLBACK (gr_quiz_start_refresh), self,
                           G_CONNECT_SWAPPED);
  gr_quiz_start_refresh (self);
}

/**
 * gr_quiz_start_get_quiz:
 * @self: the view
 *
 * Returns: (transfer none) (nullable): the quiz on the card; %NULL: a mixture,
 *   or none
 */
GrQuiz *
gr_quiz_start_get_quiz (GrQuizStart *self)
{
  GrQuiz *quiz = NULL;

  g_return_val_if_fail (GR_IS_QUIZ_START (self), NULL);

  if (is_mixed (self))
    return NULL;
  if (self->quiz != NULL)
    quiz = gr_library_lookup (gr_quiz_run_get_library (self->run), "quiz", self->quiz);
  return quiz != NULL ? quiz : gr_quiz_shelf_find_likeliest (self->run);
}

/**
 * gr_quiz_start_get_mixed:
 * @self: the view
 *
 * Returns: whether a mixture is on the card
 */
gboolean
gr_quiz_start_get_mixed (GrQuizStart *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_START (self), FALSE);
  return is_mixed (self);
}

/**
 * gr_quiz_start_select:
 * @self: the view
 * @quiz: (nullable): a quiz's uid; one that is gone changes nothing; %NULL: a
 *   mixture
 *
 * Puts the quiz on the card.
 */
void
gr_quiz_start_select (GrQuizStart *self,
                      const char  *quiz)
{
  g_return_if_fail (GR_IS_QUIZ_START (self));

  if (quiz != NULL && gr_library_lookup (gr_quiz_run_get_library (self->run), "quiz", quiz) == NULL)
    return;
  self->mixed = quiz == NULL;
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
  gtk_widget_set_visible (GTK_WIDGET (self->menu), quiz != NULL || is_mixed (self));
  if (quiz == NULL && (state != GR_LIST_READY || !is_mixed (self)))
    {
      gtk_stack_set_visible_child_name (self->stack, state == GR_LIST_LOADING ? "loading"
                                                     : state == GR_LIST_READY ? "empty"
                                                                              : "failed");
      return;
    }
  keys = gr_quiz_run_dup_keys (self->run);
  if (is_mixed (self))
    update_hero_mixed (self);
  else
    update_hero (self, quiz, keys);
  update_options (self);
  update_missed (self, quiz);
  update_more (self, quiz, keys);
  gr_quiz_history_set (self->history, self->run, quiz);
  gtk_stack_set_visible_child_name (self->stack, "quizzes");
}
