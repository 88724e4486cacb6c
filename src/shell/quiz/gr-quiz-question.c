/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-question.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-option-row.h"
#include "gr-quiz-steps.h"
#include "gr-quiz-sure.h"
#include "gr-quiz-words.h"
#include "gr-text.h"
#include "gr-thread.h"
#include "gr-timer-pill.h"

struct _GrQuizQuestion
{
  AdwNavigationPage parent_instance;

  GrQuizRun *run;
  GListStore *options;
  GrQuizItem *item; /* the question that is shown, or NULL */
  gboolean multiple;
  GrQuizStage stage; /* as it is shown */
  guint reveal_id;

  AdwWindowTitle *heading;
  GtkScrolledWindow *scroller;
  GrQuizSteps *steps;
  GtkLabel *stem;
  GtkLabel *several;
  GtkListBox *recall;
  AdwEntryRow *recall_entry;
  GtkLabel *recalled;
  GtkListBox *list;
  GrQuizSure *sure;
  GtkBox *feedback;
  GtkLabel *verdict;
  GtkLabel *explanation;
  GtkButton *set_key;
  GrThread *thread;
  GtkButton *go;
};

G_DEFINE_FINAL_TYPE (GrQuizQuestion, gr_quiz_question, ADW_TYPE_NAVIGATION_PAGE)

static gboolean
is_answered (GrQuizQuestion *self)
{
  GrQuizStage stage = gr_quiz_run_get_stage (self->run);

  return stage == GR_QUIZ_STAGE_FEEDBACK || stage == GR_QUIZ_STAGE_LOOK;
}

static void
focus_row (GrQuizQuestion *self,
           guint           k)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) k);

  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
row_activated_cb (GrQuizQuestion *self,
                  GtkListBoxRow  *row)
{
  g_assert (GR_IS_QUIZ_QUESTION (self));

  gr_quiz_run_choose (self->run, (guint) gtk_list_box_row_get_index (row));
}

/* As among radio buttons, an arrow chooses where it goes; the first one, with nothing chosen yet, chooses where it
 * stands.  Where several are right it only moves, and Space chooses. */
static gboolean
move (GrQuizQuestion *self,
      int             by)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  int n = (int) g_list_model_get_n_items (G_LIST_MODEL (self->options));
  int at, to;

  if (n == 0 || focus == NULL || !GR_IS_OPTION_ROW (focus))
    return GDK_EVENT_PROPAGATE;
  at = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (focus));
  if (!self->multiple && gr_quiz_run_get_picks (self->run) == 0)
    to = by > 0 ? at : (at + n - 1) % n;
  else
    to = (at + by + n) % n;
  focus_row (self, (guint) to);
  if (!self->multiple)
    gr_quiz_run_choose (self->run, (guint) to);
  return GDK_EVENT_STOP;
}

/* Sideways among the choices says how sure one is, so that a hand that chooses by keys need not leave them. */
static gboolean
step_certainty (GrQuizQuestion *self,
                int             by)
{
  gboolean backwards = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int to = (int) gr_quiz_run_get_certainty (self->run) + (backwards ? -by : by);
  g_autofree char *word = NULL;

  if (!gtk_widget_get_visible (GTK_WIDGET (self->sure)))
    return GDK_EVENT_PROPAGATE;
  to = CLAMP (to, GR_CERTAINTY_GUESSING, GR_CERTAINTY_CERTAIN);
  word = gr_quiz_sure_word (to);
  gr_quiz_run_set_certainty (self->run, to);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), word, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  return GDK_EVENT_STOP;
}

/* Before the rows see them: a list box row would take Enter for a click. */
static gboolean
key_pressed_cb (GrQuizQuestion *self,
                guint           key,
                guint           code,
                GdkModifierType state)
{
  g_assert (GR_IS_QUIZ_QUESTION (self));

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0 || is_answered (self))
    return GDK_EVENT_PROPAGATE;
  switch (key)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return move (self, -1);

    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return move (self, 1);

    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return step_certainty (self, -1);

    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return step_certainty (self, 1);

    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
      gr_quiz_question_go (self);
      return GDK_EVENT_STOP;

    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
