/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-notes-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-notes-row.h"
#include "gr-page.h"
#include "gr-queries.h"

struct _GrNotesDialog
{
  AdwDialog parent_instance;

  GrAnnotations *annotations;
  gboolean homeless; /* of guides that were removed, not of one */
  GListStore *here;
  GListStore *lost;
  GListModel *items; /* both */
  gboolean reading;
  GCancellable *cancellable;

  GtkStack *stack;
  GtkListView *list;
};

G_DEFINE_FINAL_TYPE (GrNotesDialog, gr_notes_dialog, ADW_TYPE_DIALOG)

static void
update (GrNotesDialog *self)
{
  guint n = g_list_model_get_n_items (self->items);

  g_assert (GR_IS_NOTES_DIALOG (self));
  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "list" : self->reading ? "reading" : "empty");
}

static void
activated_cb (GrNotesDialog *self,
              guint          position)
{
  g_autoptr (GrNotesItem) item = g_list_model_get_item (self->items, position);

  g_assert (GR_IS_NOTES_DIALOG (self));

  if (gr_notes_item_get_lost (item))
    return;
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-section", "s", gr_notes_item_get_section (item));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
setup_cb (GrNotesDialog *self,
          GtkListItem   *item)
{
  gtk_list_item_set_child (item, gr_notes_row_new ());
}

static void
bind_cb (GrNotesDialog *self,
         GtkListItem   *item)
{
  GrNotesItem *line = gtk_list_item_get_item (item);

  gr_notes_row_set_item (GR_NOTES_ROW (gtk_list_item_get_child (item)), line);
  gtk_list_item_set_activatable (item, !gr_notes_item_get_lost (line));
  gtk_list_item_set_accessible_label (item, gr_notes_item_get_text (line));
  gtk_list_item_set_accessible_description (item, gr_notes_item_get_caption (line));
}

static void
setup_header_cb (GrNotesDialog *self,
                 GtkListHeader *header)
{
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "xalign", 0.0f,
                                   "margin-start", 12, "margin-end", 12, "wrap", TRUE, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (title), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2, -1);
  gtk_list_header_set_child (header, title);
}

static void
bind_header_cb (GrNotesDialog *self,
                GtkListHeader *header)
{
  GtkLabel *title = GTK_LABEL (gtk_list_header_get_child (header));
  GrNotesItem *item = gtk_list_header_get_item (header);

  if (self->homeless)
    gtk_label_set_text (title, _("From Guides That Were Removed"));
  else
    gtk_label_set_text (title, gr_notes_item_get_lost (item) ? _("No Longer in the Guide") : _("In the Guide"));
}

static guint
find_lost (GrNotesDialog *self,
           const char    *uid)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->lost)); i++)
    {
      g_autoptr (GrNotesItem) item = g_list_model_get_item (G_LIST_MODEL (self->lost), i);

      if (g_str_equal (gr_notes_item_get_uid (item), uid))
        return i;
    }
  return GTK_INVALID_LIST_POSITION;
}

typedef struct
{
  GrNotesDialog *dialog;
  char *uid;
} Deleting;

static void
deleted_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  Deleting *deleting = data;
  g_autoptr (GrNotesDialog) self = deleting->dialog;
  g_autofree char *uid = deleting->uid;
  g_autoptr (GError) error = NULL;
  guint position;

  g_free (deleting);
  if (!gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    {
      gr_page_present_error (self, error, NULL);
      return;
    }
  position = find_lost (self, uid);
  if (position != GTK_INVALID_LIST_POSITION)
    g_list_store_remove (self->lost, position);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _("Deleted"), GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  update (self);
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *target)
{
  GrNotesDialog *self = GR_NOTES_DIALOG (widget);
  guint position = find_lost (self, g_variant_get_string (target, NULL));
  g_autoptr (GrNotesItem) item = g_list_model_get_item (G_LIST_MODEL (self->lost), position);
  GrEntity *entity = item ? gr_notes_item_get_entity (item) : NULL;
  g_autoptr (GrChange) change = NULL;
  Deleting *deleting;

  if (!entity)
    return;
  change = GR_IS_NOTE (entity) ? gr_annotations_remove_note (self->annotations, GR_NOTE (entity))
                               : gr_annotations_remove_highlight (self->annotations, GR_HIGHLIGHT (entity));
  deleting = g_new (Deleting, 1);
  *deleting = (Deleting) { g_object_ref (self), g_strdup (gr_notes_item_get_uid (item)) };
  gr_library_commit_async (gr_annotations_get_library (self->annotations), change, deleted_cb, deleting);
}

