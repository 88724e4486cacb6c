/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-result.h"

#include <glib/gi18n-lib.h>

#include "gr-quiz-history.h"
#include "gr-quiz-line-row.h"
#include "gr-quiz-other.h"
#include "gr-quiz-words.h"
#include "gr-timer-pill.h"

struct _GrQuizResult
{
  AdwNavigationPage parent_instance;

  GrQuizRun *run;
  GListStore *lines;
  GrQuizStage stage; /* as it is shown */

  AdwWindowTitle *heading;
  GtkScrolledWindow *scroller;
  GtkLabel *score;
  GtkLabel *pass;
  GtkLabel *why;
  GtkLabel *standing;
  GtkButton *set_key;
  GtkButton *missed;
  GtkButton *retry;
  GtkButton *other;
  GtkButton *done;
  AdwPreferencesGroup *answers;
  GtkListBox *list;
  AdwPreferencesGroup *certainty;
  AdwActionRow *certainty_row;
  GtkLabel *marks;
  GrQuizHistory *history;
};

G_DEFINE_FINAL_TYPE (GrQuizResult, gr_quiz_result, ADW_TYPE_NAVIGATION_PAGE)

/* Without a key there is no letter to compare with: what the answer said is all there is to see. */
static char *
chosen_text (GrQuizSession *session,
             guint          index,
             GrQuizPicks    picks)
{
  for (guint k = 0; k < gr_quiz_session_get_n_choices (session, index); k++)
    if (picks & GR_QUIZ_PICK (k))
      /* Translators: the text of an answer. */
      return g_strdup_printf (_("You chose “%s”"),
                              gr_choice_get_text (gr_quiz_session_get_choice (session, index, k)));
  return NULL;
}

/* What was said of an answer only tells something where it and the verdict do not go together. */
static const char *
surprise_text (GrVerdict   verdict,
               GrCertainty certainty)
{
  if (verdict == GR_VERDICT_RIGHT && certainty == GR_CERTAINTY_GUESSING)
    return _("Right, though you were guessing");
  if (verdict == GR_VERDICT_WRONG && certainty == GR_CERTAINTY_CERTAIN)
    return _("you were certain");
  return NULL;
}

static char *
about_text (GrQuizSession *session,
            guint          index)
{
  GrQuizPicks picks = gr_quiz_session_get_picks (session, index);
  GrVerdict verdict = gr_quiz_session_get_verdict (session, index);
  const char *surprise = surprise_text (verdict, gr_quiz_session_get_certainty (session, index));
  g_autofree char *yours = gr_quiz_words_letters (session, index, picks);
  g_autofree char *right = gr_quiz_words_letters (session, index, gr_quiz_session_get_right (session, index));
  g_autofree char *said = NULL;

  if (verdict == GR_VERDICT_UNKEYED)
    return chosen_text (session, index, picks);
  if (verdict == GR_VERDICT_RIGHT)
    return g_strdup (surprise);
  /* Translators: letters of answers. */
  said = g_strdup_printf (_("You chose %s, right is %s"), yours, right);
  return g_strjoin (" · ", said, surprise, NULL);
}

static GrQuizLine *
make_line (GrQuizSession *session,
           guint          index)
{
  GrVerdict verdict = gr_quiz_session_get_verdict (session, index);
  g_autofree char *said = about_text (session, index);
  GrQuizLine *line = gr_quiz_line_new (gr_quiz_item_get_stem (gr_quiz_session_get_item (session, index)), said, NULL);

  if (verdict == GR_VERDICT_RIGHT)
    gr_quiz_line_set_icon (line, "object-select-symbolic", _("Right"));
  else if (verdict == GR_VERDICT_WRONG)
    gr_quiz_line_set_icon (line, "view-refresh-symbolic", _("Missed"));
  else
    gr_quiz_line_set_icon (line, "avatar-default-symbolic", _("Yours"));
  gr_quiz_line_set_index (line, index);
  return line;
}

/* What was missed, then what nobody can judge, then what was right. */
static void
update_lines (GrQuizResult *self)
{
  static const GrVerdict order[] = { GR_VERDICT_WRONG, GR_VERDICT_UNKEYED, GR_VERDICT_RIGHT };
  GrQuizSession *session = gr_quiz_run_get_session (self->run);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint o = 0; o < G_N_ELEMENTS (order); o++)
    for (guint i = 0; i < gr_quiz_session_get_n_items (session); i++)
      if (gr_quiz_session_get_picks (session, i) != 0 && gr_quiz_session_get_verdict (session, i) == order[o])
        g_ptr_array_add (lines, make_line (session, i));
  gr_quiz_lines_replace (self->lines, lines);
}