fill_options (GrQuizQuestion *self)
{
  GrQuizSession *session = gr_quiz_run_get_session (self->run);
  guint index = gr_quiz_run_get_index (self->run);
  guint n = gr_quiz_session_get_n_choices (session, index);
  g_autoptr (GPtrArray) options = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint k = 0; k < n; k++)
    g_ptr_array_add (
        options,
        gr_quiz_option_new (k, gr_choice_get_text (gr_quiz_session_get_choice (session, index, k)), self->multiple));
  g_list_store_splice (self->options, 0, g_list_model_get_n_items (G_LIST_MODEL (self->options)), options->pdata,
                       options->len);
}

static GrQuizMark
mark_of (GrQuizQuestion *self,
         guint           k)
{
  GrQuizSession *session = gr_quiz_run_get_session (self->run);
  guint index = gr_quiz_run_get_index (self->run);

  if (!is_answered (self))
    return GR_QUIZ_MARK_NONE;
  if (gr_quiz_session_get_right (session, index) & GR_QUIZ_PICK (k))
    return GR_QUIZ_MARK_RIGHT;
  if (gr_quiz_session_get_picks (session, index) & GR_QUIZ_PICK (k))
    return GR_QUIZ_MARK_YOURS;
  return GR_QUIZ_MARK_NONE;
}

static void
update_options (GrQuizQuestion *self)
{
  GrQuizSession *session = gr_quiz_run_get_session (self->run);
  guint index = gr_quiz_run_get_index (self->run);
  GrQuizPicks picks = gr_quiz_run_get_picks (self->run);
  gboolean keyed = gr_quiz_session_get_right (session, index) != 0;
  gboolean answered = is_answered (self);

  for (guint k = 0; k < g_list_model_get_n_items (G_LIST_MODEL (self->options)); k++)
    {
      g_autoptr (GrQuizOption) option = g_list_model_get_item (G_LIST_MODEL (self->options), k);
      GrChoice *choice = gr_quiz_session_get_choice (session, index, k);
      const char *reason = gr_quiz_keys_get_reason (gr_quiz_session_get_keys (session), choice);

      gr_quiz_option_update (option, !answered, (picks & GR_QUIZ_PICK (k)) != 0, mark_of (self, k),
                             answered && keyed ? reason : NULL);
    }
}

static void
body_loaded_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (GrQuizQuestion) self = user_data;
  g_autoptr (GError) error = NULL;
  const char *text;

  /* Without it the feedback is only shorter; the library has said what is wrong with the file. */
  if (!gr_library_load_body_finish (GR_LIBRARY (source), result, &error) || self->item == NULL)
    return;
  text = gr_quiz_item_get_explanation (self->item);
  gtk_label_set_label (self->explanation, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->explanation), !gr_text_is_blank (text) && is_answered (self));
}

/* What is asked before the choices are seen, and what was said then. */
static void
update_recall (GrQuizQuestion *self)
{
  gboolean hidden = self->stage == GR_QUIZ_STAGE_RECALL;
  const char *said = gr_quiz_run_get_recalled (self->run);
  /* Translators: what a person answered from memory, before the choices were shown. */
  g_autofree char *recalled = g_strdup_printf (_("You said: %s"), said);

  gtk_widget_set_visible (GTK_WIDGET (self->recall), hidden);
  gtk_widget_set_visible (GTK_WIDGET (self->list), !hidden);
  gtk_widget_set_visible (GTK_WIDGET (self->several), !hidden && self->multiple);
  gtk_widget_set_visible (GTK_WIDGET (self->recalled), !hidden && !gr_text_is_blank (said));
  gtk_label_set_label (self->recalled, recalled);
  if (hidden && !g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->recall_entry)), said))
    gtk_editable_set_text (GTK_EDITABLE (self->recall_entry), said);
}

