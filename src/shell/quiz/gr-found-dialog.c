/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-found-dialog.h"

#include "gr-choice.h"
#include "gr-plain.h"

struct _GrFoundDialog
{
  AdwDialog parent_instance;

  GrQuizRun *run;
  GrQuizItem *item;

  GtkLabel *stem;
  GtkListBox *choices;
};

G_DEFINE_FINAL_TYPE (GrFoundDialog, gr_found_dialog, ADW_TYPE_DIALOG)

static gboolean
is_offered (gpointer choice,
            gpointer item)
{
  return !gr_choice_get_retired (choice) && g_strcmp0 (gr_choice_get_item (choice), gr_entity_get_uid (item)) == 0;
}

static GtkWidget *
create_row (gpointer choice,
            gpointer data)
{
  const char *text = gr_choice_get_text (choice);
  GtkWidget *row = gr_plain (adw_action_row_new ());

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text != NULL ? text : "");
  return row;
}

/* By itself, as what was missed is asked again. */
static void
ask_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *target)
{
  GrFoundDialog *self = GR_FOUND_DIALOG (widget);
  GrQuiz *quiz = gr_library_lookup (gr_quiz_run_get_library (self->run), "quiz", gr_quiz_item_get_quiz (self->item));
  g_autoptr (GPtrArray) items = g_ptr_array_new ();

  g_ptr_array_add (items, self->item);
  gr_quiz_run_start_missed (self->run, quiz, items);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
gr_found_dialog_dispose (GObject *object)
{
  GrFoundDialog *self = GR_FOUND_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_FOUND_DIALOG);
  g_clear_object (&self->run);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (gr_found_dialog_parent_class)->dispose (object);
}

static void
gr_found_dialog_class_init (GrFoundDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_found_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-found-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrFoundDialog, stem);
  gtk_widget_class_bind_template_child (widget_class, GrFoundDialog, choices);
  gtk_widget_class_install_action (widget_class, "found.ask", NULL, ask_cb);
}

static void
gr_found_dialog_init (GrFoundDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_found_dialog_new:
 * @run: where the person is, idle
 * @item: a question
 *
 * Returns: (transfer floating): a dialog that shows it, and offers to ask it
 *   where no attempt at its quiz is open that would be lost by that
 */
AdwDialog *
gr_found_dialog_new (GrQuizRun  *run,
                     GrQuizItem *item)
{
  GrFoundDialog *self = g_object_new (GR_TYPE_FOUND_DIALOG, NULL);
  GrLibrary *library = gr_quiz_run_get_library (run);
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (is_offered, g_object_ref (item), g_object_unref));
  g_autoptr (GtkFilterListModel) choices = NULL;

  self->run = g_object_ref (run);
  self->item = g_object_ref (item);
  choices = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (gr_library_get_list (library, "choice"))), filter);
  gtk_list_box_bind_model (self->choices, G_LIST_MODEL (choices), create_row, NULL, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->choices), g_list_model_get_n_items (G_LIST_MODEL (choices)) > 0);
  gtk_label_set_label (self->stem, gr_quiz_item_get_stem (item));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "found.ask",
                                 !gr_library_get_read_only (library) &&
                                     gr_quiz_run_find_open (run, gr_quiz_item_get_quiz (item)) == NULL);
  return ADW_DIALOG (self);
}
