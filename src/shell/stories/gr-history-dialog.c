/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-history-dialog.h"

#include "gr-diff-view.h"
#include "gr-plain.h"

struct _GrHistoryDialog
{
  AdwDialog parent_instance;

  GrStoryHistory *history;
  GrRevision *chosen;
  GPtrArray *views; /* of GrDiffView, one a text; the template's box owns them */

  AdwNavigationView *navigation;
  AdwNavigationPage *diff_page;
  GtkStack *stack;
  GtkListBox *rows;
  GtkBox *texts;
};

G_DEFINE_FINAL_TYPE (GrHistoryDialog, gr_history_dialog, ADW_TYPE_DIALOG)

enum { RESTORED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
update (GrHistoryDialog *self)
{
  const char *name = "ready";

  if (gr_story_history_get_loading (self->history))
    name = "loading";
  else if (gr_story_history_get_error (self->history) != NULL)
    name = "failed";
  else if (g_list_model_get_n_items (gr_story_history_get_revisions (self->history)) == 0)
    name = "nothing";
  gtk_stack_set_visible_child_name (self->stack, name);
}

static GtkWidget *
create_row_cb (gpointer item,
               gpointer data)
{
  g_autofree char *title = gr_revision_dup_title (item);
  GtkWidget *next = g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic", "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *row = gr_plain (g_object_new (ADW_TYPE_ACTION_ROW, "activatable", TRUE, NULL));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), gr_revision_get_about (item));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), next);
  return row;
}

static void
row_activated_cb (GrHistoryDialog *self,
                  GtkListBoxRow   *row)
{
  GListModel *revisions = gr_story_history_get_revisions (self->history);
  g_autofree char *title = NULL;

  g_clear_object (&self->chosen);
  self->chosen = g_list_model_get_item (revisions, (guint) gtk_list_box_row_get_index (row));
  title = gr_revision_dup_title (self->chosen);
  adw_navigation_page_set_title (self->diff_page, title);
  for (guint i = 0; i < self->views->len; i++)
    gr_diff_view_show (self->views->pdata[i], gr_revision_get_text (self->chosen, i),
                       gr_story_history_get_now (self->history, i));
  adw_navigation_view_push (self->navigation, self->diff_page);
}

static void
restore_cb (GrHistoryDialog *self)
{
  g_autoptr (GrChange) change = gr_story_history_make_restore (self->history, self->chosen);

  g_signal_emit (self, signals[RESTORED], 0, change);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
gr_history_dialog_dispose (GObject *object)
{
  GrHistoryDialog *self = GR_HISTORY_DIALOG (object);

  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  adw_dialog_set_child (ADW_DIALOG (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_HISTORY_DIALOG);
  g_clear_object (&self->chosen);
  g_clear_object (&self->history);
  G_OBJECT_CLASS (gr_history_dialog_parent_class)->dispose (object);
}

static void
gr_history_dialog_finalize (GObject *object)
{
  g_ptr_array_unref (GR_HISTORY_DIALOG (object)->views);
  G_OBJECT_CLASS (gr_history_dialog_parent_class)->finalize (object);
}

static void
gr_history_dialog_class_init (GrHistoryDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_history_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = gr_history_dialog_finalize;

  signals[RESTORED] = g_signal_new ("restored", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_POINTER);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-history-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrHistoryDialog, navigation);
  gtk_widget_class_bind_template_child (widget_class, GrHistoryDialog, diff_page);
  gtk_widget_class_bind_template_child (widget_class, GrHistoryDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, GrHistoryDialog, rows);
  gtk_widget_class_bind_template_child (widget_class, GrHistoryDialog, texts);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, restore_cb);
}

static void
gr_history_dialog_init (GrHistoryDialog *self)
{
  self->views = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_history_dialog_new:
 * @history: a history, being loaded or there
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
gr_history_dialog_new (GrStoryHistory *history)
{
  GrHistoryDialog *self;

  g_return_val_if_fail (GR_IS_STORY_HISTORY (history), NULL);

  self = g_object_new (GR_TYPE_HISTORY_DIALOG, NULL);
  self->history = g_object_ref (history);
  for (guint i = 0; i < gr_story_history_get_n_texts (history); i++)
    {
      GtkWidget *view = gr_diff_view_new (gr_story_history_get_name (history, i));

      gtk_box_append (self->texts, view);
      g_ptr_array_add (self->views, view);
    }
  gtk_list_box_bind_model (self->rows, gr_story_history_get_revisions (history), create_row_cb, self, NULL);
  g_signal_connect_object (history, "notify::loading", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return ADW_DIALOG (self);
}