static void
update_sure (GrQuizQuestion *self)
{
  const GrQuizMode *mode = gr_quiz_session_get_mode (gr_quiz_run_get_session (self->run));

  gtk_widget_set_visible (GTK_WIDGET (self->sure), mode->certainty && self->stage == GR_QUIZ_STAGE_ASK);
  gr_quiz_sure_set (self->sure, gr_quiz_run_get_certainty (self->run));
}

/* In a mixture every question has a quiz of its own. */
static const char *
find_section (GrQuizQuestion *self)
{
  GrQuiz *quiz = gr_library_lookup (gr_quiz_run_get_library (self->run), "quiz", gr_quiz_item_get_quiz (self->item));

  return quiz != NULL ? gr_quiz_get_section (quiz) : NULL;
}

/* To the question itself, where its words stand in the guide as they do here; else to its section. */
static void
read_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *target)
{
  GrQuizQuestion *self = GR_QUIZ_QUESTION (widget);
  const char *section = find_section (self);
  const char *stem = gr_quiz_item_get_stem (self->item);
  g_autofree char *line = stem != NULL ? g_strndup (stem, strcspn (stem, "\n")) : g_strdup ("");

  if (strpbrk (line, "*_`[]\\<&") != NULL)
    *line = '\0';
  if (section != NULL)
    gtk_widget_activate_action (widget, "win.show-found", "(sss)", "section", section, line);
}

static void
update_feedback (GrQuizQuestion *self)
{
  GrQuizSession *session = gr_quiz_run_get_session (self->run);
  guint index = gr_quiz_run_get_index (self->run);
  gboolean answered = is_answered (self);
  gboolean keyed = gr_quiz_session_get_right (session, index) != 0;
  GrThreadStep step = { "gr-guide-symbolic", _("Read in Guide"), NULL, "question.read", NULL };
  g_autofree char *verdict = answered ? gr_quiz_words_verdict (session, index) : NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->feedback), answered);
  if (!answered)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->explanation), FALSE);
      return;
    }
  gtk_label_set_label (self->verdict, verdict);
  gtk_widget_set_visible (GTK_WIDGET (self->set_key), !keyed);
  gr_thread_set_steps (self->thread, &step, find_section (self) != NULL ? 1 : 0);
}

static void
update_button (GrQuizQuestion *self)
{
  GrQuizSession *session = gr_quiz_run_get_session (self->run);
  guint n_left = gr_quiz_session_get_n_items (session) - gr_quiz_session_get_n_answered (session);
  gboolean at_end = gr_quiz_session_get_mode (session)->feedback == GR_FEEDBACK_AT_END;
  gboolean last = n_left == (is_answered (self) ? 0 : 1);
  const char *label = _("_Check");

  if (gr_quiz_run_get_stage (self->run) == GR_QUIZ_STAGE_RECALL)
    label = _("_Show the Options");
  else if (gr_quiz_run_get_stage (self->run) == GR_QUIZ_STAGE_LOOK)
    label = _("_Back to the Result");
  else if (is_answered (self) || at_end)
    label = last ? _("_See the Result") : _("_Next Question");
  gtk_button_set_label (self->go, label);
  gtk_widget_set_sensitive (GTK_WIDGET (self->go), is_answered (self) || self->stage == GR_QUIZ_STAGE_RECALL ||
                                                       gr_quiz_run_get_picks (self->run) != 0);
}

