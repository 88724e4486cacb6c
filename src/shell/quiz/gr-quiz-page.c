/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-page-private.h"

#include <glib/gi18n-lib.h>

#include "gr-found-dialog.h"
#include "gr-key-editor.h"
#include "gr-mix-dialog.h"
#include "gr-quiz-other.h"
#include "gr-quiz-question.h"
#include "gr-quiz-result.h"
#include "gr-quiz-saving.h"

G_DEFINE_FINAL_TYPE (GrQuizPage, gr_quiz_page, GR_TYPE_PAGE)

/* The keys work wherever the focus is on the page, so that the first answer can be chosen before anything is. */
static const GrShortcut shortcuts[] = {
  { "1", "quiz.choose", "0", N_("Choose the first answer") },
  { "2", "quiz.choose", "1", N_("Choose the second answer") },
  { "3", "quiz.choose", "2", N_("Choose the third answer") },
  { "4", "quiz.choose", "3", N_("Choose the fourth answer") },
  { "5", "quiz.choose", "4", NULL },
  { "6", "quiz.choose", "5", NULL },
  { "7", "quiz.choose", "6", NULL },
  { "8", "quiz.choose", "7", NULL },
  { "9", "quiz.choose", "8", NULL },
  { "KP_1", "quiz.choose", "0", NULL },
  { "KP_2", "quiz.choose", "1", NULL },
  { "KP_3", "quiz.choose", "2", NULL },
  { "KP_4", "quiz.choose", "3", NULL },
  { "a", "quiz.choose", "0", NULL },
  { "b", "quiz.choose", "1", NULL },
  { "c", "quiz.choose", "2", NULL },
  { "d", "quiz.choose", "3", NULL },
  { "e", "quiz.choose", "4", NULL },
  { "f", "quiz.choose", "5", NULL },
  { "g", "quiz.choose", "6", NULL },
  { "h", "quiz.choose", "7", NULL },
  { "i", "quiz.choose", "8", NULL },
  { "Return", "quiz.go", NULL, N_("Check the answer, then go on") },
  { "<Control>n", "quiz.write", NULL, N_("Write a question") },
};

static void
show_views (GrQuizPage        *self,
            AdwNavigationPage *first,
            AdwNavigationPage *second)
{
  AdwNavigationPage *views[] = { ADW_NAVIGATION_PAGE (self->start), first, second };
  int n = first == NULL ? 1 : second == NULL ? 2 : 3;

  if (adw_navigation_view_get_visible_page (self->views) != views[n - 1])
    adw_navigation_view_replace (self->views, views, n);
}

static void
run_changed_cb (GrQuizPage *self)
{
  g_assert (GR_IS_QUIZ_PAGE (self));

  switch (gr_quiz_run_get_stage (self->run))
    {
    case GR_QUIZ_STAGE_RECALL:
    case GR_QUIZ_STAGE_ASK:
    case GR_QUIZ_STAGE_FEEDBACK:
      show_views (self, self->question, NULL);
      break;

    case GR_QUIZ_STAGE_RESULT:
      show_views (self, self->result, NULL);
      break;

    case GR_QUIZ_STAGE_LOOK:
      show_views (self, self->result, self->question);
      break;

    case GR_QUIZ_STAGE_IDLE:
    default:
      show_views (self, NULL, NULL);
      gr_quiz_start_refresh (self->start);
    }
}

static void
run_failed_cb (GrQuizPage   *self,
               const GError *error)
{
  g_assert (GR_IS_QUIZ_PAGE (self));

  gr_page_present_error (self, error, NULL);
}

/* Back, Alt+Left, Esc or a swipe. */
static void
popped_cb (GrQuizPage *self)
{
  g_assert (GR_IS_QUIZ_PAGE (self));

  if (gr_quiz_run_get_stage (self->run) == GR_QUIZ_STAGE_LOOK)
    gr_quiz_run_go_on (self->run);
  else
    gr_quiz_run_leave (self->run);
}

static void
start_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *target)
{
  GrQuizPage *self = GR_QUIZ_PAGE (widget);
  GrQuiz *quiz = gr_quiz_start_get_quiz (self->start);
  GrAttempt *open = quiz != NULL ? gr_quiz_run_find_open (self->run, gr_entity_get_uid (GR_ENTITY (quiz))) : NULL;

  if (gr_quiz_start_get_mixed (self->start))
    open = gr_quiz_run_find_open (self->run, NULL);
  if (open != NULL)
    gr_quiz_run_resume (self->run, open);
  else if (gr_quiz_start_get_mixed (self->start))
    adw_dialog_present (ADW_DIALOG (gr_mix_dialog_new (self->run)), widget);
  else if (quiz != NULL)
    gr_quiz_run_start (self->run, quiz);
}

