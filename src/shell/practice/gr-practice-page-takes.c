/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-practice-page-private.h"

#include <glib/gi18n-lib.h>

#include "gr-question-page.h"
#include "gr-take-keeping.h"
#include "gr-take-page.h"
#include "gr-take-review.h"

/* From the question to the take, and back to what it was like; before a panel from one question to the next. */

#define SEEDS 50 /* that are tried for a question which was not asked yet */

static const GrShortcut shortcuts[] = {
  { "<Control>Return", "practice.go", NULL, N_("Practice: start a take, finish it, try again") },
  { "r", "practice.surprise", NULL, N_("Practice: surprise me") },
  { "<Control>n", "practice.new-mock", NULL, N_("Mock interviews: a new one") },
};

static void
show_setup (GrPracticePage *self)
{
  if (GR_IS_TAKE_PAGE (adw_navigation_view_get_visible_page (self->navigation)))
    return; /* a take goes on */
  gr_practice_page_go_to (self, ADW_NAVIGATION_PAGE (self->setup));
}

static void
again_cb (GrPracticePage *self,
          GrTakeReview   *review)
{
  const char *uid = gr_take_get_question (gr_take_review_get_take (review));
  GrQuestion *question = uid != NULL ? gr_library_lookup (gr_page_get_library (GR_PAGE (self)), "question", uid) : NULL;

  if (question != NULL && gr_setup_page_get_question (self->setup) != question)
    gr_setup_page_set_question (self->setup, question);
  show_setup (self);
}

static void
deleted_cb (GrPracticePage *self)
{
  adw_navigation_view_pop (self->navigation);
}

/* Over the setup when it was just made, so that Back leads to the next one. */
void
gr_practice_page_show_take (GrPracticePage *self,
                            const char     *uid)
{
  GrTake *take = gr_library_lookup (gr_page_get_library (GR_PAGE (self)), "take", uid);
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->navigation);
  GrTakeReview *review;

  if (take == NULL || GR_IS_TAKE_PAGE (page))
    return; /* a take that goes on is not covered by an older one */
  if (GR_IS_TAKE_REVIEW (page) && gr_take_review_get_take (GR_TAKE_REVIEW (page)) == take)
    return;
  review = gr_take_review_new (self->bank, take, self->asked);
  g_signal_connect_object (review, "again", G_CALLBACK (again_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (review, "deleted", G_CALLBACK (deleted_cb), self, G_CONNECT_SWAPPED);
  adw_navigation_view_push (self->navigation, ADW_NAVIGATION_PAGE (review));
}

static void start_take (GrPracticePage *self);

static gboolean
was_asked (GrPracticePage *self)
{
  return g_ptr_array_find_with_equal_func (
      self->turns, gr_entity_get_uid (GR_ENTITY (gr_setup_page_get_question (self->setup))), g_str_equal, NULL);
}

/* Somebody else's question. */
static void
next_cb (GrPracticePage *self)
{
  for (guint i = 0; i < SEEDS && was_asked (self); i++)
    gr_setup_page_surprise (self->setup, g_random_int ());
  start_take (self);
}

/* Only from the take that has just ended: an older one is looked back at and nothing more. */
static void
offer_next (GrPracticePage *self,
            const char     *take)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->navigation);
  guint n = gr_setup_page_get_n_turns (self->setup);

  if (!GR_IS_TAKE_REVIEW (page) || self->turns->len == 0 || self->turns->len >= n ||
      g_strcmp0 (gr_entity_get_uid (GR_ENTITY (gr_take_review_get_take (GR_TAKE_REVIEW (page)))), take) != 0)
    return;
  gr_take_review_offer_next (GR_TAKE_REVIEW (page), self->turns->len + 1, n);
  g_signal_connect_object (page, "next", G_CALLBACK (next_cb), self, G_CONNECT_SWAPPED);
}

static void
run_changed_cb (GrPracticePage *self,
                GrTakeRun      *run)
{
  GrTakeStage stage = gr_take_run_get_stage (run);

  if (stage < GR_TAKE_STAGE_DONE || !GR_IS_TAKE_PAGE (adw_navigation_view_get_visible_page (self->navigation)))
    return;
  adw_navigation_view_pop_to_page (self->navigation, ADW_NAVIGATION_PAGE (self->setup));
  if (stage == GR_TAKE_STAGE_DONE)
    {
      gr_practice_page_show_take (self, gr_take_run_get_take (run));
      offer_next (self, gr_take_run_get_take (run));
    }
}

static void
start_take (GrPracticePage *self)
{
  g_autoptr (GrTakeForm) form = gr_setup_page_make_form (self->setup);
  guint n = gr_setup_page_get_n_turns (self->setup);
  g_autoptr (GrTakeRun) run = NULL;
  GrTakePage *page;

  if (form == NULL)
    return;
  if (n > 1)
    g_ptr_array_add (self->turns, g_strdup (form->question));
  run = gr_take_run_new (gr_page_get_library (GR_PAGE (self)), form, gr_setup_page_get_record (self->setup),
                         gr_setup_page_get_microphone (self->setup));
  g_signal_connect_object (run, "changed", G_CALLBACK (run_changed_cb), self, G_CONNECT_SWAPPED);
  page = gr_take_page_new (self->bank, run);
  if (n > 1)
    gr_take_page_set_turn (page, self->turns->len, n);
  adw_navigation_view_push (self->navigation, ADW_NAVIGATION_PAGE (page));
}

static void
start_cb (GrPracticePage *self)
{
  g_ptr_array_set_size (self->turns, 0);
  start_take (self);
}

