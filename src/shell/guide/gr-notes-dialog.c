/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-notes-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-notes-item.h"
#include "gr-page.h"

struct _GrNotesDialog
{
  AdwDialog parent_instance;

  GrAnnotations *annotations;
  GListStore *items;
  GtkSingleSelection *selection;

  GtkStack *stack;
  GtkListView *list;
  GtkWidget *delete_button;
};

G_DEFINE_FINAL_TYPE (GrNotesDialog, gr_notes_dialog, ADW_TYPE_DIALOG)

static GrNotesItem *
get_lost (GrNotesDialog *self)
{
  GrNotesItem *item = gtk_single_selection_get_selected_item (self->selection);

  return item && gr_notes_item_get_lost (item) ? item : NULL;
}

static void
update (GrNotesDialog *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  g_assert (GR_IS_NOTES_DIALOG (self));

  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "list" : "empty");
  gtk_widget_set_sensitive (self->delete_button,
                            get_lost (self) &&
                                !gr_library_get_read_only (gr_annotations_get_library (self->annotations)));
}

static void
activated_cb (GrNotesDialog *self,
              guint          position)
{
  g_autoptr (GrNotesItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), position);

  g_assert (GR_IS_NOTES_DIALOG (self));

  gtk_single_selection_set_selected (self->selection, position);
  if (gr_notes_item_get_lost (item))
    return;
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-section", "s", gr_notes_item_get_section (item));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
deleted_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GrNotesDialog) self = GR_NOTES_DIALOG (data);
  g_autoptr (GError) error = NULL;
  guint selected;

  if (!gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    {
      gr_page_present_error (self, error, NULL);
      return;
    }
  selected = gtk_single_selection_get_selected (self->selection);
  if (selected != GTK_INVALID_LIST_POSITION)
    g_list_store_remove (self->items, selected);
  update (self);
}

static void
delete_cb (GrNotesDialog *self)
{
  GrNotesItem *item = get_lost (self);
  g_autoptr (GrChange) change = NULL;
  GrEntity *entity;

  g_assert (GR_IS_NOTES_DIALOG (self));

  if (!item)
    return;
  entity = gr_notes_item_get_entity (item);
  change = GR_IS_NOTE (entity) ? gr_annotations_remove_note (self->annotations, GR_NOTE (entity))
                               : gr_annotations_remove_highlight (self->annotations, GR_HIGHLIGHT (entity));
  gr_library_commit_async (gr_annotations_get_library (self->annotations), change, deleted_cb, g_object_ref (self));
}

static void
copy_cb (GrNotesDialog *self)
{
  GrNotesItem *item = get_lost (self);
  g_autofree char *text = NULL;

  g_assert (GR_IS_NOTES_DIALOG (self));

  if (!item)
    return;
  g_object_get (item, "text", &text, NULL);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
}

static void
gr_notes_dialog_dispose (GObject *object)
{
  GrNotesDialog *self = GR_NOTES_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_NOTES_DIALOG);
  g_clear_object (&self->selection);
  g_clear_object (&self->items);
  g_clear_object (&self->annotations);
  G_OBJECT_CLASS (gr_notes_dialog_parent_class)->dispose (object);
}

static void
gr_notes_dialog_class_init (GrNotesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_notes_dialog_dispose;

  g_type_ensure (GR_TYPE_NOTES_ITEM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-notes-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrNotesDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, GrNotesDialog, list);
  gtk_widget_class_bind_template_child (widget_class, GrNotesDialog, delete_button);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
}

static void
gr_notes_dialog_init (GrNotesDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_notes_dialog_new:
 * @annotations: what the person wrote and marked
 * @sections: the [class@Section]s of a guide, also those that are no longer in it
 *
 * Returns: (transfer floating): a dialog that lists what is there now
 */
GrNotesDialog *
gr_notes_dialog_new (GrAnnotations *annotations,
                     GListModel    *sections)
{
  GrNotesDialog *self = g_object_new (GR_TYPE_NOTES_DIALOG, NULL);

  self->annotations = g_object_ref (annotations);
  self->items = G_LIST_STORE (gr_notes_items_of (annotations, sections));
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->items)));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return self;
}