/* Which question it is. */
static void
show_question (GrQuizQuestion *self)
{
  GrQuizSession *session = gr_quiz_run_get_session (self->run);
  guint index = gr_quiz_run_get_index (self->run);
  guint n = gr_quiz_session_get_n_items (session);
  /* Translators: the number of this question, and how many there are. */
  g_autofree char *where = g_strdup_printf (_("Question %u of %u"), index + 1, n);

  g_set_object (&self->item, gr_quiz_session_get_item (session, index));
  self->multiple = gr_quiz_run_get_multiple (self->run);
  adw_window_title_set_title (self->heading, gr_quiz_run_get_title (self->run, gr_quiz_session_get_quiz (session)));
  adw_window_title_set_subtitle (self->heading, where);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), where);
  gr_quiz_steps_set (self->steps, n, index);
  gtk_label_set_label (self->stem, gr_quiz_item_get_stem (self->item));
  gtk_label_set_label (self->explanation, "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gr_quiz_item_get_stem (self->item), -1);
  fill_options (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
announce (GrQuizQuestion *self)
{
  GrQuizSession *session = gr_quiz_run_get_session (self->run);
  guint index = gr_quiz_run_get_index (self->run);
  g_autofree char *text = NULL;

  if (is_answered (self))
    text = gr_quiz_words_verdict (session, index);
  else
    /* Translators: the number of this question, how many there are, and what it asks. */
    text = g_strdup_printf (_("Question %u of %u: %s"), index + 1, gr_quiz_session_get_n_items (session),
                            gr_quiz_item_get_stem (self->item));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
run_changed_cb (GrQuizQuestion *self)
{
  GrQuizSession *session = gr_quiz_run_get_session (self->run);
  GrQuizStage stage = gr_quiz_run_get_stage (self->run);
  gboolean other, moved;

  g_assert (GR_IS_QUIZ_QUESTION (self));

  if (session == NULL || stage == GR_QUIZ_STAGE_IDLE || stage == GR_QUIZ_STAGE_RESULT)
    {
      self->stage = stage;
      return;
    }
  other = self->item != gr_quiz_session_get_item (session, gr_quiz_run_get_index (self->run)) ||
          (self->multiple != gr_quiz_run_get_multiple (self->run) && !is_answered (self)) ||
          self->stage == GR_QUIZ_STAGE_IDLE || self->stage == GR_QUIZ_STAGE_RESULT;
  moved = other || self->stage != stage;
  self->stage = stage;

  if (other)
    show_question (self);
  update_options (self);
  update_recall (self);
  update_sure (self);
  update_feedback (self);
  update_button (self);
  if (!moved)
    return;
  if (is_answered (self))
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->go));
      gr_library_load_body_async (gr_quiz_run_get_library (self->run), GR_ENTITY (self->item), body_loaded_cb,
                                  g_object_ref (self));
    }
  else
    gr_quiz_question_focus (self);
  announce (self);
}

static void
reveal_cb (gpointer user_data)
{
  GrQuizQuestion *self = user_data;
  GtkAdjustment *height = gtk_scrolled_window_get_vadjustment (self->scroller);

  self->reveal_id = 0;
  gtk_adjustment_set_value (height, gtk_adjustment_get_upper (height) - gtk_adjustment_get_page_size (height));
}

/* What feedback adds may be below the edge of a small window; it is what the person waits for.  Not at once: this is
 * in the middle of an allocation. */
static void
height_changed_cb (GrQuizQuestion *self)
{
  g_assert (GR_IS_QUIZ_QUESTION (self));

  if (self->stage == GR_QUIZ_STAGE_FEEDBACK && self->reveal_id == 0)
    self->reveal_id = g_idle_add_once (reveal_cb, self);
}

static void
recall_changed_cb (GrQuizQuestion *self)
{
  g_assert (GR_IS_QUIZ_QUESTION (self));

  if (self->run != NULL)
    gr_quiz_run_recall (self->run, gtk_editable_get_text (GTK_EDITABLE (self->recall_entry)));
}

static void
said_cb (GrQuizQuestion *self,
         GrCertainty     certainty)
{
  g_assert (GR_IS_QUIZ_QUESTION (self));

  gr_quiz_run_set_certainty (self->run, certainty);
}

static void
go_clicked_cb (GrQuizQuestion *self)
{
  g_assert (GR_IS_QUIZ_QUESTION (self));

  gr_quiz_question_go (self);
}

/* A page that slides in has no focus to give before it is there. */
static void
shown_cb (GrQuizQuestion *self)
{
  g_assert (GR_IS_QUIZ_QUESTION (self));

  gr_quiz_question_focus (self);
}

static void
gr_quiz_question_dispose (GObject *object)
{
  GrQuizQuestion *self = GR_QUIZ_QUESTION (object);

  g_clear_handle_id (&self->reveal_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_QUIZ_QUESTION);
  g_clear_object (&self->run);
  g_clear_object (&self->options);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (gr_quiz_question_parent_class)->dispose (object);
}

