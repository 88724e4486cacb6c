/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-unfinished-group.h"

#include <glib/gi18n-lib.h>

#include "gr-choose-dialog.h"
#include "gr-page.h"
#include "gr-plain.h"
#include "gr-take-keeping.h"
#include "gr-take-words.h"
#include "gr-unfinished.h"

struct _GrUnfinishedGroup
{
  AdwBin parent_instance;

  GrBank *bank;
  GPtrArray *found; /* GrUnfinished, as the rows stand */
  char *path; /* of the one that is being kept */
  AdwPreferencesGroup *group;
  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (GrUnfinishedGroup, gr_unfinished_group, ADW_TYPE_BIN)

static void find (GrUnfinishedGroup *self);

static const GrUnfinished *
get_of (GrUnfinishedGroup *self,
        GtkWidget         *widget)
{
  GtkWidget *row = gtk_widget_get_ancestor (widget, GTK_TYPE_LIST_BOX_ROW);

  return self->found->pdata[gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row))];
}

static void
kept_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GrUnfinishedGroup) self = GR_UNFINISHED_GROUP (data);
  g_autoptr (GError) error = NULL;
  g_autofree char *take = gr_take_keeping_finish (result, &error);

  g_clear_pointer (&self->path, g_free);
  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;
  find (self);
  if (take == NULL)
    gr_page_present_error (self, error, NULL);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "practice.show-take", "s", take);
}

static void
keep (GrUnfinishedGroup *self,
      const GrTakeForm  *form)
{
  gr_take_keeping_async (gr_bank_get_library (self->bank), form, NULL, self->path, kept_cb, g_object_ref (self));
}

static void
chosen_cb (GrUnfinishedGroup *self,
           GrQuestion        *question)
{
  g_autoptr (GrTakeForm) form =
      gr_take_form_new (gr_entity_get_uid (GR_ENTITY (question)), gr_question_get_prompt (question));

  form->started_at = gr_clock_get_wall_ms (gr_library_get_clock (gr_bank_get_library (self->bank)));
  keep (self, form);
}

/* Where nothing was said of it, the person knows what it answers. */
static void
keep_cb (GtkWidget         *button,
         GrUnfinishedGroup *self)
{
  const GrUnfinished *unfinished = get_of (self, button);
  g_autoptr (GrTakeForm) form = unfinished->note != NULL ? gr_take_form_from_text (unfinished->note) : NULL;
  AdwDialog *dialog;

  g_set_str (&self->path, unfinished->path);
  if (form != NULL)
    {
      gtk_widget_set_sensitive (GTK_WIDGET (self->rows), FALSE);
      keep (self, form);
      return;
    }
  dialog = gr_choose_dialog_new (self->bank);
  g_signal_connect_object (dialog, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
answered_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (GrUnfinishedGroup) self = GR_UNFINISHED_GROUP (data);

  if (self->path == NULL ||
      !g_str_equal (adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (object), result), "discard"))
    return;
  gr_unfinished_remove (self->path);
  g_clear_pointer (&self->path, g_free);
  find (self);
}

/* A question, as undo cannot bring it back. */
static void
discard_cb (GtkWidget         *button,
            GrUnfinishedGroup *self)
{
  AdwDialog *dialog = adw_alert_dialog_new (_("Discard This Recording?"), _("It cannot be brought back."));

  g_set_str (&self->path, get_of (self, button)->path);
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "cancel", _("_Cancel"), "discard", _("_Discard"), NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");
  adw_alert_dialog_choose (ADW_ALERT_DIALOG (dialog), GTK_WIDGET (self), NULL, answered_cb, g_object_ref (self));
}

static void
add_button (GrUnfinishedGroup *self,
            GtkWidget         *row,
            const char        *label,
            GCallback          callback)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect (button, "clicked", callback, self);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static void
