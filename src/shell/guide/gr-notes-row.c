/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-notes-row.h"

struct _GrNotesRow
{
  GtkBox parent_instance;

  GrNotesItem *item;

  GtkLabel *text;
  GtkLabel *caption;
  GtkWidget *copy_button;
  GtkWidget *delete_button;
};

G_DEFINE_FINAL_TYPE (GrNotesRow, gr_notes_row, GTK_TYPE_BOX)

static void
row_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *target)
{
  GrNotesItem *item = GR_NOTES_ROW (widget)->item;

  if (item)
    gtk_widget_activate_action (widget, g_str_equal (action, "row.copy") ? "notes.copy" : "notes.delete", "s",
                                gr_notes_item_get_uid (item));
}

static void
gr_notes_row_dispose (GObject *object)
{
  GrNotesRow *self = GR_NOTES_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_NOTES_ROW);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (gr_notes_row_parent_class)->dispose (object);
}

static void
gr_notes_row_class_init (GrNotesRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_notes_row_dispose;

  gtk_widget_class_install_action (widget_class, "row.copy", NULL, row_cb);
  gtk_widget_class_install_action (widget_class, "row.delete", NULL, row_cb);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-notes-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrNotesRow, text);
  gtk_widget_class_bind_template_child (widget_class, GrNotesRow, caption);
  gtk_widget_class_bind_template_child (widget_class, GrNotesRow, copy_button);
  gtk_widget_class_bind_template_child (widget_class, GrNotesRow, delete_button);
}

static void
gr_notes_row_init (GrNotesRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_notes_row_new:
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
gr_notes_row_new (void)
{
  return g_object_new (GR_TYPE_NOTES_ROW, NULL);
}

/**
 * gr_notes_row_set_item:
 * @self: a row
 * @item: what to show
 *
 * Shows another line.
 */
void
gr_notes_row_set_item (GrNotesRow  *self,
                       GrNotesItem *item)
{
  gboolean lost;

  g_return_if_fail (GR_IS_NOTES_ROW (self) && GR_IS_NOTES_ITEM (item));

  lost = gr_notes_item_get_lost (item);
  g_set_object (&self->item, item);
  gtk_label_set_text (self->text, gr_notes_item_get_text (item));
  gtk_label_set_text (self->caption, gr_notes_item_get_caption (item));
  gtk_widget_set_visible (self->copy_button, lost);
  gtk_widget_set_visible (self->delete_button, lost && gr_notes_item_get_entity (item) != NULL);
}
