/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-key-editor.h"

#include <glib/gi18n-lib.h>

#include "gr-key-item-row.h"
#include "gr-plain.h"
#include "gr-quiz-session.h"

struct _GrKeyEditor
{
  AdwDialog parent_instance;

  GrLibrary *library;
  GrQuiz *quiz;
  GListStore *items;

  AdwWindowTitle *heading;
  AdwBanner *banner;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (GrKeyEditor, gr_key_editor, ADW_TYPE_DIALOG)

enum { SAVED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
committed_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (GrKeyEditor) self = user_data;
  g_autoptr (GError) error = NULL;

  if (gr_library_commit_finish (GR_LIBRARY (source), result, &error))
    {
      g_signal_emit (self, signals[SAVED], 0);
      adw_dialog_force_close (ADW_DIALOG (self));
      return;
    }
  /* The ticks stay as they are, to be saved once there is room. */
  adw_banner_set_title (self->banner, error->message);
  adw_banner_set_revealed (self->banner, TRUE);
  gtk_widget_set_sensitive (GTK_WIDGET (self->list), TRUE);
}

static void
save_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *target)
{
  GrKeyEditor *self = GR_KEY_EDITOR (widget);
  gint64 now = gr_clock_get_wall_ms (gr_library_get_clock (self->library));
  /* Translators: for the Undo menu; a quiz's title. */
  g_autofree char *label = g_strdup_printf (_("Set the Key of “%s”"), gr_quiz_get_title (self->quiz));
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, label);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->items)); i++)
    {
      g_autoptr (GrKeyItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      gr_key_item_write (item, change, now);
    }
  if (gr_change_get_n_ops (change) == 0)
    {
      adw_dialog_force_close (ADW_DIALOG (self));
      return;
    }
  gtk_widget_set_sensitive (GTK_WIDGET (self->list), FALSE);
  gr_library_commit_async (self->library, change, committed_cb, g_object_ref (self));
}

static void
cancel_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *target)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  return gr_key_item_row_new (item);
}

static void
gr_key_editor_dispose (GObject *object)
{
  GrKeyEditor *self = GR_KEY_EDITOR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_KEY_EDITOR);
  g_clear_object (&self->library);
  g_clear_object (&self->quiz);
  g_clear_object (&self->items);

  G_OBJECT_CLASS (gr_key_editor_parent_class)->dispose (object);
}

static void
gr_key_editor_class_init (GrKeyEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gr_key_editor_dispose;

  signals[SAVED] = g_signal_new ("saved", GR_TYPE_KEY_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-key-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, GrKeyEditor, heading);
  gtk_widget_class_bind_template_child (widget_class, GrKeyEditor, banner);
  gtk_widget_class_bind_template_child (widget_class, GrKeyEditor, list);
  gtk_widget_class_install_action (widget_class, "key.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "key.cancel", NULL, cancel_cb);
}

static void
gr_key_editor_init (GrKeyEditor *self)
{
  self->items = g_list_store_new (GR_TYPE_KEY_ITEM);

  gtk_widget_init_template (GTK_WIDGET (self));
  gr_plain (self->banner);
}

/**
 * gr_key_editor_new:
 * @library: where the quiz is
 * @quiz: a quiz
 *
 * Returns: (transfer floating): an editor with the key of now
 */
GrKeyEditor *
gr_key_editor_new (GrLibrary *library,
                   GrQuiz    *quiz)
{
  GrKeyEditor *self = g_object_new (GR_TYPE_KEY_EDITOR, NULL);
  GListModel *choices = G_LIST_MODEL (gr_library_get_list (library, "choice"));
  GListModel *own = G_LIST_MODEL (gr_library_get_list (library, "key"));
  GListModel *items = G_LIST_MODEL (gr_library_get_list (library, "quiz-item"));
  g_autoptr (GrQuizKeys) keys = gr_quiz_keys_new (choices, own);
  g_autoptr (GrQuizSession) session = gr_quiz_session_new (quiz, items, keys, 0); /* the items that can be asked */

  self->library = g_object_ref (library);
  self->quiz = g_object_ref (quiz);
  adw_window_title_set_subtitle (self->heading, gr_quiz_get_title (quiz));
  for (guint i = 0; i < gr_quiz_session_get_n_items (session); i++)
    {
      g_autoptr (GrKeyItem) item = gr_key_item_new (gr_quiz_session_get_item (session, i), keys);

      g_list_store_append (self->items, item);
    }
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->items), create_row, NULL, NULL);
  return self;
}
