/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-typing.h"

#include <glib/gi18n-lib.h>

#include "gr-page.h"
#include "gr-tall-text.h"
#include "gr-text.h"

struct _GrTyping
{
  GObject parent_instance;

  GrDraft *draft;
  GtkWidget *widget;
  gboolean replacing;
};

G_DEFINE_FINAL_TYPE (GrTyping, gr_typing, G_TYPE_OBJECT)

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

static gpointer
get_source (GrTyping *self)
{
  return GR_IS_TALL_TEXT (self->widget) ? (gpointer) gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->widget))
                                        : (gpointer) self->widget;
}

static void
typed_cb (GrTyping *self)
{
  g_autofree char *text = NULL;

  if (self->replacing)
    return;
  text = GR_IS_TALL_TEXT (self->widget) ? gr_tall_text_dup_text (GR_TALL_TEXT (self->widget))
                                        : g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->widget)));
  gr_draft_set_text (self->draft, text);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Undo or the like brought another text. */
static void
replaced_cb (GrTyping *self)
{
  const char *text = gr_draft_get_text (self->draft);

  self->replacing = TRUE;
  if (GR_IS_TALL_TEXT (self->widget))
    gr_tall_text_replace (GR_TALL_TEXT (self->widget), text);
  else if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self->widget)), text) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->widget), text);
  self->replacing = FALSE;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
error_cb (GrTyping *self)
{
  if (gr_draft_get_error (self->draft) != NULL)
    gr_page_present_error (self->widget, gr_draft_get_error (self->draft), NULL);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
dirty_cb (GrTyping *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
gr_typing_dispose (GObject *object)
{
  gr_typing_close (GR_TYPING (object));
  G_OBJECT_CLASS (gr_typing_parent_class)->dispose (object);
}

static void
gr_typing_class_init (GrTypingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_typing_dispose;
  signals[CHANGED] =
      g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_typing_init (GrTyping *self)
{
}

/**
 * gr_typing_new:
 * @library: where the text is kept
 * @entity: (type GrEntity): a live entity
 * @field: a text field of it
 * @label: what Undo takes back
 * @widget: (type GtkWidget): a [iface@Gtk.Editable] or a [class@TallText], which outlives this
 *
 * Returns: (transfer full): what keeps in the field what is typed into the widget
 */
GrTyping *
gr_typing_new (GrLibrary  *library,
               gpointer    entity,
               const char *field,
               const char *label,
               gpointer    widget)
{
  GrTyping *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (GR_IS_TALL_TEXT (widget) || GTK_IS_EDITABLE (widget), NULL);

  self = g_object_new (GR_TYPE_TYPING, NULL);
  self->widget = widget;
  self->draft = gr_draft_new (library, GR_ENTITY (entity), field, label);
  replaced_cb (self);
  g_signal_connect_object (get_source (self), "changed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::text", G_CALLBACK (replaced_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::error", G_CALLBACK (error_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::dirty", G_CALLBACK (dirty_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * gr_typing_get_text:
 * @self: what is typed
 *
 * Returns: the words as they are now
 */
const char *
gr_typing_get_text (GrTyping *self)
{
  g_return_val_if_fail (GR_IS_TYPING (self), NULL);

  return gr_draft_get_text (self->draft);
}

/**
 * gr_typing_get_saved:
 * @self: what is typed
 *
 * Returns: whether it is on disk, in words; empty where there is nothing to say
 */
const char *
gr_typing_get_saved (GrTyping *self)
{
  g_return_val_if_fail (GR_IS_TYPING (self), NULL);

  if (gr_draft_get_error (self->draft) != NULL)
    return _("Not saved yet. Keep this page open.");
  if (gr_draft_get_dirty (self->draft))
    return _("Saving…");
  return gr_text_is_blank (gr_draft_get_text (self->draft)) ? "" : _("Saved");
}

/**
 * gr_typing_flush:
 * @self: what is typed
 *
 * Brings to disk at once what is not there yet.
 */
void
gr_typing_flush (GrTyping *self)
{
  g_return_if_fail (GR_IS_TYPING (self));

  gr_draft_flush (self->draft);
}

/**
 * gr_typing_close:
 * @self: what is typed
 *
 * Ends the typing; what is not on disk yet goes there.
 */
void
gr_typing_close (GrTyping *self)
{
  g_return_if_fail (GR_IS_TYPING (self));

  if (self->draft == NULL)
    return;
  g_signal_handlers_disconnect_by_data (get_source (self), self);
  g_signal_handlers_disconnect_by_data (self->draft, self);
  gr_draft_close (self->draft);
  g_clear_object (&self->draft);
}

/**
 * gr_typing_clear:
 * @self: (inout) (nullable): where what is typed stands
 *
 * Ends the typing and lets go of it; for a widget's dispose.
 */
void
gr_typing_clear (GrTyping **self)
{
  if (*self != NULL)
    gr_typing_close (*self);
  g_clear_object (self);
}