add_row (GrUnfinishedGroup  *self,
         const GrUnfinished *unfinished)
{
  g_autoptr (GrTakeForm) form = unfinished->note != NULL ? gr_take_form_from_text (unfinished->note) : NULL;
  g_autofree char *time = gr_take_words_time (unfinished->duration_ms);
  g_autofree char *when = gr_take_words_when (unfinished->modified_ms);
  /* Translators: how long a recording is, and of which day */
  g_autofree char *about = g_strdup_printf (_("%s · %s"), time, when);
  GtkWidget *row = gr_plain (adw_action_row_new ());

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), form != NULL ? form->question_title : _("A Recording"));
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
  add_button (self, row, _("_Discard"), G_CALLBACK (discard_cb));
  add_button (self, row, _("_Keep"), G_CALLBACK (keep_cb));
  gtk_list_box_append (self->rows, row);
}

static void
found_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  GrUnfinishedGroup *self = GR_UNFINISHED_GROUP (object);
  g_autoptr (GPtrArray) found =
      g_task_propagate_pointer (G_TASK (result), NULL); /* a folder of ours: what can be done? */

  if (found == NULL || self->rows == NULL)
    return;
  g_ptr_array_unref (self->found);
  self->found = g_steal_pointer (&found);
  gtk_list_box_remove_all (self->rows);
  for (guint i = 0; i < self->found->len; i++)
    add_row (self, self->found->pdata[i]);
  gtk_widget_set_sensitive (GTK_WIDGET (self->rows), TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self), self->found->len > 0);
}

/* It opens each file. */
static void
find_work (GTask        *task,
           gpointer      source,
           gpointer      data,
           GCancellable *cancellable)
{
  GError *error = NULL;
  GPtrArray *found = gr_unfinished_list (data, &error);

  if (found != NULL)
    g_task_return_pointer (task, found, (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error (task, error);
}

static void
find (GrUnfinishedGroup *self)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, found_cb, NULL);

  g_task_set_source_tag (task, find);
  g_task_set_task_data (task, gr_take_keeping_get_folder (gr_bank_get_library (self->bank)), g_free);
  g_task_run_in_thread (task, find_work);
}

static void
gr_unfinished_group_dispose (GObject *object)
{
  GrUnfinishedGroup *self = GR_UNFINISHED_GROUP (object);

  self->rows = NULL;
  g_clear_object (&self->bank);
  G_OBJECT_CLASS (gr_unfinished_group_parent_class)->dispose (object);
}

static void
gr_unfinished_group_finalize (GObject *object)
{
  GrUnfinishedGroup *self = GR_UNFINISHED_GROUP (object);

  g_ptr_array_unref (self->found);
  g_free (self->path);
  G_OBJECT_CLASS (gr_unfinished_group_parent_class)->finalize (object);
}

static void
gr_unfinished_group_class_init (GrUnfinishedGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_unfinished_group_dispose;
  G_OBJECT_CLASS (klass)->finalize = gr_unfinished_group_finalize;
}

static void
gr_unfinished_group_init (GrUnfinishedGroup *self)
{
  self->found = g_ptr_array_new ();
  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  self->rows = GTK_LIST_BOX (gtk_list_box_new ());
  adw_preferences_group_set_title (self->group, _("Not Finished"));
  adw_preferences_group_set_description (self->group, _("Greenroom ended while this was being recorded."));
  gtk_list_box_set_selection_mode (self->rows, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->rows), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Unfinished recordings"), -1);
  adw_preferences_group_add (self->group, GTK_WIDGET (self->rows));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->group));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * gr_unfinished_group_set_bank:
 * @self: a group
 * @bank: the bank, once and for all
 *
 * Looks for recordings.
 */
void
gr_unfinished_group_set_bank (GrUnfinishedGroup *self,
                              GrBank            *bank)
{
  g_return_if_fail (GR_IS_UNFINISHED_GROUP (self) && self->bank == NULL);
  g_return_if_fail (GR_IS_BANK (bank));

  self->bank = g_object_ref (bank);
  find (self);
}
