/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-choose-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-question-row.h"

struct _GrChooseDialog
{
  AdwDialog parent_instance;

  GtkFilterListModel *shown;
  char *words;

  GtkSearchEntry *entry;
  GtkListBox *rows;
  GtkLabel *nothing;
};

G_DEFINE_FINAL_TYPE (GrChooseDialog, gr_choose_dialog, ADW_TYPE_DIALOG)

enum { CHOSEN, N_SIGNALS };

static guint signals[N_SIGNALS];

static gboolean
is_shown (gpointer item,
          gpointer data)
{
  GrChooseDialog *self = data;
  const char *prompt = gr_question_get_prompt (gr_bank_item_get_question (item));

  return self->words == NULL || g_str_match_string (self->words, prompt != NULL ? prompt : "", TRUE);
}

static void
search_cb (GrChooseDialog *self)
{
  g_set_str (&self->words, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->shown), GTK_FILTER_CHANGE_DIFFERENT);
  gtk_widget_set_visible (GTK_WIDGET (self->nothing), g_list_model_get_n_items (G_LIST_MODEL (self->shown)) == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->rows), g_list_model_get_n_items (G_LIST_MODEL (self->shown)) > 0);
}

static void
row_activated_cb (GrChooseDialog *self,
                  GrQuestionRow  *row)
{
  g_autoptr (GrQuestion) question = g_object_ref (gr_bank_item_get_question (gr_question_row_get_item (row)));

  g_signal_emit (self, signals[CHOSEN], 0, question);
  adw_dialog_close (ADW_DIALOG (self));
}

/* Return takes the first that is found. */
static void
activate_cb (GrChooseDialog *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->rows, 0);

  if (row != NULL)
    row_activated_cb (self, GR_QUESTION_ROW (row));
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  return gr_question_row_new (item);
}

static void
gr_choose_dialog_dispose (GObject *object)
{
  GrChooseDialog *self = GR_CHOOSE_DIALOG (object);

  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_CHOOSE_DIALOG);
  g_clear_object (&self->shown);
  G_OBJECT_CLASS (gr_choose_dialog_parent_class)->dispose (object);
}

static void
gr_choose_dialog_finalize (GObject *object)
{
  g_free (GR_CHOOSE_DIALOG (object)->words);
  G_OBJECT_CLASS (gr_choose_dialog_parent_class)->finalize (object);
}

static void
gr_choose_dialog_class_init (GrChooseDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_choose_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = gr_choose_dialog_finalize;
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, GR_TYPE_QUESTION);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-choose-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrChooseDialog, entry);
  gtk_widget_class_bind_template_child (widget_class, GrChooseDialog, rows);
  gtk_widget_class_bind_template_child (widget_class, GrChooseDialog, nothing);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
gr_choose_dialog_init (GrChooseDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_choose_dialog_new:
 * @bank: the bank
 *
 * Returns: (transfer floating): a dialog in which one of its questions is chosen
 */
AdwDialog *
gr_choose_dialog_new (GrBank *bank)
{
  GrChooseDialog *self;

  g_return_val_if_fail (GR_IS_BANK (bank), NULL);

  self = g_object_new (GR_TYPE_CHOOSE_DIALOG, NULL);
  self->shown = gtk_filter_list_model_new (g_object_ref (gr_bank_get_all (bank)),
                                           GTK_FILTER (gtk_custom_filter_new (is_shown, self, NULL)));
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->shown), create_row, NULL, NULL);
  search_cb (self);
  return ADW_DIALOG (self);
}
