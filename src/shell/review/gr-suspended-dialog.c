/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-suspended-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-plain.h"
#include "gr-review-words.h"

struct _GrSuspendedDialog
{
  AdwDialog parent_instance;

  GrReviewRun *run;

  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (GrSuspendedDialog, gr_suspended_dialog, ADW_TYPE_DIALOG)

static void
resume_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *target)
{
  GrSuspendedDialog *self = GR_SUSPENDED_DIALOG (widget);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Ask Card Again"));

  gr_change_set_integer (change, "card", g_variant_get_string (target, NULL), "suspended", FALSE);
  gr_library_commit (gr_review_run_get_library (self->run), g_steal_pointer (&change));
}

static GtkWidget *
make_row (const GrReviewRow *row)
{
  GtkWidget *line = gr_plain (adw_action_row_new ());
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Ask Again"));
  g_autofree char *caption = gr_review_words_caption (row);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (line), row->title != NULL ? row->title : "");
  adw_action_row_set_subtitle (ADW_ACTION_ROW (line), caption);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "suspended.resume");
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), g_variant_new_string (row->card));
  adw_action_row_add_suffix (ADW_ACTION_ROW (line), button);
  return line;
}

/* A handful of rows, filled anew when one leaves. */
static void
fill (GrSuspendedDialog *self)
{
  const GrReviewDeck *deck = gr_review_run_get_deck (self->run);

  g_assert (GR_IS_SUSPENDED_DIALOG (self));

  gtk_list_box_remove_all (self->list);
  for (guint i = 0; deck != NULL && i < deck->rows->len; i++)
    {
      const GrReviewRow *row = gr_review_deck_get_row (deck, i);

      if (row->suspended)
        gtk_list_box_append (self->list, make_row (row));
    }
  if (deck != NULL && deck->n_suspended == 0)
    adw_dialog_close (ADW_DIALOG (self));
}

static void
gr_suspended_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_SUSPENDED_DIALOG);
  g_clear_object (&GR_SUSPENDED_DIALOG (object)->run);
  G_OBJECT_CLASS (gr_suspended_dialog_parent_class)->dispose (object);
}

static void
gr_suspended_dialog_class_init (GrSuspendedDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_suspended_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-suspended-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrSuspendedDialog, list);
  gtk_widget_class_install_action (widget_class, "suspended.resume", "s", resume_cb);
}

static void
gr_suspended_dialog_init (GrSuspendedDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_suspended_dialog_new:
 * @run: where the person is
 *
 * Returns: (transfer floating): the dialog; it closes by itself when it is empty
 */
AdwDialog *
gr_suspended_dialog_new (GrReviewRun *run)
{
  GrSuspendedDialog *self = g_object_new (GR_TYPE_SUSPENDED_DIALOG, NULL);

  self->run = g_object_ref (run);
  g_signal_connect_object (run, "changed", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  fill (self);
  return ADW_DIALOG (self);
}