static void
set_text (GtkLabel   *label,
          const char *text)
{
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

/* The one blue button is what is most worth doing now. */
static void
suggest (GrQuizResult *self,
         GtkButton    *button)
{
  GtkButton *buttons[] = { self->set_key, self->missed, self->retry, self->done };

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    if (buttons[i] == button)
      gtk_widget_add_css_class (GTK_WIDGET (buttons[i]), "suggested-action");
    else
      gtk_widget_remove_css_class (GTK_WIDGET (buttons[i]), "suggested-action");
}

static char *
score_text (GrQuizSession *session)
{
  if (!gr_quiz_session_get_scored (session))
    return g_strdup (_("Self-check"));
  return gr_quiz_score_text (gr_quiz_session_get_correct (session), gr_quiz_session_get_n_items (session));
}

static void
announce (GrQuizResult *self)
{
  GrQuizSession *session = gr_quiz_run_get_session (self->run);
  g_autofree char *score = score_text (session);
  g_autofree char *pass = gr_quiz_words_pass (session);
  /* Translators: a result, and whether it is passed. */
  g_autofree char *all = g_strdup_printf (*pass != '\0' ? _("%s. %s") : "%s%s", score, pass);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), all, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
update_buttons (GrQuizResult *self)
{
  GrQuizSession *session = gr_quiz_run_get_session (self->run);
  GrQuiz *quiz = gr_quiz_session_get_quiz (session);
  g_autoptr (GPtrArray) missed = gr_quiz_session_list_missed (session);
  gboolean scored = gr_quiz_session_get_scored (session);
  gboolean can_write = !gr_library_get_read_only (gr_quiz_run_get_library (self->run));
  g_autofree char *label = NULL;

  label = missed->len == 1
              ? g_strdup (_("_Retry the Missed One"))
              : g_strdup_printf (ngettext ("_Retry the %u Missed", "_Retry the %u Missed", missed->len), missed->len);
  gtk_button_set_label (self->missed, label);
  gtk_widget_set_visible (GTK_WIDGET (self->missed), missed->len > 0 && can_write);
  gtk_widget_set_visible (GTK_WIDGET (self->set_key), !scored && quiz != NULL && can_write);
  gtk_widget_set_visible (GTK_WIDGET (self->retry), quiz != NULL && can_write);
  gtk_widget_set_visible (GTK_WIDGET (self->other),
                          missed->len == 0 && scored && can_write &&
                              gr_quiz_find_other (gr_quiz_run_get_library (self->run), quiz) != NULL);
  suggest (self, !scored && quiz != NULL ? self->set_key : missed->len > 0 && can_write ? self->missed : self->done);
}

static void
update_certainty (GrQuizResult *self)
{
  g_autofree char *about = NULL;
  g_autofree char *marks = NULL;
  GrQuizCertainty sum;

  gr_quiz_certainty_sum (gr_quiz_run_get_session (self->run), &sum);
  about = gr_quiz_words_certainty (&sum);
  marks = gr_quiz_words_marks (&sum);
  adw_action_row_set_subtitle (self->certainty_row, about);
  gtk_label_set_label (self->marks, marks);
  gtk_widget_set_visible (GTK_WIDGET (self->certainty), sum.n > 0);
}

static void
update_standing (GrQuizResult *self)
{
  GrLibrary *library = gr_quiz_run_get_library (self->run);
  GrQuiz *quiz = gr_quiz_session_get_quiz (gr_quiz_run_get_session (self->run));
  g_autofree char *text = NULL;
  GrQuizStanding standing = { .state = GR_QUIZ_STATE_NONE };

  if (quiz != NULL)
    gr_quiz_standing_init (&standing, G_LIST_MODEL (gr_library_get_list (library, "attempt")),
                           gr_entity_get_uid (GR_ENTITY (quiz)));
  text = gr_quiz_words_standing (&standing, gr_clock_get_wall_ms (gr_library_get_clock (library)));
  set_text (self->standing, text);
  gr_quiz_history_set (self->history, self->run, quiz);
}

/* What was missed when it was last asked is a card of Review, where it is a guide's. */
static void
update_review (GrQuizResult *self)
{
  GrQuizSession *session = gr_quiz_run_get_session (self->run);
  GrLibrary *library = gr_quiz_run_get_library (self->run);
  gconstpointer now = gr_figure_get_value (gr_quiz_run_get_missed (self->run));
  g_autoptr (GPtrArray) missed = NULL;
  g_autofree char *text = NULL;
  guint n = 0;

  if (self->stage != GR_QUIZ_STAGE_RESULT || session == NULL)
    return;
  missed = gr_quiz_session_list_missed (session);
  for (guint i = 0; now != NULL && i < missed->len; i++)
    {
      GrQuizItem *item = missed->pdata[i];
      GrQuiz *quiz = gr_library_lookup (library, "quiz", gr_quiz_item_get_quiz (item));

      if (quiz != NULL && gr_quiz_get_guide (quiz) != NULL &&
          g_hash_table_contains ((GHashTable *) now, gr_entity_get_uid (GR_ENTITY (item))))
        n++;
    }
  if (n > 0)
    text =
        g_strdup_printf (ngettext ("What you missed is in Review now.", "The %u you missed are in Review now.", n), n);
  adw_preferences_group_set_description (self->answers, text != NULL ? text : "");
}

static void
run_changed_cb (GrQuizResult *self)
{
  GrQuizSession *session = gr_quiz_run_get_session (self->run);
  GrQuizStage stage = gr_quiz_run_get_stage (self->run);
  gboolean is_new = self->stage != GR_QUIZ_STAGE_RESULT && self->stage != GR_QUIZ_STAGE_LOOK;
  gboolean differs;
  g_autofree char *score = NULL;
  g_autofree char *pass = NULL;
  g_autofree char *why = NULL;

  g_assert (GR_IS_QUIZ_RESULT (self));

  self->stage = stage;
  if (stage != GR_QUIZ_STAGE_RESULT)
    return;
  score = score_text (session);
  pass = gr_quiz_words_pass (session);
  why = gr_quiz_words_why (session);
  adw_window_title_set_title (self->heading, gr_quiz_run_get_title (self->run, gr_quiz_session_get_quiz (session)));
  differs = !g_str_equal (gtk_label_get_label (self->score), score);
  gtk_label_set_label (self->score, score);
  set_text (self->pass, pass);
  set_text (self->why, why);
  update_buttons (self);
  update_lines (self);
  update_review (self);
  update_certainty (self);
  update_standing (self);
  if (is_new)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  if (is_new || differs)
    announce (self);
}

static void
row_activated_cb (GrQuizResult  *self,
                  GrQuizLineRow *row)
{
  g_assert (GR_IS_QUIZ_RESULT (self));

  gr_quiz_run_look (self->run, gr_quiz_line_get_index (gr_quiz_line_row_get_line (row)));
}

static void
shown_cb (GrQuizResult *self)
{
  g_assert (GR_IS_QUIZ_RESULT (self));

  gr_quiz_result_focus (self);
}

static void
gr_quiz_result_dispose (GObject *object)
{
  GrQuizResult *self = GR_QUIZ_RESULT (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_QUIZ_RESULT);
  g_clear_object (&self->run);
  g_clear_object (&self->lines);

  G_OBJECT_CLASS (gr_quiz_result_parent_class)->dispose (object);
}

static void
gr_quiz_result_class_init (GrQuizResultClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gr_quiz_result_dispose;

  g_type_ensure (GR_TYPE_QUIZ_HISTORY);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-quiz-result.ui");
  gtk_widget_class_bind_template_child (widget_class, GrQuizResult, heading);
  gtk_widget_class_bind_template_child (widget_class, GrQuizResult, scroller);
  gtk_widget_class_bind_template_child (widget_class, GrQuizResult, score);
  gtk_widget_class_bind_template_child (widget_class, GrQuizResult, pass);
  gtk_widget_class_bind_template_child (widget_class, GrQuizResult, why);
  gtk_widget_class_bind_template_child (widget_class, GrQuizResult, standing);
  gtk_widget_class_bind_template_child (widget_class, GrQuizResult, set_key);
  gtk_widget_class_bind_template_child (widget_class, GrQuizResult, missed);
  gtk_widget_class_bind_template_child (widget_class, GrQuizResult, other);
  gtk_widget_class_bind_template_child (widget_class, GrQuizResult, answers);
  gtk_widget_class_bind_template_child (widget_class, GrQuizResult, certainty);
  gtk_widget_class_bind_template_child (widget_class, GrQuizResult, certainty_row);
  gtk_widget_class_bind_template_child (widget_class, GrQuizResult, marks);
  gtk_widget_class_bind_template_child (widget_class, GrQuizResult, history);
  gtk_widget_class_bind_template_child (widget_class, GrQuizResult, retry);
  gtk_widget_class_bind_template_child (widget_class, GrQuizResult, done);
  gtk_widget_class_bind_template_child (widget_class, GrQuizResult, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, shown_cb);
}

static void
gr_quiz_result_init (GrQuizResult *self)
{
  self->lines = g_list_store_new (GR_TYPE_QUIZ_LINE);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->lines), gr_quiz_line_row_new, GINT_TO_POINTER (TRUE), NULL);
}

/**
 * gr_quiz_result_set_run:
 * @self: the view
 * @run: where the person is; once
 */
void
gr_quiz_result_set_run (GrQuizResult *self,
                        GrQuizRun    *run)
{
  g_return_if_fail (GR_IS_QUIZ_RESULT (self) && self->run == NULL);

  self->run = g_object_ref (run);
  g_signal_connect_object (run, "changed", G_CALLBACK (run_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gr_quiz_run_get_missed (run), "notify::value", G_CALLBACK (update_review), self,
                           G_CONNECT_SWAPPED);
}

/**
 * gr_quiz_result_focus:
 * @self: the view
 *
 * Puts the focus on what is most worth doing now.
 */
void
gr_quiz_result_focus (GrQuizResult *self)
{
  GtkButton *buttons[] = { self->set_key, self->missed, self->retry, self->done };

  g_return_if_fail (GR_IS_QUIZ_RESULT (self));

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    if (gtk_widget_has_css_class (GTK_WIDGET (buttons[i]), "suggested-action"))
      gtk_widget_grab_focus (GTK_WIDGET (buttons[i]));
}
