/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-field-row.h"

#include "gr-page.h"

struct _GrFieldRow
{
  AdwEntryRow parent_instance;

  GrDraft *draft;
};

G_DEFINE_FINAL_TYPE (GrFieldRow, gr_field_row, ADW_TYPE_ENTRY_ROW)

static void
changed_cb (GrFieldRow *self)
{
  g_assert (GR_IS_FIELD_ROW (self));

  if (self->draft != NULL)
    gr_draft_set_text (self->draft, gtk_editable_get_text (GTK_EDITABLE (self)));
}

/* Undo, or the like, brought another text. */
static void
replaced_cb (GrFieldRow *self)
{
  const char *text = gr_draft_get_text (self->draft);

  g_assert (GR_IS_FIELD_ROW (self));

  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self)), text) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self), text);
}

static void
error_cb (GrFieldRow *self)
{
  g_assert (GR_IS_FIELD_ROW (self));

  if (gr_draft_get_error (self->draft) != NULL)
    gr_page_present_error (self, gr_draft_get_error (self->draft), "win.retry");
}

/* Whoever leaves the page leaves nothing behind that is not on its way. */
static void
gr_field_row_unmap (GtkWidget *widget)
{
  if (GR_FIELD_ROW (widget)->draft != NULL)
    gr_draft_flush (GR_FIELD_ROW (widget)->draft);
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
  g_signal_connect (self, "changed", G_CALLBACK (changed_cb), NULL);
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
  self->draft = gr_draft_new (library, entity, field, label);
  g_signal_connect_object (self->draft, "notify::text", G_CALLBACK (replaced_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::error", G_CALLBACK (error_cb), self, G_CONNECT_SWAPPED);
  replaced_cb (self);
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

  if (self->draft == NULL)
    return;
  g_signal_handlers_disconnect_by_data (self->draft, self);
  gr_draft_close (self->draft);
  g_clear_object (&self->draft);
}
