/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-note-row.h"

#include <glib/gi18n-lib.h>

#include "gr-draft.h"
#include "gr-page.h"
#include "gr-tall-text.h"
#include "gr-text.h"

struct _GrNoteRow
{
  GtkListBoxRow parent_instance;

  GrAnnotations *annotations;
  GrNote *note;
  GrDraft *draft;
  gboolean replacing;

  GtkLabel *caption;
  GtkWidget *delete_button;
  GrTallText *text;
};

G_DEFINE_FINAL_TYPE (GrNoteRow, gr_note_row, GTK_TYPE_LIST_BOX_ROW)

static void
changed_cb (GrNoteRow *self)
{
  g_autofree char *text = gr_tall_text_dup_text (self->text);

  if (!self->replacing && self->draft)
    gr_draft_set_text (self->draft, text);
}

/* Undo, or the like, brought another text. */
static void
replaced_cb (GrNoteRow *self)
{
  g_assert (GR_IS_NOTE_ROW (self));

  self->replacing = TRUE;
  gr_tall_text_replace (self->text, gr_draft_get_text (self->draft));
  self->replacing = FALSE;
}

static void
failed_cb (GrNoteRow *self)
{
  const GError *error = gr_draft_get_error (self->draft);

  g_assert (GR_IS_NOTE_ROW (self));
  if (error && gtk_widget_get_root (GTK_WIDGET (self)))
    gr_page_present_error (self, error, "win.retry");
}

static void
removed_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GtkWidget) widget = GTK_WIDGET (data);
  g_autoptr (GError) error = NULL;

  if (!gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    gr_page_present_error (widget, error, NULL);
  else if (gtk_widget_get_root (widget))
    gr_page_toast (widget, _("The note was deleted"), TRUE);
}

static void
delete_cb (GrNoteRow *self)
{
  g_autoptr (GrChange) change = gr_annotations_remove_note (self->annotations, self->note);
  GtkWidget *list = gtk_widget_get_parent (GTK_WIDGET (self));

  g_assert (GR_IS_NOTE_ROW (self));

  gr_draft_flush (self->draft); /* what was typed last can be undone to as well */
  gr_library_commit_async (gr_annotations_get_library (self->annotations), change, removed_cb,
                           g_object_ref (list)); /* the row will be gone */
}

static void
leave_cb (GrNoteRow *self)
{
  g_assert (GR_IS_NOTE_ROW (self));

  if (!self->draft || gr_entity_get_removed (GR_ENTITY (self->note)))
    return;
  gr_draft_flush (self->draft);
  if (gr_text_is_blank (gr_draft_get_text (self->draft)))
    gr_library_commit (gr_annotations_get_library (self->annotations),
                       gr_annotations_remove_note (self->annotations, self->note));
}

static gboolean
gr_note_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (GR_NOTE_ROW (widget)->text));
}

static void
gr_note_row_dispose (GObject *object)
{
  GrNoteRow *self = GR_NOTE_ROW (object);

  if (self->draft)
    gr_draft_close (self->draft);
  g_clear_object (&self->draft);
  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_NOTE_ROW);
  g_clear_object (&self->note);
  g_clear_object (&self->annotations);
  G_OBJECT_CLASS (gr_note_row_parent_class)->dispose (object);
}

static void
gr_note_row_class_init (GrNoteRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_note_row_dispose;
  widget_class->grab_focus = gr_note_row_grab_focus;

  g_type_ensure (GR_TYPE_TALL_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-note-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrNoteRow, caption);
  gtk_widget_class_bind_template_child (widget_class, GrNoteRow, delete_button);
  gtk_widget_class_bind_template_child (widget_class, GrNoteRow, text);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
gr_note_row_init (GrNoteRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (focus, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

static void
name (GrNoteRow *self)
{
  g_autofree char *caption = NULL;

  if (g_strcmp0 (gr_note_get_target_type (self->note), "highlight") == 0)
    {
      g_autofree char *quote = gr_text_first_line (gr_note_get_target_title (self->note), 80);

      /* Translators: a note on the words of a guide that stand for %s */
      caption = g_strdup_printf (_("Your note on “%s”"), quote);
    }
  gtk_label_set_text (self->caption, caption ? caption : _("Your note"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_text (self->caption), -1);
}

/**
 * gr_note_row_new:
 * @annotations: what the person wrote
 * @note: one of their notes
 *
 * Returns: (transfer floating): a row to write it in
 */
GtkWidget *
gr_note_row_new (GrAnnotations *annotations,
                 GrNote        *note)
{
  GrNoteRow *self = g_object_new (GR_TYPE_NOTE_ROW, NULL);
  GrLibrary *library = gr_annotations_get_library (annotations);
  gboolean writable = !gr_library_get_read_only (library);

  self->annotations = g_object_ref (annotations);
  self->note = g_object_ref (note);
  self->draft = gr_draft_new (library, GR_ENTITY (note), "text", _("Edit Note"));
  name (self);
  replaced_cb (self);
  gtk_text_view_set_editable (GTK_TEXT_VIEW (self->text), writable);
  gtk_widget_set_visible (self->delete_button, writable);
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text)), "changed", G_CALLBACK (changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::text", G_CALLBACK (replaced_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::error", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (note, "notify::target-title", G_CALLBACK (name), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * gr_note_row_get_note:
 * @self: a row
 *
 * Returns: (transfer none): its note
 */
GrNote *
gr_note_row_get_note (GrNoteRow *self)
{
  g_return_val_if_fail (GR_IS_NOTE_ROW (self), NULL);
  return self->note;
}
