/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-review-page-private.h"

#include <glib/gi18n-lib.h>

#include "gr-calibration-dialog.h"
#include "gr-card-dialog.h"
#include "gr-suspended-dialog.h"

/* The keys work wherever the focus is on the page. */
static const GrShortcut shortcuts[] = {
  { "space", "review.reveal", NULL, N_("Show the next point") },
  { "a", "review.reveal-all", NULL, N_("Show all of the answer") },
  { "1", "review.grade", "1", N_("Again: not remembered") },
  { "2", "review.grade", "2", N_("Hard") },
  { "3", "review.grade", "3", N_("Good") },
  { "4", "review.grade", "4", N_("Easy") },
  { "KP_1", "review.grade", "1", NULL },
  { "KP_2", "review.grade", "2", NULL },
  { "KP_3", "review.grade", "3", NULL },
  { "KP_4", "review.grade", "4", NULL },
  { "e", "review.edit", NULL, N_("Edit the card, or put it in your own words") },
  { "g", "review.open", NULL, N_("Open it in the guide") },
  { "b", "review.bury", NULL, N_("Leave it for tomorrow") },
  { "s", "review.suspend", NULL, N_("Suspend it") },
};

/* What had the focus may be gone when the dialog is. */
static void
closed_cb (GrReviewPage *self)
{
  g_assert (GR_IS_REVIEW_PAGE (self));

  gr_review_page_place_focus (self);
}

static void
present (GrReviewPage *self,
         AdwDialog    *dialog)
{
  g_signal_connect_object (dialog, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
reveal_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *target)
{
  gr_review_run_reveal (GR_REVIEW_PAGE (widget)->run, g_str_equal (name, "review.reveal-all"));
}

static void
grade_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *target)
{
  gr_review_run_grade (GR_REVIEW_PAGE (widget)->run,
                       (GrRating) g_ascii_strtoull (g_variant_get_string (target, NULL), NULL, 10));
}

static void
undo_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *target)
{
  gtk_widget_activate_action (widget, "win.undo", NULL);
}

static void
edit_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *target)
{
  GrReviewPage *self = GR_REVIEW_PAGE (widget);
  const GrReviewRow *row = gr_review_run_get_row (self->run);

  if (row == NULL)
    return;
  if (row->own)
    gr_review_page_edit (self);
  else
    {
      self->rewording = TRUE;
      gr_review_run_reword (self->run);
    }
}

static void
open_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *target)
{
  const GrReviewRow *row = gr_review_run_get_row (GR_REVIEW_PAGE (widget)->run);

  if (row != NULL && row->section != NULL)
    gtk_widget_activate_action (widget, "win.show-section", "s", row->section);
}

static void
bury_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *target)
{
  gr_review_run_bury (GR_REVIEW_PAGE (widget)->run);
}

static void
suspend_cb (GtkWidget  *widget,
            const char *name,
            GVariant   *target)
{
  gr_review_run_suspend (GR_REVIEW_PAGE (widget)->run);
}

static void
more_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *target)
{
  gr_review_run_more (GR_REVIEW_PAGE (widget)->run);
}

void
gr_review_page_show_suspended (GrReviewPage *self)
{
  present (self, gr_suspended_dialog_new (self->run));
}

static void
show_suspended_cb (GtkWidget  *widget,
                   const char *name,
                   GVariant   *target)
{
  gr_review_page_show_suspended (GR_REVIEW_PAGE (widget));
}

static void
show_calibration_cb (GtkWidget  *widget,
                     const char *name,
                     GVariant   *target)
{
  present (GR_REVIEW_PAGE (widget), gr_calibration_dialog_new (gr_page_get_library (GR_PAGE (widget))));
}

