/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-card-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-draft.h"
#include "gr-text.h"

struct _GrCardDialog
{
  AdwDialog parent_instance;

  GrDraft *front_draft;
  GrDraft *back_draft;
  gboolean updating; /* what the texts show now comes from the card */

  GtkTextBuffer *front;
  GtkTextBuffer *back;
};

G_DEFINE_FINAL_TYPE (GrCardDialog, gr_card_dialog, ADW_TYPE_DIALOG)

static char *
dup_text (GtkTextBuffer *buffer)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

/* A card needs a question: while there is none the last one stays. */
static void
changed_cb (GrCardDialog  *self,
            GtkTextBuffer *buffer)
{
  g_autofree char *text = dup_text (buffer);

  g_assert (GR_IS_CARD_DIALOG (self));

  if (self->updating || self->front_draft == NULL)
    return;
  if (buffer == self->back)
    gr_draft_set_text (self->back_draft, text);
  else if (!gr_text_is_blank (text))
    gr_draft_set_text (self->front_draft, text);
}

static void
show_text (GrCardDialog  *self,
           GtkTextBuffer *buffer,
           GrDraft       *draft)
{
  const char *text = gr_draft_get_text (draft);

  self->updating = TRUE;
  gtk_text_buffer_set_text (buffer, text != NULL ? text : "", -1);
  self->updating = FALSE;
}

/* What undo or another place changed. */
static void
front_replaced_cb (GrCardDialog *self)
{
  g_assert (GR_IS_CARD_DIALOG (self));

  show_text (self, self->front, self->front_draft);
}

static void
back_replaced_cb (GrCardDialog *self)
{
  g_assert (GR_IS_CARD_DIALOG (self));

  show_text (self, self->back, self->back_draft);
}

static void
close_draft (GrDraft **draft)
{
  if (*draft != NULL)
    gr_draft_close (*draft);
  g_clear_object (draft);
}

static void
gr_card_dialog_closed (AdwDialog *dialog)
{
  GrCardDialog *self = GR_CARD_DIALOG (dialog);

  close_draft (&self->front_draft);
  close_draft (&self->back_draft);
}

static void
gr_card_dialog_dispose (GObject *object)
{
  gr_card_dialog_closed (ADW_DIALOG (object));
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_CARD_DIALOG);
  G_OBJECT_CLASS (gr_card_dialog_parent_class)->dispose (object);
}

static void
gr_card_dialog_class_init (GrCardDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_card_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = gr_card_dialog_closed;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-card-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrCardDialog, front);
  gtk_widget_class_bind_template_child (widget_class, GrCardDialog, back);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
gr_card_dialog_init (GrCardDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_card_dialog_new:
 * @library: an open library
 * @card: a card of the person's own
 *
 * Returns: (transfer floating): a dialog that edits it
 */
AdwDialog *
gr_card_dialog_new (GrLibrary *library,
                    GrCard    *card)
{
  GrCardDialog *self = g_object_new (GR_TYPE_CARD_DIALOG, NULL);

  self->front_draft = gr_draft_new (library, GR_ENTITY (card), "front", _("Edit Card"));
  self->back_draft = gr_draft_new (library, GR_ENTITY (card), "back", _("Edit Card"));
  front_replaced_cb (self);
  back_replaced_cb (self);
  g_signal_connect_object (self->front_draft, "notify::text", G_CALLBACK (front_replaced_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->back_draft, "notify::text", G_CALLBACK (back_replaced_cb), self, G_CONNECT_SWAPPED);
  return ADW_DIALOG (self);
}