static void
attached_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (GrPracticePage) self = GR_PRACTICE_PAGE (data);
  g_autoptr (GError) error = NULL;
  g_autofree char *take = gr_take_keeping_finish (result, &error);

  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;
  if (take != NULL)
    gr_practice_page_show_take (self, take);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    gr_page_present_error (self, error, NULL);
}

static void
picked_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GrPracticePage) self = GR_PRACTICE_PAGE (data);
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (object), result, NULL);
  g_autoptr (GrTakeForm) form = NULL;
  GrLibrary *library = gr_page_get_library (GR_PAGE (self));

  if (file == NULL) /* none was picked */
    return;
  form = gr_setup_page_make_form (self->setup);
  if (form == NULL)
    return;
  form->started_at = gr_clock_get_wall_ms (gr_library_get_clock (library));
  gr_page_toast (self, _("Adding the recording…"), FALSE);
  gr_take_keeping_attach_async (library, form, file, self->cancellable, attached_cb, g_object_ref (self));
}

static void
attach_cb (GrPracticePage *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("Sound and video"));
  gtk_file_filter_add_mime_type (filter, "audio/*");
  gtk_file_filter_add_mime_type (filter, "video/*");
  gtk_file_dialog_set_title (dialog, _("Attach a Recording"));
  gtk_file_dialog_set_default_filter (dialog, filter);
  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->cancellable, picked_cb,
                        g_object_ref (self));
}

static void
open_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  show_setup (GR_PRACTICE_PAGE (widget));
}

/* What is to be done next, wherever the focus is. */
static void
go_cb (GtkWidget  *widget,
       const char *action,
       GVariant   *parameter)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (GR_PRACTICE_PAGE (widget)->navigation);

  if (GR_IS_SETUP_PAGE (page))
    gtk_widget_activate_action (GTK_WIDGET (page), "setup.start", NULL);
  else if (GR_IS_TAKE_PAGE (page))
    gtk_widget_activate_action (GTK_WIDGET (page), "take.finish", NULL);
  else if (GR_IS_TAKE_REVIEW (page))
    gtk_widget_activate_action (GTK_WIDGET (page), "take.again", NULL);
  else if (GR_IS_QUESTION_PAGE (page))
    gtk_widget_activate_action (
        widget, "page.practise", "s",
        gr_entity_get_uid (GR_ENTITY (gr_question_page_get_question (GR_QUESTION_PAGE (page)))));
}

static void
surprise_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (GR_PRACTICE_PAGE (widget)->navigation);

  if (GR_IS_SETUP_PAGE (page))
    gtk_widget_activate_action (GTK_WIDGET (page), "setup.surprise", NULL);
}

static void
practise_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  GrPracticePage *self = GR_PRACTICE_PAGE (widget);
  GrLibrary *library = gr_page_get_library (GR_PAGE (self));
  const char *uid = g_variant_get_string (parameter, NULL);
  GrQuestion *question = gr_library_lookup (library, "question", uid);
  GrStory *story = gr_library_lookup (library, "story", uid);

  if (GR_IS_TAKE_PAGE (adw_navigation_view_get_visible_page (self->navigation)))
    return;
  if (question != NULL)
    gr_setup_page_set_question (self->setup, question);
  else if (story != NULL)
    gr_setup_page_set_story (self->setup, story);
  show_setup (self);
}

static void
show_take_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  gr_practice_page_show_take (GR_PRACTICE_PAGE (widget), g_variant_get_string (parameter, NULL));
}

static void
delete_take_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  GrPracticePage *self = GR_PRACTICE_PAGE (widget);
  GrLibrary *library = gr_page_get_library (GR_PAGE (self));
  GrTake *take = gr_library_lookup (library, "take", g_variant_get_string (parameter, NULL));

  if (take == NULL)
    return;
  gr_library_commit (library, gr_take_keeping_remove (library, take));
  gr_page_toast (self, _("Take deleted"), TRUE);
}

/* Called in class_init. */
void
gr_practice_page_class_init_takes (GrPracticePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "page.practise", "s", practise_cb);
  gtk_widget_class_install_action (widget_class, "practice.go", NULL, go_cb);
  gtk_widget_class_install_action (widget_class, "practice.surprise", NULL, surprise_cb);
  gtk_widget_class_install_action (widget_class, "practice.open", NULL, open_cb);
  gtk_widget_class_install_action (widget_class, "practice.show-take", "s", show_take_cb);
  gtk_widget_class_install_action (widget_class, "practice.delete-take", "s", delete_take_cb);
  gr_page_class_set_shortcuts (GR_PAGE_CLASS (klass), shortcuts, G_N_ELEMENTS (shortcuts));
}

void
gr_practice_page_init_takes (GrPracticePage *self)
{
  self->turns = g_ptr_array_new_with_free_func (g_free);
  /* It comes and goes in the navigation view, and keeps what was chosen. */
  self->setup = g_object_ref_sink (gr_setup_page_new (self->bank));
  g_signal_connect_object (self->setup, "start", G_CALLBACK (start_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->setup, "attach", G_CALLBACK (attach_cb), self, G_CONNECT_SWAPPED);
}

/* A take that is no more has no page either. */
void
gr_practice_page_follow_takes (GrPracticePage *self)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->navigation);

  if (GR_IS_TAKE_REVIEW (page) && gr_entity_get_removed (GR_ENTITY (gr_take_review_get_take (GR_TAKE_REVIEW (page)))))
    adw_navigation_view_pop (self->navigation);
}
