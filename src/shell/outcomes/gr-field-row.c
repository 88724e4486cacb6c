/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-field-row.h"

#include "gr-typing.h"

struct _GrFieldRow
{
  AdwEntryRow parent_instance;

  GrTyping *typing;
};

G_DEFINE_FINAL_TYPE (GrFieldRow, gr_field_row, ADW_TYPE_ENTRY_ROW)

/* Whoever leaves the page leaves nothing behind that is not on its way. */
static void
gr_field_row_unmap (GtkWidget *widget)
{
  if (GR_FIELD_ROW (widget)->typing != NULL)
    gr_typing_flush (GR_FIELD_ROW (widget)->typing);
  GTK_WIDGET_CLASS (gr_field_row_parent_class)->unmap (widget);
}

static void
gr_field_row_dispose (GObject *object)
{
  gr_field_row_close (GR_FIELD_ROW (object));
  G_OBJECT_CLASS (gr_field_row_parent_class)->dispose (object);
}

static void
gr_field_row_class_init (GrFieldRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_field_row_dispose;
  GTK_WIDGET_CLASS (klass)->unmap = gr_field_row_unmap;
}

static void
gr_field_row_init (GrFieldRow *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self), FALSE);
}

/**
 * gr_field_row_open:
 * @self: a row
 * @library: where the text is kept
 * @entity: (type GrEntity): a live entity
 * @field: a text field of it
 * @label: what Undo takes back
 *
 * Shows the text, and keeps what is typed.
 */
void
gr_field_row_open (GrFieldRow *self,
                   GrLibrary  *library,
                   gpointer    entity,
                   const char *field,
                   const char *label)
{
  g_return_if_fail (GR_IS_FIELD_ROW (self));
  g_return_if_fail (GR_IS_ENTITY (entity));

  gr_field_row_close (self);
  self->typing = gr_typing_new (library, entity, field, label, self);
  gtk_widget_set_sensitive (GTK_WIDGET (self), TRUE);
}

/**
 * gr_field_row_close:
 * @self: a row
 *
 * Ends the typing; what is not on disk yet goes there.
 */
void
gr_field_row_close (GrFieldRow *self)
{
  g_return_if_fail (GR_IS_FIELD_ROW (self));

  gr_typing_clear (&self->typing);
}