static void
gr_quiz_question_class_init (GrQuizQuestionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gr_quiz_question_dispose;

  g_type_ensure (GR_TYPE_QUIZ_STEPS);
  g_type_ensure (GR_TYPE_QUIZ_SURE);
  g_type_ensure (GR_TYPE_THREAD);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-quiz-question.ui");
  gtk_widget_class_bind_template_child (widget_class, GrQuizQuestion, heading);
  gtk_widget_class_bind_template_child (widget_class, GrQuizQuestion, scroller);
  gtk_widget_class_bind_template_child (widget_class, GrQuizQuestion, steps);
  gtk_widget_class_bind_template_child (widget_class, GrQuizQuestion, stem);
  gtk_widget_class_bind_template_child (widget_class, GrQuizQuestion, several);
  gtk_widget_class_bind_template_child (widget_class, GrQuizQuestion, recall);
  gtk_widget_class_bind_template_child (widget_class, GrQuizQuestion, recall_entry);
  gtk_widget_class_bind_template_child (widget_class, GrQuizQuestion, recalled);
  gtk_widget_class_bind_template_child (widget_class, GrQuizQuestion, list);
  gtk_widget_class_bind_template_child (widget_class, GrQuizQuestion, sure);
  gtk_widget_class_bind_template_child (widget_class, GrQuizQuestion, feedback);
  gtk_widget_class_bind_template_child (widget_class, GrQuizQuestion, verdict);
  gtk_widget_class_bind_template_child (widget_class, GrQuizQuestion, explanation);
  gtk_widget_class_bind_template_child (widget_class, GrQuizQuestion, set_key);
  gtk_widget_class_bind_template_child (widget_class, GrQuizQuestion, thread);
  gtk_widget_class_bind_template_child (widget_class, GrQuizQuestion, go);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, recall_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, said_cb);
  gtk_widget_class_bind_template_callback (widget_class, go_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, shown_cb);
  gtk_widget_class_install_action (widget_class, "question.read", NULL, read_cb);
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  return gr_option_row_new (item);
}

static void
gr_quiz_question_init (GrQuizQuestion *self)
{
  self->options = g_list_store_new (GR_TYPE_QUIZ_OPTION);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->options), create_row, NULL, NULL);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "changed",
                           G_CALLBACK (height_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * gr_quiz_question_set_run:
 * @self: the view
 * @run: where the person is; once
 */
void
gr_quiz_question_set_run (GrQuizQuestion *self,
                          GrQuizRun      *run)
{
  g_return_if_fail (GR_IS_QUIZ_QUESTION (self) && self->run == NULL);

  self->run = g_object_ref (run);
  g_signal_connect_object (run, "changed", G_CALLBACK (run_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * gr_quiz_question_focus:
 * @self: the view
 *
 * Puts the focus where an answer is written, on the first choice or, after the
 * answer, on the button that goes on.
 */
void
gr_quiz_question_focus (GrQuizQuestion *self)
{
  g_return_if_fail (GR_IS_QUIZ_QUESTION (self));

  if (self->item != NULL && is_answered (self))
    gtk_widget_grab_focus (GTK_WIDGET (self->go));
  else if (self->item != NULL && self->stage == GR_QUIZ_STAGE_RECALL)
    gtk_widget_grab_focus (GTK_WIDGET (self->recall_entry));
  else if (self->item != NULL)
    focus_row (self, 0);
}

/**
 * gr_quiz_question_go:
 * @self: the view
 *
 * What Enter does: shows the choices, checks what is chosen, or goes on after
 * the answer.
 */
void
gr_quiz_question_go (GrQuizQuestion *self)
{
  g_return_if_fail (GR_IS_QUIZ_QUESTION (self));

  if (is_answered (self))
    gr_quiz_run_go_on (self->run);
  else if (gr_quiz_run_get_stage (self->run) == GR_QUIZ_STAGE_RECALL)
    gr_quiz_run_reveal (self->run);
  else
    gr_quiz_run_check (self->run);
}
