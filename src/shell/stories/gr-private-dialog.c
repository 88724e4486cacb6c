/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-private-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-mark-dialog.h"
#include "gr-page.h"
#include "gr-private-row.h"

struct _GrPrivateDialog
{
  AdwDialog parent_instance;

  GrPrivateWords *words;

  AdwToastOverlay *toasts;
  GtkWidget *nothing;
  GtkListBox *rows;
  GtkWidget *mark;
};

G_DEFINE_FINAL_TYPE (GrPrivateDialog, gr_private_dialog, ADW_TYPE_DIALOG)

static void
update (GrPrivateDialog *self)
{
  gboolean has_words = g_list_model_get_n_items (gr_private_words_get_model (self->words)) > 0;

  gtk_widget_set_visible (self->nothing, !has_words);
  gtk_widget_set_visible (GTK_WIDGET (self->rows), has_words);
}

typedef struct
{
  GrPrivateDialog *self;
  char *told;
} Pending;

static void
committed_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      data)
{
  Pending *pending = data;
  g_autoptr (GrPrivateDialog) self = pending->self;
  g_autofree char *told = pending->told;
  g_autoptr (GError) error = NULL;
  AdwToast *toast;

  g_free (pending);
  if (!gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    {
      gr_page_present_error (self, error, NULL);
      return;
    }
  if (self->words == NULL) /* closed meanwhile */
    return;
  /* The window's own toasts lie below the dialog. */
  toast = adw_toast_new (told);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _("Undo"));
  adw_toast_set_action_name (toast, "win.take-back");
  adw_toast_overlay_dismiss_all (self->toasts);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
commit (GrPrivateDialog *self,
        GrChange        *change,
        char            *told)
{
  Pending *pending = g_new0 (Pending, 1);

  pending->self = g_object_ref (self);
  pending->told = told;
  gr_library_commit_async (gr_private_words_get_library (self->words), change, committed_cb, pending);
}

static void
marked_cb (GrPrivateDialog *self,
           const char      *word,
           GrPrivateKind    kind)
{
  g_autoptr (GrChange) change = gr_private_words_make_mark (self->words, word, kind);

  if (change != NULL)
    /* Translators: %s is a word that was marked as private */
    commit (self, change, g_strdup_printf (_("“%s” is private now"), word));
}

static void
mark_cb (GrPrivateDialog *self)
{
  AdwDialog *dialog = gr_mark_dialog_new (self->words, "");

  g_signal_connect_object (dialog, "marked", G_CALLBACK (marked_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GrPrivateDialog *self = GR_PRIVATE_DIALOG (widget);
  GrPrivateWord *word = gr_library_lookup (gr_private_words_get_library (self->words), "private-word",
                                           g_variant_get_string (parameter, NULL));
  g_autoptr (GrChange) change = NULL;

  if (word == NULL)
    return;
  gtk_widget_grab_focus (self->mark); /* the row will be gone */
  change = gr_private_words_make_remove (self->words, word);
  /* Translators: %s is a word that was private */
  commit (self, change, g_strdup_printf (_("“%s” is private no more"), gr_private_word_get_word (word)));
}

static GtkWidget *
create_row_cb (gpointer item,
               gpointer data)
{
  return gr_private_row_new (data, item);
}

static void
gr_private_dialog_dispose (GObject *object)
{
  GrPrivateDialog *self = GR_PRIVATE_DIALOG (object);

  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  adw_dialog_set_child (ADW_DIALOG (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_PRIVATE_DIALOG);
  g_clear_object (&self->words);
  G_OBJECT_CLASS (gr_private_dialog_parent_class)->dispose (object);
}

static void
gr_private_dialog_class_init (GrPrivateDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_private_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-private-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrPrivateDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, GrPrivateDialog, nothing);
  gtk_widget_class_bind_template_child (widget_class, GrPrivateDialog, rows);
  gtk_widget_class_bind_template_child (widget_class, GrPrivateDialog, mark);
  gtk_widget_class_bind_template_callback (widget_class, mark_cb);
  gtk_widget_class_install_action (widget_class, "private.remove", "s", remove_cb);
}

static void
gr_private_dialog_init (GrPrivateDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_private_dialog_new:
 * @words: private words
 *
 * Returns: (transfer floating): a dialog that shows them
 */
AdwDialog *
gr_private_dialog_new (GrPrivateWords *words)
{
  GrPrivateDialog *self;

  g_return_val_if_fail (GR_IS_PRIVATE_WORDS (words), NULL);

  self = g_object_new (GR_TYPE_PRIVATE_DIALOG, NULL);
  self->words = g_object_ref (words);
  gtk_list_box_bind_model (self->rows, gr_private_words_get_model (words), create_row_cb, words, NULL);
  g_signal_connect_object (words, "updated", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return ADW_DIALOG (self);
}