static void
retry_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *target)
{
  GrQuizPage *self = GR_QUIZ_PAGE (widget);
  GrQuizSession *session = gr_quiz_run_get_session (self->run);
  g_autoptr (GrQuiz) quiz = NULL;

  if (session == NULL || gr_quiz_session_get_quiz (session) == NULL)
    return;
  quiz = g_object_ref (gr_quiz_session_get_quiz (session));
  gr_quiz_run_start (self->run, quiz);
}

static void
retry_missed_cb (GtkWidget  *widget,
                 const char *name,
                 GVariant   *target)
{
  GrQuizPage *self = GR_QUIZ_PAGE (widget);
  GrQuizSession *session = gr_quiz_run_get_session (self->run);
  g_autoptr (GPtrArray) missed = NULL;
  g_autoptr (GrQuiz) quiz = NULL;

  if (session == NULL)
    return;
  g_set_object (&quiz, gr_quiz_session_get_quiz (session));
  missed = gr_quiz_session_list_missed (session);
  if (missed->len > 0)
    gr_quiz_run_start_missed (self->run, quiz, missed);
}

/* The other form of the quiz, on the card: it is begun by the person. */
static void
other_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *target)
{
  GrQuizPage *self = GR_QUIZ_PAGE (widget);
  GrQuizSession *session = gr_quiz_run_get_session (self->run);
  GrQuiz *other = NULL;

  if (session != NULL)
    other = gr_quiz_find_other (gr_quiz_run_get_library (self->run), gr_quiz_session_get_quiz (session));
  if (other != NULL)
    gr_page_show_entity (GR_PAGE (self), "quiz", gr_entity_get_uid (GR_ENTITY (other)));
}

static void
show_attempt_cb (GtkWidget  *widget,
                 const char *name,
                 GVariant   *target)
{
  GrQuizPage *self = GR_QUIZ_PAGE (widget);
  GrAttempt *attempt =
      gr_library_lookup (gr_quiz_run_get_library (self->run), "attempt", g_variant_get_string (target, NULL));

  if (attempt != NULL)
    gr_quiz_run_resume (self->run, attempt);
}

static void
key_saved_cb (GrQuizPage *self)
{
  g_assert (GR_IS_QUIZ_PAGE (self));

  gr_page_toast (self, _("Key saved"), TRUE);
}

/* The button that opened it may be gone now. */
static void
editor_closed_cb (GrQuizPage *self)
{
  AdwNavigationPage *view = adw_navigation_view_get_visible_page (self->views);

  g_assert (GR_IS_QUIZ_PAGE (self));

  if (view == self->result)
    gr_quiz_result_focus (GR_QUIZ_RESULT (self->result));
  else if (view == self->question)
    gr_quiz_question_focus (GR_QUIZ_QUESTION (self->question));
}

static void
set_key_cb (GtkWidget  *widget,
            const char *name,
            GVariant   *target)
{
  GrQuizPage *self = GR_QUIZ_PAGE (widget);
  GrQuizSession *session = gr_quiz_run_get_session (self->run);
  GrQuiz *quiz = session != NULL ? gr_quiz_session_get_quiz (session) : gr_quiz_start_get_quiz (self->start);
  GrKeyEditor *editor;

  if (quiz == NULL)
    return;
  if (gr_quiz_get_guide (quiz) == NULL)
    {
      gr_quiz_page_edit_own (self, quiz);
      return;
    }
  editor = gr_key_editor_new (gr_quiz_run_get_library (self->run), quiz);
  g_signal_connect_object (editor, "saved", G_CALLBACK (key_saved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "closed", G_CALLBACK (editor_closed_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (editor), GTK_WIDGET (self));
}

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (GrQuizPage) self = GR_QUIZ_PAGE (data);
  g_autoptr (GError) error = NULL;
  g_autofree char *saved = gr_quiz_saving_finish (result, &error);

  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;
  if (saved != NULL)
    gr_page_toast (self, saved, FALSE);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    gr_page_present_error (self, error, NULL);
}

static void
export_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *target)
{
  GrQuizPage *self = GR_QUIZ_PAGE (widget);
  GrQuiz *quiz = gr_quiz_start_get_quiz (self->start);

  if (quiz != NULL)
    gr_quiz_saving_async (gr_quiz_run_get_library (self->run), quiz, gr_quiz_run_get_title (self->run, quiz),
                          GTK_WINDOW (gtk_widget_get_root (widget)), saved_cb, g_object_ref (self));
}

static void
choose_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *target)
{
  gr_quiz_run_choose (GR_QUIZ_PAGE (widget)->run,
                      (guint) g_ascii_strtoull (g_variant_get_string (target, NULL), NULL, 10));
}

static void
go_cb (GtkWidget  *widget,
       const char *name,
       GVariant   *target)
{
  GrQuizPage *self = GR_QUIZ_PAGE (widget);

  if (adw_navigation_view_get_visible_page (self->views) == self->question)
    gr_quiz_question_go (GR_QUIZ_QUESTION (self->question));
}