static void
copy_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrNotesDialog *self = GR_NOTES_DIALOG (widget);
  guint position = find_lost (self, g_variant_get_string (target, NULL));
  g_autoptr (GrNotesItem) item = g_list_model_get_item (G_LIST_MODEL (self->lost), position);

  if (!item)
    return;
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), gr_notes_item_get_text (item));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _("Copied"), GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static gpointer
read_retired (GrStore      *store,
              gpointer      guide,
              GCancellable *cancellable,
              GError      **error)
{
  return gr_query_retired (store, guide, error);
}

static gpointer
read_homeless (GrStore      *store,
               gpointer      nothing,
               GCancellable *cancellable,
               GError      **error)
{
  return gr_query_homeless (store, error);
}

static GrNotesItem *
make_lost (GrNotesDialog *self,
           gpointer       read)
{
  GrLibrary *library = gr_annotations_get_library (self->annotations);
  gpointer entity;

  if (!self->homeless)
    return gr_notes_item_new_retired (read);
  entity = gr_library_lookup (library, "note", read);
  if (!entity)
    entity = gr_library_lookup (library, "highlight", read);
  return entity ? gr_notes_item_new_homeless (entity) : NULL;
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GrNotesDialog) self = GR_NOTES_DIALOG (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) read = gr_library_read_finish (GR_LIBRARY (object), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || !self->lost)
    return;
  self->reading = FALSE;
  for (guint i = 0; read && i < read->len; i++)
    {
      g_autoptr (GrNotesItem) item = make_lost (self, read->pdata[i]);

      if (item)
        g_list_store_append (self->lost, item);
    }
  update (self);
  if (error)
    gr_page_present_error (self, error, NULL);
}

static void
gr_notes_dialog_closed (AdwDialog *dialog)
{
  g_cancellable_cancel (GR_NOTES_DIALOG (dialog)->cancellable);
}

static void
gr_notes_dialog_dispose (GObject *object)
{
  GrNotesDialog *self = GR_NOTES_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_NOTES_DIALOG);
  g_clear_object (&self->items);
  g_clear_object (&self->here);
  g_clear_object (&self->lost);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->annotations);
  G_OBJECT_CLASS (gr_notes_dialog_parent_class)->dispose (object);
}

static void
gr_notes_dialog_class_init (GrNotesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_notes_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = gr_notes_dialog_closed;

  gtk_widget_class_install_action (widget_class, "notes.copy", "s", copy_cb);
  gtk_widget_class_install_action (widget_class, "notes.delete", "s", delete_cb);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-notes-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrNotesDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, GrNotesDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_header_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_header_cb);
}

static void
gr_notes_dialog_init (GrNotesDialog *self)
{
  self->cancellable = g_cancellable_new ();
  self->here = g_list_store_new (GR_TYPE_NOTES_ITEM);
  self->lost = g_list_store_new (GR_TYPE_NOTES_ITEM);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_notes_dialog_new:
 * @annotations: what the person wrote and marked
 * @guide: (nullable): a guide; %NULL for those that were removed
 * @sections: (nullable): its [class@Section]s, also those that are no longer in it
 *
 * Returns: (transfer floating): a dialog that lists what is there now, and what
 *   is no longer in the guide with what hangs on it
 */
GrNotesDialog *
gr_notes_dialog_new (GrAnnotations *annotations,
                     GrGuide       *guide,
                     GListModel    *sections)
{
  GrNotesDialog *self = g_object_new (GR_TYPE_NOTES_DIALOG, NULL);
  GrLibrary *library = gr_annotations_get_library (annotations);
  g_autoptr (GListStore) both = g_list_store_new (G_TYPE_LIST_MODEL);
  g_autoptr (GtkNoSelection) none = NULL;

  self->annotations = g_object_ref (annotations);
  self->homeless = guide == NULL;
  if (sections)
    gr_notes_items_of (annotations, sections, self->here, self->lost);
  g_list_store_append (both, self->here);
  g_list_store_append (both, self->lost);
  self->items = G_LIST_MODEL (gtk_flatten_list_model_new (g_object_ref (G_LIST_MODEL (both))));
  none = gtk_no_selection_new (g_object_ref (self->items));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (none));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "notes.delete", !gr_library_get_read_only (library));
  self->reading = TRUE;
  gr_library_read_async (library, guide ? read_retired : read_homeless,
                         guide ? g_strdup (gr_entity_get_uid (GR_ENTITY (guide))) : NULL, g_free,
                         (GDestroyNotify) g_ptr_array_unref, self->cancellable, read_cb, g_object_ref (self));
  update (self);
  return self;
}