/* What the last thing was that can be taken back: only what was done here, or the arrow would reach into a plan. */
static gboolean
can_undo (GrReviewPage *self)
{
  static const char *const LABELS[] = { N_("Grade Card"), N_("Bury Card"), N_("Suspend Card"), N_("Ask Card Again"),
                                        N_("Make Own Copy") };
  g_autofree char *label = NULL;

  g_object_get (gr_review_run_get_library (self->run), "undo-label", &label, NULL);
  for (guint i = 0; label != NULL && i < G_N_ELEMENTS (LABELS); i++)
    if (g_str_equal (label, _ (LABELS[i])))
      return TRUE;
  return FALSE;
}

/* Decides what can be done now. */
void
gr_review_page_update_actions (GrReviewPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const GrReviewDeck *deck = gr_review_run_get_deck (self->run);
  const GrReviewRow *row = gr_review_run_get_row (self->run);
  gboolean writable = !gr_library_get_read_only (gr_review_run_get_library (self->run));
  gboolean answered = gr_review_run_get_answered (self->run);
  gboolean ready = row != NULL && writable && !gr_review_run_get_busy (self->run);

  gtk_widget_action_set_enabled (widget, "review.reveal", row != NULL && !answered);
  gtk_widget_action_set_enabled (widget, "review.reveal-all", row != NULL && !answered && deck->face->numbered);
  gtk_widget_action_set_enabled (widget, "review.grade", ready && answered);
  gtk_widget_action_set_enabled (widget, "review.undo", writable && can_undo (self));
  gtk_widget_action_set_enabled (widget, "review.edit", ready);
  gtk_widget_action_set_enabled (widget, "review.edit-own", ready && row->own);
  gtk_widget_action_set_enabled (widget, "review.reword", ready && !row->own);
  gtk_widget_action_set_enabled (widget, "review.open", row != NULL && row->section != NULL);
  gtk_widget_action_set_enabled (widget, "review.bury", ready);
  gtk_widget_action_set_enabled (widget, "review.suspend", ready);
  gtk_widget_action_set_enabled (widget, "review.more", deck != NULL && deck->queue->n_waiting > 0);
  gtk_widget_action_set_enabled (widget, "review.show-suspended", deck != NULL && deck->n_suspended > 0);
  gtk_widget_action_set_enabled (widget, "review.show-calibration", deck != NULL && deck->n_reviews > 0);
}

/* Opens the words of the card, which are the person's own. */
void
gr_review_page_edit (GrReviewPage *self)
{
  const GrReviewRow *row = gr_review_run_get_row (self->run);
  GrLibrary *library = gr_review_run_get_library (self->run);
  GrCard *card = row != NULL && row->card != NULL ? gr_library_lookup (library, "card", row->card) : NULL;

  if (card != NULL)
    present (self, gr_card_dialog_new (library, card));
}

/* Called in class_init. */
void
gr_review_page_class_init_actions (GrReviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "review.reveal", NULL, reveal_cb);
  gtk_widget_class_install_action (widget_class, "review.reveal-all", NULL, reveal_cb);
  gtk_widget_class_install_action (widget_class, "review.grade", "s", grade_cb);
  gtk_widget_class_install_action (widget_class, "review.undo", NULL, undo_cb);
  gtk_widget_class_install_action (widget_class, "review.edit", NULL, edit_cb);
  gtk_widget_class_install_action (widget_class, "review.edit-own", NULL, edit_cb);
  gtk_widget_class_install_action (widget_class, "review.reword", NULL, edit_cb);
  gtk_widget_class_install_action (widget_class, "review.open", NULL, open_cb);
  gtk_widget_class_install_action (widget_class, "review.bury", NULL, bury_cb);
  gtk_widget_class_install_action (widget_class, "review.suspend", NULL, suspend_cb);
  gtk_widget_class_install_action (widget_class, "review.more", NULL, more_cb);
  gtk_widget_class_install_action (widget_class, "review.show-suspended", NULL, show_suspended_cb);
  gtk_widget_class_install_action (widget_class, "review.show-calibration", NULL, show_calibration_cb);
  gr_page_class_set_shortcuts (GR_PAGE_CLASS (klass), shortcuts, G_N_ELEMENTS (shortcuts));
}