/* Its quiz, and over that the question; while that quiz is being taken, what is asked there stands as it is. */
static void
show_item (GrQuizPage *self,
           const char *uid)
{
  GrQuizItem *item = gr_library_lookup (gr_quiz_run_get_library (self->run), "quiz-item", uid);

  if (item == NULL)
    return;
  gr_page_show_entity (GR_PAGE (self), "quiz", gr_quiz_item_get_quiz (item));
  if (gr_quiz_run_get_session (self->run) == NULL)
    adw_dialog_present (gr_found_dialog_new (self->run, item), GTK_WIDGET (self));
}

static void
gr_quiz_page_show_entity (GrPage     *page,
                          const char *type,
                          const char *uid)
{
  GrQuizPage *self = GR_QUIZ_PAGE (page);
  GrQuizSession *session = gr_quiz_run_get_session (self->run);

  if (g_str_equal (type, "quiz-item"))
    show_item (self, uid);
  if (!g_str_equal (type, "quiz"))
    return;
  /* Asked for the quiz that is being taken: it is there already. */
  if (session != NULL && g_strcmp0 (gr_entity_get_uid (GR_ENTITY (gr_quiz_session_get_quiz (session))), uid) == 0 &&
      gr_quiz_run_get_stage (self->run) != GR_QUIZ_STAGE_RESULT)
    return;
  gr_quiz_run_leave (self->run);
  gr_quiz_start_select (self->start, uid);
}

static void
gr_quiz_page_constructed (GObject *object)
{
  GrQuizPage *self = GR_QUIZ_PAGE (object);

  G_OBJECT_CLASS (gr_quiz_page_parent_class)->constructed (object);

  self->run = gr_quiz_run_new (gr_page_get_library (GR_PAGE (self)));
  gr_quiz_start_set_run (self->start, self->run);
  gr_quiz_question_set_run (GR_QUIZ_QUESTION (self->question), self->run);
  gr_quiz_result_set_run (GR_QUIZ_RESULT (self->result), self->run);
  g_signal_connect_object (self->run, "changed", G_CALLBACK (run_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gr_quiz_run_get_library (self->run), "changed", G_CALLBACK (gr_quiz_page_follow_own), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->run, "failed", G_CALLBACK (run_failed_cb), self, G_CONNECT_SWAPPED);
}

static void
gr_quiz_page_dispose (GObject *object)
{
  GrQuizPage *self = GR_QUIZ_PAGE (object);

  /* The views are the page's own child as well as the template's: let go of them once. */
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_QUIZ_PAGE);
  g_clear_object (&self->question);
  g_clear_object (&self->result);
  g_clear_object (&self->run);

  G_OBJECT_CLASS (gr_quiz_page_parent_class)->dispose (object);
}

static void
gr_quiz_page_class_init (GrQuizPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = gr_quiz_page_constructed;
  object_class->dispose = gr_quiz_page_dispose;
  GR_PAGE_CLASS (klass)->show_entity = gr_quiz_page_show_entity;

  g_type_ensure (GR_TYPE_QUIZ_START);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-quiz-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrQuizPage, views);
  gtk_widget_class_bind_template_child (widget_class, GrQuizPage, start);
  gtk_widget_class_bind_template_callback (widget_class, popped_cb);

  gtk_widget_class_install_action (widget_class, "quiz.start", NULL, start_cb);
  gtk_widget_class_install_action (widget_class, "quiz.retry", NULL, retry_cb);
  gtk_widget_class_install_action (widget_class, "quiz.retry-missed", NULL, retry_missed_cb);
  gtk_widget_class_install_action (widget_class, "quiz.other", NULL, other_cb);
  gtk_widget_class_install_action (widget_class, "quiz.show-attempt", "s", show_attempt_cb);
  gtk_widget_class_install_action (widget_class, "quiz.set-key", NULL, set_key_cb);
  gtk_widget_class_install_action (widget_class, "quiz.export", NULL, export_cb);
  gtk_widget_class_install_action (widget_class, "quiz.choose", "s", choose_cb);
  gtk_widget_class_install_action (widget_class, "quiz.go", NULL, go_cb);
  gr_quiz_page_class_init_own (klass);
  gr_page_class_set_shortcuts (GR_PAGE_CLASS (klass), shortcuts, G_N_ELEMENTS (shortcuts));
}

static void
gr_quiz_page_init (GrQuizPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  /* They come and go in the navigation view, and keep what they show. */
  self->question = g_object_ref_sink (g_object_new (GR_TYPE_QUIZ_QUESTION, NULL));
  self->result = g_object_ref_sink (g_object_new (GR_TYPE_QUIZ_RESULT, NULL));
}
